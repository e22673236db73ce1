import type { CodeComments, PageNumbers } from './program'

/**
 * The page's u in NumPy: `uniform(k, n)`, n an array of uint32, gives u of class k in those draws (`contract.md` §1).
 * Arrays throughout: NumPy warns where a lone uint32 overflows, and a 32-bit generator overflows by design.
 */
export const threefryLines = (comments: CodeComments): string[] => [
  `def threefry(key, counter):  # ${comments.threefry}`,
  '    a, b = key',
  '    keys = a, b, a ^ b ^ 0x1BD11BDA',
  '    x, y = counter[0] + a, counter[1] + b',
  '    for i in range(5):',
  '        for r in ((13, 15, 26, 6), (17, 29, 16, 24))[i % 2]:',
  '            x = x + y',
  '            y = (y << r | y >> (32 - r)) ^ x',
  '        x, y = x + keys[(i + 1) % 3], y + keys[(i + 2) % 3] + (i + 1)',
  '    return x, y',
  '',
  `def uniform(k, n):  # ${comments.uniform}`,
  '    words = lambda *pair: [np.array([word], np.uint32) for word in pair]',
  '    key = threefry(words(0, seed), words(0, k))',
  '    first, second = threefry(key, [np.zeros_like(n), n])',
  '    return np.maximum(((first ^ second) >> 9) * 2.0**-23, 2.0**-126)',
  '',
]

/** u, ξ and γ of draws n: N × K, or as many draws as n has; γ rounded to float32, as on the page. */
export const noiseLines: readonly string[] = [
  'u = np.stack([uniform(k, n) for k in range(K)], axis=-1)',
  'xi = -np.log(u)',
  'gamma = (-np.log(xi)).astype(np.float32)',
]

/** log π + s·γ in float64; NumPy warns of log 0, which is no fault here. */
export function scoreLines({ pi, scale }: Pick<PageNumbers, 'pi' | 'scale'>): string[] {
  const noise = scale === 1 ? 'gamma' : 'np.multiply(scale, gamma, dtype=float)'
  const line = `score = np.log(pi) + ${noise}`
  return pi.includes(0) ? ["with np.errstate(divide='ignore'):", `    ${line}`] : [line]
}
