import { useMemo } from 'react'
import { type NoiseLabTally, type NoiseRecipe, noiseRecipes } from '../../engine/experiments/noiseLab'
import { useNumbers, useWords } from '../../language/language'
import { vector } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { isInside, ShareRows } from '../../plots/shares/ShareRows'
import type { Parameters } from '../../state/parameters'
import { totalVariation } from '../../transform/coupling'
import figureStyles from '../Figure.module.css'
import { FigureNotes } from '../parts'
import { shareRows } from '../shareRows'
import { chanceDistance } from './distance'
import styles from './GumbelNoiseFigure.module.css'
import { NoiseLabTable } from './NoiseLabTable'
import { type Laws, recipeProbabilities } from './recipeProbabilities'
import { useLabTally } from './useLabTally'
import { gumbelNoiseWords } from './words'

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
  const laws = useMemo(
    () => Object.fromEntries(noiseRecipes.map((recipe) => [recipe, recipeProbabilities(recipe, pi)])) as Laws,
    [pi],
  )
  return (
    <figure className={figureStyles.figure}>
      <p className={styles.title} data-reading>
        {words.title(count(tally.draws))}
      </p>
      <div className={styles.recipes}>
        {noiseRecipes.map((recipe) => (
          <RecipeShares key={recipe} recipe={recipe} {...{ parameters, tally }} law={laws[recipe]} />
        ))}
      </div>
      <FigureNotes>
        <p>{words.caption}</p>
        <p>{words.chance(number(chanceDistance(pi, tally.draws), tally.draws >= 10_000 ? 4 : 3))}</p>
        {tally.draws < n && <p>{words.first(count(tally.draws), count(n))}</p>}
      </FigureNotes>
      <NoiseLabTable parameters={parameters} tally={tally} laws={laws} />
    </figure>
  )
}

interface RecipeProps {
  recipe: NoiseRecipe
  parameters: Parameters
  tally: NoiseLabTally
  law: readonly number[]
}

function RecipeShares({ recipe, parameters, tally, law }: RecipeProps) {
  const { lab: words } = useWords(gumbelNoiseWords)
  const numbers = useNumbers()
  const { number, percent } = numbers
  const { pi, labels } = parameters
  const rows = shareRows({ pi, labels }, tally.winners[recipe], tally.draws, numbers)
  const outside = rows.filter((row) => !isInside(row)).map(({ name }) => name)
  const measured = totalVariation(
    rows.map(({ share }) => share),
    pi,
  )
  const decimals = tally.draws >= 10_000 ? 4 : 3
  const name = words.recipes[recipe]
  const shares = rows.map((row, k) => words.share(row.name, row.text, percent(pi[k]!)))
  return (
    <section className={styles.recipe}>
      <p className={styles.title}>{name}</p>
      <p className={styles.formula}>{scores[recipe]}</p>
      <ShareRows rows={rows} label={name} description={words.alternative(shares.join(', '))} />
      <p className={styles.verdict} data-reading>
        {words.distance(number(measured, decimals), number(totalVariation(law, pi), decimals))}{' '}
        {outside.length > 0 ? words.outside(outside.join(', ')) : words.inside}
      </p>
      <p className={styles.law} data-reading>
        {words.law[recipe](vector(law, numbers))}
      </p>
    </section>
  )
}
