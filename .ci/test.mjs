import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { availableParallelism } from 'node:os'
import { argv, env, execPath, exit } from 'node:process'
import { installByApt } from './apt.mjs'
import { install } from './install.mjs'

/**
 * Runs the tests: `npm test`, each of them; with `all` as first word, in every combination of language, device and frame
 * (tests/browser/combinations.ts); with `unit` or `browser`, those alone; with `firefox` all of the browser tests that its
 * driver can run, with `webkit` their core in that engine, with `repeat` those of Chromium ten times, or of the files named; with
 * `fuzz`, `soak` or `missing` that long run of tests/reliability: from `firefox` on each writes its section of
 * docs/reliability.md. Further words go to the runner. What was skipped is named, its reason in its name; the last line sums
 * both runners.
 */
const reports = 'node_modules/.cache/test'

install()
const [only, ...words] = argv.slice(2)
mkdirSync(reports, { recursive: true })
const runs = []
const engine = { firefox: 'Firefox', webkit: 'WebKit' }[only]
const repeats = only === 'repeat'
const long = ['fuzz', 'soak', 'missing'].includes(only) ? only : null
if (long === 'fuzz')
  runs.push(unitTests(['tests/reliability'], { FUZZ_INPUTS: env.FUZZ_INPUTS ?? '1000000' }))
if (!engine && !long && !repeats && only !== 'browser') {
  // Tests of a reader's own choice do without.
  if (words.length === 0) installPrograms()
  runs.push(unitTests(words))
}
if (only !== 'unit') runs.push(await browserTests(words))
const passed = runs.reduce((sum, run) => sum + run.passed, 0)
const failed = runs.reduce((sum, run) => sum + run.failed, 0)
const skipped = runs.flatMap((run) => run.skipped)
// Those that a reader's own choice of tests leaves out state no reason, and there may be thousands.
for (const name of skipped.filter((name) => name.includes('skipped: '))) console.log(`Skipped: ${name}`)
console.log(`\n${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`)
exit(failed === 0 && passed > 0 ? 0 : 1)

/** What examples, and programs that the page writes, are tried with. Where it can't be had, their tests are skipped. */
function installPrograms() {
  if (spawnSync('pandoc', ['--version']).status !== 0) installByApt('pandoc')
  const packages = ['numpy', 'pandas', 'matplotlib', 'torch']
  const question = `import importlib.util as u, sys; sys.exit(not all(map(u.find_spec, ${JSON.stringify(packages)})))`
  const has = (python) => spawnSync(python, ['-c', question]).status === 0
  if (!env.PYTHON && !has('python3') && !has('/usr/bin/python3'))
    installByApt(...packages.map((name) => `python3-${name}`))
}

function unitTests(words, environment = {}) {
  const report = `${reports}/unit.json`
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const command = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...words]
  return counted(report, command, environment, [execPath], (result) => ({
    passed: result.numPassedTests,
    failed: result.numFailedTests,
    skipped: result.testResults
      .flatMap((file) => file.assertionResults)
      .filter(({ status }) => status === 'skipped' || status === 'pending')
      .map(({ fullName }) => fullName),
  }))
}

async function browserTests(words) {
  const { findBrowser, findFirefox, findWebKit } = await import('./findBrowser.mjs')
  const { executablePath, channel } = await findBrowser({ whole: false })
  const firefox = engine === 'WebKit' || long || repeats ? null : await findFirefox()
  const webkit = engine === 'Firefox' || long || repeats ? null : findWebKit()
  const found = [executablePath ?? channel, ...Object.values({ ...firefox, ...webkit })]
  console.log(`Browsers: ${found.join(', ')}`)
  if (engine && !firefox && !webkit) return { passed: 0, failed: 1, skipped: [] }
  if (!node(['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn']))
    return { passed: 0, failed: 1, skipped: [] }
  const report = `${reports}/browser.json`
  const environment = {
    ...(executablePath ? { CHROMIUM_PATH: executablePath } : { CHROMIUM_CHANNEL: channel }),
    ...firefox,
    ...webkit,
    TEST_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    ...(only === 'all' && { TEST_ALL: '1' }),
    ...(engine && { ENGINE_RUN: engine }),
    ...(long && { RELIABILITY_RUN: long }),
  }
  const reporters = ['list', 'json']
  if (engine && words.length === 0) reporters.push('./tests/reliability/engineReport.ts')
  if (long === 'fuzz') reporters.push('./tests/reliability/walkReport.ts')
  // A row for each file, all of whose tests ran: none where an option chose among them.
  if (repeats && !words.some((word) => word.startsWith('-')))
    reporters.push('./tests/reliability/repeatReport.ts')
  const command = ['node_modules/@playwright/test/cli.js', 'test', `--reporter=${reporters}`, ...words]
  // More pages than cores: what holds only in the usual order of events shows.
  const pages = 2 * availableParallelism()
  if (repeats) command.push('--project=chromium', '--repeat-each=10', '--retries=0', `--workers=${pages}`)
  // With the core all of the tests, where the engine's driver can.
  if (engine) command.push(`--project=*${engine}*`)
  if (long) command.push(`--project=${long}`)
  // WebKitGTK draws on a screen, and needs none that is seen.
  return counted(
    report,
    command,
    environment,
    webkit ? ['xvfb-run', '-a', execPath] : [execPath],
    ({ stats, suites }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: suites.flatMap(skippedIn),
    }),
  )
}

/** The skipped tests of a suite of Playwright's report, each with its reason. */
function skippedIn({ specs = [], suites = [] }) {
  const here = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => [title, ...annotations.map(({ description }) => `skipped: ${description}`)]),
  )
  return [...here.map((words) => words.join(', ')), ...suites.flatMap(skippedIn)]
}

/** What a runner counted. One that ends badly without a failed test, as when a file does not load, counts as one. */
function counted(report, command, environment, runner, read) {
  rmSync(report, { force: true })
  const ended = node(command, environment, runner)
  const { passed, failed, skipped } = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: [] }
  return { passed, failed: ended ? failed : Math.max(1, failed), skipped }
}

function node(words, environment = {}, [runner, ...before] = [execPath]) {
  const options = { stdio: 'inherit', env: { ...env, ...environment } }
  return spawnSync(runner, [...before, ...words], options).status === 0
}

/** Two runs side by side must not meet on one port. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, 'localhost', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
