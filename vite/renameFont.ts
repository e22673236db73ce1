/** Records of a font's `name` table that hold a name of the font, not its copyright, licence or addresses. */
const names = new Set([1, 3, 4, 6, 16, 25])

/**
 * A copy of a TrueType font in which `from` is replaced by `to`, of the same length, wherever the font tells its name.
 * The SIL Open Font License reserves a font's name for the original; a subset is a changed version.
 */
export function renameFont(font: Buffer, from: string, to: string): Buffer {
  if (from.length !== to.length) throw new Error(`${to} must be as long as ${from}`)
  const renamed = Buffer.from(font)
  const table = tableOffset(renamed, 'name')
  const strings = table + renamed.readUInt16BE(table + 4)
  for (let record = 0; record < renamed.readUInt16BE(table + 2); record++) {
    const at = table + 6 + 12 * record
    if (!names.has(renamed.readUInt16BE(at + 6))) continue
    const start = strings + renamed.readUInt16BE(at + 10)
    const string = renamed.subarray(start, start + renamed.readUInt16BE(at + 8))
    for (const encode of [utf16, latin1]) replaceBytes(string, encode(from), encode(to))
  }
  return renamed
}

/** Names for Windows and Unicode are UTF-16, high byte first; those for the Macintosh are bytes. */
const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16()
const latin1 = (text: string) => Buffer.from(text, 'latin1')

function replaceBytes(bytes: Buffer, from: Buffer, to: Buffer): void {
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.set(to, at)
}

function tableOffset(font: Buffer, tag: string): number {
  for (let table = 0; table < font.readUInt16BE(4); table++) {
    const at = 12 + 16 * table
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8)
  }
  throw new Error(`The font has no table ${tag}`)
}
