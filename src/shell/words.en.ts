export const words = {
  siteName: 'Gumbel-Softmax Lab',
  skip: 'Skip to content',
  navigation: 'Views',
  lesson: 'Lesson',
  lab: 'Lab',
  lecture: 'Lecture',
  language: 'Language',
  theme: 'Theme',
  footer: {
    version: (version: string) => `Version ${version}`,
    licence: 'MIT licence',
    fonts: 'Typefaces: Pretendard and KaTeX, SIL Open Font Licence',
  },
  newVersion: {
    waits: 'A new version of this page is ready. Your settings stay.',
    take: 'Update now',
    later: 'Later',
  },
  platform: {
    refused: {
      session:
        'Your learning platform has not opened a session, so nothing you do here is reported to it. Close this page and open it from the platform again.',
      progress: 'Your learning platform has not saved your latest progress.',
    },
    again: 'Try again',
  },
}

export type ShellWords = typeof words
