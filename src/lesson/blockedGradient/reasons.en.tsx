import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { gamma, oneHot, theta } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterProse<Line, Exploration>['derivation']['reasons'] = {
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
      Can we stop short of the limit? From here on <Tex math={tex`f(z)=z_j`} />, which is 1 if class{' '}
      <Tex math={tex`j`} /> is picked and 0 if not. Keep the noise, compute <Tex math={tex`z_j`} /> with{' '}
      <Tex math={tex`\theta_j`} /> raised by <Tex math={tex`h`} /> and lowered by <Tex math={tex`h`} />, and
      divide the difference by <Tex math={tex`2h`} />: a <Term id="finite-difference">finite difference</Term>
      . If the draw has its jump between the two, the quotient is <Tex math={tex`1/(2h)`} />. If not, it is 0.
    </p>
  ),
  rare: () => (
    <p>
      How many draws have their jump there? Those that class <Tex math={tex`j`} /> wins with the raised logit
      and not with the lowered one. Their probability is the difference of the two probabilities of winning,
      and for a small <Tex math={tex`h`} /> that is about <Tex math={tex`2h`} /> times the slope of{' '}
      <Tex math={tex`\pi_j`} />.
    </p>
  ),
  spread: () => (
    <p>
      So the mean comes out right: a few draws give <Tex math={tex`1/(2h)`} />, all others give 0. With a
      smaller <Tex math={tex`h`} /> fewer draws give anything, and what they give is larger. The mean stays,
      and the variance grows without bound. In the limit no draw is left: with probability 1 the derivative of
      a draw is 0.
    </p>
  ),
}
