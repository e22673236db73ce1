import { useEffect, useRef } from 'react'
import { useNumbers, useWords } from '../../language/language'
import { deck, isSameScreen, type Screen } from '../../lesson/deck'
import { type LectureStep, lectureSteps } from '../../lesson/lectureSteps'
import { chapterTitles, stepKinds } from '../../lesson/words'
import { type Chapter, chapters } from '../../state/place'
import styles from '../share.module.css'
import { shareWords } from '../words'
import { chosenChapters } from './lessonAddress'

interface Props {
  screens: readonly Screen[]
  onChoose: (screens: readonly Screen[]) => void
  /** Whether screens can be chosen one by one, or whole chapters only. */
  single: boolean
}

const everything = deck()
const kindOf = ({ chapter, step }: Screen) => lectureSteps(chapter)[step - 1]!.kind

/** Which screens a lecture has: chapter by chapter, kind by kind, or one by one. */
export function ScreenChoice({ screens, onChoose, single }: Props) {
  const words = useWords(shareWords).lessonLink
  const titles = useWords(chapterTitles)
  const isChosen = (screen: Screen) => screens.some((other) => isSameScreen(screen, other))
  /** Puts some screens among those chosen, or takes them out. */
  const turn = (some: readonly Screen[], on: boolean) =>
    onChoose(
      everything.filter((screen) =>
        some.some((other) => isSameScreen(screen, other)) ? on : isChosen(screen),
      ),
    )
  return (
    <fieldset className={styles.rows}>
      <legend>{single ? words.screens : words.chapters}</legend>
      {single && <Kinds {...{ isChosen, turn }} />}
      {chosenChapters(everything).map((chapter) => {
        const all = everything.filter((screen) => screen.chapter === chapter)
        const chosen = all.filter(isChosen).length
        // A lesson to read has a chapter whole, or not at all.
        const share = single ? chosen / all.length : Math.sign(chosen)
        const label = `${chapters.indexOf(chapter) + 1} · ${titles[chapter]}`
        return (
          <div key={chapter} className={styles.row}>
            <ChapterBox label={label} share={share} onTurn={(on) => turn(all, on)} />
            {single && chosen > 0 && <Tiles {...{ chapter, isChosen, turn }} title={label} />}
          </div>
        )
      })}
    </fieldset>
  )
}

interface ChapterBoxProps {
  label: string
  /** How much of the chapter is chosen, 0 to 1 */
  share: number
  onTurn: (on: boolean) => void
}

/** Of a chapter that is chosen in part the next press chooses the rest. */
function ChapterBox({ label, share, onTurn }: ChapterBoxProps) {
  const box = useRef<HTMLInputElement>(null)
  const partly = share > 0 && share < 1
  // There is no attribute for it.
  useEffect(() => {
    if (box.current) box.current.indeterminate = partly
  }, [partly])
  return (
    <label>
      <input
        ref={box}
        type="checkbox"
        checked={share === 1}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      {label}
    </label>
  )
}

interface Turning {
  isChosen: (screen: Screen) => boolean
  turn: (some: readonly Screen[], on: boolean) => void
}

/** All titles, all votes, all figures … of the chapters that are there at once. */
function Kinds({ isChosen, turn }: Turning) {
  const words = useWords(shareWords).lessonLink
  const kinds = useWords(stepKinds)
  const present = everything.filter((screen) =>
    everything.some((other) => other.chapter === screen.chapter && isChosen(other)),
  )
  return (
    <div className={styles.kinds}>
      {(Object.keys(kinds) as LectureStep['kind'][]).map((kind) => {
        const of = present.filter((screen) => kindOf(screen) === kind)
        const on = of.length > 0 && of.every(isChosen)
        return (
          <button
            key={kind}
            type="button"
            aria-disabled={of.length === 0 || undefined}
            aria-pressed={on}
            aria-label={words.allOf(kinds[kind])}
            onClick={() => turn(of, !on)}
          >
            {kinds[kind]}
          </button>
        )
      })}
    </div>
  )
}

interface TilesProps extends Turning {
  chapter: Chapter
  /** Of the chapter; spoken with each of its screens. */
  title: string
}

function Tiles({ chapter, title, isChosen, turn }: TilesProps) {
  const words = useWords(shareWords).lessonLink
  const kinds = useWords(stepKinds)
  const { count } = useNumbers()
  return (
    <fieldset className={styles.tiles} aria-label={title}>
      {everything
        .filter((screen) => screen.chapter === chapter)
        .map((screen) => {
          const label = words.screen(count(screen.step), kinds[kindOf(screen)])
          return (
            <button
              key={screen.step}
              type="button"
              aria-pressed={isChosen(screen)}
              aria-label={label}
              title={label}
              onClick={() => turn([screen], !isChosen(screen))}
            >
              {count(screen.step)}
            </button>
          )
        })}
    </fieldset>
  )
}
