import { Button } from '../../controls/Button'
import { closelyCheckedDraws } from '../../engine/noiseBudget'
import type { Answer } from '../../engine/protocol'
import { useExperiment } from '../../engine/useExperiment'
import { useNumbers, useWords } from '../../language/language'
import { DataTable } from '../../plots/table/DataTable'
import type { Parameters } from '../../state/parameters'
import styles from './Checks.module.css'
import { labWords } from './words'

interface Props {
  parameters: Parameters
  /** The answer on the screen, over all N draws; null while there is only a preview. */
  answer: Answer<'relaxation'> | null
}

/** On demand: how surprising are these samples, if the sampler is exact? */
export function Checks({ parameters, answer }: Props) {
  const { checks: words } = useWords(labWords)
  const { state, asked, run } = useExperiment<'goodnessOfFit'>('checks')
  const check = () => {
    if (!answer) return
    const { noise, parameters: asking } = answer.question
    const { probabilities, temperature } = asking
    run({
      experiment: 'goodnessOfFit',
      noise,
      parameters: { probabilities, temperature, winners: answer.measurement.winners },
    })
  }
  const result = state?.answer ?? null
  return (
    <section className={styles.checks}>
      <h2>{words.title}</h2>
      <p>{words.explain}</p>
      <Button icon="check" onClick={check} disabled={!answer || asked !== null}>
        {asked ? words.running : words.run}
      </Button>
      <div role="status">
        {state?.failure && <p>{words.failed}</p>}
        {result && (
          <>
            {isStale(result, answer) && <p className={styles.stale}>{words.stale}</p>}
            <Results result={result} labels={parameters.labels} />
          </>
        )}
      </div>
    </section>
  )
}

/** Whether the results belong to other noise or parameters than the picture shows. */
function isStale(result: Answer<'goodnessOfFit'>, answer: Answer<'relaxation'> | null): boolean {
  if (!answer) return true
  const { noise, parameters } = answer.question
  return (
    result.question.noise !== noise &&
    (JSON.stringify(result.question.noise) !== JSON.stringify(noise) ||
      result.question.parameters.temperature !== parameters.temperature ||
      result.question.parameters.probabilities !== parameters.probabilities)
  )
}

function Results({ result, labels }: { result: Answer<'goodnessOfFit'>; labels: readonly string[] }) {
  const { checks: words } = useWords(labWords)
  const { count, number, significant } = useNumbers()
  const { winners, gumbel, pairs, joint } = result.measurement
  const [first = 0, second = 0] = pairs?.classes ?? []
  const rows = [
    { fit: winners, says: words.winners, name: words.winners.name },
    { fit: gumbel, says: words.gumbel, name: words.gumbel.name },
    ...(pairs
      ? [{ fit: pairs, says: words.pairs, name: words.pairs.name(labels[first] ?? '', labels[second] ?? '') }]
      : []),
    ...(joint ? [{ fit: joint, says: words.joint, name: words.joint.name }] : []),
  ]
  const smallest = Math.min(...rows.map(({ fit }) => fit.p))
  const verdict = smallest < 1e-6 ? words.broken : smallest < 1e-3 ? words.unusual : words.unremarkable
  const { check, test, draws, statistic, p, meaning } = words.columns
  return (
    <>
      <p className={styles.verdict}>
        {words.verdict(significant(smallest, 2))} {verdict}
      </p>
      <DataTable
        caption={words.title}
        columns={[check, test, draws, statistic, p, meaning]}
        rows={rows.map(({ fit, says, name }) => [
          name,
          says.test,
          count(fit.n),
          fit.test === 'chiSquare' ? number(fit.statistic, 2) : number(fit.statistic, 5),
          significant(fit.p, 2),
          says.meaning,
        ])}
      />
      <p>
        <small>{words.closely(count(Math.min(closelyCheckedDraws, result.question.noise.draws)))}</small>
      </p>
    </>
  )
}
