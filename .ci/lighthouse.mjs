import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { env, execPath, exit, version } from 'node:process'
import { build, preview } from 'vite'
import { findBrowser } from './findBrowser.mjs'
import { install } from './install.mjs'

/**
 * Judges the built page by Lighthouse on its emulated phone, in both languages, and writes docs/lighthouse.md. The package
 * is larger than all others of this project together and nothing else needs it: it is fetched when this runs, in one
 * version, into the cache.
 */
const lighthouse = '12.8.2'
const folder = 'node_modules/.cache/lighthouse'
const views = { opening: '', chapter: 'lesson/temperature', lab: 'lab', embed: 'embed/simplex' }
const languages = ['en', 'ko']
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const timings = {
  'first-contentful-paint': 'first paint',
  'largest-contentful-paint': 'largest paint',
  'total-blocking-time': 'blocking',
  'cumulative-layout-shift': 'layout shift',
}
/** A run is told by the one of so many whose performance is in the middle. */
const runs = 3

install()
const { executablePath, channel } = await findBrowser()
if (!executablePath) throw new Error(`Lighthouse starts a browser by its path: CHROME_PATH, not ${channel}`)
const program = `${folder}/node_modules/lighthouse/cli/index.js`
mkdirSync(folder, { recursive: true })
if (!existsSync(program)) {
  const fetched = spawnSync('npm', ['install', '--no-save', '--prefix', folder, `lighthouse@${lighthouse}`], {
    stdio: 'inherit',
  })
  if (fetched.status !== 0) exit(1)
}
const load = loadavg()[0]
await build({ logLevel: 'error' })
const server = await preview({ preview: { port: 0 }, logLevel: 'error' })
const [address] = server.resolvedUrls.local

/** One report of an address. */
function judge(url) {
  const flags = ['--quiet', '--output=json', `--only-categories=${categories}`]
  const chrome = '--chrome-flags=--headless=new --no-sandbox --disable-gpu'
  return new Promise((resolve, reject) => {
    let report = ''
    const child = spawn(execPath, [program, url, ...flags, chrome], {
      env: { ...env, CHROME_PATH: executablePath },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.stdout.on('data', (part) => {
      report += part
    })
    child.on('close', (status) =>
      status === 0 ? resolve(JSON.parse(report)) : reject(new Error(`Lighthouse ended with ${status}`)),
    )
  })
}

const rows = []
const wanting = new Map()
for (const [view, place] of Object.entries(views))
  for (const lang of languages) {
    const reports = []
    for (let run = 0; run < runs; run++) reports.push(await judge(`${address}?lang=${lang}#/${place}`))
    reports.sort((one, other) => one.categories.performance.score - other.categories.performance.score)
    const { audits, categories: scored } = reports[Math.floor(runs / 2)]
    const scores = categories.map((category) => Math.round(100 * scored[category].score))
    const times = Object.keys(timings).map((audit) => audits[audit].displayValue)
    rows.push([`${view}, ${lang}`, ...scores, ...times])
    for (const category of categories.slice(1))
      for (const { id, weight } of scored[category].auditRefs)
        if (weight > 0 && audits[id].score !== null && audits[id].score < 1)
          wanting.set(id, `${audits[id].title} (${view}, ${lang})`)
  }
await server.close()

const head = ['view', ...categories, ...Object.values(timings)]
const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
const left = [...wanting.values()].map((what) => `- ${what}`)
const browser = spawnSync(executablePath, ['--version']).stdout.toString().trim()
writeFileSync(
  'docs/lighthouse.md',
  `# Lighthouse

Written by \`npm run lighthouse\`; do not edit. Lighthouse ${lighthouse} on its emulated phone (slow 4G, a processor four times as
slow), of ${runs} runs the one whose performance is in the middle. ${browser}, without a graphics card; Node ${version.slice(1)}; load ${load.toFixed(1)}
in the minute before.

${table.join('\n')}

${left.length > 0 ? `Found wanting, beside performance:\n\n${left.join('\n')}` : 'Nothing was found wanting in accessibility, best practices and SEO.'}
`,
)
console.log(readFileSync('docs/lighthouse.md', 'utf8'))
