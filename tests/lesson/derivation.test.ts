import { describe, expect, it } from 'vitest'
import type { DerivationLine } from '../../src/lesson/chapter'
import { chapters } from './chapters'
import { liveStates } from './liveStates'

const states = liveStates('en')

const slotsOf = (math: string) =>
  [...new Set([...math.matchAll(/data-slot="(\w+)"/g)].map(([, name]) => name!))].sort()

describe.each(chapters.map((chapter) => ({ id: chapter.id, chapter })))(
  'the derivation of $id',
  ({ chapter }) => {
    it.each(chapter.derivation.map((line: DerivationLine) => ({ id: line.id, line })))(
      'fills every place of line $id with a number, and names no place that is not there',
      ({ line }) => {
        expect(slotsOf(line.math)).toEqual([])
        for (const live of states) {
          const instance = line.yours?.(live)
          if (!instance) continue
          expect(Object.keys(instance.slots).sort()).toEqual(slotsOf(instance.math))
          for (const [name, text] of Object.entries(instance.slots))
            expect(text, name).toMatch(/^[(−]*[\d∞e][\d,.∞e×·⁰¹²³⁴⁵⁶⁷⁸⁹⁻]*\)?$|^[<>=≤≥≠≈]$/)
        }
      },
    )

    it('has numbers of the reader for most of its lines', () => {
      const general = chapter.derivation.filter(
        (line: DerivationLine) => !states.some((live) => line.yours?.(live)),
      )
      expect(general.length).toBeLessThan(chapter.derivation.length / 2)
    })
  },
)
