import { expect, type Locator, test } from '@playwright/test'
import { words as gradient } from '../../src/figures/gradient/words.en'
import { words as en } from '../../src/modes/story/words.en'
import { words as ko } from '../../src/modes/story/words.ko'
import { chapters } from '../../src/state/place'
import { accessibilityFaults } from './accessibility'
import { combinations, rowsWith } from './combinations'
import { layOut, needs } from './drivers'
import { faultsOf } from './faultless'
import { readAloud } from './readAloud'

/**
 * A device, its theme, and the screens on which each picture stands with its control; on a wide one beside its words. A
 * low screen is scrolled from one to the other.
 */
const devices = {
  phone: {
    viewport: { width: 360, height: 740 },
    theme: 'dark',
    screens: [
      { width: 390, height: 844 },
      { width: 1024, height: 768 },
    ],
    lowScreens: [
      { width: 360, height: 740 },
      { width: 390, height: 664 },
      { width: 844, height: 390 },
    ],
    beside: false,
  },
  laptop: {
    viewport: { width: 1440, height: 900 },
    theme: 'light',
    screens: [
      { width: 1280, height: 720 },
      { width: 1440, height: 900 },
      { width: 1366, height: 640 },
      { width: 1366, height: 768 },
    ],
    beside: true,
  },
}

/** Heights kept for pictures that are still to come; null for those that are there. */
function keptHeights(figures: Element[]): (number | null)[] {
  return figures.map((figure) => figure.querySelector('[style*="kept-height"]:empty')?.clientHeight ?? null)
}

