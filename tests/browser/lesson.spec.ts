import { expect, type Locator, type Page } from '@playwright/test'
import { words as noticesEn } from '../../src/controls/notices/words.en'
import { words as gradient } from '../../src/figures/gradient/words.en'
import { words as settings } from '../../src/figures/settings/words.en'
import { words as en } from '../../src/modes/story/words.en'
import { words as pictureEn } from '../../src/share/export/picture/words.en'
import { words as shareEn } from '../../src/share/words.en'
import { allowClipboard, layOut, needs, reportMove, typeOver } from './drivers'
import { test as alone } from './faultless'
import { test } from './samePage'

const open = async (page: Page, place: string) => {
  await page.goto(`./#/${place}`)
  await page.locator('[data-figure]').first().waitFor()
  await page.locator('[aria-busy="false"]').waitFor()
}

/** What the Tab key should stop at within an element, in order: of radio buttons of one name only one. */
function stops(root: Element): string[] {
  const seen = new Set<string>()
  return [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0)
    .filter((element) => !(element as HTMLButtonElement).disabled)
    .filter((element) => {
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      const known = seen.has(element.name)
      seen.add(element.name)
      return !known
    })
    .map((element, at) => {
      const radio = element instanceof HTMLInputElement && element.type === 'radio'
      element.dataset.stop = String(at)
      return radio ? `radio ${element.name}` : String(at)
    })
}

test('the Tab key reaches every control of a chapter, and leaves it again', async ({ page }) => {
  await open(page, 'lesson/exponential-race?lang=en&n=1000')
  for (const figure of await page.locator('[data-figure]').all()) {
    await figure.scrollIntoViewIfNeeded()
    await expect(figure.locator('[style*="kept-height"] figure').first()).toBeVisible()
  }
  const article = page.locator('article')
  const expected = await article.evaluate(stops)
  expect(expected.length).toBeGreaterThan(40)
  await page.locator('#content').focus()
  const reached = new Set<string>()
  for (let press = 0; press < expected.length + 40; press++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null
      if (!element?.closest('article')) return element?.closest('footer') ? 'left' : 'before'
      const radio = element instanceof HTMLInputElement && element.type === 'radio'
      return radio ? `radio ${element.name}` : (element.dataset.stop ?? 'unknown')
    })
    if (stop === 'left') break
    if (stop !== 'before') reached.add(stop)
  }
  expect(expected.filter((stop) => !reached.has(stop))).toEqual([])
})

test('arrow keys look through the choices; Enter, the button or a press answers', async ({ page }) => {
  await open(page, 'lesson/gumbel-max?lang=en')
  const check = page.getByRole('heading', { name: en.check.title }).locator('..').locator('fieldset').first()
  const reply = check.getByRole('status')
  const choices = check.getByRole('radio')
  const verdict = (word: string) => expect(reply, 'the verdict alone is spoken').toHaveText(word)
  await choices.first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(choices.nth(2)).toBeFocused()
  await expect(reply).toBeEmpty()
  await page.keyboard.press('Enter')
  await verdict(en.check.wrong)

  await page.keyboard.press('ArrowUp')
  await expect(reply).toBeEmpty()
  await check.getByRole('button', { name: en.choice.answer }).click()
  await verdict(en.check.right)

  await page.keyboard.press('Tab')
  await choices.first().click()
  await verdict(en.check.wrong)
  await expect(check.getByRole('button')).toHaveCount(0)
})

