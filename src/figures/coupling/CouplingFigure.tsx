import { useMeasurement } from '../../engine/useMeasurement'
import { useNumbers, useWords } from '../../language/language'
import { Transitions } from '../../plots/transitions/Transitions'
import { binomialBand } from '../../statistics/binomialBand'
import { chanceLevel } from '../../statistics/chanceLevel'
import { couplingBounds, couplingProbability, winnerTransitions } from '../../transform/coupling'
import figureStyles from '../Figure.module.css'
import type { FigureProps } from '../figure'
import { FigureNotes, FigureTable } from '../parts'
import { shareDecimals } from '../shareRows'
import { couplingWords, settingWords } from '../words'

/** The same noise read by π and by `to`: which picks change, beside the exact probability that one stays. */
export function CouplingFigure({ live: { parameters }, channel }: FigureProps) {
  const words = useWords(couplingWords)
  const { called } = useWords(settingWords).pi
  const { count, percent } = useNumbers()
  const { pi, to, seed, n, labels } = parameters
  const { answer } = useMeasurement(channel, {
    experiment: 'coupling',
    noise: { seed, classes: pi.length, draws: n },
    parameters: { from: pi, to },
  })
  if (!answer) return null
  // Exact values and counts are all of the question that was answered.
  const { from, to: other } = answer.question.parameters
  const { draws, kept, transitions } = answer.measurement
  const decimals = shareDecimals(draws)
  const share = (fraction: number) => percent(fraction, decimals)
  const flows = Float64Array.from(transitions, (counted) => counted / draws)
  const sumOf = (places: readonly number[]) => places.reduce((sum, place) => sum + flows[place]!, 0)
  const all = from.map((_, k) => k)
  const classes = all.map((k) => {
    const before = sumOf(all.map((j) => k * from.length + j))
    const after = sumOf(all.map((i) => i * from.length + k))
    return { name: called(labels[k]!), before, beforeText: share(before), after, afterText: share(after) }
  })
  const pairs = all.flatMap((i) => all.map((j) => [i, j] as const))
  const exact = couplingProbability(from, other)
  const { lower, upper } = binomialBand(draws, exact, chanceLevel)
  const bounds = couplingBounds(from, other)
  const said = pairs
    .filter(([i, j]) => flows[i * from.length + j]! > 0)
    .map(([i, j]) => {
      const part = share(flows[i * from.length + j]!)
      return i === j ? words.kept(labels[i]!, part) : words.changed(labels[i]!, labels[j]!, part)
    })
  return (
    <figure className={figureStyles.figure}>
      <Transitions
        classes={classes}
        flows={flows}
        heads={[words.before, words.after]}
        label={words.title(count(draws))}
        description={`${said.join('; ')}.`}
      />
      <FigureNotes>
        <p className={figureStyles.verdict}>
          {bounds.upper === 1
            ? words.same
            : `${words.keep(share(kept / draws), percent(exact, 2), share(lower / draws), share(upper / draws))} ${words.bounds(percent(bounds.lower, 1), percent(bounds.upper, 1))}`}
        </p>
        <p>{words.caption}</p>
      </FigureNotes>
      <FigureTable
        summary={words.table.show}
        caption={words.table.caption}
        columns={[words.table.from, words.table.to, words.table.share, words.table.exact]}
        rows={() => {
          const probabilities = winnerTransitions(from, other)
          return pairs.map(([i, j]) => [
            labels[i]!,
            labels[j]!,
            percent(flows[i * from.length + j]!, 2),
            percent(probabilities[i * from.length + j]!, 2),
          ])
        }}
      />
    </figure>
  )
}
