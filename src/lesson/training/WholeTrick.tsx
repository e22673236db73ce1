import { pathwise } from '../../estimators/pathwise'
import { DrawFigure } from '../../figures/draw/DrawFigure'
import { objectiveOfLive } from '../../figures/objectiveOfLive'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { Tex } from '../../language/typeset/Tex'
import { display } from '../../language/typeset/tex'
import styles from './WholeTrick.module.css'

interface Props {
  live: ReaderNumbers
  /** What each line says, in words */
  words: { draw: string; expectation: string; gradient: string; truth: string }
}

/** The lesson's two formulas with the reader's numbers: one draw from noise to both samples, the means, the gradient. */
export function WholeTrick({ live, words }: Props) {
  const { parameters, draw, number } = live
  const { objective, gradient } = objectiveOfLive(live)
  const slopes = new Float64Array(draw.relaxed.length)
  pathwise(objective, parameters.tau)(draw.relaxed, slopes)
  return (
    <div className={styles.whole}>
      <p data-reading>{words.draw}</p>
      <DrawFigure parameters={parameters} draw={draw} />
      <p data-reading>{words.expectation}</p>
      <Tex
        math={display`\mathbb E_{q_\phi(\sym{winner}{z})}\bigl[f(\sym{winner}{z})\bigr]\approx\mathbb E_{q_\phi(\sym{relaxed}{\tilde z})}\bigl[f(\sym{relaxed}{\tilde z})\bigr]=\mathbb E_{p(\sym{gamma}{\gamma})}\bigl[f\bigl(\sym{relaxed}{\tilde z}(\sym{gamma}{\gamma},\sym{pi}{\pi})\bigr)\bigr]`}
      />
      <p data-reading>{words.gradient}</p>
      <Tex
        math={display`\sym{gradient}{\frac{\partial}{\partial\phi}f\bigl(\tilde z(\gamma,\pi(\phi))\bigr)}:\qquad\sym{gradient}{\frac{\partial f(\tilde z)}{\partial\theta_1}}=\slot{slope}`}
        slots={{ slope: number(slopes[0]!, 4) }}
      />
      <p data-reading>{words.truth}</p>
      <Tex
        math={display`\sym{gradient}{\frac{\partial}{\partial\theta_1}}\mathbb E\bigl[f(\sym{winner}{z})\bigr]=\sym{pi}{\pi_1}(f_1-\bar f)=\slot{truth}`}
        slots={{ truth: number(gradient[0]!, 4) }}
      />
    </div>
  )
}
