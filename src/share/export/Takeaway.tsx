import { type ComponentType, useState } from 'react'
import { Dialog, type DialogProps } from '../../controls/Dialog'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { useWords } from '../../language/language'
import { exportWords, shareWords } from '../words'
import { CodeBlock } from './CodeBlock'
import { type Library, libraries, libraryNames } from './code/libraries'
import { snippets } from './code/snippets'
import { DrawsPart } from './draws/DrawsPart'
import { useExported } from './exported'
import { FileNotes } from './FileNotes'
import { stateRecord, writeJson } from './record/stateRecord'
import styles from './Takeaway.module.css'

/** What can be taken along, in the order of the choice. */
const parts = { draws: DrawsPart, state: StatePart, code: CodePart } satisfies Record<string, ComponentType>
type Part = keyof typeof parts
const partIds = Object.keys(parts) as Part[]

/** The present state to keep or to go on with elsewhere: its draws, its numbers, its code. */
export function Takeaway({ onClose }: DialogProps) {
  const { takeaway: title } = useWords(shareWords)
  const words = useWords(exportWords)
  const [part, setPart] = useState<Part>('draws')
  const Chosen = parts[part]
  return (
    <Dialog onClose={onClose} title={title}>
      <div className={styles.inside}>
        <p>{words.explain}</p>
        <SegmentedControl
          legend={words.what}
          quiet
          segments={partIds.map((id) => ({ id, label: words.parts[id] }))}
          value={part}
          onChange={setPart}
        />
        <Chosen />
        <FileNotes />
      </div>
    </Dialog>
  )
}

const segments = libraries.map((id) => ({ id, label: libraryNames[id], lang: 'en' }))

/** A program that makes the present picture, in the reader's library. */
function CodePart() {
  const { code: words, comments } = useWords(exportWords)
  const { parameters, link } = useExported()
  const [library, setLibrary] = useState<Library>('numpy')
  return (
    <>
      <p>{words.explain}</p>
      <SegmentedControl
        legend={words.writtenFor}
        quiet
        segments={segments}
        value={library}
        onChange={setLibrary}
      />
      <p>{words.noise[library]}</p>
      <CodeBlock
        text={snippets[library]({ ...parameters, link }, comments)}
        copy={words.copy}
        file={`gumbel_softmax_${library}.py`}
      />
    </>
  )
}

/** The state as JSON. */
function StatePart() {
  const { state: words } = useWords(exportWords)
  const { parameters, link } = useExported()
  return (
    <>
      <p>{words.explain}</p>
      <CodeBlock
        text={writeJson(stateRecord(parameters, link))}
        copy={words.copy}
        file="gumbel-softmax.json"
      />
    </>
  )
}
