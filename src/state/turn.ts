import type { ParameterDefinition } from './definition'
import { numberParameter } from './numberParameter'
import type { Turn } from './parameters'
import { percentDecode } from './percentDecode'

// The picture rests at 0.3 and 0.32 radians (`plots/simplex/geometry`), rounded to degrees.
const yaw = numberParameter({ initial: 17, min: 0, max: 359, whole: true })
const pitch = numberParameter({ initial: 18, min: -90, max: 90, whole: true })
const resting: Turn = [17, 18]

/** `turn`: yaw and pitch of a tetrahedron, whole degrees, comma separated. */
export const turn: ParameterDefinition<Turn> = {
  initial: () => resting,
  parse(text, context, fallback) {
    const parts = percentDecode(text).split(',', 3)
    if (parts.length !== 2) return { value: fallback, reasons: ['unreadable'] }
    const right = yaw.parse(parts[0]!, context, fallback[0])
    const down = pitch.parse(parts[1]!, context, fallback[1])
    const reasons = [...new Set([...right.reasons, ...down.reasons])]
    // One angle that can't be read, and the whole can't be, as with a class weight that is no number.
    if (reasons.includes('unreadable')) return { value: fallback, reasons: ['unreadable'] }
    return { value: [right.value, down.value], reasons }
  },
  format: String,
  describe: (angles) => angles.map((angle) => `${angle}°`).join(', '),
  legal(value, context): value is Turn {
    if (!Array.isArray(value) || value.length !== 2) return false
    return yaw.legal(value[0], context) && pitch.legal(value[1], context)
  },
  normalise(angles, context) {
    if (angles.some(Number.isNaN)) return resting
    const [right, down] = [yaw.normalise(angles[0], context), pitch.normalise(angles[1], context)]
    return right === angles[0] && down === angles[1] ? angles : [right, down]
  },
}
