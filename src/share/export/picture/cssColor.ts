/** A colour as every SVG program reads it. */
export interface PlainColor {
  /** '#rrggbb' */
  hex: string
  /** 0 … 1 */
  alpha: number
}

const byte = (share: number) =>
  Math.round(255 * Math.min(1, Math.max(0, share)))
    .toString(16)
    .padStart(2, '0')

const plain = (rgb: readonly number[], alpha: number): PlainColor => ({
  hex: `#${rgb.map(byte).join('')}`,
  alpha,
})

/** The companding of sRGB (IEC 61966-2-1) of linear light 0 … 1. */
const compand = (light: number) =>
  light <= 0.0031308 ? 12.92 * light : 1.055 * Math.max(0, light) ** (1 / 2.4) - 0.055

/** sRGB of OKLab (Björn Ottosson, "A perceptual color space for image processing", 2020); out of gamut is clipped. */
function rgbOfOklab(lightness: number, a: number, b: number): number[] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    compand(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    compand(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    compand(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

/**
 * Reads a colour as browsers compute it: rgb(), rgba(), color(srgb …), oklab() and 'transparent'. Other programs know
 * none of the newer forms. Null for what it does not know, such as 'none' or url().
 */
export function readCssColor(text: string): PlainColor | null {
  if (text === 'transparent') return { hex: '#000000', alpha: 0 }
  const form = /^(rgba?|color|oklab)\((.*)\)$/.exec(text.trim())
  if (!form) return null
  const [, name, inside] = form
  const numbers = (inside!.replace(/^srgb /, '').match(/(?:[-+]?[\d.]+(?:e[-+]?\d+)?%?|none)/gi) ?? []).map(
    (part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : part === 'none' ? 0 : Number(part)),
  )
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers
  if (name === 'oklab') return plain(rgbOfOklab(first, second, third), alpha)
  if (name === 'color') return inside!.startsWith('srgb ') ? plain([first, second, third], alpha) : null
  return plain([first / 255, second / 255, third / 255], alpha)
}
