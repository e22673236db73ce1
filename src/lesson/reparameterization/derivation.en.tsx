import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { byMu, bySigma, epsilon, f, mu, normal, sigma, square, variance, x } = notation

/** The words of the chapter's derivation in English. */
export const derivation: ChapterWords<Line, Exploration>['derivation'] = {
  title: 'From a draw to a derivative',
  opening: () => (
    <p>
      The loss is {square}. Each line is followed by its numbers for the selected draw. Here{' '}
      <Tex math={tex`\pi`} /> is the number 3.14159…
    </p>
  ),
  parts: {
    density: 'Taking the noise out',
    expectation: 'The gradient of a mean',
    score: 'The score function',
  },
  reasons: {
    density: () => (
      <p>
        The <Term id="density">density</Term> of the normal distribution {normal}, where {sigma} is positive.
      </p>
    ),
    standardise: () => (
      <p>
        Subtract {mu} and divide by {sigma}. The <Term id="change-of-variables">change of variables</Term>{' '}
        multiplies the density by <Tex math={tex`|dx/d\varepsilon|=\sigma`} />. The result contains neither{' '}
        {mu} nor {sigma}.
      </p>
    ),
    reparameterize: () => (
      <p>
        Solve for {x}: first the noise, then arithmetic with the parameters. The factor is {sigma}, not{' '}
        {variance}.
      </p>
    ),
    variance: () => (
      <p>
        <Tex math={tex`\operatorname{Var}(a\,\varepsilon)=a^2\operatorname{Var}(\varepsilon)=a^2`} />, and a
        constant adds nothing. The second row is the slip: it gives {x} the wrong variance unless {sigma} = 1.
      </p>
    ),
    expectation: () => (
      <p>
        A mean over {x} is a mean over {epsilon}, once {x} is written as a function of {epsilon}. The
        parameters have moved from the distribution into {f}, where they can be differentiated.
      </p>
    ),
    pathwise: () => (
      <p>
        The distribution of {epsilon} is fixed, so the derivative may be taken inside the mean, draw by draw,
        if <Tex math={tex`f'`} /> does not grow too fast (polynomials do not). Then the{' '}
        <Term id="chain-rule">chain rule</Term>: {byMu} = 1 and {bySigma} = {epsilon}.
      </p>
    ),
    square: () => (
      <p>
        For the square, both sides can be worked out by hand, so the result can be checked:{' '}
        <Tex math={tex`\mathbb E[2(\mu+\sigma\varepsilon)]=2\mu`} /> and{' '}
        <Tex math={tex`\mathbb E[2(\mu+\sigma\varepsilon)\,\varepsilon]=2\sigma`} />.
      </p>
    ),
    score: () => (
      <p>
        Another way (<Reference to="williams1992" />
        ): leave {x} where it is and differentiate its density, with{' '}
        <Tex math={tex`\partial p=p\;\partial\log p`} />. This uses neither {epsilon} nor{' '}
        <Tex math={tex`f'`} />.
      </p>
    ),
    spread: () => (
      <p>
        The variance of a single estimate for <Tex math={tex`f(x)=x^2`} />: pathwise first, then by score
        function, from the moments of the normal distribution up to the sixth. The average over{' '}
        <Tex math={tex`N`} /> draws has this variance divided by <Tex math={tex`N`} />.
      </p>
    ),
  },
  stage: 'x = μ + σε: the parameters leave the distribution and enter the arithmetic.',
  stages: {
    expectation: 'The noise does not depend on μ or σ, so each draw can be differentiated by itself.',
    score: 'The draw x stays as it is, and its density is differentiated.',
  },
  notes:
    'The change of variables, x = μ + σε and the mean over ε carry the idea; give them time. The line on variances is the place for the σ² slip: ask the room to find it before you show its second row. The last two lines may be left out in a short lecture; the score function returns in the chapter on gradients.',
}
