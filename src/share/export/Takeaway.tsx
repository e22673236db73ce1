import { type ComponentType, useState } from 'react'
import { Dialog } from '../../controls/Dialog'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { useWords } from '../../language/language'
import { exportWords, shareWords } from '../words'
import { CodePart } from './code/CodePart'
import { DrawsPart } from './draws/DrawsPart'
import { FrameNote } from './FrameNote'
import { LinkNote } from './LinkNote'
import { StatePart } from './record/StatePart'
import styles from './Takeaway.module.css'

interface Props {
  open: boolean
  onClose: () => void
}

/** What can be taken along, in the order of the choice. */
const parts = { draws: DrawsPart, state: StatePart, code: CodePart } satisfies Record<string, ComponentType>
type Part = keyof typeof parts
const partIds = Object.keys(parts) as Part[]

/** The present state to keep or to go on with elsewhere: its draws, its numbers, its code. */
export function Takeaway({ open, onClose }: Props) {
  const { takeaway: title, close } = useWords(shareWords)
  return (
    <Dialog open={open} onClose={onClose} title={title} closeLabel={close}>
      <Inside />
    </Dialog>
  )
}

function Inside() {
  const words = useWords(exportWords)
  const [part, setPart] = useState<Part>('draws')
  const Chosen = parts[part]
  return (
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
      <LinkNote />
      <FrameNote />
    </div>
  )
}
