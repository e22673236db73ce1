import { notation as shared } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'

/** The symbols of this chapter, for both languages. */
export const notation = {
  ...shared,
  p: <Tex math={tex`\sym{pi}{p}`} />,
  q: <Tex math={tex`q`} />,
  k: <Tex math={tex`k`} />,
  temperature: <Tex math={tex`T`} />,
  /** What a word counts as evidence of the key. */
  score: <Tex math={tex`-\log(1-@u_I)`} />,
  oneLess: <Tex math={tex`1-\mathrm{TV}`} />,
  z: <Tex math={tex`z`} />,
}
