import { useContext, useMemo, useState } from 'react'
import { CodeLines, CopyButton } from '../../controls/CopyButton'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { Select } from '../../controls/Select'
import type { GradientMeasure } from '../../engine/experiments/gradient'
import type { ReplicateCount } from '../../estimators/gumbelRao'
import { useNumbers, useWords } from '../../language/language'
import { subscript } from '../../language/number'
import { EstimateRows } from '../../plots/estimates/EstimateRows'
import type { Parameters } from '../../state/parameters'
import { chanceDeviations } from '../../statistics/chanceLevel'
import { standardDeviation, standardError } from '../../statistics/standardError'
import { useBuilt } from '../built'
import figureStyles from '../Figure.module.css'
import { OnStage } from '../FigureRoom'
import type { FigureProps } from '../figure'
import { FigureNotes, FigurePart, FigureTable } from '../parts'
import { gradientWords } from '../words'
import { estimatesOf, ofThisDraw, rowsOf, rowTicks } from './estimateRows'
import { jaxCode, pytorchCode } from './estimatorCode'
import { type EstimatorName, estimatorsOver } from './estimators'
import styles from './GradientFigure.module.css'
import { Replicates } from './Replicates'
import { type GradientSetting, useGradientMeasure, useSetting } from './useGradient'

/** The rows that a screen of definite height has room for in type that is read from afar, and a low frame: one of each idea. */
const mainRows: readonly string[] = ['pathwise', 'straightThrough', 'gumbelRao', 'reinmax', 'leaveOneOut']

/** The estimate of every draw, estimator by estimator, on one axis with the exact derivative. */
export function Spread({ live, channel }: FigureProps) {
  const { parameters } = live
  const { spread: words } = useWords(gradientWords)
  const numbers = useNumbers()
  const { number, count, significant } = numbers
  const { logit, draw } = parameters
  const setting = useSetting(parameters)
  const [replicates, setReplicates] = useBuilt('replicates', 10)
  const { measure, temperature, range, settled } = useGradientMeasure(
    channel,
    parameters,
    setting.range,
    replicates,
  )
  const isOnStage = useContext(OnStage)
  const [uncovered] = useBuilt('rows', Infinity)
  const rows = useMemo(() => {
    if (!measure) return null
    const redrawn = { seed: parameters.seed, index: draw, replicates }
    const yours = ofThisDraw(live.draw, setting, parameters.tau, measure.winners, redrawn)
    const all = rowsOf(measure, setting, range, yours, words, numbers)
    return isOnStage ? all.filter(({ id }) => mainRows.includes(id)).slice(0, uncovered) : all
  }, [
    isOnStage,
    uncovered,
    measure,
    setting,
    range,
    live.draw,
    draw,
    parameters.tau,
    parameters.seed,
    replicates,
    words,
    numbers,
  ])
  const [low, high] = range
  const exact = words.exact(subscript(logit), number(setting.exact))
  const caption = words.caption(count(measure?.draws ?? parameters.n), significant(temperature), count(draw))
  return (
    <figure className={figureStyles.figure} data-settled={settled} data-draws={measure?.draws}>
      {(!rows || rows.some(({ id }) => id === 'gumbelRao')) && (
        <Replicates value={replicates} onChange={setReplicates} />
      )}
      {rows ? (
        <EstimateRows
          rows={rows}
          kept={mainRows}
          ticks={rowTicks(range, (value) => significant(value))}
          exact={{
            at: (setting.exact - low) / (high - low),
            label: exact,
          }}
          label={words.title}
          description={[exact, ...rows.map((row) => `${row.label}: ${row.note}`)]
            .map((each) => `${each}.`)
            .join(' ')}
        />
      ) : (
        <div className={figureStyles.waiting} />
      )}
      <FigureNotes>
        <p>{caption}</p>
        <p>{words.baselines}</p>
        {measure && (
          <p>{words.redrawn(String(replicates), count(measure.estimates.gumbelRao.moments.count))}</p>
        )}
      </FigureNotes>
      {measure && <SpreadTable measure={measure} setting={setting} />}
      <EstimatorCode parameters={parameters} replicates={replicates} />
    </figure>
  )
}

function SpreadTable({ measure, setting }: { measure: GradientMeasure; setting: GradientSetting }) {
  const { spread: words, table } = useWords(gradientWords)
  const { number, count, magnitude } = useNumbers()
  return (
    <FigureTable
      summary={table.show}
      caption={words.table(count(measure.draws), number(setting.exact, 4))}
      columns={[table.estimator, table.mean, table.band, table.bias, table.spread, table.rmse]}
      rows={() =>
        estimatesOf(measure, setting).map(({ name, mean, variance, draws }) => [
          words.names[name],
          number(mean, 4),
          `± ${magnitude(chanceDeviations * standardError(variance, draws), 4)}`,
          number(mean - setting.exact, 4),
          magnitude(standardDeviation(variance, draws), 4),
          number(Math.hypot(mean - setting.exact, standardDeviation(variance, draws)), 4),
        ])
      }
    />
  )
}

const libraries = [
  { id: 'pytorch', label: 'PyTorch', lang: 'en' },
  { id: 'jax', label: 'JAX', lang: 'en' },
] as const

interface Props {
  parameters: Parameters
  /** R of Gumbel-Rao */
  replicates: ReplicateCount
}

/** The lines of an estimator in PyTorch or JAX, with the reader's numbers, to be copied. */
function EstimatorCode({ parameters, replicates }: Props) {
  const { spread, code: words } = useWords(gradientWords)
  const [chosen, setChosen] = useState<EstimatorName>('pathwise')
  const [library, setLibrary] = useState<(typeof libraries)[number]['id']>('pytorch')
  const names = estimatorsOver(parameters.n)
  const name = names.includes(chosen) ? chosen : 'pathwise'
  const setting = { ...parameters, replicates }
  const lines = library === 'pytorch' ? pytorchCode(name, setting) : jaxCode(name, setting)
  const section = (
    <section className={styles.code} aria-label={words.title} data-no-picture>
      <div className={styles.choice}>
        <Select
          label={words.label}
          options={names.map((id) => ({ id, label: spread.names[id] }))}
          value={name}
          onChange={setChosen}
        />
        <SegmentedControl
          legend={words.writtenFor}
          quiet
          segments={libraries}
          value={library}
          onChange={setLibrary}
        />
      </div>
      <CodeLines text={lines} />
      <CopyButton text={lines} words={words.copy} />
      <p>{library === 'pytorch' ? words.pytorch : words.jax}</p>
      <p>{words.logits}</p>
    </section>
  )
  return (
    <FigurePart part="code" alone={section}>
      {() => section}
    </FigurePart>
  )
}
