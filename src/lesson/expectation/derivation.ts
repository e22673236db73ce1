import { rememberLast } from '../../engine/rememberLast'
import { edgeGap, gapSlopeAtZeroTemperature } from '../../estimators/zeroTemperatureLimits'
import { likeliestTwo } from '../../figures/selectedDraw'
import { bracketed } from '../../language/number'
import { display } from '../../language/typeset/tex'
import { concreteMean, meanLargeTau, meanSmallTau, meanTwoClassesTauOne } from '../../transform/concreteMean'
import { logProbabilities } from '../../transform/gumbelSoftmax'
import type { DerivationLine } from '../chapter'
import { objectiveOfLive } from '../objectiveOfLive'

const known = rememberLast<Float64Array>(16)

/** E z̃ of every class, exact; several lines ask for the same, which takes milliseconds to compute. */
function exactMeans(pi: readonly number[], tau: number): Float64Array {
  const key = `${pi} ${tau}`
  const means = known.get(key) ?? concreteMean(logProbabilities(pi), tau)
  known.set(key, means)
  return means
}

/** Why the mean of f(z̃) may be taken over the noise, and what it costs that it is not the mean of f(z). */
const objectiveLines = [
  {
    id: 'same-noise',
    math: display`\mathbb E_{q(@relaxed)}\bigl[f(@relaxed)\bigr]=\mathbb E_{p(@gamma)}\bigl[f\bigl(@relaxed(@gamma,@pi)\bigr)\bigr]`,
    yours: (live) => ({
      math: display`f\bigl(@relaxed^{(\slot{draw})}\bigr)=\slot{value}`,
      slots: {
        draw: live.count(live.parameters.draw),
        value: live.number(objectiveOfLive(live).objective.value(live.draw.relaxed)),
      },
    }),
  },
  {
    id: 'cold-limit',
    math: display`\lim_{@tau\to0^+}\mathbb E\bigl[f(@relaxed)\bigr]=\mathbb E\bigl[f(@winner)\bigr]=\sum_{k=1}^K@pi_k\,f_k`,
    yours: (live) => {
      const { values, mean } = objectiveOfLive(live)
      const [first] = likeliestTwo(live.parameters.pi)
      return {
        math: display`@pi_{\slot{class}}\,f_{\slot{class}}=\slot{probability}\cdot\slot{value},\quad\sum_k@pi_k\,f_k=\slot{mean}`,
        slots: {
          class: String(first + 1),
          probability: live.magnitude(live.parameters.pi[first]!),
          value: bracketed(live.number(values[first]!)),
          mean: live.number(mean),
        },
      }
    },
  },
  {
    id: 'near-ties',
    math: display`\begin{gathered}P\Bigl(@score_I-\max_{k\ne I}@score_k<\delta\Bigr)\\[4pt]=\delta\Bigl(1-\sum_{k=1}^K@pi_k^2\Bigr)+O(\delta^2)\end{gathered}`,
    yours: (live) => ({
      math: display`1-\sum_k@pi_k^2=\slot{chance}`,
      slots: { chance: live.number(nearTieDensity(live.parameters.pi)) },
    }),
  },
  {
    id: 'first-order',
    math: display`\begin{gathered}\mathbb E\bigl[f(@relaxed)\bigr]-\mathbb E\bigl[f(@winner)\bigr]\\[4pt]=@tau\sum_{i<j}@pi_i@pi_j B_{ij}+O(@tau^2)\\[4pt]B_{ij}=\int_0^1\frac{f(z_s)-f(e_{w(s)})}{s(1-s)}\,ds\\[4pt]z_s=s\,e_i+(1-s)\,e_j\\[4pt]w(s)=\begin{cases}i&(s>\tfrac12)\\j&(s\le\tfrac12)\end{cases}\end{gathered}`,
    yours: (live) => {
      const { objective } = objectiveOfLive(live)
      const { pi, tau } = live.parameters
      const [first, second] = likeliestTwo(pi)
      const slope = gapSlopeAtZeroTemperature(objective, pi)
      return {
        math: display`\begin{gathered}B_{\slot{first}\slot{second}}=\slot{edge},\quad\sum_{i<j}@pi_i@pi_j B_{ij}=\slot{slope}\\[4pt]@tau\sum_{i<j}@pi_i@pi_j B_{ij}=\slot{tau}\cdot\slot{bracketed}=\slot{gap}\end{gathered}`,
        slots: {
          first: String(first + 1),
          second: String(second + 1),
          edge: live.number(edgeGap(objective, pi.length, first, second)),
          slope: live.number(slope),
          bracketed: bracketed(live.number(slope)),
          tau: live.significant(tau),
          gap: live.number(tau * slope),
        },
      }
    },
  },
  {
    id: 'bent',
    math: display`\begin{gathered}f=\sum_kc_kz_k\;\Longrightarrow\;B_{ij}=0\\[4pt]f=\lVert z-t\rVert^2\;\Longrightarrow\;B_{ij}=-2,\\[4pt]\mathbb E\bigl[f(@relaxed)\bigr]-\mathbb E\bigl[f(@winner)\bigr]\\[4pt]\approx-@tau\Bigl(1-\sum_{k=1}^K@pi_k^2\Bigr)\end{gathered}`,
    yours: (live) => ({
      math: display`-@tau\Bigl(1-\sum_k@pi_k^2\Bigr)=-\slot{tau}\cdot\slot{chance}=\slot{gap}`,
      slots: {
        tau: live.significant(live.parameters.tau),
        chance: live.number(nearTieDensity(live.parameters.pi)),
        gap: live.number(-live.parameters.tau * nearTieDensity(live.parameters.pi)),
      },
    }),
  },
] as const satisfies readonly DerivationLine[]

