import type { Verdict } from '../goals'

/** A Markdown table, its columns padded so that it reads well as plain text too. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]!.length)))
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

export const tableOf = (verdicts: readonly Verdict[]): string =>
  markdownTable(
    ['work', 'measured', 'goal', ''],
    verdicts.map(({ work, measured, goal, met }) => [work, measured, goal, met ? 'met' : 'missed']),
  )