test('a derivation steps by arrow keys alone; other keys stay with what has the focus', async ({ page }) => {
  await open(page, 'lesson/temperature?lang=en')
  const derivation = page.locator('[data-derivation]')
  const past = derivation.locator('li[data-state="past"]')
  await derivation.focus()
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight'])
    await page.keyboard.press(key)
  await expect(past).toHaveCount(2)
  for (const key of ['Home', 'End', ' ', 'Enter', 'PageDown']) await page.keyboard.press(key)
  await expect(past).toHaveCount(2)
  await derivation.getByRole('button', { name: en.derivation.on }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press(' ')
  await expect(past).toHaveCount(4)
  await page.keyboard.press('ArrowDown')
  await expect(past).toHaveCount(4)
})

test('a mouse at one place presses the same button of a derivation at every line', async ({ page }) => {
  await open(page, 'lesson/temperature?lang=en')
  const derivation = page.locator('[data-derivation]')
  const past = derivation.locator('li[data-state="past"]')
  for (const [name, counts] of [
    [en.derivation.on, [1, 2, 3]],
    [en.derivation.back, [2, 1, 0]],
  ] as const) {
    const button = derivation.getByRole('button', { name })
    const top = () => button.evaluate((element) => element.getBoundingClientRect().top)
    await button.hover()
    const before = await top()
    for (const lines of counts) {
      await page.mouse.down()
      await page.mouse.up()
      await expect(past).toHaveCount(lines)
      expect(Math.abs((await top()) - before), `${name}, ${lines}`).toBeLessThan(5)
    }
  }
})

test('a figure begins with the draws that its words begin with; a draw beyond them brings more', async ({
  page,
}) => {
  await open(page, 'lesson/reparameterization?lang=en')
  const figure = page.locator('[data-figure]').nth(1)
  await figure.scrollIntoViewIfNeeded()
  const counted = figure.locator('figure')
  const shown = (name: string) =>
    figure.getByRole('group', { name: settings.shown.legend }).getByRole('radio', { name, exact: true })
  await expect(counted).toHaveAttribute('data-draws', '1')
  await shown(settings.shown.all('100,000')).check()
  await expect(counted).toHaveAttribute('data-draws', '100000')
  await shown('10').check()
  await expect(counted).toHaveAttribute('data-draws', '10')
  await page.goto('./#/lesson/reparameterization?lang=en&draw=5')
  await page.reload()
  await figure.scrollIntoViewIfNeeded()
  await expect(counted).toHaveAttribute('data-draws', '10')
  await shown('1').check()
  await expect(counted).toHaveAttribute('data-draws', '1')
  expect(page.url()).not.toContain('draw=')
})

test('on a phone the picture stands beside the sentence that sets it, until the figure itself is seen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'lesson/gumbel-softmax?lang=en&n=1000')
  const phrase = page.getByRole('button', { name: 'Set the noise to 0' })
  const floating = page.locator('[data-edge]')
  const picture = page.locator('[data-figure]').first().locator('[data-unprinted]')
  const putAt = (share: number, words = phrase) =>
    words.evaluate((element, share) => {
      scrollBy({ top: element.getBoundingClientRect().top - share * innerHeight, behavior: 'instant' })
    }, share)
  for (const [share, edge] of [
    [0.8, 'top'],
    [0.2, 'bottom'],
  ] as const) {
    // What comes into view above it may be laid out only then.
    await expect(async () => {
      await putAt(share)
      expect((await phrase.boundingBox())!.y / 844).toBeCloseTo(share, 1)
    }).toPass()
    await expect(picture).not.toBeInViewport({ ratio: 0.6 })
    await phrase.click()
    await expect(floating).toHaveAttribute('data-edge', edge)
    await expect(floating.locator('canvas').first()).toBeInViewport({ ratio: 0.99 })
    const [box, words] = [(await floating.boundingBox())!, (await phrase.boundingBox())!]
    expect(
      edge === 'top' ? words.y - (box.y + box.height) : box.y - (words.y + words.height),
    ).toBeGreaterThan(0)
    if (edge === 'top') {
      // It makes room for words that take the focus behind it, and a control that takes it lights its symbol there.
      const hidden = page.getByRole('button', { name: 'Show ten' })
      await putAt(0.2, hidden)
      await hidden.focus()
      await expect(floating).toHaveAttribute('data-edge', 'bottom')
      await page.keyboard.press('Tab')
      await page
        .locator('[data-figure]')
        .first()
        .getByRole('slider', { name: 'Temperature τ' })
        .evaluate((slider) => slider.focus({ preventScroll: true }))
      await expect(floating).toHaveAttribute('data-lit', 'tau')
      await page.keyboard.press('Escape')
    } else await picture.scrollIntoViewIfNeeded()
    await expect(floating).toHaveCount(0)
  }
  await putAt(0.6)
  await page.getByRole('button', { name: 'Put it back to 1' }).click()
  await floating.getByRole('button', { name: en.closePicture }).click()
  await expect(floating).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Put it back to 1' })).toBeFocused()
  // One for the page: that of the next figure takes its place.
  await putAt(0.8, page.getByRole('button', { name: 'to 10', exact: true }))
  for (const name of ['to 10', 'the three words at τ = 2']) {
    const words = page.getByRole('button', { name, exact: true })
    await putAt(0.8, words)
    await words.click()
    await expect(floating).toHaveCount(1)
  }
  await expect(floating.locator('canvas').first()).toBeVisible()
  // Where the figure is seen, there is one picture of it.
  await page.setViewportSize({ width: 1366, height: 768 })
  await phrase.click()
  await expect(phrase).toHaveAttribute('aria-pressed', 'true')
  await expect(floating).toHaveCount(0)
})

test('the picture beside a sentence shows what was chosen in its figure', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'lesson/gradient?lang=en&n=1000')
  const figure = page.locator('[data-figure]').nth(2)
  await figure.scrollIntoViewIfNeeded()
  await figure
    .getByRole('group', { name: gradient.biasVariance.averaged })
    .getByRole('radio', { name: '10', exact: true })
    .check()
  const phrase = page.getByRole('button', { name: 'squared shares', exact: true })
  await expect(async () => {
    await phrase.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
    await phrase.click()
    await expect(page.locator('[data-edge]')).toContainText(gradient.biasVariance.titles('10').rmse, {
      timeout: 1000,
    })
  }).toPass()
})

test('words say numbers at the noise scale of the figure beside them, in as many lines', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'lesson/gumbel-softmax?lang=en&n=1000&tau=1')
  const words = page.locator('section', { has: page.getByRole('button', { name: 'Set the noise to 0' }) })
  const counts = page.locator('p', { hasText: 'The fractions won are' })
  const height = async (paragraph: Locator) => (await paragraph.boundingBox())!.height
  await expect(counts).toContainText('(0.500, 0.300, 0.200) up to chance')
  await expect(counts).toContainText('More draws bring them no closer: this is not chance')
  const before = await height(counts)
  // Without noise every draw is softmax(log π/τ), π itself at τ = 1.
  await expect(words.first()).not.toContainText('Yours is (0.500, 0.300, 0.200)')
  await page.getByRole('button', { name: 'Set the noise to 0' }).click()
  await expect(words.first()).toContainText('Yours is (0.500, 0.300, 0.200)')
  await expect(counts).toContainText('The fractions won are (1.000, 0.000, 0.000)')
  await expect(counts).toContainText(' are (0.500, 0.300, 0.200), in general')
  await expect(counts).toContainText('But here their expectation is π all the same')
  expect(await height(counts)).toBe(before)
  await open(page, 'lesson/temperature?lang=en&n=1000')
  const lead = page.locator('p', { hasText: 'All pictures have the same noise' })
  await expect(lead).toContainText('almost exactly')
  await expect(lead).toContainText('At your')
  const first = await height(lead)
  await page.getByRole('button', { name: 'Double the noise' }).click()
  await expect(lead).toContainText('farthest from even')
  await expect(lead).toContainText('At your')
  expect(await height(lead)).toBe(first)
})

