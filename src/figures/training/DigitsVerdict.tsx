import { SteadyLabel } from '../../controls/Button'
import type { DigitsMeasurement } from '../../engine/training/training'
import { useNumbers, useWords } from '../../language/language'
import figureStyles from '../Figure.module.css'
import { trainingWords } from '../words'

type Told = Pick<
  DigitsMeasurement,
  'step' | 'temperature' | 'relaxedLoss' | 'negativeElbo' | 'nll' | 'entropy'
> & {
  /** How many codes are the best for some image */
  used: number
}

/** As many digits as each number may have. */
const widest = {
  temperature: 0.888,
  relaxedLoss: -88.88,
  negativeElbo: 88.88,
  nll: 88.88,
  entropy: 8.88,
  used: 100,
}

interface Props {
  last: DigitsMeasurement
  steps: number
}

/** What the training has come to, in the room of its longest sentence: what follows stays where it is as numbers grow. */
export function DigitsVerdict({ last, steps }: Props) {
  const sentence = useSentence()
  const relaxedLoss = Number.isFinite(last.relaxedLoss) ? widest.relaxedLoss : last.relaxedLoss
  const longest = sentence({ ...widest, relaxedLoss, step: steps })
  const shown = sentence({ ...last, used: new Set(last.code).size })
  return (
    <p className={figureStyles.verdict}>
      <SteadyLabel of={longest === shown ? [shown] : [longest, shown]} shown={shown} />
    </p>
  )
}

function useSentence(): (told: Told) => string {
  const {
    digits: { verdict: words },
  } = useWords(trainingWords)
  const { count, number, significant } = useNumbers()
  return ({ step, temperature, relaxedLoss, negativeElbo, nll, entropy, used }) => {
    const judged = Number.isFinite(relaxedLoss)
      ? words.gap(
          count(step),
          significant(temperature),
          number(relaxedLoss, 2),
          number(negativeElbo, 2),
          number(negativeElbo - relaxedLoss, 2),
        )
      : words.exact(count(step), number(negativeElbo, 2))
    return `${judged} ${words.more(number(nll, 2), number(entropy, 2), count(used))}`
  }
}
