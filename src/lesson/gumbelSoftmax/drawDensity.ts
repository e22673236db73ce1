import type { ReaderNumbers } from '../../figures/readerNumbers'
import type { SelectedDraw } from '../../figures/selectedDraw'
import type { Parameters } from '../../state/parameters'
import { concreteLogDensity } from '../../transform/concreteDensity'
import { logSoftmax, logSumExp } from '../../transform/softmax'
import type { DerivationLine } from '../chapter'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/**
 * The density of the Concrete distribution at the selected draw, in the pieces that both derivations put together.
 * Null where some πₖ is 0: then the samples lie on a face of the simplex, and the density is that of the other classes.
 * All of K entries; `log` quantities are natural logarithms.
 */
export function drawDensity({
  draw,
  parameters: { pi, tau },
}: {
  draw: SelectedDraw
  parameters: Pick<Parameters, 'pi' | 'tau'>
}) {
  if (pi.some((probability) => probability === 0)) return null
  const classes = pi.length
  const total = sum(draw.xi)
  const logSpacing = draw.xi.map((time) => Math.log(time / total))
  const logRelaxed = [...logSoftmax(draw.score, tau)]
  const weights = draw.logit.map((logit, k) => logit - tau * logRelaxed[k]!)
  const last = draw.score[classes - 1]!
  const differences = draw.score.map((score) => score - last)
  const logWeights = draw.logit.map((logit, k) => logit - differences[k]!)
  const factorial = sum(Array.from({ length: classes - 1 }, (_, k) => Math.log(k + 1)))
  return {
    classes,
    /** sₖ = ξₖ/Σⱼ ξⱼ */
    spacing: logSpacing.map(Math.exp),
    logSpacing,
    logRelaxed,
    /** log (K − 1)! */
    factorial,
    /** (K − 1)·log τ */
    logTau: (classes - 1) * Math.log(tau),
    /** Σₖ log(sₖ/z̃ₖ) */
    logStretch: sum(logSpacing) - sum(logRelaxed),
    /** Σₖ (log πₖ − (τ + 1) log z̃ₖ) */
    product: sum(draw.logit) - (tau + 1) * sum(logRelaxed),
    /** log Σₖ πₖ z̃ₖ^(−τ) */
    logTotal: logSumExp(weights),
    /** vₖ = xₖ − x_K */
    differences,
    /** log Σₖ exp(log πₖ − vₖ) */
    logRate: logSumExp(logWeights),
    /** log-density of (v₁, …, v_{K−1}) */
    logDifferences: factorial + sum(logWeights) - classes * logSumExp(logWeights),
    /** log-density of z̃ */
    logDensity: concreteLogDensity(logRelaxed, draw.logit, tau),
  }
}

/** A line's numbers where the selected draw has a density. */
export const withDensity =
  (
    yours: (
      density: NonNullable<ReturnType<typeof drawDensity>>,
      live: ReaderNumbers,
    ) => ReturnType<NonNullable<DerivationLine['yours']>>,
  ): NonNullable<DerivationLine['yours']> =>
  (live) => {
    const density = drawDensity(live)
    return density && yours(density, live)
  }
