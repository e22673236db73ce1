import { resolve } from 'node:path'
import { Writable } from 'node:stream'
import type { EnvironmentModuleNode } from 'vite'
import { createVitest, type TestSpecification, ThreadsPoolWorker, type Vitest } from 'vitest/node'
import type { Mutant } from './mutantsOf'

/** The tests of one room, run again and again in one process on sources of which one may be a mutant. */
export interface RoomTests {
  /** Whether a test fails, or does not end, with the mutant in place of its file. */
  kill(mutant: Mutant): Promise<boolean>
  close(): Promise<void>
}

/** Loads and runs the tests of a room, which must pass. */
export async function testsOf(room: string): Promise<RoomTests> {
  let present: Mutant | undefined
  let worker: ThreadsPoolWorker | undefined
  const vitest = await createVitest(
    'test',
    {
      config: 'vite.config.ts',
      watch: false,
      include: [`tests/${room}/**/*.test.{ts,tsx}`],
      reporters: [{}],
      bail: 1,
      isolate: false,
      maxWorkers: 1,
      update: 'none',
      // A worker that does not end can be ended from outside.
      pool: {
        name: 'mutation',
        createPoolWorker: (options) => {
          worker = new ThreadsPoolWorker(options)
          return worker
        },
      },
      sequence: { sequencer: InOrder },
    },
    {
      logLevel: 'error',
      plugins: [
        {
          name: 'mutant',
          enforce: 'pre',
          load: (id) => (present && id === resolve(present.file) ? present.code : null),
        },
      ],
    },
    { stdout: nowhere(), stderr: nowhere() },
  )
  const failed = async (specifications: TestSpecification[]) => {
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
    // It names the modules of earlier runs too, with what they came to.
    const run = new Set(specifications.map(({ moduleId }) => moduleId))
    return unhandledErrors.length > 0 || testModules.some((each) => run.has(each.moduleId) && !each.ok())
  }
  const all = await vitest.globTestSpecifications()
  if (await failed(all)) throw new Error(`The tests of ${room} fail without a mutant`)
  const duration = new Map(
    vitest.state.getTestModules().map((module) => [module.moduleId, module.diagnostic().duration]),
  )
  return {
    async kill(mutant) {
      present = mutant
      vitest.invalidateFile(resolve(mutant.file))
      const distance = distancesTo(resolve(mutant.file), vitest)
      const reaching = all.filter(({ moduleId }) => distance.has(moduleId))
      const time = ({ moduleId }: TestSpecification) => duration.get(moduleId) ?? 0
      const order = (test: TestSpecification) => distance.get(test.moduleId)! * 1e6 + time(test)
      const usual = reaching.reduce((sum, test) => sum + time(test), 0)
      const limit = setTimeout(() => void worker?.stop(), 5_000 + 4 * usual)
      try {
        return reaching.length > 0 && (await failed(reaching.sort((a, b) => order(a) - order(b))))
      } finally {
        clearTimeout(limit)
        present = undefined
        vitest.invalidateFile(resolve(mutant.file))
      }
    },
    close: () => vitest.close(),
  }
}

/** What Vitest says of workers that were ended is no news. */
const nowhere = () => new Writable({ write: (_chunk, _encoding, written) => written() })

/** Takes test files as they are given: the nearest to the mutant first. */
class InOrder {
  shard = (files: TestSpecification[]) => files
  sort = (files: TestSpecification[]) => files
}

/** How many imports lie between a file and each that reaches it. */
function distancesTo(file: string, { vite }: Vitest): Map<string, number> {
  const distances = new Map<string, number>()
  for (const { moduleGraph } of Object.values(vite.environments)) {
    let ring: EnvironmentModuleNode[] = [...(moduleGraph.getModulesByFile(file) ?? [])]
    const seen = new Set(ring)
    for (let distance = 0; ring.length > 0; distance++) {
      for (const { file } of ring) if (file) distances.set(file, distance)
      ring = [...new Set(ring.flatMap(({ importers }) => [...importers]))].filter((node) => !seen.has(node))
      for (const node of ring) seen.add(node)
    }
  }
  return distances
}
