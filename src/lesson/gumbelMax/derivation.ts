import { raceTimes } from '../../figures/race/raceTimes'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { runnerUp } from '../../figures/selectedDraw'
import { bracketed } from '../../language/number'
import { display } from '../../language/typeset/tex'
import { gumbelDensity, gumbelMean } from '../../noise/gumbel'
import type { DerivationLine } from '../chapter'
import { shareOfWins } from '../shareOfWins'

/** The winner and the runner-up of the draw looked at, who stand for j and k: one form serves every K. */
function topTwo({ draw, parameters }: ReaderNumbers) {
  const times = raceTimes(draw, parameters.pi)
  const of = (index: number) => ({
    number: index + 1,
    pi: parameters.pi[index]!,
    u: draw.u[index]!,
    xi: draw.xi[index]!,
    gamma: draw.gamma[index]!,
    logit: draw.logit[index]!,
    score: draw.score[index]!,
    time: times[index]!,
  })
  const total = parameters.pi.reduce((sum, probability) => sum + probability, 0)
  return { first: of(draw.winner), second: of(runnerUp(draw)), total }
}

/** How many γ are on the page and their mean; null until they are counted. */
function noiseMean({ tally, draw }: ReaderNumbers) {
  if (!tally) return null
  const values = tally.draws * draw.gamma.length
  return { values, mean: tally.noise.sum / values }
}

