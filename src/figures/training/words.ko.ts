import type { TrainingWords } from './words.en'

export const words: TrainingWords = {
  task: { legend: '무엇을 학습하는가', pi: 'π 자체', digits: '숫자 이미지의 모델' },
  controls: {
    label: { probabilities: 'π의 학습', digits: '오토인코더의 학습' },
    run: '시작',
    goOn: '계속',
    pause: '멈춤',
    step: '한 스텝',
    reset: '처음부터',
    pace: '속도',
    slow: '느리게',
    medium: '보통',
    fast: '최대',
    progress: '학습 진행',
    steps: (step, steps) => `${steps}스텝 중 ${step}스텝`,
    left: (seconds) => `약 ${seconds}초 남음`,
    almost: '거의 끝남',
    waiting: '준비하는 중 …',
    changed: '이 학습은 다른 설정으로 시작했습니다. ‘처음부터’를 누르면 지금의 설정을 씁니다.',
    diverged: {
      digits:
        '스텝이 너무 컸습니다. 값이 한계를 벗어나 기울기로는 돌아올 수 없습니다. 더 작은 값을 고르고 처음부터 시작하세요.',
      probabilities:
        '스텝이 너무 컸습니다. π가 꼭짓점에 붙어 버렸고, 거기서는 모든 기울기가 0이어서 돌아올 수 없습니다. 더 작은 학습률을 고르고 처음부터 시작하세요.',
    },
    still: '학습률이 0이면 아무것도 움직이지 않습니다. 다른 값을 고르고 처음부터 시작하세요.',
    failed: '학습이 오류로 멈췄습니다. 처음부터 다시 시작하세요.',
    usual: (rate) => `처음부터(${rate})`,
  },
  settings: {
    rate: '학습률',
    adam: 'Adam의 스텝 크기',
    cooling: '어닐링 속도 r',
    floor: 'τ의 하한',
    estimator: '기울기 추정',
    schedule: '온도',
    fixed: 'τ 그대로',
    annealed: 'τ에서 점점 낮게',
    rule: 'τ·exp(−r·스텝), 하한까지',
    floorAbove: (floor, tau) =>
      `τ의 하한(${floor})이 시작 온도(${tau})보다 높아서 온도는 ${tau} 그대로입니다.`,
  },
  estimators: {
    relaxed: 'Gumbel-Softmax',
    'straight-through': '직통(straight-through)',
    'gumbel-rao': 'Gumbel-Rao, R = 10',
    reinmax: 'ReinMax',
    'leave-one-out': '스코어 함수, 표본 둘',
    exact: '정확한 기울기, 코드 100개 모두',
  },
  learners: {
    exact: '정확한 기울기',
    scoreFunction: '스코어 함수',
    leaveOneOut: '스코어 함수, 하나 제외(leave-one-out)',
    relaxed: 'Gumbel-Softmax',
    straightThrough: '직통(straight-through)',
    gumbelRao: 'Gumbel-Rao, R = 10',
    reinmax: 'ReinMax',
    annealed: 'Gumbel-Softmax, 어닐링',
  },
  short: {
    exact: '정확한 기울기',
    scoreFunction: '스코어 함수',
    leaveOneOut: '하나 제외',
    relaxed: 'Gumbel-Softmax',
    straightThrough: '직통',
    gumbelRao: 'Gumbel-Rao',
    reinmax: 'ReinMax',
    annealed: '어닐링',
  },
  pi: {
    way: (steps) => `${steps}스텝 동안 π의 경로`,
    lane: (now, end) => `지금 ${now}, 이론상 이르는 곳 ${end}`,
    unknown: (now) => `지금 ${now}`,
    ends: { low: 'π₁ = 0', high: 'π₁ = 1' },
    loss: '손실 E f(z)',
    lossLabel: '스텝에 따른 원-핫 표본의 손실',
    steps: '스텝',
    temperature: '어닐링의 온도',
    temperatureName: (tau) => `τ = ${tau}`,
    polygon: (classes) => `클래스 ${classes}개의 심플렉스에서 π의 경로`,
    alternative: (sentences) => `점: 지금 있는 곳. 마름모: 이론상 이르는 곳. ${sentences}`,
    toldLoss: (name, now, end) => `${name}: 지금 ${now}, 이론상 이르는 값 ${end}.`,
    told: (name, now, end) => `${name}: 지금 ${now}, 이론상 이르는 곳 ${end}.`,
    caption: (draws) =>
      `모든 추정량이 스텝마다 새로 뽑은 같은 표본 ${draws}개를 쓴다. 가는 눈금은 π가 지나온 곳, 점은 지금 있는 곳, 마름모는 이론상 이르는 곳이다.`,
    captionPlane: (draws) =>
      `모든 추정량이 스텝마다 새로 뽑은 같은 표본 ${draws}개를 쓴다. 선은 π의 경로, 점은 지금 있는 곳, 마름모는 평균 기울기가 0이 되는 곳이다.`,
    byDraws: (draws) =>
      `클래스가 셋 이상이면, 이론상 이르는 곳은 고정한 표본 ${draws}개의 평균 기울기로 찾는다.`,
    cornerLoss:
      '가장 아래 눈금은 가장 좋은 꼭짓점의 손실이다. 클래스의 분포를 어떻게 정해도 손실이 이보다 작아지지 않는다.',
    table: (step) => `${step}스텝 뒤의 π`,
    columns: {
      learner: '추정량',
      now: '지금의 π',
      recent: '마지막 4분의 1 구간의 평균',
      end: '이론상 이르는 곳',
      loss: '지금의 손실',
      endLoss: '그곳의 손실',
    },
  },
  digits: {
    curves: '테스트 이미지에 대한 손실, 이미지당 nat',
    steps: '스텝',
    exact: (value) => `정확한 −ELBO ${value}`,
    relaxed: (value) => `완화된 손실 ${value}`,
    gap: (value) => `격차 ${value}`,
    without: (value) => `코드가 없을 때: ${value}`,
    fixed: (estimator, tau) => `${estimator}, τ = ${tau}`,
    falling: (estimator, from, to) => `${estimator}, τ ${from} → ${to}`,
    before: (name, value) => `이전: ${name}, ${value}`,
    temperature: '온도',
    verdict: {
      gap: (step, tau, relaxed, exact, gap) =>
        `${step}스텝 뒤 τ = ${tau}에서 완화된 손실은 ${relaxed}, 정확한 −ELBO는 ${exact}이고, 격차는 이미지당 ${gap} nat이다.`,
      exact: (step, exact) => `${step}스텝 뒤 정확한 −ELBO는 이미지당 ${exact} nat이다.`,
      more: (nll, entropy, used) =>
        `정확한 −log p(x)는 ${nll}, q의 엔트로피는 ${entropy}이고, 코드 100개 중 ${used}개가 테스트 이미지 하나 이상에 가장 잘 맞는다.`,
    },
    alternative: (verdict, withoutCode) =>
      `스텝에 따른 손실 곡선. 코드가 없으면 이미지 하나에 ${withoutCode} nat이 든다. ${verdict}`,
    reconstructions: {
      title: '이미지와, 그 코드를 디코딩한 이미지',
      description:
        '위에는 테스트 이미지 10개, 아래에는 각 이미지에서 확률이 가장 높은 코드를 디코딩한 이미지가 있다.',
    },
    codes: {
      title: '코드 100개를 모두 디코딩한 이미지',
      caption:
        '행은 첫째 잠재 변수의 클래스, 열은 둘째 잠재 변수의 클래스다. 흐린 칸은 그 코드가 가장 잘 맞는 테스트 이미지가 하나도 없다는 뜻이다.',
      description: (used) => `디코딩한 이미지의 10×10 표. 그중 ${used}개가 쓰인다.`,
    },
    use: {
      title: '각 클래스가 쓰이는 정도',
      first: '첫째 잠재 변수',
      second: '둘째 잠재 변수',
      description: (shares) => `열 클래스의 비율: ${shares}.`,
    },
    samples: {
      title: '모델에서 뽑은 이미지',
      caption: '코드를 모두 같은 확률로 뽑고, 이어서 픽셀마다 뽑는다. 잡음은 고정되어 있다.',
      description: '모델에서 뽑은 작은 이미지 10개.',
    },
    source:
      '숫자 이미지: E. Alpaydin, C. Kaynak, UCI Machine Learning Repository, 1998, CC BY 4.0. 흑백으로 바꾸었다.',
    table: (step) => `${step}스텝까지의 학습 기록`,
    columns: {
      step: '스텝',
      temperature: 'τ',
      relaxed: '완화된 손실',
      exact: '정확한 −ELBO',
      nll: '정확한 −log p(x)',
      entropy: 'H(q)',
    },
  },
  code: {
    title: '코드로 쓰면',
    explain: '이 설정으로 하는 학습의 한 스텝이다. π가 아니라 로짓을 넣는다.',
    language: '라이브러리',
    copy: '복사',
    copied: '복사됨',
    selected: '코드를 선택해 두었으니 복사하세요.',
  },
  numbers: '숫자로 보기',
}
