import { expect, type Page } from '@playwright/test'
import { words as settings } from '../../src/figures/settings/words.en'
import { needs, typeOver } from './drivers'
import { test as alone } from './faultless'
import { test } from './samePage'

/** Opens an address of the lab and waits until all N draws are on the picture. */
async function openLab(page: Page, parameters = '') {
  await page.goto(`./#/lab${parameters && `?${parameters}`}`)
  await expect(page.locator('[data-settled="true"][aria-busy="false"]')).toBeVisible({ timeout: 30_000 })
}

const settled = (page: Page) =>
  expect(page.locator('[data-settled="true"][aria-busy="false"]')).toBeVisible({ timeout: 30_000 })

const noise = async (page: Page) => {
  const counts = page.getByTestId('noise-drawn')
  return {
    drawn: Number(await counts.getAttribute('data-drawn')),
    passes: Number(await counts.getAttribute('data-passes')),
  }
}

/** The rows of a figure's table, once its numbers are shown. */
async function simplexTable(page: Page) {
  const details = page.locator('details').first()
  if ((await details.getAttribute('open')) === null) await details.locator('summary').click()
  const rows = details.locator('tbody tr')
  // It is filled once it is open.
  await expect(rows.first()).toBeVisible()
  return rows.evaluateAll((found) =>
    found.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? '')),
  )
}

const tau = (page: Page) => page.getByRole('slider', { name: 'Temperature τ' })

test.describe('the noise is frozen, the parameters move', () => {
  for (const draws of [100_000, 1_000_000]) {
    test(`moving τ over ${draws} draws keeps every winner and every γ, and draws nothing`, async ({
      page,
    }) => {
      await openLab(page, `n=${draws}&lang=en`)
      const before = { table: await simplexTable(page), noise: await noise(page) }
      const gamma = page.locator('g[data-symbol="gamma"] [data-class] text')
      const gammaBefore = await gamma.allTextContents()
      await tau(page).focus()
      for (let press = 0; press < 5; press++) await page.keyboard.press('PageDown')
      await settled(page)
      const after = { table: await simplexTable(page), noise: await noise(page) }

      const [wins, mean] = [2, 5]
      for (const [k, row] of before.table.entries()) {
        expect(after.table[k]![wins]).toBe(row[wins])
        expect(after.table[k]![mean]).not.toBe(row[mean])
      }
      expect(gammaBefore.length).toBeGreaterThan(0)
      expect(await gamma.allTextContents()).toEqual(gammaBefore)
      expect(after.noise.drawn).toBe(before.noise.drawn)
      expect(after.noise.passes).toBeGreaterThan(before.noise.passes)
    })
  }

  test('another seed draws anew', async ({ page }) => {
    await openLab(page, 'lang=en')
    const before = await noise(page)
    await page.getByRole('button', { name: 'Draw again' }).click()
    await settled(page)
    await expect.poll(async () => (await noise(page)).drawn).toBeGreaterThan(before.drawn)
    expect(page.url()).toContain('seed=')
  })

  test('more draws keep the ones that are there', async ({ page }) => {
    await openLab(page, 'lang=en&n=1000&draw=17')
    const gamma = page.locator('g[data-symbol="gamma"] [data-class] text')
    const before = await gamma.allTextContents()
    await page.getByRole('button', { name: '1M', exact: true }).click()
    await settled(page)
    await expect(page.locator('[data-draws="1000000"]')).toBeVisible()
    expect(await gamma.allTextContents()).toEqual(before)
  })

  test('the small τ puts draws on corners, the large one all in the middle', async ({ page }) => {
    await openLab(page, 'lang=en&tau=0.01')
    const corner = 6
    const cold = await simplexTable(page)
    expect(cold.reduce((total, row) => total + Number.parseFloat(row[corner]!), 0)).toBeGreaterThan(80)
    await openLab(page, 'lang=en&tau=100')
    // The page stays, and its table follows the address a little later.
    await expect(async () => {
      const hot = await simplexTable(page)
      for (const row of hot) expect(Number(row[5])).toBeCloseTo(1 / 3, 1)
    }).toPass({ timeout: 15_000 })
  })
})

