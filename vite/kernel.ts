import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const name = 'virtual:kernel'
const root = fileURLToPath(new URL('..', import.meta.url))
const sources = join(root, 'src/engine/kernel/assembly')
const cache = join(root, 'node_modules/.cache/kernel')

const options = [
  ...['kernel.ts', '--outFile', 'kernel.wasm'],
  ...['-O3', '--noAssert', '--enable', 'simd', '--runtime', 'stub'],
  // Without a function to abort with, the module imports nothing.
  ...['--initialMemory', '15', '--use', 'abort=', '--disableWarning', '112'],
]

/**
 * The WebAssembly of `src/engine/kernel/assembly`, as the default export of `virtual:kernel`: in hexadecimal digits, which take
 * a quarter less through gzip than base64, where repeated bytes do not look alike.
 *
 * Compiled where it is missed, once for every state of its sources: the result stays under node_modules/.cache.
 */
export function kernel(): Plugin {
  return {
    name: 'kernel',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    async load(id) {
      if (id !== `\0${name}`) return null
      const files = await readSources()
      for (const file of files.keys()) this.addWatchFile(join(sources, file))
      const binary = await compiled(files)
      return `export default '${binary.toString('hex')}'`
    },
    handleHotUpdate({ file, server }) {
      if (file.startsWith(sources)) server.ws.send({ type: 'full-reload' })
    },
  }
}

async function readSources(): Promise<Map<string, string>> {
  const files = (await readdir(sources)).filter((file) => file.endsWith('.ts')).sort()
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(join(sources, file), 'utf8')] as const),
    ),
  )
}

/** The binary from the cache, or compiled and put there. */
async function compiled(files: ReadonlyMap<string, string>): Promise<Buffer> {
  const { version } = JSON.parse(
    await readFile(join(root, 'node_modules/assemblyscript/package.json'), 'utf8'),
  ) as { version: string }
  const state = JSON.stringify([version, options, ...files])
  const path = join(cache, `${createHash('sha256').update(state).digest('hex').slice(0, 16)}.wasm`)
  const known = await readFile(path).catch(() => null)
  if (known) return known
  // The page and its worker are built at the same time in one process: one of them compiles, both take the result.
  const running = compiling.get(path) ?? compileInto(path, files)
  compiling.set(path, running)
  return running
}

const compiling = new Map<string, Promise<Buffer>>()

async function compileInto(path: string, files: ReadonlyMap<string, string>): Promise<Buffer> {
  const binary = await compile(files)
  await mkdir(cache, { recursive: true })
  // Renamed in one step: another run at the same time finds a whole file or none.
  const draft = `${path}.${process.pid}`
  await writeFile(draft, binary)
  await rename(draft, path)
  return binary
}

/** Compiles by AssemblyScript. Throws with the compiler's own words. */
async function compile(files: ReadonlyMap<string, string>): Promise<Buffer> {
  // Loaded only here: with a full cache the compiler is not loaded.
  const { default: asc } = await import('assemblyscript/asc')
  let binary: Buffer | null = null
  const { error, stderr } = await asc.main(options, {
    readFile: (file: string) => files.get(file) ?? null,
    writeFile: (_: string, contents: string | Uint8Array) => {
      binary = Buffer.from(contents)
    },
    listFiles: () => [],
  })
  if (error || !binary)
    throw new Error(`the kernel does not compile: ${error?.message}\n${stderr.toString()}`)
  return binary
}
