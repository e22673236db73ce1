import type { ControlName } from '../state/parameters'
import type { SnippetId } from './embed/snippets'

export const words = {
  share: {
    open: 'Share',
    title: 'Share this state',
    explain:
      'The link opens this page in the present state: the same π, the same τ and, draw for draw, the same noise.',
    link: 'Link',
    code: (link: string) => `QR code of ${link}`,
    copy: 'Copy the link',
    copied: 'Copied',
    selected: 'Copying is blocked here. The text is selected: press Ctrl+C or ⌘C.',
    inApp:
      'The browser of this app may not save or print files. Copy the link and open it in your device’s own browser.',
    orTake: 'Or take it as files and code:',
    unreachable: 'This page runs on your own machine, so others cannot open the link.',
  },
  cite: {
    open: 'Cite',
    title: 'Cite this page',
    explain:
      'The entry names the version and the address of this state, so that your readers see what you saw.',
    format: 'Format of the entry',
    copy: 'Copy the entry',
    papers: 'For the method itself, cite Jang, Gu and Poole (2017) and Maddison, Mnih and Teh (2017).',
  },
  takeaway: 'Take it with you',
  savePicture: 'Save picture',
  themes: { light: 'Light', dark: 'Dark', auto: 'Match device' },
  teaching: 'For teachers: plans, questions, answers',
  embed: {
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
  },
  lessonLink: {
    open: 'Lesson link',
    title: 'A link for a lesson',
    explain:
      'Choose what your class will see. The link and the QR code open exactly that, on any device. Nothing is stored anywhere else.',
    view: 'Opens as',
    views: { lecture: 'Lecture', lesson: 'Lesson to read', lab: 'Lab' },
    screens: 'Chapters and screens',
    chapters: 'Chapters',
    allOf: (kind: string) => `All screens of the kind: ${kind}`,
    screen: (number: string, kind: string) => `Screen ${number}: ${kind}`,
    count: (screens: string, chapters: string) => `Screens: ${screens}, chapters: ${chapters}`,
    none: 'Choose at least one.',
    start: 'Starts at',
    firstChosen: 'The first chosen chapter',
    keep: 'Include the current settings (π, τ, seed and so on)',
    tooLong: 'This link is too long for a QR code. Shorter names of the classes make it shorter.',
    tryIt: 'Open in a new tab',
  },
  reader: {
    language: 'Language',
    ownLanguage: 'Match the reader',
    theme: 'Colours',
    hide: 'Controls to hide',
    controls: {
      pi: 'π',
      tau: 'τ',
      n: 'number of draws N',
      seed: 'seed',
      draw: 'selected draw',
      labels: 'names of the classes',
    } satisfies Record<ControlName, string>,
  },
}

export type ShareWords = typeof words
