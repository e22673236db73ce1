import type { Scale } from '../controls/scale'

/** The axis on which the slice's logit θ₁ moves. It stays while π does; beyond its ends few draws jump. */
export const thetaAxis = { from: -6, to: 6 } as const

export const isOnThetaAxis = (theta: number): boolean => theta >= thetaAxis.from && theta <= thetaAxis.to

/** The same range as a slider and the arrow keys move in it. */
export const thetaScale: Scale = {
  kind: 'linear',
  min: thetaAxis.from,
  max: thetaAxis.to,
  step: 0.01,
  keyStep: 0.1,
}

/** How far θ₁ stands from log π₁, to three decimals; 0 where class 1 cannot win and nothing moves its logit. */
export function thetaOffset(theta: number, pi: readonly number[]): number {
  const offset = theta - Math.log(pi[0]!)
  return Number.isFinite(offset) ? Number(offset.toFixed(3)) + 0 : 0
}
