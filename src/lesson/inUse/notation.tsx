import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'

/** The symbols of this chapter, for both languages. */
export const notation = {
  p: <Tex math={tex`\sym{pi}{p}`} />,
  q: <Tex math={tex`q`} />,
  k: <Tex math={tex`k`} />,
  K: <Tex math={tex`K`} />,
  pi: <Tex math={tex`\sym{pi}{\pi}`} />,
  piOfClass: <Tex math={tex`\sym{pi}{\pi_k}`} />,
  tau: <Tex math={tex`\sym{tau}{\tau}`} />,
  temperature: <Tex math={tex`T`} />,
  u: <Tex math={tex`\sym{u}{u}`} />,
  uOfWinner: <Tex math={tex`\sym{u}{u_I}`} />,
  gamma: <Tex math={tex`\sym{gamma}{\gamma}`} />,
  perturbed: <Tex math={tex`\log\sym{pi}{\pi_k}+\sym{gamma}{\gamma_k}`} />,
  oneLess: <Tex math={tex`1-\mathrm{TV}`} />,
  z: <Tex math={tex`z`} />,
}