/** Texts that touch the formula or the term before them and yet begin a line. */
function brokenLines(article: Element): string[] {
  const broken: string[] = []
  const range = document.createRange()
  for (const box of article.querySelectorAll('.tex, button[popovertarget]')) {
    if (box.querySelector('.katex-display') || box.closest('[popover], figure')) continue
    // Text that was handed over stands within the formula, behind its last box.
    const last = [...box.querySelectorAll('.katex-base')].at(-1) ?? box
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
    walker.currentNode = last
    let text = walker.nextNode()
    while (text && last.contains(text)) text = walker.nextNode()
    // A gloss in brackets may begin a line.
    if (!text?.textContent || !/^[^\s(]/.test(text.textContent) || text.parentElement?.closest('[popover]'))
      continue
    const paragraph = last.closest('p, li')
    if (!paragraph || paragraph !== text.parentElement?.closest('p, li')) continue
    range.setStart(text, 0)
    range.setEnd(text, 1)
    const [before, after] = [last.getBoundingClientRect(), range.getBoundingClientRect()]
    if (after.width > 0 && after.top > before.bottom - 3) broken.push(text.textContent.slice(0, 20))
  }
  return broken
}

/** Texts of a figure that are too small to be read, lie over each other, or are cut at the edge of their picture. */
function illegible(figure: Element): string[] {
  const faults: string[] = []
  // The box of an element has the stroke round its letters too in Firefox, that of a range in no engine.
  const range = document.createRange()
  const boxOf = (text: Element) => {
    range.selectNodeContents(text)
    return range.getBoundingClientRect()
  }
  for (const picture of figure.querySelectorAll('svg')) {
    const edge = picture.getBoundingClientRect()
    const texts = [...picture.querySelectorAll('text')]
      .filter((text) => text.textContent && text.checkVisibility({ opacityProperty: true }))
      .map((text) => ({ text, words: text.textContent, box: boxOf(text) }))
    for (const [at, { text, words, box }] of texts.entries()) {
      if (Number.parseFloat(getComputedStyle(text).fontSize) < 8) faults.push(`small: ${words}`)
      // Without a screen letters are whole pixels wide, so that a short text may be some pixels wider.
      if (box.left < edge.left - 4 || box.right > edge.right + 4) faults.push(`cut: ${words}`)
      for (const other of texts.slice(at + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
        const along = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
        // Lines stand closer than their boxes are high.
        if (across > 2 && along > 0.4 * Math.min(box.height, other.box.height))
          faults.push(`“${words}” lies over “${other.words}”`)
      }
    }
  }
  return faults
}

/** Formulas within a line that break though their column has room for the whole of them. */
function brokenFormulas(article: Element): string[] {
  return [...article.querySelectorAll('.tex:not(:has(.katex-display))')].flatMap((formula) => {
    const boxes = [...formula.querySelectorAll('.katex-base')].map((box) => box.getBoundingClientRect())
    const width = boxes.reduce((sum, box) => sum + box.width, 0)
    const room = formula.closest('p, li, div')?.clientWidth ?? 0
    const breaks = boxes.some((box, at) => at > 0 && box.top > boxes[at - 1]!.bottom - 3)
    return breaks && width < 0.9 * room ? [formula.textContent] : []
  })
}

/** Sums, relations and limits of words and formulas that a line parts at their operator. */
function partedOperators(article: Element): string[] {
  const parted: string[] = []
  const range = document.createRange()
  const topOf = (text: Text, at: number) => {
    range.setStart(text, at)
    range.setEnd(text, at + 1)
    return range.getBoundingClientRect()
  }
  for (const paragraph of article.querySelectorAll('p, li')) {
    if (!paragraph.checkVisibility()) continue
    // A formula is read by its visible half alone.
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement!.closest('.katex-mathml, pre, code')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    )
    const letters: { letter: string; text: Text; at: number }[] = []
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
      for (const [at, letter] of [...text.data].entries()) letters.push({ letter, text, at })
    const seen = letters.filter(({ letter }) => letter.trim() !== '')
    for (const [place, { letter, text, at }] of seen.entries()) {
      const isAlone = text.data[at - 1] === ' ' && /^\s?$/.test(text.data[at + 1] ?? '')
      if (!/[=<>≈≤≥+−·→]/.test(letter) || !isAlone || text.parentElement!.closest('.katex')) continue
      const own = topOf(text, at)
      for (const next of [seen[place - 1], seen[place + 1]]) {
        const other = next && topOf(next.text, next.at)
        if (other && other.height > 0 && (other.top > own.bottom - 3 || other.bottom < own.top + 3))
          parted.push(text.data.slice(Math.max(0, at - 12), at + 12))
      }
    }
  }
  return parted
}

/** Controls that something else covers in their middle, where a finger would meet it. */
const covered = (figure: Element): string[] =>
  [...figure.querySelectorAll<HTMLElement>('button, input')]
    .filter((control) => control.checkVisibility() && !control.closest('[inert]'))
    .flatMap((control) => {
      control.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, width, height } = control.getBoundingClientRect()
      const found = document.elementFromPoint(left + width / 2, top + height / 2)
      const isOwn = found && (control.contains(found) || found.contains(control) || found.closest('label'))
      return isOwn ? [] : [control.getAttribute('aria-label') ?? control.textContent]
    })

/** Each picture, its main control and its words: nothing within is cut or lies over the control, or that over the words. */
async function isApart(figure: Locator) {
  const together = figure.locator('[data-stands-together]')
  await together.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await expect
    .poll(
      () =>
        together.evaluate((element) => {
          const picture = element.querySelector('[style*="kept-height"]')!
          const tops = [...element.parentElement!.children]
            .filter((each) => each !== element && each.clientHeight)
            .map((each) => each.getBoundingClientRect().top)
          const lowest = [...element.querySelectorAll('p, button, input'), picture].map(
            (each) => each.getBoundingClientRect().bottom,
          )
          return Math.max(
            Math.max(...lowest) - Math.min(...tops),
            picture.scrollHeight - picture.clientHeight - 4,
            180 - picture.clientHeight,
          )
        }),
      { message: 'pixels that lie over what follows, or that a picture lacks', timeout: 15_000 },
    )
    .toBeLessThanOrEqual(0)
  await expect.poll(() => together.evaluate(illegible), { timeout: 15_000 }).toEqual([])
  expect(await figure.evaluate(covered), 'covered controls').toEqual([])
}

