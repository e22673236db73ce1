import { siteAddress } from '../../state/publicAddress'

/** What a snippet is made from. */
export interface Ingredients {
  /** Where index.html lies, without query or fragment. */
  app: string
  /** The figure's fragment: '#/embed/simplex?tau=0.5'. */
  address: string
  /** The figure in words, for those who hear the page. */
  title: string
  /** The link below, where a frame may be dropped. */
  open: string
  /** CSS pixels */
  width: number
  height: number
}

export type SnippetId = 'element' | 'iframe' | 'link' | 'markdown' | 'reveal' | 'jupyter' | 'platform'

/** What writes all that a page names into one file, as pandoc and Quarto can, loses a frame's place: this tells it to leave it. */
const external = 'data-external="1"'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const html = (text: string) => text.replace(/[&<>"]/g, (mark) => escapes[mark]!)

/** Names and values of the address as they stand in it. */
function pairsOf(address: string): [name: string, text: string][] {
  const query = address.split('?')[1] ?? ''
  return query.split('&').flatMap((pair): [string, string][] => {
    const at = pair.indexOf('=')
    return at < 0 ? [] : [[pair.slice(0, at), pair.slice(at + 1)]]
  })
}

const figureOf = (address: string) => address.replace(/^#\/embed\//, '').split('?')[0]!

function element({ app, address }: Ingredients): string {
  const attributes = [['figure', figureOf(address)], ...pairsOf(address)]
  const written = attributes.map(([name, text]) => `${name}="${html(text!)}"`).join(' ')
  // Where the page itself is no place, a name is all there is.
  const script = URL.canParse('embed.js', app) ? new URL('embed.js', app).href : 'embed.js'
  return `<script type="module" src="${html(script)}" ${external}></script>\n<gumbel-softmax ${written}></gumbel-softmax>`
}

const iframe = ({ app, address, title, width, height }: Ingredients): string =>
  `<iframe src="${html(app + address)}" title="${html(title)}"
  style="width: 100%; max-width: ${width}px; height: ${height}px; border: 0" loading="lazy"
  allow="fullscreen; clipboard-write; screen-wake-lock" ${external}></iframe>`

/** A slide of reveal.js is 960 × 700 by itself, with a margin round it. */
const slide = { width: 920, height: 640 }

const reveal = ({ app, address, title }: Ingredients): string =>
  `<section>
  <iframe data-src="${html(`${app}?host=reveal&type=stage${address}`)}" title="${html(title)}"
    width="${slide.width}" height="${slide.height}" style="border: 0" ${external}></iframe>
</section>`

/** Words of Python's own: an address has neither quotes nor backslashes in it. */
const jupyter = ({ app, address, width, height }: Ingredients): string =>
  `from IPython.display import IFrame
IFrame('${app}${address}', width=${width}, height=${height})`

/** Attributes that learning platforms keep, and a link for where they drop the frame. */
const platform = ({ app, address, title, open, height }: Ingredients): string =>
  `<p><iframe src="${html(app + address)}" title="${html(title)}" width="100%" height="${height}"
  style="border: 0" allowfullscreen="allowfullscreen"></iframe></p>
<p><a href="${html(app + address)}">${html(open)}</a></p>`

/** What to write where, for each kind of host. */
export const snippets: Record<SnippetId, (ingredients: Ingredients) => string> = {
  element,
  iframe,
  link: ({ app, address }) => app + address,
  markdown: ({ app, address, title }) => `[${title.replace(/[[\]\\]/g, '\\$&')}](${app}${address})`,
  reveal,
  jupyter,
  platform,
}

/**
 * The snippets that lead somewhere. Beside the app in one file there is no `embed.js`: the element is offered where the build
 * was told of the site.
 *
 * @param isAlone whether this is the app in one file
 */
export function offeredSnippets(
  isAlone: boolean = import.meta.env.MODE === 'single-file',
  site: string | null = siteAddress(),
): SnippetId[] {
  const ids = Object.keys(snippets) as SnippetId[]
  return isAlone && site === null ? ids.filter((id) => id !== 'element') : ids
}
