import { useMemo } from 'react'
import {
  countRecipes,
  emptyLabTally,
  labNoise,
  mostLabDraws,
  type NoiseLabTally,
  type NoiseRecipe,
  noiseRecipes,
} from '../../engine/experiments/noiseLab'
import { firstDraws } from '../../engine/firstDraws'
import { useCounted } from '../../engine/useMeasurement'
import { useNumbers, useWords } from '../../language/language'
import { distributionText } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { TextLines } from '../../plots/frame/TextLines'
import { isInside, isUnsettled, ShareRows } from '../../plots/shares/ShareRows'
import type { Parameters } from '../../state/parameters'
import { totalVariation } from '../../transform/coupling'
import figureStyles from '../Figure.module.css'
import { FigureNotes, FigureTable } from '../parts'
import { shareDecimals, shareRows } from '../shareRows'
import { gumbelNoiseWords } from '../words'
import styles from './GumbelNoiseFigure.module.css'
import { type RecipeProbabilities, recipeProbabilities } from './recipeProbabilities'

/**
 * The distance that the shares of N exact draws have from π on average: Σ √(πₖ(1 − πₖ)/(2π N)) (that last π the number),
 * each share being nearly normal. What is measured below it says nothing.
 */
export const chanceDistance = (probabilities: readonly number[], draws: number): number =>
  probabilities.reduce((sum, p) => sum + Math.sqrt((p * (1 - p)) / (2 * Math.PI * draws)), 0)

const scores: Record<NoiseRecipe, React.ReactNode> = {
  uniform: <Tex math={tex`\arg\max_k\,(\log\sym{pi}{\pi_k}+\sym{u}{u_k})`} />,
  normal: <Tex math={tex`\arg\max_k\,(\log\sym{pi}{\pi_k}+\sym{epsilon}{\varepsilon_k})`} />,
  gumbel: <Tex math={tex`\arg\max_k\,(\log\sym{pi}{\pi_k}+\sym{gamma}{\gamma_k})`} />,
  gumbelOnProbabilities: <Tex math={tex`\arg\max_k\,(\sym{pi}{\pi_k}+\sym{gamma}{\gamma_k})`} />,
}

interface Props {
  parameters: Parameters
  channel: string
}

/** Four recipes over the noise of one seed: how often each class wins, and how far that is from π. */
export function NoiseLab({ parameters, channel }: Props) {
  const { lab: words } = useWords(gumbelNoiseWords)
  const { count, number } = useNumbers()
  const { pi, n } = parameters
  const tally = useLabTally(channel, parameters)
  const distributions = useMemo(
    () =>
      Object.fromEntries(
        noiseRecipes.map((recipe) => [recipe, recipeProbabilities(recipe, pi)]),
      ) as RecipeProbabilities,
    [pi],
  )
  return (
    <figure className={figureStyles.figure}>
      <p className={figureStyles.small} data-reading>
        <TextLines>{words.title(count(tally.draws))}</TextLines>
      </p>
      <div className={styles.recipes}>
        {noiseRecipes.map((recipe) => (
          <RecipeShares
            key={recipe}
            recipe={recipe}
            {...{ parameters, tally }}
            distribution={distributions[recipe]}
          />
        ))}
      </div>
      <FigureNotes>
        <p>{words.caption}</p>
        <p>{words.chance(number(chanceDistance(pi, tally.draws), tally.draws >= 10_000 ? 4 : 3))}</p>
        {tally.draws < n && <p>{words.first(count(tally.draws), count(n))}</p>}
      </FigureNotes>
      <NoiseLabTable parameters={parameters} tally={tally} distributions={distributions} />
    </figure>
  )
}

interface RecipeProps {
  recipe: NoiseRecipe
  parameters: Parameters
  tally: NoiseLabTally
  distribution: readonly number[]
}

function RecipeShares({ recipe, parameters, tally, distribution }: RecipeProps) {
  const { lab: words } = useWords(gumbelNoiseWords)
  const numbers = useNumbers()
  const { number, percent } = numbers
  const { pi, labels } = parameters
  const rows = shareRows({ pi, labels }, tally.winners[recipe], tally.draws, numbers)
  const outside = rows.filter((row) => !isInside(row)).map(({ name }) => name)
  const inside = rows.every((row) => isUnsettled(row) || row.expected.at === 0) ? words.tooFew : words.inside
  const measured = totalVariation(
    rows.map(({ share }) => share),
    pi,
  )
  const decimals = tally.draws >= 10_000 ? 4 : 3
  const name = words.recipes[recipe]
  const shares = rows.map((row, k) => words.share(row.name, row.text, percent(pi[k]!)))
  return (
    <section className={styles.recipe}>
      <p className={figureStyles.small}>
        <TextLines>{name}</TextLines>
      </p>
      <p className={styles.formula}>{scores[recipe]}</p>
      <ShareRows
        rows={rows}
        whole={percent(1, shareDecimals(tally.draws))}
        description={words.alternative(shares.join(', '))}
      />
      <p className={styles.verdict} data-reading>
        {words.distance(number(measured, decimals), number(totalVariation(distribution, pi), decimals))}{' '}
        {outside.length > 0 ? words.outside(outside.join(', ')) : inside}
      </p>
      <p className={styles.distribution} data-reading>
        {words.distribution[recipe](distributionText(distribution, numbers))}
      </p>
    </section>
  )
}

/** Winners under the four recipes: of the first draws in the frame in which π moved, of a million at most a little later. */
function useLabTally(channel: string, { pi, seed, n }: Parameters): NoiseLabTally {
  const classes = pi.length
  const draws = Math.min(n, mostLabDraws)
  // Frozen: a move of π only compares again.
  const noise = useMemo(() => labNoise(firstDraws({ seed, classes, draws }).gumbel), [seed, classes, draws])
  const first = useMemo(() => {
    const tally = emptyLabTally(classes)
    countRecipes(noise, { probabilities: pi }, tally)
    return tally
  }, [noise, classes, pi])
  return useCounted(
    channel,
    { experiment: 'noiseLab', noise: { seed, classes, draws }, parameters: { probabilities: pi } },
    first,
  ).measurement
}

interface TableProps {
  parameters: Parameters
  tally: NoiseLabTally
  distributions: RecipeProbabilities
}

/** The lab's numbers, on request: the counted shares and the exact probabilities of each recipe. */
function NoiseLabTable({ parameters: { pi, labels }, tally, distributions }: TableProps) {
  const { table: words, lab } = useWords(gumbelNoiseWords)
  const { count, number, magnitude } = useNumbers()
  return (
    <FigureTable
      summary={words.show}
      caption={words.lab(count(tally.draws))}
      columns={[
        words.name,
        words.probability,
        ...noiseRecipes.flatMap((recipe) => [
          words.share(lab.recipes[recipe]),
          words.distribution(lab.recipes[recipe]),
        ]),
      ]}
      rows={() =>
        labels.map((label, k) => [
          label,
          magnitude(pi[k]!, 4),
          ...noiseRecipes.flatMap((recipe) => [
            number(tally.winners[recipe][k]! / tally.draws, 4),
            number(distributions[recipe][k]!, 4),
          ]),
        ])
      }
    />
  )
}