/** Each picture, its main control and its words, on one screen: nothing within is cut or lies over the control. */
async function standsTogether(figure: Locator, screen: { width: number; height: number }, beside: boolean) {
  const together = figure.locator('[data-stands-together]')
  const picture = together.locator('[style*="kept-height"]')
  await together.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  await expect(picture.locator('svg, canvas').first()).toBeVisible({ timeout: 15_000 })
  await expect(async () => {
    const place = await together.evaluate((element) => {
      const { top, bottom, left } = element.getBoundingClientRect()
      const inside = element.querySelector('[style*="kept-height"]')!
      const words = element.closest('section')!.querySelector('p')!.getBoundingClientRect()
      const cut = inside.scrollHeight - inside.clientHeight
      const below = [...element.parentElement!.children].filter(
        (each) => each !== element && each.clientHeight,
      )
      const highest = Math.min(...below.map((each) => each.getBoundingClientRect().top))
      const controls = [...element.querySelectorAll('p, button, input')]
      const lowest = Math.max(...controls.map((each) => each.getBoundingClientRect().bottom))
      return { top, bottom, left, cut, words: words.right, over: lowest - highest }
    })
    expect(place.top).toBeGreaterThanOrEqual(-1)
    expect(place.bottom).toBeLessThanOrEqual(screen.height + 1)
    expect(place.cut, 'pixels of the picture that lie over what follows').toBeLessThanOrEqual(4)
    expect(place.over, 'pixels of the control that lie over the words below it').toBeLessThanOrEqual(0)
    if (beside) expect(place.left).toBeGreaterThan(place.words - 1)
  }).toPass({ timeout: 15_000 })
  // Beside the text of a high screen it has most of the height that it should have: no further control takes it.
  const { height, kept } = await picture.evaluate((element) => ({
    height: element.clientHeight,
    kept: Number.parseFloat(getComputedStyle(element).flexBasis),
  }))
  expect(height).toBeGreaterThanOrEqual(beside && screen.height > 800 ? Math.max(180, 0.6 * kept) : 180)
  await expect.poll(() => picture.evaluate(illegible), { timeout: 15_000 }).toEqual([])
  // It is still beside the last of its words when these are read.
  if (beside) expect(await together.evaluate(shownBesideLast)).toBeGreaterThan(0.5)
}

/** How much of a picture is in view while the last paragraph beside it is in the middle of the screen. */
function shownBesideLast(together: Element): number {
  const section = together.closest('section')!
  const column = [...section.children].find((child) => child.contains(together))!
  const words = [...section.querySelectorAll('p')].filter((paragraph) => !column.contains(paragraph))
  words.at(-1)!.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { top, bottom, height } = together.getBoundingClientRect()
  return (Math.min(bottom, window.innerHeight) - Math.max(top, 0)) / height
}

/** Sentences that a figure says more than once, as its caption, its note or what it comes to. */
const saidTwice = (figures: Element[]): string[] =>
  figures.flatMap((figure) => {
    const parts = [...figure.querySelectorAll('[data-caption] p, [data-verdict] p, [data-part="notes"] p')]
    const sentences = parts.flatMap(({ textContent }) => textContent!.split(/(?<=\.)\s+/))
    return sentences.filter((each, at) => each.length > 20 && sentences.indexOf(each) !== at)
  })

/** Tools that stand on a line below the first one of their figure. */
const toolsBelow = (figures: Element[]): string[] =>
  figures.flatMap((figure) => {
    const tools = [...figure.querySelector('[data-caption] ~ [class*="_tools_"]')!.children]
    const line = tools[0]!.getBoundingClientRect().bottom
    return tools
      .filter((tool) => tool.getBoundingClientRect().top > line)
      .map(({ textContent }) => textContent!)
  })