test('the first picture of a chapter leaves open what its prediction asks', async ({ page }) => {
  const still = page.locator('[data-still]')
  await open(page, 'lesson/reparameterization?lang=en')
  await expect(still).toContainText('draw x from')
  await expect(still).not.toContainText('stops here')
  await expect(still).not.toContainText('nothing')
  await open(page, 'lesson/blocked-gradient?lang=en')
  await expect(still.locator('svg').first()).toBeVisible()
  await expect(still).not.toContainText('∂')
  await open(page, 'lesson/expectation?lang=en')
  await expect(still.locator('canvas').first()).toBeVisible()
  await expect(still).not.toContainText('mean of')
})

test('what a figure’s tools open moves none of them, and what is chosen there stays with five classes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await open(page, 'lesson/gradient?lang=en&n=1')
  const figure = page.locator('[data-figure]').nth(1)
  await figure.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }))
  // One draw is one choice, which keeps its place above the picture.
  await expect(page.getByRole('group', { name: settings.shown.legend }).getByRole('radio')).not.toHaveCount(0)
  for (const name of [settings.tools.notes, settings.tools.numbers, settings.tools.code]) {
    const tool = figure.getByRole('button', { name, exact: true })
    await expect(tool).toBeVisible()
    const before = await tool.boundingBox()
    // A press of the driver would scroll the page first.
    await tool.evaluate((button: HTMLElement) => button.click())
    await expect(tool).toHaveAttribute('aria-expanded', 'true')
    expect(await tool.boundingBox(), name).toEqual(before)
  }
  const library = figure.getByRole('radio', { name: 'JAX' })
  await library.check({ force: true })
  await page.evaluate(() => {
    location.hash = `${location.hash}&pi=1,1,1,1,1`
  })
  await expect(figure.locator('[data-many="true"]')).toHaveCount(1)
  await expect(library).toBeChecked()
})

test('the parts of a chapter come one by one, and move nothing that is seen; for paper and further down all at once', async ({
  page,
}) => {
  /** How many parts there were after each change, and whether what follows them could be in view. */
  const arrivals = (place: string, onPaper = false) =>
    page.evaluate(
      async ([hash, printed]) => {
        location.hash = '#/'
        while (document.querySelector('[aria-busy]')) await new Promise(requestAnimationFrame)
        const counts: number[] = []
        let seen = false
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            const parts = document.querySelector('[aria-busy]')
            if (!parts) return
            const note = () => {
              if (counts.at(-1) !== parts.childElementCount) counts.push(parts.childElementCount)
            }
            note()
            seen ||= parts.getBoundingClientRect().height < innerHeight
            if (printed) window.dispatchEvent(new Event('beforeprint'))
            note()
            if (parts.ariaBusy === 'true') return
            observer.disconnect()
            resolve()
          })
          observer.observe(document.body, { childList: true, subtree: true, attributes: true })
          location.hash = hash
        })
        return { counts, seen }
      },
      [`#/lesson/${place}`, onPaper] as const,
    )
  const { counts, seen } = await arrivals('gumbel-softmax?lang=en')
  const all = counts.at(-1)!
  expect(counts).toEqual(Array.from({ length: all }, (_, at) => at + 1))
  expect(all).toBeGreaterThan(6)
  expect(seen).toBe(false)
  expect((await arrivals('gumbel-softmax/3?lang=en')).counts).toEqual([all])
  expect((await arrivals('gumbel-softmax?lang=en', true)).counts).toEqual([1, all])
})

test('a reload and Back lead to where the reader was, however much of the page comes later', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 'lesson/temperature?lang=en')
  const heading = page.getByRole('heading', { name: en.check.title })
  const top = () => heading.evaluate((element) => element.getBoundingClientRect().top)
  await heading.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await expect.poll(() => page.evaluate(() => history.state?.reading?.part ?? 0)).toBeGreaterThan(3)
  const near = async () => Math.abs((await top()) - 422) < 100
  await expect.poll(near).toBe(true)
  await page.reload()
  await expect.poll(near).toBe(true)
  await page.evaluate(() => {
    location.hash = '#/lab'
  })
  await page.locator('[data-settled="true"]').waitFor()
  await page.goBack()
  await expect.poll(near).toBe(true)
  // Left at once, before scrolling has come to rest.
  const part = page.getByRole('heading', { name: 'What a low temperature costs' })
  await part.evaluate(async (element) => {
    const scrolled = new Promise((resolve) => addEventListener('scroll', resolve, { once: true }))
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    await scrolled
    document.querySelector<HTMLElement>('a[href*="#/lab"]')!.click()
  })
  await page.locator('[data-settled="true"]').waitFor()
  await page.goBack()
  await expect
    .poll(() => part.evaluate((element) => Math.abs(element.getBoundingClientRect().top - 422) < 100))
    .toBe(true)
  // A link to a chapter leads to its first line.
  await page.getByRole('button', { name: new RegExp(`^${en.next}: `) }).click()
  await expect(page.locator('#chapter-title')).toBeInViewport()
})

