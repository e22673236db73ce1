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
  await page.goto('./#/lab')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(complaints).toEqual([])
  expect(elsewhere).toEqual([])
  // The page writes nothing that only a reader may type.
  expect(fonts.some((name) => name.startsWith('latin-'))).toBe(true)
  expect(fonts.filter((name) => name.startsWith('typed-'))).toEqual([])
})
