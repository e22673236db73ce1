import { defineConfig } from 'vitest/config'

/** Every setting of the digits' training with three seeds, some minutes long; it writes docs/training.md. */
export default defineConfig({
  test: { include: ['tests/estimators/training.table.ts'], testTimeout: 3_600_000 },
})
