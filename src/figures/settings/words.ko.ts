import type { NumberFault } from '../../controls/NumberField'
import type { SettingsWords } from './words.en'

const oneHotness = (tau: number) => {
  if (tau <= 0.1) return '거의 원-핫'
  if (tau < 1) return '꼭짓점 쪽으로 쏠림'
  if (tau <= 3) return '심플렉스 전체에 퍼짐'
  return '거의 모두 같음'
}

const because = ({ problem, min, max }: NumberFault) => {
  switch (problem) {
    case 'tooSmall':
      return `가장 작은 값은 ${min}입니다.`
    case 'tooLarge':
      return `가장 큰 값은 ${max}입니다.`
    case 'notWhole':
      return '정수만 쓸 수 있습니다.'
    case 'empty':
      return '숫자를 입력하세요.'
    default:
      return `${min}부터 ${max}까지의 숫자가 아닙니다.`
  }
}

export const words: SettingsWords = {
  more: '다른 설정',
  tools: {
    notes: '읽는 법',
    numbers: '수치',
    code: '코드',
    controls: '다른 설정',
  },
  unprinted: '인쇄할 때 이 그림을 아직 받지 못했습니다. 그림이 화면에 나온 뒤에 다시 인쇄하세요.',
  number: {
    problem: (fault) => `${because(fault)} 지금 값을 그대로 씁니다: ${fault.used}.`,
    corrected: (fault) =>
      fault.given === ''
        ? `값이 비어 있습니다. 쓰는 값: ${fault.used}.`
        : `입력한 값은 “${fault.given}”입니다. ${because(fault)} 쓰는 값: ${fault.used}.`,
  },
  pi: {
    legend: '클래스 확률 π',
    rule: '합은 1이다. 하나를 올리면 나머지가 비율대로 줄어든다.',
    placeholder: '이름',
    tooLong: '이름은 24자까지입니다. 나머지는 잘립니다.',
    name: (index) => `클래스 ${index}의 이름`,
    slider: (name) => `클래스 ${name}의 확률`,
    field: (name) => `클래스 ${name}의 확률 입력`,
    called: (label) => (/^\d+$/.test(label) ? `클래스 ${label}` : label),
    shares: (share, others) => `${share}. 나머지: ${others}`,
    lock: (name) => `클래스 ${name}의 확률 고정`,
    remove: (name) => `클래스 ${name} 삭제`,
    add: '클래스 추가',
    makeEqual: '똑같이 나누기',
    rareClass: (name, part) => `클래스 ${name} ${part}%`,
    rare: (classes) =>
      `잡음은 값 하나에 난수 비트 23개를 쓰므로, 확률이 10⁻⁵쯤보다 작은 클래스는 π보다 드물게 이긴다. 원래 빈도 대비 ${classes}. 화면의 정확한 값은 π로 계산한 것이다.`,
  },
  entropy: (bits, classes) => `엔트로피 ${bits}비트: 확률이 같은 클래스 ${classes}개일 때와 같다.`,
  paste: {
    open: '숫자 붙여넣기',
    title: '확률이나 로짓 붙여넣기',
    explain:
      '클래스마다 숫자 하나씩 16개까지 넣습니다. 쉼표, 공백, 줄바꿈으로 나누거나 JSON을 쓰거나 줄마다 “이름: 값”을 적습니다.',
    example: '0.5, 0.3, 0.2\n우산: 2',
    unreadable: (part) => `“${part}”: 숫자가 아닙니다. 모든 클래스에 숫자가 있어야 적용할 수 있습니다.`,
    oneClass: '숫자가 둘 이상 필요합니다. 클래스마다 하나씩입니다.',
    tooMany: '숫자가 16개보다 많습니다. 앞의 16개를 씁니다.',
    looksLikeProbabilities: '합이 1이므로 확률로 보입니다.',
    looksLikeLogits: '합이 1이 아니므로 로짓으로 보입니다. 확률로 쓰면 합으로 나눕니다.',
    only: {
      logits: '로짓일 수밖에 없습니다. 확률은 음수일 수 없고, 적어도 하나는 0보다 커야 합니다.',
      probabilities: '확률일 수밖에 없습니다.',
    },
    which: '이 숫자들은 무엇입니까?',
    kinds: { probabilities: '확률', logits: '로짓(π는 이 값의 소프트맥스)' },
    use: '이 클래스 쓰기',
  },
  pin: {
    pin: '이 그림 고정',
    help: 'π나 τ를 움직여도 옅은 그림으로 남는다. 화살표는 같은 표본의 지금 위치를 가리킨다.',
    pinned: (pi, tau) => `고정한 그림(옅은 색): π = (${pi}), τ = ${tau}.`,
    again: '지금 그림 고정',
    swap: '맞바꾸기',
    unpin: '고정 해제',
  },
  kept: {
    before: 'π를 움직이면 승자가 바뀌지 않은 표본이 얼마나 되는지 여기에 나온다.',
    kept: (share, exact) => `π를 이만큼 움직여도 표본의 ${share}는 승자가 그대로다(정확한 확률 ${exact}).`,
  },
  tau: {
    label: '온도 τ',
    field: '온도 입력',
    value: (tau, text) => `${text}, ${oneHotness(tau)}`,
    ends: { low: '원-핫', high: '모두 같음' },
    jump: (mark) => `τ = ${mark}`,
    play: 'τ 훑기',
    pause: '멈춤',
  },
  n: {
    label: '표본 수 N',
    field: '표본 수 입력',
    value: (text) => `표본 ${text}개`,
  },
  shown: {
    legend: '보이는 표본',
    all: (n) => `전부 ${n}`,
  },
  seed: {
    label: '잡음의 시드',
    field: '잡음의 시드 입력',
    drawAgain: '다시 뽑기',
  },
  mu: {
    label: '평균 μ',
    field: '평균 입력',
    value: (text) => text,
  },
  sigma: {
    label: '표준편차 σ',
    field: '표준편차 입력',
    value: (text) => text,
  },
  theta: {
    label: '클래스 1의 로짓 θ₁',
    field: '클래스 1의 로짓 입력',
    value: (text) => text,
    back: 'log π₁로 되돌리기',
  },
  f: {
    label: '손실 f',
    kinds: {
      linear: '선형 손실',
      quadratic: '성분의 제곱',
      toy: 't에서 떨어진 거리의 제곱',
      curved: '지수함수',
      values: '직접 그린 곡선',
      expression: '직접 쓴 식',
    },
    own: 'f(z) =',
    ownField: 'f(z) =, z1, z2, …로 쓴 식 f',
    help: 'z1, z2, … zK, 숫자, + − * / ^, exp, log, sqrt, abs, sin, cos, tanh, min, max.',
    stays: (text) => `쓰는 식: ${text}`,
    missing: (classes) => `여기에 없는 클래스 ${classes}: 0으로 계산합니다.`,
    faults: {
      empty: '식을 입력해야 합니다.',
      unfinished: '식이 아직 끝나지 않았습니다.',
      tooLong: '200자까지 쓸 수 있습니다.',
      unknown: (part) => `“${part}”: 클래스(z1, z2, …)도 함수도 아닙니다.`,
      unexpected: (part) => `“${part}”: 이 자리에 올 수 없습니다.`,
      arguments: (part) =>
        part === 'min' || part === 'max'
          ? `${part}에는 값이 둘 이상 필요합니다: ${part}(z1, z2).`
          : `${part}에는 괄호 안에 값이 하나 필요합니다: ${part}(z1).`,
      notFinite: (classes, atCorner) =>
        atCorner
          ? `꼭짓점 ${classes} = 1에서 f나 그 도함수가 유한하지 않거나 10⁶을 넘습니다.`
          : `${classes}의 값이 서로 같고 나머지가 0인 곳에서 f나 그 도함수가 유한하지 않거나 10⁶을 넘습니다.`,
    },
    costs: '클래스의 손실',
    cost: (name) => `클래스 ${name}의 손실`,
    heights: '곡선 f(z₁)의 높이',
    height: (share) => `z₁ = ${share}일 때의 높이`,
    value: (text) => text,
    target: '목표 t',
    targetField: '목표 입력',
    walk: (from, to) => `심플렉스의 변을 따라 본 f: ${from}에서 ${to}까지`,
  },
  scale: {
    label: '잡음의 크기 s (log π + s·γ)',
    field: '잡음의 크기 입력',
    value: (text) => text,
  },
  to: {
    legend: '다른 확률 q',
    field: (name) => `클래스 ${name}의 q 입력`,
  },
  k: {
    label: '고를 개수 k',
    field: 'k 입력',
  },
  logit: {
    label: '어느 클래스의 로짓으로 미분할지',
  },
  draw: {
    label: '선택한 표본',
    field: '표본 번호, 0부터',
    previous: '이전 표본',
    next: '다음 표본',
    tenBack: '이전 열 개',
    tenOn: '다음 열 개',
  },
}
