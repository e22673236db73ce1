import { Suspense, useMemo, useRef } from 'react'
import { useReaderNumbers } from '../../../figures/readerNumbers'
import { useChapter } from '../../../lesson/catalogue'
import type { Chapter } from '../../../lesson/chapter'
import type { Screen } from '../../../lesson/deck'
import { buildsOf, lectureSteps } from '../../../lesson/lectureSteps'
import { parametersAt } from '../../../state/address'
import type { Parameters } from '../../../state/parameters'
import { useChosen } from '../../../state/store'
import { Notes } from '../Notes'
import { Slide } from '../Slide'
import { useFitSize } from '../useFit'
import styles from './Handout.module.css'
import { type Paper, type PaperChoice, type SheetPlan, scaleOf, sheetId } from './sheets'

interface Props {
  plan: SheetPlan
  paper: Paper
  choice: PaperChoice
}

/** One screen on paper, all of it unfolded; beside or below it, on request, what the lecturer says. */
export function Sheet(props: Props) {
  return (
    <Suspense fallback={<div className={styles.sheet} data-waiting />}>
      <Loaded {...props} />
    </Suspense>
  )
}

/** All of a screen unfolded; of a figure that shows one draw, ten, all, what it shows of all, before anything else is set. */
function buildOnPaper(chapter: Chapter, { chapter: id, step: at }: Screen): number {
  const step = lectureSteps(id)[at - 1]!
  const whole = buildsOf(chapter, step).findLastIndex(({ shown }) => shown !== undefined)
  return whole >= 0 ? whole : step.builds - 1
}

function Loaded({ plan, paper, choice: { handed, notes } }: Props) {
  const chapter = useChapter(plan.chapter)
  const screen = useMemo((): Screen => ({ chapter: plan.chapter, step: plan.step }), [plan])
  const state = useChosen((chosen) => chosen)
  const build = handed === 'worksheet' ? 0 : buildOnPaper(chapter, screen)
  const parameters = useMemo(
    () => parametersAt(state, { view: 'lecture', ...screen, build }),
    [state, screen, build],
  )
  const { screenWidth } = paper
  return (
    <section className={styles.sheet} data-sheet={sheetId(plan)}>
      <div
        className={styles.frame}
        style={{ width: `${screenWidth}mm`, height: `${(screenWidth * 9) / 16}mm` }}
      >
        <div className={styles.screen} style={{ scale: String(scaleOf(paper)) }} data-stage inert>
          <Slide
            chapter={chapter}
            at={{ ...screen, build }}
            parameters={parameters}
            scope={`handout/${sheetId(plan)}`}
            paper={plan.lines}
          />
        </div>
      </div>
      {notes && plan.lines.first === 0 && (
        <Spoken chapter={chapter} screen={screen} parameters={parameters} />
      )}
    </section>
  )
}

interface SpokenProps {
  chapter: Chapter
  screen: Screen
  parameters: Parameters
}

/** What the lecturer says, in the page's language, as large as there is room for. */
function Spoken({ chapter, screen, parameters }: SpokenProps) {
  const box = useRef<HTMLDivElement>(null)
  const live = useReaderNumbers(parameters, null)
  useFitSize(box, `${screen.chapter}/${screen.step}/${parameters.lang}`)
  return (
    <div ref={box} className={styles.notes}>
      <Notes chapter={chapter} at={{ ...screen, build: 0 }} live={live} languages="own" />
    </div>
  )
}
