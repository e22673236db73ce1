import type { ReactNode } from 'react'
import { CodeLines } from '../../controls/CopyButton'
import { pathwise } from '../../estimators/pathwise'
import { DrawFigure } from '../../figures/draw/DrawFigure'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { Tex } from '../../language/typeset/Tex'
import { display } from '../../language/typeset/tex'
import { objectiveOfLive } from '../objectiveOfLive'
import styles from './closing.module.css'

/** A phrase that leads to another part of the lesson's last page; the address's fragment is the app's own. */
export function PartLink({ to, children }: { to: string; children: ReactNode }) {
  const go = () => {
    const heading = document.getElementById(to)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  return (
    <button type="button" className={styles.link} onClick={go}>
      {children}
    </button>
  )
}

/** PyTorch for the lesson's last page; comments are kept in English, as in the figures' code. */
export const practiceCode = {
  training: [
    'tau = max(0.1, math.exp(-1e-4 * step))  # 1 to 0.1 in 23,000 steps',
    'z = F.gumbel_softmax(logits, tau=tau, hard=True)  # hard=False: soft',
    'loss = model(z)  # logits = log pi + c, never pi itself',
  ],
  evaluation: [
    'with torch.no_grad():',
    '    z = torch.distributions.OneHotCategorical(logits=logits).sample()',
    '    loss = model(z)  # report the mean of this',
    '    answer = F.one_hot(logits.argmax(-1), K)  # one answer, no noise',
  ],
  logarithms: [
    'gumbel = torch.distributions.Gumbel(0., 1.).sample(logits.shape)',
    'log_z = F.log_softmax((logits + gumbel) / tau, dim=-1)',
    'z = log_z.exp()  # never z.log() afterwards',
  ],
} as const

/** Lines of Python that can be scrolled with the keys where they are wider than the page. */
export function PracticeCode({ label, lines }: { label: string; lines: readonly string[] }) {
  return (
    <section aria-label={label} className={styles.lines}>
      <CodeLines text={lines.join('\n')} />
    </section>
  )
}

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
        math={display`\mathbb E_{q_\phi(@winner)}\bigl[f(@winner)\bigr]\approx\mathbb E_{q_\phi(@relaxed)}\bigl[f(@relaxed)\bigr]=\mathbb E_{p(@gamma)}\bigl[f\bigl(@relaxed(@gamma,@pi)\bigr)\bigr]`}
      />
      <p data-reading>{words.gradient}</p>
      <Tex
        math={display`\sym{gradient}{\frac{\partial}{\partial\phi}f\bigl(\tilde z(\gamma,\pi(\phi))\bigr)}:\qquad\sym{gradient}{\frac{\partial f(\tilde z)}{\partial\theta_1}}=\slot{slope}`}
        slots={{ slope: number(slopes[0]!, 4) }}
      />
      <p data-reading>{words.truth}</p>
      <Tex
        math={display`\sym{gradient}{\frac{\partial}{\partial\theta_1}}\mathbb E\bigl[f(@winner)\bigr]=@pi_1(f_1-\bar f)=\slot{truth}`}
        slots={{ truth: number(gradient[0]!, 4) }}
      />
    </div>
  )
}
