import type { ShellWords } from './words.en'

export const words: ShellWords = {
  siteName: 'Gumbel-Softmax Lab',
  skip: '본문으로 건너뛰기',
  navigation: '주 메뉴',
  lesson: '수업',
  lab: '실험실',
  lecture: '강의',
  language: '언어',
  theme: '화면 테마',
  footer: {
    version: (version) => `버전 ${version}`,
    licence: 'MIT 라이선스',
    fonts: '글꼴: Pretendard, KaTeX(SIL 오픈 폰트 라이선스)',
  },
  newVersion: {
    waits: '이 페이지의 새 버전이 준비되었습니다. 지금 설정은 그대로 유지됩니다.',
    take: '지금 적용',
    later: '나중에',
  },
  platform: {
    refused: {
      session:
        '학습 관리 시스템과 연결되지 않아 진도와 성적이 기록되지 않습니다. 이 페이지를 닫고 학습 관리 시스템에서 다시 열어 주세요.',
      progress: '학습 관리 시스템에 최근 진도가 저장되지 않았습니다.',
    },
    again: '다시 시도',
  },
}
