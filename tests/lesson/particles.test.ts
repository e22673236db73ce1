import { expect, it } from 'vitest'

const sources = import.meta.glob<string>('../../src/**/*.ko.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** A formula and the particle that follows it, of those that depend on the sound before them. */
const followed =
  /<Tex math=\{tex`([^`]*)`\} \/>\s*((?:으로|로|을|를|은|는|이|가|과|와|다)(?![가-힣])|이(?:다|고|며|면|므로))/g

const afterConsonant = /^(?:으로|을|은|이|과)/

/** What stands at the end of a formula as it is read: “b분의 a” for a/b, so a; null where the end of a bracket hides it. */
function readLast(formula: string): 'power' | 'fraction of one' | null {
  let outside = formula
  for (let before = ''; before !== outside; ) {
    before = outside
    outside = outside.replace(/\{[^{}]*\}|\([^()]*\)/g, '□')
  }
  const last = outside.split(/[=<>]|\\(?:le|ge|approx|propto)(?![a-z])/).at(-1)!
  if (/^1\//.test(last)) return 'fraction of one'
  return !last.includes('/') && /\^(?:□|\d|[a-z])$/.test(last) ? 'power' : null
}

it.each(Object.entries(sources))(
  '%s follows a power (제곱) and one nth (n분의 일) by their particles',
  (_, source) => {
    const faults = [...source.matchAll(followed)].flatMap(([, formula, particle]) => {
      const last = readLast(formula!)
      if (last === null) return []
      // 일 ends in ㄹ, after which it is 로.
      const right =
        last === 'fraction of one' && /^(?:으로|로)$/.test(particle!)
          ? particle === '로'
          : afterConsonant.test(particle!)
      return right ? [] : [`${formula} ${particle}`]
    })
    expect(faults).toEqual([])
  },
)
