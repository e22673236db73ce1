import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Frame, type Locator, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { words as pictureWords } from '../../src/share/export/picture/words.en'
import { words as shareWords } from '../../src/share/words.en'
import { chapters } from '../../src/state/place'
import { accessibilityFaults } from './accessibility'
import { rowsWith } from './combinations'
import { saved } from './drivers'
import { serve } from './embedHost'
import { test } from './faultless'
import { aboutDifference, aboutPng, aboutSvg, controlsOf } from './pictures'

/** The page without its policy. */
const bare = readFileSync('dist/index.html', 'utf8').replace(/ data-policy="[^"]*"/, '')

// The comparison lays a sheet and an image of its own into the page; that saving works under the policy is told elsewhere.
test.beforeEach(({ page }) =>
  page.route('./', (route) => route.fulfill({ contentType: 'text/html', body: bare })),
)

/** Opens what saves a figure's picture, and waits until both files are there. */
async function openPicture(
  place: Page | Frame,
  button: Locator,
): Promise<{ svg: string; png: string; name: string }> {
  await button.click()
  const save = place.getByRole('dialog').getByRole('link', { name: / PNG$|^PNG / })
  const early = await save.boundingBox()
  const links = place.locator('dialog a[download]')
  await expect(links).toHaveCount(2, { timeout: 15_000 })
  expect(await save.boundingBox(), 'nothing moves as the picture arrives').toEqual(early)
  const text = (link: Locator, read: 'text' | 'base64') =>
    link.evaluate(async (element, as) => {
      const blob = await (await fetch((element as HTMLAnchorElement).href)).blob()
      if (as === 'text') return blob.text()
      return new Promise<string>((done) => {
        const reader = new FileReader()
        reader.onload = () => done(String(reader.result))
        reader.readAsDataURL(blob)
      })
    }, read)
  const name = (await links.nth(1).getAttribute('download'))!
  return { svg: await text(links.nth(1), 'text'), png: await text(links.nth(0), 'base64'), name }
}

/** The element whose picture a button saves: in a chapter that of the figure round it, else the one before it. */
const figureOf = (button: Locator) =>
  button
    .locator('xpath=ancestor::*[@data-figure][1]')
    .locator('[style*="kept-height"]')
    .or(button.locator('xpath=self::*[not(ancestor::*[@data-figure])]/../preceding-sibling::*[1]'))

/** The figure, once it shows all that it will. */
async function settled(figure: Locator) {
  await figure.scrollIntoViewIfNeeded()
  // Buttons have their icons before the plot is there.
  await expect(figure.locator('svg:not(button svg), canvas').first()).toBeVisible({ timeout: 15_000 })
  await expect(figure.locator('[data-settled="false"]')).toHaveCount(0, { timeout: 15_000 })
}

/** What a picture must be, whatever it shows. Gives whether Hangul is written in it. */
async function judge(
  page: Page,
  { svg, png, name }: Awaited<ReturnType<typeof openPicture>>,
  lang: 'en' | 'ko',
) {
  const { wellFormed, outside, families, faces, foreign, description, coarse, writesHangul, embedsHangul } =
    await page.evaluate(aboutSvg, svg)
  expect(wellFormed).toBe(true)
  expect(outside, 'it refers to nothing outside of itself').toEqual([])
  expect(foreign, 'no HTML, which only browsers draw').toBe(0)
  expect(
    families.filter((family) => !faces.includes(family)),
    'each family’s font is in it',
  ).toEqual([])
  expect(embedsHangul, 'the font of Hangul is in it where Hangul is written').toBe(writesHangul)
  if (lang === 'en') expect(writesHangul).toBe(false)
  expect(coarse, 'images have two pixels and more for each CSS pixel').toEqual([])
  const [, line = ''] =
    /^((?:π = \(|μ = .*, σ = |τ = ).*, N = (?:\d+ \/ )?\d+, seed = \d+(?:, draw = \d+)?)\nGumbel-Softmax Lab \d.*\nhttp.*#\//m.exec(
      description,
    ) ?? []
  expect(line, 'its parameters, τ where it moves the figure').not.toBe('')
  expect(/(?:^|, )τ = /.test(line)).toBe(name.includes('-tau'))
  const { width, height, sizes, colors } = await page.evaluate(aboutPng, { svg, png })
  expect(sizes).toEqual([2 * width, 2 * height])
  expect(colors, 'it is not blank').toBeGreaterThan(16)
  return writesHangul
}

