/** What works a figure, and what it says beside its picture. */
export const controlsOf =
  'button, input, select, textarea, label, fieldset, progress, table, details, dialog, [data-no-picture], .tex'

/** Of a picture's SVG what every one must be; runs in the page. */
export async function aboutSvg(svg: string) {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const elements = [...parsed.querySelectorAll('*')]
  const addresses = [
    ...elements.flatMap((element) =>
      [...element.attributes].flatMap(({ name, value }) =>
        /^(?:xlink:)?(?:href|src)$/.test(name)
          ? [value]
          : [...value.matchAll(/url\(["']?([^"')]*)/g)].map(([, address]) => address!),
      ),
    ),
    ...[
      ...(parsed.querySelector('style')?.textContent ?? '').matchAll(/(?:url\(|@import )["']?([^"')]*)/g),
    ].map(([, address]) => address!),
  ]
  const known = new Set(elements.map(({ id }) => `#${id}`))
  const faces = [...svg.matchAll(/@font-face\{font-family:'([^']*)'[^}]*?src:url\(data:font\/woff2;base64,/g)]
  const family = (element: Element) =>
    (element.closest('[font-family]')?.getAttribute('font-family') ?? '').split(',')[0]!.replace(/["']/g, '')
  const coarse: string[] = []
  for (const image of parsed.querySelectorAll('image')) {
    const pixels = new Image()
    pixels.src = image.getAttribute('href')!
    await pixels.decode()
    const ratio = pixels.naturalWidth / Number(image.getAttribute('width'))
    if (ratio < 1.99) coarse.push(`${ratio} pixels for each`)
  }
  return {
    wellFormed: parsed.querySelector('parsererror') === null && parsed.documentElement.localName === 'svg',
    outside: addresses.filter((address) => !address.startsWith('data:') && !known.has(address)),
    foreign: parsed.querySelectorAll('foreignObject').length,
    families: [...new Set([...parsed.querySelectorAll('text')].map(family))],
    faces: [...new Set(faces.map(([, name]) => name!))],
    writesHangul: [...parsed.querySelectorAll('text')].some(({ textContent }) => /[가-힣]/.test(textContent)),
    embedsHangul: /@font-face[^}]*unicode-range:[^;}]*U\+AC00/.test(svg),
    description: parsed.querySelector('desc')?.textContent ?? '',
    coarse,
    /** How many drawings are in it */
    parts: parsed.querySelectorAll(':root > :is(svg, image)').length,
    words: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n'),
  }
}

/** Of a picture's PNG its size, beside that of the SVG, and its number of colours; runs in the page. */
export async function aboutPng({ svg, png }: { svg: string; png: string }) {
  const image = new Image()
  image.src = png
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth
  canvas.height = image.naturalHeight
  const context = canvas.getContext('2d')!
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const [, width, height] = /<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg)!
  return {
    width: Number(width),
    height: Number(height),
    sizes: [image.naturalWidth, image.naturalHeight],
    colors: new Set(new Uint32Array(data.buffer)).size,
  }
}

/**
 * Of two screenshots of the same size, the share of the first one's pixels that differ by more than a quarter of the
 * scale, in some channel, from all nine pixels about the same place of the second, and the other way round; the larger
 * of the two. With `blends` a pixel may also lie between those nine, channel by channel: an edge half a pixel elsewhere
 * is a blend of its two sides, which neither comes near. Runs in the page.
 */
export async function aboutDifference({ shots, blends }: { shots: [string, string]; blends: boolean }) {
  const apart = 64
  const read = async (png: string) => {
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    return context.getImageData(0, 0, canvas.width, canvas.height)
  }
  const isLost = (a: ImageData, b: ImageData, x: number, y: number) => {
    const at = (data: ImageData, u: number, v: number, channel: number) =>
      data.data[4 * (v * data.width + u) + channel]!
    const [least, most] = [
      [255, 255, 255],
      [0, 0, 0],
    ]
    for (let v = y - 1; v <= y + 1; v++)
      for (let u = x - 1; u <= x + 1; u++) {
        let far = false
        for (let channel = 0; channel < 3; channel++) {
          const value = at(b, u, v, channel)
          least[channel] = Math.min(least[channel]!, value)
          most[channel] = Math.max(most[channel]!, value)
          if (Math.abs(value - at(a, x, y, channel)) > apart) far = true
        }
        if (!far) return false
      }
    return !(
      blends &&
      [0, 1, 2].every((channel) => {
        const value = at(a, x, y, channel)
        return value >= least[channel]! - apart && value <= most[channel]! + apart
      })
    )
  }
  const lost = (a: ImageData, b: ImageData) => {
    let count = 0
    for (let y = 1; y < a.height - 1; y++)
      for (let x = 1; x < a.width - 1; x++) if (isLost(a, b, x, y)) count++
    return count / (a.width * a.height)
  }
  const [a, b] = [await read(shots[0]), await read(shots[1])]
  return a.width === b.width && a.height === b.height ? Math.max(lost(a, b), lost(b, a)) : 1
}
