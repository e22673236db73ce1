import { expect, type Page, test } from '@playwright/test'
import { words as titles } from '../../src/lesson/titles.en'
import { words as en } from '../../src/modes/opening/words.en'
import { words as ko } from '../../src/modes/opening/words.ko'
import { accessibilityFaults } from './accessibility'
import { needs } from './drivers'

const open = async (page: Page, place = '#/?lang=en') => {
  await page.goto(`./${place}`)
  await expect(page.locator('#first')).toHaveCount(0)
  await expect(page.getByRole('img')).toBeVisible()
}

const temperature = (page: Page) => page.getByRole('slider', { name: en.figure.temperature })

/** The temperatures of half a second of frames: where it plays, the third is already another. */
const temperatures = (page: Page) =>
  temperature(page).evaluate(async (slider) => {
    const texts = new Set<string | null>()
    for (let frame = 0; frame < 30; frame++) {
      await new Promise(requestAnimationFrame)
      texts.add(slider.getAttribute('aria-valuetext'))
    }
    return [...texts]
  })

/** Where each dot lies, class by class and in the order of the draws. */
const dots = (page: Page): Promise<string[][]> =>
  page
    .getByRole('img')
    .locator('> path[data-class]')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')!.match(/M[-\d. ]+/g) ?? []))

const counts = (all: string[][]) => all.map(({ length }) => length)

