import { env } from 'node:process'
import { afterAll, it } from 'vitest'
import { frozen } from '../arbitraries'
import { writeSection } from './document'
import { readers } from './readers'

/** `npm run fuzz` says how many inputs each reader gets, and may say from which seed. */
const { FUZZ_INPUTS } = env
const numRuns = Number(FUZZ_INPUTS ?? 1000)
const seed = Number(env.FUZZ_SEED ?? (FUZZ_INPUTS ? Date.now() % 2 ** 31 : frozen.seed))
const passed: string[] = []

it.each(readers)(
  `$name are read as something legal, whatever they are (seed ${seed})`,
  ({ name, check }) => {
    check({ seed, numRuns })
    passed.push(name)
  },
  // The slowest, addresses of up to 100 kB, take some milliseconds each.
  60_000 + 20 * numRuns,
)

afterAll(() => {
  if (!FUZZ_INPUTS || passed.length < readers.length) return
  const rows = passed.map(
    (name) => `| ${name} | ${numRuns.toLocaleString('en')} | none thrown, none illegal |`,
  )
  writeSection(
    'Bad input',
    `FUZZ_SEED=${seed} FUZZ_INPUTS=${numRuns} npm run fuzz`,
    ['| input | tried | outcome |', '|---|---|---|', ...rows].join('\n'),
  )
})
