import { expect, test } from '@playwright/test'

// As readers have it: that none is allowed would be a complaint.
test.use({ serviceWorkers: 'allow' })

test('the built page opens without a complaint in the console, and loads nothing from elsewhere', async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = []
  const elsewhere: string[] = []
  const fonts: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(baseURL!).origin) elsewhere.push(request.url())
    if (request.url().endsWith('.woff2')) fonts.push(request.url().replace(/.*\//, ''))
  })
  // On a slow line the page is drawn in the faces that stand in for its own.
  let letArrive = () => {}
  const arrive = new Promise<void>((resolve) => {
    letArrive = resolve
  })
  await page.route('**/*.woff2', (route) => arrive.then(() => route.continue()))
  await page.goto('./#/lab?labels=umbrella,coat,mitten', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.locator('[aria-busy="false"]').waitFor()
  const labels = () =>
    page.locator('main svg text').evaluateAll((texts) =>
      texts.map((text) => {
        const { x, y } = text.getBoundingClientRect()
        return `${text.textContent} at ${x.toFixed()}, ${y.toFixed()}`
      }),
    )
  const early = await labels()
  letArrive()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  const late = await labels()
  expect(late).not.toEqual(early)
  // Where they stand if all is laid out again.
  const { width, height } = page.viewportSize()!
  await page.setViewportSize({ width: width - 100, height })
  await expect.poll(labels).not.toEqual(late)
  await page.setViewportSize({ width, height })
  await expect.poll(labels).toEqual(late)
  expect(complaints).toEqual([])
  expect(elsewhere).toEqual([])
  // The page writes nothing that only a reader may type.
  expect(fonts.some((name) => name.startsWith('latin-'))).toBe(true)
  expect(fonts.filter((name) => name.startsWith('typed-'))).toEqual([])
})
