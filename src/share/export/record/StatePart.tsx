import { useWords } from '../../../language/language'
import { useChosen } from '../../../state/store'
import { exportWords } from '../../words'
import { CodeBlock } from '../CodeBlock'
import { useFileLink } from '../useFileLink'
import { stateRecord, writeJson } from './stateRecord'

/** The state as JSON. */
export function StatePart() {
  const { state: words } = useWords(exportWords)
  const parameters = useChosen((state) => state.parameters)
  const { link } = useFileLink()
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
