import { type BrowserType, test as base, type LaunchOptions } from '@playwright/test'
import { launch } from '../../../playwright.config'
import type { EnginePage } from './enginePage'
import { openByWebDriver } from './webDriver'

export interface Engine {
  page: EnginePage
  version: string
  close: () => Promise<void>
}

const viewport = { width: 1280, height: 720 }

async function openByPlaywright(type: BrowserType, options: LaunchOptions): Promise<Engine> {
  const browser = await type.launch(options)
  const page = await browser.newPage({ viewport })
  return { page, version: browser.version(), close: () => browser.close() }
}

/** The engine of the project, and Chromium, which shows what is right: one page of each. */
export const test = base.extend<object, { engine: Engine; chromium: Engine }>({
  engine: [
    async ({ playwright }, use, { project }) => {
      const engine =
        project.metadata.engine === 'firefox'
          ? await openByPlaywright(playwright.firefox, launch.firefox)
          : await openByWebDriver(launch.webkit.driver, launch.webkit.capabilities, viewport)
      await use(engine)
      await engine.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  chromium: [
    async ({ playwright }, use) => {
      const engine = await openByPlaywright(playwright.chromium, launch.chromium)
      await use(engine)
      await engine.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})
