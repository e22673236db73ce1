import { paintFinely } from '../../../plots/frame/pixelRatio'

/** What works a figure but is no part of its picture. */
const controls =
  'button, input, select, textarea, label, fieldset, progress, details, dialog, [popover], [data-no-picture]'

/** Turns of the microtask queue after which every canvas is painted anew: more than React takes. */
const turns = 50

/** How a figure is to look while its picture is taken. */
export interface Look {
  theme: 'light' | 'dark'
  /** Whether its caption is part of the picture */
  caption: boolean
  /** Device pixels per CSS pixel of its canvases, at least */
  pixelRatio: number
}

/** One at a time: a second look would take the first one's for the page's own. */
let before: Promise<unknown> = Promise.resolve()

/**
 * Gives a figure a look for as long as `take` takes, without controls, and gives the page back as it was. All of it
 * happens between two frames, in microtasks: no frame shows the page in another look.
 */
export function withLook<T>(figure: HTMLElement, look: Look, take: () => T): Promise<T> {
  const taken = before.then(() => takeWith(figure, look, take))
  before = taken.catch(() => {})
  return taken
}

async function takeWith<T>(figure: HTMLElement, look: Look, take: () => T): Promise<T> {
  const { documentElement: page } = document
  const own = page.getAttribute('data-theme')
  page.dataset.theme = look.theme
  const release = paintFinely(look.pixelRatio)
  try {
    for (let turn = 0; turn < turns; turn++) await null
    const showAgain = hide(figure, look.caption ? controls : `${controls}, figcaption`)
    try {
      return take()
    } finally {
      showAgain()
    }
  } finally {
    release()
    if (own === null) page.removeAttribute('data-theme')
    else page.dataset.theme = own
  }
}

/**
 * Takes elements out of the layout; gives what puts them back. Pictures that share a room keep the size that they are
 * drawn at: otherwise they would take the place of what is hidden, and a gap would open below them.
 */
function hide(figure: HTMLElement, which: string): () => void {
  const before: [HTMLElement, string][] = []
  const restyle = (element: HTMLElement, style: string) => {
    before.push([element, element.style.cssText])
    element.style.cssText += `; ${style}`
  }
  const heights = [...figure.querySelectorAll<HTMLElement>('[data-room]')].map(
    (room) => [room, room.getBoundingClientRect().height] as const,
  )
  for (const [room, height] of heights) restyle(room, `flex: none; block-size: ${height}px`)
  for (const control of figure.querySelectorAll<HTMLElement>(which)) restyle(control, 'display: none')
  return () => {
    for (const [element, style] of before.reverse()) element.style.cssText = style
  }
}