/** Pictures whose reading lies open though their kind was met before, or is folded where it is met first. */
function wronglyFolded(figures: Element[]): string[] {
  const kindOf = (figure: Element) => figure.getAttribute('data-figure') ?? ''
  return figures
    .filter((figure, at) => {
      const notes = figure.querySelector('[data-part="notes"]')
      const isFirst = figures.findIndex((other) => kindOf(other) === kindOf(figure)) === at
      return notes && notes.childElementCount > 0 && notes.checkVisibility() !== isFirst
    })
    .map(kindOf)
}

/** Captions that take more than two lines. */
const longCaptions = (article: Element): string[] =>
  [...article.querySelectorAll<HTMLElement>('figcaption, [class*="_caption_"]')]
    .filter((caption) => {
      const line = Number.parseFloat(getComputedStyle(caption).lineHeight)
      return caption.checkVisibility() && caption.offsetHeight > 2.5 * line
    })
    .map(({ textContent }) => textContent ?? '')

/** Each language once and each device once: what one pair shows of a chapter’s structure, the other need not repeat. */
const pairs = [
  ['en', en, 'laptop'],
  ['ko', ko, 'phone'],
] as const

for (const [chapter, [lang, words, device]] of combinations(chapters, pairs)) {
  const { viewport, theme, screens, beside } = devices[device]
  test(`the chapter ${chapter} is whole: ${lang}, ${device}`, async ({ page }) => {
    const faults = faultsOf(page)
    await page.setViewportSize(viewport)
    await page.goto(`./#/lesson/${chapter}?lang=${lang}&theme=${theme}`)
    await expect(page.locator('#chapter-title')).toBeVisible()
    await page.locator('[aria-busy="false"]').waitFor()

    // Two rows of a phone are enough for what stands on every page.
    expect((await page.locator('#root header').first().boundingBox())!.height).toBeLessThan(96)
    const kept = await page.locator('[data-figure]').evaluateAll(keptHeights)

    // A guess, then the gap.
    const prediction = page.getByRole('heading', { name: words.prediction.title }).locator('..')
    // The first screen begins with a picture; without one, on a laptop, with what is to be guessed.
    const still = page.locator('[data-still]')
    if (beside || (await still.count()) > 0)
      await expect(still.or(prediction).first()).toBeInViewport({ ratio: 0.5 })
    const guesses = prediction.getByRole('radio')
    const skip = prediction.getByRole('button', { name: words.prediction.skip })
    await guesses.or(skip).first().waitFor()
    if ((await guesses.count()) > 0) await guesses.first().check()
    else await skip.click()
    await expect(page.getByRole('button', { name: words.prediction.again })).toBeVisible()

    // Every figure wakes when it comes into view, and paints.
    const figures = page.locator('[data-figure]')
    expect(await figures.count()).toBeGreaterThan(0)
    for (const [at, figure] of (await figures.all()).entries()) {
      await figure.scrollIntoViewIfNeeded()
      const picture = figure.locator('[style*="kept-height"]')
      await expect(picture.locator('svg, canvas').first()).toBeVisible({ timeout: 15_000 })
      await expect(picture.locator('[data-settled="false"]')).toHaveCount(0, { timeout: 15_000 })
      // An axis that turns when it is seen comes to rest.
      await expect
        .poll(() => picture.evaluate(illegible), {
          message: 'too small, or over each other',
          timeout: 15_000,
        })
        .toEqual([])
      expect(await readAloud(figure)).toMatchSnapshot(`${chapter}-${at + 1}-${lang}.txt`)
    }

    expect(await figures.evaluateAll(wronglyFolded), 'how to read it').toEqual([])
    expect(await figures.evaluateAll(saidTwice), 'said twice').toEqual([])
    expect(await figures.evaluateAll(toolsBelow), 'tools on a second line').toEqual([])

    // Their places were kept: the page has not grown under the reader by more than some lines of a caption.
    for (const [at, height] of kept.entries()) {
      if (height === null) continue
      const picture = figures.nth(at).locator('[style*="kept-height"]')
      // What a worker counts or a training sets up comes a little later.
      await expect(async () => {
        const painted = await picture.evaluate((element) => element.clientHeight)
        expect(Math.abs(height - painted), `figure ${at}`).toBeLessThan(60 + 0.08 * painted)
      }).toPass({ timeout: 15_000 })
    }

    const shown = await figures.all()
    for (const screen of screens) {
      await page.setViewportSize(screen)
      for (const figure of rowsWith(screen, shown, screens)) await standsTogether(figure, screen, beside)
    }
    await page.setViewportSize(viewport)

    // The derivation steps to its end and back, and every number in it is one.
    const derivation = page.locator('[data-derivation]')
    const present = derivation.locator('li[data-state="present"]')
    const lines = await derivation.locator('ol > li').count()
    await derivation.getByRole('button', { name: words.derivation.on }).click()
    await expect(present).toHaveCount(1)
    await derivation.getByRole('button', { name: words.derivation.back }).click()
    const on = derivation.getByRole('button', { name: words.derivation.on })
    await on.focus()
    for (let line = 1; line < lines; line++) await page.keyboard.press('Enter')
    await expect(derivation.locator('li[data-state="past"]')).toHaveCount(lines - 1)
    const slots = await derivation.locator('[data-slot]').allTextContents()
    for (const slot of slots) expect(slot).not.toMatch(/NaN|undefined|^\s*$/)

    // Every wrong choice of a check has its own answer.
    const checks = page.getByRole('heading', { name: words.check.title }).locator('..').getByRole('radio')
    for (const choice of await checks.all()) {
      await choice.check()
      await expect(choice.locator('xpath=ancestor::fieldset').getByRole('status')).not.toBeEmpty()
    }

    expect(await page.locator('article').evaluate(brokenLines), 'lines that begin too late').toEqual([])
    expect(await page.locator('article').evaluate(brokenFormulas), 'broken formulas').toEqual([])
    expect(await page.locator('article').evaluate(partedOperators), 'parted at an operator').toEqual([])
    await page.setViewportSize(devices.laptop.viewport)
    expect(await page.locator('article').evaluate(longCaptions)).toEqual([])
    // On a phone a formula gets smaller before any of it is out of sight.
    await page.setViewportSize(devices.phone.screens[0]!)
    await expect
      .poll(() => page.locator('article .tex[data-more]').filter({ visible: true }).allTextContents())
      .toEqual([])
    await expect.poll(() => page.locator('article').evaluate(longCaptions)).toEqual([])
    expect(await figures.evaluateAll(toolsBelow), 'tools on a second line of a phone').toEqual([])
    await page.setViewportSize(viewport)

    // A plot takes the width of its new place a frame later.
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), {
        message: 'nothing is wider than the screen',
      })
      .toBeLessThanOrEqual(0)
    // typeset.spec.ts looks at the formulas.
    expect(await accessibilityFaults(page)).toEqual([])
    expect(faults).toEqual([])
  })
}

