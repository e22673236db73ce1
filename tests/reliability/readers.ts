import { fail, ok } from 'node:assert'
import fc from 'fast-check'
import { type NumberRange, validateNumber } from '../../src/controls/typedNumber'
import { readText } from '../../src/embed-element/parameterText'
import { readExpression } from '../../src/expression/expression'
import { readParameters } from '../../src/modes/embed/messageParameters'
import { readMessage } from '../../src/modes/embed/readMessage'
import { readMessage as readLectureMessage } from '../../src/modes/lecture/windows/message'
import { chaptersIn } from '../../src/modes/story/progressText'
import { readAddress, writeAddress } from '../../src/state/address'
import { sameValue } from '../../src/state/definition'
import type { Parameters } from '../../src/state/parameters'
import {
  defaultParameters,
  definitions,
  figureParameterNames,
  fitParameters,
  parameterNames,
} from '../../src/state/parameterTable'
import { pastedProbabilities, readPasted } from '../../src/state/pastedClasses'
import { chapters, writePlace } from '../../src/state/place'
import { frozen } from '../arbitraries'
import * as arbitrary from '../state/arbitrary'

/** Something that reads what comes from outside, with inputs for it and what must hold whatever they are. */
export interface Reader {
  /** What is read. */
  name: string
  check: (options: fc.Parameters<unknown>) => void
}

const reader = <Input>(name: string, input: fc.Arbitrary<Input>, holds: (given: Input) => void): Reader => ({
  name,
  check: (options) => fc.assert(fc.property(input, holds), options as fc.Parameters<[Input]>),
})

/** Some hundred of them, again and again: to make each anew would take longer than to read it. */
const few = <T>(all: fc.Arbitrary<T>) => fc.constantFrom(...fc.sample(all, { ...frozen, numRuns: 400 }))
const parameters = few(arbitrary.parameters)

/** What addresses, programs and keyboards put where it does not belong. */
const foreign = fc.oneof(
  fc.constantFrom(
    ...'&%=,?#.-:/+ ;\n\u3000\u202e\ud800\u200bㄱ한🎲∞',
    '%ff',
    '%0',
    '%F0%9F',
    '&amp;',
    '&%20',
  ),
  fc.constantFrom('1e999', '-0', '1e-320', 'NaN', 'Infinity', '__proto__', 'constructor', '９', '٣', 'zK'),
  fc.string({ unit: 'binary', maxLength: 4 }),
)

/** A text that was right, and in which up to four places were lost, doubled or replaced. */
export const mangled = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => {
  const cut = fc.record({ at: fc.nat(), lost: fc.nat(3), put: fc.oneof(foreign, fc.constant('')) })
  return fc.tuple(text, fc.array(cut, { maxLength: 4 })).map(([whole, cuts]) =>
    cuts.reduce((now, { at, lost, put }) => {
      const from = at % (now.length + 1)
      return now.slice(0, from) + put + now.slice(from + lost)
    }, whole),
  )
}

/** Values that no message should hold, some of them nearly right. */
const strange = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, maxDepth: 2 }),
  fc.constantFrom(null, '', '0.5', -0, NaN, Infinity, 2 ** 53, [], {}),
  fc.array(fc.oneof(fc.double(), fc.string(), fc.constant(null)), { maxLength: 20 }),
)

/** A record in which some values are replaced by strange ones. */
const disturbed = (record: fc.Arbitrary<object>): fc.Arbitrary<Record<string, unknown>> =>
  fc.tuple(record, fc.array(fc.tuple(fc.nat(), strange), { maxLength: 2 })).map(([whole, changes]) => {
    const names = Object.keys(whole)
    const replaced = changes.map(([at, value]) => [names[at % names.length] ?? 'x', value])
    return { ...whole, ...Object.fromEntries(replaced) }
  })

const some = (all: Parameters) =>
  fc.subarray(Object.entries(all)).map((entries) => Object.fromEntries(entries))

