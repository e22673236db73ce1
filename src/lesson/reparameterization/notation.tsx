import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'

/** The symbols of the Gaussian chapter, for both languages. */
export const notation = {
  mu: <Tex math={tex`\sym{mu}{\mu}`} />,
  sigma: <Tex math={tex`\sym{sigma}{\sigma}`} />,
  epsilon: <Tex math={tex`\sym{epsilon}{\varepsilon}`} />,
  x: <Tex math={tex`x`} />,
  f: <Tex math={tex`f`} />,
  phi: <Tex math={tex`\varphi`} />,
  square: <Tex math={tex`f(x)=x^2`} />,
  law: <Tex math={tex`N(\sym{mu}{\mu},\sym{sigma}{\sigma}^2)`} />,
  standardLaw: <Tex math={tex`N(0,1)`} />,
  right: <Tex math={tex`x=\sym{mu}{\mu}+\sym{sigma}{\sigma}\,\sym{epsilon}{\varepsilon}`} />,
  wrong: <Tex math={tex`x=\sym{mu}{\mu}+\sym{sigma}{\sigma}^2\cdot\sym{epsilon}{\varepsilon}`} />,
  byMu: <Tex math={tex`\sym{gradient}{\partial x/\partial\mu}`} />,
  bySigma: <Tex math={tex`\sym{gradient}{\partial x/\partial\sigma}`} />,
}