test.describe('the selected draw', () => {
  test('shows the numbers that JAX gives for seed 42, draw 0', async ({ page }) => {
    await openLab(page, 'lang=en&tau=0.5')
    const gamma = page.locator('g[data-symbol="gamma"] [data-class] text')
    await expect(gamma).toHaveText([/0\.455/, /1\.146/, /0\.905/])
    const relaxed = page.locator('g[data-symbol="relaxed"] [data-class] text')
    await expect(relaxed).toHaveText([/0\.354/, /0\.507/, /0\.139/])
  })

  test('walks from draw to draw by keyboard', async ({ page }) => {
    await openLab(page, 'lang=en')
    await page.getByRole('button', { name: 'Next draw' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('PageUp')
    await expect(page.getByLabel('Number of the draw, counted from 0')).toHaveValue('11')
    await expect.poll(() => page.url()).toContain('draw=11')
  })
})

test.describe('the address', () => {
  test('holds the present state, and opens it again', async ({ page }) => {
    await openLab(page, 'lang=en')
    await tau(page).focus()
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).toContain('tau=0.5')
    await page.reload()
    await settled(page)
    await expect(page.getByLabel('Temperature (type a value)')).toHaveValue('0.5')
  })

  test('moves between views by Back and Forward, not between slider positions', async ({ page }) => {
    await page.goto('./#/?lang=en')
    await page.getByRole('link', { name: 'Lab', exact: true }).click()
    await settled(page)
    await tau(page).focus()
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).toContain('tau=')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1, name: /^How do you train/ })).toBeVisible()
    await page.goForward()
    await expect(page.getByRole('heading', { level: 1, name: 'The lab' })).toBeVisible()
  })

  const corrected = [
    ['pi=1', /pi = 1 names one class only/],
    ['pi=0,0,0', /pi = 0,0,0 leaves no class/],
    ['pi=a,b', /pi = “a,b” cannot be read/],
    ['pi=-1,2,3', /pi = -1,2,3 has a negative weight/],
    ['pi=1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1', /has more than 16 entries/],
    ['pi=2e6,1', /pi = 2e6,1 is too large/],
    ['tau=NaN', /tau = “NaN” cannot be read/],
    ['tau=0', /tau = 0 is too small/],
    ['tau=1e9', /tau = 1e9 is too large/],
    ['seed=-1', /seed = -1 is too small/],
    ['seed=4294967296', /seed = 4294967296 is too large/],
    ['seed=1.5', /seed = 1.5 is not a whole number/],
    ['n=1e99', /n = 1e99 is too large/],
    ['n=0', /n = 0 is too small/],
    ['draw=100000', /draw = 100000 is too large/],
    [`labels=${encodeURIComponent('<img src=x onerror=alert(1)>')}`, /has a name of more than 24 characters/],
    ['labels=a,b,c,d', /has more entries than there are classes/],
    ['hide=everything', /hide = “everything” cannot be read/],
    ['lang=fr', /lang = “fr” cannot be read/],
    ['theme=pink', /theme = “pink” cannot be read/],
  ] as const
  test('corrects what it cannot take, in words, and lives', async ({ page }) => {
    // The first is loaded, the others are typed into the address of the page that is there.
    for (const [query, said] of corrected) {
      const english = query.startsWith('lang') ? query : `lang=en&${query}`
      await page.goto(`./#/lab?${query.startsWith('n=') ? `${english}&tau=0.7` : english}`)
      await expect(page.getByText(said)).toBeVisible()
      await expect(page.getByRole('heading', { level: 1, name: 'The lab' })).toBeVisible()
      await expect(tau(page)).toBeEnabled()
      await expect(page.locator('canvas').first()).toBeVisible()
    }
    await page.goto('./#/lab?lang=ko&tau=NaN')
    await expect(page.getByText(/tau = “NaN”: 읽을 수 없는 값입니다/)).toBeVisible()
  })

  test('shows markup in labels as plain text', async ({ page }) => {
    await openLab(page, `lang=en&labels=${encodeURIComponent('<b>bold</b>')}`)
    await expect(page.locator('input[value="<b>bold</b>"]')).toBeVisible()
    expect(await page.locator('b', { hasText: 'bold' }).count()).toBe(0)
  })

  test('survives an address of 100 kB', async ({ page }) => {
    await page.goto(`./#/lab?lang=en&labels=${'x'.repeat(100_000)}&junk=${'%F0'.repeat(1000)}`)
    await expect(page.getByText(/has a name of more than 24 characters/)).toBeVisible()
    await settled(page)
  })
})