test('a column of words has 60 to 75 characters, of Korean 30 to 40 beside the spaces, and ticks keep off each other', async ({
  page,
}) => {
  /** Characters, but for those left out, of the lines that are full: all but a paragraph's last. */
  const lineLengths = (leftOut: string) =>
    page.locator('article p:not([data-figure] *, :has(.katex))').evaluateAll(
      (paragraphs, without) =>
        paragraphs.flatMap((paragraph) => {
          const lengths: number[] = []
          let bottom = -Infinity
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
          const range = document.createRange()
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (let at = 0; at < node.textContent!.length; at++) {
              range.setStart(node, at)
              range.setEnd(node, at + 1)
              const box = range.getBoundingClientRect()
              if (box.width === 0 || node.textContent![at] === without) continue
              if (box.top > bottom - 4) {
                lengths.push(0)
                bottom = box.bottom
              }
              lengths[lengths.length - 1]!++
            }
          return lengths.slice(0, -1)
        }),
      leftOut,
    )
  const middle = (lengths: number[]) => lengths.sort((a, b) => a - b)[lengths.length >> 1]!
  await page.setViewportSize({ width: 1366, height: 768 })
  await open(page, 'lesson/blocked-gradient?lang=en')
  const english = middle(await lineLengths(''))
  // The longest name of the contents, here in bold, takes no second line.
  const rows = await page
    .getByRole('navigation')
    .locator('li a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height))
  expect(rows).toHaveLength(10)
  expect(Math.max(...rows) - Math.min(...rows)).toBeLessThan(4)
  await open(page, 'lesson/blocked-gradient?lang=ko')
  await expect(page.locator('#chapter-title')).toHaveText(/[가-힣]/)
  const korean = middle(await lineLengths(' '))
  expect([english >= 60 && english <= 75, korean >= 30 && korean <= 40, english, korean]).toEqual([
    true,
    true,
    english,
    korean,
  ])
  for (const width of [320, 390, 768]) {
    await page.setViewportSize({ width, height: 800 })
    const crowded = await page.locator('[class*="_marks_"]').evaluateAll((tracks) =>
      tracks.flatMap((track) => {
        const labels = [...track.querySelectorAll('span')]
          .filter((label) => label.childElementCount === 0 && label.checkVisibility() && label.textContent)
          .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }))
          .sort((a, b) => a.box.left - b.box.left)
        return labels.flatMap(({ text, box }, at) =>
          at > 0 && box.left < labels[at - 1]!.box.right ? [`${labels[at - 1]!.text} ${text}`] : [],
        )
      }),
    )
    expect(crowded, `${width} px`).toEqual([])
  }
})

test('without motion nothing is lost: the same words, and what would play is gone through by hand', async ({
  page,
}) => {
  const words = async () => {
    await open(page, 'lesson/exponential-race?lang=en&n=1000')
    const figures = page.locator('[data-figure]')
    for (const figure of await figures.all()) {
      await figure.scrollIntoViewIfNeeded()
      await expect(figure.locator('[style*="kept-height"] figure').first()).toBeVisible()
    }
    await expect(page.getByText('Counted: (')).toBeVisible()
    // The derivation is fetched after what stands above it.
    await expect(page.getByRole('button', { name: en.derivation.on, exact: true }).first()).toBeVisible()
    return page.locator('article').textContent()
  }
  const moving = await words()
  needs('media')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.reload()
  expect(await words()).toBe(moving)
  // Ten races expect two wins of class 3: χ² has a degree of freedom fewer, and the page says why.
  const races = page.locator('[data-figure="race"]').nth(1)
  const joined = races.getByText('It compares 2 groups here.')
  await expect(races.getByText('1 degree of freedom')).toBeVisible()
  await expect(joined).toHaveCount(1)
  await races.getByRole('radio', { name: /^all/ }).check({ force: true })
  await expect(races.getByText('2 degrees of freedom')).toBeVisible()
  await expect(joined).toHaveCount(0)
  // What would have run is gone through by hand: no one has arrived at 0, at the end class 2 was first.
  const race = page.locator('[data-figure="race"]').first()
  const clock = race.getByRole('slider', { name: 'Clock of the race' })
  await clock.focus()
  await page.keyboard.press('Home')
  await expect(race.getByRole('status')).toHaveText('At time 0 no runner has arrived yet.')
  await page.keyboard.press('End')
  await expect(race.getByRole('status')).toHaveText('Class 2 is first, at 1.060.')
})

for (const chapter of ['gumbel-softmax', 'gradient'])
  alone(`the chapter ${chapter} is whole on paper, wherever it was read to`, async ({ page }) => {
    await page.setViewportSize({ width: 1366, height: 768 })
    await open(page, `lesson/${chapter}?lang=en`)
    // Figures further down have not been in view, only time has passed.
    await expect(page.locator('[style*="kept-height"]:empty')).toHaveCount(0, { timeout: 20_000 })
    await expect(page.locator('[data-settled="false"]')).toHaveCount(0, { timeout: 20_000 })
    if (chapter === 'gradient') {
      const named = await page
        .getByRole('img', { name: 'Bias, variance and RMSE' })
        .locator('text')
        .allTextContents()
      for (const name of ['pathwise', 'straight-through', 'Gumbel-Rao', 'ST without noise', 'ReinMax'])
        expect(named.some((text) => text.startsWith(name))).toBe(true)
    }
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    await layOut(page, 'print')
    // A sheet of A4 less its margins.
    await page.setViewportSize({ width: 717, height: 1040 })
    const pictures = page.locator('[data-figure] :is(svg, canvas)')
    const boxes = await pictures.evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element) => element.getBoundingClientRect().toJSON()),
    )
    for (const figure of await page.locator('[data-figure]').all())
      await expect(figure.locator('[style*="kept-height"] :is(svg, canvas)').first()).toBeVisible()
    for (const { right, width } of boxes) {
      expect(width).toBeGreaterThan(0)
      expect(right).toBeLessThanOrEqual(717)
    }
    const cut = await page
      .locator('[data-derivation] .katex-display')
      .evaluateAll((formulas) =>
        formulas
          .filter((formula) => formula.getBoundingClientRect().left + formula.scrollWidth > 717)
          .map(({ textContent }) => textContent),
      )
    expect(cut).toEqual([])
    // Parts stand one below the other.
    const tops = await page
      .locator('article section')
      .evaluateAll((sections) => sections.map((section) => section.getBoundingClientRect().toJSON()))
    tops.slice(1).forEach(({ top }, at) => {
      expect(top).toBeGreaterThanOrEqual(Math.min(tops[at]!.bottom, tops[at]!.top))
    })
  })

