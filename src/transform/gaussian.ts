/** x = μ + σ·ε: noise ε ~ N(0, 1) carried to N(μ, σ²). It is σ that multiplies, not σ². */
export const gaussian = (epsilon: number, mean: number, deviation: number): number =>
  mean + deviation * epsilon