/** Each is legal beside the others, and as it is kept. */
function areLegal(all: Parameters) {
  for (const name of parameterNames) {
    const { legal, normalise } = definitions[name]
    if (!legal(all[name], all) || !sameValue(normalise(all[name] as never, all), all[name]))
      fail(`${name} is no legal value as it is kept: ${JSON.stringify(all[name])}`)
  }
}

const present = defaultParameters()
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(foreign).map((parts) => parts.join('')),
)
const addresses = fc.oneof(
  mangled(
    few(fc.tuple(arbitrary.place, arbitrary.parameters)).map(([there, chosen]) =>
      writeAddress(there, chosen),
    ),
  ),
  fc
    .tuple(
      text,
      fc.array(fc.tuple(fc.constantFrom(...parameterNames, 'nu', 'progress'), text), { maxLength: 6 }),
    )
    .map(([path, pairs]) => `#/${path}?${pairs.map((pair) => pair.join('=')).join('&')}`),
)

const address = reader(
  'addresses',
  fc.tuple(fc.oneof(fc.constant(''), text), addresses),
  ([search, hash]) => {
    const read = readAddress(search, hash)
    areLegal(read.parameters)
    for (const { given } of read.corrections)
      ok(Array.from(given).length <= 40, 'more is quoted than can be read')
    const again = readAddress('', writeAddress(read.place, read.parameters, read.unknown))
    ok(writePlace(again.place) === writePlace(read.place), 'the place changes when the page is opened again')
    for (const name of parameterNames)
      ok(
        sameValue(again.parameters[name], read.parameters[name]),
        `${name} changes when the page is opened again`,
      )
    const said = again.corrections.filter(({ reason }) => reason !== 'misspelt')
    ok(said.length === 0, `the page corrects its own address: ${JSON.stringify(said)}`)
  },
)

const sets = disturbed(
  fc.record({
    gumbelSoftmax: fc.constant(1),
    type: fc.constantFrom('set', 'statistics', 'get'),
    id: fc.oneof(fc.string(), fc.double()),
    parameters: disturbed(
      parameters
        .chain((all) => fc.tuple(some(all), disturbed(some(all))))
        .map(([named, figure]) => ({ ...named, figure })),
    ),
  }),
)

const hostMessage = reader('messages of a host', fc.oneof(strange, sets), (data) => {
  const message = readMessage(data)
  if (message?.type !== 'set') return
  const read = readParameters(message.parameters, present, figureParameterNames)
  if ('parameters' in read) areLegal(read.parameters)
  else ok(read.illegal in present || read.illegal === 'figure', 'what is illegal has a name')
})

const commands = disturbed(
  fc.record({
    kind: fc.constantFrom(
      'move',
      'go',
      'cover',
      'temperature',
      'size',
      'hands',
      'stroke',
      'parameters',
      'undo',
    ),
    move: fc.constantFrom('next', 'last'),
    direction: fc.constantFrom(1, -1),
    by: fc.constantFrom(1, -1),
    values: parameters.chain((all) => disturbed(some(all))),
    stroke: disturbed(
      fc.record({ id: fc.string(), pen: fc.string(), points: fc.array(strange, { maxLength: 3 }) }),
    ),
  }),
)
const pictures = fc
  .tuple(
    parameters,
    disturbed(
      fc.record({
        chapter: fc.constantFrom('temperature', 'training'),
        step: fc.integer(),
        build: fc.integer(),
        size: fc.integer(),
        cover: fc.constantFrom(null, 'black'),
        room: fc.constant({ width: 1280, height: 720 }),
      }),
    ),
  )
  .map(([chosen, shown]) => ({ shown, parameters: chosen }))

