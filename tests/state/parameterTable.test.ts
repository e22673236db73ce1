import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { restingRotation } from '../../src/plots/simplex/geometry'
import { type CorrectionReason, excerpt } from '../../src/state/correction'
import { sameValue } from '../../src/state/definition'
import { objectiveOfKind } from '../../src/state/objective'
import type { ParameterName, Parameters } from '../../src/state/parameters'
import {
  defaultParameters,
  definitions,
  figureParameterNames,
  fitParameters,
  parameterNames,
  sharedParameterNames,
  table,
} from '../../src/state/parameterTable'
import { parameters } from './arbitrary'

const usual = defaultParameters()

/** What a parameter's text is read as, beside the defaults, and why it was corrected. */
function read<Name extends ParameterName>(name: Name, text: string, beside: Partial<Parameters> = {}) {
  const known = { ...usual, ...beside }
  const { value, reasons } = definitions[name].parse(text, known, usual[name])
  return [value, ...reasons]
}

describe('the table', () => {
  it('has the defaults of the contract', () => {
    expect(usual).toEqual({
      pi: [0.5, 0.3, 0.2],
      tau: 1,
      seed: 42,
      n: 100_000,
      draw: 0,
      labels: ['1', '2', '3'],
      hide: [],
      lang: 'en',
      theme: 'auto',
      steps: [],
      mu: 1.5,
      sigma: 2,
      fx: 'square',
      wiring: 'box',
      axis: 'share',
      pair: [0, 1],
      turn: [17, 18],
      theta: 0,
      f: { kind: 'linear', numbers: [1, 2, 4] },
      logit: 0,
      task: 'pi',
      estimator: 'relaxed',
      schedule: 'fixed',
      cooling: 0.001,
      floor: 0.05,
      rate: 1,
      adam: 0.003,
      scale: 1,
      pin: null,
      to: [0.5, 0.3, 0.2],
      k: 2,
    })
  })

  it('knows which parameters are single figures’ own', () => {
    const shared = ['pi', 'tau', 'seed', 'n', 'draw', 'labels', 'hide', 'lang', 'theme']
    expect(sharedParameterNames).toEqual(shared)
    expect(parameterNames).toEqual([...shared, 'steps', ...figureParameterNames])
  })

  it('gives back, exactly, whatever legal value it wrote', () => {
    fc.assert(
      fc.property(parameters, (legal) => {
        for (const name of parameterNames) {
          expect(read(name, definitions[name].format(legal[name] as never), legal)).toEqual([legal[name]])
        }
      }),
      { numRuns: 500 },
    )
  })

  it('gives a legal value that fits the others for any text, and says so unless the text was legal', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webQueryParameters(),
      fc.double().map(String),
      fc.array(fc.double().map(String), { maxLength: 20 }).map((entries) => entries.join(',')),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...parameterNames),
        anyText.filter((text) => text !== ''),
        (name, text) => {
          const { value, reasons } = definitions[name].parse(text, usual, usual[name] as never)
          expect(definitions[name].legal(value, usual)).toBe(true)
          expect(sameValue(definitions[name].normalise(value as never, usual), value)).toBe(true)
          if (reasons.includes('unreadable')) expect(value).toEqual(usual[name])
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('leaves alone what fits, part by part', () => {
    fc.assert(
      fc.property(parameters, (legal) => {
        const again = fitParameters(legal)
        for (const name of parameterNames) expect(again[name]).toBe(legal[name])
      }),
    )
  })
})

type Row = [name: ParameterName, text: string, value: unknown, ...reasons: CorrectionReason[]]

describe('numbers', () => {
  const rows: Row[] = [
    ['tau', '0.5', 0.5],
    ['tau', '.5', 0.5],
    ['tau', '5.', 5],
    ['tau', '5e-1', 0.5],
    ['tau', '+0.5', 0.5],
    ['tau', '%30%2E5', 0.5],
    ['tau', '%200.5%20', 0.5],
    ['tau', '0.01', 0.01],
    ['tau', '100', 100],
    ['tau', '0', 0.01, 'below'],
    ['tau', '-3', 0.01, 'below'],
    ['tau', '0.0099999', 0.01, 'below'],
    ['tau', '1e-999', 0.01, 'below'],
    ['tau', '100.0001', 100, 'above'],
    ['tau', '1e999', 100, 'above'],
    ['tau', 'Infinity', 100, 'above'],
    ['tau', '-Infinity', 0.01, 'below'],
    ['tau', 'NaN', 1, 'unreadable'],
    ['tau', '0x1', 1, 'unreadable'],
    ['tau', '0b1', 1, 'unreadable'],
    ['tau', '1_0', 1, 'unreadable'],
    ['tau', '1,5', 1, 'unreadable'],
    ['tau', '1e', 1, 'unreadable'],
    ['tau', '.', 1, 'unreadable'],
    ['tau', '%20', 1, 'unreadable'],
    ['tau', '%', 1, 'unreadable'],
    ['tau', 'constructor', 1, 'unreadable'],
    ['seed', '0', 0],
    ['seed', '-0', 0],
    ['seed', '4294967295', 4294967295],
    ['seed', '4294967296', 4294967295, 'above'],
    ['seed', '-1', 0, 'below'],
    ['seed', '1.5', 2, 'rounded'],
    ['seed', '2.4999', 2, 'rounded'],
    ['seed', '-0.5', 0, 'rounded'],
    ['seed', '4294967295.5', 4294967295, 'above'],
    ['seed', 'forty-two', 42, 'unreadable'],
    ['n', '1e5', 100_000],
    ['n', '1e+5', 100_000],
    ['n', '1', 1],
    ['n', '10000000', 1e7],
    ['n', '0', 1, 'below'],
    ['n', '0.5', 1, 'rounded'],
    ['n', '0.49', 1, 'below'],
    ['n', '-Infinity', 1, 'below'],
    ['n', '10000001', 1e7, 'above'],
    ['n', '1e99', 1e7, 'above'],
    ['n', 'many', 100_000, 'unreadable'],
    ['draw', '99999', 99_999],
    ['draw', '100000', 99_999, 'above'],
    ['draw', '-1', 0, 'below'],
    ['draw', '2.5', 3, 'rounded'],
    ['draw', 'first', 0, 'unreadable'],
    ['mu', '-3', -3],
    ['mu', '0', 0],
    ['mu', '-0', 0],
    ['mu', '-1e-999', 0],
    ['mu', '-3.1', -3, 'below'],
    ['mu', '1e9', 3, 'above'],
    ['mu', 'mean', 1.5, 'unreadable'],
    ['sigma', '1', 1],
    ['sigma', '0', 0.05, 'below'],
    ['sigma', '4', 3, 'above'],
    ['sigma', '2σ', 2, 'unreadable'],
    ['theta', '-1.25', -1.25],
    ['rate', '0', 0],
    ['rate', '1e9', 1e9],
    ['rate', '1e10', 1e9, 'above'],
    ['adam', '-1', 0, 'below'],
    ['scale', '-0.5', 0, 'below'],
    ['scale', '4', 3, 'above'],
    ['k', '0', 1, 'below'],
    ['k', '9', 3, 'above'],
    ['k', '1.5', 2, 'rounded'],
    ['cooling', 'slowly', 0.001, 'unreadable'],
    ['floor', '0', 0.01, 'below'],
    ['theta', '-Infinity', -20, 'below'],
    ['theta', '21', 20, 'above'],
    ['theta', 'log', 0, 'unreadable'],
  ]
  it.each(rows)('%s=%s is %j %s', (name, text, ...reading) => {
    expect(read(name, text)).toEqual(reading)
    expect(Object.is(reading[0], -0)).toBe(false)
  })

  it('judges the draw against N', () => {
    expect(read('draw', '7', { n: 8 })).toEqual([7])
    expect(read('draw', '8', { n: 8 })).toEqual([7, 'above'])
    expect(read('draw', '1', { n: 1 })).toEqual([0, 'above'])
  })
})

describe('class weights', () => {
  const third = 1 / 3
  const rows: Row[] = [
    ['pi', '0.5,0.3,0.2', [0.5, 0.3, 0.2]],
    ['pi', '0.5%2C0.3%2c0.2', [0.5, 0.3, 0.2]],
    ['pi', '2,1,1', [0.5, 0.25, 0.25]],
    ['pi', '1,1,1', [third, third, third]],
    ['pi', '1e6,1e6', [0.5, 0.5]],
    ['pi', '1,0', [1, 0]],
    ['pi', '-1,1,1', [0, 0.5, 0.5], 'negative'],
    ['pi', '-Infinity,1,1', [0, 0.5, 0.5], 'negative'],
    ['pi', '2e6,1e6', [0.5, 0.5], 'above'],
    ['pi', 'Infinity,1e999', [0.5, 0.5], 'above'],
    ['pi', '-1,9e9,1e6', [0, 0.5, 0.5], 'negative', 'above'],
    ['pi', '1', [0.5, 0.3, 0.2], 'oneClass'],
    ['pi', '0,0,0', [0.5, 0.3, 0.2], 'allZero'],
    ['pi', '-1,-2', [0.5, 0.3, 0.2], 'allZero'],
    ['pi', '1,x', [0.5, 0.3, 0.2], 'unreadable'],
    ['pi', '1,NaN', [0.5, 0.3, 0.2], 'unreadable'],
    ['pi', '1,', [0.5, 0.3, 0.2], 'unreadable'],
    ['pi', ',', [0.5, 0.3, 0.2], 'unreadable'],
    ['pi', 'x', [0.5, 0.3, 0.2], 'unreadable'],
    ['pi', `${'1,'.repeat(15)}1`, Array(16).fill(1 / 16)],
    ['pi', `${'1,'.repeat(16)}1`, Array(16).fill(1 / 16), 'tooMany'],
    ['pi', `${'1,'.repeat(16)}x`, Array(16).fill(1 / 16), 'tooMany'],
  ]
  it.each(rows)('%s=%s is %j %s', (name, text, ...reading) => {
    expect(read(name, text)).toEqual(reading)
  })

  it('sum to 1 within 1e-12, whatever is given', () => {
    const entry = fc.double({ min: 0, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 16 }), (given) => {
        const { value } = table.pi.parse(given.map(String).join(','), usual, usual.pi)
        expect(Math.abs(value.reduce((sum, share) => sum + share, 0) - 1)).toBeLessThan(1e-12)
      }),
    )
  })

  it('are written short where they are simple', () => {
    const text = (...given: number[]) => table.pi.format(table.pi.normalise(given, usual))
    expect(text(5, 3, 2)).toBe('0.5,0.3,0.2')
    expect(text(1, 1, 1)).toBe('1,1,1')
    // Decimals of up to six places stay; longer ones are whole weights where these are exact.
    expect(text(1, 63)).toBe('0.015625,0.984375')
    expect(text(1, 127)).toBe('1,127')
    expect(text(2, 0.5, 1)).toBe('4,1,2')
    expect(text(...Array(16).fill(1))).toBe(Array(16).fill('0.0625').join(','))
    expect(text(0, 3)).toBe('0,1')
  })
})

