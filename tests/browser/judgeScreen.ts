/**
 * What of a screen of the lecture is wrong: text that leaves it, is smaller than so many CSS pixels, spills, lies over
 * other text or is crossed by a dotted line. It runs within the page.
 *
 * @param within what is judged, a screen of the lecture by default
 */
export function judgeScreen(smallest: number, within = 'section[data-kind]'): string[] {
  const seen = { opacityProperty: true, visibilityProperty: true }
  const section = document.querySelector(within)!
  const texts = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  const wrong: string[] = []
  const boxes: { rect: DOMRect; words: string; element: Element }[] = []
  /** What is there for screen readers alone is cut down to a pixel. */
  const spoken = new Map<Element | null, boolean>([
    [section, false],
    [null, false],
  ])
  const isSpoken = (element: Element | null): boolean => {
    const known = spoken.get(element)
    if (known !== undefined || !element) return known ?? false
    const is = getComputedStyle(element).clipPath.startsWith('inset') || isSpoken(element.parentElement)
    spoken.set(element, is)
    return is
  }
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { parentElement: element, textContent } = text
    const words = textContent?.trim() ?? ''
    if (!element || words === '' || element.closest('.katex-mathml, title, desc, option')) continue
    if (!element.checkVisibility(seen) || isSpoken(element)) continue
    range.selectNodeContents(text)
    const box = range.getBoundingClientRect()
    if (box.width < 2) continue
    const inside =
      box.left > -1 &&
      box.right < window.innerWidth + 1 &&
      box.top > -1 &&
      box.bottom < window.innerHeight + 1
    if (!inside) wrong.push(`leaves the screen: ${words}`)
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    // A formula's sub- and superscripts are smaller than their letters, as everywhere.
    if (size < smallest - 0.05 && !element.closest('.katex .mtight, .katex .vlist'))
      wrong.push(`${size} px: ${words}`)
    if (!element.closest('.katex'))
      for (const rect of range.getClientRects()) boxes.push({ rect, words, element })
  }
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) {
      if (one.element === other.element) continue
      const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left)
      const along = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
      // Lines stand closer than their boxes are high: half a line over another is an overlap.
      if (across > 4 && along > 0.5 * Math.min(one.rect.height, other.rect.height))
        wrong.push(`“${one.words}” lies over “${other.words}”`)
    }
  for (const line of section.querySelectorAll<SVGLineElement | SVGPathElement>('svg line, svg path')) {
    if (getComputedStyle(line).strokeDasharray === 'none') continue
    const d = line.getAttribute('d') ?? `M${line.getAttribute('x1')},${line.getAttribute('y1')}V`
    const { a, d: scale, e, f } = line.getScreenCTM()!
    for (const [, x, from, to] of d.matchAll(/M([\d.]+),([\d.]+)V([\d.]*)/g)) {
      if (to === '' && line.getAttribute('x2') !== x) continue
      const at = Number(x) * a + e
      const ends = [from, to || line.getAttribute('y2')].map((y) => Number(y) * scale + f)
      const crossed = boxes.find(
        ({ rect }) =>
          at > rect.left + 1 && at < rect.right - 1 && ends[0]! < rect.bottom - 4 && ends[1]! > rect.top + 4,
      )
      if (crossed) wrong.push(`a dotted line crosses “${crossed.words}”`)
    }
  }
  const spills: string[] = []
  for (const box of document.querySelectorAll('[data-level]')) {
    if (box.scrollHeight > box.clientHeight + 1) spills.push(box.textContent ?? '')
    for (const wide of [box, ...box.querySelectorAll('.tex:has(> .katex-display)')])
      if (wide.scrollWidth > wide.clientWidth + 1) spills.push(wide.textContent ?? '')
  }
  wrong.push(...spills.map((text) => `spills: ${text.slice(0, 60)}`))
  return wrong
}

/**
 * What is wrong with the figure of a screen: not there, not drawn, larger than its room, or lost in it. Within the page.
 *
 * @param least share of the room that its pictures must take, as the rectangle round them
 */
export function judgeFigure(least: number): string[] {
  const room = document.querySelector('section[data-kind] [data-figure]')
  if (!room) return ['no figure']
  const outer = room.getBoundingClientRect()
  const pictures = [...room.querySelectorAll('svg:not(button svg), canvas')]
    .map((picture) => picture.getBoundingClientRect())
    .filter(({ width, height }) => width > 8 && height > 8)
  if (pictures.length === 0) return ['no picture']
  const [left, top] = [
    Math.min(...pictures.map(({ left }) => left)),
    Math.min(...pictures.map(({ top }) => top)),
  ]
  const right = Math.max(...pictures.map(({ right }) => right))
  const bottom = Math.max(...pictures.map(({ bottom }) => bottom))
  const wrong: string[] = []
  if (left < outer.left - 2 || right > outer.right + 2 || top < outer.top - 2 || bottom > outer.bottom + 2)
    wrong.push(
      `pictures of ${right - left} × ${bottom - top} leave a room of ${outer.width} × ${outer.height}`,
    )
  const share = ((right - left) * (bottom - top)) / (outer.width * outer.height)
  if (share < least) wrong.push(`pictures take ${Math.round(100 * share)} % of their room`)
  const triangle = room.querySelector('polygon')?.getBoundingClientRect()
  if (triangle && triangle.height < 0.6 * Math.min(outer.height, 0.9 * outer.width))
    wrong.push(`a triangle of ${Math.round(triangle.height)} px in a room of ${Math.round(outer.height)}`)
  return wrong
}

/** Whether the figure of a screen stands: drawn, and with all its numbers. Within the page. */
export function isFigureThere(expected: string): boolean {
  const section = document.querySelector<HTMLElement>('section[data-kind]')
  if (section?.dataset.at !== expected || section.querySelector('[data-waiting], [data-settled="false"]'))
    return false
  return (
    section.querySelector('[data-figure]') === null ||
    section.querySelector('[data-figure] [role="img"]') !== null
  )
}
