import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { byMu, bySigma, epsilon, f, law, mu, sigma, x } = notation

/** Why each line of the chapter's derivation follows, in English. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  density: () => (
    <p>
      The <Term id="density">density</Term> of the <Term id="normal">normal distribution</Term> {law}; {sigma}{' '}
      is positive. Below: its value at your {x}.
    </p>
  ),
  standardise: () => (
    <p>
      Subtract {mu}, divide by {sigma}. By <Term id="change-of-variables">change of variables</Term> the
      density is multiplied by <Tex math={tex`|dx/d\varepsilon|=\sigma`} />. What is left contains neither{' '}
      {mu} nor {sigma}: this is the condition that makes everything below work.
    </p>
  ),
  reparameterize: () => (
    <p>
      Solve for {x}. The noise first, then arithmetic with the parameters. The factor is {sigma}, not{' '}
      <Tex math={tex`\sigma^2`} />.
    </p>
  ),
  variance: () => (
    <p>
      <Tex math={tex`\operatorname{Var}(a\,\varepsilon)=a^2\operatorname{Var}(\varepsilon)=a^2`} />, and a
      constant adds nothing. The second line is the slip: it would give {x} the wrong spread for every {sigma}{' '}
      but 1.
    </p>
  ),
  expectation: () => (
    <p>
      A mean over {x} is a mean over {epsilon}, with {x} written as a function of it. The parameters have
      moved out of the law and into {f}, where derivatives can see them.
    </p>
  ),
  pathwise: () => (
    <p>
      The law of {epsilon} does not move, so the derivative may be taken inside the mean, draw by draw; then
      the <Term id="chain-rule">chain rule</Term> with {byMu} = 1 and {bySigma} = {epsilon}. (The exchange
      needs a bound on <Tex math={tex`f'`} />, met by every polynomial.) Below: what your draw contributes.
    </p>
  ),
  square: () => (
    <p>
      For the square both sides can be worked out by hand, so the line above can be checked:{' '}
      <Tex math={tex`\mathbb E[2(\mu+\sigma\varepsilon)]=2\mu`} /> and{' '}
      <Tex math={tex`\mathbb E[2(\mu+\sigma\varepsilon)\,\varepsilon]=2\sigma`} />.
    </p>
  ),
  score: () => (
    <p>
      The other way (<Reference to="williams1992" />
      ): leave {x} where it is and differentiate its density, with{' '}
      <Tex math={tex`\partial p=p\;\partial\log p`} />. No {epsilon}, and no <Tex math={tex`f'`} />.
    </p>
  ),
  spread: () => (
    <p>
      The variance of a single estimate, first pathwise, then by score function; from the moments of the
      normal distribution up to the sixth. The average over <Tex math={tex`N`} /> draws has this variance
      divided by <Tex math={tex`N`} />.
    </p>
  ),
}
