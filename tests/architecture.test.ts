import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Who may import whom (ARCHITECTURE.md): each room, and those whose files its own may name. */
const mayImport: Record<string, readonly string[]> = {
  main: ['modes', 'engine', 'state'],
  modes: ['lesson', 'plots', 'controls', 'state', 'engine'],
  // From the last four only what is said of one draw, and laws to draw over samples: densities, exact curves, bands.
  lesson: ['plots', 'controls', 'state', 'engine', 'estimators', 'noise', 'transform', 'statistics'],
  engine: ['estimators', 'statistics', 'transform', 'noise'],
  estimators: ['transform', 'noise'],
  transform: ['noise'],
  noise: [],
  statistics: [],
  state: [],
  plots: [],
  controls: [],
  // The host's side of an embedded figure: it knows the app by its messages alone.
  embed: [],
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
const tell = ({ from, to }: Import) => `${from} → ${to}`

describe('the rooms of src', () => {
  it('are those of the map', () => {
    expect(new Set(files.map(room))).toEqual(new Set(Object.keys(mayImport)))
  })

  it('import only whom they may', () => {
    const astray = imports.filter(({ from, to }) => {
      return room(to) !== room(from) && !mayImport[room(from)]!.includes(room(to))
    })
    expect(imports.length).toBeGreaterThan(files.length)
    expect(astray.map(tell)).toEqual([])
  })

  it('stand one above the other: no way leads back', () => {
    const reach = (from: string): string[] => mayImport[from]!.flatMap((to) => [to, ...reach(to)])
    for (const from of Object.keys(mayImport)) expect(reach(from)).not.toContain(from)
  })
})

describe('the noise', () => {
  it('is drawn in its own room alone: nobody else can make a random bit', () => {
    const others = files.filter((file) => room(file) !== 'noise')
    expect(others.filter((file) => /\b(?:randomBits|streamKey|threefry2x32)\b/.test(source(file)))).toEqual(
      [],
    )
  })

  it('reaches a transform as numbers: it may import noise by type, and its law', () => {
    const law = /^\s*(?:type )?\w+(?:Cdf|Density|Quantile|Mean|Variance)\s*$/
    const drawing = imports.filter(({ from, to, names }) => {
      if (room(from) !== 'transform' || room(to) !== 'noise' || /^\s*type\b/.test(names)) return false
      return !names
        .replace(/[{}]/g, '')
        .split(',')
        .every((name) => law.test(name))
    })
    expect(drawing.map(tell)).toEqual([])
  })

  it('knows no parameter', () => {
    const drawn = files.filter((file) => room(file) === 'noise')
    expect(drawn.filter((file) => /\b(?:temperature|probabilities|logits)\b/.test(source(file)))).toEqual([])
  })
})
