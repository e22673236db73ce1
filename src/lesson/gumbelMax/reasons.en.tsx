import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { gamma, gammaOfClass, j, scoreOfClass, u, winner } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  logs: () => (
    <p>
      <Tex math={tex`1/t`} /> falls, so the smallest becomes the largest; <Tex math={tex`\log`} /> rises, so
      the largest stays the largest. It is the arg max that is logged; the logarithm of the first form would
      be <Tex math={tex`\arg\min_k[\log\xi_k-\log\pi_k]`} />, the same with the sign turned.
    </p>
  ),
  'gumbel-cdf': () => (
    <p>
      <Tex math={tex`\xi\mapsto-\log\xi`} /> falls, so the inequality turns; then{' '}
      <Tex math={tex`P(\xi\ge a)=e^{-a}`} />. This{' '}
      <Term id="cumulative">cumulative distribution function</Term> is Gumbel's (
      <Reference to="gumbel1954" />
      ).
    </p>
  ),
  'gumbel-density': () => (
    <p>
      Differentiate it with the chain rule. The outer factor is {u} again, the inner one{' '}
      <Tex math={tex`\xi`} />, as your numbers show.
    </p>
  ),
  uniform: () => (
    <p>
      <Tex math={tex`P(e^{-\xi}\le u)=P(\xi\ge-\log u)=u`} />: so {u} is <Term id="uniform">uniform</Term>,
      and {gamma} can be made from the random numbers that every computer has (here those of{' '}
      <Reference to="salmon2011" />
      ). {u} must lie strictly between 0 and 1, since the ends would give −∞ and ∞; on this page it does, and{' '}
      {gamma} stays between −4.47 and 15.94.
    </p>
  ),
  mean: () => (
    <p>
      <Tex math={tex`\Gamma'(1)=\int_0^\infty\log\xi\,e^{-\xi}d\xi`} /> is minus Euler's constant{' '}
      <Tex math={tex`\gamma_{\mathrm E}`} />, which has the letter in common with our noise and nothing else.
      Below: the mean of all noise on this page.
    </p>
  ),
  'noise-variance': () => (
    <p>
      The second derivative of <Tex math={tex`\Gamma`} /> at 1 in the same way; this <Tex math={tex`\pi`} />{' '}
      is the number. Below: how far the mean above lies from its theory, and its{' '}
      <Term id="standard-error">standard error</Term>.
    </p>
  ),
  landmarks: () => (
    <p>
      Marks for the eye: the peak is at 0; half of the values lie below{' '}
      <Tex math={tex`-\log\log2\approx0.367`} />, where <Tex math={tex`\exp(-e^{-g})=\tfrac12`} />; and the
      skewness is positive, the long tail on the right.
    </p>
  ),
  condition: () => (
    <p>
      Now without the race. Suppose <Tex math={tex`\gamma_j=g`} />. Class {j} wins if every other score is
      lower; solve <Tex math={tex`\log\pi_k+\gamma_k<\log\pi_j+g`} /> for {gammaOfClass}. Independence makes
      the product.
    </p>
  ),
  substitute: () => (
    <p>
      Put in the density of line 3 and the distribution function of line 2;{' '}
      <Tex math={tex`e^{-(g+\log\pi_j-\log\pi_k)}=(\pi_k/\pi_j)\,e^{-g}`} />. Below: the factor of your
      runner-up.
    </p>
  ),
  collect: () => (
    <p>
      The product of exponentials adds their exponents, and the lone <Tex math={tex`\exp(-e^{-g})`} /> joins
      in as the term <Tex math={tex`k=j`} />, since <Tex math={tex`\pi_j/\pi_j=1`} />. With any other law this
      step fails.
    </p>
  ),
  integrate: () => (
    <p>
      Substitute <Tex math={tex`s=e^{-g}`} />, <Tex math={tex`ds=-e^{-g}dg`} />: the race's integral, come
      back. Below: theory, then your tally.
    </p>
  ),
  maximum: () => (
    <p>
      The same integral up to <Tex math={tex`x`} /> only. It is a product: {winner} and the highest{' '}
      {scoreOfClass} are independent, and the highest of Gumbel values is a Gumbel value again, shifted by{' '}
      <Tex math={tex`\log\Lambda`} />, here 0.
    </p>
  ),
}