const inFirefox = () => test.info().project.use.browserName === 'firefox'

/**
 * Share of pixels, in a picture of shapes and letters, that no neighbour of the same pixel comes near: fewer than a digit
 * has. Images, which have more pixels in the picture than on the page, soften the edges of the smallest dots. Firefox
 * places a page's shapes and letters at whole pixels, and an image's where they are, so that edges may lie half a pixel
 * apart: there the bound is wider, about two digits of the largest pictures.
 */
const tolerated = (svg: string) => (svg.includes('<image') || inFirefox() ? 3e-4 : 3e-5)

/** What plots draw on the page. */
const drawings = `:is(svg, canvas):not(:is(${controlsOf}) *, svg svg)`

/**
 * Compares the largest drawing of a picture, and what lies over it, with the page's, in its very place, so that pixels
 * fall alike. Gives the share of pixels that differ.
 */
async function compare(page: Page, of: Locator, svg: string) {
  const figure = (await of.elementHandle())!
  const style = await page.addStyleTag({
    content: `body, [data-compared] :is(${controlsOf}) :is(svg, canvas) { visibility: hidden }
      [data-compared] :is(svg, canvas) { visibility: visible }`,
  })
  const clip = await figure.evaluate((element, drawings) => {
    element.setAttribute('data-compared', '')
    // What rests out of view is painted from a pixel of its own.
    for (let part: Element | null = element; part instanceof HTMLElement; part = part.parentElement)
      part.style.contentVisibility = 'visible'
    const areaOf = (drawing: Element) => {
      const { width, height } = drawing.getBoundingClientRect()
      return width * height
    }
    const largest = [...element.querySelectorAll(drawings)]
      .filter(({ localName }) => localName === 'svg')
      .reduce((best, other) => (areaOf(other) > areaOf(best) ? other : best))
    largest.scrollIntoView({ block: 'center', behavior: 'instant' })
    // An image begins at a whole pixel; in Firefox letters of the page do not.
    const { x, y } = largest.getBoundingClientRect()
    element.style.cssText += `; position: relative; left: ${Math.round(x) - x}px; top: ${Math.round(y) - y}px`
    const { left, top, width, height } = largest.getBoundingClientRect()
    return { x: left, y: top, width, height }
  }, drawings)
  const before = await page.screenshot({ clip, caret: 'hide' })
  await figure.evaluate(
    async (element, { code, left, top }) => {
      const parts = [...new DOMParser().parseFromString(code, 'image/svg+xml').documentElement.children]
      const number = (part: Element, name: string) => Number(part.getAttribute(name))
      const areaOf = (part: Element) => number(part, 'width') * number(part, 'height')
      const largest = parts
        .filter(({ localName }) => localName === 'svg')
        .reduce((best, other) => (areaOf(other) > areaOf(best) ? other : best))
      const image = new Image()
      image.src = `data:image/svg+xml,${encodeURIComponent(code)}`
      await image.decode()
      image.dataset.compared = ''
      image.style.cssText = `position: fixed; visibility: visible; max-width: none; left: ${Math.round(left) - number(largest, 'x')}px; top: ${Math.round(top) - number(largest, 'y')}px`
      element.removeAttribute('data-compared')
      document.body.append(image)
    },
    { code: svg, left: clip.x, top: clip.y },
  )
  const after = await page.screenshot({ clip, caret: 'hide' })
  const share = await page.evaluate(aboutDifference, {
    shots: [before.toString('base64'), after.toString('base64')] as [string, string],
    blends: inFirefox(),
  })
  await style.evaluate((element) => (element as Element).remove())
  await page.locator('img[data-compared]').evaluate((image) => image.remove())
  return share
}

const places = ['lab', ...chapters.map((chapter) => `lesson/${chapter}`)]

for (const [first, [lang, theme]] of (
  [
    ['en', 'light'],
    ['ko', 'dark'],
  ] as const
).entries()) {
  test(`every figure of the lab and of each chapter can be saved: ${lang}, ${theme}`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 1366, height: 1600 })
    const heading = page.locator('#root h1')
    let before = ''
    // From place to place as a reader goes, so that the program is loaded once.
    for (const place of places.filter((_, at) => at % 2 === first)) {
      await page.goto(`./#/${place}?lang=${lang}&theme=${theme}&n=2000`)
      await expect(heading).not.toHaveText(before)
      before = (await heading.textContent()) ?? ''
      await saveAll(page, place, lang)
    }
  })
}

