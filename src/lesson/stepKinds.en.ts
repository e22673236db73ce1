/** What the lecture's screens are called by kind. */
export const words = {
  title: 'Title',
  prediction: 'Vote',
  exploration: 'Figure',
  derivation: 'Derivation',
  takeHome: 'To take home',
  check: 'Check',
  closing: 'The end',
}