alone('a figure that comes for paper alone is laid out before the sheet is taken', async ({ page }) => {
  // That of another figure is still on its way.
  await page.route(/SliceFigure-/, () => {})
  // Its program has come for the stage; in the lesson nobody has scrolled to it.
  await page.goto('./#/lecture/temperature/3?lang=en')
  await page.locator('[data-figure] svg[role=img]').first().waitFor()
  await page.evaluate(() => {
    window.location.hash = '#/lesson/temperature?lang=en'
  })
  await page.locator('[data-figure=temperature]').first().waitFor()
  const wrong = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    const drawings = [...document.querySelectorAll<SVGSVGElement>('[data-figure=temperature] svg[role=img]')]
    const sizes = drawings.map(({ width, height, parentElement }) => [
      [width.baseVal.value, height.baseVal.value],
      [parentElement!.clientWidth, parentElement!.clientHeight],
    ])
    // The page gives a box's size in whole pixels.
    const differ = ([drawn, box]: number[][]) => drawn!.some((size, at) => Math.abs(size - box![at]!) >= 1)
    return { drawn: drawings.length, sizes: sizes.filter(differ) }
  })
  expect(wrong.drawn).toBeGreaterThan(8)
  expect(wrong.sizes).toEqual([])
  const late = page.locator('[data-figure=slice] [data-unprinted]')
  const words = () => late.evaluate((box) => getComputedStyle(box, '::before').content)
  expect(await words()).toBe('none')
  await layOut(page, 'print')
  // Chromium computes the words, Firefox names the attribute that has them.
  expect(await words()).toMatch(/still being fetched when the page was printed|attr\(data-unprinted\)/)
  await expect(late).toHaveAttribute('data-unprinted', /still being fetched when the page was printed/)
})

alone('the summary can be copied and printed', async ({ page, context }) => {
  await allowClipboard(context)
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await open(page, 'lesson/exponential-race?lang=en')
  await page.getByRole('heading', { name: en.references }).scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: en.summary.copy }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  const line = await page.locator('dd').first().textContent()
  expect(copied).toContain('An exponential race')
  expect(copied).toContain(line!)

  // On paper it stands alone, with the name that was typed and the day; the name is kept nowhere.
  await typeOver(page.getByRole('textbox', { name: en.summary.name }), 'Kim Seo-yeon 김서연')
  await page.getByRole('button', { name: en.summary.print }).click()
  await expect(page.locator('body[data-printed]')).toBeVisible()
  await layOut(page, 'print')
  const paper = page.locator('main')
  const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(new Date())
  await expect(paper).toContainText(`Name: Kim Seo-yeon 김서연 Date: ${day}`, { useInnerText: true })
  await expect(paper).toContainText(en.summary.checks(0, 3), { useInnerText: true })
  await expect(paper.getByRole('heading')).toHaveText([en.summary.title])
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(paper.getByRole('heading', { level: 1 })).toBeVisible()
  await layOut(page, 'screen')
  const kept = await page.evaluate(() => JSON.stringify([location.href, { ...localStorage }]))
  expect(kept).not.toContain('Kim')
})

test('in the browser of another app, which neither saves nor prints, the page says so and has a link that leads out', async ({
  browser,
}) => {
  const userAgent =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 KAKAOTALK 25.4.2'
  const context = await browser.newContext({ userAgent })
  await allowClipboard(context)
  const app = await context.newPage()
  await open(app, 'lesson/exponential-race?lang=en')
  await app.getByRole('heading', { name: en.references }).scrollIntoViewIfNeeded()
  const printing = app.getByRole('button', { name: en.summary.print }).locator('..')
  await expect(printing).toContainText(shareEn.share.inApp)
  await printing.getByRole('button', { name: shareEn.share.copy }).click()
  const copied = () => app.evaluate(() => navigator.clipboard.readText())
  await expect.poll(copied).toContain('progress=exponential-race.read')
  await app.getByRole('button', { name: shareEn.savePicture }).first().click()
  await expect(app.getByRole('dialog')).toContainText(shareEn.share.inApp)
  await expect(app.getByRole('dialog')).toContainText(pictureEn.byHand)
  await context.close()
})

