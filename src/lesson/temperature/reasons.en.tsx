import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { relaxed, tau } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  ratio: () => (
    <p>
      Divide two shares: the sum in their denominators cancels. Below, runner-up over winner in your draw.
    </p>
  ),
  cold: () => (
    <p>
      The scores have a density, so a tie has probability 0 and the winner is ahead of every other class by
      something. A positive lead divided by a vanishing {tau} is infinite. (Among classes that do tie, the
      shares stay equal.)
    </p>
  ),
  taylor: () => (
    <p>
      The derivative of the softmax at 0 is <Tex math={tex`\tfrac1K(\delta_{kj}-\tfrac1K)`} />; put{' '}
      <Tex math={tex`y=x/\tau`} />. Below, the straight line at {tau} = 10 beside the share itself.
    </p>
  ),
  hot: () => (
    <p>
      The second term vanishes with <Tex math={tex`1/\tau`} />, for every draw alike. A constant vector, not a
      uniform law on the simplex.
    </p>
  ),
  log: () => <p>The definition, in logarithms: there the quotient is a difference.</p>,
  'log-slope': () => (
    <p>
      Differentiate by {tau}. The first term gives <Tex math={tex`-x_i/\tau^2`} />; the logarithm of the sum
      gives the mean of <Tex math={tex`x_k/\tau^2`} /> with weights {relaxed}.
    </p>
  ),
  slope: () => (
    <p>
      <Tex math={tex`\partial\tilde z=\tilde z\;\partial\log\tilde z`} />. A share grows with {tau} if its
      score is below the weighted mean of the scores, and shrinks if it is above.
    </p>
  ),
  sharper: () => (
    <p>
      No mean exceeds the largest value. So the winner's share falls as {tau} rises, all the way from 1 to{' '}
      <Tex math={tex`1/K`} />: cold pictures are always the sharper ones.
    </p>
  ),
  powers: () => (
    <p>
      Let <Tex math={tex`m`} /> shares shrink together like <Tex math={tex`\varepsilon`} /> and count powers
      in the Concrete density: <Tex math={tex`-m(\tau+1)`} /> in the numerator, <Tex math={tex`-\tau K`} /> in
      the denominator.
    </p>
  ),
  edges: () => (
    <p>
      The sign of the exponent. At a facet (<Tex math={tex`m=1`} />) the density is infinite below{' '}
      <Tex math={tex`\tau=1/(K-1)`} /> and zero above; at a corner (<Tex math={tex`m=K-1`} />) it is infinite
      as long as <Tex math={tex`\tau<K-1`} />. So colour it on a log scale.
    </p>
  ),
  regroup: () => (
    <p>
      Take the factor <Tex math={tex`\prod_j\tilde z_j^{-\tau}`} /> out of the sum in the log-density; it
      appears <Tex math={tex`K`} /> times. <Tex math={tex`C`} /> gathers what does not depend on {relaxed}.
    </p>
  ),
  convex: () => (
    <p>
      Then <Tex math={tex`\tau(K-1)-1`} /> is not positive, and the sum of logarithms is concave: their
      product is convex. The product under the sum has exponents of at most 1 in all, so it is concave; so are
      a sum of such products and its logarithm; minus <Tex math={tex`K`} /> turns it convex. A convex function
      has no hill: below this {tau} no point inside is the most likely one (
      <Reference to="maddison2017" />, prop. 1d).
    </p>
  ),
}