describe('the weights that π is compared with', () => {
  it('are π itself until others are given, and as many as π has', () => {
    expect(table.to.initial({ pi: [0.1, 0.9], n: 1 })).toEqual([0.1, 0.9])
    expect(read('to', '2,3,5')).toEqual([[0.2, 0.3, 0.5]])
    expect(read('to', '1,1')).toEqual([usual.pi, 'classCount'])
    expect(table.to.legal([1, 1], usual)).toBe(false)
    expect(table.to.normalise([1, 1], usual)).toBe(usual.pi)
  })
})

describe('labels', () => {
  const rows: Row[] = [
    ['labels', 'cat,dog,bird', ['cat', 'dog', 'bird']],
    ['labels', 'cat', ['cat', '2', '3']],
    ['labels', ',dog', ['1', 'dog', '3']],
    ['labels', 'a%2Cb,c', ['a,b', 'c', '3']],
    ['labels', 'a+b,c%20d,%2B', ['a+b', 'c d', '+']],
    ['labels', '%EA%B3%A0%EC%96%91%EC%9D%B4', ['고양이', '2', '3']],
    ['labels', '고양이', ['고양이', '2', '3']],
    ['labels', '100%,b%41,%zz', ['100%', 'bA', '%zz']],
    ['labels', '%FF%41,%E3%81,%C0%80', ['%FFA', '%E3%81', '%C0%80']],
    ['labels', '%E0%80%80,%F0%80%80%80', ['%E0%80%80', '%F0%80%80%80', '3']],
    ['labels', '%ED%A0%80,%F4%90%80%80', ['%ED%A0%80', '%F4%90%80%80', '3']],
    ['labels', '<img/src=x>', ['<img/src=x>', '2', '3']],
    ['labels', 'a,b,c,d', ['a', 'b', 'c'], 'surplus'],
    ['labels', 'a,b,c,', ['a', 'b', 'c'], 'surplus'],
    ['labels', 'x'.repeat(24), ['x'.repeat(24), '2', '3']],
    ['labels', 'x'.repeat(25), ['x'.repeat(24), '2', '3'], 'tooLong'],
    ['labels', '%F0%9F%8E%B2'.repeat(24), ['🎲'.repeat(24), '2', '3']],
    ['labels', '%F0%9F%8E%B2'.repeat(25), ['🎲'.repeat(24), '2', '3'], 'tooLong'],
    ['labels', '🎲'.repeat(25), ['🎲'.repeat(24), '2', '3'], 'tooLong'],
    [
      'labels',
      `${'x'.repeat(30)},${'y'.repeat(30)},c,d`,
      ['x'.repeat(24), 'y'.repeat(24), 'c'],
      'surplus',
      'tooLong',
    ],
    ['labels', '\uD83C', ['\uFFFD', '2', '3']],
  ]
  it.each(rows)('%s=%s is %j %s', (name, text, ...reading) => {
    expect(read(name, text)).toEqual(reading)
  })

  it('are composed before they are counted, and cut between characters that a reader sees', () => {
    const names = '한국어강남학생발표용긴이름들'
    const decomposed = names.normalize('NFD')
    expect(read('labels', encodeURIComponent(decomposed))[0]).toHaveProperty('0', names)
    expect(table.labels.legal([decomposed, '2', '3'], usual)).toBe(true)
    const family = '👨‍👩‍👧'
    expect(read('labels', encodeURIComponent(`${'x'.repeat(20)}${family}`))[0]).toHaveProperty(
      '0',
      'x'.repeat(20),
    )
    const accented = encodeURIComponent(`${'x'.repeat(23)}e\u0301`)
    expect(read('labels', accented)[0]).toHaveProperty('0', `${'x'.repeat(23)}é`)
  })

  it('cannot turn the sentence that they stand in', () => {
    expect(read('labels', '%E2%80%AEcat,%E2%80%8B,a%E2%81%A6b')[0]).toEqual(['cat', '2', 'ab'])
    // A space, a filler of Hangul and a joiner without anything to join: no class is nameless.
    expect(read('labels', '%20,%E3%85%A4,%E2%80%8D')).toEqual([['1', '2', '3']])
    expect(excerpt('%E2%80%AE5.0')).toBe('5.0')
  })

  it('are written so that no link is cut short at them', () => {
    expect(table.labels.format(['a,b', "it's (me)!", '100%'])).toBe('a%2Cb,it%27s%20%28me%29%21,100%25')
  })
})