test.describe('the opening', { tag: '@still' }, () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('slides the same dots as τ moves: none changes its class or its place in the order', async ({
    page,
  }) => {
    await open(page)
    const before = await dots(page)
    expect(counts(before).reduce((a, b) => a + b)).toBe(300)
    await temperature(page).focus()
    await page.keyboard.press('PageDown')
    const after = await dots(page)
    expect(counts(after)).toEqual(counts(before))
    const moved = after.flat().filter((dot, at) => dot !== before.flat()[at])
    expect(moved.length).toBeGreaterThan(250)
    await page.keyboard.press('PageUp')
    expect(await dots(page)).toEqual(before)
  })

  test('jumps them to their corners when argmax picks, where τ moves nothing, and back', async ({ page }) => {
    await open(page)
    const soft = await dots(page)
    await page.getByRole('radio', { name: en.figure.pick.argmax }).check()
    await expect(page.getByText(en.figure.sentence.hard).first()).toBeVisible()
    await expect(page.getByText(en.figure.derivative('0'))).toBeVisible()
    await expect.poll(() => dots(page)).not.toEqual(soft)
    const hard = await dots(page)
    expect(counts(hard)).toEqual(counts(soft))
    await temperature(page).focus()
    await page.keyboard.press('PageDown')
    expect(await dots(page)).toEqual(hard)
    await page.keyboard.press('PageUp')
    await page.getByRole('radio', { name: en.figure.pick.softmax }).check()
    await expect.poll(() => dots(page)).toEqual(soft)
  })

  test('says in a sentence what the temperature does', async ({ page }) => {
    await open(page)
    const caption = page.locator('figcaption')
    await expect(caption).toHaveText(en.figure.sentence.warm('umbrella'))
    await temperature(page).focus()
    await page.keyboard.press('Home')
    await expect(caption).toHaveText(en.figure.sentence.cold)
    await page.keyboard.press('End')
    await expect(caption).toHaveText(en.figure.sentence.hot)
  })

  test('tells the picture to those who do not see it', async ({ page }) => {
    await open(page)
    const picture = page.getByRole('img')
    await expect(picture).toHaveAccessibleName(/300 draws .* umbrella 15\d, coat \d+, hat \d+\./)
    await expect(picture).toHaveAccessibleName(/picks coat and lies at umbrella 35%, coat 42%, hat 22%/)
    await page.getByRole('radio', { name: en.figure.pick.argmax }).check()
    await expect(picture).toHaveAccessibleName(/lies at coat; its derivative is 0\./)
  })

  test('is reached by keys alone: the pick, τ and the ways on', async ({ page }) => {
    await open(page)
    await page.locator('#content').focus()
    const reached: string[] = []
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press('Tab')
      const name = await page.evaluate(() => {
        const element = document.activeElement
        if (!element?.closest('main')) return null
        return (
          element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent
        )
      })
      if (name === null) break
      reached.push(name)
    }
    const named = [
      en.start,
      en.lab,
      en.figure.pick.softmax,
      en.figure.temperature,
      ...[en.ways.learn, en.ways.play, en.ways.present, en.ways.embed].map(({ name }) => name),
      ...Object.values(titles),
    ]
    for (const name of [...named, en.citing.open]) expect(reached).toContain(name)
    // Each chapter has its sentence and its minutes.
    const path = page.locator('#opening-path + ol > li')
    for (const [at, sentence] of Object.values(en.path.chapters).entries()) {
      await expect(path.nth(at)).toContainText(sentence)
      await expect(path.nth(at)).toContainText(/\b1\d min/)
    }
    await expect(page.getByText(en.audience.text)).toBeVisible()
  })

  test('takes its figure from the address, and hands it on to the chapters', async ({ page }) => {
    await open(page, '#/?lang=en&pi=0.7,0.2,0.1&tau=0.3&seed=7&labels=left,right,up')
    await expect(page.getByText('left 70%')).toBeVisible()
    await expect(page.getByText(en.figure.prompt)).toHaveCount(0)
    await page.getByRole('link', { name: en.start }).click()
    await expect(page).toHaveURL(/#\/lesson\/reparameterization\?.*pi=0\.7,0\.2,0\.1&tau=0\.3&seed=7/)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.title)
    await expect(page).toHaveURL(/#\/\?pi=0\.7/)
    await page.goForward()
    await expect(page.locator('#chapter-title')).toBeVisible()
  })

  test('leaves the address alone until the reader moves something', async ({ page }) => {
    await open(page, '#/')
    expect(new URL(page.url()).hash).toBe('#/')
    await temperature(page).focus()
    await page.keyboard.press('ArrowLeft')
    await expect(page).toHaveURL(/#\/\?tau=/)
  })

  test('shows any number of classes', async ({ page }) => {
    for (const pi of ['1,1', '1,2,3,4', '1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1', '1,0,1']) {
      await page.goto('about:blank')
      await open(page, `#/?lang=en&pi=${pi}`)
      expect(counts(await dots(page)).reduce((a, b) => a + b)).toBe(300)
      await expect(page.getByRole('img')).not.toHaveAccessibleName(/NaN|undefined/)
    }
  })

  test('says where the reader stopped, and goes on there', async ({ page }) => {
    await open(page)
    await expect(page.getByText(/^Go on with/)).toHaveCount(0)
    await page.goto('./#/lesson/temperature?lang=en')
    await expect(page.locator('#chapter-title')).toHaveText('Temperature')
    await page.reload()
    await expect(page.locator('#chapter-title')).toHaveText('Temperature')
    await page.getByRole('link', { name: 'Lesson' }).click()
    await expect(page.getByText(en.path.here)).toBeVisible()
    await page.getByRole('link', { name: en.goOn('Temperature') }).click()
    await expect(page).toHaveURL(/#\/lesson\/temperature/)
  })

  for (const [lang, title] of [
    ['en', 'In use'],
    ['ko', '실제로 쓰이는 곳'],
  ] as const)
    test(`leads readers who know language models to what they do with this noise: ${lang}`, async ({
      page,
    }) => {
      await open(page, `#/?lang=${lang}`)
      await page.getByRole('paragraph').getByRole('link', { name: title }).click()
      await expect(page).toHaveURL(/#\/lesson\/in-use/)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page.getByRole('slider').first()).toBeVisible()
    })

  test('leads a link with chosen steps to its first chapter', async ({ page }) => {
    await page.goto('./#/?lang=en&steps=gumbel-max')
    await expect(page.locator('#chapter-title')).toHaveText('Gumbel-Max')
  })

  for (const [language, words] of Object.entries({ en, ko }))
    for (const theme of ['light', 'dark'])
      test(`has no fault that axe finds, and no sideways scroll at 320 px: ${language}, ${theme}`, async ({
        page,
      }) => {
        await page.setViewportSize({ width: 320, height: 640 })
        await open(page, `#/?lang=${language}&theme=${theme}`)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
        expect(await accessibilityFaults(page, { rules: 'all', formulas: true })).toEqual([])
      })

  for (const viewport of [
    { width: 1366, height: 768 },
    { width: 1440, height: 900 },
    { width: 1280, height: 720 },
    { width: 768, height: 1024 },
    { width: 900, height: 700 },
    { width: 390, height: 844 },
  ])
    test(`has its question, its picture and its controls on one screen: ${viewport.width} × ${viewport.height}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      await open(page)
      for (const part of [page.getByRole('heading', { level: 1 }), page.getByRole('img'), temperature(page)])
        await expect(part).toBeInViewport({ ratio: 1 })
      // What the arrow is, is said where no dot ever lies.
      const [picture, arrow] = [page.getByRole('img'), page.getByText(en.figure.derivative('0.23'))]
      const { y, height } = (await picture.boundingBox())!
      expect((await arrow.boundingBox())!.y).toBeGreaterThanOrEqual(y + height)
      // Two lines say what is seen, and no way and no chapter stands alone in its row.
      if (viewport.width > 400)
        expect(await page.locator('figcaption').evaluate(linesOf)).toBeLessThanOrEqual(2)
      // The header, the parts and the columns of two begin at the same places.
      const starts = (selector: string) =>
        page.locator(selector).evaluateAll((all) =>
          all.map((each) => {
            const { left } = each.getBoundingClientRect()
            return Math.round(left + Number.parseFloat(getComputedStyle(each).paddingLeft))
          }),
        )
      const parts = await starts('main h1, main h2')
      expect(new Set(parts.slice(0, 4))).toEqual(new Set(await starts('header')))
      if (viewport.width === 768) expect(await starts('#opening-path + ol > li')).toContain(parts[4])
      for (const list of ['#opening-ways + ul', '#opening-path + ol'])
        expect(new Set(await page.locator(list).evaluate(rowsOf)).size, list).toBe(1)
    })
})

/** How many lines a text takes. */
function linesOf(text: Element): number {
  const range = document.createRange()
  range.selectNodeContents(text)
  return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
}

/** How many items stand in each row of a list. */
function rowsOf(list: Element): number[] {
  const rows = new Map<number, number>()
  for (const item of list.children) {
    const top = Math.round(item.getBoundingClientRect().top)
    rows.set(top, (rows.get(top) ?? 0) + 1)
  }
  return [...rows.values()]
}

test.describe('the introduction', () => {
  test('plays once, without a trace in the address, and ends where it began', async ({ page }) => {
    await open(page, '#/?lang=en')
    const slider = temperature(page)
    await expect(slider).not.toHaveAttribute('aria-valuetext', en.figure.temperatureValue('1'))
    await expect(slider).toHaveAttribute('aria-valuetext', en.figure.temperatureValue('1'), {
      timeout: 15_000,
    })
    expect(page.url()).not.toContain('tau=')
    await page.getByRole('link', { name: en.lab }).click()
    await page.goBack()
    await expect(slider).toBeEnabled()
    expect(await temperatures(page)).toEqual([en.figure.temperatureValue('1')])
  })

  test('does not play where less motion is asked for', { tag: '@still' }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await open(page, '#/?lang=en')
    expect(await temperatures(page)).toEqual([en.figure.temperatureValue('1')])
  })

  for (const [what, stop] of [
    ['key', (page: Page) => page.keyboard.press('Shift')],
    ['touch', (page: Page) => page.getByRole('heading', { level: 1 }).dispatchEvent('pointerdown')],
  ] as const)
    test(`stops at a ${what}`, async ({ page }) => {
      await open(page, '#/?lang=en')
      const slider = temperature(page)
      await expect(slider).not.toHaveAttribute('aria-valuetext', en.figure.temperatureValue('1'))
      await stop(page)
      expect(await slider.getAttribute('aria-valuetext')).toBe(en.figure.temperatureValue('1'))
    })
})

test('in forced colours the header still tells the present view, and the way on is read', async ({
  page,
}) => {
  needs('media')
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page)
  const border = (name: string) =>
    page
      .getByRole('link', { name, exact: true })
      .first()
      .evaluate((link) => getComputedStyle(link).borderBottomColor)
  expect(await border('Lesson')).not.toBe(await border('Lab'))
  expect(await border('Lab')).toBe(await border('Lecture'))
  // Under words the system lays the ground of its pages.
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await expect(page.getByRole('link', { name: en.start })).not.toHaveCSS('color', ground)
})

test('in forced colours the letter under a tilde, a pressed button’s words and an empty progress bar are seen', async ({
  page,
}) => {
  needs('media')
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('./#/lab?lang=en')
  const symbol = page.getByRole('button', { name: 'z, the winner' })
  await symbol.hover()
  const adjusted = (element: Element) => getComputedStyle(element).forcedColorAdjust
  // The system's backplates would lie over the one and under the other.
  expect(await page.locator('.katex').first().evaluate(adjusted)).toBe('none')
  expect(await symbol.evaluate(adjusted)).toBe('none')
  expect(
    await symbol.evaluate((button) => {
      const { color, backgroundColor } = getComputedStyle(button)
      return color !== backgroundColor
    }),
  ).toBe(true)
  // Lit by the pointer it is pressed, and its ground shows that in the page's own colours too.
  await page.emulateMedia({ forcedColors: 'none' })
  await expect(symbol).toHaveAttribute('aria-pressed', 'true')
  const ink = await page.evaluate(() => getComputedStyle(document.body).color)
  await expect(symbol).toHaveCSS('background-color', ink)
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('./#/embed/training?lang=en')
  const grounds = await page.getByRole('progressbar').evaluate((bar) => {
    const ground = (pseudo?: string) => getComputedStyle(bar, pseudo).backgroundColor
    return [ground(), ground('::-webkit-progress-bar'), getComputedStyle(document.documentElement).color]
  })
  expect(grounds[0]).toBe(grounds[1])
  expect(grounds[0]).not.toBe(grounds[2])
})
