import { createElement, Fragment, type ReactNode } from 'react'

const hyphened = /(Gumbel-(?:Max|Softmax))/

/** Text in which no line breaks at the hyphen of a name. */
export function wholeNames(text: string): ReactNode {
  const parts = text.split(hyphened)
  if (parts.length === 1) return text
  const pieces = parts.map((part, at) =>
    at % 2 === 0 ? part : createElement('span', { className: 'whole' }, part),
  )
  return createElement(Fragment, null, ...pieces)
}