test.describe('the controls', () => {
  test('say of a class too rare for the noise how often it wins', async ({ page }) => {
    await page.goto('./#/lab?lang=en&pi=1,1e-7')
    await expect(page.getByText('Of the nominal frequency: class 2 52%.')).toBeVisible()
  })

  test('say of a name that is too long that its end is left out', async ({ page }) => {
    await openLab(page, 'lang=en')
    const field = page.getByRole('textbox', { name: 'Name of class 1' })
    await field.fill('twenty-four characters, ')
    await expect(page.getByText(settings.pi.tooLong)).toHaveCount(0)
    await field.fill('twenty-four characters, and more')
    const width = (await field.boundingBox())!.width
    const message = page.getByText(settings.pi.tooLong)
    await expect(message).toBeVisible()
    // A row of its own: in the name's cell it would leave the field no room.
    expect(width).toBeGreaterThan(80)
    expect((await message.boundingBox())!.height).toBeLessThan(60)
    await field.press('Enter')
    await expect(message).toHaveCount(0)
    await expect(field).toHaveValue('twenty-four characters, ')
  })

  test('keep π at a sum of 1', async ({ page }) => {
    await openLab(page, 'lang=en')
    await typeOver(page.getByLabel('Probability of class 1 (type a value)'), '0.8')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Probability of class 2 (type a value)')).toHaveValue('0.12')
    await expect(page.getByLabel('Probability of class 3 (type a value)')).toHaveValue('0.08')
  })

  test('keep a locked class as it is', async ({ page }) => {
    await openLab(page, 'lang=en')
    await page.getByRole('button', { name: 'Keep the probability of class 2' }).click()
    await typeOver(page.getByLabel('Probability of class 1 (type a value)'), '0.6')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('Probability of class 2 (type a value)')).toHaveValue('0.30')
    await expect(page.getByLabel('Probability of class 3 (type a value)')).toHaveValue('0.10')
  })

  test('say what is wrong with letters in a number field, and keep the last good value', async ({ page }) => {
    await openLab(page, 'lang=en')
    const field = page.getByLabel('Temperature (type a value)')
    await typeOver(field, 'warm')
    await field.blur()
    await expect(
      page.getByText(/“warm” was typed\. Not a number from 0\.01 to 100\. 1 is used\./),
    ).toBeVisible()
    await expect(field).toHaveValue('1')
  })

  test('lose no press to the message that it brings: it comes once the pointer is up', async ({ page }) => {
    await openLab(page, 'lang=en')
    await typeOver(page.getByLabel('Temperature (type a value)'), '200')
    const sweep = page.getByRole('button', { name: 'Sweep τ' })
    const { x, y, width, height } = (await sweep.boundingBox())!
    await page.mouse.move(x + width / 2, y + height / 2)
    await page.mouse.down()
    await expect(page.getByLabel('Temperature (type a value)')).toHaveValue('100')
    await page.mouse.up()
    await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  })

  test('move by a screen reader’s own gesture as by an arrow key', async ({ page }) => {
    await openLab(page, 'lang=en')
    const field = page.getByLabel('Temperature (type a value)')
    /** What WebKit does for VoiceOver: the native value goes by one native step. */
    const gesture = (up: boolean) =>
      tau(page).evaluate((slider: HTMLInputElement, isUp) => {
        if (isUp) slider.stepUp()
        else slider.stepDown()
        slider.dispatchEvent(new Event('input', { bubbles: true }))
      }, up)
    await gesture(true)
    await expect(field).toHaveValue('1.1')
    await gesture(false)
    await gesture(false)
    await expect(field).toHaveValue('0.99')
  })

  test('add and remove classes, from two to sixteen', async ({ page }) => {
    await openLab(page, 'lang=en')
    const add = page.getByRole('button', { name: 'Add a class' })
    for (let classes = 3; classes < 16; classes++) await add.click()
    await settled(page)
    await expect(page.getByRole('slider', { name: /^Probability of class/ })).toHaveCount(16)
    await expect(add).toHaveAttribute('aria-disabled', 'true')
    for (let classes = 16; classes > 2; classes--)
      await page.getByRole('button', { name: `Remove class ${classes}` }).click()
    await settled(page)
    await expect(page.getByRole('slider', { name: /^Probability of class/ })).toHaveCount(2)
  })

  test('sweep τ on request, and pause', async ({ page }) => {
    await openLab(page, 'lang=en&n=1000')
    await page.getByRole('button', { name: 'Sweep τ' }).click()
    const field = page.getByLabel('Temperature (type a value)')
    await expect.poll(() => field.inputValue()).not.toBe('1')
    await page.getByRole('button', { name: 'Pause' }).click()
    const still = await field.inputValue()
    await page.waitForTimeout(200)
    expect(await field.inputValue()).toBe(still)

    // A dialog ends it: what it saves would be of another τ in each frame.
    await page.getByRole('button', { name: 'Sweep τ' }).click()
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Sweep τ' })).toBeVisible()
  })

  test('set π by a tap in the triangle, beside any dot', async ({ page }) => {
    await openLab(page, 'lang=en&n=1')
    const triangle = page.getByRole('img', { name: 'Every draw is a point' })
    const { x, y, width, height } = (await triangle.boundingBox())!
    await page.mouse.click(x + width * 0.52, y + height * 0.47)
    await expect.poll(() => page.url()).toContain('pi=')
  })

  test('put everything back', async ({ page }) => {
    await openLab(page, 'lang=en&tau=0.2&pi=1,2,3,4&seed=7')
    await page.getByRole('button', { name: 'Reset', exact: true }).click()
    await settled(page)
    await expect.poll(() => page.url()).not.toContain('tau=')
    await expect(page.getByRole('slider', { name: /^Probability of class/ })).toHaveCount(3)
  })

  test('take a preset of the papers', async ({ page }) => {
    await openLab(page, 'lang=en')
    await page.getByRole('button', { name: 'Presets' }).click()
    await page.getByRole('button', { name: 'Maddison et al. figure 2, 2 : ½ : 1, τ = ½' }).click()
    await settled(page)
    await expect(page.getByLabel('Temperature (type a value)')).toHaveValue('0.5')
    await expect(page.getByLabel('Probability of class 1 (type a value)')).toHaveValue('0.5714')
  })
})

