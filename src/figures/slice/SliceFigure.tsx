import { useContext, useMemo } from 'react'
import { useNumbers, useWords } from '../../language/language'
import { Curves } from '../../plots/curves/Curves'
import { type Curve, type LabelPlace, type Panel, placesAt } from '../../plots/curves/curve'
import type { Parameters } from '../../state/parameters'
import { jumpLocation, relaxedAt, relaxedSlopeAt, sigmoidCentre } from '../../transform/slice'
import { Built } from '../built'
import figureStyles from '../Figure.module.css'
import { OnStage } from '../FigureRoom'
import type { FigureProps } from '../figure'
import { FigureNotes, FigureTable } from '../parts'
import type { DrawProps, SelectedDraw } from '../selectedDraw'
import { thetaAxis } from '../thetaAxis'
import { sliceWords } from '../words'
import { SliceOfAll } from './SliceOfAll'
import { finePlaces, stepCurve, withoutRelaxed } from './sliceCurves'
import { sideOfJump, ticksOf, useThetaAxis, useThetaCursor } from './useThetaCursor'
import type { SliceWords } from './words.en'

/** One logit moves over frozen noise: z₁ a step and z̃₁ a rise of one draw, their means over all. */
export function SliceFigure({ live: { parameters, draw }, channel, exploration }: FigureProps) {
  // A lecture introduces z̃ one chapter later, and its screens have no caption that says so.
  const isOneHotAlone = useContext(OnStage) && (exploration === 'one-draw' || exploration === 'all-draws')
  const shared = { parameters, draw, isOneHotAlone }
  return (
    <div className={figureStyles.stack}>
      {exploration !== 'all-draws' && (
        <SliceOfDraw {...shared} slopeTop={exploration === 'price' ? 2.6 : 1} />
      )}
      {exploration !== 'one-draw' && exploration !== 'price' && <SliceOfAll {...shared} channel={channel} />}
    </div>
  )
}

interface Props extends DrawProps {
  /** The slope at the top of its panel, which stays while sliders move */
  slopeTop: number
  isOneHotAlone: boolean
}

/** What one draw does at θ₁. */
function valuesAt({ logit, gamma }: SelectedDraw, { tau, theta: offset }: Parameters) {
  const theta = logit[0]! + offset
  const jump = jumpLocation(logit, gamma)
  const centre = sigmoidCentre(logit, gamma, tau)
  const side = sideOfJump(theta, jump)
  return {
    theta,
    jump,
    centre,
    side,
    oneHot: side === 'before' ? 0 : 1,
    relaxed: relaxedAt(theta, centre, tau),
    slope: relaxedSlopeAt(theta, centre, tau),
  }
}

/** One draw over frozen noise as θ₁ moves: z₁ a step, z̃₁ a smooth rise, and beneath them their slopes. */
function SliceOfDraw({ parameters, draw, slopeTop, isOneHotAlone }: Props) {
  const words = useWords(sliceWords)
  const { number } = useNumbers()
  const { tau } = parameters
  const here = valuesAt(draw, parameters)
  const { theta, jump, centre, side, oneHot, relaxed, slope } = here
  const axis = useThetaAxis()
  const cursor = useThetaCursor(parameters, theta, Number.isFinite(jump) ? jump : null)
  const peak = 1 / (4 * tau)
  const cut = peak > slopeTop ? words.cut(number(peak, 2)) : null
  const curves = useMemo(() => curvesOf(jump, centre, tau, words), [jump, centre, tau, words])
  const all = panelsOf(curves, { oneHot, relaxed, slope, tied: side === 'at' }, slopeTop, cut)
  const { asks } = useContext(Built)
  const known = isOneHotAlone ? withoutRelaxed(all) : all
  const panels = asks ? known.slice(0, 1) : known
  const verdict = words.one.verdict[side](number(theta), number(relaxed), number(slope))
  return (
    <figure className={figureStyles.figure}>
      <Curves
        axis={axis}
        panels={panels}
        cursor={cursor}
        label={words.one.label(String(parameters.draw))}
        description={
          isOneHotAlone
            ? words.one.oneHotAlone(number(theta), number(jump), number(oneHot, 0))
            : words.one.alternative(number(jump), number(centre), String(tau), verdict)
        }
      />
      <FigureNotes>
        <p className={figureStyles.verdict}>{cursor ? verdict : words.impossible}</p>
      </FigureNotes>
      <FigureTable
        summary={words.table.show}
        caption={words.one.table(String(parameters.draw))}
        columns={[words.table.quantity, words.table.value]}
        rows={() => [
          [words.theta.name, number(theta, 4)],
          [words.table.jump, number(jump, 4)],
          [words.table.centre, number(centre, 4)],
          [words.curves.step, side === 'at' ? '–' : number(oneHot, 0)],
          [words.table.stepSlope, side === 'at' ? words.table.none : number(0, 4)],
          [words.curves.rise, number(relaxed, 4)],
          [words.curves.hill, number(slope, 4)],
        ]}
      />
    </figure>
  )
}

