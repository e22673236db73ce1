import type { Browser } from '@playwright/test'
import type { Timed } from './page/page'
import type { Work } from './page/work'
import type { Results } from './results'

export const draws = 1_000_000
export const crewDraws = 10_000_000

/** A turn lasts at least so long, ms, that the clock's steps of 0.1 ms don't matter. */
const turn = 60

type GroupName = 'three' | 'ten' | 'noise' | 'training' | 'byDraws' | 'byClasses'

type EngineResults = Pick<Results, GroupName | 'crews' | 'displaced'>

/** One group of growth: the engine alone, at each size. */
const growing = (sizes: readonly { classes: number; draws: number }[]): Work[] =>
  sizes.map((size) => ({ task: 'transform', who: 'engine', ...size }))

const worksOf = (task: Work['task'], classes: number, who: readonly Work['who'][]): Work[] =>
  who.map((each) => ({ task, who: each, classes, draws }))

const groups: { name: GroupName; rounds: number; works: Work[] }[] = [
  {
    name: 'three',
    rounds: 14,
    works: worksOf('transform', 3, ['naive', 'typedArrays', 'tensorflow', 'enginePi', 'engine']),
  },
  {
    name: 'ten',
    rounds: 7,
    works: worksOf('transform', 10, ['naive', 'typedArrays', 'tensorflow', 'engine']),
  },
  { name: 'noise', rounds: 7, works: worksOf('noise', 3, ['naive', 'typedArrays', 'tensorflow', 'engine']) },
  { name: 'training', rounds: 14, works: worksOf('training', 10, ['tensorflow', 'engine']) },
  {
    name: 'byDraws',
    rounds: 7,
    works: growing([1e4, 1e5, 1e6, crewDraws].map((size) => ({ classes: 3, draws: size }))),
  },
  {
    name: 'byClasses',
    rounds: 7,
    works: growing([2, 3, 5, 8, 12, 16].map((classes) => ({ classes, draws: 1e5 }))),
  },
]

const peers = groups.find(({ name }) => name === 'three')!

/** Times alone the program that does not change, as often as among its peers; ms a pass. */
export async function timeUnchanging(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage()
  await page.goto(url)
  const [timed] = await page.evaluate(([all, count, least]) => window.bench.interleave(all, count, least), [
    peers.works.filter(({ who }) => who === 'naive'),
    peers.rounds,
    turn,
  ] as const)
  await page.close()
  return timed!.times
}

/** Times the engine and its peers in one page, group by group, everyone once a round. */
export async function timeEngine(
  browser: Browser,
  url: string,
  tell: (what: string) => void,
): Promise<EngineResults & { kernel: string }> {
  const page = await browser.newPage()
  await page.goto(url)
  const timed = {} as Record<GroupName, Timed[]>
  for (const { name, rounds, works } of groups) {
    tell(`${works[0]!.task}, K = ${works[0]!.classes}: ${works.map(({ who }) => who).join(', ')}`)
    timed[name] = await page.evaluate(([all, count, least]) => window.bench.interleave(all, count, least), [
      works,
      rounds,
      turn,
    ] as const)
  }
  tell('one worker and two')
  const crews = await page.evaluate((n) => window.bench.compareCrews(n, 14), crewDraws)
  tell('cells beside float64')
  const displaced = await page.evaluate((n) => window.bench.countDisplaced(n), draws)
  const kernel = await page.evaluate(() => window.bench.kernel)
  await page.close()
  return { ...timed, crews, displaced, kernel }
}
