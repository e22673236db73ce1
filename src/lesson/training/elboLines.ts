import { display } from '../../language/typeset/tex'
import type { DerivationLine } from '../chapter'

/** The bound that the autoencoder is trained by, its exact value, and what the relaxation puts in its place. */
export const elboLines = [
  {
    id: 'bound',
    math: display`\begin{gathered}-\log p(x)\;\le\;\mathbb E_{q(\sym{winner}{z}\mid x)}\bigl[-\log p(x\mid\sym{winner}{z})\bigr]+\operatorname{KL}\bigl(q(\sym{winner}{z}\mid x)\,\big\Vert\,p(\sym{winner}{z})\bigr)\\[4pt]=-\mathrm{ELBO}\end{gathered}`,
  },
  {
    id: 'hundred',
    math: display`\mathbb E_q\bigl[-\log p(x\mid\sym{winner}{z})\bigr]=\sum_{a=1}^{10}\sum_{b=1}^{10}q_1(a\mid x)\,q_2(b\mid x)\,\bigl(-\log p(x\mid a,b)\bigr)`,
  },
  {
    id: 'soft-codes',
    math: display`\mathbb E_{\sym{gamma}{\gamma}}\bigl[-\log p(x\mid\sym{relaxed}{\tilde z})\bigr]+\operatorname{KL}\bigl(q(\sym{winner}{z}\mid x)\,\big\Vert\,p(\sym{winner}{z})\bigr)`,
  },
] as const satisfies readonly DerivationLine[]
