import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PastedClasses, pastedProbabilities, readPasted } from '../../src/state/pastedClasses'
import { frozen, probabilities } from '../arbitraries'

const read = (text: string): PastedClasses => {
  const pasted = readPasted(text)
  if (!pasted || 'reason' in pasted) throw new Error(JSON.stringify(pasted))
  return pasted
}

describe('numbers', () => {
  it.each([
    ['commas', '0.5, 0.3, 0.2'],
    ['blanks', '0.5 0.3\t0.2'],
    ['lines', '0.5\n0.3\r\n0.2\n'],
    ['semicolons', '0.5; 0.3; 0.2'],
    ['a list of JSON', '[0.5, 0.3, 0.2]'],
    ['a batch of one', '[[0.5, 0.3, 0.2]]'],
    ['strings of JSON', '["0.5", "0.3", "0.2"]'],
    ['a list with a comma too many', '[0.5, 0.3, 0.2,]'],
    ['NumPy', 'array([0.5, 0.3, 0.2], dtype=float32)'],
    ['NumPy, printed', '[0.5 0.3 0.2]'],
    ['PyTorch', "tensor([[0.5, 0.3, 0.2]], device='cuda:0', grad_fn=<SoftmaxBackward0>)"],
    ['percentages', '50%, 30 %, 20%'],
    ['decimal commas', '0,5 0,3 0,2'],
    ['exponents', '5e-1, 3.0E-1, 2e-1'],
    ['NumPy’s scalars', '[np.float64(0.5), np.float64(0.3), np.float64(0.2)]'],
    ['TensorFlow, printed', 'tf.Tensor([0.5 0.3 0.2], shape=(3,), dtype=float32)'],
    ['TensorFlow', '<tf.Tensor: shape=(3,), dtype=float32, numpy=array([0.5, 0.3, 0.2], dtype=float32)>'],
    ['JAX', 'Array([0.5, 0.3, 0.2], dtype=float32)'],
    ['R', '[1] 0.5 0.3 0.2'],
    ['R, as it is written', 'c(0.5, 0.3, 0.2)'],
    ['a typed array', 'Float32Array(3) [0.5, 0.3, 0.2]'],
    ['the rows’ own numbers', '0,0.5\n1,0.3\n2,0.2'],
    ['pandas', '0    0.5\n1    0.3\n2    0.2\ndtype: float64'],
    ['a browser’s console', '(3) [0.5, 0.3, 0.2]'],
    ['marks of a list', '- 0.5\n- 0.3\n- 0.2'],
    ['wide digits and commas', '０．５，０．３、０．２'],
  ])('come with %s', (_, text) => {
    const { numbers, names, kinds, sumToOne } = read(text)
    expect(numbers).toEqual([0.5, 0.3, 0.2])
    expect(names).toBeNull()
    expect(kinds).toEqual(['probabilities', 'logits'])
    expect(sumToOne).toBe(true)
  })

  it('keep a minus that stands apart', () => expect(read('- 0.5, 1, 2').numbers).toEqual([-0.5, 1, 2]))

  it.each(['nan, 1', 'inf, 1', 'tensor([nan, 0.3])', '1e999, 1'])('that are none are named: %s', (text) =>
    expect(readPasted(text)).toMatchObject({ reason: 'unreadable' }),
  )

  it('are two where a line has two', () => {
    for (const text of ['c(0.5, 0.5)', 'Float32Array(2) [0.5, 0.5]'])
      expect(read(text).numbers).toEqual([0.5, 0.5])
  })

  it('of which each has no decimals are parted by their comma', () =>
    expect(read('1,2').numbers).toEqual([1, 2]))

  it('come back as they were written', () => {
    fc.assert(
      fc.property(probabilities, fc.constantFrom(',', ', ', '\n', ' ', ';'), (pi, separator) => {
        expect(read(pi.join(separator)).numbers).toEqual(pi)
        expect(read(JSON.stringify(pi)).numbers).toEqual(pi)
      }),
      frozen,
    )
  })
})

