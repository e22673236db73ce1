import { softmax } from '../../transform/softmax'

const points = 97
const hottest = 100
const coldest = 0.01

/** 97 temperatures from 100 down to 0.01, evenly in log τ. */
export const pathTemperatures: readonly number[] = Array.from(
  { length: points },
  (_, at) => hottest * (coldest / hottest) ** (at / (points - 1)),
)

/** z̃ of one draw at each of `pathTemperatures`: its way from the centre to its corner. */
export function temperaturePath(scores: readonly number[]): Float64Array[] {
  return pathTemperatures.map((temperature) => {
    const relaxed = Float64Array.from(scores)
    softmax(relaxed, temperature)
    return relaxed
  })
}
