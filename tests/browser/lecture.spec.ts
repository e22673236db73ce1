import { pathToFileURL } from 'node:url'
import { expect, type Locator, type Page } from '@playwright/test'
import { deck, moved, type Position } from '../../src/lesson/deck'
import { chapters } from '../../src/state/place'
import { rowsWith } from './combinations'
import { needs, reportMove, typeOver, waitForKeys } from './drivers'
import { serve } from './embedHost'
import { test as alone } from './faultless'
import { isFigureThere, judgeScreen } from './judgeScreen'
import { test } from './samePage'

const screen = { width: 1280, height: 720 }
test.use({ viewport: screen })
alone.use({ viewport: screen })

const stage = (page: Page) => page.locator('section[data-kind]').first()
const place = (page: Page) => new URL(page.url()).hash.replace(/^#/, '').split('?')[0]

/** Opens a screen of the lecture and waits until it stands. */
async function open(page: Page, at: string, parameters = 'lang=en') {
  await page.goto(`./#/lecture/${at}?${parameters}`)
  await expect(page.locator('section[data-kind]')).toBeVisible()
  await waitForKeys(page)
}

/** Presses a key and waits for the place it leads to. */
async function press(page: Page, key: string, at: string) {
  await page.keyboard.press(key)
  await expect.poll(() => place(page)).toBe(`/lecture/${at}`)
}

/** What a screen says, in words and in its pictures. */
const said = (screen: Locator) =>
  screen.locator('section[data-kind]').evaluate((section) => section.textContent)

/** What of a preview lies beyond its edges. */
const beyond = (preview: Locator) =>
  preview.evaluate((figure) => {
    const edge = figure.getBoundingClientRect()
    return [...figure.querySelectorAll('h1, p, text, svg, canvas, footer *')].flatMap((part) => {
      const { left, right, top, bottom, width } = part.getBoundingClientRect()
      const isWithin =
        left > edge.left - 1 && right < edge.right + 1 && top > edge.top - 1 && bottom < edge.bottom + 1
      return width < 2 || isWithin ? [] : [part.textContent || part.tagName]
    })
  })

/** Opens the speaker's window and waits until it is in step. */
async function openSpeaker(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await expect(speaker.locator('[data-there="true"]')).toBeVisible()
  return speaker
}

/** The same after it was closed: the browser takes a moment to forget a window's name, and until then the key opens none. */
async function openSpeakerAgain(page: Page): Promise<Page> {
  const opened = page.waitForEvent('popup')
  await expect
    .poll(async () => {
      await page.keyboard.press('s')
      return Promise.race([opened.then(() => true), page.waitForTimeout(500).then(() => false)])
    })
    .toBe(true)
  const again = await opened
  await expect(again.locator('[data-there="true"]')).toBeVisible()
  return again
}

test.describe('the keys', () => {
  test('turn screens and builds, whichever a clicker or a keyboard has', async ({ page }) => {
    await open(page, 'temperature/1')
    await press(page, 'PageDown', 'temperature/2')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('li[data-right="true"]')).toBeVisible()
    await expect.poll(() => place(page)).toBe('/lecture/temperature/2/2')
    await press(page, 'Space', 'temperature/3')
    await press(page, 'ArrowDown', 'temperature/4')
    await press(page, 'Enter', 'temperature/4/2')
    await press(page, 'PageUp', 'temperature/4')
    await press(page, 'ArrowLeft', 'temperature/3')
    await press(page, 'Backspace', 'temperature/2/2')
    await expect(page.locator('li[data-right="true"]')).toBeVisible()
    await page.keyboard.press('ArrowUp')
    await expect(page.locator('li[data-right="true"]')).toHaveCount(0)
    await expect.poll(() => place(page)).toBe('/lecture/temperature/2')
    await press(page, 'ArrowUp', 'temperature/1')
    await press(page, 'Home', 'reparameterization/1')
    await page.keyboard.press('End')
    await expect.poll(() => place(page)).toBe(`/lecture/in-use/${deck().at(-1)!.step}`)
    await press(page, 'PageDown', `in-use/${deck().at(-1)!.step}/2`)
    // Beyond the end they lead nowhere.
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await press(page, 'PageUp', `in-use/${deck().at(-1)!.step}`)
  })

  test('make it black and give it back, and the next key of a clicker too', async ({ page }) => {
    await open(page, 'temperature/1')
    const black = page.locator('[data-cover="black"]')
    for (const key of ['b', '.']) {
      await page.keyboard.press(key)
      await expect(black).toBeVisible()
      await page.keyboard.press(key)
      await expect(black).toHaveCount(0)
    }
    await page.keyboard.press('b')
    await page.keyboard.press('PageDown')
    await expect(black).toHaveCount(0)
    expect(place(page)).toBe('/lecture/temperature/1')
    await page.keyboard.press('b')
    await page.keyboard.press('Escape')
    await expect(black).toHaveCount(0)
    // No sheet stays above it.
    const isBlack = () =>
      page.evaluate(() => document.elementFromPoint(640, 360)?.matches('[data-cover="black"]'))
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('b')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await isBlack()).toBe(true)
    await page.keyboard.press('b')
    // In the overview a letter is sought: there the speaker's window makes it black.
    const speaker = await openSpeaker(page)
    await page.keyboard.press('o')
    await expect(page.getByRole('dialog')).toBeVisible()
    await speaker.keyboard.press('b')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    expect(await isBlack()).toBe(true)
    await page.keyboard.press('b')
  })

  test('that are one character can be switched off, in both windows, and then a dictated word does nothing', async ({
    page,
  }) => {
    await open(page, 'gumbel-softmax/4', 'lang=en&tau=3')
    const speaker = await openSpeaker(page)
    const dictate = (window: Page) => window.keyboard.type('reno.[bcdqs+')
    const controls = page.getByRole('complementary', { name: 'Controls of the figure' })
    const characters = (window: Page) =>
      window.getByRole('checkbox', { name: 'Single-character shortcuts', exact: false })
    await page.keyboard.press('?')
    await characters(page).uncheck()
    await page.keyboard.press('Escape')
    for (const window of [page, speaker]) {
      await window.bringToFront()
      await dictate(window)
    }
    await expect(page.locator('[data-cover], [data-pen]')).toHaveCount(0)
    await expect(controls.or(page.getByRole('dialog'))).toHaveCount(0)
    await expect(page.locator('[data-stage]').first()).toHaveAttribute('data-size', '0')
    expect(page.url()).toContain('tau=3')
    await press(page, 'Space', 'gumbel-softmax/4/2')
    await press(page, 'ArrowLeft', 'gumbel-softmax/4')
    // It is remembered, and the help is within reach without a key.
    await page.reload()
    await waitForKeys(page)
    await page.getByRole('button', { name: 'Keys' }).press('Enter')
    await expect(characters(page)).not.toBeChecked()
    await page.keyboard.press('Escape')
    await speaker.getByRole('button', { name: 'Keys' }).click()
    await characters(speaker).check()
    // The keys that it lists are those that it hears.
    const listed = speaker.getByRole('dialog').locator('dt')
    await expect(listed.getByText('n', { exact: true })).toBeVisible()
    for (const key of ['f', 'c', 'p', 's', 'h', 'l'])
      await expect(listed.getByText(key, { exact: true })).toHaveCount(0)
    await speaker.keyboard.press('Escape')
    await page.bringToFront()
    await page.keyboard.press('c')
    await expect(controls).toBeVisible()
  })

  test('work under a Korean layout, and never while a syllable is composed', async ({ page }) => {
    await open(page, 'temperature/1', 'lang=ko')
    const hangul = (isComposing: boolean) =>
      page.evaluate((composing) => {
        window.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'ㅠ', code: 'KeyB', isComposing: composing }),
        )
      }, isComposing)
    await hangul(true)
    await expect(page.locator('[data-cover="black"]')).toHaveCount(0)
    await hangul(false)
    await expect(page.locator('[data-cover="black"]')).toBeVisible()
  })

  test('lower and raise τ, draw again, and put the step’s state back', async ({ page }) => {
    await open(page, 'gumbel-softmax/4')
    await page.keyboard.press('[')
    await expect.poll(() => page.url()).toContain('tau=0.8')
    await page.keyboard.press(']')
    await page.keyboard.press(']')
    await expect.poll(() => page.url()).toContain('tau=1.25')
    await page.keyboard.press('n')
    await expect.poll(() => page.url()).toContain('seed=')
    await page.keyboard.press('r')
    await expect.poll(() => page.url()).not.toContain('seed=')
    expect(page.url()).not.toContain('tau=')
  })

  test('make the type larger and smaller', async ({ page }) => {
    await open(page, 'temperature/1')
    const size = () => page.locator('h1').evaluate((h1) => Number.parseFloat(getComputedStyle(h1).fontSize))
    const usual = await size()
    await page.keyboard.press('+')
    await expect.poll(size).toBeGreaterThan(usual)
    await page.keyboard.press('-')
    await page.keyboard.press('-')
    await expect.poll(size).toBeLessThan(usual)
    // It stays for the whole lecture.
    await page.keyboard.press('+')
    await expect.poll(size).toBe(usual)
  })

  test('open and close help, overview, controls, link and spotlight', async ({ page }) => {
    await open(page, 'gumbel-softmax/3')
    const sheets = [
      ['?', page.getByRole('dialog', { name: 'Keys' })],
      ['c', page.getByRole('complementary', { name: 'Controls of the figure' })],
      ['q', page.locator('[data-cover="link"]')],
    ] as const
    for (const [key, sheet] of sheets) {
      await page.keyboard.press(key)
      await expect(sheet).toBeVisible()
      await page.keyboard.press(key)
      await expect(sheet).toHaveCount(0)
      await page.keyboard.press(key)
      await page.keyboard.press('Escape')
      await expect(sheet).toHaveCount(0)
    }
    await page.keyboard.press('o')
    await expect(page.getByRole('dialog', { name: 'Overview' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await page.keyboard.press('p')
    await expect(page.locator('[data-spotlight]')).toBeAttached()
    await page.keyboard.press('p')
    await expect(page.locator('[data-spotlight]')).toHaveCount(0)
  })

  test('go from the overview to a screen', async ({ page }) => {
    await open(page, 'gumbel-softmax/3')
    await page.keyboard.press('o')
    await expect(page.locator('[aria-current="step"]')).toBeFocused()
    // What takes the focus is clear of the search, which stays above what scrolls.
    const parted = await page.getByRole('dialog').evaluate(
      (overview) =>
        [...overview.querySelectorAll('[data-kind=check]')].filter((tile) => {
          const [kind, question] = [tile.querySelector('[class*=_kind_]')!, tile.querySelector('p')]
          return question && question.getClientRects()[0]!.top > kind.getBoundingClientRect().bottom - 3
        }).length,
    )
    expect(parted, 'questions below the line of their kind').toBe(0)
    const hidden = await page.getByRole('dialog').evaluate((overview) => {
      const { bottom } = overview.querySelector('form')!.getBoundingClientRect()
      const tiles = [...overview.querySelectorAll<HTMLElement>('[data-kind]')].reverse()
      return tiles.filter((tile) => {
        tile.focus()
        return tile.getBoundingClientRect().top < bottom - 1
      }).length
    })
    expect(hidden).toBe(0)
    // What is typed is sought, whatever its letters do elsewhere. A check has its question for a headline.
    await page.keyboard.type('bias')
    await expect(page.getByRole('searchbox')).toHaveValue('bias')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('thousand races')
    await expect(page.getByRole('button', { name: /Check: .*A thousand races are run/ })).toBeVisible()
    // By its heading in the lesson, as one types it; a chapter also by its English name.
    await typeOver(page.getByRole('searchbox'), 'bias-variance')
    await expect(page.getByRole('button', { name: /Figure: .*The best τ depends/ })).toBeVisible()
    await typeOver(page.getByRole('searchbox'), 'Gumbel-Max trick')
    await expect(
      page
        .getByRole('dialog')
        .getByRole('button', { name: /Figure: / })
        .first(),
    ).toBeVisible()
    // By what its notes say; the nearest come first, and Enter goes there.
    for (const [sought, first] of [
      ['argmax gradient', /^4·\d/],
      ['REINFORCE', /score function/],
      ['categorical', /./],
    ] as const) {
      await typeOver(page.getByRole('searchbox'), sought)
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText(first)
    }
    await typeOver(page.getByRole('searchbox'), 'hill low')
    await expect(page.getByRole('button', { name: /^6·5\. Figure: Low τ/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect.poll(() => place(page)).toBe('/lecture/temperature/5')
  })

  test('leave a slider in focus its arrows, and turn the screen by Page keys all the same', async ({
    page,
  }) => {
    await open(page, 'gumbel-softmax/4')
    await page.getByRole('slider', { name: 'Temperature τ' }).focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => page.url()).toContain('tau=0.99')
    expect(place(page)).toBe('/lecture/gumbel-softmax/4')
    await press(page, 'PageDown', 'gumbel-softmax/4/2')
  })

  test('are letters while somebody types', async ({ page }) => {
    await open(page, 'gumbel-softmax/3')
    await page.keyboard.press('c')
    const field = page.getByLabel('Number of draws (type a value)')
    await field.click()
    await page.keyboard.type('b.1')
    await expect(field).toHaveValue(/b\.1/)
    await expect(page.locator('[data-cover]')).toHaveCount(0)
    await page.keyboard.press('PageDown')
    await expect.poll(() => place(page)).toBe('/lecture/gumbel-softmax/3/2')
  })

  test('F5 of a clicker does not lose the place, f fills the screen', async ({ page }) => {
    await open(page, 'gumbel-softmax/6')
    await page.keyboard.press('PageDown')
    await page.evaluate(() => Object.assign(window, { here: true }))
    for (const [key, what] of [
      ['l', page.getByRole('dialog').getByRole('textbox').first()],
      ['h', page.locator('[data-handout]')],
    ] as const) {
      await page.keyboard.press(key)
      await expect(what).toBeVisible()
      if (key === 'l') await what.focus()
      await page.keyboard.press('F5')
      await expect(what).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(what).toHaveCount(0)
    }
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
    await page.keyboard.press('F5')
    await expect.poll(isFull).toBe(true)
    expect(await page.evaluate(() => 'here' in window)).toBe(true)
    await page.keyboard.press('f')
    await expect.poll(isFull).toBe(false)
    // Firefox leaves full screen by Escape whatever a page asks.
    if (test.info().project.use.browserName === 'firefox') return
    // Where the browser gives it away, Escape closes what is open, and only then leaves full screen.
    await page.evaluate(() => {
      const keyboard = {
        taken: [] as string[],
        async lock(codes: string[]) {
          keyboard.taken = codes
        },
        unlock() {
          keyboard.taken = []
        },
      }
      Object.defineProperty(navigator, 'keyboard', { configurable: true, value: keyboard })
    })
    const taken = () => page.evaluate(() => (navigator.keyboard as { taken?: string[] }).taken)
    await page.keyboard.press('f')
    await expect.poll(taken).toEqual(['Escape'])
    await page.keyboard.press('d')
    await expect(page.getByText('The pen’s lines stay')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByText('The pen’s lines stay')).toBeHidden()
    expect(await isFull()).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(isFull).toBe(false)
    await expect.poll(taken).toEqual([])
  })
})

test('a finger turns screens by swiping; its toolbar covers nothing and is whole on a phone', async ({
  browser,
}) => {
  needs('devtools')
  const context = await browser.newContext({ viewport: screen, hasTouch: true })
  const page = await context.newPage()
  await open(page, 'temperature/1')
  const session = await context.newCDPSession(page)
  const swipe = async (from: number, to: number) => {
    const at = (x: number) => [{ x, y: 300 }]
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) })
    for (const part of [0.3, 0.7, 1])
      await session.send('Input.dispatchTouchEvent', {
        type: 'touchMove',
        touchPoints: at(from + part * (to - from)),
      })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await swipe(900, 400)
  await expect.poll(() => place(page)).toBe('/lecture/temperature/2')
  await swipe(400, 900)
  await expect.poll(() => place(page)).toBe('/lecture/temperature/1')
  const toolbar = page.getByRole('navigation').filter({ has: page.locator('#toolbar-next') })
  for (const size of [
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size)
    const foot = (await page.locator('footer').first().boundingBox())!
    const strip = (await toolbar.boundingBox())!
    expect(foot.y + foot.height).toBeLessThanOrEqual(strip.y)
    await toolbar.getByRole('button').last().scrollIntoViewIfNeeded()
    await expect(toolbar.getByRole('button').last()).toBeInViewport({ ratio: 1 })
    // So is each button that the Tab key comes to.
    await toolbar.evaluate((strip) => strip.scrollTo({ left: 0, behavior: 'instant' }))
    await toolbar.getByRole('button').first().focus()
    for (const button of (await toolbar.getByRole('button').all()).slice(1)) {
      await page.keyboard.press('Tab')
      await expect(button).toBeFocused()
      await expect(button).toBeInViewport({ ratio: 1 })
    }
  }
  await context.close()
})

test.describe('the first screen', () => {
  test('tells its keys for three seconds, then shows the slide alone', async ({ page }) => {
    // It may be there and gone before a look: the page itself watches for it.
    const watch = () => {
      const observer = new MutationObserver(() => {
        const text = document.querySelector('[data-hint]')?.textContent
        if (text) Object.assign(window, { hinted: text })
      })
      observer.observe(document, { subtree: true, childList: true })
    }
    // In this document, and where it is the first, in the next.
    await page.addInitScript(watch)
    await page.evaluate(watch)
    await open(page, 'reparameterization/1')
    const hint = page.locator('[data-hint]')
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { hinted?: string }).hinted))
      .toMatch(/Page\s+Down/)
    await expect(hint).toHaveCount(0)
    await page.mouse.move(300, 300)
    await page.mouse.move(320, 320)
    await expect(hint).toBeVisible()
    // It stays while its plans have the focus, not by a press of the pointer alone.
    const pointed = () => page.locator('[data-stage]').getAttribute('data-pointed')
    await hint.getByRole('button').first().focus()
    await expect.poll(pointed).toBe('false')
    await expect(hint).toBeVisible()
    await press(page, 'PageDown', 'reparameterization/2')
    await expect(hint).toHaveCount(0)
  })

  for (const [lang, choice, progress, all] of [
    ['en', '10 minutes', '1 / 10', 'all screens'],
    ['ko', '30분', '1 / 33', '모든 화면'],
  ] as const)
    test(`offers plans by their minutes, and progress counts their screens: ${lang}`, async ({ page }) => {
      await open(page, 'reparameterization/1', `lang=${lang}`)
      await page.mouse.move(300, 300)
      await page.getByRole('button', { name: choice, exact: true }).click()
      await expect.poll(() => place(page)).toBe('/lecture/reparameterization/2')
      await expect(page.locator('footer')).toContainText(progress)
      await expect(page.locator('[data-hint] :focus')).toHaveCount(0)
      // Later they are found under the keys.
      await page.keyboard.press('?')
      await page.getByRole('dialog').getByRole('button', { name: all }).click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(page.locator('footer')).toContainText(`1 / ${deck().length}`)
    })
})

