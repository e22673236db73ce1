import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'

/** The symbols of the race, for both languages. */
export const notation = {
  pi: <Tex math={tex`\sym{pi}{\pi}`} />,
  piOfClass: <Tex math={tex`\sym{pi}{\pi_k}`} />,
  xi: <Tex math={tex`\sym{xi}{\xi}`} />,
  xiOfClass: <Tex math={tex`\sym{xi}{\xi_k}`} />,
  time: <Tex math={tex`T_k`} />,
  winner: <Tex math={tex`\sym{winner}{I}`} />,
  K: <Tex math={tex`K`} />,
  k: <Tex math={tex`k`} />,
  j: <Tex math={tex`j`} />,
  N: <Tex math={tex`N`} />,
  exponential: <Tex math={tex`\mathrm{Exp}(1)`} />,
  draw: <Tex math={tex`z\sim\mathrm{Categorical}(\sym{pi}{\pi_1},\dots,\sym{pi}{\pi_K})`} />,
  quotient: <Tex math={tex`\sym{xi}{\xi_k}/\sym{pi}{\pi_k}`} />,
  inverse: <Tex math={tex`\sym{pi}{\pi_k}/\sym{xi}{\xi_k}`} />,
  rule: <Tex math={tex`\sym{winner}{I}=\arg\min_k\,\sym{xi}{\xi_k}/\sym{pi}{\pi_k}`} />,
  meanLoss: (
    <Tex math={tex`f(\sym{winner}{z})=\sym{winner}{z_1^2}+2\sym{winner}{z_2^2}+4\sym{winner}{z_3^2}`} />
  ),
  atPi: <Tex math={tex`f(\sym{pi}{\pi})`} />,
  expected: <Tex math={tex`\mathbb E[f(\sym{winner}{z})]`} />,
  inverseRule: <Tex math={tex`\arg\max_k\,\sym{pi}{\pi_k}/\sym{xi}{\xi_k}`} />,
  oneHot: <Tex math={tex`\sym{winner}{z}=e_{\sym{winner}{I}}`} />,
}
