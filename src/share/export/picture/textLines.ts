/** A line of text as it was laid out. */
export interface TextLine {
  text: string
  /** CSS pixels of the window */
  x: number
  top: number
  height: number
}

/** Space that is not drawn at a line's end; a zero-width one (U+200B) never is. */
const isSpace = (character: string | undefined) =>
  character !== undefined && /[ \t\n\r\u200b]/.test(character)

/** From the first to the last of the characters `from` … `to` − 1 that are no space. */
function inked(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to]
  while (start < end && isSpace(text[start])) start++
  while (end > start && isSpace(text[end - 1])) end--
  return [start, end]
}

/** Where each line of a text node that was broken into several begins. */
function lineStarts(node: Text, range: Range): number[] {
  const starts = [0]
  let below = Number.NEGATIVE_INFINITY
  for (let at = 0; at < node.length; at++) {
    if (isSpace(node.data[at]) || /[\udc00-\udfff]/.test(node.data[at]!)) continue
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const box = range.getBoundingClientRect()
    if (box.width === 0 && box.height === 0) continue
    if (below !== Number.NEGATIVE_INFINITY && box.top >= below - 1) starts.push(at)
    if (box.top >= below - 1 || below === Number.NEGATIVE_INFINITY) below = box.bottom
  }
  return starts
}

/** The lines that a text node takes on the page, each without the space at its ends; none where it is not laid out. */
export function textLines(node: Text): TextLine[] {
  const range = document.createRange()
  range.selectNodeContents(node)
  const boxes = range.getClientRects().length
  if (boxes === 0) return []
  const starts = boxes === 1 ? [0] : lineStarts(node, range)
  return starts.flatMap((from, line) => {
    const [start, end] = inked(node.data, from, starts[line + 1] ?? node.length)
    if (start === end) return []
    range.setStart(node, start)
    range.setEnd(node, end)
    const { x, top, height } = range.getBoundingClientRect()
    return [{ text: node.data.slice(start, end).replace(/[ \t\n\r]+/g, ' '), x, top, height }]
  })
}