const windowMessage = reader(
  'messages between the lecture’s windows',
  disturbed(
    fc.record({
      gumbelSoftmaxLecture: fc.constant(1),
      session: fc.string(),
      from: fc.constantFrom('stage', 'speaker'),
      sender: fc.string(),
      number: fc.integer({ min: 1 }),
      body: fc.oneof(
        disturbed(fc.record({ type: fc.constant('command'), command: commands })),
        disturbed(fc.record({ type: fc.constant('picture'), picture: pictures, heard: strange })),
      ),
    }),
  ),
  (data) => {
    const body = readLectureMessage(data)?.body
    if (body?.type === 'picture') areLegal(body.picture.parameters)
    if (body?.type === 'command' && body.command.kind === 'parameters')
      areLegal(fitParameters({ ...present, ...body.command.values }))
  },
)

const ranges: NumberRange[] = [
  { min: 0.01, max: 100 },
  { min: 0, max: 2 ** 32 - 1, whole: true },
]
const numberTexts = mangled(
  fc.oneof(
    fc.double().map(String),
    fc.integer().map((n) => n.toLocaleString('en')),
  ),
)
const typedNumber = reader(
  'typed numbers',
  fc.tuple(numberTexts, fc.constantFrom(...ranges)),
  ([typed, range]) => {
    const { value, problem } = validateNumber(typed, range)
    if (value === null)
      return ok(problem === 'empty' || problem === 'unreadable', `no value, as it is ${problem}`)
    ok(value >= range.min && value <= range.max, `${value} is out of range`)
    ok(!range.whole || Number.isInteger(value), `${value} is no whole number`)
  },
)

const pieces = fc.constantFrom(
  'z1',
  'z2',
  'zK',
  '(',
  ')',
  '+',
  '-',
  '*',
  '/',
  '^',
  ',',
  'exp',
  'max',
  '2',
  '.',
  ' ',
)
const formula = reader(
  'typed formulas',
  fc.oneof(fc.string(), mangled(fc.array(pieces).map((parts) => parts.join('')))),
  (typed) => {
    const read = readExpression(typed, 3)
    if ('reason' in read) return
    for (const z of [
      [0.5, 0.3, 0.2],
      [1, 0, 0],
      [1 / 3, 1 / 3, 1 / 3],
    ])
      ok(Math.abs(read.value(z)) <= 1e6, `a formula that was taken is ${read.value(z)} at ${z}`)
  },
)

const lists = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.double().map(String),
        fc.tuple(foreign, fc.double()).map(([a, b]) => `${a}: ${b}`),
      ),
    ),
    fc.constantFrom(', ', ' ', '\n', ';', '\t'),
    fc.constantFrom(['', ''], ['[', ']'], ['tensor([', '])'], ['{"a":', '}']),
  )
  .map(([parts, separator, [before, behind]]) => before + parts.join(separator) + behind)
const pasted = reader('pasted classes', mangled(fc.oneof(lists, text)), (given) => {
  const read = readPasted(given)
  if (!read || 'reason' in read) return
  ok(read.numbers.length >= 2 && read.numbers.length <= 16 && read.kinds.length > 0)
  for (const kind of read.kinds) {
    const pi = pastedProbabilities(read.numbers, kind)
    ok(definitions.pi.legal(pi, present), `${kind} of ${read.numbers} give ${pi}`)
  }
})

const attribute = reader(
  'attributes of the embedding element',
  fc.tuple(fc.constantFrom(...figureParameterNames, 'pi' as const, 'labels' as const), mangled(text)),
  ([name, given]) => {
    const value = readText(name, given)
    if (definitions[name].legal(value, present))
      areLegal({ ...present, [name]: definitions[name].normalise(value as never, present) })
  },
)

const words = mangled(fc.constant('gumbel-max.read.c0-1.p-0,exponential-race.read,training.c2-1'))
const progress = reader('progress in a link', fc.oneof(words, text), (word) => {
  const named = chaptersIn(word)
  ok(new Set(named).size === named.length && named.every((id) => chapters.includes(id)))
})

/** All that comes from outside as a text or a message. */
export const readers: readonly Reader[] = [
  address,
  hostMessage,
  windowMessage,
  typedNumber,
  formula,
  pasted,
  attribute,
  progress,
]