describe('words', () => {
  const rows: Row[] = [
    ['lang', 'ko', 'ko'],
    ['lang', 'en', 'en'],
    ['lang', 'fr', 'en', 'unreadable'],
    ['lang', 'ko-KR', 'en', 'unreadable'],
    ['theme', 'dark', 'dark'],
    ['theme', 'light', 'light'],
    ['theme', 'sepia', 'auto', 'unreadable'],
    ['hide', 'tau', ['tau']],
    ['hide', 'seed,pi', ['seed', 'pi']],
    ['hide', 'seed%2Cpi', ['seed', 'pi']],
    ['hide', 'tau,tau,', ['tau']],
    ['hide', ',', []],
    ['hide', 'tau,mu', [], 'unreadable'],
    ['hide', 'lang', [], 'unreadable'],
    ['fx', 'sine', 'sine'],
    ['fx', 'cube', 'square', 'unreadable'],
    ['wiring', 'side', 'side'],
    ['task', 'digits', 'digits'],
    ['estimator', 'straight-through', 'straight-through'],
    ['estimator', 'best', 'relaxed', 'unreadable'],
    ['schedule', 'annealed', 'annealed'],
    ['wiring', 'Side', 'box', 'unreadable'],
    ['axis', 'log-odds', 'log-odds'],
    ['axis', 'logOdds', 'share', 'unreadable'],
  ]
  it.each(rows)('%s=%s is %j %s', (name, text, ...reading) => {
    expect(read(name, text)).toEqual(reading)
  })
})

