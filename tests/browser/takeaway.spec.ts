import { expect, type Locator, type Page } from '@playwright/test'
import { selectedDraw } from '../../src/figures/selectedDraw'
import { snippets } from '../../src/share/export/code/snippets'
import { words as codeEn } from '../../src/share/export/words.en'
import { words as codeKo } from '../../src/share/export/words.ko'
import { defaultParameters } from '../../src/state/parameterTable'
import { disagreements, golden } from '../golden'
import { accessibilityFaults } from './accessibility'
import { allowClipboard, saved, typeOver } from './drivers'
import { test as alone } from './faultless'
import { test } from './samePage'

const said = {
  en: {
    open: 'Take it with you',
    make: 'Make the table',
    code: 'Code',
    state: 'State',
    copy: 'Copy the code',
  },
  ko: { open: '가져가기', make: '표 만들기', code: '코드', state: '상태', copy: '코드 복사' },
} as const

async function openDialog(page: Page, parameters: string, lang: 'en' | 'ko' = 'en'): Promise<Locator> {
  await page.goto(`./#/lab?${parameters}&lang=${lang}`)
  await page.getByRole('button', { name: said[lang].open }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { name: said[lang].open })).toBeVisible()
  return dialog
}

async function savedText(page: Page, link: Locator): Promise<{ name: string; text: string }> {
  const { name, bytes } = await saved(page, link)
  return { name, text: bytes.toString() }
}

const field = (dialog: Locator, name: string) => dialog.getByRole('textbox', { name })

async function choose(dialog: Locator, first: string, count: string) {
  for (const [name, value] of [
    ['From draw', first],
    ['Number of draws in the table', count],
  ] as const) {
    await typeOver(field(dialog, name), value)
    await field(dialog, name).press('Enter')
  }
}

const rowsOf = (csv: string) => {
  const [names, ...lines] = csv
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split(','))
  return { names: names!, rows: lines.map((cells) => cells.map(Number)) }
}

test('a table of 1000 draws holds the numbers of the page and of the golden record', async ({ page }) => {
  const record = golden('noise', 'sample').find(({ inputs }) => inputs.n > 1000)!
  const { seed, pi, tau, n } = record.inputs
  const first = n - 400
  const dialog = await openDialog(page, `pi=${pi}&tau=${tau}&seed=${seed}&n=1e6`)
  await choose(dialog, String(first), '1000')
  await dialog.getByRole('button', { name: said.en.make }).click()
  const { name, text } = await savedText(page, dialog.getByRole('link', { name: 'Save the file' }))
  expect(name).toBe(`gumbel-softmax-seed${seed}-draws${first}-${first + 999}.csv`)
  expect(text).toContain(`tau = ${tau}, seed = ${seed}, N = 1000000`)
  const { names, rows } = rowsOf(text)
  expect(rows.length).toBe(1000)
  const of = (row: number[], quantity: string) => row.filter((_, at) => names[at]!.startsWith(`${quantity}_`))
  const shown = rows.map(([draw]) => selectedDraw(seed, draw!, pi, tau))
  for (const quantity of ['u', 'gamma'] as const)
    expect(rows.map((row) => of(row, quantity))).toEqual(shown.map((draw) => draw[quantity]))
  expect(rows.map((row) => of(row, 'z').indexOf(1))).toEqual(shown.map(({ winner }) => winner))
  // Two engines of JavaScript may differ in the last bits of exp and log.
  for (const quantity of ['xi', 'score', 'relaxed'] as const) {
    const off = rows.flatMap((row, n) =>
      of(row, quantity).map((value, k) => Math.abs(value - shown[n]![quantity][k]!) / (1 + Math.abs(value))),
    )
    expect(Math.max(...off)).toBeLessThanOrEqual(2 ** -48)
  }
  const row = rows.find(([draw]) => draw === n)!
  const told = { relaxed: of(row, 'relaxed'), winner: of(row, 'z').indexOf(1) }
  expect(disagreements(told, record)).toEqual([])
})

