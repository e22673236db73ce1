import { fewestClasses, mostClasses } from './classWeights'
import { cutText, readNumber } from './text'

/** What the pasted numbers are. */
export type PastedKind = 'probabilities' | 'logits'

/** Why a text gives no classes. */
export type PasteFault =
  /** This part is no number, nor a name with one. */
  | { reason: 'unreadable'; part: string }
  /** One number alone is no distribution. */
  | { reason: 'oneClass' }

/** Numbers read from a text, one a class, at most 16. */
export interface PastedClasses {
  /** Finite, or −∞ for a logit of an impossible class */
  numbers: readonly number[]
  /** One name a class, or null where the text has none */
  names: readonly string[] | null
  /** Whether the text has more of them. */
  more: boolean
  /** What the numbers can be, the likelier first. Weights that do not sum to 1 count as probabilities. */
  kinds: readonly PastedKind[]
  /** Whether they sum to 1, within what rounding to two decimals moves. */
  sumToOne: boolean
}

/** Longer texts, such as the logits of a whole vocabulary, are cut: 16 names with their numbers need far less. */
const longestText = 20_000

/** A text of at most that length, without a number that the cut would part. */
const cutAtSeparator = (text: string) =>
  text.length > longestText ? text.slice(0, longestText).replace(/[^\s,;]*$/, '') : text

const opposite = { probabilities: 'logits', logits: 'probabilities' } as const

/** A number as programs print one: also `50%`, `-inf`, a typographic minus, quotes around it. Null for anything else. */
function numberOf(text: string): number | null {
  const bare = text
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/^[\u2212\u2013]/, '-')
  if (/^-inf(?:inity)?$/i.test(bare)) return -Infinity
  const percent = /^(.+?)\s*%$/.exec(bare)
  const number = readNumber(percent ? percent[1]! : bare)
  if (number === null || number === Infinity) return null
  return percent ? number / 100 : number
}

interface Entry {
  name: string | null
  /** null: `part` is no number */
  number: number | null
  part: string
}

const entryOf = (name: string | null, part: string): Entry => ({ name, number: numberOf(part), part })

