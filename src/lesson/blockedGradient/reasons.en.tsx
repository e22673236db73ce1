import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { gamma, oneHot, theta } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  cells: () => (
    <p>
      The pick depends only on which perturbed logit is the largest. So the space of the noise is divided into{' '}
      {notation.K} open regions, one per class; only ties are left over.
    </p>
  ),
  flat: () => (
    <p>
      Around every point of an open region there is room. A small move of {theta} therefore keeps the same
      class in front: {oneHot} does not change, and neither does <Tex math={tex`f(z)`} />. The numbers tell
      how far all logits of your draw may move before anything can happen.
    </p>
  ),
  walls: () => (
    <p>
      The derivative is missing only on the walls between the regions, where two perturbed logits tie. They
      have a density, so {gamma} lies on a wall with probability 0. That is what{' '}
      <Term id="almost-everywhere">almost everywhere</Term> means.
    </p>
  ),
  'mean-of-slopes': () => (
    <p>The derivative is 0 with probability 1, so its mean is 0, however many draws you average.</p>
  ),
  mean: () => (
    <p>
      Now the other order. By Gumbel-Max, class <Tex math={tex`k`} /> is picked with probability{' '}
      {notation.piOfClass}, so the mean loss is a finite sum of smooth functions of {theta}.
    </p>
  ),
  'slope-of-mean': () => (
    <p>
      Use the derivative of the softmax,{' '}
      <Tex math={tex`\partial\pi_k/\partial\theta_j=\pi_k(\delta_{kj}-\pi_j)`} />. This is the gradient that
      training needs, and unless <Tex math={tex`\pi_j=0`} /> or <Tex math={tex`f_j=\bar f`} /> it is not 0. So
      the mean and the derivative cannot be exchanged here.
    </p>
  ),
  nudge: () => (
    <p>
      Can we do without the limit? From here on <Tex math={tex`f(z)=z_j`} />, which is 1 where class{' '}
      <Tex math={tex`j`} /> is picked. Take a <Term id="finite-difference">finite difference</Term> with the
      same noise on both sides. Raising <Tex math={tex`\theta_j`} /> can only bring class{' '}
      <Tex math={tex`j`} /> to the front, once, so the quotient is <Tex math={tex`1/(2h)`} /> if the jump lies
      in between, and otherwise 0.
    </p>
  ),
  rare: () => (
    <p>
      The jump lies in between exactly for those draws that class <Tex math={tex`j`} /> wins after the push
      and not before. For a small <Tex math={tex`h`} /> their probability is about <Tex math={tex`2h`} />{' '}
      times the slope.
    </p>
  ),
  spread: () => (
    <p>
      Those rare draws account for the whole derivative. As <Tex math={tex`h`} /> shrinks there are fewer of
      them, and each contributes <Tex math={tex`1/(2h)`} />: the mean stays right while the variance grows
      without bound. In the limit every single draw gives 0.
    </p>
  ),
}
