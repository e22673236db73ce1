import { expect, type Page } from '@playwright/test'
import { test } from './faultless'

/** Does to the page what Chrome's translator does: every text, also of what comes later, is put into two `<font>`. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const replace = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      const texts: Text[] = []
      while (walker.nextNode()) texts.push(walker.currentNode as Text)
      for (const text of root instanceof Text ? [root] : texts) {
        const parent = text.parentElement
        if (!parent || parent.closest('[translate="no"], font, svg, script, style') || !text.data.trim())
          continue
        const [outer, inner] = [document.createElement('font'), document.createElement('font')]
        inner.textContent = text.data.toUpperCase()
        outer.append(inner)
        parent.replaceChild(outer, text)
      }
    }
    replace(document.body)
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) replace(node)
    }).observe(document.body, { subtree: true, childList: true })
  })

const tau = (page: Page) => page.getByRole('slider', { name: 'Temperature τ' }).first()

test('a page that a browser translates goes on, and its numbers follow', async ({ page }) => {
  // A class more: React takes away and puts in beside texts that are no longer there.
  await page.goto('./#/lab?lang=en')
  await expect(page.locator('[data-settled="true"]')).toBeVisible()
  await translate(page)
  await expect(page.getByText('PARAMETERS')).toBeVisible()
  await page.getByRole('button', { name: 'Add a class' }).click()
  await page.getByRole('button', { name: 'Make equal' }).click()
  await page.getByRole('button', { name: 'Remove class 4' }).click()
  await expect(page.getByLabel('Probability of class 3 (type a value)')).toHaveValue('0.3333')
  await expect(page.getByText(/part of the page has stopped/i)).toHaveCount(0)
  // Formulas keep their words and their numbers.
  await expect(page.locator('.tex font, code font, td font')).toHaveCount(0)

  // The numbers of prose follow, within a sentence and beside a formula.
  await page.goto('about:blank')
  await page.goto('./#/lesson/gumbel-softmax?lang=en')
  await tau(page).waitFor()
  await translate(page)
  const asked = page.locator('p').filter({ hasText: /take 10+,000 draws/i })
  await expect(asked).toContainText(/take 100,000 draws.*= 0\.5 /i)
  await tau(page).press('ArrowRight')
  await expect(page).toHaveURL(/tau=0\.51/)
  await page.evaluate(() => {
    location.hash += '&n=10000'
  })
  await expect(asked).toContainText(/take 10,000 draws.*= 0\.51 /i)

  // Names are the same in sentences and tables as in the picture beside them.
  await page.goto('about:blank')
  await page.goto('./#/embed/race?lang=en&labels=cat,dog,bird')
  await page
    .getByText(/^Class (cat|dog|bird) is first/)
    .first()
    .waitFor()
  await page.locator('summary').filter({ hasText: 'Numbers' }).first().click()
  await translate(page)
  await expect(page.getByText(/^CLASS (cat|dog|bird) IS FIRST/).first()).toBeVisible()
  await expect(page.getByRole('rowheader').filter({ visible: true })).toHaveText(['cat', 'dog', 'bird'])

  // A whole chapter on stage, build by build.
  await page.goto('about:blank')
  await page.goto('./#/lecture/temperature/1?lang=en')
  await expect(page.locator('section[data-kind]')).toBeVisible()
  await translate(page)
  for (let press = 0; press < 16; press++) await page.keyboard.press('PageDown')
  await expect(page.getByText(/part of the page has stopped/i)).toHaveCount(0)
  expect(Number(/temperature\/(\d+)/.exec(page.url())?.[1])).toBeGreaterThan(4)
})
