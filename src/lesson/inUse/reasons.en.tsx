import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterProse } from '../chapter'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { k, p, pi, q, u } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterProse<Line, Exploration>['derivation']['reasons'] = {
  together: () => (
    <p>
      Runner {k} wins under {p} if no other time is shorter, and under {q} likewise. For each other runner
      both conditions bound the same ratio of two random numbers, so the stricter one decides.
    </p>
  ),
  kept: () => (
    <p>
      Given <Tex math={tex`@xi_k=t`} />, the others are late enough with probability{' '}
      <Tex math={tex`e^{-t\sum_{j\ne k}r_{jk}}`} />. Integrating over <Tex math={tex`e^{-t}dt`} /> gives{' '}
      <Tex math={tex`1/\sum_jr_{jk}`} />, because <Tex math={tex`r_{kk}=1`} />. Then sum over the classes.
    </p>
  ),
  bounds: () => (
    <p>
      The upper bound: two variables with distributions {p} and {q} differ with probability at least TV,
      however they are made. The lower bound: each <Tex math={tex`\max(p_j/p_k,q_j/q_k)`} /> is at most{' '}
      <Tex math={tex`\max(p_j,q_j)/\min(p_k,q_k)`} />, and{' '}
      <Tex math={tex`\sum_j\max(p_j,q_j)=1+\mathrm{TV}`} />,{' '}
      <Tex math={tex`\sum_k\min(p_k,q_k)=1-\mathrm{TV}`} /> (<Reference to="daliri2024" />
      ).
    </p>
  ),
  order: () => (
    <p>
      Exponential times have no memory: once runner <Tex math={tex`i`} /> is in, the race of the others starts
      again, with their {pi} divided by what is left.
    </p>
  ),
  token: () => (
    <p>
      Take the logarithm, which keeps the order, and change the sign, which turns it round. What is left is
      the race with <Tex math={tex`@xi_k=-\log@u_k`} />, so the token is the Gumbel-Max winner.
    </p>
  ),
  score: () => (
    <p>
      If class {k} wins, its {u} is the largest of <Tex math={tex`1/@pi_k`} /> uniform numbers, in the sense
      that <Tex math={tex`P(@u\le x)=x^{1/\pi_k}`} />. The mean of <Tex math={tex`-\log(1-@u)`} /> under this
      distribution is the harmonic number <Tex math={tex`H(1/@pi_k)`} />. For a text drawn without the key,{' '}
      {u} is uniform and the mean is 1.
    </p>
  ),
}
