import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import type { HtmlTagDescriptor, Plugin, ResolvedConfig } from 'vite'
import { runPart } from './runPart.ts'
import { singleFileMode } from './singleFile.ts'
import { siteAddress } from './siteAddress.ts'

/** The picture of a link to the site: its name stays, since others keep it. */
export const card = { fileName: 'card.png', width: 1200, height: 630 }

const fonts = ['Regular', 'SemiBold'].map(
  (weight) => `node_modules/pretendard/dist/public/static/Pretendard-${weight}.otf`,
)

/** Of the icons: its side in pixels, and the part of it that the triangle takes (a mask may cut a fifth on each side). */
const icons = [
  { fileName: 'icon-180.png', side: 180, part: 0.72 },
  { fileName: 'icon-192.png', side: 192, part: 0.84 },
  { fileName: 'icon-512.png', side: 512, part: 0.84 },
  { fileName: 'icon-maskable.png', side: 512, part: 0.58, purpose: 'maskable' },
] as const

const paper = '#fffdf9'
const name = 'Gumbel-Softmax Lab'
const manifestName = 'manifest.webmanifest'

const manifest = {
  name,
  short_name: 'Gumbel-Softmax',
  start_url: './',
  scope: './',
  display: 'minimal-ui',
  background_color: paper,
  theme_color: paper,
  icons: [
    { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
    ...icons.slice(1).map(({ fileName, side, ...rest }) => ({
      src: fileName,
      sizes: `${side}x${side}`,
      type: 'image/png',
      ...('purpose' in rest && { purpose: rest.purpose }),
    })),
  ],
}

/**
 * Makes the pictures that stand for the page elsewhere: the card of a link, from the opening's own picture and noise, and
 * the icons of an installed app, from the favicon; and names them in the page's head.
 */
export function sharePictures(): Plugin {
  let config: ResolvedConfig
  let picture: Buffer
  return {
    name: 'share-pictures',
    apply: (_config, { command, mode }) => command === 'build' && mode !== singleFileMode,
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      const { shareCard } = await runPart<{ shareCard: (theme: string) => string }>(
        config,
        'vite/openingPictures.ts',
      )
      picture = png(shareCard(readFileSync(join(config.root, 'src/theme.css'), 'utf8')), config.root)
    },
    transformIndexHtml: (html) => tags(siteAddress(config), html),
    generateBundle() {
      const emit = (fileName: string, source: string | Buffer) =>
        this.emitFile({ type: 'asset', fileName, source })
      emit(card.fileName, picture)
      const favicon = readFileSync(join(config.root, 'public/favicon.svg'), 'utf8')
      for (const { fileName, side, part } of icons)
        emit(fileName, png(onPaper(favicon, side, part), config.root))
      emit(manifestName, `${JSON.stringify(manifest, null, 2)}\n`)
    },
  }
}

const png = (svg: string, root: string): Buffer =>
  new Resvg(svg, {
    font: {
      fontFiles: fonts.map((file) => join(root, file)),
      loadSystemFonts: false,
      defaultFontFamily: 'Pretendard',
    },
  })
    .render()
    .asPng()

/** The favicon in the middle of a square of paper. */
const onPaper = (favicon: string, side: number, part: number): string => {
  const inner = side * part
  const from = (side - inner) / 2
  const nested = favicon.replace('<svg ', `<svg x="${from}" y="${from}" width="${inner}" height="${inner}" `)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><rect width="${side}" height="${side}" fill="${paper}"/>${nested}</svg>`
}

/** What is said of the page where it is linked; pictures need a whole address, and so a site that is known. */
function tags(site: string | null, html: string): HtmlTagDescriptor[] {
  const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''
  const meta = (attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag: 'meta',
    attrs,
    injectTo: 'head',
  })
  const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({
    tag: 'link',
    attrs,
    injectTo: 'head',
  })
  const about = [
    link({ rel: 'apple-touch-icon', href: './icon-180.png' }),
    link({ rel: 'manifest', href: `./${manifestName}` }),
    meta({ property: 'og:type', content: 'website' }),
    meta({ property: 'og:title', content: name }),
    meta({ property: 'og:description', content: description }),
  ]
  if (site === null) return about
  return [
    ...about,
    meta({ property: 'og:url', content: site }),
    meta({ property: 'og:image', content: site + card.fileName }),
    meta({ property: 'og:image:width', content: `${card.width}` }),
    meta({ property: 'og:image:height', content: `${card.height}` }),
    meta({
      property: 'og:image:alt',
      content: 'A triangle of 300 draws between umbrella, coat and hat, one of them with its derivative',
    }),
    meta({ name: 'twitter:card', content: 'summary_large_image' }),
  ]
}
