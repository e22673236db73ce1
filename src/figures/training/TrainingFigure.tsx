import { SegmentedControl } from '../../controls/SegmentedControl'
import { useWords } from '../../language/language'
import { setFigure } from '../../state/actions'
import figureStyles from '../Figure.module.css'
import { FigureSettings } from '../FigureSettings'
import type { FigureProps } from '../figure'
import { trainingWords } from '../words'
import { DigitsTraining } from './DigitsTraining'
import { LearningPi } from './LearningPi'

/** Gradients at work: π learnt by every estimator at once, or a model of digits by one. Alone it lets one choose. */
export function TrainingFigure({ live: { parameters }, exploration }: FigureProps) {
  const { task: words } = useWords(trainingWords)
  const ofExploration = exploration === 'digits' || exploration === 'pi' ? exploration : null
  const task = ofExploration ?? parameters.task
  return (
    <div className={figureStyles.stack}>
      {!ofExploration && (
        <SegmentedControl
          legend={words.legend}
          segments={[
            { id: 'pi', label: words.pi },
            { id: 'digits', label: words.digits },
          ]}
          value={task}
          onChange={(id) => setFigure({ task: id })}
        />
      )}
      {task === 'pi' ? <LearningPi parameters={parameters} /> : <DigitsTraining parameters={parameters} />}
      {!ofExploration && task === 'pi' && <FigureSettings controls={['f', 'pi']} />}
    </div>
  )
}
