import type { GumbelNoiseWords } from './words.en'

export const words: GumbelNoiseWords = {
  lab: {
    title: (count) => `같은 표본 ${count}개에 네 가지 방법`,
    recipes: {
      uniform: 'log π에 균등 잡음',
      normal: 'log π에 정규 잡음',
      gumbel: 'log π에 Gumbel 잡음',
      gumbelOnProbabilities: 'π에 바로 Gumbel 잡음',
    },
    distance: (measured, exact) => `π와의 거리: 잰 값 ${measured}, 정확한 값 ${exact}.`,
    law: {
      uniform: (law) => `실제로 뽑는 분포: ${law}.`,
      normal: (law) => `실제로 뽑는 분포: ${law}.`,
      gumbel: (law) => `실제로 뽑는 분포: π = ${law}.`,
      gumbelOnProbabilities: (law) => `실제로 뽑는 분포: softmax(π) = ${law}.`,
    },
    inside: '모든 비율이 우연의 범위 안에 있다.',
    outside: (names) => `범위를 벗어난 클래스: ${names}.`,
    chance: (distance) =>
      `거리는 총변동 거리(total variation), 곧 |비율 − π|를 더해 반으로 나눈 값이다. 정확한 추출이라도 이 표본 수에서는 우연히 ${distance}쯤 된다.`,
    caption:
      '막대: 이긴 비율. 마름모: π. 회색: 정확한 추출이라면 우연히 비율이 놓이는 범위 (1000번 중 999번). 안이면 체크, 밖이면 가위표.',
    first: (counted, all) => `센 표본: ${all}개 가운데 처음 ${counted}개.`,
    alternative: (shares) => `이긴 비율과 π: ${shares}.`,
    share: (name, share, probability) => `클래스 ${name} ${share} (π ${probability})`,
  },
  density: {
    title: (values) => `γ 값 ${values}개`,
    mode: '봉우리 0',
    median: (value) => `중앙값 ${value}`,
    mean: (value) => `평균 ${value}`,
    spread: (value) => `표준편차 ${value}`,
    mark: (index) => `γ${index}`,
    beyond: (index, value) => `γ${index} = ${value}, 축 밖`,
    bars: '막대: 값이 얼마나 빽빽한가. 선: 밀도 exp(−γ − e^(−γ)). 회색: 우연히 막대가 놓이는 범위 (1000번 중 999번).',
    dots: '점: 값 하나를 너비 ¼인 칸 위에 놓은 것. 선: 밀도 exp(−γ − e^(−γ)).',
    selected: (draw) => `축 아래, 클래스의 모양으로 나타낸 것은 표본 ${draw}번의 값이다.`,
    cut: (from, to, below, above) =>
      `축은 ${from}에서 ${to}까지이다. 왼쪽 밖의 값: ${below}개, 오른쪽 밖의 값: ${above}개.`,
    measured: (mean, expected, deviation, expectedDeviation) =>
      `평균 ${mean} (이론 ${expected}), 표준편차 ${deviation} (이론 ${expectedDeviation}).`,
    alternative: (values, from, to) =>
      `γ 값 ${values}개의 히스토그램 (${from}에서 ${to}까지)과 Gumbel(0, 1)의 밀도. 봉우리는 0에 있고 왼쪽은 가파르며 오른쪽은 길다.`,
  },
  table: {
    show: '숫자로 보기',
    lab: (count) => `표본 ${count}개에서 이긴 비율과 각 방법의 분포`,
    name: '클래스',
    probability: 'π',
    share: (recipe) => recipe,
    law: (recipe) => `${recipe}: 분포`,
    histogram: (values) => `γ 값 ${values}개, 너비 ¼인 칸`,
    from: '부터',
    to: '까지',
    values: '값',
    expected: '기댓값',
  },
}
