import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'

/** The symbols of Gumbel-Max, for both languages. */
export const notation = {
  pi: <Tex math={tex`\sym{pi}{\pi}`} />,
  piOfClass: <Tex math={tex`\sym{pi}{\pi_k}`} />,
  theta: <Tex math={tex`\theta_k`} />,
  logit: <Tex math={tex`\log\sym{pi}{\pi_k}`} />,
  logits: <Tex math={tex`\log\sym{pi}{\pi}`} />,
  u: <Tex math={tex`\sym{u}{u}`} />,
  xi: <Tex math={tex`\sym{xi}{\xi}`} />,
  gamma: <Tex math={tex`\sym{gamma}{\gamma}`} />,
  gammaOfClass: <Tex math={tex`\sym{gamma}{\gamma_k}`} />,
  fromXi: <Tex math={tex`\sym{gamma}{\gamma_k}=-\log\sym{xi}{\xi_k}`} />,
  perturbedLogit: <Tex math={tex`\sym{score}{x_k}=\log\sym{pi}{\pi_k}+\sym{gamma}{\gamma_k}`} />,
  perturbedLogitOfClass: <Tex math={tex`\sym{score}{x_k}`} />,
  quotient: <Tex math={tex`\sym{xi}{\xi_k}/\sym{pi}{\pi_k}`} />,
  inverse: <Tex math={tex`\sym{pi}{\pi_k}/\sym{xi}{\xi_k}`} />,
  softmaxOfPi: <Tex math={tex`\operatorname{softmax}(\sym{pi}{\pi})`} />,
  winner: <Tex math={tex`\sym{winner}{I}`} />,
  K: <Tex math={tex`K`} />,
  j: <Tex math={tex`j`} />,
  k: <Tex math={tex`k`} />,
}
