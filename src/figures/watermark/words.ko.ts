import type { WatermarkWords } from './words.en'

export const words: WatermarkWords = {
  nextWords: [
    '우산',
    '외투',
    '모자',
    '버스',
    '장화',
    '비옷',
    '자동차',
    '기차',
    '목도리',
    '가방',
    '강아지',
    '장갑',
    '열쇠',
    '계단',
    '지도',
    '배',
  ],
  temperature: {
    label: '언어 모델의 온도 T',
    field: '온도 T (값 입력)',
    value: (text) => text,
    use: '단어 16개 쓰기',
  },
  text: (tokens) => `처음 토큰들: ${tokens}\u00a0…`,
  title: (tokens) => `토큰 ${tokens}개에 걸쳐 검출값이 우연에서 벗어나는 정도`,
  axis: '토큰 수',
  rightKey: (z) => `맞는 키 ${z}`,
  wrongKey: (z) => `틀린 키 ${z}`,
  expected: '기댓값',
  detected: 'z = 4',
  chance: '우연',
  alternative: (tokens, right, wrong) => `토큰 ${tokens}개 뒤의 z: 맞는 키로 ${right}, 틀린 키로 ${wrong}.`,
  means: (draws, right, exact, wrong) =>
    `토큰 ${draws}개의 평균 검출값은 맞는 키로 ${right}(정확한 값 ${exact}), 틀린 키로 ${wrong}(정확한 값 1)이다.`,
  needed: (tokens) => `z = 4가 되려면 토큰이 약 ${tokens}개 필요하다.`,
  never: '한 클래스가 반드시 나오므로 워터마크를 숨길 선택이 없다.',
  caption:
    'z = (검출값의 합 − 토큰 수)/√토큰 수. 시드가 곧 키이고, 틀린 키는 다음 시드다. 워터마크가 없는 글이면 같은 길이의 글 1000개 가운데 999개에서 z가 회색 안에 든다.',
  table: {
    show: '숫자로 보기',
    caption: (draws) => `표본 ${draws}개의 토큰과 검출값`,
    name: '토큰',
    probability: 'π',
    share: '비율',
    score: '클래스의 평균 검출값',
  },
  temperatures: {
    before: '뽑기 전: π = softmax(로짓/T)',
    after: (tau) => `뽑은 뒤: 선택한 표본의 z̃, τ = ${tau}`,
    alternativeBefore: (shares) => `다음 단어의 확률: ${shares}.`,
    alternativeAfter: (shares) => `선택한 표본의 완화된 표본: ${shares}.`,
    caption:
      'T를 바꾸면 뽑히는 단어가 달라진다. τ는 뽑힌 단어의 표본을 얼마나 부드럽게 하는지만 바꾼다. τ를 어떻게 두어도 z̃의 가장 긴 막대는 그대로다.',
  },
}
