/** The ranges of parameters that sliders run over too (`contract.md` §2 and §5), both ends included. */
export const ranges = {
  tau: { min: 0.01, max: 100 },
  n: { min: 1, max: 10_000_000 },
  mu: { min: -3, max: 3 },
  sigma: { min: 0.05, max: 3 },
  /** s of z̃ = softmax((log π + s·γ)/τ) */
  scale: { min: 0, max: 3 },
} as const
