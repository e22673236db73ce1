import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { recipeProbabilities } from '../../src/figures/gumbelNoise/recipeProbabilities'
import type { ReaderNumbers } from '../../src/figures/readerNumbers'
import { thetaAxis } from '../../src/figures/thetaAxis'
import type { ChapterWords } from '../../src/lesson/chapter'
import { concreteMean, concreteSecondMoments } from '../../src/transform/concreteMean'
import { logProbabilities } from '../../src/transform/gumbelSoftmax'
import { jumpLocation } from '../../src/transform/slice'
import { chapters } from './chapters'
import { liveAt } from './liveStates'

const even = (classes: number) => Array.from({ length: classes }, () => 1 / classes)
const mild = [0.5, 0.3, 0.2]
const distributions = [
  mild,
  [0.999, 0.001],
  [0.34, 0.33, 0.33],
  [1, 0, 0],
  [0.9, 0.099, 0.001],
  even(2),
  even(3),
  even(10),
]
const states = (['en', 'ko'] as const).flatMap((lang) =>
  distributions.flatMap((pi) =>
    [0.01, 1, 10].flatMap((tau) => [1, 10, 2000, 100_000].map((n) => ({ lang, pi, tau, n }))),
  ),
)

const text = (node: ReactNode) =>
  renderToStaticMarkup(node)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')

const heard = new Map<string, string>()

/** The prose of explorations, captions, openings, reveals and questions of a chapter, rendered once per state. */
function said(id: string, live: ReaderNumbers): string {
  const { pi, tau, n, lang } = live.parameters
  const key = JSON.stringify([id, pi, tau, n, lang])
  const text = heard.get(key) ?? spoken(id, live)
  heard.set(key, text)
  return text
}

function spoken(id: string, live: ReaderNumbers): string {
  const words: ChapterWords = chapters.find((chapter) => chapter.id === id)!.words.now(live.parameters.lang)!
  const prose = [words.opening, words.prediction.ask, words.prediction.reveal]
  const checks = words.checks.map(({ ask }) => ask)
  const explored = Object.values(words.explorations).flatMap(({ prose, caption }) => [prose, caption])
  return [...prose, ...explored, ...checks].map((each) => text(each(live))).join(' ')
}

const at = ({ lang, pi, tau, n }: (typeof states)[number]) => liveAt(pi, tau, { lang, n, awaited: n > 2000 })

/** A sentence of a chapter, and whether it holds. */
interface Guarded {
  chapter: string
  claim: Record<'en' | 'ko', RegExp>
  holds: (live: ReaderNumbers) => boolean
}

const isEven = ({ pi }: ReaderNumbers['parameters']) => Math.max(...pi) - Math.min(...pi) < 1e-9

/** E z̃ lies so far from π in a class that N draws show it, five standard errors without doubt. */
function biasOverError({ parameters: { pi, tau, n } }: ReaderNumbers): number {
  const logits = logProbabilities(pi)
  const means = concreteMean(logits, tau)
  const seconds = concreteSecondMoments(logits, tau)
  return Math.max(
    ...pi.map((probability, k) => {
      const variance = seconds[k * pi.length + k]! - means[k]! ** 2
      return variance < 1e-12 ? 0 : Math.abs(means[k]! - probability) / Math.sqrt(variance / n)
    }),
  )
}

