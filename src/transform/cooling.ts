/** How the temperature falls as training goes on. */
export interface Cooling {
  /** τ at step 0 */
  from: number
  /** The least τ */
  floor: number
  /** r ≥ 0, per step; 0 keeps τ as it is */
  rate: number
}

/** τ = max(floor, from·e^(−r·step)): Jang et al. 2017, §4, anneal by it. A floor above `from` is never below it. */
export const temperatureAt = ({ from, floor, rate }: Cooling, step: number): number =>
  Math.max(Math.min(floor, from), from * Math.exp(-rate * step))
