import { expect, type Page, test } from '@playwright/test'
import { ask, type HostWindow, hostPage, often, type Site, said, serve, show, watch } from './embedHost'

const app = () => test.info().project.use.baseURL!
let host: Site

test.beforeAll(async () => {
  host = await serve({
    pages: {
      '/': hostPage(),
      '/tall': hostPage(
        "document.body.prepend(Object.assign(document.createElement('div'), { style: 'height: 5000px' }))",
      ),
    },
  })
})

test.afterAll(() => host.close())

const address = (figure = 'simplex', parameters = 'n=20000&lang=en') =>
  `${app()}index.html#/embed/${figure}?${parameters}`

const parametersOf = async (page: Page) => (await ask(page, { type: 'set', parameters: {} })).parameters

test('talks to nobody at top level', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: unknown[] = []
    Object.assign(window, { heard })
    window.addEventListener('message', ({ data, isTrusted }) => {
      if (isTrusted && data?.gumbelSoftmax === 1) heard.push(data)
    })
  })
  await page.goto(address())
  await page.getByRole('slider', { name: 'Temperature τ' }).press('ArrowRight')
  await expect(page.locator('canvas').first()).toBeVisible()
  await page.evaluate(() => window.postMessage({ gumbelSoftmax: 1, type: 'statistics', id: 1 }, '*'))
  await page.evaluate(() =>
    window.postMessage({ gumbelSoftmax: 1, type: 'set', parameters: { tau: 9 } }, '*'),
  )
  await page.waitForTimeout(500)
  const heard = await page.evaluate(() => (window as unknown as { heard: { type: string }[] }).heard)
  // Only what this test has said to the window itself.
  expect(heard.map(({ type }) => type)).toEqual(['statistics', 'set'])
  expect(page.url()).not.toContain('tau=9')
})

test('shrugs off whatever a host sends, and stays right and smooth', async ({ page }) => {
  const faults = watch(page, [host, { origin: new URL(app()).origin } as Site])
  await page.goto(host.origin)
  const frame = await show(page, address())
  const before = await parametersOf(page)
  const answers = await page.evaluate(async () => {
    const { send, ask, said } = window as unknown as HostWindow
    let state = 1
    const random = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31
      return state % below
    }
    let deep: unknown = 0
    for (let level = 0; level < 500; level++)
      deep = { gumbelSoftmax: 1, type: 'set', parameters: deep, deep: [deep].slice(random(2)) }
    const circular: Record<string, unknown> = { gumbelSoftmax: 1, type: 'set', id: 'c' }
    circular.parameters = { pi: [circular, circular], figure: circular }
    const huge = 'x'.repeat(1e7)
    const pieces: unknown[] = [
      null,
      undefined,
      0,
      -1,
      Number.NaN,
      '',
      'set',
      'statistics',
      'tau',
      true,
      [],
      {},
      [1, 2],
      deep,
      circular,
      new Map(),
      new Date(0),
      new Array(4e9),
      1e308,
      { tau: '1' },
      { pi: [] },
      { n: -1 },
    ]
    const piece = () => pieces[random(pieces.length)]
    const junk = () => {
      const message: Record<string, unknown> = {}
      if (random(4) > 0) message.gumbelSoftmax = random(8) > 0 ? 1 : piece()
      if (random(4) > 0) message.type = random(2) > 0 ? piece() : 'set'
      if (random(2) > 0) message.id = piece()
      // Nothing here is legal: each names at least one value that is not.
      if (random(4) > 0) message.parameters = { tau: 'warm', [String(piece())]: piece(), figure: piece() }
      return random(10) === 0 ? piece() : message
    }
    said.length = 0
    for (let sent = 0; sent < 10_000; sent++) send(junk())
    for (let sent = 0; sent < 5; sent++)
      for (const message of [
        huge,
        { gumbelSoftmax: 1, type: huge },
        { gumbelSoftmax: 1, type: 'set', id: huge, parameters: {} },
        { gumbelSoftmax: 1, type: 'set', parameters: { tau: huge, labels: [huge] } },
      ])
        send(message)
    await ask({ type: 'set', parameters: {} })
    return [...new Set(said.map(({ type, code }) => `${type} ${code}`))].sort()
  })
  expect(answers.filter((answer) => answer !== 'done undefined')).toEqual([
    'error bad-message',
    'error bad-parameter',
  ])
  expect(await parametersOf(page)).toEqual(before)
  const started = Date.now()
  await ask(page, { type: 'set', parameters: { tau: 0.3 } })
  expect(Date.now() - started).toBeLessThan(2000)
  await expect(frame.getByRole('slider', { name: 'Temperature τ' })).toHaveAttribute('aria-valuetext', /0\.3/)
  expect(faults).toEqual([])
})

