import { plural } from '../../language/number'

export const words = {
  close: 'Close',
  loading: 'Loading …',
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
    classCount: (name: string, given: string, used: string) =>
      `${name} = ${given} does not have one weight per class of π. ${used} is used instead.`,
    misspelt: (name: string, given: string, used: string) =>
      `“${given}” is ignored. Did you mean ${name}? It is ${used} now.`,
    longPath: (_name: string, given: string, used: string) =>
      `“${given}” goes on beyond a page of this site. ${used} is shown.`,
    unknownPlace: (_name: string, given: string, _used: string) =>
      `There is no page “${given}” here. This is where the lesson starts.`,
  },
  missing: {
    title: 'Part of the page could not be loaded.',
    retry: 'Try again',
  },
  outdated: {
    title: 'This page is too old: a newer version has taken its place on the server.',
    reload: 'Load the new version',
  },
  stopped: {
    title: 'This part of the page has stopped.',
    translated: 'Turn the browser’s translation off: it rewrites the page that the program works on.',
  },
  language: (name: string) => `The words in this language could not be loaded: ${name}.`,
  failure: {
    memory: (fewer: string) =>
      `This device has too little memory for the noise of so many draws. Choose a smaller N, for example ${fewer}.`,
    fewer: (fewer: string) => `Use ${plural(fewer, 'draw')}`,
    fault: 'The engine stopped twice on this computation. The picture shows only the first draws.',
    retry: 'Compute again',
  },
}

export type NoticeWords = typeof words
