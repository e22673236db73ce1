import { useState } from 'react'
import { CodeLines } from '../../controls/CodeLines'
import { CopyButton } from '../../controls/CopyButton'
import { SegmentedControl } from '../../controls/SegmentedControl'
import type { DigitsSettings } from '../../engine/training/digitsRun'
import figureStyles from '../Figure.module.css'
import { FigurePart } from '../parts'
import styles from './TrainingCode.module.css'
import { type Library, libraries, trainingCode } from './trainingCode'
import { useTrainingWords } from './useTrainingText'

/** One training step in PyTorch or JAX, with the numbers that are set, to copy. */
export function TrainingCode({ settings }: { settings: DigitsSettings }) {
  const { code: words } = useTrainingWords()
  const [library, setLibrary] = useState<Library>('PyTorch')
  const text = trainingCode(settings, library)
  const lines = (
    <div className={styles.code}>
      <p>{words.explain}</p>
      <SegmentedControl
        legend={words.language}
        quiet
        segments={libraries.map((id) => ({ id, label: id }))}
        value={library}
        onChange={setLibrary}
      />
      <CodeLines text={text} />
      <CopyButton text={text} words={words} />
    </div>
  )
  return (
    <FigurePart
      part="code"
      alone={
        <details className={figureStyles.numbers}>
          <summary>{words.title}</summary>
          {lines}
        </details>
      }
    >
      {() => lines}
    </FigurePart>
  )
}
