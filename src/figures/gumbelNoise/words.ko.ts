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
    distance: (measured, exact) => `π와의 거리는 센 값으로 ${measured}, 정확한 값으로 ${exact}.`,
    distribution: {
      uniform: (distribution) => `실제로 뽑는 분포: ${distribution}.`,
      normal: (distribution) => `실제로 뽑는 분포: ${distribution}.`,
      gumbel: (distribution) => `실제로 뽑는 분포: π = ${distribution}.`,
      gumbelOnProbabilities: (distribution) => `실제로 뽑는 분포: softmax(π) = ${distribution}.`,
    },
    inside: '모든 비율이 우연의 범위 안에 있다.',
    tooFew: '표본이 너무 적어 어느 잡음이든 맞아 보인다.',
    outside: (names) => `우연의 범위를 벗어난 클래스: ${names}.`,
    chance: (distance) =>
      `거리는 총변동 거리(total variation), 곧 |비율 − π|를 모두 더해 반으로 나눈 값이다. 정확한 표본이라도 이 표본 수에서는 우연히 ${distance}쯤 된다.`,
    caption:
      '막대는 그 클래스가 이긴 비율, 마름모는 π다. 정확한 표본이라면 시드 1000개 중 999개에서 막대 끝이 회색 안에 든다. 안이면 체크, 밖이면 가위표로 나타낸다.',
    first: (counted, all) => `표본 ${all}개 가운데 처음 ${counted}개를 세었다.`,
    alternative: (shares) => `이긴 비율과 π: ${shares}.`,
    share: (name, share, probability) => `클래스 ${name} ${share}(π ${probability})`,
  },
  density: {
    title: (values) => `γ 값 ${values}개`,
    mode: '봉우리 0',
    median: (value) => `중앙값 ${value}`,
    mean: (value) => `평균 ${value}`,
    spread: (value) => `표준편차 ${value}`,
    mark: (index) => `γ${index}`,
    beyond: (index, value) => `γ${index} = ${value}, 축 밖`,
    bars: '막대는 값이 얼마나 빽빽한지를, 선은 밀도 exp(−γ − e^(−γ))를 나타낸다. 이론이 맞는다면 시드 1000개 중 999개에서 막대 끝이 회색 안에 든다.',
    dots: '점 하나가 값 하나이며, 너비 ¼인 칸 위에 놓았다. 선은 밀도 exp(−γ − e^(−γ))다.',
    selected: (draw) => `축 아래에 클래스의 모양으로 나타낸 것은 ${draw}번 표본의 값이다.`,
    cut: (from, to, below, above) =>
      `축은 ${from}에서 ${to}까지다. 왼쪽 밖에 ${below}개, 오른쪽 밖에 ${above}개가 있다.`,
    measured: (mean, expected, deviation, expectedDeviation) =>
      `평균 ${mean}(이론 ${expected}), 표준편차 ${deviation}(이론 ${expectedDeviation}).`,
    alternative: (values, from, to) =>
      `γ 값 ${values}개의 히스토그램(${from}에서 ${to}까지)과 Gumbel(0, 1)의 밀도. 봉우리는 0에 있고 왼쪽은 가파르며 오른쪽은 길다.`,
  },
  table: {
    show: '숫자로 보기',
    lab: (count) => `표본 ${count}개에서 이긴 비율과 각 방법의 분포`,
    name: '클래스',
    probability: 'π',
    share: (recipe) => recipe,
    distribution: (recipe) => `${recipe}: 분포`,
    histogram: (values) => `γ 값 ${values}개, 너비 ¼인 칸`,
    from: '부터',
    to: '까지',
    values: '값',
    expected: '기대 횟수',
  },
}