describe('a pair of classes', () => {
  const rows: Row[] = [
    ['pair', '0-2', [0, 2]],
    ['pair', '2-0', [2, 0]],
    ['pair', '%302%2D00', [2, 0]],
    ['pair', '1-1', [0, 1], 'unreadable'],
    ['pair', '0-3', [0, 1], 'unreadable'],
    ['pair', '0--1', [0, 1], 'unreadable'],
    ['pair', '0-1-2', [0, 1], 'unreadable'],
    ['pair', '0,1', [0, 1], 'unreadable'],
    ['pair', '1', [0, 1], 'unreadable'],
  ]
  it.each(rows)('%s=%s is %j %s', (name, text, ...reading) => {
    expect(read(name, text)).toEqual(reading)
  })

  it('is judged against K, and the first two once a class of it has gone', () => {
    const sixteen = { pi: Array(16).fill(1 / 16) }
    expect(read('pair', '15-3', sixteen)).toEqual([[15, 3]])
    expect(fitParameters({ ...usual, pair: [2, 1] }).pair).toEqual([2, 1])
    expect(fitParameters({ ...usual, pi: [0.5, 0.5], pair: [2, 1] }).pair).toEqual([0, 1])
  })
})

describe('a turn', () => {
  const rows: Row[] = [
    ['turn', '0,-90', [0, -90]],
    ['turn', '359%2C90', [359, 90]],
    ['turn', '360,-91', [359, -90], 'above', 'below'],
    ['turn', '-1,-91', [0, -90], 'below'],
    ['turn', '12.5,-0.2', [13, 0], 'rounded'],
    ['turn', '12', [17, 18], 'unreadable'],
    ['turn', '12,', [17, 18], 'unreadable'],
    ['turn', '12,13,14', [17, 18], 'unreadable'],
    ['turn', 'x,400', [17, 18], 'unreadable'],
  ]
  it.each(rows)('%s=%s is %j %s', (name, text, ...reading) => {
    expect(read(name, text)).toEqual(reading)
  })

  it('with an angle that is no number is the resting one', () => {
    expect(table.turn.normalise([Number.NaN, 4], usual)).toEqual(usual.turn)
    expect(table.turn.normalise([4, Number.NaN], usual)).toEqual(usual.turn)
  })

  it('rests where the picture rests, to the degree', () => {
    const degrees = (radians: number) => Math.round((radians * 180) / Math.PI)
    expect(usual.turn).toEqual([degrees(restingRotation.yaw), degrees(restingRotation.pitch)])
  })
})

