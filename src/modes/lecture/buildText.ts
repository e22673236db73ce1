import { nextWordTemperature } from '../../figures/watermark/scores'
import type { Numbers } from '../../language/number'
import type { Build } from '../../lesson/outline'
import type { Parameters } from '../../state/parameters'
import type { LectureWords } from './words.en'

/** What a build of a screen brings, in a few words. */
export function buildText(build: Build, { builds: words }: LectureWords, numbers: Numbers): string {
  const { count, significant } = numbers
  const { shown, chosen = {}, prescribed = {} } = build
  const { rows, quality, averaged, width } = chosen
  const said: (string | undefined)[] = [
    shown && (shown === 'all' ? words.all : words.draws(count(shown))),
    chosen.run === undefined ? undefined : words.run[`${chosen.run}`],
    rows === undefined ? undefined : rows === Infinity ? words.allRows : words.rows(count(rows)),
    quality ? words.quality[quality] : undefined,
    averaged === undefined ? undefined : words.averaged(count(averaged)),
    width === undefined ? undefined : `h = ${significant(width)}`,
    ...prescribedTexts(prescribed, words, significant),
  ]
  return said.filter((text) => text !== undefined).join(', ') || words.opens
}

function prescribedTexts(
  { tau, sigma, fx, scale, theta, wiring, f, logit, to, pi }: Partial<Parameters>,
  words: LectureWords['builds'],
  significant: Numbers['significant'],
): (string | undefined)[] {
  const value = (symbol: string, number: number | undefined) =>
    number === undefined ? undefined : `${symbol} = ${significant(number)}`
  return [
    value('τ', tau),
    value('σ', sigma),
    value(words.noise, scale),
    value('θ₁ − log π₁', theta),
    fx && (fx === 'sine' ? 'f = sin x' : 'f = x²'),
    wiring && words.wiring[wiring],
    f && words.f[f.kind],
    logit === undefined ? undefined : words.logit(String(logit + 1)),
    to && `q = (${to.map((weight) => significant(weight)).join(', ')})`,
    // The distributions that builds prescribe are those of the next word.
    pi && value('T', nextWordTemperature(pi) ?? undefined),
  ]
}