test('the toolbar appears as the pointer moves, whole in a narrow window too, and goes again', async ({
  page,
}) => {
  await open(page, 'reparameterization/1')
  const toolbar = page.getByRole('navigation', { name: 'The lecture’s controls' })
  await expect(toolbar).toHaveCSS('opacity', '0')
  await page.mouse.move(300, 300)
  await page.mouse.move(320, 320)
  await expect(toolbar).toHaveCSS('opacity', '1')
  // A press on the pen moves no other tool.
  const left = () =>
    toolbar.getByRole('button').evaluateAll((tools) => tools.map((tool) => tool.getBoundingClientRect().left))
  const before = await left()
  await toolbar.getByRole('button', { name: 'Pen', exact: true }).click()
  await expect(page.locator('[data-pen]').first()).toBeVisible()
  expect(await left()).toEqual(before)
  await expect(toolbar.getByRole('button', { name: 'Erase the pen’s lines' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await page.mouse.move(300, 300)
  await expect(toolbar).toHaveCSS('opacity', '0')
  // As at 400 % zoom.
  await page.setViewportSize({ width: 320, height: 256 })
  await page.mouse.move(100, 100)
  for (const button of await toolbar.getByRole('button').all())
    await expect(button).toBeInViewport({ ratio: 1 })
  // In a narrow one that is high it has a strip below the screen, and hides nothing.
  await page.setViewportSize({ width: 390, height: 844 })
  // There a title of one word stays whole.
  const lines = (title: Element) =>
    title.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(title).lineHeight)
  await expect.poll(() => page.locator('section h1').first().evaluate(lines)).toBeLessThan(1.5)
  const foot = (await page.locator('footer').first().boundingBox())!
  expect(foot.y + foot.height).toBeLessThanOrEqual((await toolbar.boundingBox())!.y)
})

test('the controls stand beside the figure, which makes room for them', async ({ page }) => {
  await open(page, 'gumbel-softmax/3')
  await page.keyboard.press('c')
  const controls = await page.getByRole('complementary', { name: 'Controls of the figure' }).boundingBox()
  await expect
    .poll(async () => {
      const figure = await page.locator('[data-figure]').boundingBox()
      return figure!.x + figure!.width <= controls!.x
    })
    .toBe(true)
})

test('the foot of a screen has what its last build sets: without noise it says so', async ({ page }) => {
  await open(page, 'gumbel-softmax/3/3')
  const scale = page.getByRole('slider', { name: 'Noise scale s in log π + s·γ' })
  await expect(page.getByRole('slider').first()).toBeVisible()
  await expect(scale).toHaveCount(0)
  await press(page, 'PageDown', 'gumbel-softmax/3/4')
  await expect(scale).toHaveValue('0')
})

test('the foot of a screen turns what its figure shows: π₁ and q₁', async ({ page }) => {
  await open(page, 'exponential-race/3')
  await page.getByRole('slider', { name: 'Probability of class 1' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.url()).toContain('pi=0.51,')
  const foot = page.locator('footer').getByRole('slider')
  await expect(foot).toHaveCount(1)
  // θ₁ is moved on the picture's own axis, and nothing of z̃ is shown a chapter before it is defined.
  for (const at of ['blocked-gradient/3', 'blocked-gradient/4/3']) {
    await open(page, at)
    await expect(page.getByRole('slider', { name: 'θ₁' })).toHaveCount(1)
    await expect(foot).toHaveAccessibleName('Probability of class 1')
    await expect(page.locator('[data-figure] svg').first()).toContainText('z₁')
    await expect(page.locator('[data-figure] svg').first()).not.toContainText('z̃')
    await expect(page.locator('[data-figure] [data-symbol="relaxed"]')).toHaveCount(0)
  }
  await open(page, 'in-use/3')
  await page.getByRole('slider', { name: 'q₁ 1' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => page.url()).toContain('to=0.49,')
  // Two sliders in the narrowest window, each on a line that holds all of it.
  await open(page, 'reparameterization/4')
  await page.setViewportSize({ width: 320, height: 640 })
  await expect(foot).toHaveCount(2)
  const beyondFoot = () =>
    page.locator('footer').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
  await expect.poll(beyondFoot).toBeLessThanOrEqual(0)
})

test.describe('the speaker’s window', () => {
  test('follows the stage and drives it', async ({ page }) => {
    await open(page, 'gumbel-softmax/3')
    const speaker = await openSpeaker(page)
    await expect(speaker.getByText('Start with a single draw')).toBeVisible()
    await expect(speaker.getByText('표본 하나로 시작해')).toBeVisible()

    // Both previews are the stage's own screens, made smaller: whole, and with the same words.
    const [current, next] = ['On stage:', 'Next:'].map((name) => speaker.getByRole('figure', { name })) as [
      Locator,
      Locator,
    ]
    await expect.poll(() => said(current)).toBe(await said(page.locator('main')))
    for (const preview of [current, next]) await expect.poll(() => beyond(preview)).toEqual([])
    const coming = await said(next)
    await press(page, 'PageDown', 'gumbel-softmax/3/2')
    await expect.poll(() => said(page.locator('main'))).toBe(coming)

    await page.keyboard.press('ArrowDown')
    await expect(speaker.getByText('Read the two rows of numbers aloud')).toBeVisible()
    await page.keyboard.press('[')
    await expect(speaker.getByLabel('Temperature (type a value)')).toHaveValue('0.8')

    await speaker.keyboard.press('ArrowDown')
    await expect.poll(() => place(page)).toBe('/lecture/gumbel-softmax/5')
    await speaker.getByRole('slider', { name: 'Temperature τ' }).focus()
    await speaker.keyboard.press('ArrowLeft')
    await expect.poll(() => page.url()).toContain('tau=1.9')
    await speaker.keyboard.press('o')
    await speaker.keyboard.type('bias')
    await expect(speaker.getByRole('searchbox')).toHaveValue('bias')
    await speaker.getByRole('button', { name: 'Close' }).click()
    await expect(page.locator('[data-cover]')).toHaveCount(0)
    await speaker.keyboard.press('b')
    await expect(page.locator('[data-cover="black"]')).toBeVisible()
    await speaker.getByRole('button', { name: 'Black' }).click()
    await expect(page.locator('[data-cover="black"]')).toHaveCount(0)
    await speaker.getByRole('button', { name: 'Reset the screen' }).click()
    await expect.poll(() => page.url()).toContain('tau=2&')
    await speaker.getByRole('radio', { name: '한국어' }).check({ force: true })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[가-힣]/)
  })

  test('finds its place after a reload of either, and when it is closed and opened again', async ({
    page,
  }) => {
    await open(page, 'gumbel-softmax/6')
    await page.keyboard.press('PageDown')
    const speaker = await openSpeaker(page)
    const second = 'Put the softmax with temperature in place of argmax'
    await expect(page.getByText(second)).toBeVisible()

    await speaker.reload()
    await expect(speaker.locator('[data-there="true"]')).toBeVisible()
    await speaker.keyboard.press('PageDown')
    await expect(page.getByText('adds the same')).toBeVisible()

    // What was turned in the speaker's window before the stage was reloaded does not hold its numbers fast.
    const tau = speaker.getByLabel('Temperature (type a value)')
    await typeOver(tau, '0.7')
    await tau.blur()
    await expect.poll(() => page.url()).toContain('tau=0.7')
    await page.reload()
    await expect(page.getByText('adds the same')).toBeVisible()
    await waitForKeys(page)
    await page.keyboard.press(']')
    await expect(tau).toHaveValue('0.8')
    await speaker.keyboard.press('PageUp')
    await expect(page.getByText(second)).toBeVisible()
    await page.keyboard.press('PageUp')
    await expect(page.getByText(second)).toHaveCount(0)

    await speaker.close()
    await page.keyboard.press('PageDown')
    const again = await openSpeakerAgain(page)
    await again.keyboard.press('PageDown')
    await expect(page.getByText('adds the same')).toBeVisible()
  })

  test('comes forward when it is asked for again, and the lecture stays as it is', async ({
    page,
    context,
  }) => {
    const chosen = 'pi=0.6,0.3,0.1&tau=3&seed=34&n=5000&labels=a,b,c&lang=ko&steps=temperature:3-6'
    await open(page, 'temperature/4', chosen)
    const hasAll = async () => {
      for (const value of chosen.split('&')) await expect.poll(() => page.url()).toContain(value)
    }
    await hasAll()
    const speaker = await openSpeaker(page)
    await expect.poll(() => speaker.url()).toContain('seed=34')
    const windows = context.pages().length
    await page.bringToFront()
    await page.keyboard.press('s')
    // Whatever the speaker's window had told of itself would have come before its next key.
    const isBlack = page.locator('[data-cover="black"]')
    await speaker.keyboard.press('b')
    await expect(isBlack).toBeVisible()
    await hasAll()
    // Nor is an address that the window goes to a hand's: the stage's numbers come back.
    await speaker.evaluate(() => {
      location.hash = '#/speaker'
    })
    await expect.poll(() => speaker.url()).toContain('seed=34')
    await speaker.keyboard.press('b')
    await expect(isBlack).toBeHidden()
    await hasAll()
    // A stage that was reloaded finds the window by its name.
    await page.bringToFront()
    await page.reload()
    await expect(stage(page)).toBeVisible()
    await waitForKeys(page)
    await page.keyboard.press('s')
    await speaker.keyboard.press('b')
    await expect(isBlack).toBeVisible()
    await hasAll()
    expect(context.pages().length).toBe(windows)
  })

  alone('opens the stage again where it was', async ({ page, context }) => {
    await open(page, 'temperature/4/2', 'lang=en&tau=3')
    const speaker = await openSpeaker(page)
    await page.close()
    const [stageAgain] = await Promise.all([
      context.waitForEvent('page'),
      speaker.getByRole('button', { name: 'Open the stage again' }).click({ timeout: 15_000 }),
    ])
    await expect(stage(stageAgain)).toBeVisible()
    expect(place(stageAgain)).toBe('/lecture/temperature/4/2')
    expect(stageAgain.url()).toContain('tau=3')
    await expect(speaker.locator('[data-there="true"]')).toBeVisible()
    await stageAgain.keyboard.press('s')
    await speaker.keyboard.press('b')
    await expect(stageAgain.locator('[data-cover="black"]')).toBeVisible()
    expect(stageAgain.url()).toContain('tau=3')
    expect(context.pages().length).toBe(2)
    await speaker.keyboard.press('b')
    await speaker.keyboard.press('PageDown')
    await expect.poll(() => place(stageAgain)).toBe('/lecture/temperature/4/3')
  })

  test('leaves a second lecture in another tab alone', async ({ page, context }) => {
    await open(page, 'temperature/1')
    const other = await context.newPage()
    await open(other, 'gumbel-max/1')
    await page.bringToFront()
    const speaker = await openSpeaker(page)
    await speaker.keyboard.press('PageDown')
    await expect.poll(() => place(page)).toBe('/lecture/temperature/2')
    await other.keyboard.press('PageDown')
    await expect.poll(() => place(other)).toBe('/lecture/gumbel-max/2')
    await speaker.keyboard.press('b')
    await expect(page.locator('[data-cover="black"]')).toBeVisible()
    await expect.poll(() => place(page)).toBe('/lecture/temperature/2')
    await expect(other.locator('[data-cover="black"]')).toHaveCount(0)
  })

  alone('is a part of the stage where no second window may open', async ({ page }) => {
    await page.addInitScript(() => {
      window.open = () => null
    })
    await open(page, 'gumbel-softmax/3')
    await page.keyboard.press('s')
    await expect(page.getByText('Start with a single draw')).toBeVisible()
    // They scroll by keyboard, and the screen stays.
    await page.setViewportSize({ width: 640, height: 400 })
    const notes = page.getByRole('complementary', { name: 'Notes' })
    await notes.focus()
    // A key that comes while they still scroll may be lost: it is pressed again.
    const scrolledBy = (key: string) =>
      expect.poll(async () => {
        await page.keyboard.press(key)
        return notes.evaluate(
          ({ scrollTop, clientHeight, scrollHeight }) => scrollTop / (scrollHeight - clientHeight),
        )
      })
    await scrolledBy('ArrowDown').toBeGreaterThan(0)
    await scrolledBy('End').toBeGreaterThan(0.98)
    await scrolledBy('Home').toBe(0)
    expect(place(page)).toBe('/lecture/gumbel-softmax/3')
    await page.keyboard.press('s')
    await expect(page.getByText('Start with a single draw')).toHaveCount(0)
  })
})

alone(
  'a stranger that names the stage’s window neither turns it nor hears of it',
  async ({ page, context }) => {
    const other = await serve({ pages: { '/': '<link rel="icon" href="data:,">' } })
    await page.goto(other.origin)
    const opened = context.waitForEvent('page')
    await page.evaluate((address) => {
      const heard: unknown[] = []
      window.addEventListener('message', ({ data }) => heard.push(data))
      Object.assign(window, { heard, other: window.open(address, 'gumbel-softmax-stage-a') })
    }, new URL('#/lecture/temperature/3?lang=en', test.info().project.use.baseURL).href)
    const stage = await opened
    await stage.locator('section[data-kind]').waitFor()
    await waitForKeys(stage)
    await stage.evaluate(() =>
      // After the page’s own, which has read by then what this one says has come.
      window.addEventListener('message', () => window.opener.postMessage('read', '*')),
    )
    await page.evaluate(() => {
      const command = { type: 'command', command: { kind: 'cover', cover: 'black' } }
      const message = { gumbelSoftmaxLecture: 1, session: 'a', from: 'speaker', sender: 'b', number: 1 }
      const { other } = window as unknown as { other: Window }
      other.postMessage({ ...message, body: command }, '*')
    })
    const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
    await expect.poll(heard).toContain('read')
    expect(await heard()).toEqual(['read'])
    await expect(stage.locator('[data-cover]')).toHaveCount(0)
    other.close()
  },
)

alone(
  'a lecture from one file on disk shows no path, and its speaker’s window comes forward',
  async ({ page }) => {
    await page.goto(`${pathToFileURL('dist/gumbel-softmax.html')}#/lecture/temperature/1?lang=en&seed=34`)
    await expect(stage(page)).toBeVisible()
    await waitForKeys(page)
    const speaker = await openSpeaker(page)
    await page.keyboard.press('s')
    await speaker.keyboard.press('q')
    const cover = page.locator('[data-cover="link"]')
    await expect(cover).toHaveText(
      'This page is a file on the lecturer’s computer, so there is no link to it.',
    )
    await expect(cover.locator('svg')).toHaveCount(0)
    expect(page.url()).toContain('seed=34')
  },
)

test('what changes is spoken in both windows, and beneath a cover nothing can be reached', async ({
  page,
}) => {
  await open(page, 'temperature/1')
  const speaker = await openSpeaker(page)
  // What stands there at first is no change: it is not spoken.
  await expect(speaker.getByRole('figure', { name: /^Next: ./ })).toBeVisible()
  const spoken = (window: Page, text: string | RegExp) =>
    expect(window.getByRole('status').filter({ hasText: text })).toHaveCount(1)
  const count = deck().length
  const number = deck().findIndex(({ chapter, step }) => chapter === 'temperature' && step === 2) + 1
  const question = `Screen ${number} of ${count}. One draw at four temperatures. Which picture is τ = 0.1?`
  for (const said of [question, /^correct: Picture 1\. Screen/]) {
    await page.keyboard.press('PageDown')
    for (const window of [page, speaker]) await spoken(window, said)
  }
  await expect(speaker.getByRole('figure', { name: /^On stage: One draw/ })).toBeVisible()
  const tool = page.locator('#toolbar-link')
  await tool.focus()
  await page.keyboard.press('b')
  await expect(page.locator('[data-cover="black"]')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('[data-stage]') ?? null)).toBeNull()
  for (const window of [page, speaker]) await spoken(window, 'Black screen')
  await page.keyboard.press('b')
  // As the cover goes the focus is where it was.
  await tool.press('Enter')
  await expect(page.locator('[data-cover="link"]')).toBeVisible()
  await expect(tool).not.toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-cover]')).toHaveCount(0)
  await expect(tool).toBeFocused()
  // A chapter that comes anew is spoken too, and a figure's build by what it brings.
  await page.evaluate(() => {
    window.location.hash = '#/lecture/gumbel-softmax/3/2?lang=en'
  })
  await spoken(page, /^10 draws\. Screen/)
})

test('hands counted in either window become bars under the choices, with the answer', async ({ page }) => {
  await open(page, 'temperature/2')
  await page.keyboard.press('v')
  await page.keyboard.type('30')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowUp')
  await page.getByLabel('Hands for choice 2', { exact: true }).blur()
  const columns = () =>
    page
      .locator('section ol > li')
      .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().left > innerWidth / 2))
  const before = await columns()
  await expect(page.locator('figcaption').first()).toHaveText('1', { useInnerText: true })
  const speaker = await openSpeaker(page)
  const hands = speaker.getByRole('group', { name: 'Hands for each choice' })
  await expect(hands.getByLabel('Hands for choice 1', { exact: true })).toHaveValue('30')
  await expect(hands.getByLabel('Hands for choice 2', { exact: true })).toHaveValue('1')
  // Two that go up at once are two, although the stage has not yet answered to the first.
  await hands.getByLabel('Hands for choice 1', { exact: true }).evaluate(async (field) => {
    field.focus()
    const raise = () =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }))
    raise()
    await Promise.resolve()
    raise()
  })
  await expect(page.getByLabel('Hands for choice 1', { exact: true })).toHaveValue('32')
  await typeOver(hands.getByLabel('Hands for choice 1', { exact: true }), '30')
  await typeOver(hands.getByLabel('Hands for choice 2', { exact: true }), '70')
  await expect(page.getByLabel('Hands for choice 2', { exact: true })).toHaveValue('70')
  await page.keyboard.press('PageDown')
  const choices = page.locator('[data-answered="true"] ol > li')
  await expect(choices.nth(0)).toContainText(/30\s*30\s?%/)
  const bar = async (choice: number) =>
    (await choices.nth(choice).locator('[data-votes] > [aria-hidden]').boundingBox())!.width
  expect((await bar(1)) / (await bar(0))).toBeCloseTo(70 / 30, 1)
  // No choice moves to another column, and the pictures say their temperatures.
  expect(await columns()).toEqual(before)
  await expect(page.locator('figcaption')).toHaveText(
    ['0.1', '1', '10', '0.5'].map((tau, at) => `${at + 1} · τ = ${tau}`),
    { useInnerText: true },
  )
  expect(await page.evaluate(judgeScreen, 28)).toEqual([])
  // They outlive a reload, and go with a reset.
  await page.reload()
  await expect(choices.nth(1)).toContainText('70')
  await page.keyboard.press('r')
  await expect(page.locator('[data-votes]')).toHaveCount(0)
})

