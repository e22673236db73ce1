import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chapters, figures, lessonStart, readPlace, writePlace } from '../../src/state/place'
import { place } from './arbitrary'

const twoSteps = () => 2
const read = (path: string, stepsIn: () => number = () => Infinity) => {
  const { place, corrections } = readPlace(path, stepsIn)
  return [writePlace(place), ...corrections.map(({ name, reason }) => `${name} ${reason}`)]
}

describe('a place', () => {
  it('is read from its path as it was written', () => {
    fc.assert(
      fc.property(place, (there) => {
        expect(readPlace(writePlace(there), () => Infinity)).toEqual({ place: there, corrections: [] })
      }),
    )
  })

  it('exists for every chapter and figure of the contract', () => {
    for (const chapter of chapters) {
      expect(read(`/lesson/${chapter}`)).toEqual([`/lesson/${chapter}`])
      expect(read(`/lecture/${chapter}`)).toEqual([`/lecture/${chapter}/1`])
      expect(read(`/embed/derivation/${chapter}`)).toEqual([`/embed/derivation/${chapter}`])
    }
    for (const figure of figures.filter((id) => id !== 'derivation')) {
      expect(read(`/embed/${figure}`)).toEqual([`/embed/${figure}`])
    }
    expect(chapters).toHaveLength(10)
    expect(figures).toHaveLength(16)
  })

  it.each([
    ['/', '/'],
    ['/lesson', '/'],
    ['/lesson/', '/'],
    ['/lab', '/lab'],
    ['/lab/', '/lab'],
    ['/speaker', '/speaker'],
    ['/lecture', '/lecture/reparameterization/1'],
    ['/lecture/', '/lecture/reparameterization/1'],
    ['/lecture/temperature/', '/lecture/temperature/1'],
    ['/lecture//2', '/lecture/reparameterization/2'],
    ['/embed/derivation', '/embed/derivation/gumbel-softmax'],
  ])('%s is %s', (path, canonical) => {
    expect(read(path)).toEqual([canonical])
  })

  it.each([
    'lab',
    '/Lab',
    '/labs',
    '//lab',
    '/lesson/nonsense',
    '/lecture/nonsense/2',
    '/embed',
    '/embed/nonsense',
    '/embed/derivation/nonsense',
    '/constructor',
    '/embed/toString',
    '/<script>alert(1)</script>',
  ])('%s is unknown, and gives the start of the lesson', (path) => {
    expect(readPlace(path, twoSteps)).toEqual({
      place: lessonStart,
      corrections: [{ name: 'view', given: path, used: '/', reason: 'unknownPlace' }],
    })
  })

  it.each([
    ['/lecture/temperature/2', '/lecture/temperature/2'],
    ['/lecture/temperature/3', '/lecture/temperature/2'],
    ['/lecture/temperature/1e999', '/lecture/temperature/2'],
    ['/lecture/temperature/0', '/lecture/temperature/1', 'step below'],
    ['/lecture/temperature/-7', '/lecture/temperature/1', 'step below'],
    ['/lecture/temperature/1.5', '/lecture/temperature/2', 'step rounded'],
    ['/lecture/temperature/last', '/lecture/temperature/1', 'step unreadable'],
    ['/lecture/temperature/2/3', '/lecture/temperature/2/3'],
    ['/lecture/temperature/2/1', '/lecture/temperature/2'],
    ['/lecture/temperature/9/3', '/lecture/temperature/2', 'view longPath'],
    ['/lecture/temperature/2/more', '/lecture/temperature/2', 'view longPath'],
    ['/lecture/temperature/2/3/4', '/lecture/temperature/2/3', 'view longPath'],
    ['/lesson/temperature/2/3', '/lesson/temperature/2/3'],
    ['/lesson/temperature/2/1', '/lesson/temperature/2'],
    ['/lesson/temperature/7', '/lesson/temperature/2'],
    ['/lesson/temperature/0', '/lesson/temperature', 'view longPath'],
    ['/lab/more', '/lab', 'view longPath'],
    ['/lesson/training/more', '/lesson/training', 'view longPath'],
    ['/embed/race/more', '/embed/race', 'view longPath'],
    ['/embed/derivation/training/more', '/embed/derivation/training', 'view longPath'],
  ])('%s, where chapters have two steps, is %s %s', (path, ...reading) => {
    expect(read(path, twoSteps)).toEqual(reading)
  })

  it('is read from any text without throwing', () => {
    const parts = fc.constantFrom('/', 'lab', 'lecture', 'embed', 'derivation', 'temperature', '-1', '%')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(parts).map((list) => list.join('/')),
        ),
        (path) => {
          const { place } = readPlace(path, twoSteps)
          expect(readPlace(writePlace(place), twoSteps)).toEqual({ place, corrections: [] })
        },
      ),
      { numRuns: 1000 },
    )
  })
})
