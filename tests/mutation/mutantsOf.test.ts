import { describe, expect, it } from 'vitest'
import { mutantsOf } from './mutantsOf'

const wrong = (code: string) => mutantsOf('a.ts', code).map((mutant) => mutant.wrong)

describe('the mutants of a source', () => {
  it.each([
    ['let a = b + c * 2', ['let a = b - c * 2', 'let a = b + c / 2', 'let a = b + c * 3']],
    ['a = b <= c && !d', ['a = b < c && !d', 'a = b <= c || !d', 'a = b <= c && d']],
    ['a = b ?? c', ['a = c']],
    ['a -= -b', ['a += -b', 'a -= b']],
    ['a = b ? c : true', ['a = true ? c : true', 'a = false ? c : true', 'a = b ? c : false']],
    ['a = Math.max(b, Math.floor(c))', ['a = Math.min(b, Math.floor(c))', 'a = Math.max(b, Math.ceil(c))']],
    ['if (a === b) c()', ['if (true) c()', 'if (false) c()', 'if (a !== b) c()']],
    [
      'function f() { for (const a of b) { c(); return }; return d }',
      ['function f() { for (const a of b) { c(); ; }; return d }'],
    ],
    ['function f() { a(); return b }', []],
    ["import a from '1'\nconst b: 1 | 2 = '3' as '4'", []],
  ])('%s', (code, expected) => {
    expect(wrong(code)).toEqual(expected)
  })
})