test.describe('honest statistics', () => {
  test('finds nothing wrong with the sampler, at many and at few draws', async ({ page }) => {
    for (const setting of ['n=1000000&tau=0.3', 'n=50', 'pi=0.6,0.4,0&tau=0.1', 'pi=1,2,3,4,5,6&tau=2']) {
      await openLab(page, `lang=en&${setting}`)
      await page.getByRole('button', { name: 'Check these samples' }).click()
      // The results before stay until the new ones are there, and say so.
      await expect(page.getByText('These results belong to other settings.')).toHaveCount(0, {
        timeout: 30_000,
      })
      const table = page.getByRole('table', { name: 'Is the sampler right?' })
      await expect(table).toBeVisible({ timeout: 30_000 })
      const ps = await table
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((row) => Number(row.querySelectorAll('td')[3]!.textContent)))
      expect(ps.length).toBe(4)
      for (const p of ps) expect(p).toBeGreaterThan(1e-4)
    }
  })

  test('says when its results belong to other settings', async ({ page }) => {
    await openLab(page, 'lang=en&n=1000')
    await page.getByRole('button', { name: 'Check these samples' }).click()
    await expect(page.getByRole('table', { name: 'Is the sampler right?' })).toBeVisible()
    await tau(page).focus()
    await page.keyboard.press('PageDown')
    await expect(page.getByText('These results belong to other settings.')).toBeVisible()
  })
})

