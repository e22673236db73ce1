import { defineConfig } from '@playwright/test'

const { CHROMIUM_PATH, CHROMIUM_CHANNEL, TEST_PORT = '4187' } = process.env
const baseURL = `http://localhost:${TEST_PORT}/`

/** Browser tests of the built site. `npm run test:browser` builds it, finds a browser and a free port, and says so here. */
export default defineConfig({
  testDir: 'tests/browser',
  fullyParallel: true,
  // A page waits for its worker and its frame more than it computes: two of them keep two cores busy.
  workers: 2,
  // On a shared machine a neighbour can take seconds from a page; a fault comes back every time.
  retries: process.env.CI ? 2 : 0,
  forbidOnly: Boolean(process.env.CI),
  // What a page must come to is waited for; how soon is the benchmark's question. What hangs still ends.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL,
    launchOptions: {
      ...(CHROMIUM_PATH === undefined ? {} : { executablePath: CHROMIUM_PATH }),
      ...(CHROMIUM_CHANNEL === undefined ? {} : { channel: CHROMIUM_CHANNEL }),
      // Without a graphics card an emulated one costs more than none.
      args: ['--disable-background-networking', '--disable-gpu'],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --strictPort --port ${TEST_PORT}`,
    url: baseURL,
  },
})
