export const words = {
  siteName: 'Gumbel-Softmax Lab',
  skip: 'Skip to the content',
  navigation: 'Views',
  lesson: 'Lesson',
  lab: 'Lab',
  lecture: 'Lecture',
  language: 'Language',
  theme: 'Theme',
  themes: { light: 'Light', dark: 'Dark', auto: 'As the device' },
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
  close: 'Close',
  teaching: 'For teachers: plans, questions, answers',
  footer: {
    version: (version: string) => `Version ${version}`,
    licence: 'MIT licence',
    fonts: 'Typefaces: Pretendard and KaTeX, SIL Open Font Licence',
  },
  correction: {
    dismiss: 'Dismiss',
    empty: '(nothing)',
    unreadable: (name: string, given: string, used: string) =>
      `${name} = “${given}” cannot be read. ${used} is used instead.`,
    below: (name: string, given: string, used: string) =>
      `${name} = ${given} is too small. The smallest value, ${used}, is used.`,
    above: (name: string, given: string, used: string) =>
      `${name} = ${given} is too large. The largest value, ${used}, is used.`,
    rounded: (name: string, given: string, used: string) =>
      `${name} = ${given} is not a whole number. It was rounded to ${used}.`,
    tooMany: (name: string, given: string, used: string) =>
      `${name} = ${given} has more than 16 entries. The first 16 are used: ${used}.`,
    tooLong: (name: string, given: string, used: string) =>
      `${name} = “${given}” has a name of more than 24 characters. It was cut: ${used}.`,
    negative: (name: string, given: string, used: string) =>
      `${name} = ${given} has a negative weight. It counts as 0: ${used}.`,
    oneClass: (name: string, given: string, used: string) =>
      `${name} = ${given} names one class only, and a draw needs two. ${used} is used instead.`,
    allZero: (name: string, given: string, used: string) =>
      `${name} = ${given} leaves no class that could be drawn. ${used} is used instead.`,
    surplus: (name: string, given: string, used: string) =>
      `${name} = “${given}” has more entries than there are classes. These are used: ${used}.`,
    longPath: (_name: string, given: string, used: string) =>
      `“${given}” goes on beyond a page of this site. ${used} is shown.`,
    unknownPlace: (_name: string, given: string, _used: string) =>
      `There is no page “${given}” here. This is where the lesson starts.`,
  },
  missing: {
    title: 'A part of the page did not arrive.',
    retry: 'Try again',
  },
  failure: {
    memory: (fewer: string) =>
      `This device has no room for the noise of so many draws. Choose a smaller N, for example ${fewer}.`,
    fewer: (fewer: string) => `Use ${fewer} draws`,
    fault: 'The engine stopped twice over this question. The picture shows the first draws only.',
    retry: 'Ask again',
  },
}

export type FrameWords = typeof words
