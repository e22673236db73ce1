/** The ranges of parameters that sliders and fields run over too (`contract.md` §2 and §5), both ends included. */
export const ranges = {
  seed: { min: 0, max: 2 ** 32 - 1 },
  tau: { min: 0.01, max: 100 },
  n: { min: 1, max: 10_000_000 },
  mu: { min: -3, max: 3 },
  sigma: { min: 0.05, max: 3 },
  /** s of z̃ = softmax((log π + s·γ)/τ) */
  scale: { min: 0, max: 3 },
  rate: { min: 0, max: 1e9 },
  adam: { min: 0, max: 1e9 },
  cooling: { min: 0, max: 1 },
  floor: { min: 0.01, max: 100 },
} as const