/** Density at 0 of the gap between the two best perturbed logits: 1 − Σ πₖ². */
const nearTieDensity = (pi: readonly number[]): number =>
  1 - pi.reduce((sum, probability) => sum + probability ** 2, 0)

/** Where the mean of the samples lies: at both ends of the temperature, in one case in closed form, and always. */
const meanLines = [
  {
    id: 'soft-maximum',
    math: display`\begin{gathered}\mathbb E\Bigl[@tau\log\sum_{k=1}^Ke^{@score_k/@tau}\Bigr]\\[4pt]=\mathbb E\bigl[\max_k@score_k\bigr]+@tau\,\mathbb E\Bigl[\log\Bigl(1+\sum_{k\ne I}e^{-(@score_I-@score_k)/@tau}\Bigr)\Bigr]\\[4pt]=\log\sum_{k=1}^Ke^{@theta_k}+\gamma_{\mathrm E}+\tfrac12\zeta(2)\,@tau^2\Bigl(1-\sum_{i=1}^K@pi_i^2\Bigr)+O(@tau^3)\\[4pt]\zeta(2)=\sum_{n=1}^\infty\frac1{n^2}\approx1.645,\quad\gamma_{\mathrm E}\approx0.577\end{gathered}`,
    yours: ({ parameters: { pi }, number }) => ({
      math: display`\tau=0.1:\quad\tfrac12\zeta(2)\,@tau^2\Bigl(1-\sum_i@pi_i^2\Bigr)=0.00822\cdot\slot{chance}=\slot{term}`,
      slots: {
        chance: number(nearTieDensity(pi)),
        term: number((Math.PI ** 2 / 12) * 0.01 * nearTieDensity(pi), 5),
      },
    }),
  },
  {
    id: 'cold-mean',
    math: display`\begin{gathered}\mathbb E[@relaxed_k]\\[4pt]=@pi_k\Bigl(1+\zeta(2)\,@tau^2\Bigl(\sum_{i=1}^K@pi_i^2-@pi_k\Bigr)\Bigr)+O(@tau^3)\end{gathered}`,
    yours: ({ parameters: { pi, tau }, number, significant }) => ({
      math: display`\begin{gathered}\tau=0.1:\quad@pi_{\class{1}{1}}\Bigl(1+0.0164\,\Bigl(\sum_i@pi_i^2-@pi_{\class{1}{1}}\Bigr)\Bigr)\\[4pt]=\slot{approximate}\\[4pt]\mathbb E[@relaxed_{\class{1}{1}}]=\slot{cold}\\[4pt]\tau=\slot{tau}:\quad\mathbb E[@relaxed_{\class{1}{1}}]=\slot{exact}\end{gathered}`,
      slots: {
        approximate: number(meanSmallTau(pi, 0.1)[0]!, 5),
        cold: number(exactMeans(pi, 0.1)[0]!, 5),
        exact: number(exactMeans(pi, tau)[0]!, 5),
        tau: significant(tau),
      },
    }),
  },
  {
    id: 'hot-mean',
    math: display`\begin{gathered}\mathbb E[@relaxed_k]=\frac1K+\frac{\log@pi_k-\ell}{K@tau}+O(@tau^{-2})\\[4pt]\ell=\frac1K\sum_{i=1}^K\log@pi_i\end{gathered}`,
    yours: ({ draw, parameters: { pi }, number }) => {
      if (pi.some((probability) => probability === 0)) return null
      return {
        math: display`\begin{gathered}\tau=20:\quad\frac1{\slot{classes}}+\frac{\slot{log}-\slot{mean}}{\slot{classes}\cdot20}\\[4pt]=\slot{approximate}\\[4pt]\mathbb E[@relaxed_{\class{1}{1}}]=\slot{exact}\end{gathered}`,
        slots: {
          classes: String(pi.length),
          log: number(draw.logit[0]!),
          mean: bracketed(number(draw.logit.reduce((sum, log) => sum + log, 0) / pi.length)),
          approximate: number(meanLargeTau(draw.logit, 20)[0]!, 5),
          exact: number(exactMeans(pi, 20)[0]!, 5),
        },
      }
    },
  },
  {
    id: 'two-classes',
    math: display`\begin{gathered}K=2,\ @tau=1:\\[4pt]\mathbb E[@relaxed_1]=\int_0^1\frac{au}{au+1-u}\,du\\[4pt]=\frac{a\,(a-1-\log a)}{(a-1)^2},\quad a=\frac{@pi_1}{@pi_2}\end{gathered}`,
    yours: ({ parameters: { pi }, number, significant }) => {
      const [first, second] = [pi[0]!, pi[1]!]
      if (first === 0 || second === 0) return null
      return {
        math: display`a=\frac{\slot{first}}{\slot{second}}=\slot{ratio}\;\Longrightarrow\;\mathbb E[@relaxed_1]=\slot{mean}`,
        slots: {
          first: number(first),
          second: number(second),
          ratio: significant(first / second),
          mean: number(meanTwoClassesTauOne(first / second)),
        },
      }
    },
  },
  {
    id: 'any-moment',
    math: display`\begin{gathered}\mathbb E\Bigl[\prod_{k=1}^K@relaxed_k^{n_k}\Bigr]\\[4pt]=\frac1{\Gamma(n)}\int_{-\infty}^\infty\prod_{k=1}^KA_{n_k}\Bigl(t+\frac{\log@pi_k}{@tau}\Bigr)\,dt\\[4pt]A_r(v)=\mathbb E_{@gamma}\bigl[e^{rw-e^w}\bigr]\\[4pt]n=\sum_kn_k,\quad w=v+\frac{@gamma}{@tau}\end{gathered}`,
    yours: ({ parameters: { pi, tau }, tally, number, count }) => {
      if (tally === null) return null
      return {
        math: display`\begin{gathered}\mathbb E[@relaxed_{\class{1}{1}}]=\slot{exact}\\[4pt]\frac1{\slot{draws}}\sum_{i=1}^{\slot{draws}}\sym{relaxed}{\tilde z_{\class{1}{1}}^{(i)}}=\slot{mean}\end{gathered}`,
        slots: {
          exact: number(exactMeans(pi, tau)[0]!, 4),
          draws: count(tally.draws),
          mean: number(tally.sum[0]! / tally.draws, 4),
        },
      }
    },
  },
] as const satisfies readonly DerivationLine[]

/** What the relaxation does to the mean of an objective and to its own: mathematics (viii). */
export const derivation = [...objectiveLines, ...meanLines] as const

/** The lines of this derivation. */
export type Line = (typeof derivation)[number]['id']

/** The lines of the one proof that the lesson shows unfolded. */
export const core: readonly Line[] = ['same-noise', 'cold-limit', 'near-ties', 'first-order', 'bent']