describe('an objective', () => {
  const linear = { kind: 'linear', numbers: [1, 2, 4] }
  const rows: Row[] = [
    ['f', 'linear', linear],
    ['f', 'linear:3,-1,0.5', { kind: 'linear', numbers: [3, -1, 0.5] }],
    ['f', 'linear%3A3%2C-1%2C0.5', { kind: 'linear', numbers: [3, -1, 0.5] }],
    ['f', 'linear:3', { kind: 'linear', numbers: [3, 0, 0] }],
    ['f', 'quadratic:1,2,3,4', { kind: 'quadratic', numbers: [1, 2, 3] }, 'surplus'],
    ['f', 'quadratic:11,-11,-0', { kind: 'quadratic', numbers: [10, -10, 0] }, 'below', 'above'],
    ['f', 'toy', { kind: 'toy', numbers: [0.45] }],
    ['f', 'toy:0.3', { kind: 'toy', numbers: [0.3] }],
    ['f', 'toy:1.3', { kind: 'toy', numbers: [1] }, 'above'],
    ['f', 'toy:0.3,0.4', linear, 'unreadable'],
    ['f', 'curved', { kind: 'curved', numbers: [] }],
    ['f', 'curved:1', linear, 'unreadable'],
    ['f', 'values', { kind: 'values', numbers: [3, 1, 2, 0, 1] }],
    ['f', 'values:1,0', { kind: 'values', numbers: [1, 0] }],
    ['f', 'expression', { kind: 'expression', numbers: [], text: '(z1 - z2)^2' }],
    ['f', 'expression:z1%5E2+z2', { kind: 'expression', numbers: [], text: 'z1^2+z2' }],
    ['f', 'expression:exp(z1', { kind: 'expression', numbers: [], text: 'exp(z1)' }],
    ['f', 'expression:', linear, 'unreadable'],
    ['pin', 'none', null],
    ['pin', '2,2,4:0.5', { pi: [0.25, 0.25, 0.5], tau: 0.5, scale: 1 }],
    ['pin', '0.5,0.3,0.2:1:0', { pi: [0.5, 0.3, 0.2], tau: 1, scale: 0 }],
    ['pin', '0.5,0.3,0.2:1000', { pi: [0.5, 0.3, 0.2], tau: 100, scale: 1 }, 'above'],
    ['pin', '0.5,0.5:1', null, 'unreadable'],
    ['pin', '0.5,0.3,0.2', null, 'unreadable'],
    ['pin', '0.5,0.3,0.2:1:1:1', null, 'unreadable'],
    ['f', 'expression:z1+', linear, 'unreadable'],
    ['f', 'expression:log(z1)', linear, 'unreadable'],
    ['f', 'values:1', linear, 'unreadable'],
    ['f', 'values:1,2,3,4,5,6,7,8,9,10', linear, 'unreadable'],
    ['f', 'linear:', linear, 'unreadable'],
    ['f', 'linear:1,NaN,2', linear, 'unreadable'],
    ['f', 'linear:1,,2', linear, 'unreadable'],
    ['f', 'linear:1:2', linear, 'unreadable'],
    ['f', 'constructor', linear, 'unreadable'],
    ['f', 'cubic', linear, 'unreadable'],
  ]
  it.each(rows)('%s=%s is %j %s', (name, text, ...reading) => {
    expect(read(name, text)).toEqual(reading)
  })

  it('keeps its costs from linear to squared and back, and has the usual numbers of any other kind', () => {
    const costs = { kind: 'linear' as const, numbers: [3, 0, 1] }
    expect(objectiveOfKind('quadratic', costs)).toEqual({ kind: 'quadratic', numbers: [3, 0, 1] })
    expect(objectiveOfKind('toy', costs)).toEqual({ kind: 'toy', numbers: [0.45] })
    expect(objectiveOfKind('linear', { kind: 'toy', numbers: [0.3] })).toEqual(linear)
    expect(objectiveOfKind('expression', costs).text).toBe('(z1 - z2)^2')
  })

  it('has the usual numbers where it has too few, too many or none that is one', () => {
    for (const numbers of [[1], Array(10).fill(0), [1, Number.NaN]])
      expect(table.f.normalise({ kind: 'values', numbers }, usual).numbers).toEqual([3, 1, 2, 0, 1])
  })

  it('that is no function of as many classes is the usual one of its kind', () => {
    const typed = { kind: 'expression' as const, numbers: [], text: '1/(z1 + z2 + z3)' }
    expect(table.f.normalise(typed, usual)).toBe(typed)
    expect(table.f.normalise(typed, { pi: Array(4).fill(0.25), n: 1 }).text).toBe('(z1 - z2)^2')
  })

  it('has one cost a class, and the curve through its heights whatever K is', () => {
    const two = { pi: [0.5, 0.5] }
    expect(fitParameters({ ...usual, ...two }).f.numbers).toEqual([1, 2])
    expect(fitParameters({ ...usual, pi: [0.25, 0.25, 0.25, 0.25] }).f.numbers).toEqual([1, 2, 4, 0])
    const drawn = { kind: 'values' as const, numbers: [1, 0, 1] }
    expect(fitParameters({ ...usual, ...two, f: drawn }).f).toBe(drawn)
  })
})

