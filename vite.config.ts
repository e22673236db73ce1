import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import about from './package.json' with { type: 'json' }
import { chunks } from './vite/chunks.ts'
import { writeContentPolicy } from './vite/contentPolicy.ts'
import { embedScript } from './vite/embedScript.ts'
import { firstScreen } from './vite/firstScreen.ts'
import { fonts } from './vite/fonts.ts'
import { guides } from './vite/guides.ts'
import { katexFonts } from './vite/katexFonts.ts'
import { kernel } from './vite/kernel.ts'
import { oembed } from './vite/oembed.ts'
import { offline } from './vite/offline.ts'
import { scorm } from './vite/scorm.ts'
import { sharePictures } from './vite/sharePictures.ts'
import { singleFile } from './vite/singleFile.ts'
import { typeset } from './vite/typeset.ts'

export default defineConfig({
  // Relative addresses, so that the site works under any sub-path of any host.
  base: './',
  plugins: [
    typeset(),
    katexFonts(),
    fonts(),
    kernel(),
    react(),
    embedScript(),
    guides(),
    oembed(),
    sharePictures(),
    firstScreen(),
    writeContentPolicy(),
    offline(),
    singleFile(),
    scorm(),
  ],
  // PUBLIC_URL: where the site will lie. Links and QR codes name it, see src/state/publicAddress.ts.
  envPrefix: ['VITE_', 'PUBLIC_URL'],
  define: { __VERSION__: JSON.stringify(about.version) },
  worker: {
    format: 'iife',
    plugins: () => [kernel()],
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  // A sandboxed frame has no origin: without CORS it could not load our modules.
  server: { cors: true },
  preview: { cors: true },
  build: {
    target: 'es2022',
    manifest: true,
    // No font in a style sheet, which the program waits for: KaTeX's smallest, of tall brackets, would be.
    assetsInlineLimit: (file) => (file.endsWith('.woff2') ? false : undefined),
    // A chapter carries its formulas as HTML, which is long and travels at a tenth of its length.
    chunkSizeWarningLimit: 1000,
    license: { fileName: 'licenses/packages.md' },
    // Compiling the kernel takes its seconds; there is nothing to be done about them at every build.
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: chunks } },
  },
  test: {
    // A busy machine takes its time over a property's hundred cases; what hangs still ends.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Modules are evaluated once a worker: what tests of a page's state leave behind, tests/setup.ts takes away.
    isolate: false,
    // One core less by default, which of two leaves one.
    maxWorkers: '100%',
    setupFiles: ['tests/setup.ts'],
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
  },
})
