import { notation as shared } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'

/** The symbols of Gumbel-Max, for both languages. */
export const notation = {
  ...shared,
  thetaOfClass: <Tex math={tex`\theta_k`} />,
  logit: <Tex math={tex`\log@pi_k`} />,
  logits: <Tex math={tex`\log@pi`} />,
  gammaOfClass: <Tex math={tex`@gamma_k`} />,
  fromXi: <Tex math={tex`@gamma_k=-\log@xi_k`} />,
  perturbedLogit: <Tex math={tex`@score_k=\log@pi_k+@gamma_k`} />,
  perturbedLogitOfClass: <Tex math={tex`@score_k`} />,
  quotient: <Tex math={tex`@xi_k/@pi_k`} />,
  inverse: <Tex math={tex`@pi_k/@xi_k`} />,
  softmaxOfPi: <Tex math={tex`\operatorname{softmax}(@pi)`} />,
  winner: <Tex math={tex`\sym{winner}{I}`} />,
  j: <Tex math={tex`j`} />,
  k: <Tex math={tex`k`} />,
}
