import type { ReaderNumbers } from '../../figures/readerNumbers'
import { bracketed } from '../../language/number'
import { display } from '../../language/typeset/tex'
import type { DerivationLine } from '../chapter'
import { estimatorVariances, gaussianDraw } from './gaussianDraw'

/** What every line's instance may say, already written: μ, σ, ε and x, in brackets where a minus would collide. */
function given(live: ReaderNumbers) {
  const { number } = live
  const { x, epsilon } = gaussianDraw(live.parameters)
  return {
    mu: live.significant(live.parameters.mu, 4),
    sigma: live.significant(live.parameters.sigma, 4),
    epsilon: bracketed(number(epsilon)),
    x: number(x),
  }
}

/** From N(μ, σ²) to x = μ + σε and its gradients (Kingma & Welling 2014, §2.4; Mohamed et al. 2020, §4, §5). */
export const derivation = [
  {
    id: 'density',
    math: display`p(x)=\frac{1}{@sigma\sqrt{2\pi}}\,\exp\Bigl(-\frac{(x-@mu)^2}{2@sigma^2}\Bigr)`,
    yours: (live) => {
      const { x, sigma } = given(live)
      const { deviation, density } = gaussianDraw(live.parameters)
      return {
        math: display`p(\slot{x})=\frac{1}{\slot{sigma}\sqrt{2\pi}}\,\exp\Bigl(-\frac{\slot{deviation}^2}{2\cdot\slot{sigma}^2}\Bigr)=\slot{density}`,
        slots: { x, sigma, deviation: bracketed(live.number(deviation)), density: live.number(density) },
      }
    },
  },
  {
    id: 'standardise',
    math: display`\begin{gathered}@epsilon=\frac{x-@mu}{@sigma}\\[4pt]p(@epsilon)=p(x)\,\Bigl|\frac{dx}{d\varepsilon}\Bigr|=\frac{1}{\sqrt{2\pi}}\,e^{-\varepsilon^2/2}\end{gathered}`,
    yours: (live) => {
      const { sigma } = given(live)
      const { epsilon, deviation, density, standardDensity } = gaussianDraw(live.parameters)
      return {
        math: display`\begin{gathered}\slot{epsilon}=\frac{\slot{deviation}}{\slot{sigma}}\\[4pt]p(\slot{epsilon})=\slot{density}\cdot\slot{sigma}=\slot{standard}\end{gathered}`,
        slots: {
          sigma,
          epsilon: live.number(epsilon),
          deviation: live.number(deviation),
          density: live.number(density),
          standard: live.number(standardDensity),
        },
      }
    },
  },
  {
    id: 'reparameterize',
    math: display`x=@mu+@sigma\,@epsilon,\qquad@epsilon\sim N(0,1)`,
    yours: (live) => ({
      math: display`\slot{x}=\sym{mu}{\slot{mu}}+\sym{sigma}{\slot{sigma}}\cdot\sym{epsilon}{\slot{epsilon}}`,
      slots: given(live),
    }),
  },
  {
    id: 'variance',
    math: display`\begin{aligned}\operatorname{Var}(@mu+@sigma\,@epsilon)&=@sigma^2\\\operatorname{Var}(@mu+@sigma^2@epsilon)&=@sigma^4\end{aligned}`,
    yours: (live) => ({
      math: display`\sym{sigma}{\slot{sigma}}^2=\slot{right},\qquad\sym{sigma}{\slot{sigma}}^4=\slot{wrong}`,
      slots: {
        sigma: live.significant(live.parameters.sigma, 4),
        right: live.significant(live.parameters.sigma ** 2, 4),
        wrong: live.significant(live.parameters.sigma ** 4, 4),
      },
    }),
  },
  {
    id: 'expectation',
    math: display`\mathbb E_{x\sim N(\mu,\sigma^2)}\bigl[f(x)\bigr]=\mathbb E_{\varepsilon\sim N(0,1)}\bigl[f(@mu+@sigma\,@epsilon)\bigr]`,
    yours: (live) => ({
      math: display`f(\slot{mu}+\slot{sigma}\cdot\slot{epsilon})=\slot{root}^2=\slot{value}`,
      slots: {
        mu: given(live).mu,
        sigma: given(live).sigma,
        epsilon: given(live).epsilon,
        root: bracketed(given(live).x),
        value: live.number(gaussianDraw(live.parameters).value),
      },
    }),
  },
  {
    id: 'pathwise',
    math: display`\begin{aligned}\sym{gradient}{\frac{\partial}{\partial\mu}}\,\mathbb E[f(x)]&=\mathbb E_\varepsilon\bigl[f'(\mu+\sigma\varepsilon)\bigr]\\\sym{gradient}{\frac{\partial}{\partial\sigma}}\,\mathbb E[f(x)]&=\mathbb E_\varepsilon\bigl[f'(\mu+\sigma\varepsilon)\,\varepsilon\bigr]\end{aligned}`,
    yours: (live) => {
      const { pathwiseMu, pathwiseSigma } = gaussianDraw(live.parameters)
      return {
        math: display`\begin{aligned}f'(\slot{x})&=2\cdot\slot{factor}=\sym{gradient}{\slot{byMu}}\\f'(\slot{x})\,\varepsilon&=\slot{byMu}\cdot\slot{epsilon}=\sym{gradient}{\slot{bySigma}}\end{aligned}`,
        slots: {
          x: given(live).x,
          factor: bracketed(given(live).x),
          epsilon: given(live).epsilon,
          byMu: live.number(pathwiseMu),
          bySigma: live.number(pathwiseSigma),
        },
      }
    },
  },
  {
    id: 'square',
    math: display`\begin{gathered}f(x)=x^2:\qquad\mathbb E[f(x)]=@mu^2+@sigma^2\\[2pt]\sym{gradient}{\frac{\partial}{\partial\mu}}\,\mathbb E[f(x)]=2@mu,\qquad\sym{gradient}{\frac{\partial}{\partial\sigma}}\,\mathbb E[f(x)]=2@sigma\end{gathered}`,
    yours: (live) => ({
      math: display`\begin{gathered}\slot{mu}^2+\slot{sigma}^2=\slot{mean}\\[2pt]2\cdot\slot{mu}=\sym{gradient}{\slot{byMu}},\qquad 2\cdot\slot{sigma}=\sym{gradient}{\slot{bySigma}}\end{gathered}`,
      slots: {
        mu: bracketed(given(live).mu),
        sigma: given(live).sigma,
        mean: live.significant(live.parameters.mu ** 2 + live.parameters.sigma ** 2, 4),
        byMu: live.significant(2 * live.parameters.mu, 4),
        bySigma: live.significant(2 * live.parameters.sigma, 4),
      },
    }),
  },
  {
    id: 'score',
    math: display`\begin{aligned}\sym{gradient}{\frac{\partial}{\partial\mu}}\,\mathbb E[f(x)]&=\int f(x)\,\frac{\partial p(x)}{\partial\mu}\,dx\\&=\mathbb E\Bigl[f(x)\,\frac{\partial\log p(x)}{\partial\mu}\Bigr]=\mathbb E\Bigl[f(x)\,\frac{x-\mu}{\sigma^2}\Bigr]\end{aligned}`,
    yours: (live) => {
      const { value, deviation, scoreMu } = gaussianDraw(live.parameters)
      return {
        math: display`\slot{value}\cdot\frac{\slot{deviation}}{\slot{sigma}^2}=\sym{gradient}{\slot{score}}`,
        slots: {
          value: live.number(value),
          deviation: live.number(deviation),
          sigma: given(live).sigma,
          score: live.number(scoreMu),
        },
      }
    },
  },
  {
    id: 'spread',
    math: display`\begin{aligned}\operatorname{Var}\bigl[2(\mu+\sigma\varepsilon)\bigr]&=4\sigma^2\\\operatorname{Var}\Bigl[x^2\,\frac{x-\mu}{\sigma^2}\Bigr]&=\frac{\mu^4}{\sigma^2}+14\mu^2+15\sigma^2\end{aligned}`,
    yours: (live) => {
      const { pathwise, score } = estimatorVariances(live.parameters)
      return {
        math: display`\begin{gathered}4\cdot\slot{sigma}^2=\slot{pathwise}\\\frac{\slot{mu}^4}{\slot{sigma}^2}+14\cdot\slot{mu}^2+15\cdot\slot{sigma}^2=\slot{score}\end{gathered}`,
        slots: {
          mu: bracketed(given(live).mu),
          sigma: given(live).sigma,
          pathwise: live.number(pathwise, 2),
          score: live.number(score, 2),
        },
      }
    },
  },
] as const satisfies readonly DerivationLine[]

/** The lines of this derivation; an id never changes its meaning. */
export type Line = (typeof derivation)[number]['id']

/** The lines of the one proof that the lesson shows unfolded. */
export const core: readonly Line[] = ['density', 'standardise', 'reparameterize', 'expectation', 'pathwise']
