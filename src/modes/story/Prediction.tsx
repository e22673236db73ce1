import type { Ref } from 'react'
import { Button } from '../../controls/Button'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { useWords } from '../../language/language'
import type { ChapterWords } from '../../lesson/chapter'
import { storyWords } from '../words'
import styles from './ChapterPage.module.css'
import { Choices } from './Choices'
import { answer, answerId, sketch, useProgress } from './progress'
import type { Sketch } from './sketch/sketch'

interface Props {
  ref?: Ref<HTMLElement> | undefined
  /** The chapter and its part, by which the answer is remembered */
  place: string
  /** How the prediction is drawn, where it is */
  drawing?: Sketch | undefined
  words: ChapterWords
  live: ReaderNumbers
}

/** The reader commits to a guess; then the gap is shown. Skipping is always possible. */
export function Prediction({ ref, place, drawing, words: { prediction }, live }: Props) {
  const { prediction: words } = useWords(storyWords)
  const classes = live.parameters.pi.length
  const drawn = drawing && (drawing.classes ?? classes) === classes
  const id = drawn ? `${place}/sketch` : answerId(place, prediction)
  const made = useProgress().answers[id] !== undefined
  return (
    <section ref={ref} className={styles.prediction}>
      <h2>{words.title}</h2>
      {drawn ? (
        <Drawn id={id} drawing={drawing} prediction={prediction} live={live} />
      ) : (
        <Choices id={id} question={prediction} live={live} verdicts={words} />
      )}
      {made && <div className={styles.reveal}>{prediction.reveal(live)}</div>}
      {made && drawn && <Others choices={prediction.choices} live={live} />}
      {/* One button for both, so that the focus stays on it. */}
      <Button plain onClick={() => answer(id, made ? null : -1)}>
        {made ? words.again : words.skip}
      </Button>
    </section>
  )
}

type Asked = ChapterWords['prediction']

interface DrawnProps {
  id: string
  drawing: Sketch
  prediction: Asked
  live: ReaderNumbers
}

/** A prediction made with the hands; the samples are laid over it. */
function Drawn({ id, drawing: { kind, component: Component }, prediction, live }: DrawnProps) {
  const { sketch: words } = useWords(storyWords)
  const { answers, sketches } = useProgress()
  const shown = answers[id] !== undefined
  const drawn = sketches?.[id] ?? null
  return (
    <div className={styles.drawn}>
      <div className={styles.ask}>
        {(prediction.sketch ?? prediction.ask)(live)}
        <p>{words[kind].how}</p>
      </div>
      <Component sketch={drawn} onSketch={(numbers) => sketch(id, numbers)} shown={shown} live={live} />
      {!shown && (
        <Button onClick={() => answer(id, 0)} disabled={kind === 'samples' && (drawn ?? []).length === 0}>
          {words.compare}
        </Button>
      )}
    </div>
  )
}

/** What other readers expect, and what to say to it. */
function Others({ choices, live }: { choices: Asked['choices']; live: ReaderNumbers }) {
  const { sketch: words } = useWords(storyWords)
  return (
    <details className={styles.others}>
      <summary>{words.others}</summary>
      <dl>
        {choices.map(({ label, shown, right, why }) => (
          <div key={label}>
            <dt>
              {shown?.() ?? label} {right && <span aria-hidden="true">✓</span>}
            </dt>
            <dd>{why(live)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
