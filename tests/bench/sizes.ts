import { Buffer } from 'node:buffer'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { sentBytes } from './host'
import type { Sizes } from './results'

/** Bytes of the files of a build whose names begin and end so. */
function bytesOf(folder: string, begin: string, end: string): number {
  const files = readdirSync(join(folder, 'assets')).filter(
    (file) => file.startsWith(begin) && file.endsWith(end),
  )
  if (files.length === 0) throw new Error(`no ${begin}*${end} in the build`)
  return files.reduce((sum, file) => sum + sentBytes(join(folder, 'assets', file)), 0)
}

/**
 * @param kernel the engine's WebAssembly, in hexadecimal digits
 * @param site folder of the built site
 * @param page folder of the built page that times peers
 * @param react folder of the built page of React alone
 */
export const measureSizes = (kernel: string, site: string, page: string, react: string): Sizes => ({
  kernel: gzipSync(Buffer.from(kernel, 'hex')).length,
  worker: bytesOf(site, 'worker-', '.js'),
  react: bytesOf(react, '', '.js'),
  tensorflow: bytesOf(page, 'tensorflow-', '.js') + bytesOf(page, 'tfjs-backend-wasm-simd-', '.wasm'),
})
