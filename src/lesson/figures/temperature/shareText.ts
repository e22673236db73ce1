import type { Numbers } from '../../number'

/** A share as short as a bar is narrow: three decimals without the 0 before them, '.857'; 0 and 1 as they are. */
export function shareText(share: number, { number }: Pick<Numbers, 'number'>): string {
  const text = Number.isInteger(share) ? String(share) : number(share)
  return text.startsWith('0.') ? text.slice(1) : text
}
