import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/lesson/catalogue'
import type { Build, OutlinedExploration } from '../../src/lesson/outline'
import { chapters } from '../../src/state/place'

const screens = chapters.flatMap((chapter) =>
  catalogue[chapter].outline.explorations.map((shown: OutlinedExploration) => ({ chapter, shown })),
)

const counts = (builds: readonly Build[]) => builds.flatMap(({ shown }) => shown ?? [])
const named = <T>(builds: readonly Build[], read: (build: Build) => T | undefined): T[] =>
  builds.flatMap((build) => read(build) ?? [])
const taus = (builds: readonly Build[]) => named(builds, ({ prescribed }) => prescribed?.tau)

/** What the lecturer's notes may name, and what holds of a screen's builds where they do. */
const actions: readonly [name: string, said: RegExp, isBuilt: (builds: readonly Build[]) => boolean][] = [
  [
    'few draws, then all',
    /\b(?:one|single|ten|1)\b[^.]*\b(?:draw|dot|ten|10)\b[\s\S]*\ball\b|One, ten, all/i,
    (builds) => counts(builds).length > 1 && counts(builds).at(-1) === 'all' && counts(builds)[0] !== 'all',
  ],
  [
    'a run',
    /\b(?:[Pp]lay|[Rr]un the|First run|[Ss]tart the run)\b/,
    (builds) => {
      const runs = named(builds, ({ chosen }) => chosen?.run)
      return runs[0] === false && runs.includes(true)
    },
  ],
  [
    'another τ',
    /(?:Start at|at) τ = [\d.]+[^.]*(?:\.\d[^.]*)*go down|[Ss]weep τ|raise τ|let τ fall/,
    (builds) => taus(builds).length > 0,
  ],
  [
    'the second wiring',
    /Open it only/,
    (builds) => named(builds, ({ prescribed }) => prescribed?.wiring).includes('side'),
  ],
  [
    'another f',
    /switch to squared/,
    (builds) => new Set(named(builds, ({ prescribed }) => prescribed?.f?.kind)).size > 1,
  ],
  ['sin x', /choose sin x/, (builds) => named(builds, ({ prescribed }) => prescribed?.fx).includes('sine')],
  [
    'the noise off',
    /Set the noise to 0/,
    (builds) => named(builds, ({ prescribed }) => prescribed?.scale).includes(0),
  ],
  [
    'covered rows',
    /Cover the lower rows/,
    (builds) => named(builds, ({ chosen }) => chosen?.rows).length > 1,
  ],
  [
    'more draws averaged',
    /click 10, 100, 1000|10, 100, 1000/,
    (builds) =>
      ['10', '100', '1000'].every((some) =>
        named(builds, ({ chosen }) => chosen?.averaged)
          .map(String)
          .includes(some),
      ),
  ],
  [
    'bias, variance, then their sum',
    /First the bias alone, then the variance alone[^.]*\. Then the RMSE of 1 draw/,
    (builds) =>
      builds
        .slice(0, 3)
        .map(({ chosen }) => chosen?.quality)
        .join() === 'bias,variance,rmse' && builds[2]!.chosen?.averaged === 1,
  ],
  [
    'a smaller step',
    /Start at h = 0\.1/,
    (builds) => new Set(named(builds, ({ chosen }) => chosen?.width)).size > 2,
  ],
  ['another q', /q equal to π/, (builds) => named(builds, ({ prescribed }) => prescribed?.to).length > 1],
]

describe('what the notes of a screen tell the lecturer to show', () => {
  it.each(screens)('is a key away: $chapter, $shown.id', async ({ chapter, shown }) => {
    const { words } = await catalogue[chapter].part.load()
    const { notes } = (await words.load('en')).explorations[shown.id]!
    const missing = actions.filter(([, said, isBuilt]) => said.test(notes) && !isBuilt(shown.builds ?? []))
    expect(missing.map(([name]) => name)).toEqual([])
  })

  it('is found in the notes at all: each action is named on some screen', async () => {
    const all = await Promise.all(
      screens.map(async ({ chapter, shown }) => {
        const { words } = await catalogue[chapter].part.load()
        return (await words.load('en')).explorations[shown.id]!.notes
      }),
    )
    for (const [name, said] of actions)
      expect(
        all.some((notes) => said.test(notes)),
        name,
      ).toBe(true)
  })
})

describe('the builds of a screen', () => {
  it.each(screens.filter(({ shown }) => shown.builds))(
    'do not begin with what they end with: $chapter, $shown.id',
    ({ shown: { builds = [] } }) => {
      expect(builds.length).toBeGreaterThan(1)
      expect(builds.at(-1)).not.toEqual(builds[0])
    },
  )
})
