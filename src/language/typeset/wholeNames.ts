import { cloneElement, createElement, Fragment, isValidElement, type ReactNode } from 'react'
import { hasNames, keepNames } from './keepNames'

/** What stands between the two sides of a relation, a sum, a product or a limit. */
export const operator = '[=<>≈≤≥≠∝~+−·×→]'

const vector = '\\(−?[\\d.]+(?:, −?[\\d.]+){1,3}\\)[^\\s(]{0,6}'

/** A Korean numeral with what it counts, and a determiner with its noun: 세 개를, 이 장에서는, 이 다섯 줄은. */
const numeral =
  '(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|몇|천|백만) (?:개|번|명|장|줄|쌍|배|곳|칸|가지)[가-힣]*[.,]?'
const counted = `(?<!\\S)(?:[이그] )?${numeral}`
const determined = '(?<!\\S)[이그] [^\\s(]{1,6}(?!\\S)'

/**
 * A short name with a hyphen; a vector of numbers with what touches it; a number with the short word before it: to 0.1,
 * 값 1; a Korean numeral or determiner with its noun; 할 수 있다; a particle with the bracket, quotation mark, % or operator before
 * it, where `keep-all` would break, and a bracket that names a class with the word before it; symbols with the operator
 * or relation between them: k = 1; three at most, which fit into any column.
 */
const unbroken = new RegExp(
  `(${[
    'Gumbel-(?:Max|Softmax|Rao)',
    'one-hot',
    '원-핫[가-힣]*',
    vector,
    '(?<!\\S)(?:to|at|from|only|by|chapter|[Cc]lass|draw) −?\\d[\\d.]*[,;:)]?(?!\\S)',
    '[가-힣]{1,8}\\(클래스 \\d+\\)[가-힣]*[.,]?',
    '클래스 \\d+[^\\s(]*',
    '값 −?\\d[\\d.,]*[)\\]]?[가-힣]*',
    '(?<!\\S)[가-힣]{1,8} 수 [있없][가-힣]*[.,]?',
    counted,
    determined,
    '(?<!\\S)[(“]?[A-Za-z]{1,8}-[A-Za-z]{1,8}(?:’s)?[).,;:”]*(?!\\S)',
    `(?<!\\S)${operator}[가-힣]+[.,]?`,
    '[^\\s([“‘]*[)\\]”’%][가-힣]+[.,]?',
    `(?<!\\S)\\S{1,12}(?: ${operator} (?:${vector}|\\S{1,12}(?!\\S))){1,2}`,
  ].join('|')})`,
)

/** The last texts, so that a caption in a picture that moves is searched once, and stays one element. */
const known = new Map<string, ReactNode>()
const mostKnown = 200

const none: readonly string[] = []

/**
 * Text in which no line breaks at the hyphen of a name, within a relation, nor between a bracket and the particle behind it;
 * `names` that the reader has given stay as they are in a translated page.
 */
export function wholeNames(text: string, names = none): ReactNode {
  if (hasNames(text, names)) return findNames(text, names)
  if (known.has(text)) return known.get(text)
  const whole = findNames(text, none)
  if (known.size >= mostKnown) known.clear()
  known.set(text, whole)
  return whole
}

function findNames(text: string, names: readonly string[]): ReactNode {
  const parts = text.split(unbroken)
  if (parts.length === 1) return keepNames(text, names)
  const pieces = parts.map((part, at) => {
    const kept = keepNames(part, names)
    return at % 2 === 0 ? kept : createElement('span', { className: 'whole' }, kept)
  })
  return createElement(Fragment, null, ...pieces)
}

/** Paragraphs whose text is whole in this way. */
export function wholeNamesIn(node: ReactNode, names = none): ReactNode {
  const inside = (child: ReactNode) => wholeNamesIn(child, names)
  if (typeof node === 'string') return wholeNames(node, names)
  if (Array.isArray(node)) return createElement(Fragment, {}, ...node.map(inside))
  if (!isValidElement<{ children?: ReactNode }>(node) || node.type !== 'p') return node
  const { children } = node.props
  const texts = Array.isArray(children) ? children : [children]
  return cloneElement(node, {}, ...texts.map(inside))
}
