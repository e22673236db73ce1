import { memo } from 'react'
import { Button, SteadyLabel } from '../../controls/Button'
import type { Answer, Question } from '../../engine/protocol'
import { closelyCheckedDraws } from '../../engine/tile'
import { useExperiment } from '../../engine/useMeasurement'
import { useKeptNames } from '../../figures/parts'
import type { CountedDraws } from '../../figures/useRelaxationOf'
import { useNumbers, useWords } from '../../language/language'
import { DataTable } from '../../plots/table/DataTable'
import { labWords } from '../words'
import styles from './Lab.module.css'

interface Props {
  labels: readonly string[]
  /** The counts on the screen, over all N draws; null while there is only a preview. */
  counted: CountedDraws | null
}

/** On demand: how surprising are these samples, if the sampler is exact? */
export const Checks = memo(function Checks({ labels, counted }: Props) {
  const { checks: words } = useWords(labWords)
  const { state, asked, run } = useExperiment<'goodnessOfFit'>('checks')
  const check = () => {
    if (!counted) return
    const { noise, parameters } = counted.question
    const { probabilities, temperature } = parameters
    run({
      experiment: 'goodnessOfFit',
      noise,
      parameters: { probabilities, temperature, winners: counted.tally.winners },
    })
  }
  const result = state?.answer ?? null
  return (
    <section className={styles.samplerChecks}>
      <h2>{words.title}</h2>
      <p>{words.explain}</p>
      <Button icon="check" onClick={check} disabled={!counted || asked !== null}>
        <SteadyLabel of={[words.run, words.running]} shown={asked ? words.running : words.run} />
      </Button>
      <div role="status">
        {state?.failure && <p>{words.failed}</p>}
        {result && (
          <>
            {isStale(result, counted) && <p className={styles.stale}>{words.stale}</p>}
            <Verdict result={result} />
          </>
        )}
      </div>
      {result && <Results result={result} labels={labels} />}
    </section>
  )
})

/** Whether the results belong to other noise or parameters than the picture shows. */
function isStale({ question }: Answer<'goodnessOfFit'>, counted: CountedDraws | null): boolean {
  const textOf = ({ noise, parameters }: Question<'goodnessOfFit' | 'relaxation'>) =>
    JSON.stringify([noise, parameters.probabilities, parameters.temperature])
  return !counted || textOf(question) !== textOf(counted.question)
}

/** The smallest of all p-values, and what to think of it. */
function Verdict({ result }: { result: Answer<'goodnessOfFit'> }) {
  const { checks: words } = useWords(labWords)
  const { significant } = useNumbers()
  const { winners, gumbel, pairs, joint } = result.measurement
  const smallest = Math.min(...[winners, gumbel, pairs, joint].map((fit) => fit?.p ?? 1))
  const verdict = smallest < 1e-6 ? words.broken : smallest < 1e-3 ? words.unusual : words.unremarkable
  return (
    <p className={styles.verdict}>
      {words.verdict(significant(smallest, 2))} {verdict}
    </p>
  )
}

function Results({ result, labels }: { result: Answer<'goodnessOfFit'>; labels: readonly string[] }) {
  const { checks: words } = useWords(labWords)
  const { count, number, significant } = useNumbers()
  const written = useKeptNames()
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
  const { check, test, draws, statistic, p, meaning } = words.columns
  return (
    <>
      <DataTable
        caption={words.title}
        written={written}
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
