import { Headline } from '../Headline'
import { StageFigure } from '../StageFigure'
import styles from './ExplorationSlide.module.css'
import type { SlideProps } from './slide'

/** One figure, live, and one sentence. */
export function ExplorationSlide({
  chapter,
  told,
  live,
  parameters,
  scope,
  exploration,
}: SlideProps & { exploration: string }) {
  const shown = chapter.explorations.find(({ id }) => id === exploration)
  const sentence = told.explorations[exploration]?.stage
  if (!shown) return null
  return (
    <div className={styles.exploration}>
      <Headline>{sentence ?? ''}</Headline>
      <StageFigure
        figure={shown.figure}
        exploration={exploration}
        parameters={parameters}
        live={live}
        channel={`${scope}/${chapter.id}/${shown.figure}`}
      />
    </div>
  )
}
