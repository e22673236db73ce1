import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const mathematics = ['noise', 'transform', 'estimators', 'statistics']
const shown = ['plots', 'controls', 'language', 'engine', 'state', 'expression', ...mathematics]

/** The map of ARCHITECTURE.md: each room, and the rooms whose files its own may import, types included. */
const mayImport: Record<string, readonly string[]> = {
  noise: [],
  transform: ['noise'],
  statistics: [],
  expression: [],
  estimators: ['transform', 'noise', 'expression'],
  engine: mathematics,
  state: ['expression'],
  language: ['state'],
  plots: ['statistics'],
  controls: ['language', 'state', 'plots'],
  figures: shown,
  lesson: ['figures', ...shown],
  share: ['lesson', 'figures', ...shown],
  modes: ['share', 'lesson', 'figures', ...shown],
  shell: ['modes', 'share', 'lesson', 'figures', ...shown],
  // The host's side of an embedded figure: it knows the app by its messages alone.
  'embed-element': [],
  main: ['shell', 'modes', 'lesson', 'language', 'engine', 'state'],
}

interface Import {
  from: string
  to: string
  names: string
}

/** Paths within src, by '/'. AssemblyScript is another language in another place: its imports stay in its folder. */
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !file.includes('/assembly/'))
const source = (file: string) => readFileSync(join('src', file), 'utf8')
const room = (path: string) => (path.includes('/') ? path.split('/')[0]! : 'main')
const imports: Import[] = files.flatMap((from) =>
  [...source(from).matchAll(/(?:\b(?:import|export)\b([^'"`;]*?)\bfrom |\bimport[ (])'(\.[^'?]*)/g)].map(
    ([, names, to]) => ({ from, to: posix.join(posix.dirname(from), to!), names: names ?? '' }),
  ),
)
const written = ({ from, to }: Import) => `${from} → ${to}`

describe('the rooms of src', () => {
  it('are those of the map', () => {
    expect(new Set(files.map(room))).toEqual(new Set(Object.keys(mayImport)))
  })

  it('import only the rooms that they may', () => {
    const astray = imports.filter(({ from, to }) => {
      return room(to) !== room(from) && !mayImport[room(from)]!.includes(room(to))
    })
    expect(imports.length).toBeGreaterThan(files.length)
    expect(astray.map(written)).toEqual([])
  })

  it('take from the plots, where they are controls, only how something is dragged', () => {
    const taken = imports.filter(({ from, to }) => room(from) === 'controls' && room(to) === 'plots')
    expect(new Set(taken.map(({ to }) => to))).toEqual(new Set(['plots/frame/useDrag']))
  })

  it('stand one above the other: no way leads back', () => {
    const reach = (from: string): string[] => mayImport[from]!.flatMap((to) => [to, ...reach(to)])
    for (const from of Object.keys(mayImport)) expect(reach(from)).not.toContain(from)
  })
})

describe('the files of src', () => {
  it('import one another in no circle, types included', () => {
    const file = (path: string) =>
      [path, `${path}.ts`, `${path}.tsx`].find((name) => existsSync(join('src', name))) ?? path
    const neighbours = new Map<string, string[]>()
    for (const { from, to } of imports) neighbours.set(from, [...(neighbours.get(from) ?? []), file(to)])
    const done = new Set<string>()
    const circles: string[] = []
    const follow = (path: string, above: readonly string[]) => {
      if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(' → '))
      if (done.has(path)) return
      done.add(path)
      for (const to of neighbours.get(path) ?? []) follow(to, [...above, path])
    }
    for (const path of files) follow(path, [])
    expect(circles).toEqual([])
  })
})

describe('what is fetched late', () => {
  const resolved = (path: string) => [`${path}.ts`, `${path}.tsx`].find((name) => files.includes(name))
  /** What a file imports at once, with all that this imports. */
  function reach(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen
    seen.add(file)
    for (const { from, to, names } of imports)
      if (from === file && names !== '' && !/^\s*type\b/.test(names) && resolved(to))
        reach(resolved(to)!, seen)
    return seen
  }
  const spoken = (file: string) =>
    [...reach(file)].flatMap((from) =>
      [...source(from).matchAll(/\buseWords\((\w+)\)/g)].map(([, words]) => words!),
    )
  const ofEveryPage = source('shell/words.ts').split('programWords = ')[1]!
  const parts = files.flatMap((from) =>
    [
      ...source(from).matchAll(
        /latePart\(\s*\(\) => import\('([^']+)'\)\.then\(.*?=> part\.\w+\),?([^)]*)\)/g,
      ),
    ].map(([, part, words]) => ({ part: resolved(posix.join(posix.dirname(from), part!))!, words: words! })),
  )

  it('names all words that it speaks with, so that none are fetched after it', () => {
    expect(parts.length).toBeGreaterThan(25)
    // What shows a figure has the words of its settings.
    const above = (part: string) => (part.startsWith('figures/') ? 'settingWords' : '')
    const missing = parts.map(({ part, words }) => ({
      part,
      words: [...new Set(spoken(part))].filter(
        (name) => !new RegExp(`\\b${name}\\b`).test(words + ofEveryPage + above(part)),
      ),
    }))
    expect(missing.filter(({ words }) => words.length > 0)).toEqual([])
  })
})

describe('one move of τ in the lab', () => {
  const section = readFileSync('ARCHITECTURE.md', 'utf8')
    .split('## One move of τ in the lab')[1]!
    .split('\n## ')[0]!
  const way = [...section.matchAll(/^\| `src\/(\S+)` \|/gm)].map(([, file]) => file!)
  const joined = (a: string, b: string) =>
    imports.some(({ from, to, names }) => {
      const ends = [from, `${to}.ts`, `${to}.tsx`]
      return !/^\s*type\b/.test(names) && [a, b].every((file) => ends.includes(file))
    })

  it('takes at most twelve files from the setting to the canvas, all of them there', () => {
    expect(way.length).toBeLessThanOrEqual(12)
    expect(way.filter((file) => !files.includes(file))).toEqual([])
    expect(source(way[0]!)).toContain('setTau(next)')
    expect(source(way.at(-1)!)).toContain('putImageData(')
  })

  it('goes from file to file by imports, which the events climb and the values descend', () => {
    const strays = way.filter(
      (file, at) => at > 0 && !way.slice(0, at).some((earlier) => joined(earlier, file)),
    )
    expect(way.length).toBeGreaterThan(1)
    expect(strays).toEqual([])
  })
})

describe('the noise', () => {
  it('is drawn in its own room alone: nobody else can make a random bit', () => {
    const others = files.filter((file) => room(file) !== 'noise')
    expect(others.filter((file) => /\b(?:randomBits|streamKey|threefry2x32)\(/.test(source(file)))).toEqual(
      [],
    )
  })

  it('reaches a transform as numbers: it may import noise by type, and its distribution', () => {
    const distribution = /^\s*(?:type )?\w+(?:Cdf|Density|Quantile|Mean|Variance)\s*$/
    const drawing = imports.filter(({ from, to, names }) => {
      if (room(from) !== 'transform' || room(to) !== 'noise' || /^\s*type\b/.test(names)) return false
      return !names
        .replace(/[{}]/g, '')
        .split(',')
        .every((name) => distribution.test(name))
    })
    expect(drawing.map(written)).toEqual([])
  })

  it('knows no parameter', () => {
    const drawn = files.filter((file) => room(file) === 'noise')
    expect(drawn.filter((file) => /\b(?:temperature|probabilities|logits)\b/.test(source(file)))).toEqual([])
  })
})

describe('what comments and guides name', () => {
  const folders = ['src', 'vite', '.ci', 'tests', 'docs', 'public', 'examples']
  const paths = [
    ...readdirSync('.'),
    ...folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file.split(sep).join('/')}`,
      ),
    ),
  ]
  const comment = /\/\*[\s\S]*?\*\/|(?:^|\s)\/\/.*$/gm
  const programs = paths
    .filter((path) => /\.(?:tsx?|m?js|css|html)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const comments = programs
    .filter(({ path }) => /^(?:src|vite|\.ci)\//.test(path))
    .flatMap(({ path, text }) => (text.match(comment) ?? []).map((said) => ({ path, said })))
  const isThere = (name: string) => paths.some((path) => path === name || path.endsWith(`/${name}`))

  it('is a file that is there', () => {
    // Made by the build and by the tests.
    const made = ['gumbel-softmax.html', 'test-results/contact-sheet/index.html']
    const named = comments.flatMap(({ path, said }) =>
      [...said.matchAll(/[\w.][\w/.-]*\.(?:tsx?|css|mjs|md|html)\b/g)].map(([name]) => ({ path, name })),
    )
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter(({ name }) => !made.includes(name) && !isThere(name))).toEqual([])
  })

  it('is a name that the code has', () => {
    // Of browsers, of JAX, and an example of what is written.
    const foreign = ['moveBefore', 'jit', 'c1e1']
    const words = new Set(
      programs.flatMap(({ text }) => text.replace(comment, '').match(/[A-Za-z_]\w*/g) ?? []),
    )
    const named = comments.flatMap(({ path, said }) =>
      [...said.matchAll(/`([A-Za-z_]\w*)`/g)].map(([, name]) => ({ path, name: name! })),
    )
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter(({ name }) => !foreign.includes(name) && !words.has(name))).toEqual([])
  })

  it('is a path of the sources where a guide names one', () => {
    const guides = paths.filter((path) => /^(?:ARCHITECTURE|README|docs\/.*)\.md$/.test(path))
    const named = guides.flatMap((guide) =>
      [...readFileSync(guide, 'utf8').matchAll(/`((?:src|tests|vite|docs|\.ci|public)\/[\w/.-]+)`/g)].map(
        ([, name]) => ({ guide, name: name!.replace(/\/$/, '') }),
      ),
    )
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter(({ name }) => !paths.includes(name))).toEqual([])
  })
})
