import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { gamma, gammaOfClass, j, perturbedLogitOfClass, piOfClass, u, winner } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  logs: () => (
    <p>
      <Tex math={tex`1/t`} /> is decreasing, so the smallest becomes the largest; <Tex math={tex`\log`} /> is
      increasing, so the largest stays the largest. By the race, the winner is class {j} with probability{' '}
      <Tex math={tex`@pi_j`} />.
    </p>
  ),
  'gumbel-cdf': () => (
    <p>
      <Tex math={tex`\xi\mapsto-\log\xi`} /> is decreasing, so the inequality turns; then{' '}
      <Tex math={tex`P(\xi\ge a)=e^{-a}`} />. This{' '}
      <Term id="cumulative">cumulative distribution function</Term> is Gumbel’s (
      <Reference to="gumbel1954" />
      ).
    </p>
  ),
  'gumbel-density': () => (
    <p>
      Differentiate with the chain rule. In the numbers the first factor is <Tex math={tex`\xi`} /> and the
      second {u}.
    </p>
  ),
  uniform: () => (
    <p>
      <Tex math={tex`P(e^{-\xi}\le u)=P(\xi\ge-\log u)=u`} />, so {u} is <Term id="uniform">uniform</Term>,
      and {gamma} can be made from the random numbers that every computer has (here those of{' '}
      <Reference to="salmon2011" />
      ). {u} must lie strictly between 0 and 1, since the ends would give −∞ and ∞. Here {u} has 23 bits, so{' '}
      {gamma} stays between −4.47 and 15.94. Therefore a very rare class wins less often than it should:
      beside one common class, 94% as often if its {piOfClass} is <Tex math={tex`10^{-6}`} />, 52% if it is{' '}
      <Tex math={tex`10^{-7}`} />.
    </p>
  ),
  cumulants: () => (
    <p>
      <Tex math={tex`e^{-\gamma}=\xi`} />, and the integral defines <Tex math={tex`\Gamma`} />. Its logarithm
      comes from the product of Weierstrass (quoted),{' '}
      <Tex math={tex`1/\Gamma(1+t)=e^{\gamma_{\mathrm E}t}\prod_n(1+t/n)\,e^{-t/n}`} />, by expanding every{' '}
      <Tex math={tex`\log(1+t/n)`} /> in powers of <Tex math={tex`t`} />, for <Tex math={tex`|t|<1`} />. Its
      derivatives at 0 are the mean, the variance and the third central moment of <Tex math={tex`-\gamma`} />.
    </p>
  ),
  mean: () => (
    <p>
      Minus the first derivative at 0. Euler’s constant <Tex math={tex`\gamma_{\mathrm E}`} /> is a number; it
      shares only its letter with the noise, whose mean it is. In the numbers: the mean of all noise that has
      been drawn.
    </p>
  ),
  'noise-variance': () => (
    <p>
      The second derivative at 0 is <Tex math={tex`\zeta(2)`} />, which Euler showed to be{' '}
      <Tex math={tex`\pi^2/6`} /> (quoted; this <Tex math={tex`\pi`} /> is the number). In the numbers: how
      far that mean lies from its theory, and its <Term id="standard-error">standard error</Term>.
    </p>
  ),
  landmarks: () => (
    <p>
      Three values that help in reading the picture. The peak is at 0. Half of the values lie to the left of{' '}
      <Tex math={tex`-\log\log2\approx0.367`} />, where <Tex math={tex`\exp(-e^{-g})=\tfrac12`} />. The
      skewness, from the third derivative, is positive: the long tail is on the right;{' '}
      <Tex math={tex`\zeta(3)\approx1.2021`} />.
    </p>
  ),
  condition: () => (
    <p>
      Suppose <Tex math={tex`\gamma_j=g`} />. Class {j} wins if every other perturbed logit is smaller; solve{' '}
      <Tex math={tex`\log\pi_k+\gamma_k<\log\pi_j+g`} /> for {gammaOfClass}. By independence the probabilities
      multiply.
    </p>
  ),
  substitute: () => (
    <p>
      Insert the density and the distribution function of {gamma};{' '}
      <Tex math={tex`e^{-(g+\log\pi_j-\log\pi_k)}=(\pi_k/\pi_j)\,e^{-g}`} />. In the numbers: the factor of
      the runner-up.
    </p>
  ),
  collect: () => (
    <p>
      The exponents add, as in the race. The factor <Tex math={tex`\exp(-e^{-g})`} /> in front of the product
      is its missing term <Tex math={tex`k=j`} />, since <Tex math={tex`\pi_j/\pi_j=1`} />.
    </p>
  ),
  integrate: () => (
    <p>
      Substitute <Tex math={tex`s=e^{-g}`} />, <Tex math={tex`ds=-e^{-g}dg`} />, and the integral of the race
      appears again. In the numbers: the theory, then the count.
    </p>
  ),
  maximum: () => (
    <p>
      The same integral, up to <Tex math={tex`x`} /> only. It is a product, so {winner} and the largest{' '}
      {perturbedLogitOfClass} are independent; and the largest is again a Gumbel value, shifted by{' '}
      <Tex math={tex`\log S`} />, which is 0 here.
    </p>
  ),
}
