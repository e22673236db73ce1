import type { LectureStep } from './lectureSteps'

/** What the lecture's screens are called by kind. */
export const words: Record<LectureStep['kind'], string> = {
  title: 'Title',
  prediction: 'Vote',
  exploration: 'Figure',
  derivation: 'Derivation',
  takeHome: 'To take home',
  check: 'Check',
  closing: 'The end',
}
