import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { Term } from '../../src/lesson/glossary/Term'
import { words as en, type TermId } from '../../src/lesson/glossary/words.en'
import { words as ko } from '../../src/lesson/glossary/words.ko'
import type { Language } from '../../src/state/parameters'
import { store } from '../../src/state/store'

const ids = Object.keys(en) as TermId[]

const sources = import.meta.glob<string>('../../src/**/*.{en,ko}.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
})

const speak = (lang: Language) =>
  store.setState(({ parameters }) => ({ parameters: { ...parameters, lang } }))
const sentences = (text: string) => text.split(/[.?](?=\s|$)/).filter((part) => part.trim() !== '').length

afterEach(() => speak('en'))

describe('the glossary', () => {
  it('explains every term in one to three sentences, in both languages', () => {
    for (const id of ids)
      for (const { definition } of [en[id], ko[id]]) {
        expect(sentences(definition), id).toBeGreaterThanOrEqual(1)
        expect(sentences(definition), id).toBeLessThanOrEqual(3)
      }
  })

  it('has its Korean in Korean, and two terms under no one name', () => {
    for (const id of ids) expect(ko[id].definition, id).toMatch(/[가-힣]/)
    for (const words of [en, ko]) expect(new Set(ids.map((id) => words[id].term)).size).toBe(ids.length)
  })
})

describe.each(['en', 'ko'])('the text, in %s', (lang) => {
  it('opens every definition of the glossary somewhere', () => {
    const texts = Object.entries(sources).filter(([path]) => path.endsWith(`.${lang}.tsx`))
    const opened = new Set(
      texts.flatMap(([, text]) => [...text.matchAll(/<Term id="([^"]+)"/g)].map(([, id]) => id)),
    )
    expect(ids.filter((id) => !opened.has(id))).toEqual([])
  })
})

describe('a term in the text', () => {
  const markup = () => renderToStaticMarkup(<Term id="logit">logits</Term>)

  it('is a button that opens the popover it names, and is described by the definition in it', () => {
    const [, target, description] = /popoverTarget="([^"]+)" aria-describedby="([^"]+)"/i.exec(markup())!
    expect(markup()).toMatch(new RegExp(`<span id="${target}" popover="auto"`))
    expect(markup()).toContain(`<span id="${description}">${en.logit.definition}</span>`)
    expect(markup()).toMatch(/>logits<\/button>/)
  })

  it('speaks the language of the page', () => {
    expect(markup()).toContain(en.logit.term)
    speak('ko')
    expect(markup()).toContain(ko.logit.term)
    expect(markup()).not.toContain(en.logit.definition)
  })
})
