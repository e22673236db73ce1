import { readFileSync } from 'node:fs'
import type { FirstLoad } from './firstLoad'

/** Of what a chunk of the build is made. */
interface ManifestChunk {
  file: string
  src?: string
  name?: string
  isEntry?: boolean
  imports?: string[]
}

export interface Script {
  file: string
  /** The source that it was built from, or the chunk's name where it is shared by several. */
  source: string
  /** How the first screen comes to need it. */
  role: 'entry' | 'imported by the entry' | 'loaded after'
  bytes: number
}

/** The scripts that the first screen loaded, named by the build's manifest. */
export function firstScreenScripts(site: string, { scripts }: FirstLoad): Script[] {
  const manifest = JSON.parse(readFileSync(`${site}/.vite/manifest.json`, 'utf8')) as Record<
    string,
    ManifestChunk
  >
  const chunks = Object.entries(manifest)
  const entry = manifest['index.html']
  if (!entry) throw new Error('the manifest has no entry index.html')
  const imported = new Set<string>()
  const follow = (chunk: ManifestChunk) => {
    for (const key of chunk.imports ?? []) {
      if (imported.has(key)) continue
      imported.add(key)
      follow(manifest[key]!)
    }
  }
  follow(entry)
  return scripts.map(({ name, bytes }) => {
    const [key, chunk] = chunks.find(([, { file }]) => file.endsWith(`/${name}`)) ?? []
    const role =
      chunk === entry ? 'entry' : key && imported.has(key) ? 'imported by the entry' : 'loaded after'
    return { file: name, source: chunk?.src ?? chunk?.name ?? name, role, bytes }
  })
}
