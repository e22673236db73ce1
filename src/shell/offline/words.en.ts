export const words = {
  waits: 'A new version of this page is ready. What you have set stays.',
  take: 'Use it now',
  later: 'Later',
}

export type OfflineWords = typeof words
