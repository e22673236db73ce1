import { useMemo, useState } from 'react'
import { CodeLines, CopyButton } from '../../controls/CopyButton'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { Select } from '../../controls/Select'
import type { DigitsSettings } from '../../engine/training/digitsRun'
import { digitsSession, useTraining } from '../../engine/training/trainingSession'
import { useNumbers, useWords } from '../../language/language'
import { RoomContext } from '../../plots/frame/useSize'
import { setFigure } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import figureStyles from '../Figure.module.css'
import { FigureNotes, FigurePart, FigureTable } from '../parts'
import { trainingWords } from '../words'
import { CodePictures } from './CodePictures'
import { DigitsLosses } from './DigitsLosses'
import { DigitsVerdict } from './DigitsVerdict'
import { CoolingSettings, NumberSetting } from './NumberSetting'
import { TrainingControls } from './TrainingControls'
import styles from './TrainingFigure.module.css'
import { libraries, type TrainingLibrary, trainingCode } from './trainingCode'
import { digitsSettings } from './trainingSettings'

const estimators = ['relaxed', 'straight-through', 'leave-one-out', 'exact'] as const

/** A categorical autoencoder of digits, trained in the tab, judged by exact sums over all its codes. */
export function DigitsTraining({ parameters }: { parameters: Parameters }) {
  const words = useWords(trainingWords)
  const { count, number, significant } = useNumbers()
  const { estimator, schedule, tau, cooling, floor, adam, seed } = parameters
  const settings = useMemo(
    () => digitsSettings({ estimator, schedule, tau, cooling, floor, adam, seed }),
    [estimator, schedule, tau, cooling, floor, adam, seed],
  )
  const state = useTraining(digitsSession, settings)
  const { measurements, step, steps } = state
  const last = measurements.at(-1)
  const present = state.settings ?? settings
  return (
    <figure className={`${figureStyles.figure} ${styles.stage}`} data-step={step} data-phase={state.phase}>
      <FigurePart part="settings" kept alone={<DigitsSettingsRow parameters={parameters} />}>
        {() => <DigitsSettingsRow parameters={parameters} />}
      </FigurePart>
      <TrainingControls name="digits" session={digitsSession} state={state} settings={settings} />
      {last ? (
        <>
          <DigitsLosses state={state} last={last} cooling={present.cooling} />
          <FigurePart part="below" kept alone={<CodePictures last={last} />}>
            {() => (
              <RoomContext value="usual">
                <CodePictures last={last} />
              </RoomContext>
            )}
          </FigurePart>
          <FigureNotes>
            <DigitsVerdict last={last} steps={steps} />
            <p>{words.digits.source}</p>
          </FigureNotes>
          <FigureTable
            summary={words.numbers}
            caption={words.digits.table(count(last.step))}
            columns={Object.values(words.digits.columns)}
            rows={() =>
              measurements.map((at) => [
                count(at.step),
                significant(at.temperature),
                number(at.relaxedLoss, 3),
                number(at.negativeElbo, 3),
                number(at.nll, 3),
                number(at.entropy, 3),
              ])
            }
          />
        </>
      ) : (
        <div className={`${styles.waiting} ${styles.ofDigits}`} />
      )}
      <TrainingCode settings={settings} />
    </figure>
  )
}

/** What is set for this training alone; τ and seed have controls of their own below. */
function DigitsSettingsRow({ parameters }: { parameters: Parameters }) {
  const { settings: words, estimators: names } = useWords(trainingWords)
  const { estimator, schedule, adam } = parameters
  const relaxes = estimator === 'relaxed' || estimator === 'straight-through'
  return (
    <div className={styles.settings}>
      <Select
        label={words.estimator}
        options={estimators.map((id) => ({ id, label: names[id] }))}
        value={estimator}
        onChange={(id) => setFigure({ estimator: id })}
      />
      <NumberSetting of="adam" value={adam} />
      {relaxes && (
        <SegmentedControl
          legend={words.schedule}
          segments={[
            { id: 'fixed', label: words.fixed },
            { id: 'annealed', label: words.annealed },
          ]}
          value={schedule}
          onChange={(id) => setFigure({ schedule: id })}
        />
      )}
      {relaxes && schedule === 'annealed' && (
        <CoolingSettings parameters={parameters}>
          <p>{words.rule}</p>
        </CoolingSettings>
      )}
    </div>
  )
}

/** One training step in PyTorch or JAX, with the numbers that are set, to copy. */
function TrainingCode({ settings }: { settings: DigitsSettings }) {
  const { code: words } = useWords(trainingWords)
  const [library, setLibrary] = useState<TrainingLibrary>('PyTorch')
  const text = trainingCode(settings, library)
  const lines = (
    <div className={styles.code}>
      <p>{words.explain}</p>
      <SegmentedControl
        legend={words.language}
        quiet
        segments={libraries.map((id) => ({ id, label: id }))}
        value={library}
        onChange={setLibrary}
      />
      <CodeLines text={text} />
      <CopyButton text={text} words={words} />
    </div>
  )
  return (
    <FigurePart
      part="code"
      alone={
        <details className={figureStyles.numbers}>
          <summary>{words.title}</summary>
          {lines}
        </details>
      }
    >
      {() => lines}
    </FigurePart>
  )
}
