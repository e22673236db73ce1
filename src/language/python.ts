/** A float as Python reads it, with all its digits: Python's float is the page's number. */
export const pythonFloat = (value: number): string => {
  const text = String(value)
  return /^-?\d+$/.test(text) ? `${text}.0` : text
}

/** A whole number with its thousands parted as Python allows. */
export const pythonInteger = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, '_')

/** A text as Python reads it: JSON's escapes are Python's too. */
export const pythonText = (text: string): string => JSON.stringify(text)

const longestLine = 100

/** A list of Python's, on one line or, where that grows long, with its items on lines of their own. */
export function pythonList(items: readonly string[]): string {
  const line = `[${items.join(', ')}]`
  if (line.length <= longestLine) return line
  const lines: string[] = []
  for (const item of items) {
    const last = lines.at(-1)
    if (last === undefined || last.length + item.length > longestLine) lines.push(`    ${item},`)
    else lines[lines.length - 1] = `${last} ${item},`
  }
  return ['[', ...lines, ']'].join('\n')
}
