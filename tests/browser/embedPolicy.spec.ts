import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { waitForKeys } from './drivers'
import { hostPage, often, said, serve, show, watch } from './embedHost'
import { faultsOf } from './faultless'

/** The policy as documented. */
const policy = /```\n(default-src 'none'[^\n]*)\n```/.exec(readFileSync('docs/hosting.md', 'utf8'))![1]!

/** index.html with a policy of the host's only, to see that each source is needed. */
const bare = readFileSync('dist/index.html', 'utf8').replace(/ data-policy="[^"]*"/, '')

/** A million draws wake the workers. */
const places = [
  '#/lab?n=1000000&lang=en',
  '#/lesson/gumbel-softmax',
  '#/lecture/gumbel-max/2',
  '#/embed/simplex',
]

/** The site under a policy, and what the console says of refusals. */
async function under(page: Page, header: string) {
  const site = await serve({
    pages: { '/index.html': bare },
    folder: { at: '/', path: 'dist' },
    headers: { 'content-security-policy': header },
  })
  const refused: string[] = []
  await page.addInitScript(() => {
    // Some refusals are caught by the page, and stand in no console.
    window.addEventListener('securitypolicyviolation', (event) => console.error(event.effectiveDirective))
  })
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  return {
    refused,
    close: site.close,
    address: (place: string) => `${site.origin}/index.html${place}`,
    origin: site.origin,
  }
}

test('the documented policy refuses nothing that the site needs, and allows no eval and no inline script', async ({
  page,
}) => {
  expect(policy).not.toMatch(/'unsafe-eval'|script-src[^;]*'unsafe-inline'/)
  const { refused, close, address, origin } = await under(page, policy)
  for (const place of places) {
    await page.goto('about:blank')
    await page.goto(address(place))
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(700)
  }
  await expect(page.locator('canvas').first()).toBeVisible()
  await page.goto(address(places[0]!))
  await page.getByRole('button', { name: 'Embed' }).click()
  await expect(page.frameLocator('dialog iframe').locator('canvas').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Save picture' }).first().click()
  await expect(page.locator('dialog a[download]')).toHaveCount(2)
  await page.goto(address('#/lecture/gumbel-max/2?steps=gumbel-max:2-3'))
  await expect(page.locator('section[data-kind]').first()).toBeVisible()
  await waitForKeys(page)
  await page.keyboard.press('h')
  await expect(page.locator('[data-handout="ready"]')).toBeAttached(often)
  await page.goto(`${origin}/teaching.html`)
  await expect(page.locator('body')).toHaveCSS('max-width', '736px')
  close()
  expect(refused).toEqual([])
})

const sources = policy
  .split('; ')
  .slice(1)
  .flatMap((directive) => {
    const [name, ...allowed] = directive.split(' ')
    return allowed.map((source) => ({ name: name!, source, allowed }))
  })
  // The service worker and an installed app alone need these: refused, the page goes without.
  .filter(({ name, source }) => name !== 'manifest-src' && (name !== 'worker-src' || source !== "'self'"))

test('it is the least that works: each source is missed', async ({ browser }) => {
  test.slow()
  for (const { name, source, allowed } of sources) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const rest = allowed.filter((other) => other !== source)
    const less = policy.replace(`${name} ${allowed.join(' ')}`, `${name} ${rest.join(' ') || "'none'"}`)
    expect(less).not.toBe(policy)
    const { refused, close, address } = await under(page, less)
    await page.goto(address(places[0]!))
    if (name === 'frame-src') await page.getByRole('button', { name: 'Embed' }).click()
    if (source === 'blob:' || name === 'connect-src')
      await page.getByRole('button', { name: 'Save picture' }).first().click()
    await expect
      .poll(() => refused.length, { ...often, message: `without ${name} ${source}` })
      .toBeGreaterThan(0)
    close()
    await context.close()
  }
})

test('the built page puts itself under it ahead of its program, for hosts that send no headers', async ({
  page,
}) => {
  const html = readFileSync('dist/index.html', 'utf8')
  const [, own] = /<script data-policy="([^"]*)"/.exec(html)!
  expect(own).toBe(`${policy}; base-uri 'none'; form-action 'none'`)
  expect(html.indexOf('data-policy')).toBeLessThan(html.indexOf('type="module"'))
  await page.goto('./#/lab')
  const refused = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
        document.body.append(
          Object.assign(document.createElement('script'), { textContent: 'document.title = ""' }),
        )
      }),
  )
  expect(await refused).toBe('script-src-elem')
})

