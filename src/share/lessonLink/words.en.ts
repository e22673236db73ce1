export const words = {
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
}

export type LessonLinkWords = typeof words
