import { useMemo } from 'react'
import { gaussianAxis } from '../../engine/experiments/gaussian'
import { useNumbers, useWords } from '../../language/language'
import { normalCdf } from '../../noise/normal'
import { NoiseLines } from '../../plots/noiseLines/NoiseLines'
import { setDraw } from '../../state/actions'
import type { Parameters } from '../../state/parameters'
import { chanceLevel } from '../../statistics/chanceLevel'
import { varianceBand } from '../../statistics/chiSquareBands'
import { gaussian } from '../../transform/gaussian'
import figureStyles from '../Figure.module.css'
import { FigureNotes, FigureTable, Verdicts } from '../parts'
import { CountChoices } from '../settings/drawSettings'
import { gaussianWords } from '../words'
import { gaussianPoint, useGaussian } from './useGaussian'

interface Props {
  parameters: Parameters
  channel: string
  /** True where a control beside the figure already sets how many draws it shows. */
  counted?: boolean | undefined
}

const { from, to, bins } = gaussianAxis

/** With fewer draws chance leaves a bar nearly anywhere. */
const fewestBanded = 1000

/** Probability of N(μ, σ²) in each bin of the axis. */
function binProbabilities(mu: number, sigma: number): Float64Array {
  const edge = (bin: number) => normalCdf((from + ((to - from) * bin) / bins - mu) / sigma)
  return Float64Array.from({ length: bins }, (_, bin) => edge(bin + 1) - edge(bin))
}

/** Frozen ε carried to x = μ + σε by lines that lean when μ and σ move, each draw with its own derivatives. */
export function FrozenNoise({ parameters, channel, counted }: Props) {
  const { frozen: words, ...all } = useWords(gaussianWords)
  const { number, significant, count } = useNumbers()
  const { mu, sigma, draw, n } = parameters
  const { measurement, first, settled } = useGaussian(channel, parameters)
  const { epsilon, x } = gaussianPoint(parameters)
  const places = useMemo(
    () => Float64Array.from(first, (value) => gaussian(value, mu, sigma)),
    [first, mu, sigma],
  )
  const probabilities = useMemo(() => binProbabilities(mu, sigma), [mu, sigma])
  const { draws } = measurement
  const band = useMemo(() => varianceBand(draws, chanceLevel), [draws])
  const variances = [
    { found: measurement.x.deviation ** 2, exact: sigma ** 2 },
    { found: measurement.slip.deviation ** 2, exact: sigma ** 4 },
  ].map(({ found, exact }) => ({
    found: significant(found, 4),
    exact: significant(exact, 4),
    band: band ? words.band(significant(band.low * exact, 4), significant(band.high * exact, 4)) : null,
  }))
  const banded = draws >= fewestBanded
  const [right, slip] = [variances[0]!, variances[1]!]
  const verdict = band
    ? [
        words.variance(count(draws), right.found, right.exact, right.band!),
        words.slip(slip.found, slip.exact),
      ]
    : [words.noVariance]
  return (
    <figure className={figureStyles.figure} data-settled={settled} data-draws={draws}>
      {!counted && <CountChoices />}
      <NoiseLines
        from={from}
        to={to}
        ticks={[-10, -5, 0, 5, 10].map((at) => ({ at, label: significant(at) }))}
        noise={first}
        places={places}
        selected={{
          noise: epsilon,
          place: x,
          noiseText: `ε = ${number(epsilon)}`,
          placeText: `x = ${number(x)}`,
        }}
        derivatives={[
          { id: 'mu', text: '∂x/∂μ = 1', lengths: Array.from(first, () => 1), selected: 1, symbol: 'mu' },
          {
            id: 'sigma',
            text: `∂x/∂σ = ε = ${number(epsilon)}`,
            lengths: [...first],
            selected: epsilon,
            symbol: 'sigma',
          },
        ]}
        histogram={{ counts: measurement.histogram, draws, probabilities, banded }}
        onSelect={parameters.hide.includes('draw') ? null : setDraw}
        label={words.label(count(n))}
        description={words.alternative(String(draw), number(epsilon), number(x), verdict.join(' '))}
      />
      <FigureNotes>
        <Verdicts sentences={verdict} />
        <p>
          {words.caption(count(first.length))} {banded ? words.bandCaption : words.lawCaption}
        </p>
      </FigureNotes>
      <FigureTable
        summary={all.table.show}
        caption={words.table(count(draws))}
        columns={[all.table.quantity, all.table.overDraws, all.table.exact, all.table.band]}
        rows={() => [
          [words.mean, number(measurement.x.mean, 4), number(mu, 4), '–'],
          [words.varianceOfX, right.found, right.exact, right.band ?? '–'],
          [words.varianceOfSlip, slip.found, slip.exact, slip.band ?? '–'],
        ]}
      />
    </figure>
  )
}
