import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { expect, type Frame, type Page } from '@playwright/test'
import type { EnginePage } from './engines/enginePage'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface Site {
  /** Without a '/' at its end. */
  origin: string
  /** Paths asked for so far. */
  asked: string[]
  /** Paths that it has no file at, for as long as this says so. */
  missing: RegExp | null
  close: () => void
}

interface SiteOptions {
  /** Pages by path. */
  pages?: Record<string, string>
  /** A folder of files under a path. */
  folder?: { at: string; path: string }
  headers?: Record<string, string>
  /** Whether it leads to each page at its address without a file's name, as some hosts do: a/index.html to a/, b.html to b */
  redirects?: boolean
  /** 'localhost' and '127.0.0.1' are two sites to a browser. */
  name?: 'localhost' | '127.0.0.1'
}

/** A static host of its own, on a port of its own. */
export async function serve({
  pages = {},
  folder,
  headers = {},
  redirects = false,
  name = '127.0.0.1',
}: SiteOptions): Promise<Site> {
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    asked.push(pathname)
    if (site.missing?.test(pathname)) {
      response.statusCode = 404
      return response.end()
    }
    const short = pathname.replace(/(?:(?<=\/)index)?\.html$/, '')
    if (redirects && short !== pathname) {
      response.writeHead(308, { location: short })
      return response.end()
    }
    for (const [header, value] of Object.entries(headers)) response.setHeader(header, value)
    const page = pages[pathname]
    const inFolder = folder && pathname.startsWith(folder.at) ? pathname.slice(folder.at.length) : null
    const file = inFolder === null ? null : join(folder!.path, inFolder || 'index.html')
    const read = (name: string | null) => (name === null ? null : readFile(name).catch(() => null))
    const body = page ?? (await read(file)) ?? (redirects ? await read(`${file}.html`) : null)
    if (body === null) {
      response.statusCode = 404
      return response.end()
    }
    response.setHeader(
      'content-type',
      types[file && !page ? extname(file) : '.html'] ?? 'application/octet-stream',
    )
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const site: Site = {
    origin: `http://${name}:${port}`,
    asked,
    missing: null,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
  return site
}

/** What a host page of these tests offers to them. */
export interface HostWindow extends Window {
  /** All that the frame has said since it was last opened. */
  said: { type?: string; [field: string]: unknown }[]
  /** Heights as the frame told them, which the page obeys. */
  show: (address: string, width: number) => void
  ask: (message: object) => Promise<Record<string, unknown>>
  send: (message: unknown) => void
}

/** A page with one frame that keeps all it says and gives it the height it asks for. */
export const hostPage = (attributes = ''): string => `<!doctype html>
<html lang="en"><head><title>A host</title><link rel="icon" href="data:,"></head>
<body style="margin: 0">
<script>
let frame
window.said = []
window.show = (address, width) => {
  frame?.remove()
  said.length = 0
  frame = document.createElement('iframe')
  frame.title = 'figure'
  ${attributes}
  frame.style = 'display: block; border: 0; height: 150px; width: ' + width + 'px'
  frame.src = address
  document.body.append(frame)
}
window.send = (message) => frame.contentWindow.postMessage(message, '*')
let last = 0
window.ask = (message) => new Promise((resolve) => {
  const id = 'question ' + ++last
  const hear = ({ data }) => {
    if (data.id !== id) return
    removeEventListener('message', hear)
    resolve(data)
  }
  addEventListener('message', hear)
  send({ gumbelSoftmax: 1, ...message, id })
})
addEventListener('message', ({ source, data }) => {
  if (source !== frame?.contentWindow) return
  said.push(data)
  if (data.gumbelSoftmax === 1 && data.type === 'resize') frame.style.height = data.height + 'px'
})
</script></body></html>`

/** What must not happen on a page: complaints in the console, and requests to strangers. */
export function watch(page: Page, sites: readonly Site[]): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    const known = sites.some(({ origin }) => new URL(origin).host === host)
    if (/^(?:http|ws)/.test(protocol) && !known) faults.push(`asked ${request.url()}`)
  })
  return faults
}

/** Figures answer within frames; the usual polling would wait longer than they take. */
export const often = { intervals: [20, 50, 100, 250], timeout: 20_000 }

/** All messages of a type that the frame has sent since it was opened. */
export const said = (page: EnginePage, type: string) =>
  page.evaluate(
    (wanted) => (window as unknown as HostWindow).said.filter((message) => message.type === wanted),
    type,
  )

/** Sends a message under an id of its own; resolves with the answer. */
export const ask = (page: EnginePage, message: object) =>
  page.evaluate((question) => (window as unknown as HostWindow).ask(question), message)

/** Opens a figure in a new frame of the host page, and waits until it is ready. */
export async function show(page: Page, address: string, width = 700): Promise<Frame> {
  await page.evaluate(([to, across]) => (window as unknown as HostWindow).show(to, across), [
    address,
    width,
  ] as const)
  await expect.poll(async () => (await said(page, 'ready')).length, often).toBe(1)
  return page.frames().at(-1)!
}
