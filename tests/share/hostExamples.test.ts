import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

/** `npm test` installs pandoc where it may; Quarto is no package of Debian's. `QUARTO`, `PANDOC` say where they are. */
const programOf = (name: 'quarto' | 'pandoc'): string | null => {
  const program = process.env[name.toUpperCase()] ?? name
  return spawnSync(program, ['--version']).status === 0 ? program : null
}

const [quarto, pandoc] = [programOf('quarto'), programOf('pandoc')]
const myst = resolve('node_modules/mystmd/dist/myst.cjs')

/** A title, which says where the test is skipped what it lacks: the summary names it then. */
const titled = (title: string, program: string | null, lacks: string) =>
  program ? title : `${title} (skipped: ${lacks} is not installed)`

const address = 'https://example.org/lab/index.html#/embed/simplex?tau=0.5'
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hosts-'))
  cpSync('examples', join(folder, 'examples'), { recursive: true })
  cpSync('docs/frozen-noise.svg', join(folder, 'docs/frozen-noise.svg'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(program: string, words: readonly string[], where: string) {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: join(folder, where), encoding: 'utf8' })
  return { status, stdout, told: `${stdout}${stderr}` }
}

it('MyST takes the example for a frame whose picture stands in for it in print', { timeout: 120_000 }, () => {
  // Its content is all that is asked for: pages need a theme, which is fetched, and where it cannot be the program fails.
  const { told } = run(process.execPath, [myst, 'build', '--site', '--ci'], 'examples/myst')
  expect(told).not.toMatch(/⚠|⛔/)
  const page = readFileSync(join(folder, 'examples/myst/_build/site/content/figure.json'), 'utf8')
  expect(page).toContain(`"type":"iframe","src":"${address}"`)
  expect(page).toMatch(/"type":"image","placeholder":true,"url":"\/frozen-noise-\w+\.svg"/)
})

it.skipIf(!pandoc)(
  titled(
    'pandoc leaves the frame of the Quarto example at its address in a document of one file',
    pandoc,
    'pandoc',
  ),
  { timeout: 120_000 },
  () => {
    const {
      status,
      stdout: page,
      told,
    } = run(pandoc!, ['quarto.qmd', '-f', 'markdown', '-t', 'html', '--self-contained'], 'examples')
    expect(status, told).toBe(0)
    expect(page).toContain(`src="${address}"`)
  },
)

it.skipIf(!quarto)(
  titled('Quarto shows the frame in HTML, and the picture elsewhere', quarto, 'Quarto'),
  { timeout: 120_000 },
  () => {
    const { status, told } = run(
      quarto!,
      ['render', 'quarto.qmd', '--to', 'html', '--output', 'page.html'],
      'examples',
    )
    expect(status, told).toBe(0)
    const page = readFileSync(join(folder, 'examples/page.html'), 'utf8')
    expect(page).toContain(`src="${address}"`)
    expect(page).not.toContain('<img')
  },
)

it('the guide writes both hosts as the examples have them', () => {
  const guide = readFileSync('docs/embedding.md', 'utf8')
  const [, directive] = readFileSync('examples/myst/figure.md', 'utf8').match(
    /(:::\{iframe\} .*\n:width: 100%)/,
  )!
  expect(guide).toContain(directive!)
  const [frame] = readFileSync('examples/quarto.qmd', 'utf8').match(/<iframe[\s\S]*?<\/iframe>/)!
  expect(guide).toContain(frame)
})
