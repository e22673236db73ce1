import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { env, execPath, platform } from 'node:process'
import { chromium, firefox } from '@playwright/test'
import { installByApt, mayInstall, onPath, run } from './apt.mjs'
import { giveUp } from './install.mjs'

const cache = 'node_modules/.cache'
/** Blink without the windows of a browser, which cost half the processor time of a short test. */
const headless = ['chromium-headless-shell']
const channels = ['chrome', 'msedge', 'chrome-beta', 'msedge-beta']
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'brave-browser',
]

/**
 * A Chromium that works, as Playwright's launch options: `{ executablePath }` or `{ channel }`. One is installed where
 * there is none. Each candidate is proved by starting it: Ubuntu's chromium-browser, for one, may be an empty shell.
 *
 * @param whole whether it must be a whole browser, as readers have; tests run in a headless shell where there is one
 */
export async function findBrowser({ whole = true } = {}) {
  const memory = `${cache}/${whole ? 'browser' : 'headless'}.json`
  for await (const candidate of candidates(whole, memory)) {
    if (!(await starts(candidate))) {
      if (env.CHROMIUM_PATH && candidate.executablePath === env.CHROMIUM_PATH)
        console.warn(`${env.CHROMIUM_PATH} does not start.`)
      continue
    }
    mkdirSync(cache, { recursive: true })
    writeFileSync(memory, JSON.stringify(candidate))
    return candidate
  }
  giveUp(`The browser tests need a Chromium, and none was found or could be installed. One of these helps:
  npx playwright install --with-deps chromium
  sudo apt-get install chromium
  CHROMIUM_PATH=/path/to/chrome npm test`)
}

/** A Firefox that works, as the environment of the tests; it is installed where there is none. Null where none can be had. */
export async function findFirefox() {
  const memory = `${cache}/firefox.json`
  for (const { executablePath } of firefoxes(memory)) {
    const candidate = { channel: 'moz-firefox', executablePath }
    if (!(await starts(candidate, firefox))) continue
    mkdirSync(cache, { recursive: true })
    writeFileSync(memory, JSON.stringify(candidate))
    return { FIREFOX_PATH: executablePath }
  }
  console.warn(`Firefox is not tested: none that works was found or could be installed. One of these helps:
  sudo apt-get install firefox-esr
  FIREFOX_PATH=/path/to/firefox npm test`)
  return null
}

function* firefoxes(memory) {
  if (env.FIREFOX_PATH) yield { executablePath: env.FIREFOX_PATH }
  if (existsSync(memory)) yield JSON.parse(readFileSync(memory, 'utf8'))
  yield* onPath(['firefox-esr', 'firefox'])
  if (installByApt('firefox-esr')) yield* onPath(['firefox-esr'])
}

/** WebKitGTK with its driver and a screen for it, as the environment of the tests; null where it cannot be had. */
export function findWebKit() {
  const found = () => {
    const [driver, screen] = ['WebKitWebDriver', 'xvfb-run'].map((name) =>
      [...onPath([name])].map(({ executablePath }) => executablePath).find(existsSync),
    )
    const browser = miniBrowsers().find(existsSync)
    if (!driver || !screen || !browser) return null
    const webkit = { WEBKIT_DRIVER: driver, WEBKIT_BROWSER: browser }
    const options = { env: { ...env, ...webkit }, stdio: 'ignore', timeout: 120_000 }
    const { status } = spawnSync(screen, ['-a', execPath, '.ci/startWebKit.mjs'], options)
    return status === 0 ? webkit : null
  }
  const webkit = found() ?? (installByApt('webkit2gtk-driver', 'xvfb', 'xauth') ? found() : null)
  if (!webkit)
    console.warn(`WebKit is not tested: none that starts was found or could be installed. This helps, on Debian and Ubuntu:
  sudo apt-get install webkit2gtk-driver xvfb xauth`)
  return webkit
}

/** Where Debian keeps the browser that comes with WebKitGTK. */
function miniBrowsers() {
  if (platform !== 'linux') return []
  const libraries = readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'))
  return libraries.flatMap((name) =>
    ['4.1', '4.0'].map((version) => `/usr/lib/${name}/webkit2gtk-${version}/MiniBrowser`),
  )
}

async function* candidates(whole, memory) {
  if (env.CHROMIUM_PATH) yield { executablePath: env.CHROMIUM_PATH }
  if (existsSync(memory)) yield JSON.parse(readFileSync(memory, 'utf8'))
  if (!whole) {
    yield* onPath(headless)
    if (installByApt(...headless)) yield* onPath(headless)
  }
  yield { executablePath: chromium.executablePath() }
  for (const channel of channels) yield { channel }
  yield* onPath(commands)
  if (installByApt('chromium')) yield* onPath(commands)
  console.log('No Chromium found: asking Playwright to install one …')
  run(execPath, [
    'node_modules/@playwright/test/cli.js',
    'install',
    ...(mayInstall ? ['--with-deps'] : []),
    'chromium',
  ])
  yield { executablePath: chromium.executablePath() }
}

async function starts(candidate, type = chromium) {
  if (candidate.executablePath && !existsSync(candidate.executablePath)) return false
  try {
    const browser = await type.launch({ ...candidate, timeout: 60_000 })
    await browser.newPage()
    await browser.close()
    return true
  } catch {
    return false
  }
}
