const isPlain = (value: unknown) => typeof value !== 'object' || value === null

/** JSON as JSON.stringify writes it, two spaces deep, but a list of plain values on one line. */
export function writeJson(value: unknown, indent = ''): string {
  if (isPlain(value)) return JSON.stringify(value)
  if (Array.isArray(value) && value.every(isPlain))
    return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
  const deeper = `${indent}  `
  const [open, close, lines] = Array.isArray(value)
    ? ['[', ']', value.map((item) => writeJson(item, deeper))]
    : [
        '{',
        '}',
        Object.entries(value as object).map(
          ([name, part]) => `${JSON.stringify(name)}: ${writeJson(part, deeper)}`,
        ),
      ]
  return `${open}\n${lines.map((line) => deeper + line).join(',\n')}\n${indent}${close}`
}