test('the pen draws on the stage from either window, and its lines leave with the screen', async ({
  page,
}) => {
  await open(page, 'gumbel-softmax/4')
  const draw = async (window: Page, selector: string, beforeLift = async () => {}, steps = 4) => {
    const box = (await window.locator(selector).boundingBox())!
    const at = (share: number) => [box.x + share * box.width, box.y + share * box.height] as const
    await window.mouse.move(...at(0.25))
    await window.mouse.down()
    await window.mouse.move(...at(0.5), { steps })
    await beforeLift()
    await window.mouse.up()
  }
  const ink = (window: Page) => window.locator('[data-ink]')
  await page.keyboard.press('d')
  await expect(page.getByRole('status').filter({ hasText: 'The pen’s lines stay' })).toBeVisible()
  // A slow machine hands over the last move and the lift at once, before the line is drawn again.
  await page.evaluate(() => {
    const lift = (move: PointerEvent) => move.target!.dispatchEvent(new PointerEvent('pointerup', move))
    const liftWithMove = () => addEventListener('pointermove', lift, { once: true })
    addEventListener('pointerdown', liftWithMove, { once: true })
  })
  await draw(page, '[data-ink]', undefined, 1)
  await expect(page.locator('[data-drawn="true"]')).toHaveCount(1)
  const line = page.locator('[data-drawn="true"] path').first()
  const drawnLength = await line.evaluate((path) => (path as SVGPathElement).getTotalLength())
  expect(drawnLength).toBeCloseTo(Math.hypot(screen.width, screen.height) / 4, -1)
  await expect(ink(page)).toHaveAttribute('data-ink', '1')
  const speaker = await openSpeaker(page)
  await expect(ink(speaker)).toHaveAttribute('data-ink', '1')
  await speaker.keyboard.press('d')
  // A line grows in both windows while it is drawn.
  await draw(speaker, '[data-ink]', () => expect(ink(page)).toHaveAttribute('data-ink', '2'))
  await expect(page.locator('[data-drawn="true"]')).toHaveCount(2)
  // The same place of the screen in both: the second line lies on the first.
  const boxes = await page
    .locator('[data-ink] path')
    .evaluateAll((paths) => paths.map((path) => path.getBoundingClientRect().x))
  expect(Math.abs(boxes[0]! - boxes[2]!)).toBeLessThan(3)
  await page.keyboard.press('Control+z')
  await expect(ink(page)).toHaveAttribute('data-ink', '1')
  await page.keyboard.press('d')
  await draw(page, '[data-ink]')
  await expect(ink(page)).toHaveAttribute('data-ink', '2')
  await expect(ink(page)).toHaveAttribute('data-ink', '1')
  await page.keyboard.press('Escape')
  await expect(ink(page)).not.toHaveAttribute('data-pen')
  await page.keyboard.press('ArrowDown')
  await expect(ink(speaker)).toHaveAttribute('data-ink', '0')
})

