import { spawn } from 'node:child_process'
import { type AddressInfo, createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import type { EnginePage } from './enginePage'

/** Keys that write nothing, as WebDriver names them (W3C WebDriver, table of normalised keys). */
const keys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
}

/** What answers hold, of that which is read here. */
interface Value {
  error?: string
  message?: string
  sessionId: string
  capabilities: { browserVersion: string }
}

/** A port that nobody listens on. */
const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** Starts a driver, and a browser by it; gives its one page. */
export async function openByWebDriver(
  command: string,
  capabilities: object,
  viewport: { width: number; height: number },
): Promise<{ page: EnginePage; version: string; close: () => Promise<void> }> {
  const port = await freePort()
  const driver = spawn(command, ['-p', String(port)], { stdio: 'ignore' })
  const send = async (method: 'POST' | 'DELETE' | 'GET', path: string, body?: object) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await answer.json()) as { value: Value }
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`)
    return value
  }
  for (let tries = 0; tries < 100; tries++)
    if (await send('GET', '/status').then(Boolean, () => wait(100))) break
  const session = await send('POST', '/session', { capabilities: { alwaysMatch: capabilities } })
  const page = pageOf((path, body) => send('POST', `/session/${session.sessionId}/${path}`, body))
  await page.setViewportSize(viewport)
  return {
    page,
    version: session.capabilities.browserVersion,
    async close() {
      await send('DELETE', `/session/${session.sessionId}`)
      driver.kill()
    },
  }
}

function pageOf(order: (path: string, body: object) => Promise<unknown>): EnginePage {
  const point = (action: object) =>
    order('actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [action] }],
    })
  const evaluate: EnginePage['evaluate'] = (act, argument) =>
    order('execute/sync', {
      script: `return (${act})(arguments[0])`,
      args: [argument ?? null],
    }) as Promise<never>
  return {
    evaluate,
    goto: (address) => order('url', { url: address }),
    async setViewportSize({ width, height }) {
      const frame = await evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight] as const)
      await order('window/rect', { width: width + frame[0], height: height + frame[1] })
    },
    mouse: {
      move: (x, y) =>
        point({ type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) }),
      down: () => point({ type: 'pointerDown', button: 0 }),
      up: () => point({ type: 'pointerUp', button: 0 }),
    },
    keyboard: {
      async press(key) {
        const value = keys[key] ?? key
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }))
        await order('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
      },
    },
  }
}
