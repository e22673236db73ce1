export const words = {
  waits: 'A new version of this page is ready. Your settings stay.',
  take: 'Update now',
  later: 'Later',
}

export type OfflineWords = typeof words
