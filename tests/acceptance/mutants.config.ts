import { defineConfig } from 'vitest/config'

/** Wrong engines against the acceptance tests, apart from `npm test`, which only asks whether the right one passes. */
export default defineConfig({
  test: { include: ['tests/acceptance/mutants.mutation.ts'], testTimeout: 1_200_000 },
})
