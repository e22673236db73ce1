import { useState } from 'react'
import { SegmentedControl } from '../../../controls/SegmentedControl'
import { useWords } from '../../../language/language'
import { useChosen } from '../../../state/store'
import { exportWords } from '../../words'
import { CodeBlock } from '../CodeBlock'
import { useFileLink } from '../useFileLink'
import { type Library, libraries, libraryNames } from './libraries'
import { snippets } from './snippets'

const segments = libraries.map((id) => ({ id, label: libraryNames[id], lang: 'en' }))

/** A program that makes the present picture, in the reader's library. */
export function CodePart() {
  const { code: words, comments } = useWords(exportWords)
  const parameters = useChosen((state) => state.parameters)
  const { link } = useFileLink()
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
