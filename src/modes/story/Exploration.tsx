import { Figure } from '../../figures/FigureFrame'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { useShownDraws } from '../../figures/useShownDraws'
import type { Chapter, ExplorationWords } from '../../lesson/chapter'
import { FigureBeside } from '../../lesson/SetFigure'
import { SavePictureButton } from '../../share/export/picture/open/SavePictureButton'
import styles from './ChapterPage.module.css'
import { isSaid, Preset } from './Preset'

interface Props {
  chapter: Chapter
  exploration: Chapter['explorations'][number]
  words: ExplorationWords
  live: ReaderNumbers
}

/** A thing to find out: what to do and look for, and the figure that its phrases set. */
export function Exploration({ chapter, exploration, words, live }: Props) {
  const { id, figure, prescribed, begins } = exploration
  const draws = useShownDraws(begins ?? null, live)
  const prose = words.prose(live)
  return (
    <section className={styles.exploration}>
      <h2>{words.title}</h2>
      <FigureBeside value={{ draws: begins ? draws : null }}>
        <div className={styles.prose}>{prose}</div>
      </FigureBeside>
      {prescribed && !isSaid(prose, prescribed) && (
        <Preset values={{ ...chapter.prescribed, ...prescribed }} parameters={live.parameters} />
      )}
      <Figure
        figure={figure}
        n={live.parameters.n}
        draws={draws}
        channel={`${chapter.id}/${id}`}
        exploration={id}
        counted={begins !== undefined}
        foot={(element) => <SavePictureButton figure={figure} exploration={id} element={element} />}
      />
      <div className={styles.caption}>{words.caption(live)}</div>
    </section>
  )
}
