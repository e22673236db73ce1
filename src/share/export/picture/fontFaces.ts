/** An `@font-face` of the page. */
export interface FaceRule {
  family: string
  /** As the rule says it, such as '400 700' */
  weight: string
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

/** The families of a `font-family`, without quotes. */
const familiesOf = (value: string): string[] =>
  value.split(',').map((family) => family.trim().replace(/^["']|["']$/g, ''))

/** The rules whose fonts words need, set in the first family that the page defines, each once, in the page's order. */
export function neededFaces(rules: readonly FaceRule[], family: string, words: string): FaceRule[] {
  const own = rules.filter((rule) => rule.family === familiesOf(family)[0])
  const needed = new Set<FaceRule>()
  for (const character of new Set(words)) {
    const codePoint = character.codePointAt(0)!
    // Of rules whose ranges overlap the later one draws the letter.
    const rule = own.findLast(({ unicodeRange }) => isInRange(unicodeRange, codePoint))
    if (rule) needed.add(rule)
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
    found.push({
      family,
      weight: read('font-weight') || '400',
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
  // What did not arrive is asked for again the next time.
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
function faceCss({ family, weight, unicodeRange }: FaceRule, address: string): string {
  const range = unicodeRange === '' ? '' : `unicode-range:${unicodeRange};`
  return `@font-face{font-family:'${family}';font-weight:${weight};${range}src:url(${address}) format('woff2')}`
}
