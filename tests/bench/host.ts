import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

const compressed = new Set(['.css', '.html', '.js', '.svg', '.wasm'])

export interface Host {
  url: string
  /** How often each path was asked for */
  asked: ReadonlyMap<string, number>
  close(): void
}

/** Bytes of a file as a static host sends it: text and WebAssembly through gzip at its usual level. */
export const sentBytes = (path: string): number =>
  compressed.has(extname(path)) ? gzipSync(readFileSync(path)).length : statSync(path).size

/** Serves a folder as static hosts do. */
export async function serveFolder(folder: string): Promise<Host> {
  const zipped = new Map<string, Buffer>()
  const times = new Map<string, number>()
  const server = createServer((request, response) => {
    const asked = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname))
    times.set(asked, (times.get(asked) ?? 0) + 1)
    const path = join(folder, asked.endsWith('/') ? `${asked}index.html` : asked)
    if (!existsSync(path)) return void response.writeHead(404).end()
    const kind = extname(path)
    response.setHeader('content-type', types[kind] ?? 'application/octet-stream')
    // As GitHub Pages has it.
    response.setHeader('cache-control', 'max-age=600')
    if (!compressed.has(kind)) return void createReadStream(path).pipe(response)
    const body = zipped.get(path) ?? gzipSync(readFileSync(path))
    zipped.set(path, body)
    response.setHeader('content-encoding', 'gzip')
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    asked: times,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
