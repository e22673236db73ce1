import { SegmentedControl } from '../../controls/SegmentedControl'
import { type GaussianMeasurement, type Spread, singleEstimates } from '../../engine/experiments/gaussian'
import { useNumbers, useWords } from '../../language/language'
import { EstimateStrips, type StripEstimates } from '../../plots/estimates/EstimateStrips'
import { TextLines } from '../../plots/frame/TextLines'
import { setFigure } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import figureStyles from '../Figure.module.css'
import { FigureNotes, FigureTable } from '../parts'
import { gaussianWords } from '../words'
import styles from './GaussianFigure.module.css'
import { gaussianPoint, useGaussian } from './useGaussian'

interface Props {
  parameters: Parameters
  channel: string
}

/** The axis of the estimates for each f: it stays while μ and σ move, and holds nearly all of them at the first ones. */
const axes = {
  square: { from: -40, to: 40, ticks: [-40, -20, 0, 20, 40] },
  sine: { from: -3, to: 3, ticks: [-3, -2, -1, 0, 1, 2, 3] },
} as const

const derivatives = [
  { id: 'byMean', exact: 'mean', symbol: 'μ' },
  { id: 'byDeviation', exact: 'deviation', symbol: 'σ' },
] as const
const estimators = ['pathwise', 'scoreFunction'] as const

/** ∂/∂μ and ∂/∂σ of E f(x), by the path and by the score function over the same draws, beside the exact value. */
export function EstimatorsPanel({ parameters, channel }: Props) {
  const { estimators: words, ...all } = useWords(gaussianWords)
  const { number, significant, count } = useNumbers()
  const { fx, n, mu, sigma, draw } = parameters
  const { measurement, first, settled } = useGaussian(channel, parameters)
  const { draws } = measurement
  const { epsilon } = gaussianPoint(parameters)
  const single = singleEstimates(first, mu, sigma, fx)
  const own = singleEstimates([epsilon], mu, sigma, fx)
  const text = ({ mean, deviation }: Spread) => {
    const error = deviation / Math.sqrt(draws)
    const decimals = Number.isFinite(error) ? decimalsFor(error) : 3
    return { mean: number(mean, decimals), error: Number.isFinite(error) ? number(error, decimals) : null }
  }
  const stripsOf = (by: (typeof derivatives)[number]['id']): StripEstimates[] =>
    estimators.map((name) => {
      const spread = measurement[name][by]
      const { mean, error } = text(spread)
      return {
        id: name,
        name: words[name],
        text: error === null ? mean : words.estimate(mean, error),
        single: single[name][by],
        selected: own[name][by][0]!,
        mean: spread.mean,
        deviation: spread.deviation,
        standardError: spread.deviation / Math.sqrt(draws),
      }
    })
  const { from, to, ticks } = axes[fx]
  const labels = ticks.map((at) => ({ at, label: significant(at) }))
  return (
    <figure className={figureStyles.figure} data-settled={settled} data-draws={draws}>
      <div className={styles.choice}>
        <SegmentedControl
          legend={words.legend}
          segments={[
            { id: 'square', label: all.fx.square },
            { id: 'sine', label: all.fx.sine },
          ]}
          value={fx}
          onChange={(next) => setFigure({ fx: next })}
        />
      </div>
      <div className={styles.strips}>
        {derivatives.map(({ id, exact, symbol }) => {
          const strips = stripsOf(id)
          const value = significant(measurement.exact[exact], 4)
          return (
            <section key={id}>
              <h3>
                <TextLines>{words.heading(symbol, all.fx[fx])}</TextLines>
              </h3>
              <EstimateStrips
                estimators={strips}
                exact={measurement.exact[exact]}
                exactText={words.exact(value)}
                from={from}
                to={to}
                ticks={labels}
                label={words.label(symbol, count(n))}
                description={words.alternative(
                  value,
                  strips.map((strip) => `${strip.name}: ${strip.text}`).join('; '),
                )}
              />
            </section>
          )
        })}
      </div>
      <FigureNotes>
        <Verdict measurement={measurement} />
        <p>{words.caption(count(first.length), String(draw))}</p>
      </FigureNotes>
      <EstimatorsTable measurement={measurement} />
    </figure>
  )
}

/** The exact derivatives, and of each estimator its mean, standard error and standard deviation. */
function EstimatorsTable({ measurement }: { measurement: GaussianMeasurement }) {
  const { estimators: words, table } = useWords(gaussianWords)
  const { number, count } = useNumbers()
  const { draws } = measurement
  return (
    <FigureTable
      summary={table.show}
      caption={words.table(count(draws))}
      columns={[table.quantity, words.exactColumn, words.meanColumn, words.errorColumn, words.spreadColumn]}
      rows={() =>
        derivatives.flatMap(({ id, exact, symbol }) =>
          estimators.map((name) => {
            const { mean, deviation } = measurement[name][id]
            return [
              `${words.derivative(symbol)}, ${words[name]}`,
              number(measurement.exact[exact], 4),
              number(mean, 4),
              number(deviation / Math.sqrt(draws), 4),
              number(deviation, 4),
            ]
          }),
        )
      }
    />
  )
}

/** Decimals that show two digits of a standard error. */
const decimalsFor = (error: number): number =>
  error > 0 ? Math.min(5, Math.max(0, 1 - Math.floor(Math.log10(error)))) : 3

/** How many times as many draws the one estimator needs to be as sure of ∂/∂μ as the other. */
function Verdict({ measurement: { pathwise, scoreFunction } }: { measurement: GaussianMeasurement }) {
  const { estimators: words } = useWords(gaussianWords)
  const { significant } = useNumbers()
  const ratio = (scoreFunction.byMean.deviation / pathwise.byMean.deviation) ** 2
  if (!Number.isFinite(ratio)) return <p className={figureStyles.verdict}>{words.one}</p>
  const sentence = ratio >= 1 ? words.ratio(significant(ratio)) : words.inverse(significant(1 / ratio))
  return <p className={figureStyles.verdict}>{sentence}</p>
}