/** Under a finger a control is higher, and a low screen leaves its picture less. */
test.describe('on a phone', () => {
  test.use({ hasTouch: true })
  for (const [at, chapter] of chapters.entries())
    test(`nothing lies over anything in the chapter ${chapter} of a phone`, async ({ page }) => {
      needs('touch')
      const { lowScreens, theme } = devices.phone
      await page.setViewportSize(lowScreens[0]!)
      await page.goto(`./#/lesson/${chapter}?lang=${at % 2 === 0 ? 'en' : 'ko'}&theme=${theme}`)
      await page.locator('[aria-busy="false"]').waitFor()
      const figures = await page.locator('[data-figure]').all()
      for (const figure of figures) {
        await figure.scrollIntoViewIfNeeded()
        const picture = figure.locator('[style*="kept-height"]')
        await expect(picture.locator('svg, canvas').first()).toBeVisible({ timeout: 15_000 })
      }
      for (const screen of lowScreens) {
        await page.setViewportSize(screen)
        for (const figure of figures) await isApart(figure)
      }
    })

  test('every row of the estimators is named, and sliders of one picture follow each other', async ({
    page,
  }) => {
    needs('touch')
    await page.setViewportSize(devices.phone.viewport)
    await page.goto('./#/lesson/gradient?lang=en')
    await page.locator('[aria-busy="false"]').waitFor()
    const rows = page.locator('[data-figure="gradient"]').nth(1)
    await rows.scrollIntoViewIfNeeded()
    await expect
      .poll(async () => {
        const shown = await rows.locator('[style*="kept-height"] svg text').allTextContents()
        return Object.values(gradient.spread.names).filter((name) => !shown.includes(name))
      })
      .toEqual([])
    await page.goto('./#/lesson/reparameterization?lang=en')
    await page.locator('[aria-busy="false"]').waitFor()
    const order = await page.locator('[data-figure="gaussian"]').evaluateAll((figures) =>
      figures.map((figure) => {
        const caption = figure.querySelector('[data-caption]')!.getBoundingClientRect().top
        const sliders = [...figure.querySelectorAll('input[type="range"]')].filter((each) =>
          each.checkVisibility(),
        )
        return sliders.length > 1 && sliders.every((each) => each.getBoundingClientRect().top < caption)
      }),
    )
    expect(order).toEqual(order.map(() => true))
  })
})