test('rests while out of view, until a message asks for it, and gives its threads back again', async ({
  page,
}) => {
  let threads = 0
  page.on('worker', () => threads++)
  await page.setViewportSize({ width: 800, height: 600 })
  await page.goto(`${host.origin}/tall`)
  await page.evaluate((to) => (window as unknown as HostWindow).show(to, 700), address())
  const frame = page.frames().at(-1)!
  await expect(frame.getByRole('main')).toBeAttached()
  await page.waitForTimeout(500)
  expect(await page.evaluate(() => (window as unknown as HostWindow).said)).toEqual([])
  expect(await frame.locator('canvas, svg').count()).toBe(0)
  expect(page.workers().length).toBe(0)
  const done = await ask(page, { type: 'set', parameters: { tau: 0.25 } })
  expect(done).toMatchObject({ type: 'done', parameters: { tau: 0.25 } })
  expect((await said(page, 'ready')).length).toBe(1)
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
  expect(await ask(page, { type: 'statistics' })).toMatchObject({ type: 'statistics' })
  expect(threads).toBeGreaterThan(0)
  // The noise that they hold is up to 256 MB a figure.
  await expect.poll(() => page.workers().length, often).toBe(0)
  // Printed before it is seen: paper takes what is there once the event has been heard.
  await page.evaluate((to) => (window as unknown as HostWindow).show(to, 700), address('race'))
  const unseen = page.frames().at(-1)!
  await expect(unseen.locator('main[data-fitted]')).toBeAttached()
  await page.waitForTimeout(200)
  const drawn = await unseen.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'))
    return document.querySelectorAll('figure svg').length
  })
  expect(drawn).toBeGreaterThan(0)
})

test('starts when it is scrolled into view, takes no focus, and lets the wheel scroll its host', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 600 })
  await page.goto(`${host.origin}/tall`)
  await page.evaluate((to) => (window as unknown as HostWindow).show(to, 700), address())
  await page.evaluate(() => window.scrollTo(0, 4800))
  await expect.poll(async () => (await said(page, 'ready')).length, often).toBe(1)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  const at = await page.evaluate(() => window.scrollY)
  await page.mouse.move(350, 400)
  await page.mouse.wheel(0, -300)
  await expect.poll(() => page.evaluate(() => window.scrollY), often).toBeLessThan(at)
})

test('hands the host each key that it has no use for, and no other', async ({ page }) => {
  await page.goto(host.origin)
  const frame = await show(page, address())
  const pressed = async (key: string) => {
    const before = (await said(page, 'key')).length
    await page.keyboard.press(key)
    // Messages come in their order: what was handed on before this answer is there.
    await ask(page, { type: 'set', parameters: {} })
    return (await said(page, 'key')).slice(before).map((message) => message.key)
  }
  const press = async (...keys: string[]) => {
    const forwarded: unknown[] = []
    for (const key of keys) forwarded.push(...(await pressed(key)))
    return forwarded
  }
  const paging = ['PageDown', 'PageUp']
  const moving = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']

  // Into the figure, beside every control.
  await frame.locator('[data-figure-notes]').first().click()
  expect(await press(...paging, ...moving, 'Space', 'Escape')).toEqual([...paging, ...moving, ' ', 'Escape'])
  expect(await press('a', 'Enter', 'Delete', 'F1')).toEqual([])

  const slider = frame.getByRole('slider', { name: 'Temperature τ' })
  await slider.focus()
  const before = await slider.inputValue()
  expect(await press(...paging)).toEqual(paging)
  expect(await slider.inputValue()).toBe(before)
  expect(await press('ArrowRight', 'Home')).toEqual([])
  expect(await slider.inputValue()).not.toBe(before)
  expect(await press('Space', 'Escape')).toEqual([' ', 'Escape'])

  await frame.getByLabel('Temperature (type a value)').focus()
  expect(await press('1', 'ArrowLeft', 'Home', 'Space', 'ArrowUp', 'Escape')).toEqual([])

  await frame.getByRole('button').first().focus()
  expect(await press('ArrowRight', 'Home')).toEqual(['ArrowRight', 'Home'])
  const keys = await said(page, 'key')
  expect(keys.at(0)).toEqual({
    gumbelSoftmax: 1,
    type: 'key',
    key: 'PageDown',
    code: 'PageDown',
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
  })
})

