import type { Typeset } from './tex'

const base = '<span class="katex-base">'
const visible = '<span class="katex-html" aria-hidden="true">'

/**
 * A formula within a line, in one piece with the text that touches it: its first box with `start` before it, its last
 * with `end` behind it. Between its boxes it may still break.
 */
export function joinText(math: Typeset, start: string, end: string): string {
  const [head, ...boxes] = math.split(base)
  const [mathml] = head!.split(visible)
  // What closes the visible half and the whole stands behind the last box.
  const last = boxes.length - 1
  boxes[last] = boxes[last]!.slice(0, -'</span></span>'.length)
  const set = (box: string) => `<span class="katex">${visible}${base}${box}</span></span>`
  const [first, ...others] = boxes.map(set)
  const spoken = `${escaped(start)}${mathml}</span>`
  if (last === 0) return whole(`${spoken}${first}${escaped(end)}`)
  return `${whole(`${spoken}${first}`)}${others.slice(0, -1).join('')}${whole(`${others.at(-1)}${escaped(end)}`)}`
}

const whole = (html: string) => `<span class="whole">${html}</span>`

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
