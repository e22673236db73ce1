import type { SnippetId } from './snippets'

export const words = {
  open: 'Embed',
  title: 'Embed a figure',
  explain: 'A figure with the current parameters, for your own page, slides or notebook.',
  figure: 'Figure',
  part: 'Panel',
  allParts: 'All of it',
  derivation: (chapter: string) => `Derivation: ${chapter}`,
  width: 'Width',
  widths: { narrow: 'Narrow (400 px)', column: 'A column (700 px)', wide: 'Wide (1000 px)' },
  preview: 'Preview',
  height: (width: string, height: string) => `${width} × ${height} pixels`,
  host: 'Where to put it',
  hosts: {
    element: 'A web page, with a script',
    iframe: 'A web page, as an iframe',
    link: 'Notion and other sites that take a link',
    markdown: 'Markdown',
    reveal: 'A reveal.js slide',
    jupyter: 'A Jupyter cell',
    platform: 'Moodle, Canvas',
  } satisfies Record<SnippetId, string>,
  snippet: 'Code to paste',
  openFigure: 'Open the figure by itself',
  copy: 'Copy',
}

export type BuilderWords = typeof words