// The tests of every chapter, of the lecture's screens and the speaker's window, of lab, opening and dialogs have `faultsOf`,
// those of every figure in a frame `watch`: here is tried that these see it.
test('whatever a page asks of another host is a fault of its tests', async ({ page }) => {
  const faults = [faultsOf(page), watch(page, [])]
  const address = 'https://elsewhere.example/picture.png'
  const asked = page.waitForRequest(address)
  await page.setContent(`<img alt="" src="${address}">`)
  await asked
  for (const seen of faults) expect(seen).toContain(`asked ${address}`)
})

test('no package that ships is under a copyleft licence', () => {
  const listed = [...readFileSync('dist/licenses/packages.md', 'utf8').matchAll(/^## (.+) - \S+ \((.+)\)$/gm)]
  expect(listed.length).toBeGreaterThan(5)
  const permissive = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'OFL-1.1'])
  expect(listed.filter(([, , licence]) => !permissive.has(licence!)).map(([line]) => line)).toEqual([])
})

test('figures work under it in a sandbox too', async ({ page }) => {
  const headers = { 'content-security-policy': policy, 'access-control-allow-origin': '*' }
  const app = await serve({ folder: { at: '/', path: 'dist' }, headers })
  const host = await serve({ pages: { '/': hostPage("frame.sandbox = 'allow-scripts'") }, name: 'localhost' })
  await page.goto(host.origin)
  await show(page, `${app.origin}/index.html#/embed/simplex?n=1000000`)
  await expect.poll(async () => (await said(page, 'resize')).length, often).toBeGreaterThan(0)
  app.close()
  host.close()
})

/** The headers that `docs/hosting` has ready, for every file of the site. */
const documented = Object.fromEntries(
  [
    ...readFileSync('docs/hosting/_headers', 'utf8')
      .split('\n/')[0]!
      .matchAll(/^ {2}([\w-]+): (.*)$/gm),
  ].map(([, name, value]) => [name!, value!]),
)

test('the documented headers let pages of other origins show figures, those that isolate themselves too', async ({
  page,
}) => {
  for (const file of ['htaccess', 'nginx.conf'])
    for (const [name, value] of Object.entries(documented))
      expect(readFileSync(`docs/hosting/${file}`, 'utf8')).toContain(`${name} "${value}"`)
  const app = await serve({ folder: { at: '/', path: 'dist' }, headers: documented })
  const element = `<!doctype html><html lang="en"><head><title>A host</title><link rel="icon" href="data:,">
<script type="module" src="${app.origin}/embed.js"></script></head>
<body><gumbel-softmax figure="simplex" n="20000">a picture</gumbel-softmax></body></html>`
  const host = await serve({
    pages: { '/': hostPage(), '/sandbox': hostPage("frame.sandbox = 'allow-scripts'"), '/element': element },
    name: 'localhost',
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
  })
  for (const path of ['/', '/sandbox']) {
    await page.goto(host.origin + path)
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
    // A million draws wake the workers.
    await show(page, `${app.origin}/index.html#/embed/simplex?n=1000000`)
  }
  await page.goto(`${host.origin}/element`)
  const parameters = await page.evaluate(async () => {
    await customElements.whenDefined('gumbel-softmax')
    return document.querySelector('gumbel-softmax')!.set({ tau: 0.5 })
  })
  expect(parameters).toMatchObject({ tau: 0.5 })
  app.close()
  const bare = await serve({ folder: { at: '/', path: 'dist' } })
  const other = await serve({
    pages: { '/': element.replaceAll(app.origin, bare.origin) },
    name: 'localhost',
  })
  const refused = page.waitForEvent('console', (message) => message.text().includes('CORS'))
  await page.goto(other.origin)
  expect((await refused).text()).toContain('embed.js')
  await expect(page.locator('gumbel-softmax')).toHaveText('a picture')
  for (const site of [host, bare, other]) site.close()
})

test('the one file allows its own script by hash, and no other', async ({ page }) => {
  const html = readFileSync('dist/gumbel-softmax.html', 'utf8')
  const [, own] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)!
  expect(own).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]+=*' 'wasm-unsafe-eval';/)
  const other = html.replace('</body>', '<script>document.title = "broken in"</script></body>')
  const site = await serve({ pages: { '/': other } })
  await page.goto(`${site.origin}/#/lab`)
  await expect(page.locator('h1')).toBeVisible()
  expect(await page.title()).not.toBe('broken in')
  site.close()
})
