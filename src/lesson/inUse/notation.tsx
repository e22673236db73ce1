import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'

/** The symbols of this chapter, for both languages. */
export const notation = {
  p: <Tex math={tex`\sym{pi}{p}`} />,
  q: <Tex math={tex`q`} />,
  k: <Tex math={tex`k`} />,
  K: <Tex math={tex`K`} />,
  pi: <Tex math={tex`@pi`} />,
  tau: <Tex math={tex`@tau`} />,
  temperature: <Tex math={tex`T`} />,
  u: <Tex math={tex`@u`} />,
  uOfWinner: <Tex math={tex`@u_I`} />,
  gamma: <Tex math={tex`@gamma`} />,
  oneLess: <Tex math={tex`1-\mathrm{TV}`} />,
  z: <Tex math={tex`z`} />,
}
