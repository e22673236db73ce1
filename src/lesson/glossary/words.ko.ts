import type { GlossaryEntry, TermId } from './words.en'

/** The glossary in Korean, the English term beside each. */
export const words: Readonly<Record<TermId, GlossaryEntry>> = {
  'almost-everywhere': {
    term: '거의 모든 곳에서(almost everywhere)',
    definition:
      '확률이 0인 집합을 뺀 모든 곳에서. 계단 함수의 기울기는 점프 지점만 빼고 모든 곳에서 0이므로, 거의 모든 곳에서 0이다.',
  },
  annealing: {
    term: '어닐링(annealing)',
    definition: '모델을 학습하는 동안 온도를 조금씩 낮추는 일. 금속을 서서히 식히는 공정에서 온 말이다.',
  },
  argmax: {
    term: 'argmax',
    definition:
      '가장 큰 값의 자리이며 값 자체가 아니다. argmax(3, 8, 5)는 두 번째 자리, 곧 2다. argmin은 가장 작은 값의 자리다.',
  },
  'back-propagation': {
    term: '역전파(back-propagation)',
    definition:
      '계산을 거꾸로 따라가며 단계마다 미분값을 곱해 손실의 기울기를 구하는 방법. 지나는 단계를 모두 미분할 수 있어야 한다.',
  },
  baseline: {
    term: '기준선(baseline)',
    definition:
      '스코어 함수 추정량에서 f의 값에서 빼는 수. 추정값의 평균은 그대로 두고 분산을 크게 줄일 수 있다.',
  },
  bias: {
    term: '편향(bias)',
    definition:
      '추정량의 평균에서 참값을 뺀 값. 추정량이 평균적으로 얼마나 빗나가 있는지를 나타내며, 표본을 늘려도 줄지 않는다.',
  },
  categorical: {
    term: '범주형 분포(categorical distribution)',
    definition: 'K개의 클래스 가운데 하나가 나오고, 클래스 k가 나올 확률이 πₖ인 분포.',
  },
  'chain-rule': {
    term: '연쇄 법칙(chain rule)',
    definition: 'f(g(x))의 도함수는 f′(g(x)) · g′(x)다. 겹친 단계의 미분값은 서로 곱해진다.',
  },
  'chance-band': {
    term: '우연의 범위(chance band)',
    definition:
      '이론이 맞을 때, 이만큼의 표본에서 얻은 횟수나 평균이 우연히 들어가는 범위. 따로 밝히지 않으면 시드 1000개 중 999개에서 이 안에 든다. 평균이나 비율의 범위는 1/√N에 비례해 좁아진다.',
  },
  'change-of-variables': {
    term: '변수변환(change of variables)',
    definition:
      '변수를 다른 변수로 옮길 때 밀도가 바뀌는 규칙. 늘어난 곳에서는 밀도가 같은 배율로 옅어져 확률이 보존된다.',
  },
  'chi-square': {
    term: '카이제곱 검정(χ² test)',
    definition:
      '센 횟수를 이론에 따른 기대 횟수와 견준다. 클래스마다 (센 횟수 − 기대 횟수)² / 기대 횟수를 구해 더한다. p값은 우연만으로 그만큼 큰 합이 나올 확률이다.',
  },
  'common-random-numbers': {
    term: '공통 난수(common random numbers)',
    definition: '비교하는 양쪽에 같은 잡음을 쓰는 일. 그러면 차이는 우연이 아니라 파라미터에서 온다.',
  },
  concrete: {
    term: 'Concrete(Gumbel-Softmax) 분포',
    definition:
      'Gumbel 잡음 γ로 만든 softmax((log π + γ)/τ)의 분포. 심플렉스 위의 연속 분포이며, τ → 0이면 꼭짓점으로 모인다.',
  },
  cumulative: {
    term: '누적분포함수(cumulative distribution function)',
    definition: 'F(x) = P(X ≤ x). 값이 x 이하일 확률이며, 이를 미분하면 밀도가 된다.',
  },
  density: {
    term: '밀도(density)',
    definition:
      '단위 길이(또는 넓이)당 확률. 두 점 사이에서 밀도 곡선 아래의 넓이는 값이 두 점 사이에 있을 확률이다. 밀도 자체는 1보다 클 수 있다.',
  },
  deterministic: {
    term: '결정론적(deterministic)',
    definition: '우연이 끼어들지 않는 것. 입력이 같으면 출력도 늘 같다.',
  },
  distribution: {
    term: '분포(distribution)',
    definition:
      '무작위인 양이 어떤 값을 취하고 그 확률이 얼마인지를 나타낸 것. 클래스라면 확률의 목록, 수라면 밀도다.',
  },
  draw: {
    term: '표본 하나, 추출(draw)',
    definition:
      '무작위로 결과 하나를 뽑는 일, 또는 그렇게 뽑은 표본 하나. 표본마다 번호가 있어, 시드와 번호가 같으면 잡음도 같다.',
  },
  elbo: {
    term: 'ELBO(evidence lower bound)',
    definition:
      '숨은 코드가 있는 모델에서 log p(x)의 하한. 디코더가 코드에서 x를 얼마나 잘 되살리는지를 나타내는 값에서, 인코더의 분포와 사전 분포 사이의 KL 발산을 뺀 것이다. 단위 nat은 자연로그로 잰 정보량의 단위다.',
  },
  epsilon: {
    term: 'ε, 표준 정규 잡음(standard normal noise)',
    definition: '평균 0, 분산 1인 종 모양 분포 N(0, 1)에서 뽑은 값. 파라미터가 없다.',
  },
  expectation: {
    term: '기댓값(expectation)',
    definition: '모든 결과를 확률로 가중해 평균한 값. 표본을 늘릴수록 표본의 평균이 다가가는 값이다.',
  },
  exponential: {
    term: '지수 분포(exponential distribution)',
    definition:
      '지금까지 얼마나 걸렸든 남은 시간의 분포가 같은, 곧 무기억성이 있는 대기 시간의 분포. Exp(1)은 P(ξ > t) = e^(−t)이고 평균이 1이다. 율(rate)이 λ이면 평균은 1/λ이다.',
  },
  'finite-difference': {
    term: '유한 차분(finite difference)',
    definition: '파라미터를 조금 움직이고, 결과의 변화를 움직인 크기로 나누어 잰 기울기.',
  },
  gradient: {
    term: '기울기(gradient)',
    definition:
      '하나의 수를 파라미터마다 미분한 것의 모음. 부호를 뒤집으면 그 수가 가장 빨리 줄어드는 방향이 된다. 그래디언트라고도 한다.',
  },
  gumbel: {
    term: 'Gumbel 분포(Gumbel distribution)',
    definition:
      'ξ ~ Exp(1)일 때 γ = −log ξ의 분포로, P(γ ≤ g) = exp(−e^(−g))이다. 평균은 0.577…, 분산은 π²/6이다. 알맞게 옮기고 늘인 최댓값이 다가갈 수 있는 세 분포 가운데 하나이며, 정규 분포나 지수 분포를 따르는 값의 최댓값이 여기로 다가간다(Gumbel 1954).',
  },
  independent: {
    term: '독립(independent)',
    definition:
      '하나를 알아도 다른 하나에 대해서는 아무것도 알 수 없는 관계. 둘이 함께 일어날 확률은 두 확률의 곱이다.',
  },
  jacobian: {
    term: '야코비 행렬(Jacobian)',
    definition:
      '여러 출력을 여러 입력으로 미분한 값을 모두 적은 표. 행렬식의 크기는 사상이 공간을 얼마나 늘이는지를 나타낸다.',
  },

  logit: {
    term: '로짓(logit)',
    definition:
      'π = softmax(θ)가 되게 하는 클래스 k의 수 θₖ. log πₖ가 그중 하나이고, 모두에 같은 상수를 더한 것도 똑같이 쓸 수 있다. 신경망은 가중치 φ로 로짓 θ_φ를 계산한다.',
  },
  'monte-carlo': {
    term: '몬테카를로(Monte Carlo)',
    definition:
      '기댓값을 표본의 평균으로 추정하는 방법. 오차는 1/√N에 비례해 줄어서, 표본이 100배면 오차는 10분의 1이다.',
  },
  noise: {
    term: '잡음(noise)',
    definition:
      '계산에서 무작위인 부분. 여기서는 시드로 한 번 뽑아 두며, 그 분포에는 파라미터가 들어 있지 않다.',
  },
  normal: {
    term: '정규 분포(normal distribution)',
    definition: '평균이 μ, 분산이 σ²인 종 모양 분포 N(μ, σ²). σ는 표준편차다. 가우시안이라고도 한다.',
  },
  objective: {
    term: '목적 함수(objective)',
    definition: '파라미터를 움직여 작게(손실) 또는 크게(보상) 만들려는 값. 여기서는 f의 기댓값이다.',
  },
  'one-hot': {
    term: '원-핫 벡터(one-hot vector)',
    definition:
      '클래스를 벡터로 적은 것. 그 클래스의 자리만 1이고 나머지는 0이다. 셋 가운데 두 번째 클래스는 (0, 1, 0)이다.',
  },
  'one-hot-sample': {
    term: '원-핫 표본(one-hot sample, hard sample)',
    definition:
      'z = e_I. Gumbel-Max가 고른 클래스를 원-핫 벡터로 적은 것이다. 심플렉스의 꼭짓점에 놓이고, 평균은 π다.',
  },
  'p-value': {
    term: 'p값(p-value)',
    definition:
      '이론이 맞을 때, 지금 본 것만큼 또는 그보다 더 극단적인 결과가 나올 확률. 아주 작으면(이를테면 0.001 미만) 이론을 의심할 까닭이 된다. 이론이 맞을 확률은 아니다.',
  },
  pathwise: {
    term: '경로 추정량, 경로 기울기(pathwise gradient)',
    definition:
      '잡음을 고정하고 파라미터에서 손실까지의 길을 따라 표본 하나를 미분한 것. 여러 표본에서 평균하면 기댓값의 기울기를 추정한다. 매끄러운 함수로 된 재매개변수화가 있어야 쓸 수 있다.',
  },
  'perturbed-logit': {
    term: '교란 로짓(perturbed logit)',
    definition:
      'xₖ = log πₖ + γₖ. 클래스의 로짓에 Gumbel 잡음을 더한 값이며, 이 값이 가장 큰 클래스가 표본이 된다.',
  },
  'relaxed-sample': {
    term: '완화된 표본(relaxed sample, soft sample)',
    definition:
      'z̃ = softmax((log π + γ)/τ). 클래스 대신 심플렉스 위의 한 점이며, 같은 잡음으로 계산한다. 가장 큰 성분은 원-핫 표본의 클래스와 같지만, 평균은 일반적으로 π가 아니다.',
  },
  relaxation: {
    term: '연속 완화(relaxation)',
    definition:
      '이산적인 문제를 그에 가까우면서 미분할 수 있는 연속적인 문제로 바꾸는 일. 그 대가는 편향이다. 두 문제의 평균은 일반적으로 다르다.',
  },
  reparameterization: {
    term: '재매개변수화(reparameterization)',
    definition:
      '무작위인 양을 x = g(φ, ε)로 쓰는 일. g는 파라미터 φ가 들어 있는 결정론적 함수이고, 잡음 ε의 분포에는 φ가 들어 있지 않다. g가 매끄러우면 표본 하나하나를 φ로 미분할 수 있다.',
  },
  rmse: {
    term: 'RMSE(평균 제곱근 오차)',
    definition: '√(편향² + 분산). 추정값이 참값에서 보통 얼마나 떨어져 있는지를 편향과 우연을 합해 나타낸다.',
  },
  sample: {
    term: '표본(sample)',
    definition: '확률 분포에서 뽑은 값, 또는 그런 값들. 가장 확률이 높은 값과는 다를 수 있다.',
  },
  'score-function': {
    term: '스코어 함수 추정량(score-function estimator)',
    definition:
      'f(x)에 스코어 함수 ∂ log p(x)/∂φ를 곱해 평균한 것으로 기울기를 추정한다. f를 미분하거나 재매개변수화할 필요가 없지만 분산이 큰 경우가 많다. REINFORCE라고도 한다.',
  },
  seed: {
    term: '시드(seed)',
    definition: '모든 잡음을 계산해 내는 출발점이 되는 수. 시드가 같으면 어느 기계에서나 잡음이 같다.',
  },
  simplex: {
    term: '심플렉스, 단체(simplex)',
    definition:
      '성분이 K개인 확률 벡터 전체의 집합. K = 2이면 선분, K = 3이면 삼각형, K = 4이면 사면체다. 꼭짓점은 원-핫 벡터다.',
  },
  softmax: {
    term: '소프트맥스(softmax)',
    definition: 'K개의 수를 합이 1인 양수 K개로 바꾼다. 각 수의 지수함수 값을 그 총합으로 나눈다.',
  },
  'standard-deviation': {
    term: '표준편차(standard deviation)',
    definition: '분산의 제곱근. 단위가 원래의 양과 같으며 σ로 쓴다.',
  },
  'standard-error': {
    term: '표준오차(standard error)',
    definition:
      '표본 N개를 평균한 값의 표준편차. 표본 하나의 표준편차를 √N으로 나눈 값이며, 평균이 우연히 빗나가는 크기가 보통 얼마인지를 나타낸다.',
  },
  stochastic: {
    term: '확률적(stochastic)',
    definition: '우연에 따르는 것. 입력이 같아도 출력은 매번 다를 수 있다.',
  },
  'straight-through': {
    term: '직통 추정량(straight-through estimator)',
    definition:
      '순전파에는 원-핫 표본을 쓰고, 역전파에는 완화된 표본의 미분값을 쓴다. 기울기에는 일반적으로 편향이 있지만 모델에는 원-핫 표본이 들어간다.',
  },
  temperature: {
    term: '온도(temperature)',
    definition:
      '소프트맥스에 넣기 전에 교란 로짓을 나누는 수 τ > 0. 작으면 결과가 원-핫에 가까워지고, 크면 모든 성분이 비슷해진다.',
  },
  uniform: {
    term: '균등 분포(uniform distribution)',
    definition: '두 끝 사이에서 밀도가 어디나 같은 분포. 여기서는 0과 1 사이의 u다.',
  },
  variance: {
    term: '분산(variance)',
    definition:
      '평균에서 떨어진 거리의 제곱을 평균한 값. 값이 얼마나 흩어지는지를 나타낸다. a를 곱하면 분산은 a²배가 된다.',
  },
}
