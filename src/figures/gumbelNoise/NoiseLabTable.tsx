import { type NoiseLabTally, noiseRecipes } from '../../engine/experiments/noiseLab'
import { useNumbers, useWords } from '../../language/language'
import type { Parameters } from '../../state/parameters'
import { FigureTable } from '../FigureTable'
import type { Laws } from './recipeProbabilities'
import { gumbelNoiseWords } from './words'

interface Props {
  parameters: Parameters
  tally: NoiseLabTally
  laws: Laws
}

/** The lab's numbers, on request: of each recipe the shares counted and its law. */
export function NoiseLabTable({ parameters: { pi, labels }, tally, laws }: Props) {
  const { table: words, lab } = useWords(gumbelNoiseWords)
  const { count, number } = useNumbers()
  return (
    <FigureTable
      summary={words.show}
      caption={words.lab(count(tally.draws))}
      columns={[
        words.name,
        words.probability,
        ...noiseRecipes.flatMap((recipe) => [
          words.share(lab.recipes[recipe]),
          words.law(lab.recipes[recipe]),
        ]),
      ]}
      rows={() =>
        labels.map((label, k) => [
          label,
          number(pi[k]!, 4),
          ...noiseRecipes.flatMap((recipe) => [
            number(tally.winners[recipe][k]! / tally.draws, 4),
            number(laws[recipe][k]!, 4),
          ]),
        ])
      }
    />
  )
}
