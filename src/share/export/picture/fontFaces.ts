import { type FaceUse, familiesOf } from './sketch'

/** An `@font-face` of the page. */
export interface FaceRule {
  family: string
  /** Lightest and boldest weight that it has */
  weights: readonly [number, number]
  italic: boolean
  /** '' for all characters */
  unicodeRange: string
  /** Address of the font's file, absolute or data: */
  url: string
}

/** Whether a code point is in a `unicode-range`, such as 'U+0-10FF, U+1200-2FFF, U+30??'. */
export function isInRange(range: string, codePoint: number): boolean {
  if (range.trim() === '') return true
  return range.split(',').some((part) => {
    const [, first, last] = /^\s*U\+([\da-f?]+)(?:-([\da-f]+))?\s*$/i.exec(part) ?? []
    if (first === undefined) return false
    const from = Number.parseInt(first.replaceAll('?', '0'), 16)
    const to = Number.parseInt(last ?? first.replaceAll('?', 'f'), 16)
    return codePoint >= from && codePoint <= to
  })
}

const distance = ([light, bold]: FaceRule['weights'], weight: number) =>
  Math.max(light - weight, weight - bold, 0)

/** Of one family's rules those that letters of this weight and slant come from: the nearest that there are. */
function nearest(rules: readonly FaceRule[], { weight, italic }: FaceUse): FaceRule[] {
  const slanted = rules.some((rule) => rule.italic === italic)
    ? rules.filter((rule) => rule.italic === italic)
    : rules
  const least = Math.min(...slanted.map((rule) => distance(rule.weights, weight)))
  return slanted.filter((rule) => distance(rule.weights, weight) === least)
}

/** The rules whose fonts a document needs for the letters that it sets, each once, in the order of the page. */
export function neededFaces(rules: readonly FaceRule[], uses: readonly FaceUse[]): FaceRule[] {
  const needed = new Set<FaceRule>()
  for (const use of uses) {
    const left = new Set(use.characters)
    for (const family of use.families) {
      const own = rules.filter((rule) => rule.family === family)
      // Of rules whose ranges overlap the later one draws the letter.
      for (const rule of nearest(own, use).toReversed())
        for (const character of left)
          if (isInRange(rule.unicodeRange, character)) {
            needed.add(rule)
            // A font that tells no range need not have the letter: the next family may be the one that draws it.
            if (rule.unicodeRange !== '') left.delete(character)
          }
    }
  }
  return rules.filter((rule) => needed.has(rule))
}

/**
 * The faces that the page's style sheets define. Style sheets of another origin that the browser keeps to itself are
 * passed over: what they define is missing then, and the picture says so.
 */
export function pageFaces(sheets: Iterable<CSSStyleSheet>): FaceRule[] {
  const found: FaceRule[] = []
  for (const sheet of sheets) {
    try {
      collect(sheet.cssRules, sheet.href ?? document.baseURI, found)
    } catch {}
  }
  return found
}

function collect(rules: CSSRuleList, base: string, found: FaceRule[]): void {
  for (const rule of rules) {
    if (rule instanceof CSSGroupingRule) collect(rule.cssRules, base, found)
    if (!(rule instanceof CSSFontFaceRule)) continue
    const read = (name: string) => rule.style.getPropertyValue(name).trim()
    const [family = ''] = familiesOf(read('font-family'))
    const url = /url\((["']?)(.*?)\1\)/.exec(read('src'))?.[2]
    if (url === undefined) continue
    const [light = 400, bold = light] = (read('font-weight') || '400')
      .replace('normal', '400')
      .replace('bold', '700')
      .split(/\s+/)
      .map(Number)
    found.push({
      family,
      weights: [light, bold],
      italic: /italic|oblique/.test(read('font-style')),
      unicodeRange: read('unicode-range'),
      url: url.startsWith('data:') ? url : new URL(url, base).href,
    })
  }
}

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