test('the place in the lesson is remembered, and can be forgotten', async ({ page }) => {
  await page.goto('./#/lesson/gumbel-max?lang=en')
  await page.getByRole('heading', { name: en.check.title }).scrollIntoViewIfNeeded()
  await page.getByRole('heading', { name: en.references }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('link', { name: /Gumbel-Max/ })).toContainText(en.done)
  await page.reload()
  await expect(page.getByRole('link', { name: /Gumbel-Max/ })).toContainText(en.done)
  const forget = page.getByRole('button', { name: en.forget })
  const undo = page.getByRole('button', { name: en.unforget })
  const { x, y } = (await forget.boundingBox())!
  await forget.click()
  await expect(page.getByRole('link', { name: /Gumbel-Max/ })).not.toContainText(en.done)
  expect(await undo.boundingBox()).toMatchObject({ x, y })
  await undo.click()
  await expect(page.getByRole('link', { name: /Gumbel-Max/ })).toContainText(en.done)
})

test('a deep link opens its chapter, and the next one follows', async ({ page }) => {
  await page.goto('./#/lesson/exponential-race?lang=en')
  // What still comes would move the button away under the press.
  await page.locator('[aria-busy="false"]').waitFor()
  await page.getByRole('button', { name: `${en.next}: Gumbel-Max` }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Gumbel-Max' })).toBeVisible()
  expect(page.url()).toContain('#/lesson/gumbel-max')
})

test('the way on stays under the pointer when the chapter has been read', async ({ page }) => {
  await page.goto('./#/lesson/exponential-race?lang=en')
  await page.locator('[aria-busy="false"] [data-derivation]').waitFor()
  const summary = page.getByRole('heading', { name: en.summary.title })
  await expect(summary).toHaveCount(0)
  const way = page.getByRole('button', { name: `${en.next}: Gumbel-Max` })
  const before = await way.evaluate((button) => {
    button.scrollIntoView({ block: 'center', behavior: 'instant' })
    return button.getBoundingClientRect().top
  })
  await expect(summary).toHaveCount(1)
  expect(await way.evaluate((button) => button.getBoundingClientRect().top)).toBeCloseTo(before, 0)
})

test('printed, a chapter is complete: every line of its derivation stands on paper', async ({ page }) => {
  await page.goto('./#/lesson/blocked-gradient?lang=en')
  const lines = page.locator('[data-derivation] ol > li')
  await page.locator('[aria-busy="false"] [data-derivation]').waitFor()
  await expect(lines).not.toHaveCount(0)
  expect(await lines.last().isVisible()).toBe(false)
  await layOut(page, 'print')
  for (const line of await lines.all()) await expect(line).toBeVisible()
})