test('a link takes progress to another device, which asks first and names what it cannot use', async ({
  browser,
  page,
}) => {
  await open(page, 'lesson/exponential-race?lang=en')
  const check = page.getByRole('heading', { name: en.check.title }).locator('..').getByRole('radio')
  await check.first().check()
  await page.getByRole('heading', { name: en.references }).scrollIntoViewIfNeeded()
  await page.getByRole('button', { name: en.carry.open }).click()
  const link = await page.getByRole('dialog').getByRole('textbox').inputValue()
  expect(link).toContain('#/lesson/exponential-race?')
  expect(link).toContain('progress=exponential-race.read.c0-0')
  await expect(page.getByRole('dialog').getByRole('img', { name: link })).toBeVisible()

  // Opened where the reader is: another chapter would count as read to its end, by the page's scroll.
  const carried = new URL(link).hash.replace('lesson/exponential-race', 'lesson/gumbel-max')
  const device = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage()
  await open(device, 'lesson/gumbel-max?lang=en')
  await device.getByRole('heading', { name: en.references }).scrollIntoViewIfNeeded()
  const remembered = () =>
    device.evaluate(() => JSON.parse(localStorage.getItem('gumbel-softmax-lab/progress/1')!))
  await expect.poll(async () => (await remembered()).finished).toEqual(['gumbel-max'])
  const dialog = device.getByRole('dialog', { name: en.offer.title })
  const offer = async (address: string) => {
    // The answer to the last offer takes it out of the address, which is written at most once in 300 ms.
    await expect.poll(() => device.url()).not.toContain('progress')
    await device.evaluate((hash) => {
      location.hash = hash
    }, address)
    await expect(dialog).toBeVisible()
  }

  // Escape gives it up while its dialog is on its way, too.
  let arrive = () => {}
  const held = new Promise<void>((resolve) => {
    arrive = resolve
  })
  await device.route(/ProgressDialogs-[^/]*\.js/, async (route) => {
    await held
    await route.continue()
  })
  await device.evaluate((hash) => {
    location.hash = hash
  }, carried)
  await expect(device.getByText(noticesEn.loading)).toBeVisible()
  await device.keyboard.press('Escape')
  await expect(device.getByText(noticesEn.loading)).toHaveCount(0)
  await expect.poll(() => device.url()).not.toContain('progress')
  arrive()

  // What came mangled is told, and leaving it alone changes nothing.
  await offer('#/lesson/gumbel-max?lang=en&progress=gumble-max.read,temperature.c9-0')
  await expect(dialog).toContainText(en.offer.empty)
  await expect(dialog).toContainText(en.offer.refused('gumble-max.read, temperature.c9-0', 0))
  await dialog.getByRole('button', { name: en.offer.goOn }).click()
  await expect(dialog).toHaveCount(0)
  await offer(carried)
  await expect(dialog).toContainText(`${en.offer.theirs}${en.summary.chapters(1)}`)
  await device.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  expect((await remembered()).finished).toEqual(['gumbel-max'])

  await offer(carried)
  await dialog.getByRole('button', { name: en.offer.add }).click()
  await expect(dialog).toHaveCount(0)
  expect(await remembered()).toMatchObject({
    finished: ['exponential-race', 'gumbel-max'],
    answers: { 'exponential-race/check/0': 0 },
  })
  await offer(carried)
  await dialog.getByRole('button', { name: en.offer.replace }).click()
  expect(await remembered()).toMatchObject({ finished: ['exponential-race'] })
  await device.context().close()
})

test('a prediction is drawn by key or pointer; then the samples are laid over it, and it is kept', async ({
  page,
}) => {
  await open(page, 'lesson/exponential-race?lang=en&n=1000')
  const prediction = page.getByRole('heading', { name: en.prediction.title }).locator('..')
  const first = prediction.getByRole('slider', { name: en.sketch.winners.bar('1') })
  const second = prediction.getByRole('slider', { name: en.sketch.winners.bar('2') })
  await first.focus()
  for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowUp')
  await expect(first).toHaveAttribute('aria-valuetext', '43%')
  await expect(second).toHaveAttribute('aria-valuetext', '29%')
  const told = prediction
    .getByRole('status')
    .getByText(/^Outlined: your guess, 43.0%, 28.5%, 28.5%\. Filled: what 1,000 draws gave/)
  const compare = prediction.getByRole('button', { name: en.sketch.compare })
  const skip = prediction.getByRole('button', { name: en.prediction.skip })
  const below = async () => (await compare.boundingBox())!.y - (await first.locator('..').boundingBox())!.y
  const place = await below()
  await expect(skip).toBeVisible()
  await compare.press('Enter')
  await expect(told).toBeVisible()
  await expect(compare).toBeFocused()
  await expect(compare).toHaveAttribute('aria-disabled', 'true')
  expect(await below(), 'it keeps its place').toBeCloseTo(place, 0)
  await expect(prediction.getByText(`(${en.sketch.right})`)).toHaveCount(1)
  await page.reload()
  await expect(told).toBeVisible()
  await prediction.getByRole('button', { name: en.prediction.again }).click()
  await expect(first).toHaveAttribute('aria-valuetext', '43%')

  // With uniform noise, whose winners are computed, the favourite takes nearly all.
  await open(page, 'lesson/gumbel-max?lang=en')
  await first.focus()
  await page.keyboard.press('ArrowUp')
  await prediction.getByRole('button', { name: en.sketch.compare }).click()
  await expect(
    prediction.getByText(
      'Outlined: your guess, 34.0%, 33.0%, 33.0%. Filled: computed exactly, 87.8%, 12.0%, 0.2%.',
    ),
  ).toBeVisible()
})

