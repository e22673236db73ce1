/** What is said of a screen: in large type, of what it belongs to, and all else. */
export interface Said {
  headline: string
  place: string
  words: string
}

/** How much it counts where a word stands. */
const weights: readonly [field: keyof Said, weight: number][] = [
  ['headline', 4],
  ['place', 2],
  ['words', 1],
]

const greek = Object.entries({ τ: 'tau', σ: 'sigma', μ: 'mu', π: 'pi', γ: 'gamma', ε: 'epsilon', θ: 'theta' })

/** Words as they are typed: Greek letters by their names, one spelling of each; that something is a trick names no screen. */
function wordsOf(text: string): string[] {
  let plain = text.normalize('NFKC').toLowerCase()
  for (const [letter, name] of greek) plain = plain.replaceAll(letter, ` ${name} `)
  return plain
    .replaceAll('reinforce', 'score function')
    .replace(/parameteri[sz]|parametri[sz]/g, 'parameteriz')
    .replace(/\btricks?\b|트릭|기법/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** How well a sought word is met by words: whole, as a beginning, within; Korean adds its particles at the end. */
function nearness(sought: string, words: readonly string[]): number {
  if (words.includes(sought)) return 1
  if (words.some((word) => word.startsWith(sought))) return 0.8
  return sought.length > 2 && words.some((word) => word.includes(sought)) ? 0.3 : 0
}

/**
 * The items that have every word that is sought, those first that say it in larger type; where none has all of them, the
 * ones that have most. Equal ones keep their order.
 */
export function search<Item extends { said: Said }>(items: readonly Item[], sought: string): Item[] {
  const wanted = wordsOf(sought)
  const judged = items.map((item) => {
    const fields = weights.map(([field, weight]) => ({ weight, words: wordsOf(item.said[field]) }))
    const scores = wanted.map((word) =>
      Math.max(...fields.map(({ weight, words }) => weight * nearness(word, words))),
    )
    return {
      item,
      met: scores.filter((score) => score > 0).length,
      score: scores.reduce((sum, score) => sum + score, 0),
    }
  })
  const most = Math.max(0, ...judged.map(({ met }) => met))
  if (most === 0) return []
  return judged
    .filter(({ met }) => met === most)
    .sort((one, other) => other.score - one.score)
    .map(({ item }) => item)
}
