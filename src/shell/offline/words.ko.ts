import type { OfflineWords } from './words.en'

export const words: OfflineWords = {
  waits: '이 페이지의 새 버전이 준비되었습니다. 지금 설정은 그대로 유지됩니다.',
  take: '지금 적용',
  later: '나중에',
}
