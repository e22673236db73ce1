import { bracketed } from '../../language/bracketed'
import { display } from '../../language/typeset/tex'
import type { DerivationLine } from '../chapter'
import { drawDensity } from '../gumbelSoftmax/drawDensity'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** What the temperature does to the density: its edges, and where it has no hill (Maddison et al. 2017, prop. 1d). */
export const shapeLines = [
  {
    id: 'powers',
    math: display`p(\varepsilon a_1,\dots,\varepsilon a_m,\sym{relaxed}{\tilde z_{m+1}},\dots,\sym{relaxed}{\tilde z_K})\sim C\,\varepsilon^{\,\sym{tau}{\tau}(K-m)-m}`,
    yours: ({ parameters: { pi, tau }, number, significant }) => ({
      math: display`m=1:\quad\slot{tau}\cdot(\slot{classes}-1)-1=\slot{exponent}`,
      slots: {
        tau: significant(tau),
        classes: String(pi.length),
        exponent: number(tau * (pi.length - 1) - 1, 2),
      },
    }),
  },
  {
    id: 'edges',
    math: display`\begin{gathered}\sym{tau}{\tau}<\frac m{K-m}\;\Longrightarrow\;p\to\infty\\[4pt]\sym{tau}{\tau}>\frac m{K-m}\;\Longrightarrow\;p\to0\\[4pt]m=1:\ \frac1{K-1},\qquad m=K-1:\ K-1\end{gathered}`,
    yours: ({ parameters: { pi, tau }, number, significant }) => ({
      math: display`\sym{tau}{\tau}=\slot{tau},\quad\frac1{K-1}=\slot{facet},\quad K-1=\slot{corner}`,
      slots: {
        tau: significant(tau),
        facet: number(1 / (pi.length - 1)),
        corner: String(pi.length - 1),
      },
    }),
  },
  {
    id: 'regroup',
    math: display`\begin{aligned}&\log p(\sym{relaxed}{\tilde z})\\[4pt]&=C+\bigl(\sym{tau}{\tau}(K-1)-1\bigr)\sum_{k=1}^K\log\sym{relaxed}{\tilde z_k}\\&\quad-K\log\sum_{k=1}^K\sym{pi}{\pi_k}\prod_{j\ne k}\sym{relaxed}{\tilde z_j}^{\,\sym{tau}{\tau}}\end{aligned}`,
    yours: (live) => {
      const density = drawDensity(live)
      if (density === null) return null
      const { factorial, logTau, classes, logRelaxed, logTotal, logDensity } = density
      const { tau } = live.parameters
      return {
        math: display`\begin{gathered}\log p(\sym{relaxed}{\tilde z})=\slot{constant}+\slot{power}\cdot\slot{logs}\\-\slot{classes}\cdot\slot{mixture}=\slot{logDensity}\end{gathered}`,
        slots: {
          constant: live.number(factorial + logTau + sum(live.draw.logit)),
          power: bracketed(live.number(tau * (classes - 1) - 1, 2)),
          logs: bracketed(live.number(sum(logRelaxed))),
          classes: String(classes),
          mixture: bracketed(live.number(logTotal + tau * sum(logRelaxed))),
          logDensity: live.number(logDensity),
        },
      }
    },
  },
  {
    id: 'convex',
    math: display`\sym{tau}{\tau}\le\frac1{K-1}\;\Longrightarrow\;\nabla^2\log p(\sym{relaxed}{\tilde z})\succeq0`,
    yours: ({ parameters: { pi, tau }, number, significant }) => {
      const slots = { tau: significant(tau), less: String(pi.length - 1), bound: number(1 / (pi.length - 1)) }
      return tau <= 1 / (pi.length - 1)
        ? { math: display`\slot{tau}\le\frac1{\slot{less}}=\slot{bound}`, slots }
        : { math: display`\slot{tau}>\frac1{\slot{less}}=\slot{bound}`, slots }
    },
  },
] as const satisfies readonly DerivationLine[]
