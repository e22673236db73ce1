import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'

/** The symbols of the Gaussian chapter, for both languages. */
export const notation = {
  mu: <Tex math={tex`\sym{mu}{\mu}`} />,
  sigma: <Tex math={tex`\sym{sigma}{\sigma}`} />,
  epsilon: <Tex math={tex`\sym{epsilon}{\varepsilon}`} />,
  x: <Tex math={tex`x`} />,
  f: <Tex math={tex`f`} />,
  phi: <Tex math={tex`\phi`} />,
  logits: <Tex math={tex`\theta_\phi`} />,
  meanOfNetwork: <Tex math={tex`\mu_\phi`} />,
  deviationOfNetwork: <Tex math={tex`\sigma_\phi`} />,
  square: <Tex math={tex`f(x)=x^2`} />,
  normal: <Tex math={tex`N(\sym{mu}{\mu},\sym{sigma}{\sigma}^2)`} />,
  normalOfNetwork: <Tex math={tex`x\sim N(\mu_\phi,\sigma_\phi^2)`} />,
  standardNormal: <Tex math={tex`N(0,1)`} />,
  standardNoise: <Tex math={tex`\varepsilon\sim N(0,1)`} />,
  right: <Tex math={tex`x=\sym{mu}{\mu}+\sym{sigma}{\sigma}\,\sym{epsilon}{\varepsilon}`} />,
  rightOfNetwork: <Tex math={tex`x=\mu_\phi+\sigma_\phi\,\varepsilon`} />,
  wrong: <Tex math={tex`x=\sym{mu}{\mu}+\sym{sigma}{\sigma}^2\cdot\sym{epsilon}{\varepsilon}`} />,
  variance: <Tex math={tex`\sym{sigma}{\sigma}^2`} />,
  byMu: <Tex math={tex`\sym{gradient}{\partial x/\partial\mu}`} />,
  bySigma: <Tex math={tex`\sym{gradient}{\partial x/\partial\sigma}`} />,
  wanted: <Tex math={tex`\partial\,\mathbb E[f(x)]/\partial\mu`} />,
  pathwiseEstimate: <Tex math={tex`f'(x)\cdot1`} />,
  scoreEstimate: <Tex math={tex`f(x)\,(x-\mu)/\sigma^2`} />,
}