/** Lists and objects of JSON, also one list within another as a batch of one has it; null for any other text. */
function fromJson(text: string): Entry[] | null {
  if (!/^[[{]/.test(text)) return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return null
  }
  while (Array.isArray(value) && value.length === 1 && typeof value[0] === 'object') value = value[0]
  if (typeof value !== 'object' || value === null) return null
  const written = (part: unknown) => (typeof part === 'object' ? JSON.stringify(part) : String(part))
  if (Array.isArray(value)) return value.map((part) => entryOf(null, written(part)))
  return Object.entries(value).map(([name, part]) => entryOf(name, written(part)))
}

/** `name: value`, `name = value`, `name value`, quotes around the name or not; null where the text is none of them. */
function named(text: string): Entry | null {
  const [, name, part] = /^(.*\S)\s*[:=]\s*(\S+)$/.exec(text) ?? /^(.*\S)\s+(\S+)$/.exec(text) ?? []
  return name === undefined || part === undefined ? null : entryOf(name.replace(/^["'`]|["'`]$/g, ''), part)
}

/** Digits, signs and commas of East Asian keyboards, as those of others. */
const asAscii = (text: string) =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3001', ',')

/** A list without what programs print around it and around its numbers. */
const withoutWrapping = (text: string) =>
  text
    // Marks of a list, if each line has one; else a minus that stands apart.
    .replace(/^(?:[-*•][ \t]+\S.*(?:[\n\r]+|$)){2,}$/, (lines) => lines.replace(/^[-*•][ \t]+/gm, ''))
    .replace(/(^|[\s,;])([-\u2212\u2013])[ \t]+(?=[\d.])/g, '$1$2')
    // R counts the numbers of a line, a browser's console those of a list.
    .replace(/^[ \t]*\[\d+\][ \t]+/gm, '')
    .replace(/^\(\d+\)\s*(?=\[)/, '')
    // Tuples of a name and a number, and what pandas says below a column
    .replace(/\(\s*(["'][^"']*["'])\s*,\s*([^()]+?)\s*\)/g, '$1: $2')
    .replace(/^(?:Name: .*, )?dtype: \w+$/m, '')
    // np.float64(0.5), tensor([0.5, 0.3]), np.array([…]), tf.Tensor([…], shape=(2,)), and brackets of any kind
    .replace(/\b(?:np|numpy)\.\w+\(([^()[\]]*)\)/g, '$1')
    .replace(/<?\b(?:[\w.]+\()?(?:\w+\.)*(?:tensor|array)[(:]/gi, ' ')
    .replace(/\b(?:\w+Array\(\d+\)|c\()/g, ' ')
    .replace(/,?\s*shape\s*=\s*\([^)]*\)/g, ' ')
    .replace(/,?\s*(?:dtype|device|grad_fn|requires_grad)\s*=\s*[^,)]*/g, ' ')
    .replace(/,?\s*numpy\s*=/g, ' ')
    .replace(/[[\](){}]|>$/g, ' ')
    .trim()

/**
 * Rows of a table: a name and a number each, parted by a tab or a comma, or by something else before a comma of decimals; where
 * the names are the rows' own numbers there are none.
 */
function fromTable(text: string): Entry[] | null {
  const parted = text.split(/[\n\r]+/).filter((row) => row.trim() !== '')
  const rows = parted.length > 1 ? parted : text.split(';').filter((row) => row.trim() !== '')
  if (rows.length < 2) return null
  const cells = rows.map((row) => {
    const [, name = '', number = ''] =
      /^\s*(.*[^\s:=;])[\s:=;]+([+-]?\d+,\d+%?)\s*$/.exec(row) ??
      /^\s*(.*\S)\s*[\t,;]\s*(\S+)\s*$/.exec(row) ??
      /^\s*(\d+)\s+(\S+)\s*$/.exec(row) ??
      []
    return { name: name.trim().replace(/^["'`]|["'`]$/g, ''), number: number.replace(',', '.') }
  })
  if (!cells.every(({ number }) => numberOf(number) !== null)) return null
  const first = Number(cells[0]!.name)
  const isIndex = (first === 0 || first === 1) && cells.every(({ name }, at) => name === String(first + at))
  if (isIndex) return cells.map(({ number }) => entryOf(null, number))
  const isName = (name: string) =>
    !/[,;]/.test(name) && name.split(/\s+/).some((part) => numberOf(part) === null)
  return cells.every(({ name }) => isName(name))
    ? cells.map(({ name, number }) => entryOf(name, number))
    : null
}

function fromText(text: string): Entry[] {
  const bare = withoutWrapping(text)
  const table = fromTable(bare)
  if (table) return table
  const tokens = bare.split(/[\s;]+/).filter(Boolean)
  // 0,5 0,3 0,2: commas of decimals, where blanks or semicolons part the numbers.
  if (tokens.length > 1 && tokens.every((token) => /^[+-]?\d+,\d+%?$/.test(token)))
    return tokens.map((token) => entryOf(null, token.replace(',', '.')))
  const plain = bare
    .replace(/\s+%/g, '%')
    .split(/[\s,;]+/)
    .filter(Boolean)
  if (plain.every((token) => numberOf(token) !== null)) return plain.map((token) => entryOf(null, token))
  return bare
    .split(/[\n\r,;]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => named(line) ?? entryOf(null, line))
}

/**
 * Reads what a reader has at hand: numbers parted by commas, blanks or lines, JSON, `name: value`, rows of a table, or what
 * NumPy, PyTorch, TensorFlow and R print. Null for a text without anything in it. What the numbers are is left to the reader (`kinds`).
 */
export function readPasted(text: string): PastedClasses | PasteFault | null {
  const given = asAscii(cutAtSeparator(text)).trim()
  if (given === '') return null
  const entries = fromJson(given) ?? fromText(given)
  const used = entries.slice(0, mostClasses)
  const unread = used.find(({ number }) => number === null)
  if (unread) return { reason: 'unreadable', part: cutText(unread.part, 40) }
  if (entries.length < fewestClasses) return { reason: 'oneClass' }
  const numbers = used.map(({ number }) => number!)
  const sum = numbers.reduce((total, number) => total + number, 0)
  const sumToOne = Math.abs(sum - 1) <= 0.005 * numbers.length
  const possible: Record<PastedKind, boolean> = {
    probabilities: numbers.every((number) => number >= 0) && numbers.some((number) => number > 0),
    logits: numbers.some((number) => number > -Infinity),
  }
  const likelier: PastedKind = sumToOne && possible.probabilities ? 'probabilities' : 'logits'
  const kinds = [likelier, opposite[likelier]].filter((kind) => possible[kind])
  if (kinds.length === 0) return { reason: 'unreadable', part: cutText(given, 40) }
  const names = used.some(({ name }) => name) ? used.map(({ name }) => name ?? '') : null
  return { numbers, names, more: entries.length > used.length, kinds, sumToOne }
}

/** π of pasted numbers: logits by softmax, probabilities divided by their sum. */
export function pastedProbabilities(numbers: readonly number[], kind: PastedKind): readonly number[] {
  const largest = Math.max(...numbers)
  const weights = numbers.map((number) => (kind === 'logits' ? Math.exp(number - largest) : number / largest))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}