test('a table of a million draws can be cancelled midway, and the next one is made', async ({ page }) => {
  const dialog = await openDialog(page, 'n=2e6&pi=1,1,1,1,1,1')
  await expect(page.locator('[data-settled="true"][aria-busy="false"]')).toBeVisible({ timeout: 30_000 })
  await choose(dialog, '0', '1000000')
  const drawn = () => page.getByTestId('noise-drawn').getAttribute('data-passes')
  const passes = await drawn()
  await dialog.getByRole('button', { name: said.en.make }).click()
  const progress = dialog.getByRole('progressbar', { name: 'Draws written' })
  await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(20_000)
  expect(await progress.evaluate((bar: HTMLProgressElement) => bar.value / bar.max)).toBeLessThan(1)
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(progress).toHaveCount(0)
  await expect(dialog.getByText('Cancelled. Nothing was saved.')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused()
  await expect(dialog.getByRole('link')).toHaveCount(0)
  // No picture was measured for it.
  expect(await drawn()).toBe(passes)

  await choose(dialog, '1999999', '1')
  await dialog.getByRole('button', { name: said.en.make }).click()
  const { text } = await savedText(page, dialog.getByRole('link', { name: 'Save the file' }))
  expect(rowsOf(text).rows.map(([draw]) => draw)).toEqual([1_999_999])
})

test('what cannot be a range is corrected in words; beyond a million draws the code is shown', async ({
  page,
}) => {
  const dialog = await openDialog(page, 'n=3e6')
  await choose(dialog, '-5', 'many')
  await expect(dialog.getByText('“-5” was typed. The smallest value is 0. 0 is used.')).toBeVisible()
  await expect(
    dialog.getByText('“many” was typed. Not a number from 1 to 3000000. 1000 is used.'),
  ).toBeVisible()
  await choose(dialog, '9e9', '7')
  await expect(field(dialog, 'From draw')).toHaveValue('2999999')
  await expect(field(dialog, 'Number of draws in')).toHaveValue('1')
  await expect(dialog.getByText('Draws 2,999,999 to 2,999,999')).toBeVisible()

  await choose(dialog, '10', '2e6')
  await expect(dialog.getByRole('button', { name: said.en.make })).toHaveCount(0)
  const { name, text } = await savedText(
    page,
    dialog.getByRole('link', { name: 'Save gumbel_softmax_draws.py' }),
  )
  expect(name).toBe('gumbel_softmax_draws.py')
  expect(text).toContain('first, end = 10, 2_000_010')
})

for (const lang of ['en', 'ko'] as const)
  test(`every part is for everyone, and the code is copied and saved as it stands: ${lang}`, async ({
    page,
    context,
  }) => {
    await allowClipboard(context)
    const parameters = 'pi=0.1,0.2,0.3,0.4&tau=0.5&seed=7&n=20000&draw=3&labels=a,b,c,d'
    const dialog = await openDialog(page, parameters, lang)
    const pass = async () => expect(await accessibilityFaults(page, { within: 'dialog' })).toEqual([])
    await dialog.getByRole('button', { name: said[lang].make }).click()
    await expect(dialog.getByRole('link')).toBeVisible()
    await pass()

    await dialog.getByRole('radio', { name: said[lang].state, exact: true }).check()
    await pass()
    const record = JSON.parse((await savedText(page, dialog.getByRole('link').last())).text)
    expect(record.parameters).toMatchObject({
      tau: 0.5,
      seed: 7,
      n: 20_000,
      draw: 3,
      labels: ['a', 'b', 'c', 'd'],
    })
    expect(record.draw.gamma).toEqual(selectedDraw(7, 3, [0.1, 0.2, 0.3, 0.4], 0.5).gamma)

    await dialog.getByRole('radio', { name: said[lang].code, exact: true }).check()
    await pass()
    const comments = { en: codeEn, ko: codeKo }[lang].comments
    for (const [library, name] of [
      ['numpy', 'NumPy'],
      ['jax', 'JAX'],
      ['pytorch', 'PyTorch'],
      ['tensorflow', 'TensorFlow'],
    ] as const) {
      await dialog.getByRole('radio', { name }).check()
      const code = snippets[library](
        { ...defaultParameters({ pi: [1, 0] }), ...record.parameters, link: record.link, axis: 'share' },
        comments,
      )
      await dialog.getByRole('button', { name: said[lang].copy }).click()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code)
      const file = await savedText(page, dialog.getByRole('link').last())
      expect(file).toEqual({ name: `gumbel_softmax_${library}.py`, text: `${code}\n` })
    }

    // The link is the way back.
    await page.goto('about:blank')
    await page.goto(record.link)
    await expect(page.locator('[data-settled="true"]')).toBeVisible({ timeout: 30_000 })
    expect(new URL(page.url()).hash).toContain('seed=7')
  })

test('sharing a link leads here too, and Escape leads back to its button', async ({ page }) => {
  await page.goto('./#/lesson/temperature?lang=en')
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('dialog').getByRole('button', { name: said.en.open }).click()
  await expect(page.getByRole('dialog').getByRole('heading', { name: said.en.open })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused()
})

alone(
  'in a sandboxed frame the table is made, and the way out is shown where saving may be refused',
  async ({ page, baseURL }) => {
    await page.setContent(
      `<iframe sandbox="allow-scripts" src="${baseURL}#/lab?lang=en&n=5000" width="1000" height="700"></iframe>`,
    )
    const frame = page.frameLocator('iframe')
    await frame.getByRole('button', { name: said.en.open }).click()
    const dialog = frame.getByRole('dialog')
    await dialog.getByRole('button', { name: said.en.make }).click()
    await expect(dialog.getByRole('link', { name: 'Save the file' })).toBeVisible({ timeout: 30_000 })
    await expect(dialog.getByText('This page is embedded in another one')).toBeVisible()
    const out = dialog.getByRole('link', { name: 'Open in a new tab' })
    expect(await out.getAttribute('href')).toContain('#/lab?n=5000')
  },
)

test('going back to another view leaves the dialog behind', async ({ page }) => {
  await page.goto('./#/lecture/temperature?lang=en')
  await page.goto('./#/lab?lang=en')
  await page.getByRole('button', { name: said.en.open }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.goForward()
  await expect(page.getByRole('button', { name: said.en.open })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
