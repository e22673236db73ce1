import type { Numbers } from '../../language/number'

/** A share as short as a bar is narrow: '.857'; 0 and 1 as they are, and '1.00' for what is nearly 1. */
export function shareText(share: number, { number }: Pick<Numbers, 'number'>, decimals = 3): string {
  if (Number.isInteger(share)) return String(share)
  const text = number(share, decimals)
  return text.startsWith('0.') ? text.slice(1) : number(share, 2)
}
