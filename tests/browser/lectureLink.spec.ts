import { expect, type Page } from '@playwright/test'
import { waitForKeys } from './drivers'
import { test } from './samePage'

test.use({ viewport: { width: 1280, height: 720 } })

const place = (page: Page) => new URL(page.url()).hash.replace(/^#/, '').split('?')[0]
const stage = (page: Page) => page.locator('section[data-kind]').first()
const footer = (page: Page) => stage(page).locator('footer p').last()

/** Opens a link within the app and waits for the first screen. */
async function open(page: Page, hash: string) {
  await page.goto(`./${hash}`)
  await expect(stage(page)).toBeVisible()
  await waitForKeys(page)
}

test('steps= is the whole lecture: its first screen, its last, its overview and its count', async ({
  page,
}) => {
  await open(page, '#/lecture?steps=temperature:3-4,gumbel-max:1,9&lang=en')
  const last = ['temperature/4', 'temperature/4/2', 'temperature/4/3', 'temperature/4/3']
  const way = ['gumbel-max/1', 'gumbel-max/9', 'temperature/3', ...last]
  const counts = ['1 / 4', '2 / 4', '3 / 4', ...last.map(() => '4 / 4')]
  for (const [index, at] of way.entries()) {
    await expect.poll(() => place(page)).toBe(`/lecture/${at}`)
    await expect(footer(page)).toHaveText(counts[index]!)
    await page.keyboard.press('PageDown')
  }
  expect(page.url()).toContain('steps=gumbel-max:1,9,temperature:3-4')
  await page.keyboard.press('o')
  const overview = page.getByRole('dialog', { name: 'Overview' })
  await expect(overview.locator('[data-kind]')).toHaveCount(4)
  await expect(overview.getByRole('heading', { level: 2 })).toHaveText(['3 · Gumbel-Max', '6 · Temperature'])
  await page.keyboard.press('Escape')
  await page.keyboard.press('Home')
  await expect.poll(() => place(page)).toBe('/lecture/gumbel-max/1')
})

test('a place that steps= leaves out leads to the next that it has, with what that prescribes', async ({
  page,
}) => {
  await open(page, '#/lecture/gumbel-max/2?steps=temperature:4-5&lang=en&seed=7')
  await expect.poll(() => place(page)).toBe('/lecture/temperature/4')
  await expect(page.getByRole('slider', { name: 'Temperature τ' })).toHaveAttribute(
    'aria-valuetext',
    /^5(\D|$)/,
  )
  expect(page.url()).toContain('seed=7')
  await page.keyboard.press('q')
  const link = await page.getByRole('img', { name: /^QR code of http/ }).getAttribute('aria-label')
  expect(link).toContain('#/lesson/temperature/4?tau=5&seed=7&steps=temperature:4-5')
})

test('steps= that cannot be read is said on stage, in the page’s language, and the whole lecture shown', async ({
  page,
}) => {
  await open(page, '#/lecture?steps=temprature&lang=en')
  await expect(page.getByText('steps = “temprature” cannot be read. all is used instead.')).toBeVisible()
  await expect.poll(() => place(page)).toBe('/lecture/reparameterization/1')
  await open(page, '#/lecture?steps=temperature:0-2&lang=ko')
  await expect(page.getByText('steps = temperature:0-2: 너무 작은 값입니다.')).toBeVisible()
  await expect.poll(() => place(page)).toBe('/lecture/temperature/1')
})

test('the speaker’s window counts and turns the chosen screens alone', async ({ page }) => {
  await open(page, '#/lecture?steps=gumbel-max:1,9,temperature:3-4&lang=en')
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await expect(speaker.locator('[data-there="true"]')).toBeVisible()
  await expect(speaker.getByText('Screen 1 of 4')).toBeVisible()
  await speaker.keyboard.press('PageDown')
  await expect.poll(() => place(page)).toBe('/lecture/gumbel-max/9')
  await expect(speaker.getByRole('figure', { name: 'Next' }).locator('section[data-at]')).toHaveAttribute(
    'data-at',
    'temperature/3/0',
  )
  await speaker.keyboard.press('End')
  await expect.poll(() => place(page)).toBe('/lecture/temperature/4')
  for (const at of ['temperature/4/2', 'temperature/4/3']) {
    await speaker.keyboard.press('PageDown')
    await expect.poll(() => place(page)).toBe(`/lecture/${at}`)
  }
  await expect(speaker.getByText('The lecture ends here.')).toBeVisible()
})

test('the builder’s link reproduces what was chosen: screens, start, controls, language, colours', async ({
  page,
  context,
}) => {
  await open(page, '#/lecture/gumbel-softmax/3?lang=en&seed=7')
  await page.keyboard.press('l')
  const dialog = page.getByRole('dialog', { name: 'A link for a lesson' })
  await expect(dialog.getByText('Screens: 124, chapters: 10')).toBeVisible()
  for (const title of await dialog
    .getByRole('group', { name: 'Chapters and screens' })
    .locator('label')
    .all())
    if (!/Gumbel-Max|Temperature/.test((await title.textContent()) ?? ''))
      await title.getByRole('checkbox').uncheck()
  await dialog.getByRole('button', { name: 'All screens of the kind: Derivation' }).click()
  await dialog.getByRole('button', { name: 'All screens of the kind: Check' }).click()
  await dialog.getByRole('button', { name: 'Screen 2: Vote' }).first().click()
  const partly = (name: RegExp) =>
    dialog
      .getByRole('checkbox', { name })
      .evaluate((box: HTMLInputElement) => [box.checked, box.indeterminate])
  expect(await partly(/· Gumbel-Max/)).toEqual([false, true])
  expect(await partly(/· Gumbel-Softmax/)).toEqual([false, false])
  // No chosen chapter has such a screen: there is nothing to choose.
  await expect(dialog.getByRole('button', { name: 'All screens of the kind: The end' })).toBeDisabled()
  await expect(dialog.getByText('Screens: 11, chapters: 2')).toBeVisible()
  await dialog.getByLabel('Starts at').selectOption({ label: 'Temperature' })
  await dialog.getByRole('checkbox', { name: 'seed', exact: true }).check()
  await dialog.getByRole('radio', { name: '한국어' }).check({ force: true })
  await dialog.getByRole('radio', { name: 'Dark' }).check({ force: true })
  const link = await dialog.getByLabel('Link', { exact: true }).inputValue()
  await expect(dialog.getByRole('img', { name: `QR code of ${link}` })).toBeVisible()
  expect(new URL(link).hash).toBe(
    '#/lecture/temperature/1?tau=2&seed=7&hide=seed&lang=ko&theme=dark&steps=gumbel-max:1,3-5,9,temperature:1-5,9',
  )

  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    dialog.getByRole('link', { name: 'Open in a new tab' }).click(),
  ])
  await expect(stage(opened)).toBeVisible()
  await expect(opened.locator('h1')).toHaveText(/[가-힣]/)
  await expect(footer(opened)).toHaveText('6 / 11')
  await waitForKeys(opened)
  await opened.keyboard.press('PageUp')
  await expect.poll(() => place(opened)).toBe('/lecture/gumbel-max/9')
  await opened.keyboard.press('c')
  await expect(opened.locator('aside')).toBeVisible()
  await expect(opened.locator('aside').getByText('시드', { exact: true })).toHaveCount(0)
})

