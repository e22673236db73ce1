import { contours } from 'd3'
import { useContext, useMemo } from 'react'
import type { RelaxationTally } from '../../engine/tile'
import { useNumbers, useWords } from '../../language/language'
import { densityClip } from '../../plots/simplex/density'
import type { Rotation } from '../../plots/simplex/geometry'
import type { Corner } from '../../plots/simplex/layout'
import { Simplex, simplexProjection } from '../../plots/simplex/Simplex'
import type { Parameters } from '../../state/parameters'
import { binomialBand } from '../../statistics/binomialBand'
import { chanceLevel, fewestForBand } from '../../statistics/chanceLevel'
import { effectiveClasses, entropyBits } from '../../statistics/entropy'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import { highestDensityLevels, logDensityGrid } from '../../transform/highestDensityRegions'
import { atUnitScale, scaledProbabilities } from '../../transform/noiseScale'
import { coordinateName } from '../corners'
import figureStyles from '../Figure.module.css'
import { OnStage } from '../FigureRoom'
import type { FigureProps } from '../figure'
import { FigureNotes, FigureTable } from '../parts'
import { type DrawProps, temperaturePath, useSelectedDraw } from '../selectedDraw'
import { shareDecimals } from '../shareRows'
import { useRelaxationOf } from '../useRelaxationOf'
import { simplexWords } from '../words'
import { singleDraws } from './singleDraws'
import { useSimplexControls } from './useSimplexControls'
import { useTurn } from './useTurn'
import type { SimplexWords } from './words.en'

interface Props extends DrawProps {
  tally: RelaxationTally | null
  rotation: Rotation
  onRotate: (rotation: Rotation) => void
  /** Whether it has the contours of the exact density. */
  contoured?: boolean
}

/** The simplex with questions of its own to the engine, for where it stands alone. */
export function SimplexAlone({ live: { parameters }, channel, exploration }: FigureProps) {
  const draw = useSelectedDraw(parameters)
  const [rotation, turnTo] = useTurn()
  const classes = parameters.pi.length
  const projection = useMemo(() => simplexProjection(classes, rotation), [classes, rotation])
  const view = { axis: 'share', pair: null, projection } as const
  const tally = useRelaxationOf(channel, parameters, view, parameters.scale)?.tally ?? null
  // The points come before their density: a percentage on a contour would be read as one of a corner.
  const contoured = exploration !== 'points'
  return <SimplexFigure {...{ parameters, tally, draw, rotation, contoured }} onRotate={turnTo} />
}

/** Every draw a point of the simplex, winners at the corners: the picture that the whole page turns on. */
export function SimplexFigure(props: Props) {
  const { parameters, tally, draw, rotation, onRotate, contoured = true } = props
  const words = useWords(simplexWords)
  const { percent, count, number, significant } = useNumbers()
  const { pi, tau, n, scale } = parameters
  const { dots, pinned } = useDots(parameters)
  const path = useMemo(() => temperaturePath(draw.score), [draw.score])
  const contours = useMemo(() => {
    // Without noise all draws are one point, and where some π is 0 they lie on a side: neither has a density inside.
    if (!contoured || pi.length !== 3 || scale === 0 || pi.includes(0)) return undefined
    const unit = atUnitScale(logProbabilities(pi), tau, scale)
    return (finely: boolean) =>
      massContours(unit.logits, unit.temperature, finely ? 128 : 64).map(({ share, rings }) => ({
        label: percent(share, 0),
        rings,
      }))
  }, [contoured, pi, tau, scale, percent])
  const corners = useCorners(parameters, tally)
  const mean = tally && Array.from(tally.sum, (sum) => sum / tally.draws)
  const classesOf = (shares: readonly number[]) => significant(effectiveClasses(shares))
  const shares = corners.map(({ name, shareText }) => `${name} ${shareText}`).join(', ')
  const description = tally
    ? words.alternative(
        count(tally.draws),
        String(tau),
        shares,
        (mean ?? []).map((value) => number(value)).join(', '),
        percent(tally.corners.reduce((a, b) => a + b) / tally.draws),
      )
    : ''

  return (
    <figure className={figureStyles.figure}>
      <Simplex
        corners={corners}
        cells={tally?.cells ?? null}
        draws={tally?.draws ?? 0}
        dots={dots}
        pinned={pinned}
        selected={{ point: draw.relaxed, path, label: 'z̃' }}
        // The mean of one draw is that draw.
        mean={mean && n > 1 ? { point: mean, label: words.mean } : null}
        probabilities={{ point: pi, label: words.probabilities }}
        contours={contours}
        label={words.title}
        description={description}
        rotation={rotation}
        onRotate={onRotate}
        {...useSimplexControls(parameters)}
      />
      <FigureNotes>
        <p>{captionOf(words, pi.length, count(tally?.draws ?? n), count(pi.length))}</p>
        {mean && (
          <p>
            {words.entropy(
              number(entropyBits(pi), 2),
              classesOf(pi),
              number(entropyBits(mean), 2),
              classesOf(mean),
            )}
          </p>
        )}
        <p>
          {words.scale('1/64', count(densityClip.high))}{' '}
          {contours && words.contours(contourShares.map((share) => percent(share, 0)).join(', '))}
        </p>
      </FigureNotes>
      {tally && <SimplexTable parameters={parameters} tally={tally} />}
    </figure>
  )
}

