import { readFileSync, writeFileSync } from 'node:fs'
import { exit } from 'node:process'
import { chromium } from '@playwright/test'
import { build, createServer, preview } from 'vite'
import { findBrowser } from './findBrowser.mjs'
import { install } from './install.mjs'

/**
 * Draws the pictures of README and docs/design.md anew: `npm run pictures`. The README's animation is drawn by the code
 * that a test holds it to; the others are what the built page shows.
 */
install()
const server = await createServer({
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
})
const { frozenNoise } = await server.ssrLoadModule('/vite/openingPictures.ts')
writeFileSync('docs/frozen-noise.svg', frozenNoise(readFileSync('src/theme.css', 'utf8')))
await server.close()

/** What each file shows: an address, a size, and in a chapter the exploration at the top of the window. */
const pictures = [
  { file: 'lab', address: 'lab?lang=en&theme=light', width: 1280, height: 800 },
  { file: 'design-opening', address: '?lang=en&theme=light', width: 1366, height: 768 },
  {
    file: 'design-figure',
    address: 'lesson/gumbel-softmax?lang=en&theme=light',
    width: 1366,
    height: 768,
    exploration: 0,
  },
  {
    file: 'design-phone',
    address: 'lesson/gumbel-softmax?lang=ko&theme=dark',
    width: 390,
    height: 844,
    exploration: 0,
  },
]

await build({ logLevel: 'error' })
const { executablePath, channel } = await findBrowser()
const site = await preview({ preview: { port: 0 }, logLevel: 'error' })
const browser = await chromium.launch(executablePath ? { executablePath } : { channel })
for (const { file, address, width, height, exploration } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  await page.goto(`${site.resolvedUrls.local[0]}#/${address}`)
  if (exploration !== undefined)
    await page
      .locator('article section:has([data-figure])')
      .nth(exploration)
      .evaluate((section) => section.scrollIntoView({ block: 'start' }))
  await page.waitForTimeout(4000)
  await page.screenshot({ path: `docs/${file}.png` })
  await page.close()
}
await browser.close()
await site.close()
exit(0)