/** Gumbel-Max from the race, the distribution of its noise, and the proof without the race (Gumbel 1954; Yellott 1977). */
export const derivation = [
  {
    id: 'logs',
    math: display`\begin{aligned}\sym{winner}{I}&=\arg\min_k\frac{@xi_k}{@pi_k}=\arg\max_k\frac{@pi_k}{@xi_k}\\&=\arg\max_k\bigl[\log@pi_k-\log@xi_k\bigr]\\&=\arg\max_k\bigl[\log@pi_k+@gamma_k\bigr],\qquad@gamma_k=-\log@xi_k\end{aligned}`,
    yours: (live) => {
      const { first, second } = topTwo(live)
      return {
        math: display`\begin{gathered}I=\slot{winner},\quad k=\slot{second}:\qquad\slot{time}<\slot{secondTime}\\\slot{ratio}>\slot{secondRatio},\qquad\sym{score}{\slot{score}}>\sym{score}{\slot{secondScore}}\end{gathered}`,
        slots: {
          winner: String(first.number),
          second: String(second.number),
          time: live.number(first.time),
          secondTime: live.number(second.time),
          ratio: live.number(1 / first.time),
          secondRatio: live.number(1 / second.time),
          score: live.number(first.score),
          secondScore: live.number(second.score),
        },
      }
    },
  },
  {
    id: 'gumbel-cdf',
    math: display`P(-\log@xi\le g)=P(@xi\ge e^{-g})=\exp(-e^{-g})`,
    yours: (live) => {
      const { first } = topTwo(live)
      return {
        math: display`g=@gamma_{\slot{winner}}=\slot{gamma}:\qquad\exp(-e^{-g})=e^{-\slot{xi}}=\slot{chance}`,
        slots: {
          winner: String(first.number),
          gamma: live.number(first.gamma),
          xi: live.number(first.xi),
          chance: live.number(first.u),
        },
      }
    },
  },
  {
    id: 'gumbel-density',
    math: display`\begin{aligned}p(g)&=\frac{d}{dg}\exp(-e^{-g})\\&=e^{-g}\exp(-e^{-g})=\exp\bigl(-g-e^{-g}\bigr)\end{aligned}`,
    yours: (live) => {
      const { first } = topTwo(live)
      return {
        math: display`p(\slot{gamma})=e^{-g}\exp(-e^{-g})=\slot{xi}\cdot\slot{u}=\slot{density}`,
        slots: {
          gamma: live.number(first.gamma),
          xi: live.number(first.xi),
          u: live.number(first.u),
          density: live.number(gumbelDensity(first.gamma)),
        },
      }
    },
  },
  {
    id: 'uniform',
    math: display`\begin{gathered}@u=e^{-@xi}\sim\mathrm{Uniform}(0,1)\\@gamma=-\log@xi=-\log(-\log@u)\end{gathered}`,
    yours: (live) => {
      const { first } = topTwo(live)
      return {
        math: display`@gamma_{\slot{winner}}=-\log(-\log\sym{u}{\slot{u}})=-\log\sym{xi}{\slot{xi}}=\slot{gamma}`,
        slots: {
          winner: String(first.number),
          u: live.number(first.u, 6),
          xi: live.number(first.xi, 6),
          gamma: live.number(first.gamma),
        },
      }
    },
  },
  {
    id: 'cumulants',
    math: display`\begin{gathered}\mathbb E\bigl[e^{-t\gamma}\bigr]=\mathbb E\bigl[\xi^{t}\bigr]=\int_0^\infty\xi^{t}\,e^{-\xi}\,d\xi=\Gamma(1+t)\\[4pt]\log\Gamma(1+t)=-\gamma_{\mathrm E}\,t+\frac{\zeta(2)}{2}\,t^2-\frac{\zeta(3)}{3}\,t^3+\dots\\[4pt]\zeta(m)=\sum_{n=1}^{\infty}\frac1{n^m}\end{gathered}`,
    yours: (live) => {
      const { first } = topTwo(live)
      return {
        math: display`e^{-@gamma_{\slot{winner}}}=e^{-\slot{gamma}}=\sym{xi}{\slot{xi}}`,
        slots: {
          winner: String(first.number),
          gamma: bracketed(live.number(first.gamma)),
          xi: live.number(first.xi),
        },
      }
    },
  },
  {
    id: 'mean',
    math: display`\mathbb E\,@gamma=-\int_0^\infty\log\xi\;e^{-\xi}\,d\xi=-\Gamma'(1)=\gamma_{\mathrm E}\approx0.5772`,
    yours: (live) => {
      const noise = noiseMean(live)
      if (!noise) return null
      return {
        math: display`\frac{1}{\slot{values}}\sum_{k,n}\sym{gamma}{\gamma_k^{(n)}}=\slot{mean}`,
        slots: { values: live.count(noise.values), mean: live.number(noise.mean, 4) },
      }
    },
  },
  {
    id: 'noise-variance',
    math: display`\operatorname{Var}@gamma=\Gamma''(1)-\Gamma'(1)^2=\zeta(2)=\frac{\pi^2}{6}\approx1.6449`,
    yours: (live) => {
      const noise = noiseMean(live)
      if (!noise) return null
      return {
        math: display`\begin{gathered}\slot{mean}-\gamma_{\mathrm E}=\slot{difference}\\\Bigl(\frac{\pi^2}{6}\Bigm/\slot{values}\Bigr)^{1/2}=\slot{error}\end{gathered}`,
        slots: {
          values: live.count(noise.values),
          mean: live.number(noise.mean, 4),
          difference: live.number(noise.mean - gumbelMean, 4),
          error: live.number(Math.PI / Math.sqrt(6 * noise.values), 4),
        },
      }
    },
  },
  {
    id: 'landmarks',
    math: display`\begin{gathered}p'(0)=0,\qquad P\bigl(@gamma\le-\log\log2\bigr)=\tfrac12\\\mathbb E\Bigl[\Bigl(\frac{\gamma-\gamma_{\mathrm E}}{\pi/\sqrt6}\Bigr)^{3}\Bigr]=\frac{2\,\zeta(3)}{(\pi^2/6)^{3/2}}\approx1.1395\end{gathered}`,
    yours: (live) => {
      const { first } = topTwo(live)
      const slots = { u: live.number(first.u), gamma: live.number(first.gamma) }
      return first.u > 0.5
        ? { math: display`\sym{u}{\slot{u}}>\tfrac12\iff\sym{gamma}{\slot{gamma}}>0.367`, slots }
        : { math: display`\sym{u}{\slot{u}}\le\tfrac12\iff\sym{gamma}{\slot{gamma}}\le0.367`, slots }
    },
  },
  {
    id: 'condition',
    math: display`\begin{aligned}&P(\sym{winner}{I}=j)\\&\quad=\int_{-\infty}^{\infty}p(g)\prod_{k\ne j}P\bigl(@gamma_k<g+\log@pi_j-\log@pi_k\bigr)\,dg\end{aligned}`,
    yours: (live) => {
      const { first, second } = topTwo(live)
      return {
        math: display`@gamma_{\slot{second}}=\slot{secondGamma}<\slot{gamma}+\slot{logit}-\slot{secondLogit}=\slot{bound}`,
        slots: {
          second: String(second.number),
          secondGamma: live.number(second.gamma),
          gamma: bracketed(live.number(first.gamma)),
          logit: bracketed(live.number(first.logit)),
          secondLogit: bracketed(live.number(second.logit)),
          bound: live.number(first.score - second.logit),
        },
      }
    },
  },
  {
    id: 'substitute',
    math: display`=\int_{-\infty}^{\infty}e^{-g}\exp(-e^{-g})\prod_{k\ne j}\exp\Bigl(-\frac{@pi_k}{@pi_j}\,e^{-g}\Bigr)\,dg`,
    yours: (live) => {
      const { first, second } = topTwo(live)
      return {
        math: display`\exp\Bigl(-\frac{\sym{pi}{\slot{secondPi}}}{\sym{pi}{\slot{pi}}}\cdot\slot{xi}\Bigr)=\slot{factor}`,
        slots: {
          secondPi: live.number(second.pi),
          pi: live.number(first.pi),
          xi: live.number(first.xi),
          factor: live.number(Math.exp((-second.pi / first.pi) * first.xi)),
        },
      }
    },
  },
  {
    id: 'collect',
    math: display`=\int_{-\infty}^{\infty}e^{-g}\exp\Bigl(-e^{-g}\,\frac{\sum_k@pi_k}{@pi_j}\Bigr)\,dg`,
    yours: (live) => {
      const { first, total } = topTwo(live)
      return {
        math: display`\slot{xi}\cdot\exp\Bigl(-\slot{xi}\cdot\frac{\slot{total}}{\sym{pi}{\slot{pi}}}\Bigr)=\slot{integrand}`,
        slots: {
          xi: live.number(first.xi),
          total: live.number(total),
          pi: live.number(first.pi),
          integrand: live.number(first.xi * Math.exp((-first.xi * total) / first.pi)),
        },
      }
    },
  },
  {
    id: 'integrate',
    math: display`=\int_0^\infty\exp\Bigl(-s\,\frac{\sum_k@pi_k}{@pi_j}\Bigr)\,ds=\frac{@pi_j}{\sum_k@pi_k}`,
    yours: (live) => shareOfWins(live, live.draw.winner),
  },
  {
    id: 'maximum',
    math: display`\begin{gathered}P\bigl(\max_k@score_k\le x,\ \sym{winner}{I}=j\bigr)=\frac{@pi_j}{S}\,\exp\bigl(-S\,e^{-x}\bigr)\\[4pt]S=\sum_k@pi_k\end{gathered}`,
    yours: (live) => {
      const { first, total } = topTwo(live)
      return {
        math: display`\begin{gathered}x=\sym{score}{\slot{score}},\quad j=\slot{winner}:\\\slot{share}\cdot\exp\bigl(-\slot{total}\cdot e^{-x}\bigr)=\slot{chance}\end{gathered}`,
        slots: {
          score: live.number(first.score),
          winner: String(first.number),
          share: live.number(first.pi / total),
          total: live.number(total),
          chance: live.number((first.pi / total) * Math.exp(-total * Math.exp(-first.score))),
        },
      }
    },
  },
] as const satisfies readonly DerivationLine[]

/** The lines of this derivation; an id never changes its meaning. */
export type Line = (typeof derivation)[number]['id']

/** The lines of the one proof that the lesson shows unfolded. */
export const core: readonly Line[] = ['logs', 'gumbel-cdf', 'gumbel-density', 'uniform']
