import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { gamma, K, logPi, pi, relaxed, tau, u, xi } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  scores: () => (
    <p>
      Gumbel-Max, as the chapter before last left it. The interval of {u} is open: 0 and 1 would make {gamma}{' '}
      infinite, and with {u} = 1 the next line would read ∞/∞.
    </p>
  ),
  definition: () => (
    <p>
      Write the softmax with temperature in the place of argmax (<Reference to="jang2017" />, eq. 2;{' '}
      <Reference to="maddison2017" />, §3.2). Nothing else changes. Every step is smooth in {pi}.
    </p>
  ),
  scale: () => (
    <p>
      A common factor of {pi} adds the same <Tex math={tex`\log c`} /> to all scores, and it cancels in the
      fraction. So logits need not be normalised: {logPi} may be off by any constant.
    </p>
  ),
  order: () => (
    <p>
      Dividing by {tau} &gt; 0 and taking the exponential both keep the order, and the denominator is the same
      for all. No temperature changes who is ahead.
    </p>
  ),
  winners: () => (
    <p>
      The largest share belongs to the highest score, and by Gumbel-Max the highest score is class{' '}
      <Tex math={tex`j`} />
      's with probability <Tex math={tex`\sym{pi}{\pi_j}`} />. Exact, at every temperature: the best single
      test of a program.
    </p>
  ),
  pair: () => (
    <p>
      Divide numerator and denominator by <Tex math={tex`e^{x_i/\tau}`} />. The other classes are gone: the
      sum over all of them has cancelled.
    </p>
  ),
  logistic: () => (
    <p>
      <Tex math={tex`\gamma=-\log\xi`} />, so the difference of two Gumbels compares two runners. Condition on{' '}
      <Tex math={tex`\xi_i=t`} />. This is the logistic distribution.
    </p>
  ),
  'pair-law': () => (
    <p>
      Solve the line before last for Λ and put it into the last. So the ratio of any two classes has an exact
      law for every {K}.
    </p>
  ),
  'two-classes': () => (
    <p>
      With two classes, <Tex math={tex`\tilde z_1+\tilde z_2=1`} />: the ratio is{' '}
      <Tex math={tex`\tilde z_1`} /> itself. For equal classes at {tau} = 1 it is uniformly distributed, the
      one case in which it is.
    </p>
  ),
  quantile: () => (
    <p>
      Set the law equal to <Tex math={tex`q`} /> and solve for <Tex math={tex`r`} />: below{' '}
      <Tex math={tex`r_q`} /> lie a share <Tex math={tex`q`} /> of all draws.
    </p>
  ),
  spacings: () => (
    <p>
      The noise {xi} has the joint density <Tex math={tex`e^{-(\xi_1+\dots+\xi_K)}`} />. It depends on their
      sum alone, so given the sum, every way to divide it is equally likely; the simplex has volume{' '}
      <Tex math={tex`1/(K-1)!`} />.
    </p>
  ),
  map: () => (
    <p>
      A score is <Tex math={tex`\log(\pi_k/\xi_k)`} />. Replacing {xi} by <Tex math={tex`s`} /> divides all
      terms by the same factor, which cancels.
    </p>
  ),
  inverse: () => (
    <p>
      <Tex math={tex`s_k\propto\pi_k\,\tilde z_k^{-\tau}`} />, and the shares sum to 1. So to each point
      belongs exactly one other: the map is a bijection of the simplex.
    </p>
  ),
  'log-ratio': () => (
    <p>
      Divide by the last class and take logarithms. In these coordinates the map is a straight line in each
      component, with slope <Tex math={tex`-\tau`} />.
    </p>
  ),
  determinant: () => (
    <p>
      What the new coordinates cost. The matrix is diagonal plus a matrix of rank one, since{' '}
      <Tex math={tex`s_K=1-s_1-\dots-s_{K-1}`} />; the matrix determinant lemma gives the product. The same
      holds for {relaxed}.
    </p>
  ),
  jacobian: () => (
    <p>
      Chain the last two lines: into log-ratios of {relaxed}, a factor {tau} for each of the{' '}
      <Tex math={tex`K-1`} /> coordinates, and out of log-ratios of <Tex math={tex`s`} />. Below, in
      logarithms.
    </p>
  ),
  density: () => (
    <p>
      <Term id="change-of-variables">Change of variables</Term>: the even density <Tex math={tex`(K-1)!`} />{' '}
      times the determinant, with <Tex math={tex`s_k`} /> from above. This is the Concrete density (
      <Reference to="maddison2017" />, def. 1), with respect to{' '}
      <Tex math={tex`d\tilde z_1\cdots d\tilde z_{K-1}`} />.
    </p>
  ),
  'log-density': () => (
    <p>
      The form to program. Near a corner the factors overflow, their logarithms do not; carry{' '}
      <Tex math={tex`\log\tilde z`} /> along and never take the logarithm of a rounded {relaxed}.
    </p>
  ),
  differences: () => (
    <p>
      The other route. The softmax knows scores only up to a constant, so take the last one off. Condition on{' '}
      <Tex math={tex`\gamma_K`} />; the others are independent.
    </p>
  ),
  substitution: () => (
    <p>
      Each Gumbel density is <Tex math={tex`e^{-g}e^{-e^{-g}}`} />. Multiply them and put{' '}
      <Tex math={tex`t=e^{-x_K}`} />: what contained <Tex math={tex`\gamma_K`} /> becomes a power of{' '}
      <Tex math={tex`t`} /> and one exponential.
    </p>
  ),
  'gamma-integral': () => (
    <p>
      <Tex math={tex`\int_0^\infty t^{K-1}e^{-at}dt=\Gamma(K)\,a^{-K}`} />, Euler's integral.
    </p>
  ),
  'back-to-simplex': () => (
    <p>
      Invert the softmax; the determinant is the one above, once more. The product is the density that the
      other route gave, and the numbers agree.
    </p>
  ),
}
