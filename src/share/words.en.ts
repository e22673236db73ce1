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
    selectInstead: 'Copying is blocked here. The text is selected: press Ctrl+C or ⌘C.',
    orTake: 'Or take it as files and code:',
    unreachable: 'This page runs on your own machine, so others cannot open the link.',
  },
  cite: {
    open: 'Cite',
    title: 'Cite this page',
    explain:
      'The entry names the version and the address of this state, so that your readers see what you saw.',
    copy: 'Copy the BibTeX entry',
    papers: 'For the method itself, cite Jang, Gu and Poole (2017) and Maddison, Mnih and Teh (2017).',
  },
  takeaway: 'Take it with you',
  savePicture: 'Save picture',
  themes: { light: 'Light', dark: 'Dark', auto: 'Match device' },
  close: 'Close',
  teaching: 'For teachers: plans, questions, answers',
}

export type ShareWords = typeof words
