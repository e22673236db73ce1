import { FigureSettings } from '../../figures/FigureSettings'
import type { Control } from '../../figures/figure'
import { controlsOf } from '../../figures/figures'
import type { Chapter } from '../../lesson/chapter'
import type { Screen } from '../../lesson/deck'
import { explorationOf, lectureSteps } from '../../lesson/lectureSteps'

/** Where no figure is shown the numbers still stand in the words and formulas. */
const always: readonly Control[] = ['draw', 'tau', 'pi', 'seed', 'n']

/** The controls of a screen's figure; of a screen without one, those of the numbers in its words. */
function controlsAt(chapter: Chapter, { step: at }: Pick<Screen, 'step'>): readonly Control[] {
  const shown = explorationOf(chapter, lectureSteps(chapter.id)[at - 1])
  return shown ? controlsOf(shown.figure, shown.id) : always
}

/** All controls of a screen. */
export const ControlsPanel = ({ chapter, at }: { chapter: Chapter; at: Pick<Screen, 'step'> }) => (
  <FigureSettings controls={controlsAt(chapter, at)} />
)
