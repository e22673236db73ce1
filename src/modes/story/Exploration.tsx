import {
  Children,
  Fragment,
  isValidElement,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Built, type BuiltChoices, OnChoice } from '../../figures/built'
import { Figure } from '../../figures/FigureFrame'
import type { FigureId } from '../../figures/figure'
import { ownParameters } from '../../figures/figures'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { useShownDraws } from '../../figures/useShownDraws'
import type { ChapterText, ExplorationWords } from '../../lesson/chapter'
import { FigureBeside } from '../../lesson/SetFigure'
import { SavePictureButton } from '../../share/export/picture/open/SavePictureButton'
import { type Arrival, bringIntoView } from './arrival'
import styles from './ChapterPage.module.css'
import { FloatingPicture, isOutOfView } from './FloatingPicture'
import { endFloating, floatBeside } from './floating'
import { hasMet, meet } from './progress'

interface Props {
  chapter: ChapterText
  exploration: ChapterText['explorations'][number]
  words: ExplorationWords
  live: ReaderNumbers
  /** Where the address leads to this figure: how it was set there */
  arrival: Arrival | null
}

/** A thing to find out: what to do and look for, and beside it the figure that its phrases set. */
export function Exploration(props: Props) {
  // Remounted by a link, so that the figure starts as the link sets it.
  return <Told key={JSON.stringify(props.arrival)} {...props} />
}

function Told({ chapter, exploration, words, live, arrival }: Props) {
  const { id, figure, begins } = exploration
  const own = useAtNoiseScale(live, figure)
  const built = arrival?.built
  const draws = useShownDraws(begins ?? null, live, built ? (built.shown ?? 'all') : begins)
  const [chosen, onChoice] = useChosenOf(built?.chosen)
  const section = useRef<HTMLElement>(null)
  const owner = useId()
  useEffect(() => () => endFloating(owner), [owner])
  const onSet = (phrase: HTMLElement) => {
    if (section.current && isOutOfView(section.current)) floatBeside(owner, phrase)
    else endFloating()
  }
  const prose = words.prose(own)
  const [lead, rest] = parted(prose)
  const isFirst = chapter.explorations.find((other) => other.figure === figure)?.id === id
  return (
    <section ref={section} className={styles.exploration}>
      <h2>{words.title}</h2>
      <FigureBeside value={{ draws: begins ? draws : null, onSet }}>
        <div className={styles.prose}>{lead}</div>
        <div ref={arrival ? bringIntoView : undefined} className={styles.beside}>
          <OnChoice value={onChoice}>
            <Built value={chosen}>
              <Figure
                figure={figure}
                n={live.parameters.n}
                draws={draws}
                channel={`${chapter.id}/${id}`}
                exploration={id}
                counted={begins !== undefined}
                caption={words.caption(own)}
                notesOpen={useFirstMeeting(figure) && isFirst && !arrival}
                foot={(element) => (
                  <SavePictureButton figure={figure} exploration={id} draws={draws.count} element={element} />
                )}
              />
            </Built>
          </OnChoice>
        </div>
        {rest.length > 0 && <div className={styles.prose}>{rest}</div>}
      </FigureBeside>
      <FloatingPicture
        {...{ owner, section, figure }}
        exploration={id}
        channel={`${chapter.id}/${id}/floating`}
        live={draws.live}
        built={chosen}
      />
    </section>
  )
}

/** What is chosen in both pictures of a figure: how it was set where the reader arrives, then what the reader chooses. */
function useChosenOf(first: Partial<BuiltChoices> = {}) {
  const [chosen, choose] = useState(first)
  const onChoice = useCallback(
    (choice: Partial<BuiltChoices>) => choose((before) => ({ ...before, ...choice })),
    [],
  )
  return [chosen, onChoice] as const
}

/** The numbers that words beside a figure say: with the noise at the scale that it shows, where it has one. */
function useAtNoiseScale(live: ReaderNumbers, figure: FigureId): ReaderNumbers {
  return useMemo(
    () => (ownParameters(figure).includes('scale') ? { ...live, ...live.atScale } : live),
    [live, figure],
  )
}

/** The first paragraph, and the others: on a narrow screen the figure stands between them. */
function parted(prose: ReactNode): [lead: ReactNode, rest: ReactNode[]] {
  const inside =
    isValidElement<{ children?: ReactNode }>(prose) && prose.type === Fragment ? prose.props.children : prose
  const [lead, ...rest] = Children.toArray(inside)
  return [lead, rest]
}

/** Whether such a picture is met for the first time; it stays so until the page is left. */
function useFirstMeeting(figure: string): boolean {
  const [first] = useState(() => !hasMet(figure))
  useEffect(() => meet(figure), [figure])
  return first
}