describe('the logit', () => {
  it('is judged against K', () => {
    expect(read('logit', '2')).toEqual([2])
    expect(read('logit', '3')).toEqual([2, 'above'])
    expect(fitParameters({ ...usual, pi: [0.5, 0.5], logit: 2 }).logit).toBe(1)
  })
})

describe('typed values', () => {
  const illegal: [ParameterName, unknown][] = [
    ['pi', '0.5,0.5'],
    ['pi', [1]],
    ['pi', Array(17).fill(1)],
    ['pi', [0, 0]],
    ['pi', [1, -1]],
    ['pi', [1, Number.NaN]],
    ['pi', [1, 1e7]],
    ['pi', ['1', 1]],
    ['pi', Object.assign([1], { 2: 1 })],
    ['pi', null],
    ['tau', '1'],
    ['tau', 0],
    ['tau', 101],
    ['tau', Number.NaN],
    ['tau', [1]],
    ['seed', -1],
    ['seed', 1.5],
    ['seed', 2 ** 32],
    ['seed', Number.POSITIVE_INFINITY],
    ['n', 0],
    ['n', 1e7 + 1],
    ['n', 2.5],
    ['draw', 100_000],
    ['draw', -1],
    ['labels', 'a,b'],
    ['labels', ['x'.repeat(25)]],
    ['labels', [1]],
    ['hide', 'tau'],
    ['hide', ['mu']],
    ['lang', 'fr'],
    ['lang', undefined],
    ['theme', 0],
    ['theme', 'toString'],
    ['mu', 3.01],
    ['mu', '1'],
    ['sigma', 0],
    ['theta', Number.NaN],
    ['fx', 'cube'],
    ['wiring', null],
    ['axis', 'logOdds'],
    ['pair', '0-1'],
    ['pair', [0, 0]],
    ['pair', [0, 3]],
    ['pair', [0, -1]],
    ['pair', [0, 1.5]],
    ['pair', ['0', '1']],
    ['pair', [0]],
    ['pair', Object.assign([0], { 2: 1 })],
    ['turn', '17,18'],
    ['turn', [360, 0]],
    ['turn', [0, 91]],
    ['turn', [0.5, 0]],
    ['turn', [17, 18, 0]],
    ['f', 'linear:1,2,4'],
    ['f', null],
    ['f', { kind: 'cubic', numbers: [] }],
    ['f', { kind: 'linear' }],
    ['f', { kind: 'linear', numbers: ['1'] }],
    ['f', { kind: 'linear', numbers: [] }],
    ['f', { kind: 'linear', numbers: [Number.NaN] }],
    ['f', { kind: 'linear', numbers: [11] }],
    ['f', { kind: 'toy', numbers: [0.4, 0.5] }],
    ['f', { kind: 'values', numbers: Object.assign([1], { 2: 1 }) }],
    ['f', { kind: 'expression', numbers: [] }],
    ['f', { kind: 'expression', numbers: [], text: 'z1 +' }],
    ['f', { kind: 'expression', numbers: [], text: 'log(z1)' }],
    ['f', { kind: 'expression', numbers: [], text: ' z1' }],
    ['f', { kind: 'curved', numbers: [], text: 'z1' }],
    ['pin', 'none'],
    ['pin', { pi: [0.5, 0.5], tau: 1, scale: 1 }],
    ['pin', { pi: [0.5, 0.3, 0.2], tau: 0, scale: 1 }],
    ['pin', { pi: [0.5, 0.3, 0.2], tau: 1 }],
    ['logit', 3],
    ['logit', 0.5],
  ]
  it.each(illegal)('%s may not be %j', (name, value) => {
    expect(definitions[name].legal(value, usual)).toBe(false)
  })

  const legal: [ParameterName, unknown][] = [
    ['pi', [3, 0, 1e6]],
    ['tau', 0.01],
    ['seed', 2 ** 32 - 1],
    ['n', 1e7],
    ['draw', 99_999],
    ['labels', ['🎲'.repeat(24), '<b>']],
    ['hide', ['tau', 'labels']],
    ['hide', []],
    ['lang', 'ko'],
    ['theme', 'dark'],
    ['mu', -3],
    ['sigma', 0.05],
    ['theta', 20],
    ['fx', 'sine'],
    ['wiring', 'side'],
    ['axis', 'log-odds'],
    ['pair', [2, 0]],
    ['turn', [359, -90]],
    ['f', { kind: 'values', numbers: [-10, 10] }],
    ['f', { kind: 'curved', numbers: [] }],
    ['f', { kind: 'expression', numbers: [], text: 'z1^2 + exp(zK)' }],
    ['pin', null],
    ['pin', { pi: [5, 3, 2], tau: 0.5, scale: 0 }],
    ['logit', 2],
  ]
  it.each(legal)('%s may be %j', (name, value) => {
    expect(definitions[name].legal(value, usual)).toBe(true)
  })
})