/** The first draws as dots, and where they are in the picture that is pinned, with the way from there. */
function useDots({ pi, tau, seed, n, scale, pin }: Parameters) {
  const dots = useMemo(() => singleDraws(seed, n, pi, tau, scale), [seed, n, pi, tau, scale])
  const pinned = useMemo(() => {
    if (!pin) return null
    const before = singleDraws(seed, n, pin.pi, pin.tau, pin.scale)
    return { ...before, shifts: dots.points.map((share, at) => share - before.points[at]!) }
  }, [seed, n, pin, dots])
  return { dots, pinned }
}

const captionOf = (words: SimplexWords, classes: number, draws: string, classCount: string) => {
  if (classes === 2) return words.caption.segment(draws)
  if (classes === 3) return words.caption.triangle(draws)
  if (classes === 4) return words.caption.tetrahedron(draws)
  return words.caption.polygon(draws, classCount)
}

function useCorners({ pi, scale, labels }: Parameters, tally: RelaxationTally | null): Corner[] {
  const words = useWords(simplexWords)
  const { percent } = useNumbers()
  // By value: every pass counts them again, but while τ moves winners stay, and with them the layout round them.
  const isOnStage = useContext(OnStage)
  const counted = tally && [tally.draws, ...tally.winners].join()
  return useMemo(() => {
    const [draws = 0, ...winners] = counted?.split(',').map(Number) ?? []
    return Array.from(scaledProbabilities(logProbabilities(pi), scale), (probability, k) => {
      const name = coordinateName(labels[k]!, k)
      if (draws === 0) return { name, share: 0, shareText: '', expected: null }
      const share = winners[k]! / draws
      const { lower, upper } = binomialBand(draws, probability, chanceLevel)
      const [low, high] = [lower / draws, upper / draws]
      const decimals = shareDecimals(draws)
      const [from, to] = [percent(low, decimals), percent(high, decimals)]
      return {
        name,
        share,
        shareText: percent(share, decimals),
        // Without noise nothing is left to chance. On stage a range in words would cover what it stands beside.
        expected:
          draws < fewestForBand
            ? null
            : { probability, low, high, text: isOnStage || from === to ? '' : words.band(from, to) },
      }
    })
  }, [pi, scale, labels, counted, isOnStage, words, percent])
}

/** The picture's numbers, on request. */
function SimplexTable({
  parameters: { pi, scale, labels },
  tally,
}: {
  parameters: Parameters
  tally: RelaxationTally
}) {
  const { table: words } = useWords(simplexWords)
  const { percent, count, number, magnitude } = useNumbers()
  return (
    <FigureTable
      summary={words.show}
      caption={words.caption(count(tally.draws))}
      columns={[words.name, words.probability, words.wins, words.share, words.band, words.mean, words.corner]}
      rows={() =>
        Array.from(scaledProbabilities(logProbabilities(pi), scale), (probability, k) => {
          const { lower, upper } = binomialBand(tally.draws, probability, chanceLevel)
          return [
            labels[k]!,
            magnitude(probability, 4),
            count(tally.winners[k]!),
            percent(tally.winners[k]! / tally.draws, 2),
            `${count(lower)}–${count(upper)}`,
            number(tally.sum[k]! / tally.draws, 4),
            percent(tally.corners[k]! / tally.draws, 2),
          ]
        })
      }
    />
  )
}

/** Shares of the probability that the lines hold. */
const contourShares = [0.5, 0.9] as const

interface MassContour {
  share: number
  /** Rings of points of the simplex, three shares each; they may run beyond it. */
  rings: number[][][]
}

/**
 * Lines round the regions of highest density that hold 50 % and 90 % of the probability (K = 3), or none where π = 0
 * puts all of it on a side, or where τ is so small that the regions lie in corners finer than a line.
 *
 * @param size squares along a side of the grid that they are traced on
 */
function massContours(logits: ArrayLike<number>, temperature: number, size: number): MassContour[] {
  const levels = highestDensityLevels(logits, temperature, contourShares)
  if (!levels) return []
  // d3 only reads it.
  const grid = logDensityGrid(logits, temperature, size) as ArrayLike<number> as number[]
  const trace = contours().size([size, size])
  const share = (place: number) => (place - 1 / 2 + 1 / 3) / size
  return contourShares.map((held, at) => ({
    share: held,
    rings: trace.contour(grid, levels[at]!).coordinates.flatMap((polygon) =>
      polygon.map((ring) =>
        ring.map(([x, y]) => {
          const first = share(x!)
          const second = share(y!)
          return [first, second, 1 - first - second]
        }),
      ),
    ),
  }))
}
