import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { relaxed, relaxedFirst, tau, thetaFirst } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  ratio: () => (
    <p>
      Divide two components, and the sum in their denominators cancels. Your numbers are the runner-up over
      the winner.
    </p>
  ),
  cold: () => (
    <p>
      The perturbed logits have a density, so a tie has probability 0, and the winner leads every other class
      by a positive margin. Divided by a {tau} that tends to 0, the margin tends to infinity. (Classes that do
      tie keep equal components.)
    </p>
  ),
  taylor: () => (
    <p>
      The derivative of the softmax at 0 is <Tex math={tex`\tfrac1K(\delta_{kj}-\tfrac1K)`} />; put{' '}
      <Tex math={tex`y=x/\tau`} />. Your numbers compare the straight line at {tau} = 10 with the component
      itself.
    </p>
  ),
  hot: () => (
    <p>
      As {tau} grows, every <Tex math={tex`(x_I-x_k)/\tau`} /> tends to 0, so all ratios tend to 1 and all
      components become equal. The limit is one constant vector; it is not a uniform distribution over the
      simplex.
    </p>
  ),
  hill: () => (
    <p>
      Chapter 5's slope, for class 1. As {thetaFirst} runs over all values, {relaxedFirst} rises from 0 to 1,
      so the area under its slope is 1 at every {tau}. A lower {tau} makes the hill higher and in the same
      measure narrower.
    </p>
  ),
  price: () => (
    <p>
      For a small {tau} the hill stands at the draw’s jump. By chapter 4 the jump lies below {thetaFirst} with
      probability <Tex math={tex`\pi_1(\theta_1)`} />, so its density is <Tex math={tex`\pi_1(1-\pi_1)`} />.
      Multiplied by the hill’s area, 1, this gives the mean. Multiplied by the integral of the hill’s square,{' '}
      <Tex math={tex`\tfrac1\tau\int_0^1s{(1-s)}\,ds=\tfrac1{6\tau}`} />, it gives the mean square.
    </p>
  ),
  log: () => <p>The definition, in logarithms: the quotient becomes a difference.</p>,
  'log-slope': () => (
    <p>
      Differentiate with respect to {tau}. The first term gives <Tex math={tex`-x_i/\tau^2`} />, and the
      logarithm of the sum gives the mean of <Tex math={tex`x_k/\tau^2`} /> with weights {relaxed}.
    </p>
  ),
  slope: () => (
    <p>
      <Tex math={tex`\partial\tilde z=\tilde z\;\partial\log\tilde z`} />. A component grows with {tau} if its
      perturbed logit is below the weighted mean, and shrinks if it is above.
    </p>
  ),
  sharper: () => (
    <p>
      No mean exceeds the largest value. So the winner’s component never grows with {tau}; it falls from 1 to{' '}
      <Tex math={tex`1/K`} />. The picture at the lower temperature is always the sharper one.
    </p>
  ),
  powers: () => (
    <p>
      Let <Tex math={tex`m`} /> components shrink together like <Tex math={tex`\varepsilon`} /> and count
      powers in the Concrete density: <Tex math={tex`-m(\tau+1)`} /> in the numerator,{' '}
      <Tex math={tex`-\tau K`} /> in the denominator.
    </p>
  ),
  edges: () => (
    <p>
      The sign of the exponent, for components that shrink together, in fixed proportions. At a facet (
      <Tex math={tex`m=1`} />) the density is infinite below <Tex math={tex`\tau=1/(K-1)`} /> and zero above.
      At a corner (<Tex math={tex`m=K-1`} />) it is infinite as long as <Tex math={tex`\tau<K-1`} />; along
      other paths to the corner the limit may differ. So the shade needs a log scale.
    </p>
  ),
  regroup: () => (
    <p>
      Take the factor <Tex math={tex`\prod_j\tilde z_j^{-\tau}`} /> out of the sum in the log-density; it
      appears <Tex math={tex`K`} /> times. <Tex math={tex`C`} /> collects what does not depend on {relaxed}.
    </p>
  ),
  convex: () => (
    <p>
      If so, <Tex math={tex`\tau(K-1)-1`} /> is not positive and the sum of logarithms is concave, so their
      product is convex. Each product under the sum has exponents that add up to at most 1, so it is concave;
      so are a sum of them and its logarithm, and <Tex math={tex`-K`} /> makes it convex. A convex function
      that is not constant, as for two equal classes at {tau} = 1, has no peak: up to this {tau} there is no
      point of highest density inside (
      <Reference to="maddison2017" />, prop. 1d). Above it there may still be none.
    </p>
  ),
}
