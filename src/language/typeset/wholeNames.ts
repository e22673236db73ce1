import { createElement, Fragment, type ReactNode } from 'react'

/**
 * A name with a hyphen; a Korean particle with the bracket, quotation mark or % before it, where `keep-all` would break;
 * symbols with the operator or relation between them: k = 1; three at most, which fit into any column.
 */
const unbroken =
  /(Gumbel-(?:Max|Softmax)|one-hot|원-핫[가-힣]*|[^\s([“‘]*[)\]”’%][가-힣]+[.,]?|(?<!\S)\S{1,8}(?: [=+−·×<>≈≤≥] \S{1,12}(?!\S)){1,2})/

/** Text in which no line breaks at the hyphen of a name, within a relation, nor between a bracket and the particle behind it. */
export function wholeNames(text: string): ReactNode {
  const parts = text.split(unbroken)
  if (parts.length === 1) return text
  const pieces = parts.map((part, at) =>
    at % 2 === 0 ? part : createElement('span', { className: 'whole' }, part),
  )
  return createElement(Fragment, null, ...pieces)
}
