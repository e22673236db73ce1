import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type InlineConfig, type Plugin, type ResolvedConfig, type Rolldown } from 'vite'
import { wordsModule } from './chunks.ts'
import { kernel } from './kernel.ts'
import { typeset } from './typeset.ts'

/** A build of its own, with as much of the site's configuration as a part needs. */
export const nested = (
  { root, define }: ResolvedConfig,
  plugins: InlineConfig['plugins'] = [],
): InlineConfig => ({ root, configFile: false, logLevel: 'warn', define: define ?? {}, plugins })

export const output = (built: Awaited<ReturnType<typeof build>>): Rolldown.OutputChunk =>
  ((Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput).output[0]

/**
 * A part of the program as a module that the build itself can call: it renders with the page's own components.
 * @param entry its path from the root
 */
export async function runPart<Exports>(config: ResolvedConfig, entry: string): Promise<Exports> {
  const outDir = resolve(config.root, 'node_modules/.cache/parts', basename(entry).split('.')[0]!)
  const built = await build({
    ...nested(config, [typeset(), kernel(), react(), withoutLaterParts()]),
    // The engine is in what is rendered here, though nothing runs it.
    worker: { format: 'iife', plugins: () => [kernel()] },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      license: false,
    },
  })
  const { href } = pathToFileURL(join(outDir, output(built).fileName))
  return import(`${href}?${Date.now()}`)
}

/** Leaves out what the page fetches on request, dialogs and other views: nothing rendered here has it. */
const withoutLaterParts = (): Plugin => ({
  name: 'without-later-parts',
  resolveDynamicImport: (specifier) =>
    wordsModule.test(String(specifier)) ? null : { id: String(specifier), external: true },
})