test('moves a deck of reveal.js where the address says that it is in one, and gives it the focus back', async ({
  page,
}) => {
  await page.goto(host.origin)
  const frame = await show(page, address('simplex', 'n=20000&lang=en&host=reveal'))
  const methods = () =>
    page.evaluate(() =>
      (window as unknown as HostWindow).said.flatMap((message) => {
        const call: { method?: string } = typeof message === 'string' ? JSON.parse(message) : {}
        return call.method ?? []
      }),
    )
  const moves = {
    PageDown: 'next',
    PageUp: 'prev',
    ArrowRight: 'right',
    Space: 'next',
    Escape: 'toggleOverview',
    End: 'slide',
  }
  const expected: string[] = []
  for (const [key, method] of Object.entries(moves)) {
    await frame.locator('[data-figure-notes]').first().click()
    await page.keyboard.press(key)
    expected.push(method)
    await expect.poll(methods, often).toEqual(expected)
    // Else, once the deck has unloaded the slide, no element would take the next key.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), often).toBe('BODY')
  }
})

test('tells its height in the dialects of Embedly and of learning platforms', async ({ page }) => {
  await page.goto(host.origin)
  await show(page, address())
  const height = (await said(page, 'resize')).at(-1)!.height
  const messages = await page.evaluate(() => (window as unknown as HostWindow).said)
  expect(messages).toContainEqual({ subject: 'lti.frameResize', height })
  expect(messages).toContainEqual({ subject: 'org.imsglobal.lti.frameResize', height })
  expect(messages).toContainEqual({
    context: 'iframe.resize',
    height,
    src: expect.stringContaining('#/embed/simplex'),
  })
  expect(
    messages.filter((message) => typeof message === 'string').map((text) => JSON.parse(String(text))),
  ).toContainEqual({ context: 'iframe.resize', height, src: expect.any(String) })
})

test('does not grow with a host that gives more than it was asked for', async ({ page }) => {
  await page.goto(host.origin)
  await show(page, address())
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')!
    window.addEventListener('message', ({ data }) => {
      if (data.type === 'resize') frame.style.height = `${data.height + 40}px`
    })
    frame.style.height = '3000px'
  })
  await page.waitForTimeout(500)
  await ask(page, { type: 'set', parameters: { pi: [1, 1, 1, 1] } })
  await page.waitForTimeout(500)
  expect((await said(page, 'resize')).length).toBeLessThan(6)
})

test('says what it can’t show in words, not with a blank frame, and answers what is asked', async ({
  page,
}) => {
  await page.goto(host.origin)
  await page.evaluate((to) => (window as unknown as HostWindow).show(to, 700), address('nonsense'))
  const frame = page.frames().at(-1)!
  await expect(frame.getByText('nonsense')).toBeVisible()
  const unavailable = { type: 'error', code: 'unavailable' }
  // It posts once its words are painted.
  await expect.poll(() => said(page, 'error'), often).toMatchObject([unavailable])
  expect(await ask(page, { type: 'set', parameters: { tau: 2 } })).toMatchObject(unavailable)
  expect(await ask(page, { type: 'statistics' })).toMatchObject(unavailable)
  expect(await said(page, 'heard')).toHaveLength(1)

  // A frame that moves to another figure answers what the first one was asked.
  await show(page, address('simplex', 'n=10000000'))
  const answer = ask(page, { type: 'set', parameters: { pi: [1, 1, 1, 1, 1] } })
  await expect.poll(async () => (await said(page, 'change')).length, often).toBe(1)
  await page.evaluate((to) => {
    document.querySelector('iframe')!.src = to
  }, address('top-k'))
  expect(await answer).toMatchObject(unavailable)
  await expect.poll(async () => (await said(page, 'ready')).length, often).toBe(2)
  expect(await ask(page, { type: 'set', parameters: { tau: 2 } })).toMatchObject({ type: 'done' })
})
