import { argv, env, exit } from 'node:process'
import { install } from './install.mjs'

/**
 * Tries mutants of the code against its tests: `npm run mutation`, or with the names of rooms of src. MUTATION_COUNT mutants
 * a room, 0 for all, are chosen by MUTATION_SEED.
 */
install()
const { runnerImport } = await import('vite')
const { module } = await runnerImport('./tests/mutation/mutation.ts')
const seed = Number(env.MUTATION_SEED ?? Date.now() % 2 ** 31)
exit((await module.mutation(argv.slice(2), seed, Number(env.MUTATION_COUNT ?? 100))) ? 0 : 1)
