import { describe, expect, it } from 'vitest'
import type { CorrectionReason } from '../../src/state/correction'
import { defaultParameters, definitions } from '../../src/state/parameterTable'
import { chapters } from '../../src/state/place'

const { steps } = definitions
const known = defaultParameters()
const read = (text: string) => steps.parse(text, known, [{ chapter: 'training', ranges: [] }])

describe('the steps of a lecture', () => {
  it.each([
    ['temperature', 'temperature'],
    ['gumbel-max:1-3,5,temperature', 'gumbel-max:1-3,5,temperature'],
    ['gumbel-max%3A1-3%2C5', 'gumbel-max:1-3,5'],
    // In the lecture's order, each chapter once, what touches as one.
    ['temperature,gumbel-max', 'gumbel-max,temperature'],
    ['gumbel-max:5,1-3', 'gumbel-max:1-3,5'],
    ['gumbel-max:1-3,4,3-6', 'gumbel-max:1-6'],
    ['gumbel-max:1,temperature,gumbel-max:7', 'gumbel-max:1,7,temperature'],
    ['gumbel-max:1,gumbel-max', 'gumbel-max'],
    ['gumbel-max:5-3', 'gumbel-max:3-5'],
    [' gumbel-max:1 , 3 ,', 'gumbel-max:1,3'],
    // Past the end is the last, however far.
    ['gumbel-max:7-1e12', 'gumbel-max:7-999'],
    ['all', 'all'],
    [chapters.join(','), 'all'],
  ])('%s is legal and written %s', (text, written) => {
    const { value, reasons } = read(text)
    expect(reasons).toEqual([])
    expect(steps.format(value)).toBe(written)
    expect(steps.normalise(value, known)).toBe(value)
  })

  it.each<[text: string, used: string, ...reasons: CorrectionReason[]]>([
    ['gumbel-max:0-3', 'gumbel-max:1-3', 'below'],
    ['gumbel-max:2.5', 'gumbel-max:3', 'rounded'],
    ['gumbel-max:2.4,temperature:0', 'gumbel-max:2,temperature:1', 'rounded', 'below'],
    ['temprature', 'training', 'unreadable'],
    ['gumbel-max,warm', 'training', 'unreadable'],
    ['gumbel-max:', 'training', 'unreadable'],
    ['gumbel-max:a-b', 'training', 'unreadable'],
    ['gumbel-max:1-2-3', 'training', 'unreadable'],
    ['gumbel-max:-3', 'training', 'unreadable'],
    ['gumbel-max,3', 'training', 'unreadable'],
    ['3,gumbel-max', 'training', 'unreadable'],
    ['constructor', 'training', 'unreadable'],
    [',', 'training', 'unreadable'],
  ])('%s is corrected to %s', (text, used, ...reasons) => {
    const reading = read(text)
    expect([steps.format(reading.value), ...reading.reasons]).toEqual([used, ...reasons])
  })

  it.each([
    null,
    'temperature',
    ['temperature'],
    [null],
    [{ chapter: 'temprature', ranges: [] }],
    [{ chapter: 'temperature' }],
    [{ chapter: 'temperature', ranges: [[2, 1]] }],
    [{ chapter: 'temperature', ranges: [[0, 1]] }],
    [{ chapter: 'temperature', ranges: [[1, 1000]] }],
    [{ chapter: 'temperature', ranges: [[1.5, 2]] }],
    [{ chapter: 'temperature', ranges: [[1]] }],
  ])('are not %j', (value) => expect(steps.legal(value, known)).toBe(false))

  it.each([
    [[]],
    [[{ chapter: 'temperature', ranges: [] }]],
    [
      [
        { chapter: 'gumbel-max', ranges: [[1, 1]] },
        {
          chapter: 'training',
          ranges: [
            [2, 4],
            [7, 999],
          ],
        },
      ],
    ],
  ])('may be %j', (value) => expect(steps.legal(value, known)).toBe(true))
})
