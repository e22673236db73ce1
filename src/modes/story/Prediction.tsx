import type { ReactNode, Ref } from 'react'
import { Button } from '../../controls/Button'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { useWords } from '../../language/language'
import type { ChapterWords } from '../../lesson/chapter'
import { storyWords } from '../words'
import { Choices } from './Choices'
import styles from './Prediction.module.css'
import { answer, answerId, sketch, useProgress } from './progress'
import { Revealed } from './Revealed'
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
  // One button for both, so that the focus stays on it; above what it reveals, so that it stays under the pointer.
  const skip = (
    <Button plain onClick={() => answer(id, made ? null : -1)}>
      {made ? words.again : words.skip}
    </Button>
  )
  return (
    <section ref={ref} className={styles.prediction}>
      <h2>{words.title}</h2>
      {drawn ? (
        <Drawn id={id} drawing={drawing} prediction={prediction} live={live}>
          {skip}
        </Drawn>
      ) : (
        <>
          <Choices id={id} question={prediction} live={live} verdicts={words} />
          {skip}
        </>
      )}
      <Revealed>{made && <div className={styles.reveal}>{prediction.reveal(live)}</div>}</Revealed>
      {made && drawn && <Others choices={prediction.choices} live={live} />}
    </section>
  )
}

type Asked = ChapterWords['prediction']

interface DrawnProps {
  id: string
  drawing: Sketch
  prediction: Asked
  live: ReaderNumbers
  /** Beside the button that compares */
  children: ReactNode
}

/** A prediction made with the hands; the samples are laid over it. */
function Drawn({ id, drawing: { kind, component: Component }, prediction, live, children }: DrawnProps) {
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
      <Component sketch={drawn} onSketch={(numbers) => sketch(id, numbers)} shown={shown} live={live}>
        <div className={styles.answer}>
          <Button
            onClick={() => answer(id, 0)}
            disabled={shown || (kind === 'samples' && (drawn ?? []).length === 0)}
          >
            {words.compare}
          </Button>
          {children}
        </div>
      </Component>
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
              {shown?.() ?? label}{' '}
              {right && (
                <>
                  <span aria-hidden="true">✓</span>
                  <span className="visually-hidden"> ({words.right})</span>
                </>
              )}
            </dt>
            <dd>{why(live)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
