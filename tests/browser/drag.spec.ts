import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { needs } from './drivers'

async function openLab(page: Page) {
  await page.goto('./#/lab?lang=en')
  await page.locator('[aria-busy="false"]').waitFor()
  const handle = page.getByRole('slider', { name: 'π as a point of the triangle' })
  await handle.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await handle.boundingBox())!
  return { handle, x: x + width / 2, y: y + height / 2 }
}

const touch = (session: CDPSession, type: string, points: [id: number, x: number, y: number][]) =>
  session.send('Input.dispatchTouchEvent', {
    type: type as 'touchStart',
    touchPoints: points.map(([id, x, y]) => ({ id, x, y })),
  })

test('a second finger takes nothing away from the first that drags π', async ({ browser }) => {
  needs('devtools')
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, hasTouch: true })
  const page = await context.newPage()
  const { handle, x, y } = await openLab(page)
  const session = await context.newCDPSession(page)
  const value = () => handle.getAttribute('aria-valuetext')
  const first = await value()
  await touch(session, 'touchStart', [[1, x, y]])
  await touch(session, 'touchMove', [[1, x + 40, y - 40]])
  await expect.poll(value).not.toBe(first)
  const before = await value()
  await touch(session, 'touchStart', [
    [1, x + 40, y - 40],
    [2, x - 60, y - 120],
  ])
  await touch(session, 'touchMove', [
    [1, x + 40, y - 40],
    [2, x - 10, y - 160],
  ])
  expect(await value()).toBe(before)
  // The second is lifted, the first moves on.
  await touch(session, 'touchMove', [[1, x + 70, y - 20]])
  await expect.poll(value).not.toBe(before)
  await touch(session, 'touchEnd', [])
  await context.close()
})

test('a button let go where nobody saw it ends the drag', async ({ page, context }) => {
  needs('devtools')
  const { handle, x, y } = await openLab(page)
  const session = await context.newCDPSession(page)
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', dx: number, buttons: number) =>
    session.send('Input.dispatchMouseEvent', {
      ...{ type, buttons, x: x + dx, y: y - Math.abs(dx) },
      ...(type === 'mouseMoved' ? {} : { button: 'left' as const, clickCount: 1 }),
    })
  const value = () => handle.getAttribute('aria-valuetext')
  const first = await value()
  await mouse('mousePressed', 0, 1)
  await mouse('mouseMoved', 40, 1)
  await expect.poll(value).not.toBe(first)
  const moved = await value()
  await mouse('mouseMoved', 80, 0)
  await mouse('mouseMoved', 20, 0)
  expect(await value()).toBe(moved)
})

test('a height is set by a tap of a finger where it is to be; a finger that strays sets none', async ({
  browser,
}) => {
  needs('devtools')
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const page = await context.newPage()
  await page.goto('./#/embed/expectation?lang=en&f=linear:1,2,4')
  const handle = page.getByRole('slider', { name: 'Cost of class 2' })
  await handle.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
  const { x, y, width, height } = (await handle.locator('..').boundingBox())!
  const session = await context.newCDPSession(page)
  const [middle, top] = [x + 0.5 * width, y + 2]
  await touch(session, 'touchStart', [[1, middle, top]])
  await touch(session, 'touchMove', [[1, middle + 30, top]])
  await touch(session, 'touchEnd', [])
  await expect(handle).toHaveAttribute('aria-valuenow', '2')
  await touch(session, 'touchStart', [[1, middle, top]])
  await touch(session, 'touchEnd', [])
  await expect(handle).toHaveAttribute('aria-valuenow', /^4\.9/)
  const others = ['Cost of class 1', 'Cost of class 3'].map((name) => page.getByRole('slider', { name }))
  await expect(others[0]!).toHaveAttribute('aria-valuenow', '1')
  await expect(others[1]!).toHaveAttribute('aria-valuenow', '4')
  expect(height).toBeGreaterThan(100)
  // What a finger has moved and the browser then takes away is as it was.
  const held = (await handle.boundingBox())!
  const [grip, up] = [held.x + held.width / 2, held.y + held.height / 2]
  await touch(session, 'touchStart', [[1, grip, up]])
  await touch(session, 'touchMove', [[1, grip, up + 60]])
  await expect(handle).not.toHaveAttribute('aria-valuenow', /^4\.9/)
  await touch(session, 'touchCancel', [])
  await expect(handle).toHaveAttribute('aria-valuenow', /^4\.9/)
  await context.close()
})

test('a finger holds a slider by a box of 44 px around its thumb, and the thumb is where the value is', async ({
  browser,
}) => {
  needs('devtools')
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true })
  const page = await context.newPage()
  // At the very start of its track, in the middle, near its end.
  await page.goto('./#/lab?lang=en&tau=0.01&pi=0.94,0.03,0.03')
  await page.locator('[aria-busy="false"]').waitFor()
  const session = await context.newCDPSession(page)
  const sliders = page.locator('input[type="range"]')
  expect(await sliders.count()).toBe(5)
  for (const slider of await sliders.all()) {
    await slider.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
    const { left, width, middle, at, ring, scrolled } = await slider.evaluate((element) => {
      const { left, width, top, height } = element.getBoundingClientRect()
      const { fontSize } = getComputedStyle(element)
      const at = Number(element.style.getPropertyValue('--at'))
      const ring = 1.72 * Number.parseFloat(fontSize)
      return { left, width, middle: top + height / 2, at, ring, scrolled: scrollY }
    })
    const centre = left + ring / 2 + (width - ring) * at
    for (const [across, down] of [
      [0, 0],
      [21, 0],
      [-21, 0],
      [0, 21],
      [0, -18],
    ] as const) {
      const { backendNodeId } = await session.send('DOM.getNodeForLocation', {
        x: Math.round(centre + across),
        y: Math.round(scrolled + middle + down),
        includeUserAgentShadowDOM: true,
      })
      const { node } = await session.send('DOM.describeNode', { backendNodeId })
      expect(node.attributes, `${across} px across, ${down} px down`).toContain('thumb')
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId })
      const [x, y] = model.border as [number, number]
      expect(Math.min(model.width, model.height)).toBeGreaterThanOrEqual(44)
      expect(x + model.width / 2).toBeCloseTo(centre, 0)
      expect(y + model.height / 2).toBeCloseTo(middle, 0)
    }
  }
  await context.close()
})