test('ten points are put into the triangle by pointer and by key, moved, and taken away', async ({
  page,
}) => {
  await open(page, 'lesson/gumbel-softmax?lang=en&n=1000')
  const prediction = page.getByRole('heading', { name: en.prediction.title }).locator('..')
  const points = prediction.getByRole('slider')
  await expect(prediction.getByRole('button', { name: en.sketch.compare })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  const add = prediction.getByRole('button', { name: en.sketch.samples.add })
  const remove = prediction.getByRole('button', { name: en.sketch.samples.remove })
  await expect(remove).toHaveAttribute('aria-disabled', 'true')
  await add.click()
  await expect(points).toHaveAttribute('aria-valuetext', '33%, 33%, 33%')
  await points.focus()
  await page.keyboard.press('Shift+ArrowUp')
  await expect(points).toHaveAttribute('aria-valuetext', '28%, 28%, 43%')
  // Each is put where none lies: ten on one spot would be seen as one.
  for (let count = 2; count <= 10; count++) await add.click()
  const places = await points.evaluateAll((each) => each.map((point) => point.ariaValueText))
  expect(new Set(places).size).toBe(10)
  for (let count = 2; count <= 10; count++) await remove.click()
  const triangle = (await prediction.locator('svg').boundingBox())!
  await page.mouse.click(triangle.x + 0.1 * triangle.width, triangle.y + 0.95 * triangle.height)
  await expect(points).toHaveCount(2)
  await page.keyboard.press('Tab')
  await points.last().focus()
  await page.keyboard.press('Delete')
  await expect(points).toHaveCount(1)
  // Another finger moves nothing that the mouse holds, nor does the mouse once its button is no longer down.
  const second = points.last()
  // The keys have scrolled the page.
  await prediction.locator('svg').scrollIntoViewIfNeeded()
  const box = (await prediction.locator('svg').boundingBox())!
  const [x, y] = [box.x + 0.3 * box.width, box.y + 0.85 * box.height]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await expect(points).toHaveCount(2)
  const held = (await second.getAttribute('aria-valuetext'))!
  await reportMove(second.locator('..'), 'other finger', x - 40, y + 20)
  await expect(second).toHaveAttribute('aria-valuetext', held)
  await page.mouse.move(x + 20, y)
  await expect(second).not.toHaveAttribute('aria-valuetext', held)
  const moved = (await second.getAttribute('aria-valuetext'))!
  await reportMove(second.locator('..'), 'mouse', x - 40, y + 20)
  await page.mouse.move(x + 40, y)
  await expect(second).toHaveAttribute('aria-valuetext', moved)
  await page.mouse.up()
  await remove.click()
  await expect(points).toHaveCount(1)
  // The tenth point leaves both buttons where they are, and what is pressed on adds none.
  await add.focus()
  for (let press = 1; press <= 10; press++) await page.keyboard.press('Enter')
  await expect(add).toBeFocused()
  await expect(add).toHaveAttribute('aria-disabled', 'true')
  await expect(points).toHaveCount(10)
  await expect(prediction.getByRole('status').filter({ hasText: /^10 of 10/ })).toHaveCount(1)
  await remove.focus()
  for (let press = 1; press <= 9; press++) await page.keyboard.press('Enter')
  await expect(points).toHaveCount(1)
  await prediction.getByRole('button', { name: en.sketch.compare }).click()
  await expect(prediction.locator('svg path[data-class]')).toHaveCount(310)
  await expect(prediction.getByText(/^Rings: your points\. Filled: the first ten draws/)).toBeVisible()
})

test('a passage that is copied has each formula once, as LaTeX with the numbers of the page', async ({
  page,
  context,
}) => {
  await open(page, 'lesson/gumbel-softmax?lang=en')
  await page.locator('[data-derivation] li').first().waitFor()
  // Firefox lets a page copy only within some seconds of a key press.
  await page.keyboard.press('Tab')
  const copied = await page.evaluate(() => {
    const line = document.querySelector('[data-derivation] li')!
    getSelection()!.selectAllChildren(line)
    return new Promise<string>((resolve) => {
      window.addEventListener('copy', (event) => resolve(event.clipboardData!.getData('text/plain')), {
        once: true,
      })
      document.execCommand('copy')
    })
  })
  const formulas = await page.locator('[data-derivation] li').first().locator('[data-tex]').count()
  expect(copied.match(/\$+[^$]+\$+/g)).toHaveLength(formulas)
  expect(copied).not.toMatch(/\\slot|\\sym|\\class|[\u200B…]/)

  // The line's own button hands over the same formulas, by keyboard too, with the numbers as they have become.
  await allowClipboard(context)
  const button = page.getByRole('button', { name: en.derivation.latex.copy }).first()
  const pressed = async () => {
    await button.press('Enter')
    await expect(button.locator('xpath=following-sibling::*[@role="status"]')).toHaveText('Copied')
    return page.evaluate(() => navigator.clipboard.readText())
  }
  const before = await pressed()
  expect(before.match(/\$\$[^$]+\$\$/g), 'the line and its numbers').toHaveLength(2)
  expect(before).toMatch(/x_\{2\}\}=-1\.204\+1\.146=-0\.058/)
  await page.evaluate(() => {
    location.hash = '#/lesson/gumbel-softmax?lang=en&draw=3'
  })
  await expect.poll(pressed).not.toBe(before)

  // Out of view words rest while a slider moves; whoever copies them then has the numbers of the moment.
  const slider = page.getByRole('slider', { name: 'Temperature τ' }).first()
  await slider.scrollIntoViewIfNeeded()
  const asked = page.locator('p').filter({ hasText: /take 100,000 draws/i })
  await expect(asked).not.toBeInViewport()
  await expect(asked).toContainText('= 0.5 ')
  await page.keyboard.press('Tab')
  const midst = await slider.evaluate((input: HTMLInputElement, words) => {
    const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) => words.test(textContent))!
    getSelection()!.selectAllChildren(paragraph)
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(
      input,
      String(0.9 * Number(input.max)),
    )
    input.dispatchEvent(new Event('input', { bubbles: true }))
    return new Promise<string[]>((resolve) => {
      const shown = paragraph.textContent
      window.addEventListener(
        'copy',
        (event) => resolve([shown, event.clipboardData!.getData('text/plain')]),
        {
          once: true,
        },
      )
      document.execCommand('copy')
    })
  }, /take 100,000 draws/i)
  expect(midst[0], 'it rests').toContain('= 0.5 ')
  expect(midst[1]).toMatch(/= [1-9]\d+(\.\d+)? /)
})

