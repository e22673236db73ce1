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
      Argmax asks only which score is the highest. It divides the space of the noise into {notation.K} open
      regions, one a class; what is left over are ties.
    </p>
  ),
  flat: () => (
    <p>
      Open means that there is room around {gamma}. A small move of {theta} keeps the same class in front, so{' '}
      {oneHot} does not change, and neither does <Tex math={tex`f(z)`} />. Below: how far every logit may move
      in your draw before anything can happen.
    </p>
  ),
  walls: () => (
    <p>
      The derivative is missing only on the walls between the regions, where two scores tie. The scores have a
      density, so a draw lies on a wall with probability 0. This is what{' '}
      <Term id="almost-everywhere">almost everywhere</Term> means.
    </p>
  ),
  'mean-of-slopes': () => <p>The second line, averaged: every draw contributes 0, however many you take.</p>,
  mean: () => (
    <p>
      By Gumbel-Max, class <Tex math={tex`k`} /> wins with probability {notation.piOfClass}. The mean is a
      finite sum of smooth functions of {theta}.
    </p>
  ),
  'slope-of-mean': () => (
    <p>
      The derivative of the softmax is{' '}
      <Tex math={tex`\partial\pi_k/\partial\theta_j=\pi_k(\delta_{kj}-\pi_j)`} />. This is the gradient that
      we want, and it is not 0 unless <Tex math={tex`f_j=\bar f`} />. So differentiation and expectation may
      not be exchanged here.
    </p>
  ),
  nudge: () => (
    <p>
      Now without a limit: a <Term id="finite-difference">finite difference</Term>, both sides over the same
      noise. Raising <Tex math={tex`\theta_j`} /> can only bring class <Tex math={tex`j`} /> to the front,
      once; so the quotient is 0, or, if the jump lies between, <Tex math={tex`1/(2h)`} />.
    </p>
  ),
  rare: () => (
    <p>
      It lies between in just those draws that class <Tex math={tex`j`} /> wins after the push and not before.
      For a small <Tex math={tex`h`} /> that is <Tex math={tex`2h`} /> times the slope.
    </p>
  ),
  spread: () => (
    <p>
      The rare draws carry the whole derivative. Their number shrinks with <Tex math={tex`h`} />, the weight
      of each grows with <Tex math={tex`1/h`} />: the mean stays right, the spread grows without bound, and in
      the limit each draw alone says 0.
    </p>
  ),
}
