import { classWeights } from './classWeights'
import type { ParameterDefinition } from './definition'
import { numberParameter } from './kinds'
import type { Pin } from './parameters'
import { ranges } from './ranges'
import { percentDecode, readNumber } from './text'

const none = 'none'

const tau = numberParameter({ initial: 1, ...ranges.tau, whole: false })
const scale = numberParameter({ initial: 1, ...ranges.scale, whole: false })
/** Temperature and noise scale depend on no other parameter. */
const anything = { pi: [], n: 1 }

const format = (pin: Pin | null): string =>
  pin === null
    ? none
    : [classWeights.format(pin.pi), pin.tau, ...(pin.scale === 1 ? [] : [pin.scale])].join(':')

/**
 * `pin`: the settings of a picture that stays, pale, under the present one: class weights, τ and the noise scale, parted
 * by colons, `0.5,0.3,0.2:0.5:1`; the noise scale may be left out. `none`, the default: no picture.
 */
export const pin: ParameterDefinition<Pin | null> = {
  initial: () => null,
  parse(text, context, fallback) {
    const given = percentDecode(text).trim()
    if (given === none) return { value: null, reasons: [] }
    const [weights = '', temperature = '', noise = '1', ...rest] = given.split(':', 4)
    const pi = classWeights.parse(weights, context, [])
    const numbers = [readNumber(temperature), readNumber(noise)]
    const isRead = pi.value.length === context.pi.length && rest.length === 0 && !numbers.includes(null)
    if (!isRead) return { value: fallback, reasons: ['unreadable'] }
    const [ofTau, ofScale] = [tau.parse(temperature, anything, 1), scale.parse(noise, anything, 1)]
    return {
      value: { pi: pi.value, tau: ofTau.value, scale: ofScale.value },
      reasons: [...new Set([...pi.reasons, ...ofTau.reasons, ...ofScale.reasons])],
    }
  },
  format,
  describe: format,
  legal(value, context): value is Pin | null {
    if (value === null) return true
    if (typeof value !== 'object') return false
    const { pi, tau: temperature, scale: noise } = value as Partial<Record<keyof Pin, unknown>>
    return (
      classWeights.legal(pi, context) &&
      pi.length === context.pi.length &&
      tau.legal(temperature, anything) &&
      scale.legal(noise, anything)
    )
  },
  normalise(value, context) {
    if (value === null || value.pi.length !== context.pi.length) return null
    const pi = classWeights.normalise(value.pi, context)
    return pi === value.pi ? value : { ...value, pi }
  },
}
