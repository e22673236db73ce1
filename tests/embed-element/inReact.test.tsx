import { readFileSync } from 'node:fs'
import { useState } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { GumbelSoftmaxElement, GumbelSoftmaxProps } from '../../public/embed'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'gumbel-softmax': GumbelSoftmaxProps &
        DetailedHTMLProps<HTMLAttributes<GumbelSoftmaxElement>, GumbelSoftmaxElement>
    }
  }
}

function Simplex() {
  const [tau, setTau] = useState(0.5)
  return (
    <gumbel-softmax
      figure="simplex"
      pi="0.5,0.3,0.2"
      tau={tau}
      onchange={({ detail }) => detail.by === 'reader' && setTau(detail.parameters.tau)}
    />
  )
}

it('is written in React as the guide shows, which the compiler takes', () => {
  expect(renderToStaticMarkup(<Simplex />)).toContain(
    '<gumbel-softmax figure="simplex" pi="0.5,0.3,0.2" tau="0.5"',
  )
  const own = readFileSync('tests/embed-element/inReact.test.tsx', 'utf8')
  const [example] = /declare module[\s\S]*?\n}\n\nfunction[\s\S]*?\n}\n/.exec(own)!
  expect(readFileSync('docs/embedding.md', 'utf8')).toContain(
    example.replace('\nfunction', '\nexport function'),
  )
})
