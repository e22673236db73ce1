import type { ReaderWords } from './words.en'

export const words: ReaderWords = {
  language: '언어',
  ownLanguage: '읽는 사람의 설정대로',
  theme: '화면 테마',
  hide: '숨길 설정',
  controls: { pi: 'π', tau: 'τ', n: '표본 수 N', seed: '시드', draw: '선택한 표본', labels: '클래스 이름' },
}
