import type { Plugin } from 'vite'
import { card } from './sharePictures.ts'
import { singleFileMode } from './singleFile.ts'
import { siteAddress } from './siteAddress.ts'

const fileName = 'oembed.json'

/** The figure that stands for the site where it is shown as a card, at the size it has in a column. */
const figure = { fragment: '#/embed/simplex', title: 'Every draw on the simplex', width: 700, height: 1220 }

/** What a site that makes cards of links is told (oEmbed 1.0, type rich). @param site the address of index.html */
function oembedCard(site: string): object {
  const { fragment, title, width, height } = figure
  const html = `<iframe src="${site}${fragment}" title="${title}" width="${width}" height="${height}" style="border: 0" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Gumbel-Softmax Lab',
    provider_url: site,
    title,
    html,
    width,
    height,
    thumbnail_url: site + card.fileName,
    thumbnail_width: card.width,
    thumbnail_height: card.height,
  }
}

/** Makes `oembed.json` and names it in the page's head, where the build knows where the site will lie (`PUBLIC_URL`). */
export function oembed(): Plugin {
  let site: string | null = null
  return {
    name: 'oembed',
    apply: (_config, { command, mode }) => command === 'build' && mode !== singleFileMode,
    configResolved(config) {
      site = siteAddress(config)
    },
    transformIndexHtml() {
      if (site === null) return
      const attrs = {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: site + fileName,
        title: figure.title,
      }
      return [{ tag: 'link', attrs, injectTo: 'head' }]
    },
    generateBundle() {
      if (site === null) return
      const source = `${JSON.stringify(oembedCard(site), null, 2)}\n`
      this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