/** Parts of the axis that lie so many τ from a place. */
const partsRound = (centre: number, tau: number, by: readonly number[]) =>
  by.map((each) => (centre + each * tau - thetaAxis.from) / (thetaAxis.to - thetaAxis.from))

/** Places for the rise's label: off its flanks, on the side where the step does not run. */
function risePlaces(centre: number, jump: number, tau: number): LabelPlace[] {
  const left = placesAt(partsRound(centre, tau, [0, -0.6, 0.6, -1.2]), 'upperLeft')
  const right = placesAt(partsRound(centre, tau, [0, 0.6, -0.6, 1.2]), 'lowerRight')
  const places = jump >= centre ? [...left, ...right] : [...right, ...left]
  return [...places, ...placesAt([0.2, 0.5, 0.8], 'over', 'under')]
}

const stepPlaces = [...placesAt([0.86, 0.75], 'under'), ...placesAt([0.14, 0.25], 'over')]
const flatPlaces = placesAt([0.86, 0.14, 0.7, 0.3], 'over')

/** Places for the hill's label: off its right flank, then its left. */
const hillPlaces = (centre: number, tau: number): LabelPlace[] => [
  ...placesAt(partsRound(centre, tau, [1.8, 1.2, 2.4, 3]), 'upperRight'),
  ...placesAt(partsRound(centre, tau, [-1.8, -1.2, -2.4]), 'upperLeft'),
  ...placesAt([0.5, 0.3, 0.7], 'over'),
]

/** z₁ and z̃₁ over the axis, and their slopes. */
function curvesOf(jump: number, centre: number, tau: number, { curves: names }: SliceWords) {
  const places = finePlaces([centre], tau)
  const step = stepCurve(jump)
  const values: Curve[] = [
    {
      id: 'rise',
      points: places.map((theta) => [theta, relaxedAt(theta, centre, tau)]),
      tone: 'class',
      weight: 'light',
      symbol: 'relaxed',
      label: { text: names.rise, places: risePlaces(centre, jump, tau) },
    },
    {
      id: 'step',
      points: step,
      tone: 'class',
      weight: 'strong',
      symbol: 'winner',
      label: { text: names.step, places: stepPlaces },
    },
  ]
  const slopes: Curve[] = [
    {
      id: 'hill',
      points: places.map((theta) => [theta, relaxedSlopeAt(theta, centre, tau)]),
      tone: 'gradient',
      weight: 'strong',
      symbol: 'gradient',
      label: { text: names.hill, places: hillPlaces(centre, tau) },
    },
    {
      id: 'flat',
      points: step.map(([theta]) => [theta, 0]),
      tone: 'gradient',
      weight: 'light',
      symbol: 'gradient',
      label: { text: names.flat, places: flatPlaces },
    },
  ]
  return { values, slopes }
}

/** What the panels show at the handle. */
interface ValuesAtTheta {
  oneHot: number
  relaxed: number
  slope: number
  tied: boolean
}

function panelsOf(
  { values, slopes }: ReturnType<typeof curvesOf>,
  { oneHot, relaxed, slope, tied }: ValuesAtTheta,
  slopeTop: number,
  cut: string | null,
): Panel[] {
  const step = { tone: 'class', symbol: 'winner' } as const
  const gradient = { tone: 'gradient', symbol: 'gradient' } as const
  return [
    {
      id: 'values',
      height: 9,
      range: [0, 1],
      ticks: ticksOf([0, 1]),
      curves: values,
      // Where two scores tie there is no one value: both ends of the jump are shown, open.
      dots: [
        { id: 'rise', y: relaxed, tone: 'ink', filled: false, symbol: 'relaxed' },
        ...(tied
          ? [0, 1].map((y) => ({ id: `step ${y}`, y, filled: false, ...step }))
          : [{ id: 'step', y: oneHot, filled: true, ...step }]),
      ],
    },
    {
      id: 'slopes',
      height: 5.5,
      range: [0, slopeTop],
      ticks: ticksOf([0, slopeTop === 1 ? 1 : Math.floor(slopeTop)]),
      cut,
      curves: slopes,
      dots: [
        { id: 'hill', y: slope, filled: false, ...gradient },
        ...(tied ? [] : [{ id: 'flat', y: 0, filled: true, ...gradient }]),
      ],
    },
  ]
}
