import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { gamma, K, logPi, oneHot, pi, relaxed, tau, u, xi } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  scores: () => (
    <p>
      Gumbel-Max, from chapter 3. {u} is taken from the open interval, because 0 and 1 would make {gamma}{' '}
      infinite: with {u} = 1 the next line would read ∞/∞.
    </p>
  ),
  definition: () => (
    <p>
      Put the softmax with temperature in place of argmax (<Reference to="jang2017" />, eq. 2;{' '}
      <Reference to="maddison2017" />, §3.2). Every step is now smooth in {pi}.
    </p>
  ),
  scale: () => (
    <p>
      Multiplying {pi} by <Tex math={tex`c`} /> adds the same <Tex math={tex`\log c`} /> to all perturbed
      logits, and it cancels in the fraction. So the logits need not be normalised: {logPi} may be off by any
      constant.
    </p>
  ),
  order: () => (
    <p>
      Dividing by {tau} &gt; 0 and taking the exponential both keep the order, and the denominator is the same
      for all classes. So no temperature changes which class leads.
    </p>
  ),
  winners: () => (
    <p>
      The largest component belongs to the largest perturbed logit, and by Gumbel-Max that is class{' '}
      <Tex math={tex`j`} /> with probability <Tex math={tex`@pi_j`} />. This is exact at every temperature: a
      good test of a program.
    </p>
  ),
  slope: () => (
    <p>
      The quotient rule, with <Tex math={tex`\theta=\log\pi`} /> up to a constant. It is at most{' '}
      <Tex math={tex`1/(4\tau)`} /> in size, so the derivative may be taken inside the mean: the mean of the
      slopes is the slope of the mean, which argmax lacked. The mean is that of {relaxed}, not of {oneHot}.
    </p>
  ),
  pair: () => (
    <p>
      Divide numerator and denominator by <Tex math={tex`e^{x_i/\tau}`} />. The sum over all classes has
      cancelled, so the other classes play no part.
    </p>
  ),
  logistic: () => (
    <p>
      Since <Tex math={tex`\gamma=-\log\xi`} />, comparing two Gumbel variables means comparing two runners.
      Condition on <Tex math={tex`\xi_i=t`} /> and integrate. The result is the logistic distribution.
    </p>
  ),
  'pair-law': () => (
    <p>
      Solve the first line of this part for <Tex math={tex`\Lambda_{ij}`} /> and put it into the second. So
      for any two classes this ratio has a distribution in closed form, for every {K}.
    </p>
  ),
  'two-classes': () => (
    <p>
      With two classes <Tex math={tex`\tilde z_1+\tilde z_2=1`} />, so the ratio is{' '}
      <Tex math={tex`\tilde z_1`} /> itself. For equal classes at {tau} = 1 it is uniformly distributed, and
      for two classes that is the only case.
    </p>
  ),
  quantile: () => (
    <p>
      Set the distribution function equal to <Tex math={tex`q`} /> and solve for <Tex math={tex`r`} />: the
      ratio is below <Tex math={tex`r_q`} /> with probability <Tex math={tex`q`} />.
    </p>
  ),
  spacings: () => (
    <p>
      The noise {xi} has the joint density <Tex math={tex`e^{-(\xi_1+\dots+\xi_K)}`} />, which depends only on
      the sum. So, given the sum, all ways to divide it have the same density. With respect to{' '}
      <Tex math={tex`ds_1\cdots ds_{K-1}`} /> the simplex has volume <Tex math={tex`1/(K-1)!`} />.
    </p>
  ),
  map: () => (
    <p>
      A perturbed logit is <Tex math={tex`\log(\pi_k/\xi_k)`} />. Replacing {xi} by <Tex math={tex`s`} />{' '}
      multiplies all terms by the same factor, which cancels.
    </p>
  ),
  inverse: () => (
    <p>
      Solving for <Tex math={tex`s_k`} /> gives <Tex math={tex`s_k\propto\pi_k\,\tilde z_k^{-\tau}`} />, and
      the <Tex math={tex`s_k`} /> sum to 1. So the map is a bijection of the interior of the simplex.
    </p>
  ),
  'log-ratio': () => (
    <p>
      Divide by the last class and take logarithms. In these coordinates the map is affine in each component,
      with slope <Tex math={tex`-\tau`} />.
    </p>
  ),
  determinant: () => (
    <p>
      The change of coordinates has its own determinant. Since <Tex math={tex`s_K=1-s_1-\dots-s_{K-1}`} />,
      the matrix is diagonal plus a matrix of rank one, and the matrix determinant lemma gives the product.
      The same holds for {relaxed}.
    </p>
  ),
  jacobian: () => (
    <p>
      Chain the last two lines: from {relaxed} to its log-ratios, then a factor {tau} for each of the{' '}
      <Tex math={tex`K-1`} /> coordinates, then from log-ratios back to <Tex math={tex`s`} />. Your numbers
      are logarithms.
    </p>
  ),
  density: () => (
    <p>
      <Term id="change-of-variables">Change of variables</Term>: the uniform density{' '}
      <Tex math={tex`(K-1)!`} /> times the determinant, with <Tex math={tex`s_k`} /> written in terms of{' '}
      {relaxed}. This is the Concrete density (<Reference to="maddison2017" />, def. 1), with respect to{' '}
      <Tex math={tex`d\tilde z_1\cdots d\tilde z_{K-1}`} />.
    </p>
  ),
  'log-density': () => (
    <p>
      This is the form to program. Near a corner the factors overflow and their logarithms do not. So carry{' '}
      <Tex math={tex`\log\tilde z`} /> along, and never take the logarithm of a rounded {relaxed}: with two
      equal classes at {tau} = 0.1, 30% of the samples round to a corner exactly in 32-bit arithmetic.
    </p>
  ),
  differences: () => (
    <p>
      The other route. Softmax depends only on differences of perturbed logits, so subtract the last one.
      Condition on <Tex math={tex`\gamma_K`} />; then the others are independent.
    </p>
  ),
  substitution: () => (
    <p>
      Each Gumbel density is <Tex math={tex`e^{-g}e^{-e^{-g}}`} />. Multiply them and substitute{' '}
      <Tex math={tex`t=e^{-x_K}`} />: everything that contained <Tex math={tex`\gamma_K`} /> becomes a power
      of <Tex math={tex`t`} /> times one exponential.
    </p>
  ),
  'gamma-integral': () => (
    <p>
      Euler’s integral <Tex math={tex`\int_0^\infty t^{K-1}e^{-at}dt=\Gamma(K)\,a^{-K}`} />.
    </p>
  ),
  'back-to-simplex': () => (
    <p>
      Invert the softmax; the determinant is the one found before. The product is the Concrete density again,
      and your numbers agree.
    </p>
  ),
}
