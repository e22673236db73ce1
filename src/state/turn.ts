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
  parse(text, known, fallback) {
    const parts = percentDecode(text).split(',', 3)
    if (parts.length !== 2) return { value: fallback, reasons: ['unreadable'] }
    const right = yaw.parse(parts[0]!, known, fallback[0])
    const down = pitch.parse(parts[1]!, known, fallback[1])
    const reasons = [...new Set([...right.reasons, ...down.reasons])]
    // One angle that can't be read, and the whole can't be, as with a class weight that is no number.
    if (reasons.includes('unreadable')) return { value: fallback, reasons: ['unreadable'] }
    return { value: [right.value, down.value], reasons }
  },
  format: String,
  describe: (angles) => angles.map((angle) => `${angle}°`).join(', '),
  legal(value, known): value is Turn {
    if (!Array.isArray(value) || value.length !== 2) return false
    return yaw.legal(value[0], known) && pitch.legal(value[1], known)
  },
  fit(angles, known) {
    if (angles.some(Number.isNaN)) return resting
    const [right, down] = [yaw.fit(angles[0], known), pitch.fit(angles[1], known)]
    return right === angles[0] && down === angles[1] ? angles : [right, down]
  },
}
