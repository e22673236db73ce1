import type { FaceRule } from './faceRules'

const kept = new Map<string, Promise<string | null>>()

/** A font's file as a data: address; null where it can't be had. It is fetched once. */
function dataAddress(url: string): Promise<string | null> {
  // In the single file they are data: already, and its policy lets nothing be fetched.
  if (url.startsWith('data:')) return Promise.resolve(url)
  const known = kept.get(url)
  if (known) return known
  const fetched = fetchFont(url).catch(() => null)
  kept.set(url, fetched)
  // What did not arrive is asked for anew the next time.
  void fetched.then((address) => address ?? kept.delete(url))
  return fetched
}

async function fetchFont(url: string): Promise<string> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return `data:font/woff2;base64,${base64(new Uint8Array(await answer.arrayBuffer()))}`
}

/** Base64 of bytes, by pieces that a call takes as arguments. */
function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(binary)
}

/** The `@font-face` rules with their fonts in them, and the families whose font could not be had. */
export async function embedFonts(rules: readonly FaceRule[]): Promise<{ css: string; missing: string[] }> {
  const addresses = await Promise.all(rules.map(({ url }) => dataAddress(url)))
  const css = rules.map((rule, at) => (addresses[at] ? faceCss(rule, addresses[at]) : '')).join('')
  const missing = rules.filter((_, at) => !addresses[at]).map(({ family }) => family)
  return { css, missing: [...new Set(missing)] }
}

/** An `@font-face` rule with the font in it. */
function faceCss(
  { family, weights: [light, bold], italic, unicodeRange }: FaceRule,
  address: string,
): string {
  const descriptors = [
    `font-family:'${family}'`,
    `font-weight:${light === bold ? light : `${light} ${bold}`}`,
    ...(italic ? ['font-style:italic'] : []),
    ...(unicodeRange === '' ? [] : [`unicode-range:${unicodeRange}`]),
    `src:url(${address}) format('woff2')`,
  ]
  return `@font-face{${descriptors.join(';')}}`
}
