import fc from 'fast-check'
import type { ObjectiveChoice, Parameters, StepRange } from '../../src/state/parameters'
import { controlNames } from '../../src/state/parameters'
import { defaultParameters, fitParameters } from '../../src/state/parameterTable'
import { chapters, figures, type Place } from '../../src/state/place'

/** Class weights as they are kept: 2–16 numbers ≥ 0 that sum to 1, zeros and tiny ones among them. */
export const weights = fc
  .array(
    fc.oneof(
      fc.constantFrom(0, 1, 2, 0.1, 0.5),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
    ),
    { minLength: 2, maxLength: 16 },
  )
  .filter((given) => given.some((weight) => weight > 0))
  .map((given) => fitParameters({ ...example, pi: given }).pi)

const example = defaultParameters()

const numbers = (least: number, most: number, minLength: number, maxLength: number) =>
  fc.array(fc.double({ min: least, max: most, noNaN: true }), { minLength, maxLength })

const objectives: fc.Arbitrary<ObjectiveChoice> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('linear' as const, 'quadratic' as const),
    numbers: numbers(-10, 10, 1, 16),
  }),
  fc.record({ kind: fc.constant('toy' as const), numbers: numbers(0, 1, 1, 1) }),
  fc.constant({ kind: 'curved' as const, numbers: [] }),
  fc.record({ kind: fc.constant('values' as const), numbers: numbers(-10, 10, 2, 9) }),
  fc.record({
    kind: fc.constant('expression' as const),
    numbers: fc.constant([]),
    text: fc.constantFrom('z1^2 + 2*z2', 'exp(z1 - z2)', 'max(z1, 0.5) / 3', '2z1'),
  }),
)

/** Any legal parameters, fitted to one another. Labels hold any characters that text can hold. */
export const parameters: fc.Arbitrary<Parameters> = fc
  .record({
    pi: weights,
    tau: fc.double({ min: 0.01, max: 100, noNaN: true }),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    n: fc.integer({ min: 1, max: 1e7 }),
    draw: fc.integer({ min: 0, max: 1e7 - 1 }),
    labels: fc.array(fc.string({ unit: 'binary', maxLength: 24 }), { maxLength: 16 }),
    hide: fc.subarray([...controlNames]),
    lang: fc.constantFrom('en' as const, 'ko' as const),
    theme: fc.constantFrom('light' as const, 'dark' as const, 'auto' as const),
    steps: fc.array(
      fc.record({
        chapter: fc.constantFrom(...chapters),
        ranges: fc.array(
          fc
            .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }))
            .map(([one, other]): StepRange => [Math.min(one, other), Math.max(one, other)]),
          { maxLength: 4 },
        ),
      }),
      { maxLength: 12 },
    ),
    mu: fc.double({ min: -3, max: 3, noNaN: true }),
    sigma: fc.double({ min: 0.05, max: 3, noNaN: true }),
    fx: fc.constantFrom('square' as const, 'sine' as const),
    wiring: fc.constantFrom('box' as const, 'side' as const),
    axis: fc.constantFrom('share' as const, 'log-odds' as const),
    pair: fc.tuple(fc.nat(15), fc.nat(15)),
    turn: fc.tuple(fc.integer({ min: 0, max: 359 }), fc.integer({ min: -90, max: 90 })),
    theta: fc.double({ min: -20, max: 20, noNaN: true }),
    f: objectives,
    logit: fc.nat(15),
    task: fc.constantFrom('pi' as const, 'digits' as const),
    estimator: fc.constantFrom(
      'relaxed' as const,
      'straight-through' as const,
      'leave-one-out' as const,
      'exact' as const,
    ),
    schedule: fc.constantFrom('fixed' as const, 'annealed' as const),
    cooling: fc.double({ min: 0, max: 1, noNaN: true }),
    floor: fc.double({ min: 0.01, max: 100, noNaN: true }),
    rate: fc.double({ min: 0, max: 1e9, noNaN: true }),
    adam: fc.double({ min: 0, max: 1e9, noNaN: true }),
    scale: fc.double({ min: 0, max: 3, noNaN: true }),
    pin: fc.option(
      fc.record({
        pi: weights,
        tau: fc.double({ min: 0.01, max: 100, noNaN: true }),
        scale: fc.double({ min: 0, max: 3, noNaN: true }),
      }),
    ),
    to: weights,
    k: fc.integer({ min: 1, max: 16 }),
  })
  .map(fitParameters)

/** Any place. */
export const place: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ view: fc.constant('lesson' as const), chapter: fc.constantFrom(null, ...chapters) }),
  fc.record({ view: fc.constantFrom('lab' as const, 'speaker' as const) }),
  fc.record({
    view: fc.constantFrom('lesson' as const, 'lecture' as const),
    chapter: fc.constantFrom(...chapters),
    step: fc.integer({ min: 1, max: 1000 }),
  }),
  fc.record({
    view: fc.constant('embed' as const),
    figure: fc.constantFrom(...figures.filter((figure) => figure !== 'derivation')),
  }),
  fc.record({
    view: fc.constant('embed' as const),
    figure: fc.constant('derivation' as const),
    chapter: fc.constantFrom(...chapters),
  }),
)