/** Saves every figure of a place and judges what was saved. */
async function saveAll(page: Page, place: string, lang: 'en' | 'ko') {
  const buttons = page.getByRole('button', { name: lang === 'en' ? 'Save picture' : '그림 저장' })
  await page.locator('[aria-busy="false"]').waitFor()
  expect(await buttons.count()).toBeGreaterThanOrEqual(2)
  let [hangul, said, verdicts] = [0, '', 0]
  for (const [at, button] of rowsWith('tried', await buttons.all(), ['left', 'tried']).entries()) {
    const figure = figureOf(button)
    await settled(figure)
    const picture = await openPicture(page, button)
    const { svg, name } = picture
    expect(name).toMatch(/^gumbel-softmax-[\w.-]+\.svg$/)
    await page.keyboard.press('Escape')
    // A picture of formulas and numbers alone, such as three points in their triangle, has no Hangul in Korean either.
    if (await judge(page, picture, lang)) hangul++
    const { parts, words } = await page.evaluate(aboutSvg, svg)
    said += words
    const drawn = figure.locator(drawings).filter({ visible: true })
    expect(parts, `${name}: all that its plots draw`).toBe(await drawn.count())
    const below = button.locator('xpath=ancestor::*[@data-figure][1]').locator('[data-verdict] p')
    for (const verdict of await below.allTextContents()) {
      verdicts++
      expect(words.replace(/\s/g, ''), `${name}: what it comes to`).toContain(verdict.replace(/\s/g, ''))
    }
    // One of each chapter's: the others are made of the same parts.
    if (at === 0 || place === 'lab')
      expect(await compare(page, figure, svg), name).toBeLessThanOrEqual(tolerated(svg))
    if (at === 0 && place === 'lab') {
      const without = svg.replace(/<text[^>]*>[^<]{4,}<\/text>/, '')
      expect(await compare(page, figure, without), 'a name that is missing is found').toBeGreaterThan(
        tolerated(svg),
      )
    }
  }
  if (place === 'lesson/gumbel-max')
    expect(said, 'formulas of a caption are text').toContain('xₖ = log πₖ + γₖ')
  if (place === 'lesson/exponential-race') expect(verdicts).toBeGreaterThan(0)
  if (lang === 'ko') expect(hangul, 'some picture of each place has words').toBeGreaterThanOrEqual(1)
}

