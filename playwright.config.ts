import { defineConfig, type Project } from '@playwright/test'

const { env } = process
const baseURL = `http://localhost:${env.TEST_PORT ?? 4187}/`

/** How each engine is started. `npm test` finds or installs them, and says here where they are. */
export const launch = {
  chromium: {
    ...(env.CHROMIUM_PATH && { executablePath: env.CHROMIUM_PATH }),
    ...(env.CHROMIUM_CHANNEL && { channel: env.CHROMIUM_CHANNEL }),
    // Without a graphics card an emulated one costs more than none.
    args: ['--disable-background-networking', '--disable-gpu'],
  },
  /** The Firefox that readers have, by WebDriver BiDi: Playwright 1.65 asks of it what its release for companies lacks. */
  firefox: {
    channel: 'moz-firefox',
    executablePath: env.FIREFOX_PATH ?? '',
    firefoxUserPrefs: {
      // As wide a page as in the other two, whose bars lie over it.
      'ui.useOverlayScrollbars': 1,
      // A mouse, as the other two have without a screen: fine, and it hovers.
      'ui.primaryPointerCapabilities': 6,
      'ui.allPointerCapabilities': 6,
    },
  },
  /** WebKitGTK's own driver, and its browser: Playwright drives a WebKit of its own build alone. */
  webkit: {
    driver: env.WEBKIT_DRIVER ?? '',
    capabilities: { 'webkitgtk:browserOptions': { binary: env.WEBKIT_BROWSER, args: ['--automation'] } },
  },
}

const core = '**/engines/core.spec.ts'
const projects: Project[] = [
  { name: 'chromium', testIgnore: '**/engines/**', use: { launchOptions: launch.chromium } },
]
if (env.FIREFOX_PATH)
  projects.push({ name: 'core in Firefox', testMatch: core, metadata: { engine: 'firefox' } })
/** All tests in Firefox, whose driver cannot ask for less motion: those that need it have a browser that always asks. */
if (env.FIREFOX_PATH && env.ENGINE_RUN === 'Firefox')
  for (const [name, prefersReducedMotion, which] of [
    ['Firefox', 0, { grepInvert: /@still/ }],
    ['Firefox with less motion', 1, { grep: /@still/ }],
  ] as const)
    projects.push({
      name,
      ...which,
      testIgnore: '**/engines/**',
      use: {
        browserName: 'firefox',
        launchOptions: {
          ...launch.firefox,
          // Its driver does not tell of files that a page has made: they are looked for here.
          downloadsPath: `node_modules/.cache/test/downloads-${env.TEST_PARALLEL_INDEX}`,
          firefoxUserPrefs: {
            ...launch.firefox.firefoxUserPrefs,
            'ui.prefersReducedMotion': prefersReducedMotion,
            // The driver sends pointer and keys to the process of the page: frames of another origin share it.
            'fission.webContentIsolationStrategy': 0,
            // What was saved is shown in a panel, which takes the focus from the page.
            'browser.download.alwaysOpenPanel': false,
            'dom.events.testing.asyncClipboard': true,
          },
        },
      },
    })
if (env.WEBKIT_DRIVER)
  projects.push({ name: 'core in WebKit', testMatch: core, metadata: { engine: 'webkit' } })

/** A long run, which is not among the tests: `npm run fuzz`, `soak` and `missing` name it. */
if (env.RELIABILITY_RUN)
  projects.push({
    name: env.RELIABILITY_RUN,
    testDir: 'tests/reliability',
    testMatch: `${env.RELIABILITY_RUN}.run.ts`,
    use: { launchOptions: launch.chromium },
    timeout: 0,
  })

/** Browser tests of the built site. `npm run test:browser` builds it, finds browsers and a free port, and says so here. */
export default defineConfig({
  testDir: 'tests/browser',
  snapshotPathTemplate: '{testDir}/readAloud/{arg}{ext}',
  fullyParallel: true,
  // A page waits for its worker and its frame more than it computes: two of them keep two cores busy.
  workers: 2,
  // On a shared machine a neighbour can take seconds from a page; a fault comes back every time.
  retries: env.CI ? 2 : 0,
  forbidOnly: Boolean(env.CI),
  // What a page must come to is waited for; how soon is the benchmark's question. What hangs still ends.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // It would fetch the whole site for every page; what it does has tests of its own.
  use: { baseURL, serviceWorkers: 'block' },
  projects,
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --strictPort --port ${env.TEST_PORT ?? 4187}`,
    url: baseURL,
  },
})
