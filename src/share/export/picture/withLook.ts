import { paintFinely } from '../../../plots/frame/pixelRatio'

/** Turns of the microtask queue after which every canvas is painted anew: more than React takes. */
const turns = 50

/** Device pixels per CSS pixel of canvases in a picture, at least. */
const pixelRatio = 2

/** One at a time: a second look would take the first one's for the page's own. */
let before: Promise<unknown> = Promise.resolve()

/**
 * Gives the page a theme, and canvases the pixels of a picture, for as long as `take` takes. All of it happens between
 * two frames, in microtasks: no frame shows the page in another look.
 */
export function withLook<T>(theme: 'light' | 'dark', take: () => T): Promise<T> {
  const taken = before.then(() => takeWith(theme, take))
  before = taken.catch(() => {})
  return taken
}

async function takeWith<T>(theme: 'light' | 'dark', take: () => T): Promise<T> {
  const { documentElement: page } = document
  const own = page.getAttribute('data-theme')
  page.dataset.theme = theme
  const release = paintFinely(pixelRatio)
  try {
    for (let turn = 0; turn < turns; turn++) await null
    return take()
  } finally {
    release()
    if (own === null) page.removeAttribute('data-theme')
    else page.dataset.theme = own
  }
}
