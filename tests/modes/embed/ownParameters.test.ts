import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ownParameters } from '../../../src/figures/figures'
import { figureParameterNames } from '../../../src/state/parameterTable'
import { figures } from '../../../src/state/place'

it('a figure’s own parameters are those that docs/links.md gives it', () => {
  const documented = new Map(figures.map((figure) => [figure as string, [] as string[]]))
  const [, table] = readFileSync('docs/links.md', 'utf8').split('### Parameters of single figures')
  for (const [, name, rest] of table!.split('### Examples')[0]!.matchAll(/^\| `(\w+)` (\|.*)$/gm))
    for (const [, figure] of rest!
      .split('|')
      .at(-2)!
      .matchAll(/`([\w-]+)`/g))
      documented.get(figure!)!.push(name!)
  for (const figure of figures)
    expect([...ownParameters(figure)].sort(), figure).toEqual(documented.get(figure)!.sort())
  expect(new Set(figures.flatMap((figure) => ownParameters(figure)))).toEqual(new Set(figureParameterNames))
})