test.describe('sharing and citing', () => {
  test('gives the link to this state and says that others cannot open this machine', async ({ page }) => {
    await openLab(page, 'lang=en&tau=0.2')
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/#\/lab\?.*tau=0\.2/)
    await expect(page.getByText('others cannot open the link')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Share' })).toBeFocused()
  })

  test('gives an entry for BibTeX and for biblatex, with version and address', async ({ page }) => {
    await openLab(page, 'lang=en&tau=0.2')
    await page.getByRole('button', { name: 'Cite' }).click()
    const entry = page.getByText(/^@\w+\{gumbel_softmax_lab/)
    await expect(entry).toContainText(/@misc.*howpublished = \{\\url\{http.*tau=0\.2.*Version \d+\.\d+\.\d+/s)
    await page.getByRole('radio', { name: 'biblatex' }).check({ force: true })
    await expect(entry).toContainText(/@software.*version\s+= \{\d+\.\d+\.\d+\}.*tau=0\.2/s)
  })
})

test.describe('a lesson link hides controls', () => {
  test('and only them', async ({ page }) => {
    await openLab(page, 'lang=en&hide=pi,n,seed')
    await expect(page.getByRole('slider', { name: /^Probability of class/ })).toHaveCount(0)
    await expect(page.getByRole('slider', { name: 'Number of draws N' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Draw again' })).toHaveCount(0)
    await expect(page.getByRole('slider', { name: 'π as a point of the triangle' })).toHaveCount(0)
    await expect(tau(page)).toBeVisible()
  })

  test('names of classes among them', async ({ page }) => {
    await openLab(page, 'lang=en&hide=labels&labels=cat,dog')
    await expect(page.getByLabel('Name of class 1')).toHaveCount(0)
    await expect(page.getByText('cat', { exact: true }).first()).toBeVisible()
  })
})

alone.describe('by touch', () => {
  alone.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  alone('π follows a finger in the triangle, and the page stays where it is', async ({ page }) => {
    await openLab(page, 'lang=en')
    const handle = page.getByRole('slider', { name: /^π/ })
    await handle.scrollIntoViewIfNeeded()
    const { x, y, width, height } = (await handle.boundingBox())!
    const [fromX, fromY] = [x + width / 2, y + height / 2]
    const scrolled = await page.evaluate(() => scrollY)
    const before = await handle.getAttribute('aria-valuetext')
    needs('devtools')
    const touch = await page.context().newCDPSession(page)
    const put = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints })
    await put('touchStart', [{ x: fromX, y: fromY }])
    for (let step = 1; step <= 8; step++)
      await put('touchMove', [{ x: fromX + 4 * step, y: fromY - 5 * step }])
    await put('touchEnd', [])
    await expect(handle).not.toHaveAttribute('aria-valuetext', before!)
    await expect.poll(() => page.url()).toContain('pi=')
    const after = (await handle.boundingBox())!
    expect(Math.abs(after.x - x - 32)).toBeLessThan(2)
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
  })

  alone(
    'four classes turn under a finger that moves across, in an area that is no SVG shape',
    async ({ page }) => {
      await openLab(page, 'lang=en&pi=0.25,0.25,0.25,0.25')
      needs('devtools')
      const area = page.locator('div[data-pick="turn"]')
      await expect(area).toHaveCSS('touch-action', 'pan-y')
      await area.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
      const { x, y, width, height } = (await area.boundingBox())!
      const marks = () => area.locator('..').locator('svg').first().innerHTML()
      const before = await marks()
      const touch = await page.context().newCDPSession(page)
      for (const across of [0, 10, 30])
        await touch.send('Input.dispatchTouchEvent', {
          type: across === 0 ? 'touchStart' : 'touchMove',
          touchPoints: [{ x: x + width / 2 + across, y: y + height / 2 }],
        })
      await expect.poll(marks).not.toBe(before)
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    },
  )

  alone('a symbol that is tapped lights its number, its mark and its control', async ({ page }) => {
    await openLab(page, 'lang=en')
    needs('touch')
    await page.locator('.katex-html [data-symbol="tau"]').first().tap()
    await expect(page.locator('[data-lit="tau"]')).toHaveCount(1)
  })
})

test('a control that has the focus by the keyboard lights its symbol, its number and its mark', async ({
  page,
}) => {
  await openLab(page, 'lang=en')
  const lit = page.locator('[data-lit="tau"]')
  const inFormula = page.locator('.katex-html [data-symbol="tau"][data-lit]')
  await tau(page).click()
  await expect(lit).toHaveCount(0)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(tau(page)).toBeFocused()
  await expect(lit).toHaveCount(1)
  await expect(inFormula.first()).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(lit).toHaveCount(1)
  await page.getByRole('slider', { name: 'Probability of class 2' }).focus()
  await expect(page.locator('[data-lit="pi"][data-lit-class="2"]')).toHaveCount(1)
  await page.getByRole('button', { name: 'Sweep τ' }).focus()
  await expect(page.locator('[data-lit]')).toHaveCount(0)
})

test.describe('with reduced motion', { tag: '@still' }, () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing moves by itself, the sweep still plays on request, and every number is there', async ({
    page,
  }) => {
    await openLab(page, 'lang=en')
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
    const field = page.getByLabel('Temperature (type a value)')
    const still = await field.inputValue()
    await page.waitForTimeout(300)
    expect(await field.inputValue()).toBe(still)
    await page.getByRole('button', { name: 'Sweep τ' }).click()
    await expect.poll(() => field.inputValue()).not.toBe(still)
    await page.getByRole('button', { name: 'Pause' }).click()
    await settled(page)
    expect((await simplexTable(page)).length).toBe(3)
  })
})

test('the contours of a drag end where a fresh page draws them', async ({ page, context }) => {
  const contours = (of: Page) =>
    of.locator('path[class*="contour"]').evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))
  await openLab(page, 'tau=0.8')
  const before = await contours(page)
  expect(before).toHaveLength(2)
  await tau(page).focus()
  for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowRight')
  await settled(page)
  await expect.poll(() => new URL(page.url()).hash).toContain('tau=0.92')
  const fresh = await context.newPage()
  await openLab(fresh, 'tau=0.92')
  expect(await contours(fresh)).not.toEqual(before)
  // A fresh page traces them coarsely first.
  await expect(async () => expect(await contours(page)).toEqual(await contours(fresh))).toPass()
})
