import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownParameters } from '../../../src/figures/figures'
import { embedPlace, recipeAddress } from '../../../src/share/embed/recipe'
import { offeredSnippets, type SnippetId, snippets } from '../../../src/share/embed/snippets'
import { readAddress } from '../../../src/state/address'
import { controlNames } from '../../../src/state/parameters'
import { defaultParameters, figureParameterNames, fitParameters } from '../../../src/state/parameterTable'
import { chapters, figures } from '../../../src/state/place'
import { frozen } from '../../arbitraries'
import { parameters } from '../../state/arbitrary'

const recipes = fc.record({
  figure: fc.oneof(
    fc.constantFrom(...figures.filter((figure) => figure !== 'derivation')),
    fc.constantFrom(...chapters).map((chapter) => `derivation/${chapter}`),
  ),
  hide: fc.subarray([...controlNames]),
  lang: fc.constantFrom(null, 'en' as const, 'ko' as const),
  theme: fc.constantFrom('light' as const, 'dark' as const, 'auto' as const),
  part: fc.constant(null),
  width: fc.constantFrom(400, 700, 1000),
})

const app = 'https://example.org/lab/index.html'
const around = { app, title: 'π & "z̃" <1>', open: 'Open', width: 700, height: 900 }

/** As a browser reads an attribute's value. */
const readHtml = (text: string) =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]!)

/** The address in a snippet, however it is written there. */
function addressIn(id: SnippetId, text: string): string {
  if (id === 'element') {
    const [, figure] = /figure="([^"]*)"/.exec(text)!
    const attributes = [...text.split('figure=')[1]!.matchAll(/ ([a-z]+)="([^"]*)"/g)]
    const query = attributes.map(([, name, value]) => `${name}=${readHtml(value!)}`).join('&')
    return `#/embed/${figure}?${query}`
  }
  const found = /(?:src="|IFrame\('|\]\(|^)(https:[^"')]*)/.exec(text)
  return readHtml(found![1]!).replace(`${app}?host=reveal&type=stage`, '').replace(app, '')
}

describe('the builder', () => {
  it('writes what was chosen, at the page’s parameters, in every snippet', () => {
    fc.assert(
      fc.property(recipes, parameters, (recipe, given) => {
        const address = recipeAddress(recipe, given)
        const { figure } = embedPlace(recipe.figure)
        const own = ownParameters(figure)
        const usual = defaultParameters({ pi: given.pi })
        const strangers = Object.fromEntries(
          figureParameterNames.filter((name) => !own.includes(name)).map((name) => [name, usual[name]]),
        )
        const { hide, theme } = recipe
        const chosen = { steps: usual.steps, hide, theme, lang: recipe.lang ?? ('ko' as const) }
        const expected = fitParameters({ ...given, ...strangers, ...chosen })
        for (const id of offeredSnippets(false)) {
          const text = snippets[id]({ ...around, address })
          const read = readAddress('', addressIn(id, text), { lang: 'ko' })
          expect(read.place, text).toEqual(embedPlace(recipe.figure))
          expect(read.parameters, text).toEqual(expected)
          expect(read.corrections, text).toEqual([])
        }
      }),
      frozen,
    )
  })

  it('keeps a title from ending what it stands in', () => {
    const told = (id: SnippetId) => snippets[id]({ ...around, address: '#/embed/simplex' })
    for (const id of ['iframe', 'reveal', 'platform'] as const)
      expect(told(id)).toContain('title="π &amp; &quot;z̃&quot; &lt;1&gt;"')
    expect(snippets.markdown({ ...around, title: 'a [b]', address: '#/embed/lab' })).toBe(
      `[a \\[b\\]](${app}#/embed/lab)`,
    )
  })

  it('offers the element only where there is an embed.js to name', () => {
    expect(offeredSnippets(true, null)).not.toContain('element')
    expect(offeredSnippets(true, null)[0]).toBe('iframe')
    expect(offeredSnippets(true, 'https://example.org/lab/')[0]).toBe('element')
    expect(offeredSnippets(false, null)[0]).toBe('element')
  })

  it('names embed.js beside the page, with its address or without', () => {
    const script = (page: string) => snippets.element({ ...around, app: page, address: '#/embed/lab' })
    expect(script(app)).toContain('src="https://example.org/lab/embed.js"')
    expect(script('about:srcdoc')).toContain('src="embed.js"')
  })
})