const guarded: Guarded[] = [
  {
    chapter: 'blocked-gradient',
    claim: { en: /go just past it|steps from 0 to 1 at/, ko: /그곳을 지나가 보자|0에서 1로 뛰고/ },
    holds: ({ draw }) => {
      const jump = jumpLocation(draw.logit, draw.gamma)
      return jump >= thetaAxis.from && jump <= thetaAxis.to
    },
  },
  {
    chapter: 'blocked-gradient',
    claim: { en: /stairs become too small to see/, ko: /단은 보이지 않을 만큼/ },
    holds: ({ parameters }) => parameters.n >= 1000,
  },
  {
    chapter: 'blocked-gradient',
    claim: { en: /Here these are two different numbers/, ko: /여기서는 그 둘이 다르다/ },
    holds: ({ parameters: { pi } }) => pi[0]! * (1 - pi[0]!) > 0,
  },
  {
    chapter: 'gumbel-softmax',
    claim: { en: /this is not chance/, ko: /애초에 다른 값이다/ },
    holds: (live) => biasOverError(live) > 3.2,
  },
  {
    chapter: 'gumbel-softmax',
    claim: { en: /their expectation is π all the same/, ko: /기댓값이 π와 같다/ },
    holds: (live) => biasOverError(live) < 1e-6,
  },
  {
    chapter: 'temperature',
    claim: { en: /here all classes are alike/, ko: /여기서는 클래스의 확률이 모두 같기/ },
    holds: ({ parameters }) => isEven(parameters),
  },
  {
    chapter: 'temperature',
    claim: { en: /every dot is near the centre/, ko: /모든 점이 중심 가까이에/ },
    holds: ({ parameters: { pi } }) =>
      concreteMean(logProbabilities(pi), 100).every((mean) => Math.abs(mean - 1 / pi.length) < 0.05),
  },
  {
    chapter: 'temperature',
    claim: { en: /another draw may have another winner/, ko: /다른 표본에서는 다른 클래스가/ },
    holds: ({ parameters: { pi } }) => Math.max(...pi) < 1,
  },
  {
    chapter: 'expectation',
    claim: { en: /the cross lies almost on the diamond/, ko: /십자가 마름모와 거의 겹친다/ },
    holds: ({ parameters: { pi, n } }) =>
      Math.max(...pi.map((p) => 3.3 * Math.sqrt((p * (1 - p)) / n))) < 0.06,
  },
  {
    chapter: 'exponential-race',
    claim: { en: /It wins every race/, ko: /모든 경주를 이긴다/ },
    holds: ({ parameters: { pi } }) => Math.max(...pi) === 1,
  },
  {
    chapter: 'gumbel-max',
    claim: { en: /No: it depends on the noise/, ko: /아니다\. 잡음에 따라 다르다/ },
    holds: ({ parameters: { pi } }) =>
      recipeProbabilities('normal', pi).some((wins, k) => Math.abs(wins - pi[k]!) > 1e-6),
  },
  {
    chapter: 'gumbel-max',
    claim: { en: /three recipes have bars outside/, ko: /세 방법에서 막대가 범위를 벗어난다/ },
    holds: ({ parameters: { pi, n } }) =>
      (['uniform', 'normal', 'gumbelOnProbabilities'] as const).every((recipe) =>
        recipeProbabilities(recipe, pi).some(
          (share, k) => Math.abs(share - pi[k]!) > 3.29 * Math.sqrt((pi[k]! * (1 - pi[k]!)) / n),
        ),
      ),
  },
]

/** Words that hold for mild π or many draws alone, whatever the numbers: they stand nowhere unguarded. */
const never =
  /almost even|nearly to the centre|not quite|\b1 draws\b|each of 1 draw\b|although its lead|거의 같아진다/

describe('the words at the bounds of what a reader may choose', () => {
  it.each(guarded)(
    'say a sentence of $chapter only where it holds: $claim.en',
    ({ chapter, claim, holds }) => {
      const wrong = states.filter((state) => {
        const live = at(state)
        return claim[state.lang].test(said(chapter, live)) && !holds(live)
      })
      expect(wrong).toEqual([])
      // The sentence is said somewhere, or the test tries nothing.
      for (const lang of ['en', 'ko'] as const)
        expect(
          states.some((state) => state.lang === lang && claim[lang].test(said(chapter, at(state)))),
          lang,
        ).toBe(true)
    },
  )

  it('round no part to nothing, and say nothing that few draws or a rare class belie', () => {
    for (const { id } of chapters)
      for (const state of states)
        expect(said(id, at(state)), `${id} ${JSON.stringify(state)}`).not.toMatch(never)
  })

  it('name no factor 0.000 between the winner and its runner-up where there is one', () => {
    expect(said('temperature', liveAt([0.999, 0.001], 1))).not.toMatch(/gets 0\.000 times/)
  })
})
