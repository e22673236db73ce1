import type { NoticeWords } from './words.en'

export const words: NoticeWords = {
  close: '닫기',
  loading: '불러오는 중 …',
  correction: {
    dismiss: '닫기',
    empty: '(빈 값)',
    unreadable: (name, given, used) =>
      `${name} = “${given}”: 읽을 수 없는 값입니다. 대신 사용한 값: ${used}.`,
    below: (name, given, used) => `${name} = ${given}: 너무 작은 값입니다. 최솟값으로 바꾸었습니다: ${used}.`,
    above: (name, given, used) => `${name} = ${given}: 너무 큰 값입니다. 최댓값으로 바꾸었습니다: ${used}.`,
    rounded: (name, given, used) => `${name} = ${given}: 정수가 아닙니다. 반올림한 값: ${used}.`,
    tooMany: (name, given, used) =>
      `${name} = ${given}: 값이 16개를 넘습니다. 앞의 16개만 사용합니다: ${used}.`,
    tooLong: (name, given, used) => `${name} = “${given}”: 24자를 넘는 이름이 있어 잘랐습니다: ${used}.`,
    negative: (name, given, used) => `${name} = ${given}: 음수 가중치가 있어 0으로 읽었습니다: ${used}.`,
    oneClass: (name, given, used) =>
      `${name} = ${given}: 클래스가 하나뿐입니다. 둘 이상이어야 하므로 대신 사용한 값: ${used}.`,
    allZero: (name, given, used) =>
      `${name} = ${given}: 뽑힐 수 있는 클래스가 없습니다. 대신 사용한 값: ${used}.`,
    surplus: (name, given, used) => `${name} = “${given}”: 항목이 클래스보다 많습니다. 사용한 항목: ${used}.`,
    classCount: (name, given, used) =>
      `${name} = ${given}: π와 클래스 수가 다릅니다. 대신 사용한 값: ${used}.`,
    misspelt: (name, given, used) =>
      `“${given}”: 없는 파라미터입니다. ${name}의 오타입니까? 지금 값: ${used}.`,
    longPath: (_name, given, used) => `“${given}”: 실제 페이지보다 긴 주소입니다. 대신 연 페이지: ${used}.`,
    unknownPlace: (_name, given) => `“${given}” 페이지가 없습니다. 수업의 처음을 열었습니다.`,
  },
  missing: {
    title: '페이지의 일부를 불러오지 못했습니다.',
    retry: '다시 시도',
  },
  outdated: {
    title: '이 페이지는 오래된 버전입니다. 서버에 새 버전이 있습니다.',
    reload: '새 버전 열기',
  },
  stopped: {
    title: '페이지의 이 부분이 멈췄습니다.',
    translated: '브라우저의 번역 기능을 꺼 주세요. 번역이 페이지를 바꾸어 쓰면 프로그램이 멈춥니다.',
  },
  language: (name) => `이 언어의 글을 불러오지 못했습니다: ${name}.`,
  failure: {
    memory: (fewer) => `이 기기의 메모리로는 이만큼의 잡음을 담을 수 없습니다. N을 줄여 보세요. 예: ${fewer}`,
    fewer: (fewer) => `표본 ${fewer}개로 줄이기`,
    fault: '같은 계산에서 엔진이 두 번 멈췄습니다. 그림에는 앞쪽 표본만 나타납니다.',
    retry: '다시 계산',
  },
}
