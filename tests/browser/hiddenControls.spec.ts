import { expect, test } from '@playwright/test'
import type { FigureId } from '../../src/figures/figure'
import { partsOf } from '../../src/figures/figure'
import { figures } from '../../src/figures/figures'

const shown = (Object.keys(figures) as FigureId[]).flatMap((id) => {
  const parts = partsOf(id).map((part) => `${id}?part=${part}`)
  return parts.length > 0 ? parts : [id]
})

for (const figure of shown) {
  test(`π, τ and the draw that a link hides cannot be set in ${figure}`, async ({ page }) => {
    await page.goto(`./#/embed/${figure}${figure.includes('?') ? '&' : '?'}lang=en&n=20000&hide=pi,tau,draw`)
    const pictures = page.locator('figure [role=img], section [role=img]')
    await expect(pictures.first()).toBeVisible()
    await expect(page.locator('[data-settled="false"]')).toHaveCount(0)
    await expect(page.getByRole('slider', { name: /^(Temperature|π|Probability|Draw)/ })).toHaveCount(0)
    const before = page.url()
    for (const picture of await pictures.all()) {
      const { width, height } = (await picture.boundingBox())!
      for (const across of [0.3, 0.45, 0.5, 0.6, 0.75])
        for (const down of [0.1, 0.3, 0.5, 0.7])
          await picture.click({ position: { x: across * width, y: down * height }, force: true })
    }
    // The address follows within 300 ms.
    await page.waitForTimeout(400)
    expect(named(page.url())).toEqual(named(before))
  })
}

const named = (address: string) => {
  const values = new URLSearchParams(new URL(address).hash.split('?')[1])
  return ['pi', 'tau', 'draw'].map((name) => values.get(name))
}
