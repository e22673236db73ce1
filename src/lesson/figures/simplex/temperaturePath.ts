import { softmax } from '../../../transform/softmax'

const points = 97
const hottest = 100
const coldest = 0.01

/** z̃ of one draw at 97 temperatures from 100 down to 0.01, evenly in log τ: its way from the centre to its corner. */
export function temperaturePath(scores: readonly number[]): Float64Array[] {
  return Array.from({ length: points }, (_, at) => {
    const relaxed = Float64Array.from(scores)
    softmax(relaxed, hottest * (coldest / hottest) ** (at / (points - 1)))
    return relaxed
  })
}
