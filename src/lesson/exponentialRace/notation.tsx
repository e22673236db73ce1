import { notation as shared } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'

/** The symbols of the race, for both languages. */
export const notation = {
  ...shared,
  xiOfClass: <Tex math={tex`@xi_k`} />,
  time: <Tex math={tex`T_k`} />,
  winner: <Tex math={tex`\sym{winner}{I}`} />,
  k: <Tex math={tex`k`} />,
  j: <Tex math={tex`j`} />,
  N: <Tex math={tex`N`} />,
  exponential: <Tex math={tex`\mathrm{Exp}(1)`} />,
  draw: <Tex math={tex`z\sim\mathrm{Categorical}(@pi_1,\dots,@pi_K)`} />,
  quotient: <Tex math={tex`@xi_k/@pi_k`} />,
  inverse: <Tex math={tex`@pi_k/@xi_k`} />,
  rule: <Tex math={tex`\sym{winner}{I}=\arg\min_k\,@xi_k/@pi_k`} />,
  meanLoss: <Tex math={tex`f(@winner)=\sym{winner}{z_1^2}+2\sym{winner}{z_2^2}+4\sym{winner}{z_3^2}`} />,
  atPi: <Tex math={tex`f(@pi)`} />,
  expected: <Tex math={tex`\mathbb E[f(@winner)]`} />,
  inverseRule: <Tex math={tex`\arg\max_k\,@pi_k/@xi_k`} />,
  oneHot: <Tex math={tex`@winner=e_{\sym{winner}{I}}`} />,
}
