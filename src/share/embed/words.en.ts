import type { SnippetId } from './snippets'

export const words = {
  open: 'Embed',
  title: 'Embed a figure',
  explain: 'A figure at the present parameters, for a page, a deck or a notebook of your own.',
  figure: 'Figure',
  derivation: (chapter: string) => `Derivation: ${chapter}`,
  width: 'Width',
  widths: { narrow: 'Narrow (400 px)', column: 'A column (700 px)', wide: 'Wide (1000 px)' },
  preview: 'How it will look',
  height: (width: string, height: string) => `${width} × ${height} pixels`,
  host: 'Where it goes',
  hosts: {
    element: 'A web page, with a script',
    iframe: 'A web page, as an iframe',
    link: 'Notion and others that take a link',
    markdown: 'Markdown',
    reveal: 'A reveal.js slide',
    jupyter: 'A Jupyter cell',
    platform: 'Moodle, Canvas',
  } satisfies Record<SnippetId, string>,
  snippet: 'What to paste',
  openFigure: 'Open the figure in a page of its own',
  copy: 'Copy',
}

export type BuilderWords = typeof words
