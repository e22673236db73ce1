import type { Plugin } from 'vite'

/** The faces that the lesson's mathematics uses; KaTeX brings 20, each in three formats. */
const used =
  /KaTeX_(?:AMS-Regular|Caligraphic-Regular|Main-(?:Regular|Bold|Italic)|Math-Italic|Size\d-Regular)\./

/** Leaves in KaTeX's style sheet only the faces that are used, and of those only WOFF2, which every browser we run in reads. */
export function katexFonts(): Plugin {
  return {
    name: 'katex-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: /katex\/dist\/katex\.css(?:\?|$)/ },
      handler: (css) => ({ code: keepUsedFaces(css), map: null }),
    },
  }
}

export const keepUsedFaces = (css: string): string =>
  css
    .replace(/@font-face\s*\{[^}]*\}/g, (face) => (used.test(face) ? face : ''))
    .replace(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\("[^"]*"\)/g, '')
