export const words = {
  share: {
    open: 'Share',
    title: 'Share this state',
    explain:
      'This link opens exactly what is on the screen: the same π and τ, and the same noise, draw for draw.',
    link: 'Link',
    copy: 'Copy the link',
    copied: 'Copied',
    selectInstead: 'Copying is not allowed here. The text is selected: press Ctrl+C or ⌘C.',
    orTake: 'Or as files and code:',
    unreachable: 'This page runs on your own machine, so others cannot open the link.',
  },
  cite: {
    open: 'Cite',
    title: 'Cite this page',
    explain:
      'The entry names the version and the address of the present state, so that a reader sees what you saw.',
    copy: 'Copy the BibTeX entry',
    papers: 'For the method itself, cite Jang, Gu and Poole (2017) and Maddison, Mnih and Teh (2017).',
  },
  takeaway: 'Take it with you',
  themes: { light: 'Light', dark: 'Dark', auto: 'Match device' },
  close: 'Close',
  teaching: 'For teachers: plans, questions, answers',
}

export type ShareWords = typeof words
