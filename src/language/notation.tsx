import { Tex } from './typeset/Tex'
import { tex } from './typeset/tex'

/** The lesson's symbols as prose writes them: set in type once, the same in both languages, linked to their marks. */
export const notation = {
  /** The network's weights. */
  phi: <Tex math={tex`\phi`} />,
  K: <Tex math={tex`K`} />,
  draws: <Tex math={tex`N`} />,
  pi: <Tex math={tex`\sym{pi}{\pi}`} />,
  piFirst: <Tex math={tex`\sym{pi}{\pi_{\class{1}{1}}}`} />,
  piOfClass: <Tex math={tex`\sym{pi}{\pi_k}`} />,
  logPi: <Tex math={tex`\log\sym{pi}{\pi}`} />,
  theta: <Tex math={tex`\sym{theta}{\theta}`} />,
  thetaFirst: <Tex math={tex`\sym{theta}{\theta_{\class{1}{1}}}`} />,
  u: <Tex math={tex`\sym{u}{u}`} />,
  xi: <Tex math={tex`\sym{xi}{\xi}`} />,
  gamma: <Tex math={tex`\sym{gamma}{\gamma}`} />,
  score: <Tex math={tex`\sym{score}{x}`} />,
  scoreOfClass: <Tex math={tex`\sym{score}{x_k}`} />,
  oneHot: <Tex math={tex`\sym{winner}{z}`} />,
  oneHotFirst: <Tex math={tex`\sym{winner}{z_{\class{1}{1}}}`} />,
  oneHotOfClass: <Tex math={tex`\sym{winner}{z_k}`} />,
  relaxed: <Tex math={tex`\sym{relaxed}{\tilde z}`} />,
  relaxedFirst: <Tex math={tex`\sym{relaxed}{\tilde z_{\class{1}{1}}}`} />,
  relaxedOfClass: <Tex math={tex`\sym{relaxed}{\tilde z_k}`} />,
  tau: <Tex math={tex`\sym{tau}{\tau}`} />,
}
