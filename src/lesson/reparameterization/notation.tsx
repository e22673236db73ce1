import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'

/** The symbols of the Gaussian chapter, for both languages. */
export const notation = {
  mu: <Tex math={tex`@mu`} />,
  sigma: <Tex math={tex`@sigma`} />,
  epsilon: <Tex math={tex`@epsilon`} />,
  x: <Tex math={tex`x`} />,
  f: <Tex math={tex`f`} />,
  phi: <Tex math={tex`\phi`} />,
  logits: <Tex math={tex`\theta_\phi`} />,
  meanOfNetwork: <Tex math={tex`\mu_\phi`} />,
  deviationOfNetwork: <Tex math={tex`\sigma_\phi`} />,
  /** E x² of N(μ, σ²) */
  secondMoment: <Tex math={tex`@mu^2+@sigma^2`} />,
  square: <Tex math={tex`f(x)=x^2`} />,
  normal: <Tex math={tex`N(@mu,@sigma^2)`} />,
  normalOfNetwork: <Tex math={tex`x\sim N(\mu_\phi,\sigma_\phi^2)`} />,
  standardNormal: <Tex math={tex`N(0,1)`} />,
  standardNoise: <Tex math={tex`\varepsilon\sim N(0,1)`} />,
  right: <Tex math={tex`x=@mu+@sigma\,@epsilon`} />,
  rightOfNetwork: <Tex math={tex`x=\mu_\phi+\sigma_\phi\,\varepsilon`} />,
  wrong: <Tex math={tex`x=@mu+@sigma^2\cdot@epsilon`} />,
  variance: <Tex math={tex`@sigma^2`} />,
  byMu: <Tex math={tex`\sym{gradient}{\partial x/\partial\mu}`} />,
  bySigma: <Tex math={tex`\sym{gradient}{\partial x/\partial\sigma}`} />,
  wanted: <Tex math={tex`\partial\,\mathbb E[f(x)]/\partial\mu`} />,
  pathwiseEstimate: <Tex math={tex`f'(x)\cdot1`} />,
  scoreEstimate: <Tex math={tex`f(x)\,(x-\mu)/\sigma^2`} />,
}