/** Moves a slider to a place of its track, and the page's clock on. */
async function moveIn(page: Page, slider: Locator, native: number, milliseconds: number): Promise<void> {
  await slider.evaluate((input: HTMLInputElement, value) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, String(value))
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }, native)
  await page.clock.runFor(milliseconds)
}

alone(
  'a density at the edge of the window is painted less often in a drag, and is right once it rests',
  async ({ page }) => {
    await page.addInitScript(() => {
      const { prototype } = CanvasRenderingContext2D
      const { putImageData } = prototype
      prototype.putImageData = function (
        this: CanvasRenderingContext2D,
        image: ImageData,
        x: number,
        y: number,
      ) {
        this.canvas.dataset.painted = String(Number(this.canvas.dataset.painted ?? 0) + 1)
        Reflect.apply(putImageData, this, [image, x, y])
      }
    })
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.clock.install()
    await open(page, 'lesson/gumbel-softmax?lang=en')
    const slider = page.getByRole('slider', { name: 'Temperature τ' }).first()
    const density = page.locator('[data-figure="simplex"] canvas[data-painted]').first()
    await density.waitFor()
    /** Scrolls so that so much of it is seen, CSS pixels. */
    const show = async (seen: number) => {
      await density.evaluate(
        (canvas, height) => scrollBy(0, canvas.getBoundingClientRect().top - innerHeight + height),
        seen,
      )
      await page.waitForTimeout(500)
    }
    const paintings = async () => Number(await density.getAttribute('data-painted'))
    const pixels = () => density.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
    await show(80)
    await page.clock.pauseAt(Date.now() + 60_000)
    await moveIn(page, slider, 3000, 500)
    const begun = await paintings()
    for (let at = 1; at <= 24; at++) await moveIn(page, slider, 3000 + 50 * at, 16)
    const painted = (await paintings()) - begun
    expect(painted).toBeGreaterThan(1)
    expect(painted).toBeLessThan(8)
    await page.clock.runFor(500)
    const rested = await pixels()
    await page.clock.resume()
    await show(600)
    await page.clock.pauseAt(Date.now() + 120_000)
    const before = await paintings()
    await moveIn(page, slider, 3000, 16)
    await moveIn(page, slider, 4200, 16)
    expect(await paintings()).toBe(before + 2)
    expect(await pixels()).toBe(rested)
  },
)

alone('words out of view rest while a slider moves, also where it has just rested', async ({ page }) => {
  await page.clock.install()
  await open(page, 'lesson/gumbel-softmax?lang=en')
  const slider = page.getByRole('slider', { name: 'Temperature τ' }).first()
  await slider.scrollIntoViewIfNeeded()
  const asked = page.locator('p').filter({ hasText: /take 100,000 draws/i })
  await expect(asked).not.toBeInViewport()
  // Past the moment at which the chapter's last parts come.
  await page.clock.fastForward(10_000)
  await expect(slider).toBeInViewport()
  await page.clock.pauseAt(Date.now() + 60_000)
  const before = await asked.textContent()
  await moveIn(page, slider, 3000, 60)
  await expect(asked).not.toHaveText(before!)
  const rested = await asked.textContent()
  for (let at = 1; at <= 12; at++) {
    await moveIn(page, slider, 3000 + 100 * at, 16)
    expect(await asked.textContent(), `move ${at}`).toBe(rested)
  }
  await page.clock.runFor(200)
  await expect(asked).not.toHaveText(rested!)
})

alone(
  'two tabs remember together: neither takes back what the other has added or forgotten',
  async ({ context }) => {
    const first = await context.newPage()
    await open(first, 'lesson/reparameterization?lang=en')
    const second = await context.newPage()
    await open(second, 'lesson/exponential-race?lang=en')
    const remembered = (page: Page) =>
      page.evaluate(() => JSON.parse(localStorage.getItem('gumbel-softmax-lab/progress/1') ?? '{}'))
    const finish = async (page: Page) => {
      await page.bringToFront()
      await page.getByRole('heading', { name: en.references }).scrollIntoViewIfNeeded()
    }
    await finish(first)
    await expect.poll(async () => (await remembered(first)).finished).toEqual(['reparameterization'])
    await finish(second)
    await expect
      .poll(async () => (await remembered(second)).finished)
      .toEqual(['reparameterization', 'exponential-race'])
    await first.bringToFront()
    await first.evaluate(() => scrollTo(0, 0))
    await first.getByRole('button', { name: en.forget }).click()
    await expect.poll(async () => (await remembered(second)).finished).toEqual([])
  },
)

test('a screen reader hears what a race came to once π rests, not every number on the way', async ({
  page,
}) => {
  // Of a class too rare for the noise the setting says how often it wins.
  await page.goto('./#/embed/race?lang=en&pi=1,1,1e-6')
  const reading = page.locator('[data-reading]').first()
  await reading.waitFor()
  const heard = await page.getByRole('status').evaluateAll((regions) => {
    const texts: (string | null)[] = []
    for (const region of regions)
      new MutationObserver(() => texts.push(region.textContent)).observe(region, {
        characterData: true,
        childList: true,
        subtree: true,
      })
    return Object.assign(window, { texts }) && regions.length
  })
  expect(heard).toBeGreaterThan(0)
  const before = await reading.textContent()
  const pi = page.getByRole('slider', { name: 'Probability of class 2' })
  await pi.focus()
  for (let press = 0; press < 40; press++) await page.keyboard.press('ArrowRight')
  await expect(reading).not.toHaveText(before!)
  const text = await reading.textContent()
  await expect(page.getByRole('status').filter({ hasText: text! })).toHaveCount(1)
  const spoken = await page.evaluate(() => (window as unknown as { texts: string[] }).texts)
  expect(spoken.length).toBeLessThan(12)
})