test('nothing chosen makes no link; a lesson to read names its chapters alone', async ({ page }) => {
  await page.goto('./#/lab?lang=en&tau=0.3')
  await page.getByRole('button', { name: 'Lesson link' }).click()
  const dialog = page.getByRole('dialog', { name: 'A link for a lesson' })
  await dialog.getByRole('radio', { name: 'Lesson to read' }).check({ force: true })
  const chapters = await dialog.getByRole('group', { name: 'Chapters' }).getByRole('checkbox').all()
  for (const chapter of chapters) await chapter.uncheck()
  await expect(dialog.getByText('Choose at least one.')).toBeVisible()
  await expect(dialog.getByLabel('Link', { exact: true })).toHaveCount(0)
  await chapters[5]!.check()
  await chapters[7]!.check()
  const link = await dialog.getByLabel('Link', { exact: true }).inputValue()
  expect(new URL(link).hash).toBe('#/lesson/temperature?tau=0.3&steps=temperature,gradient')
  await page.goto(link)
  const contents = page.getByRole('navigation', { name: 'Contents' })
  await expect(contents.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByRole('button', { name: 'Next chapter: Gradient' })).toBeVisible()
  await contents.getByRole('button', { name: 'Show all chapters' }).click()
  await expect(contents.getByRole('listitem')).toHaveCount(10)
})

test('the keys leave the screen behind the dialog alone, and Escape closes it', async ({ page }) => {
  // As the page itself writes it, so that the address is the same before and after.
  await open(page, '#/lecture/gumbel-softmax/3?tau=0.9&seed=7&lang=en')
  await page.keyboard.press('l')
  const dialog = page.getByRole('dialog', { name: 'A link for a lesson' })
  await expect(dialog).toBeVisible()
  const before = page.url()
  for (const key of ['PageDown', 'b', 'r', 'n', 'q', '+', ']', 'o', 'PageUp', 'ArrowRight'])
    await page.keyboard.press(key)
  await expect(dialog).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(page.locator('[data-cover]')).toHaveCount(0)
  await expect(page.locator('[data-stage]').first()).toHaveAttribute('data-size', '0')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(page.url()).toBe(before)
  await expect(stage(page)).toHaveAttribute('data-at', 'gumbel-softmax/3/0')
  await page.keyboard.press('PageDown')
  await expect(stage(page)).not.toHaveAttribute('data-at', 'gumbel-softmax/3/0')
})
