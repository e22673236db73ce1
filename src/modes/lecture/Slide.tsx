import { type Control, shownControls } from '../../figures/figure'
import { controlsOf, figures } from '../../figures/figures'
import { ShownDraws } from '../../figures/settings/drawSettings'
import { useCountedNumbers } from '../../figures/useCountedNumbers'
import { drawChoices } from '../../figures/useShownDraws'
import { useNumbers, useWords } from '../../language/language'
import type { Chapter } from '../../lesson/chapter'
import { deck, numberOf, type Position } from '../../lesson/deck'
import { buildsOf, explorationOf, type LectureStep, lectureSteps } from '../../lesson/lectureSteps'
import type { Build } from '../../lesson/outline'
import type { Parameters } from '../../state/parameters'
import { chapters } from '../../state/place'
import { lectureWords } from '../words'
import { perform } from './command'
import type { LineRange } from './handout/sheets'
import styles from './Slide.module.css'
import { fitsLine, StageControl } from './StageControl'
import { DerivationSheet, DerivationSlide } from './slides/DerivationSlide'
import { ExplorationSlide } from './slides/ExplorationSlide'
import { QuestionSlide } from './slides/QuestionSlide'
import type { SlideProps } from './slides/slide'
import { ClosingSlide, TakeHomeSlide, TitleSlide } from './slides/WordSlides'

interface Props {
  chapter: Chapter
  at: Position
  parameters: Parameters
  /** Tells the figures of the stage, a preview and a handout apart, for their questions to the engine. */
  scope: string
  /** For paper: these lines of a derivation at once, and nothing that could be turned. */
  paper?: LineRange
}

/** The most controls at the foot of a screen: the figure's most telling ones. */
const atFoot = 2

/** @param build what has unfolded: what it sets is told among them, though another may be more telling elsewhere. */
function lineControls(
  chapter: Chapter,
  step: LectureStep,
  build: Build | undefined,
  parameters: Parameters,
): Control[] {
  const shown = explorationOf(chapter, step)
  if (!shown) return []
  const left = figures[shown.figure].notAtFoot?.[shown.id]
  const fitting = shownControls(controlsOf(shown.figure, shown.id), parameters.hide).filter(
    (control) => !left?.includes(control) && fitsLine(control, parameters),
  )
  const usual = fitting.slice(0, atFoot)
  const set = fitting.slice(atFoot).filter((control) => build?.prescribed && control in build.prescribed)
  return [...usual.slice(0, atFoot - Math.min(1, set.length)), ...set.slice(0, 1)]
}

interface ShownBuildsProps {
  builds: readonly Build[]
  at: Position
  n: number
}

/** How many draws are shown, where the clicker says it too: a choice is the build that shows so many. */
function ShownBuilds({ builds, at, n }: ShownBuildsProps) {
  const shown = builds.slice(0, at.build + 1).findLast((build) => build.shown !== undefined)?.shown ?? 'all'
  const countOf = (some: Build['shown']) => (some === 'all' || some === undefined ? n : some)
  const offered = builds.flatMap((build) => (build.shown === undefined ? [] : [countOf(build.shown)]))
  return (
    <ShownDraws
      n={n}
      of={drawChoices(n).filter((count) => offered.includes(count))}
      shown={countOf(shown)}
      onShow={(count) => {
        const build = builds.findIndex((each) => each.shown !== undefined && countOf(each.shown) === count)
        if (build >= 0) perform({ kind: 'go', to: { ...at, build } })
      }}
    />
  )
}

/** One screen of the lecture, as far as it has unfolded. It fills its box, whose type is `--type`. */
export function Slide({ chapter, at, parameters, scope, paper }: Props) {
  const words = useWords(lectureWords)
  const chapterWords = useWords(chapter.words)
  const { count } = useNumbers()
  const live = useCountedNumbers(`${scope}/words`, parameters)
  const steps = lectureSteps(chapter.id as Position['chapter'])
  const step = steps[at.step - 1] ?? steps[0]!
  const screens = deck(parameters.steps)
  const number = numberOf(screens, at)
  const builds = buildsOf(chapter, step)
  const shared = { chapter, chapterWords, live, at, scope }
  return (
    <section className={styles.slide} data-kind={step.kind} data-at={`${at.chapter}/${at.step}/${at.build}`}>
      <Body step={step} paper={paper} {...shared} />
      <footer className={styles.footer}>
        <div className={styles.controls}>
          {!paper &&
            lineControls(chapter, step, builds[at.build], parameters).map((control) =>
              control === 'n' && builds.some((build) => build.shown !== undefined) ? (
                <ShownBuilds key={control} builds={builds} at={at} n={parameters.n} />
              ) : (
                <StageControl key={control} control={control} />
              ),
            )}
        </div>
        <p>
          {chapters.indexOf(at.chapter) + 1} · {chapterWords.title}
        </p>
        <p>{words.of(count(number), count(screens.length))}</p>
      </footer>
    </section>
  )
}

function Body({ step, paper, ...shared }: SlideProps & { step: LectureStep; paper: LineRange | undefined }) {
  switch (step.kind) {
    case 'title':
      return <TitleSlide {...shared} />
    case 'prediction':
      return (
        <QuestionSlide
          {...shared}
          paper={paper !== undefined}
          question={shared.chapterWords.prediction}
          sentence={shared.chapterWords.prediction.stage}
          reveal={shared.chapterWords.prediction.reveal}
        />
      )
    case 'exploration':
      return <ExplorationSlide {...shared} exploration={step.exploration} whole={paper !== undefined} />
    case 'derivation':
      if (paper) return <DerivationSheet {...shared} part={step.from} lines={paper} />
      return <DerivationSlide {...shared} from={step.from} />
    case 'takeHome':
      return <TakeHomeSlide {...shared} />
    case 'check':
      return (
        <QuestionSlide
          {...shared}
          paper={paper !== undefined}
          question={shared.chapterWords.checks[step.check]!}
        />
      )
    case 'closing':
      return <ClosingSlide {...shared} part={step.part} />
  }
}