describe('names', () => {
  it.each([
    ['colons', 'cat: 2.1\nred panda: -0.5\nbird: 0'],
    ['equals signs', 'cat = 2.1, red panda = -0.5, bird = 0'],
    ['blanks', 'cat 2.1\nred panda −0.5\nbird\t0'],
    ['JSON', '{"cat": 2.1, "red panda": -0.5, "bird": 0}'],
    ['a batch of one in JSON', '[{"cat": 2.1, "red panda": -0.5, "bird": 0}]'],
    ['commas', 'cat,2.1\nred panda,-0.5\nbird,0'],
    ['tabs', 'cat\t2.1\nred panda\t-0.5\nbird\t0'],
    ['marks of a list', '- cat: 2.1\n- red panda: -0.5\n- bird: 0'],
    ['tuples', "[('cat', 2.1), ('red panda', -0.5), ('bird', 0)]"],
    ['semicolons before decimal commas', 'cat;2,1\nred panda;-0,5\nbird;0,0'],
    ['colons before decimal commas', 'cat: 2,1; red panda: -0,5; bird: 0,0'],
    ['a spreadsheet’s decimal commas', 'cat\t2,1\nred panda\t-0,5\nbird\t0,0'],
    ['Python', "{'cat': 2.1, 'red panda': -0.5, 'bird': 0}"],
  ])('come with %s', (_, text) => {
    expect(read(text)).toMatchObject({ numbers: [2.1, -0.5, 0], names: ['cat', 'red panda', 'bird'] })
  })
})

it('names of JSON may hold what else parts names from numbers, in a batch of one too', () => {
  for (const text of ['{"a, b": 1, "c: d": 2}', '[{"a, b": 1, "c: d": 2}]'])
    expect(read(text)).toMatchObject({ numbers: [1, 2], names: ['a, b', 'c: d'] })
})

describe('what the numbers are is asked where both are possible', () => {
  it('negative ones are logits', () => expect(read('2.1 -0.5 0').kinds).toEqual(['logits']))
  it('so are zeros alone', () => expect(read('0 0 0').kinds).toEqual(['logits']))
  it('positive ones that do not sum to 1 are probably logits', () =>
    expect(read('2.1 0.5 0').kinds).toEqual(['logits', 'probabilities']))
  it('shares rounded to two decimals still sum to 1', () =>
    expect(read('0.33 0.33 0.33').kinds).toEqual(['probabilities', 'logits']))
})

describe('what can not be used is said', () => {
  it('a long word, cut to 40 characters', () =>
    expect(readPasted(`0.5, ${'x'.repeat(50)}`)).toEqual({ reason: 'unreadable', part: 'x'.repeat(40) }))
  it('a word', () => expect(readPasted('0.5, many, 0.2')).toEqual({ reason: 'unreadable', part: 'many' }))
  it('a name without a number', () =>
    expect(readPasted('cat: 1\ndog:')).toEqual({ reason: 'unreadable', part: 'dog:' }))
  it.each(['NaN', 'inf', 'null', '{"cat": {"p": 1}}'])('%s', (text) =>
    expect(readPasted(`[1, ${text}]`)).toMatchObject({ reason: 'unreadable' }),
  )
  it('logits of which none is possible, cut to 40 characters', () =>
    expect(readPasted(Array(12).fill('-inf').join(' '))).toEqual({
      reason: 'unreadable',
      part: '-inf -inf -inf -inf -inf -inf -inf -inf ',
    }))
  it('one number alone', () => expect(readPasted('0.5')).toEqual({ reason: 'oneClass' }))
  it('nothing', () => expect(readPasted('  \n')).toBeNull())
  it('more than 16: the first 16 stay', () => {
    const { numbers, more } = read(Array.from({ length: 50_257 }, (_, k) => -1 - k / 7).join(' '))
    expect(numbers).toEqual(Array.from({ length: 16 }, (_, k) => -1 - k / 7))
    expect(more).toBe(true)
    expect(read(Array(16).fill('1').join(' ')).more).toBe(false)
  })
})

describe('π', () => {
  it('of logits is their softmax, also where exp would overflow; −∞ is an impossible class', () => {
    expect(pastedProbabilities([1000, 1000 + Math.log(3), -Infinity], 'logits')).toEqual([
      expect.closeTo(0.25, 12),
      expect.closeTo(0.75, 12),
      0,
    ])
  })
  it('of weights is them over their sum, also where the sum would overflow', () => {
    expect(pastedProbabilities([1, 3], 'probabilities')).toEqual([0.25, 0.75])
    expect(pastedProbabilities([1e308, 1e308], 'probabilities')).toEqual([0.5, 0.5])
  })
  it('of log-probabilities is the probabilities', () => {
    fc.assert(
      fc.property(probabilities, (pi) => {
        const back = pastedProbabilities(pi.map(Math.log), 'logits')
        for (const [k, p] of pi.entries()) expect(back[k]).toBeCloseTo(p, 12)
      }),
      frozen,
    )
  })
})
