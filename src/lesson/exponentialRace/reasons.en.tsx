import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { j, noiseLaw, pi, piOfClass } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  time: () => (
    <p>
      <Tex math={tex`P(\xi>a)=e^{-a}`} /> for {noiseLaw}. Dividing by {piOfClass} makes an exponential time
      with rate {piOfClass}, mean <Tex math={tex`1/\sym{pi}{\pi_k}`} />. Below: how likely your winner was to
      take even longer.
    </p>
  ),
  condition: () => (
    <p>
      Suppose {j} arrives at time <Tex math={tex`t`} />; it is first if all others come later. They are{' '}
      <Term id="independent">independent</Term>, so the probabilities multiply; then sum over every{' '}
      <Tex math={tex`t`} />. Below: the integrand at your winning time.
    </p>
  ),
  collect: () => (
    <p>
      Exponentials multiply by adding their exponents. This is where the exponential law is needed: for other
      laws the product does not fold into one term.
    </p>
  ),
  share: () => (
    <p>
      <Tex math={tex`\int_0^\infty e^{-at}dt=1/a`} />, with <Tex math={tex`a=\sum_k\pi_k=1`} />. The division
      also shows that {pi} need not sum to 1: weights would do. Below: theory, then your tally.
    </p>
  ),
  independence: () => (
    <p>
      The same integral, begun at <Tex math={tex`t`} /> and not at 0. It is a product of a factor for who wins
      and a factor for when: the winning time tells nothing about the winner.
    </p>
  ),
  ties: () => (
    <p>
      The times have a <Term id="density">density</Term>, so two of them agree with probability 0. Below: the
      gap in your draw.
    </p>
  ),
  order: () => (
    <p>
      The exponential law has no memory. When the winner is in, the race starts afresh among the others, with
      the same rates, and so on down to the last (<Reference to="plackett1975" />, <Reference to="luce1959" />
      ). Below: the chance of your first two places.
    </p>
  ),
}
