import { Tex } from './typeset/Tex'
import { tex } from './typeset/tex'

/** The lesson's symbols as prose writes them: set in type once, the same in both languages, linked to their marks. */
export const notation = {
  /** The network's weights. */
  phi: <Tex math={tex`\phi`} />,
  K: <Tex math={tex`K`} />,
  draws: <Tex math={tex`N`} />,
  pi: <Tex math={tex`@pi`} />,
  piFirst: <Tex math={tex`@pi_{\class{1}{1}}`} />,
  piOfClass: <Tex math={tex`@pi_k`} />,
  logPi: <Tex math={tex`\log@pi`} />,
  theta: <Tex math={tex`@theta`} />,
  thetaFirst: <Tex math={tex`@theta_{\class{1}{1}}`} />,
  u: <Tex math={tex`@u`} />,
  xi: <Tex math={tex`@xi`} />,
  gamma: <Tex math={tex`@gamma`} />,
  score: <Tex math={tex`@score`} />,
  oneHot: <Tex math={tex`@winner`} />,
  oneHotFirst: <Tex math={tex`@winner_{\class{1}{1}}`} />,
  oneHotOfClass: <Tex math={tex`@winner_k`} />,
  relaxed: <Tex math={tex`@relaxed`} />,
  relaxedFirst: <Tex math={tex`@relaxed_{\class{1}{1}}`} />,
  relaxedOfClass: <Tex math={tex`@relaxed_k`} />,
  tau: <Tex math={tex`@tau`} />,
}
