import { readFileSync, writeFileSync } from 'node:fs'
import { install } from './install.mjs'

/** Draws the README's animation anew: `npm run pictures`. A test holds the file to the code that draws it. */
install()
const { createServer } = await import('vite')
const server = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' })
const { frozenNoise } = await server.ssrLoadModule('/src/modes/opening/sharePictures.ts')
writeFileSync('docs/frozen-noise.svg', frozenNoise(readFileSync('src/theme.css', 'utf8')))
await server.close()