test('a picture may be lighter, larger, without caption and background; the page stays as it is', async ({
  page,
}) => {
  await page.goto('./#/lab?lang=en&theme=dark&n=2000&tau=0.5&labels=a%01b,%3Cb%3E%26,c')
  const button = page.getByRole('button', { name: 'Save picture' }).first()
  await settled(figureOf(button))
  const canvas = figureOf(button).locator('canvas').first()
  const width = await canvas.getAttribute('width')
  // Whatever a reader could see of the page's theme: what it is whenever a frame is painted.
  const seen = await page.evaluateHandle(() => {
    const themes = new Set<string | undefined>()
    const look = () => {
      themes.add(document.documentElement.dataset.theme)
      requestAnimationFrame(look)
    }
    look()
    return themes
  })
  const dark = await openPicture(page, button)
  expect(dark.svg).toContain('fill="#16171a"')
  const { wellFormed, words } = await page.evaluate(aboutSvg, dark.svg)
  expect(wellFormed, 'whatever a class is called').toBe(true)
  expect(words).toContain('<b>&')
  expect(words, 'the caption and the parameters are text').toContain('Each dot is one draw')
  expect(words).toContain('π = (0.5, 0.3, 0.2), τ = 0.5, N = 2000, seed = 42')
  expect(await accessibilityFaults(page, { within: 'dialog' })).toEqual([])
  const links = page.locator('dialog a[download]')
  await page.locator('dialog').getByRole('radio', { name: 'Light' }).check()
  await page.getByLabel('With its caption').uncheck()
  await page.getByLabel('With its background').uncheck()
  await page.getByLabel('Size of the PNG').selectOption({ index: 2 })
  await expect(links).toHaveCount(2)
  // Until it is made the last one stands there, and its address ends a moment before the new one's begins.
  await expect(async () => {
    const light = await links
      .nth(1)
      .evaluate(async (link) => (await fetch((link as HTMLAnchorElement).href)).text())
    expect(light).not.toContain('Each dot is one draw')
    expect(light).not.toMatch(/<rect width="\d+" height="\d+" fill="#/)
    expect(light).not.toContain('#16171a')
    expect(light).toContain('#fffdf9')
  }).toPass({ timeout: 30_000 })

  expect((await saved(page, links.nth(0))).name).toBe('gumbel-softmax-simplex-tau0.5-seed42.png')
  expect(await seen.evaluate((themes) => [...themes])).toEqual(['dark'])
  expect(await canvas.getAttribute('width')).toBe(width)
})

test('fonts are in the picture in a sandbox and in the one file from disk, and nothing is asked of anyone', async ({
  page,
}) => {
  const app = await serve({
    pages: { '/index.html': bare },
    folder: { at: '/', path: 'dist' },
    headers: { 'access-control-allow-origin': '*' },
  })
  const host = await serve({
    pages: {
      '/': `<iframe sandbox="allow-scripts" style="width: 900px; height: 900px" src="${app.origin}/index.html#/lab?lang=en&n=2000"></iframe>`,
    },
    name: 'localhost',
  })
  await page.goto(host.origin)
  const frame = page.frames().at(-1)!
  const framed = await openPicture(frame, frame.getByRole('button', { name: 'Save picture' }).last())
  await expect(frame.getByText('the image above can still be')).toBeVisible()
  await judge(page, framed, 'en')
  app.close()
  host.close()

  await page.goto(`${pathToFileURL(resolve('dist/gumbel-softmax.html'))}#/lab?lang=en&n=2000`)
  await page.getByRole('button', { name: 'Save picture' }).last().click()
  const { bytes } = await saved(page, page.locator('dialog a[download$=".svg"]'))
  const { faces, outside } = await page.evaluate(aboutSvg, bytes.toString())
  expect(faces).toEqual(['Lab Sans'])
  expect(outside).toEqual([])
  await expect(page.getByRole('link', { name: 'Save PNG' })).toHaveAttribute('download', /png$/)
})

test('a loop of τ is saved as a video and as images, can be cancelled, and leaves τ where it was', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 900 })
  await page.goto('./#/lab?lang=en&tau=0.7&n=500')
  await page.locator('[aria-busy="false"]').waitFor()
  // The selected draw: the figure that is painted soonest.
  await page.getByRole('button', { name: shareWords.savePicture }).last().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox').selectOption('1')
  const make = dialog.getByRole('button', { name: pictureWords.sweep.make })
  const progress = dialog.getByRole('progressbar', { name: pictureWords.sweep.progress })
  await make.click()
  await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(1)
  expect(page.url()).not.toContain('tau=0.7')
  await dialog.getByRole('button', { name: pictureWords.sweep.cancel }).click()
  await expect(dialog).toContainText(pictureWords.sweep.cancelled)
  await expect.poll(() => page.url()).toContain('tau=0.7&')

  await make.click()
  const links = dialog.locator('section a[download]')
  await expect(links).toHaveCount(2, { timeout: 120_000 })
  await expect.poll(() => page.url()).toContain('tau=0.7&')
  const name = 'gumbel-softmax-draw-tau-loop-seed42'
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('download')))).toEqual([
    `${name}.webm`,
    `${name}.zip`,
  ])
  const { bytes } = await saved(page, links.nth(1))
  const images = Object.entries(unzipSync(new Uint8Array(bytes)))
  expect(images.map(([file]) => file.slice(0, 4))).toEqual(
    Array.from({ length: 60 }, (_, at) => `${String(at + 1).padStart(3, '0')}-`),
  )
  expect(images[30]![0]).toBe('031-tau20.png')
  expect(images[1]![1]).toEqual(images[59]![1])
  expect(images[1]![1]).not.toEqual(images[30]![1])

  // The video is one that the browser plays, with every frame in it.
  const video = await links.first().evaluate(async (link) => {
    const film = document.createElement('video')
    film.muted = true
    film.playbackRate = 4
    film.src = (link as HTMLAnchorElement).href
    const ended = new Promise((resolve, reject) => {
      film.onended = resolve
      film.onerror = () => reject(film.error)
    })
    await film.play()
    await ended
    const { duration, videoWidth, videoHeight } = film
    return { duration, size: [videoWidth, videoHeight] }
  })
  const head = new DataView(images[0]![1].buffer, images[0]![1].byteOffset + 16)
  expect(video).toEqual({ duration: expect.closeTo(5, 2), size: [head.getUint32(0), head.getUint32(4)] })
})
