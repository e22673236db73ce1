import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { argv, exit } from 'node:process'
import { install } from './install.mjs'

/**
 * Every view in every size, theme and language on one page, to be looked at: `npm run sheet`, after a build. Words behind
 * it choose the views whose address begins with one of them: `npm run sheet lesson/gradient lab`. The sheet is
 * test-results/contact-sheet/index.html; each of its pictures is a file beside it.
 */
const sizes = ['320x700', '390x844', '768x1024', '1024x768', '1366x768', '1440x900', '1280x720']
const themes = ['light', 'dark']
const languages = ['en', 'ko']
const folder = 'test-results/contact-sheet'

install()
const { chromium } = await import('@playwright/test')
const { preview, runnerImport } = await import('vite')
const { findBrowser } = await import('./findBrowser.mjs')
const { chapters } = (await runnerImport('./src/state/place.ts', { configFile: false })).module
const views = ['', ...chapters.map((chapter) => `lesson/${chapter}`), 'lab', 'lecture', 'embed/simplex']
const chosen = argv.slice(2)
const shown = chosen.length > 0 ? views.filter((view) => chosen.some((word) => view.startsWith(word))) : views
const { executablePath, channel } = await findBrowser()
const server = await preview({ preview: { port: 0 }, logLevel: 'error' })
const [address] = server.resolvedUrls.local
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : { channel }),
  args: ['--disable-gpu'],
})
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

/** A view, and in the lesson each figure too, as the reader has it on the screen. */
async function photograph(view, size, theme, lang) {
  const [width, height] = size.split('x').map(Number)
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  const files = []
  const take = async (what) => {
    await page.waitForTimeout(1500)
    const file = `${[view.replaceAll('/', '-') || 'opening', what, size, theme, lang].join('.')}.png`
    await page.screenshot({ path: `${folder}/${file}` })
    files.push(file)
  }
  await page.goto(`${address}#/${view}?theme=${theme}&lang=${lang}`)
  await take('top')
  for (const [index, figure] of (await page.locator('article section:has([data-figure])').all()).entries()) {
    await figure.evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await take(`figure-${index + 1}`)
  }
  await page.close()
  return files
}

let html = '<!doctype html><meta charset="utf-8"><title>Contact sheet</title>'
html += '<style>body{font:14px system-ui}img{max-height:22rem;border:1px solid #888;margin:2px}</style>'
for (const view of shown) {
  html += `<h2>${view || 'opening'}</h2>`
  for (const lang of languages)
    for (const theme of themes)
      for (const size of sizes) {
        const files = await photograph(view, size, theme, lang)
        html += `<h3>${size}, ${theme}, ${lang}</h3>`
        html += files
          .map((file) => `<a href="${file}"><img src="${file}" loading="lazy" alt=""></a>`)
          .join('')
      }
}
writeFileSync(`${folder}/index.html`, html)
await browser.close()
await server.close()
console.log(`${folder}/index.html`)
exit(0)
