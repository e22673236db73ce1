import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../src/state/address'
import type { Parameters } from '../../src/state/parameters'
import { defaultParameters } from '../../src/state/parameterTable'
import { lessonStart } from '../../src/state/place'
import { parameters, place } from './arbitrary'

const lab = { view: 'lab' } as const
const usual = defaultParameters()
const readHash = (hash: string) => readAddress('', hash)

describe('an address', () => {
  it('gives back, exactly, the place, the parameters and the unknown names it was written from', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcxyz-._~%+!'), minLength: 1 })
    const unknown = fc.array(
      fc.tuple(
        letters.map((name) => `x${name}`),
        fc.oneof(letters, fc.constant('')),
      ),
    )
    fc.assert(
      fc.property(place, parameters, unknown, (there, chosen, others) => {
        const reading = readHash(writeAddress(there, chosen, others))
        expect(reading).toMatchObject({ place: there, parameters: chosen, unknown: others, corrections: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('gives them back at a place that prescribes others', () => {
    const prescriptions = parameters.chain((all) =>
      fc.subarray(Object.keys(all)).map((names) => only(all, names)),
    )
    fc.assert(
      fc.property(parameters, prescriptions, (chosen, prescribed) => {
        const written = writeAddress(lab, chosen, [], { prescribed })
        expect(readAddress('', written, prescribed)).toMatchObject({ parameters: chosen, corrections: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('is written again as it was, once it has been read', () => {
    fc.assert(
      fc.property(fc.string(), fc.webFragments(), (query, fragment) => {
        const write = ({ place, parameters, unknown }: ReturnType<typeof readHash>) =>
          writeAddress(place, parameters, unknown)
        const once = write(readHash(`#/lab?${query}&${fragment}`))
        expect(write(readHash(once))).toBe(once)
        // A name that is nearly right stays in the address, and so does the word about it.
        const said = readHash(once).corrections.filter(({ reason }) => reason !== 'misspelt')
        expect(said).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('says only what differs from the defaults', () => {
    expect(writeAddress(lab, usual)).toBe('#/lab')
    expect(writeAddress(lessonStart, usual)).toBe('#/')
    expect(writeAddress(lab, { ...usual, tau: 0.5, seed: 0 })).toBe('#/lab?tau=0.5&seed=0')
    expect(writeAddress(lab, { ...usual, labels: ['고양이', '2', '3'], hide: ['tau', 'n'] })).toBe(
      '#/lab?labels=%EA%B3%A0%EC%96%91%EC%9D%B4,2,3&hide=tau,n',
    )
  })

  it('says what differs from the table although the place prescribes it, and the other way round', () => {
    const prescribed = { tau: 0.1 }
    expect(writeAddress(lab, { ...usual, tau: 0.1 }, [], { prescribed })).toBe('#/lab?tau=0.1')
    expect(writeAddress(lab, { ...usual, tau: 1 }, [], { prescribed })).toBe('#/lab?tau=1')
    expect(readAddress('', '#/lab', prescribed).parameters.tau).toBe(0.1)
    expect(readAddress('', '#/lab?tau=x', prescribed).parameters.tau).toBe(0.1)
  })

  it('says the language only where it is not the browser’s', () => {
    const korean = { prescribed: { lang: 'ko' } as const }
    expect(writeAddress(lab, { ...usual, lang: 'ko' }, [], korean)).toBe('#/lab')
    expect(writeAddress(lab, { ...usual, lang: 'en' }, [], korean)).toBe('#/lab?lang=en')
    expect(writeAddress(lab, { ...usual, lang: 'ko' })).toBe('#/lab?lang=ko')
    expect(writeAddress(lab, usual, [], { always: new Set(['lang', 'tau']) })).toBe('#/lab?tau=1&lang=en')
  })

  it('may be empty', () => {
    for (const hash of ['', '#', '#/', '#?', '#/?', '#/?&&']) {
      expect(readHash(hash)).toMatchObject({
        place: lessonStart,
        parameters: usual,
        unknown: [],
        corrections: [],
      })
    }
    expect(readHash('#?tau=2')).toMatchObject({ place: lessonStart, parameters: { tau: 2 } })
  })

  it('prefers the fragment to the query, and the last of a repeated name', () => {
    expect(readAddress('?tau=2', '#/lab').parameters.tau).toBe(2)
    expect(readAddress('?tau=2', '#/lab?tau=3').parameters.tau).toBe(3)
    expect(readAddress('?tau=2&tau=4', '#/lab').parameters.tau).toBe(4)
    expect(readHash('#/lab?tau=2&tau=4').parameters.tau).toBe(4)
    expect(readAddress('?tau=2', '#/lab?tau=junk')).toMatchObject({
      parameters: { tau: 1 },
      corrections: [{ name: 'tau', given: 'junk', used: '1', reason: 'unreadable' }],
    })
  })

  it('takes an empty value for none', () => {
    expect(readAddress('?tau=2', '#/lab?tau=')).toMatchObject({ parameters: { tau: 2 }, corrections: [] })
    expect(readHash('#/lab?tau=2&tau=')).toMatchObject({ parameters: { tau: 2 }, corrections: [] })
    expect(readHash('#/lab?pi=&tau&labels=&lang=')).toMatchObject({
      parameters: usual,
      corrections: [],
      unknown: [],
    })
  })

  it('judges labels and draw by the classes and draws of the same address, in whatever order', () => {
    expect(readHash('#/lab?labels=a,b,c&draw=9&n=5&pi=1,1').parameters).toMatchObject({
      labels: ['a', 'b'],
      draw: 4,
    })
    expect(readAddress('?pi=1,1', '#/lab?labels=a,b').corrections).toEqual([])
    expect(readAddress('', '#/lab?pi=1,1&n=3', { labels: ['a', 'b', 'c'], draw: 7 })).toMatchObject({
      parameters: { labels: ['a', 'b'], draw: 2 },
      corrections: [],
    })
  })

  it('keeps unknown names of the fragment, in order, and ignores them', () => {
    const { unknown, corrections, parameters } = readAddress(
      '?from=query',
      '#/lab?nu=1&tau=2&nu=%zz&__proto__=x&mark=%3F&flag',
    )
    expect(unknown).toEqual([
      ['nu', '1'],
      ['nu', '%zz'],
      ['__proto__', 'x'],
      ['mark', '%3F'],
      ['flag', ''],
    ])
    expect(corrections).toEqual([])
    expect(writeAddress(lab, parameters, unknown)).toBe('#/lab?tau=2&nu=1&nu=%zz&__proto__=x&mark=%3F&flag')
  })

  it('names what it named: in the query, in the fragment', () => {
    const { inQuery, inFragment } = readAddress('?tau=2&n=&constructor=1', '#/lab?%73eed=1&tau=')
    expect([...inQuery]).toEqual(['tau'])
    expect([...inFragment]).toEqual(['seed'])
  })

  it('shows what was given as text of at most 40 code points', () => {
    const given = (value: string) => readHash(`#/lab?tau=${value}`).corrections[0]!.given
    expect(given('<b>%3Ci%3E')).toBe('<b><i>')
    expect(given('x'.repeat(40))).toBe('x'.repeat(40))
    expect(given('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`)
    expect(given('%F0%9F%8E%B2'.repeat(41))).toBe(`${'🎲'.repeat(39)}…`)
    expect(given('🎲'.repeat(40))).toBe('🎲'.repeat(40))
  })

  it('says every correction with what is used, in reading order', () => {
    expect(readHash('#/nowhere?labels=a,b,c,d&tau=0&pi=1,-2,2').corrections).toEqual([
      { name: 'view', given: '/nowhere', used: '/', reason: 'unknownPlace' },
      { name: 'pi', given: '1,-2,2', used: '0.3333, 0, 0.6667', reason: 'negative' },
      { name: 'tau', given: '0', used: '0.01', reason: 'below' },
      { name: 'labels', given: 'a,b,c,d', used: 'a, b, c', reason: 'surplus' },
    ])
  })
})

describe('an address of 100 kB', () => {
  const size = 100_000
  const fill = (text: string) => text.repeat(Math.ceil(size / text.length)).slice(0, size)
  const bodies = [
    '9',
    'x',
    '9x',
    '9.',
    '-',
    '1,',
    ',',
    'tau,',
    '%',
    '%41',
    '%FF',
    '%C0%80',
    '%E3%81',
    '%F0%9F%8E%B2',
    '🎲',
    '<b>',
  ]
  const names = ['pi', 'tau', 'n', 'labels', 'hide', 'lang', 'nu', 'pair', 'turn']
  const hashes = [
    ...names.flatMap((name) => bodies.map((body) => [`${name}=${body}…`, `#/lab?${name}=${fill(body)}`])),
    ...['/', '/lab', '%2F'].map((body) => [`path ${body}…`, `#${fill(body)}`]),
    ...['&', 'tau=1&', 'a&', '=&', '%=&', '?'].map((body) => [`pairs ${body}…`, `#/lab?${fill(body)}`]),
    ['step', `#/lecture/temperature/${fill('9')}`],
  ] as [string, string][]

  it.each(hashes)('is read at once and gives legal parameters: %s', (_, hash) => {
    // Linear work stays far below a second on any machine; a quadratic reading of 10⁵ characters does not.
    const start = performance.now()
    const { place, parameters, unknown, corrections } = readHash(hash)
    expect(performance.now() - start).toBeLessThan(1000)
    expect(readHash(writeAddress(place, parameters)).parameters).toEqual(parameters)
    expect(writeAddress(place, parameters, unknown).length).toBeLessThan(size + 100)
    for (const { given } of corrections) expect(Array.from(given).length).toBeLessThanOrEqual(40)
  })
})

function only(all: Parameters, names: string[]): Partial<Parameters> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)))
}

describe('a link that others have mangled', () => {
  const shared = '#/lab?tau=0.5&seed=7'
  const meant = readHash(shared)

  it.each([
    '#/lab?tau=0.5&amp;seed=7',
    '#/lab?tau=0.5&amp%3Bseed=7',
    '#/lab?tau=0.5&amp;amp;seed=7',
    '#/lab?tau=0.5&%20seed=7',
    '#/lab?tau=0.5&seed%E2%80%8B=7',
    '#%2Flab%3Ftau%3D0.5%26seed%3D7',
    '#/lab%3Ftau=0.5&seed=7',
    ...['.', ',', ')', '>', '"', '’', ').', '%22', '%3E', '%E2%80%8B'].map((mark) => `${shared}${mark}`),
  ])('%s is read as it was meant, and says nothing of it', (link) => {
    const { place, parameters, unknown, corrections } = readHash(link)
    expect({ place, parameters, unknown }).toEqual({
      place: meant.place,
      parameters: meant.parameters,
      unknown: [],
    })
    expect(corrections).toEqual([])
  })

  it.each(['#/lab.', '#/lab)', '#/lab>'])('%s is the lab', (link) => {
    expect(readHash(link)).toMatchObject({ place: { view: 'lab' }, corrections: [] })
  })

  it('is so in the query, too', () => {
    expect(readAddress('?pi=1,1&amp;tau=0.5', '#/lab').parameters).toMatchObject({ pi: [0.5, 0.5], tau: 0.5 })
    expect(readAddress('?tau=0.5.', '').parameters.tau).toBe(0.5)
  })

  it.each([
    ['Tau=0.5', 'tau'],
    ['τ=0.5', 'tau'],
    ['%CF%84=0.5', 'tau'],
    ['ｔａｕ=0.5', 'tau'],
    ['π=1,1', 'pi'],
    ['N=5', 'n'],
    // The link was cut.
    ['ta', 'tau'],
  ])('%s is ignored, but not in silence', (pair, name) => {
    const { parameters, unknown, corrections } = readHash(`#/lab?${pair}`)
    expect(parameters).toEqual(usual)
    expect(unknown).toHaveLength(1)
    expect(corrections).toEqual([
      { name, given: decodeURIComponent(pair), used: expect.any(String), reason: 'misspelt' },
    ])
  })

  it.each(['t', 'x', 'ta=0.5', 'ta&seed=7'])('%s is no cut name', (pair) => {
    expect(readHash(`#/lab?${pair}`)).toMatchObject({ unknown: [expect.anything()], corrections: [] })
  })

  it('keeps a full stop that ends the name of a class, and a lone comma that means none', () => {
    expect(readHash('#/lab?labels=a,b,etc.').parameters.labels).toEqual(['a', 'b', 'etc.'])
    expect(readAddress('', '#/lab?hide=,', { hide: ['pi'] }).parameters.hide).toEqual([])
  })
})
