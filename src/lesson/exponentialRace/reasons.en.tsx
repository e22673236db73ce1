import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { exponential, j, pi, piOfClass } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  time: () => (
    <p>
      <Tex math={tex`P(\xi>a)=e^{-a}`} /> for {exponential}. Dividing by {piOfClass} gives an exponential time
      with rate {piOfClass} and mean <Tex math={tex`1/@pi_k`} />.
    </p>
  ),
  condition: () => (
    <p>
      Suppose {j} arrives at time <Tex math={tex`t`} />. It is first if all others arrive later; they are{' '}
      <Term id="independent">independent</Term>, so the probabilities multiply. Then integrate over{' '}
      <Tex math={tex`t`} />.
    </p>
  ),
  collect: () => (
    <p>
      A product of exponentials adds the exponents. This is what the exponential distribution is needed for:
      all probabilities are now summed in one exponent.
    </p>
  ),
  share: () => (
    <p>
      <Tex math={tex`\int_0^\infty e^{-at}dt=1/a`} /> with <Tex math={tex`a=\sum_k\pi_k=1`} />. The division
      shows that {pi} need not sum to 1: any positive weights will do.
    </p>
  ),
  independence: () => (
    <p>
      The same integral, from <Tex math={tex`t`} /> instead of 0. It is a product of a factor for who wins and
      a factor for when, so the winning time says nothing about the winner.
    </p>
  ),
  ties: () => (
    <p>
      The times have a <Term id="density">density</Term>, so two of them are equal with probability 0.
    </p>
  ),
  order: () => (
    <p>
      The exponential distribution has no memory. Once the winner is in, the race starts again among the
      others, with the same rates, and so on to the last (<Reference to="plackett1975" />,{' '}
      <Reference to="luce1959" />
      ).
    </p>
  ),
}