test('a pen that reports more places than there are frames draws through each', async ({ page }) => {
  await open(page, 'gumbel-softmax/4')
  await page.keyboard.press('d')
  const { x, y, width, height } = (await page.locator('[data-ink]').boundingBox())!
  const [left, right, top, bottom] = [x + width / 4, x + width / 2, y + height / 4, y + height / 2]
  // What a pen reports in one frame comes as one event, which tells the others when asked.
  await page.locator('[data-ink]').evaluate(
    (ink, places) => {
      const moveFrom = ({ pointerId }: PointerEvent) => {
        const moves = places.map(
          ([clientX, clientY]) => new PointerEvent('pointermove', { pointerId, clientX, clientY }),
        )
        const [clientX, clientY] = places.at(-1)!
        const all = { pointerId, clientX, clientY, buttons: 1, bubbles: true, coalescedEvents: moves }
        setTimeout(() => ink.dispatchEvent(new PointerEvent('pointermove', all)))
      }
      ink.addEventListener('pointerdown', moveFrom as EventListener, { once: true })
    },
    [
      [right, top],
      [right, bottom],
    ] as [number, number][],
  )
  await page.mouse.move(left, top)
  await page.mouse.down()
  await page.mouse.move(right, bottom)
  await page.mouse.up()
  const length = await page
    .locator('[data-drawn="true"] path')
    .first()
    .evaluate((path) => (path as SVGPathElement).getTotalLength())
  // Round the corner, not straight to the end.
  expect(length).toBeGreaterThanOrEqual((width + height) / 4 - 1)
  // A button let go where nobody saw it has ended the line where the mouse is next seen.
  const drawn = page.locator('[data-drawn]')
  await page.mouse.move(left, bottom)
  await page.mouse.down()
  await expect(drawn.last()).toHaveAttribute('data-drawn', 'false')
  await reportMove(page.locator('[data-ink]'), 'mouse', right, bottom)
  await expect(drawn).toHaveCount(2)
  await expect(drawn.last()).toHaveAttribute('data-drawn', 'true')
  await page.mouse.up()
})

