import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'

/** The symbols of Gumbel-Max, for both languages. */
export const notation = {
  pi: <Tex math={tex`@pi`} />,
  piOfClass: <Tex math={tex`@pi_k`} />,
  theta: <Tex math={tex`\theta_k`} />,
  logit: <Tex math={tex`\log@pi_k`} />,
  logits: <Tex math={tex`\log@pi`} />,
  u: <Tex math={tex`@u`} />,
  xi: <Tex math={tex`@xi`} />,
  gamma: <Tex math={tex`@gamma`} />,
  gammaOfClass: <Tex math={tex`@gamma_k`} />,
  fromXi: <Tex math={tex`@gamma_k=-\log@xi_k`} />,
  perturbedLogit: <Tex math={tex`@score_k=\log@pi_k+@gamma_k`} />,
  perturbedLogitOfClass: <Tex math={tex`@score_k`} />,
  quotient: <Tex math={tex`@xi_k/@pi_k`} />,
  inverse: <Tex math={tex`@pi_k/@xi_k`} />,
  softmaxOfPi: <Tex math={tex`\operatorname{softmax}(@pi)`} />,
  winner: <Tex math={tex`\sym{winner}{I}`} />,
  K: <Tex math={tex`K`} />,
  j: <Tex math={tex`j`} />,
  k: <Tex math={tex`k`} />,
}
