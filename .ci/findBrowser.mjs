import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process, { env, execPath, platform } from 'node:process'
import { chromium } from '@playwright/test'
import { giveUp } from './install.mjs'

const memory = 'node_modules/.cache/browser.json'
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
 */
export async function findBrowser() {
  for await (const candidate of candidates()) {
    if (!(await starts(candidate))) {
      if (candidate.executablePath === env.CHROMIUM_PATH) console.warn(`${env.CHROMIUM_PATH} does not start.`)
      continue
    }
    mkdirSync('node_modules/.cache', { recursive: true })
    writeFileSync(memory, JSON.stringify(candidate))
    return candidate
  }
  giveUp(`The browser tests need a Chromium, and none was found or could be installed. One of these helps:
  npx playwright install --with-deps chromium
  sudo apt-get install chromium
  CHROMIUM_PATH=/path/to/chrome npm test`)
}

async function* candidates() {
  if (env.CHROMIUM_PATH) yield { executablePath: env.CHROMIUM_PATH }
  if (existsSync(memory)) yield JSON.parse(readFileSync(memory, 'utf8'))
  yield { executablePath: chromium.executablePath() }
  for (const channel of channels) yield { channel }
  yield* onPath()
  const mayInstall = platform === 'linux' && process.getuid() === 0
  if (mayInstall && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('No Chromium found: installing one with apt-get …')
    const apt = ['-qq', '-o', 'DPkg::Lock::Timeout=300']
    run('apt-get', [...apt, 'update'])
    run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', 'chromium'])
    yield* onPath()
  }
  console.log('No Chromium found: asking Playwright to install one …')
  const rights = mayInstall ? ['--with-deps'] : []
  run(execPath, ['node_modules/@playwright/test/cli.js', 'install', ...rights, 'chromium'])
  yield { executablePath: chromium.executablePath() }
}

function* onPath() {
  for (const command of commands)
    for (const directory of (env.PATH ?? '').split(delimiter))
      yield { executablePath: join(directory, command) }
}

async function starts(candidate) {
  if (candidate.executablePath && !existsSync(candidate.executablePath)) return false
  try {
    const browser = await chromium.launch({ ...candidate, timeout: 60_000 })
    await browser.close()
    return true
  } catch {
    return false
  }
}

function run(command, words) {
  spawnSync(command, words, { stdio: 'inherit', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } })
}