test.describe('the clicker', () => {
  const drawn = (page: Page) => page.locator('[data-draws]').first()

  test('shows one draw, ten, all, and takes each back', async ({ page }) => {
    await open(page, 'reparameterization/4')
    await expect(drawn(page)).toHaveAttribute('data-draws', '1')
    await press(page, 'PageDown', 'reparameterization/4/2')
    await expect(drawn(page)).toHaveAttribute('data-draws', '10')
    await press(page, 'PageDown', 'reparameterization/4/3')
    await expect(drawn(page)).toHaveAttribute('data-draws', '100000')
    await press(page, 'PageUp', 'reparameterization/4/2')
    await expect(drawn(page)).toHaveAttribute('data-draws', '10')
  })

  test('runs the race and puts the runners back', async ({ page }) => {
    await open(page, 'exponential-race/3')
    const clock = page.getByRole('slider', { name: 'Clock of the race' })
    await expect(clock).toHaveValue('0')
    await page.keyboard.press('PageDown')
    await expect.poll(async () => Number(await clock.inputValue())).toBeGreaterThan(5000)
    await page.keyboard.press('PageUp')
    await expect(clock).toHaveValue('0')
  })

  test('turns the axis, opens the second wiring, switches f', async ({ page }) => {
    await open(page, 'gumbel-max/4')
    const turned = page.getByRole('radio', { name: 'turned' })
    await expect(page.getByRole('radio', { name: 'time' })).toBeChecked()
    await page.keyboard.press('PageDown')
    await expect(turned).toBeChecked({ timeout: 10_000 })
    await open(page, 'reparameterization/3')
    await expect(page.getByRole('radio', { name: 'in the box' })).toBeChecked()
    await page.keyboard.press('PageDown')
    await expect(page.getByRole('radio', { name: 'at the side' })).toBeChecked()
    await open(page, 'expectation/4')
    // What lies on the foot of a screen shares one middle.
    await expect(page.locator('footer').getByRole('radio')).toHaveCount(2)
    const middles = await page.locator('footer').evaluate((foot) =>
      [...foot.querySelectorAll('input')].map((input) => {
        const { top, bottom } = input.getBoundingClientRect()
        return (top + bottom) / 2
      }),
    )
    expect(middles.length).toBeGreaterThan(2)
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(1)
    await expect.poll(() => page.url()).not.toContain('quadratic')
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).toContain('f=quadratic')
  })

  test('lowers τ before the room’s eyes, and gives it back at once', async ({ page }) => {
    await open(page, 'temperature/5')
    const tau = page.locator('footer [data-symbol="tau"] > [aria-hidden]').last()
    await expect(tau).toHaveText('1')
    const passed = await tau.evaluateHandle((output) => {
      const values: string[] = []
      const note = () => values.push(output.textContent ?? '')
      new MutationObserver(note).observe(output, { characterData: true, childList: true, subtree: true })
      return values
    })
    await page.keyboard.press('PageDown')
    await expect(tau).toHaveText('0.1')
    const between = (await passed.jsonValue()).map(Number).filter((value) => value !== 0.1)
    expect(between.length).toBeGreaterThan(0)
    expect(between.every((value) => value > 0.1 && value <= 1)).toBe(true)
    await press(page, 'PageUp', 'temperature/5')
    await expect(tau).toHaveText('1')
  })

  test('keeps what the lecturer set, where a build says nothing of it', async ({ page }) => {
    await open(page, 'gumbel-softmax/3', 'lang=en&pi=0.1,0.2,0.7&n=5000')
    await press(page, 'PageDown', 'gumbel-softmax/3/2')
    await page.keyboard.press(']')
    await expect.poll(() => page.url()).toContain('tau=0.63')
    await press(page, 'PageDown', 'gumbel-softmax/3/3')
    expect(page.url()).toContain('pi=0.1,0.2,0.7&tau=0.63&n=5000')
    await page.reload()
    await expect(page.getByRole('radio', { name: /^all/ })).toBeChecked()
    expect(place(page)).toBe('/lecture/gumbel-softmax/3/3')
  })

  test('starts a training, and starts it over on the way back', async ({ page }) => {
    await open(page, 'training/3')
    const step = () => page.locator('[data-step]').first().getAttribute('data-step')
    await expect.poll(step).toBe('0')
    await page.keyboard.press('PageDown')
    await expect.poll(async () => Number(await step())).toBeGreaterThan(0)
    await page.keyboard.press('PageUp')
    await expect.poll(step).toBe('0')
  })

  test('what a control lights up in the screen goes out with the control', async ({ page }) => {
    await open(page, 'temperature/5')
    await page.keyboard.press('c')
    const slider = page.getByRole('slider', { name: 'Temperature τ', exact: true }).first()
    await slider.focus()
    // By the keyboard, as a browser counts it.
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    const lit = page.locator('#content[data-lit="tau"]')
    await expect(lit).toHaveCount(1)
    await page.evaluate(() => {
      location.hash = '#/lecture/reparameterization/3?lang=en'
    })
    await expect(slider).toHaveCount(0)
    await expect(lit).toHaveCount(0)
  })

  alone('is told in the speaker’s notes, key by key', async ({ page }) => {
    await open(page, 'gumbel-softmax/3')
    const speaker = await openSpeaker(page)
    const now = speaker.locator('[data-notes] [aria-current="step"]')
    await expect(now).toHaveText('1 draw')
    const elapsed = speaker.locator('[data-elapsed]')
    await expect(elapsed).toHaveText('0:00')
    // Where the stage stands is no move of it; and a clock that runs has 0:00 too at first.
    const started = () =>
      JSON.parse(sessionStorage.getItem('gumbel-softmax-lab/lecture/1')!).shown?.clock?.started ?? null
    expect([await speaker.evaluate(started), await page.evaluate(started)]).toEqual([null, null])
    await page.keyboard.press('PageDown')
    await expect(now).toHaveText('10 draws')
    // The first move starts the clock.
    await expect(elapsed).not.toHaveText('0:00')
    await expect(speaker.locator('[data-notes]')).toContainText('all draws')
    // A length that none can be is said, and corrected on leaving.
    const minutes = speaker.getByLabel('Minutes planned')
    await typeOver(minutes, '900')
    await expect(speaker.getByText('The largest value is 600.')).toBeVisible()
    await minutes.blur()
    await expect(minutes).toHaveValue('600')
    // A plan that is chosen brings its minutes, and both outlive this window.
    await page.bringToFront()
    await page.keyboard.press('?')
    await page.getByRole('dialog').getByRole('button', { name: '10 minutes' }).click()
    await expect(minutes).toHaveValue('10')
    await speaker.keyboard.press('ArrowDown')
    await expect(elapsed).toHaveText(/^0:0[1-9]$/)
    await expect(speaker.locator('[data-pace]')).toHaveText('2 min ahead')
    await typeOver(minutes, '12')
    await minutes.blur()
    await speaker.close()
    await page.bringToFront()
    const again = await openSpeakerAgain(page)
    await expect(again.getByLabel('Minutes planned')).toHaveValue('12')
    await expect(again.locator('[data-elapsed]')).not.toHaveText('0:00')
  })
})

