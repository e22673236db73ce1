import { cloneElement, createElement, isValidElement, type ReactElement, type ReactNode } from 'react'
import { Tex } from './Tex'
import { operator, wholeNames } from './wholeNames'

/** What stands at the start or the end of a line with its neighbour: text without a space. */
interface Joined {
  start?: string
  end?: string
}

const opening = /[^\s]+$/
/** The noun before the symbol that names it: class k, 로짓 θ */
const naming = /(?<!\S)(?:클래스|주자|로짓|확률|[Cc]lass|[Rr]unner|[Ll]ogit) $/
/** Up to the next space; an operator takes its other side along: τ = 0.5, p = (0.5, 0.3, 0.2). */
const following = new RegExp(`^(?:\\S+|\\s${operator}\\s(?:\\([^()]{1,24}\\)\\S*|\\S+))`)
/** All there is between two formulas that an operator joins */
const relation = new RegExp(`^\\s${operator}\\s$`)

/**
 * Prose in which no line begins with what belongs to the formula or the term before it: a comma, a full stop, a Korean
 * particle; and no paragraph ends with a line of one short word. A formula and a button are boxes to the browser, which
 * may break a line on either side of a box whatever stands there; so the text that touches one is handed to it, to be
 * set in one piece with its edge. Names with a hyphen stay whole.
 */
export function preventOrphans(node: ReactNode): ReactNode {
  if (typeof node === 'string') return wholeNames(node)
  if (Array.isArray(node)) return keepSiblings(node)
  if (!isValidElement<{ children?: ReactNode }>(node) || isBox(node)) return node
  const { children } = node.props
  if (children === undefined) return node
  const siblings = Array.isArray(children) ? children : [children]
  const kept = keepSiblings(isParagraph(node) ? keepEnd(joinText(siblings)) : siblings)
  return cloneElement(node, {}, ...kept)
}

/** A formula within a line, or a component that says of itself (`takesText`) that it is a box and takes its neighbours' text. */
function isBox(node: ReactNode): node is ReactElement<Joined & { math?: string }> {
  if (!isValidElement<{ math?: string }>(node) || typeof node.type !== 'function') return false
  if (node.type === Tex) return !node.props.math?.includes('katex-display')
  return 'takesText' in node.type
}

function keepSiblings(siblings: readonly ReactNode[]): ReactNode[] {
  const nodes = joinText(siblings)
  const joined = nodes.map((): Joined => ({}))
  const nouns = nodes.map(() => '')
  const texts = nodes.map((node, at) => {
    if (typeof node !== 'string') return node
    let text = node
    if (isBox(nodes[at - 1])) {
      const end = following.exec(text)?.[0]
      if (end !== undefined) joined[at - 1]!.end = end
      text = text.slice(end?.length ?? 0)
    }
    if (isBox(nodes[at + 1])) {
      const start = opening.exec(text)?.[0]
      if (start !== undefined) joined[at + 1]!.start = start
      text = text.slice(0, text.length - (start?.length ?? 0))
      if (isShort(nodes[at + 1])) nouns[at + 1] = naming.exec(text)?.[0] ?? ''
      text = text.slice(0, text.length - nouns[at + 1]!.length)
    }
    return text
  })
  const pieces: ReactNode[] = []
  for (const [at, node] of texts.entries()) {
    const set = isBox(node) ? cloneElement(node, joined[at]) : preventOrphans(node)
    if (isShort(node) && isShort(nodes[at - 2]) && relation.test(String(texts[at - 1])))
      pieces.push(createElement('span', { className: 'whole' }, ...pieces.splice(-2), set))
    else pieces.push(nouns[at] ? createElement('span', { className: 'whole' }, nouns[at], set) : set)
  }
  return pieces
}

const isParagraph = ({ type }: ReactElement): boolean => type === 'p' || type === 'li'

/** An end of so many letters is too short for a line of its own; it goes with the word before it, unless that is longer. */
const [shortEnd, longestBefore] = [6, 14]

/** Hangul is twice as wide as other letters. */
const lettersOf = (text: string): number => text.length + (text.match(/[가-힣]/g)?.length ?? 0)

/** A paragraph with its last word and the one before it in one piece, where the last one is short. */
function keepEnd(nodes: readonly ReactNode[], behind = 0): readonly ReactNode[] {
  let letters = behind
  for (let at = nodes.length - 1; at >= 0; at--) {
    const [node, tail] = [nodes[at], nodes.slice(at + 1)]
    if (typeof node === 'string') {
      const space = node.lastIndexOf(' ')
      letters += lettersOf(node.slice(space + 1))
      if (letters > shortEnd) return nodes
      if (space < 0) continue
      const before = node.lastIndexOf(' ', space - 1) + 1
      // 할 수 있다: the noun is as short as the end.
      const isBound = before > 0 && node.slice(before, space) === '수'
      const start = isBound ? node.lastIndexOf(' ', before - 2) + 1 : before
      const word = node.slice(start, space)
      // A word that begins this text touches what stands before it.
      if (word === '' || start === 0 || letters === 0 || lettersOf(word) > longestBefore) return nodes
      const end = createElement('span', { className: 'whole' }, node.slice(start), ...tail)
      return [...nodes.slice(0, at), node.slice(0, start), end]
    }
    if (isShort(node)) letters += 2
    else {
      if (!isValidElement<{ children?: ReactNode }>(node) || isBox(node) || tail.some(isBox)) return nodes
      const { children } = node.props
      if (children === undefined) return nodes
      const inside = keepEnd(joinText(Array.isArray(children) ? children : [children]), letters)
      return [...nodes.slice(0, at), cloneElement(node, {}, ...inside), ...tail]
    }
  }
  return nodes
}

/** Whether it is a formula of one box, which fits into any column together with another one. */
const isShort = (node: ReactNode): boolean => isBox(node) && node.props.math?.split('katex-base').length === 2

/** Neighbouring texts as one, as the reader sees them. */
function joinText(siblings: readonly ReactNode[]): ReactNode[] {
  const nodes: ReactNode[] = []
  for (const node of siblings) {
    const text = typeof node === 'number' ? String(node) : node
    if (typeof text === 'string' && typeof nodes.at(-1) === 'string') nodes.push(`${nodes.pop()}${text}`)
    else nodes.push(text)
  }
  return nodes
}

/** Words in which every piece of prose is kept from orphans: texts stay, and functions' prose is set as it is made. */
export function preventOrphansIn<Words>(words: Words): Words {
  const prevent = (value: unknown): unknown => {
    if (typeof value === 'function')
      return (...given: unknown[]) => preventOrphans((value as (...given: unknown[]) => ReactNode)(...given))
    if (Array.isArray(value)) return value.map(prevent)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, prevent(part)]))
  }
  return prevent(words) as Words
}
