import type { NoticeWords } from './words.en'

export const words: NoticeWords = {
  correction: {
    dismiss: '지우기',
    empty: '(빈 값)',
    unreadable: (name, given, used) => `${name} = “${given}”: 읽을 수 없는 값이다. 대신 쓰는 값: ${used}.`,
    below: (name, given, used) => `${name} = ${given}: 너무 작다. 가장 작은 값으로 바꾸었다: ${used}.`,
    above: (name, given, used) => `${name} = ${given}: 너무 크다. 가장 큰 값으로 바꾸었다: ${used}.`,
    rounded: (name, given, used) => `${name} = ${given}: 정수가 아니다. 반올림한 값: ${used}.`,
    tooMany: (name, given, used) => `${name} = ${given}: 값이 16개를 넘는다. 앞의 16개만 쓴다: ${used}.`,
    tooLong: (name, given, used) => `${name} = “${given}”: 24자를 넘는 이름이 있어 잘랐다: ${used}.`,
    negative: (name, given, used) => `${name} = ${given}: 음수 가중치가 있어 0으로 읽었다: ${used}.`,
    oneClass: (name, given, used) =>
      `${name} = ${given}: 클래스가 하나뿐이다. 둘 이상이어야 하므로 대신 쓰는 값: ${used}.`,
    allZero: (name, given, used) => `${name} = ${given}: 뽑힐 수 있는 클래스가 없다. 대신 쓰는 값: ${used}.`,
    surplus: (name, given, used) => `${name} = “${given}”: 항목이 클래스보다 많다. 쓰는 항목: ${used}.`,
    classCount: (name, given, used) =>
      `${name} = ${given}: π와 클래스 수가 다릅니다. 대신 사용한 값: ${used}.`,
    misspelt: (name, given, used) => `“${given}”: 없는 파라미터입니다. 혹시 ${name}? 지금 값: ${used}.`,
    longPath: (_name, given, used) => `“${given}”: 있는 페이지보다 긴 주소다. 대신 연 페이지: ${used}.`,
    unknownPlace: (_name, given) => `“${given}” 페이지는 없다. 수업의 처음을 열었다.`,
  },
  missing: {
    title: '페이지의 일부가 도착하지 않았다.',
    retry: '다시 시도하기',
  },
  failure: {
    memory: (fewer) => `이 기기의 메모리로는 이만큼의 잡음을 담을 수 없다. N을 줄여 본다. 예: ${fewer}`,
    fewer: (fewer) => `N = ${fewer} 쓰기`,
    fault: '같은 질문에서 엔진이 두 번 멈추었다. 그림은 앞쪽 표본만 보여 준다.',
    retry: '다시 묻기',
  },
}