test('the audience’s link opens the stage’s figure in the lesson, in view and in its state', async ({
  page,
  browser,
}) => {
  await open(page, 'gumbel-softmax/3/2', 'lang=en&seed=7')
  await page.keyboard.press(']')
  await page.keyboard.press('q')
  const code = page.getByRole('img', { name: /^QR code of http/ })
  await expect(code).toBeVisible()
  const link = (await code.getAttribute('aria-label'))!.replace('QR code of ', '')
  expect(link).toContain('#/lesson/gumbel-softmax/3/2?tau=0.63&seed=7')
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await phone.goto(link)
  const figure = phone.locator('[data-figure="simplex"]', { has: phone.locator('[role="img"]') }).first()
  await expect(figure).toBeInViewport({ ratio: 0.5 })
  await expect(figure.getByRole('radio', { name: '10', exact: true })).toBeChecked()
  await expect(figure.getByLabel('Temperature (type a value)')).toHaveValue('0.63')
  expect(phone.url()).toContain('#/lesson/gumbel-softmax/3/2?tau=0.63&seed=7')
  // A line of a derivation, of a proof that is folded away too.
  for (const line of ['6/1', '7/4', '8/2']) {
    await phone.goto(link.replace(/#.*/, `#/lesson/gumbel-max/${line}`))
    const there = phone.locator('ol > li:focus', { has: phone.locator('.katex') })
    await expect(there).toBeInViewport()
    await expect(there).not.toHaveAttribute('data-state', 'ahead')
  }
  await phone.close()
  // However long the names and however large the type, the code is whole on the screen.
  const names = Array.from({ length: 8 }, () => '가나다라마바사아자차').join()
  await page.keyboard.press('Escape')
  await open(page, 'temperature/3', `pi=1,1,1,1,1,1,1,1&labels=${names}`)
  for (const key of ['+', '+', '+', '+', 'q']) await page.keyboard.press(key)
  await expect(code).toBeInViewport({ ratio: 1 })
  for (const key of ['-', '-', '-', '-']) await page.keyboard.press(key)
})

alone(
  'a line of a derivation is fitted again as its counts come, and in another language',
  async ({ page }) => {
    await page.addInitScript(() => {
      const { instantiate } = WebAssembly
      const asked = new Promise((resolve) => addEventListener('count', resolve, { once: true }))
      Object.assign(WebAssembly, {
        instantiate: (bytes: BufferSource) => asked.then(() => instantiate(bytes)),
      })
    })
    await open(page, 'exponential-race/5/4')
    const uncounted = await said(page.locator('main'))
    await page.evaluate(() => dispatchEvent(new Event('count')))
    await expect.poll(() => said(page.locator('main'))).not.toBe(uncounted)
    expect(await page.evaluate(judgeScreen, 28)).toEqual([])
    // Korean takes fewer lines; its words are there before the screen is.
    for (const [lang, step, letters] of [
      ['ko', 6, /[가-힣]/],
      ['ko', 5, /[가-힣]/],
      ['en', 5, /^[^가-힣]+$/],
    ] as const) {
      await page.evaluate((hash) => {
        window.location.hash = hash
      }, `#/lecture/exponential-race/${step}?lang=${lang}`)
      await expect(stage(page)).toHaveAttribute('data-at', `exponential-race/${step}/0`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(letters)
      expect(await page.evaluate(judgeScreen, 28)).toEqual([])
    }
  },
)

alone.describe('without a network', () => {
  // What the service worker keeps would come on top: the page alone has fetched all.
  alone('goes on where the network is cut once it has loaded', async ({ page, context }) => {
    await open(page, 'reparameterization/1')
    await page.keyboard.press('?')
    await expect(
      page.getByText('All screens are loaded: this window no longer needs the network.'),
    ).toBeVisible()
    await page.keyboard.press('Escape')
    await context.setOffline(true)
    for (const at of [
      'exponential-race/4',
      'gumbel-max/3',
      'blocked-gradient/4',
      'gumbel-softmax/3',
      'temperature/3',
      'gradient/4',
      'training/3',
    ]) {
      await page.evaluate((hash) => {
        window.location.hash = hash
      }, `#/lecture/${at}?lang=en`)
      await expect(page.locator('[data-figure] [role="img"]:visible').first()).toBeVisible()
    }
    await page.keyboard.press('q')
    await expect(page.getByRole('img', { name: /^QR code of/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await page.keyboard.press('l')
    await expect(page.getByRole('dialog', { name: 'A link for a lesson' })).toBeVisible()
    await page.keyboard.press('l')
    await page.keyboard.press('h')
    await expect(page.getByRole('heading', { name: 'Handout' })).toBeVisible()
  })

  alone('neither does the speaker’s window need one once it says so', async ({ page, context }) => {
    await open(page, 'reparameterization/1')
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
    await expect(speaker.locator('[data-there="true"]')).toBeVisible()
    for (const window of [page, speaker]) {
      await window.keyboard.press('?')
      await expect(window.locator('[data-fetched="there"]')).toBeVisible()
      await window.keyboard.press('Escape')
    }
    await context.setOffline(true)
    await speaker.keyboard.press('End')
    await expect(speaker.locator('[data-at^="in-use/"]').first()).toBeVisible()
    await expect(page.locator('[data-at^="in-use/"]').first()).toBeVisible()
  })
})

const setType = (page: Page, times: number) =>
  page.evaluate((larger) => {
    document.querySelector<HTMLElement>('[data-stage]')!.style.setProperty('--larger', `${larger}`)
  }, times)
const isFigure = (page: Page) =>
  page.evaluate(() => document.querySelector('[data-kind="exploration"]') !== null)
const positionText = ({ chapter, step, build }: Position) => `${chapter}/${step}/${build}`

const languages = ['en', 'ko'] as const

for (const lang of languages) {
  test(`every screen fits 1280 × 720 and is read from the back row, turned by PageDown alone: ${lang}`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    const tried = rowsWith(lang, chapters, languages)
    await open(page, `${tried[0]}/1`, `lang=${lang}&steps=${tried}`)
    const screens = deck(tried.map((chapter) => ({ chapter, ranges: [] })))
    for (let at: Position = { ...screens[0]!, build: 0 }; ; ) {
      await page.waitForFunction(isFigureThere, positionText(at))
      await expect.poll(() => page.evaluate(judgeScreen, 28), positionText(at)).toEqual([])
      const next = moved(screens, at, 'next')
      // Figures have a test of their own (stageFigures.spec.ts); of what is said, a screen's last build has most.
      if (next.step !== at.step && !(await isFigure(page))) {
        await setType(page, 2)
        // What is too much for larger type is all there in the largest that it fits.
        await expect.poll(() => page.evaluate(judgeScreen, 24), `${positionText(at)} 2×`).toEqual([])
        await setType(page, 1)
      }
      await page.keyboard.press('PageDown')
      if (positionText(next) === positionText(at)) break
      at = next
    }
  })
}
