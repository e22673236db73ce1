import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { gamma, K, relaxed, tau } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  'same-noise': () => (
    <p>
      {relaxed}는 잡음의 함수이므로 {gamma}에 대해 평균해도 된다. 어느 {tau}에서나 정확하다. 적힌 수는 선택한
      표본의 <Tex math={tex`f`} /> 값으로, 이 평균의 한 항이다.
    </p>
  ),
  'cold-limit': () => (
    <p>
      {tau}가 작아지면 모든 표본이 승자의 꼭짓점으로 가고 <Tex math={tex`f`} />의 값도 따라간다.{' '}
      <Tex math={tex`f`} />가 유계이므로 극한을 평균 안으로 옮길 수 있다(지배 수렴 정리). {tau}를 고정하면 두
      평균은 일반적으로 다르다. 다만 확률이 모두 같고 <Tex math={tex`f`} />가 선형인 경우나 편향의 부호가
      바뀌는 {tau}에서는 둘이 같다.
    </p>
  ),
  'near-ties': () => (
    <p>
      접전은 얼마나 잦은가? 지수 경주에서 승자의 도착 시각 <Tex math={tex`T`} />는 평균이 1이고, 누가
      이기는지와 독립이다. 교란 로짓이 승자보다 <Tex math={tex`\delta`} /> 미만으로 뒤진다는 것은 승자가
      도착한 뒤 약 <Tex math={tex`\delta\,T`} /> 안에 도착한다는 뜻이다. 나머지 주자는 율(rate){' '}
      <Tex math={tex`1-\pi_I`} />로 도착한다. 이것을 승자에 대해 평균한다.
    </p>
  ),
  'first-order': () => (
    <p>
      일차 근사에서 작은 {tau}에 영향을 받는 것은 두 꼭짓점 <Tex math={tex`i`} />와 <Tex math={tex`j`} />{' '}
      사이의 표본뿐이다. 교란 로짓의 차이를 {tau}로 나누어 시그모이드에 넣은 값을 <Tex math={tex`s`} />라
      하면, <Tex math={tex`s`} />는 두 꼭짓점을 잇는 변 위에 밀도{' '}
      <Tex math={tex`@tau\,\pi_i\pi_j/(s{(1-s)})`} />로 분포한다. 각 점의 <Tex math={tex`f`} />를 그 점에서
      이기는 꼭짓점의 <Tex math={tex`f`} />와 비교한다.
    </p>
  ),
  bent: () => (
    <p>
      <Tex math={tex`f`} />가 선형이면 변의 두 반쪽이 서로 상쇄된다. 거리의 제곱은 현보다{' '}
      <Tex math={tex`2s{(1-s)}`} />
      만큼 아래에 있으므로 변마다 <Tex math={tex`-2`} />가 남는다. 그래서 {tau}가 작을 때, 변을 따라
      순볼록(strictly convex)인 손실은 완화하면 실제보다 좋아 보인다.
    </p>
  ),
  'soft-maximum': () => (
    <p>
      합에서 가장 큰 <Tex math={tex`x_k`} />를 밖으로 꺼낸다. 최댓값의 평균은 3장에서 구했다. 나머지는
      접전에서만 0이 아니다. 접전을 다룬 줄에 따르면 그 차이 <Tex math={tex`\tau g`} />의 밀도는 0 근처에서{' '}
      <Tex math={tex`{1-\sum\pi_i^2}`} />
      이고, 로그의 급수를 항별로 적분하면{' '}
      <Tex math={tex`\int_0^\infty\log{(1+e^{-g})}\,dg=\tfrac12\zeta(2)`} />
      다.
    </p>
  ),
  'cold-mean': () => (
    <p>
      {relaxed}는 <Tex math={tex`\tau\log\sum_ke^{x_k/\tau}`} />을 로짓으로 미분한 것이므로 윗줄을 로짓으로
      미분한다. 일차항은 없다. 차이가 작은 접전일수록 양쪽이 이기는 횟수가 같아지기 때문이다.
    </p>
  ),
  'hot-mean': () => (
    <p>
      {tau}가 크면 소프트맥스는 0에서의 접선에 가깝다. 그 접선을 평균한다. 잡음의 평균은 모든 클래스에서
      같으므로 상쇄된다.
    </p>
  ),
  'two-classes': () => (
    <p>
      클래스가 둘이고 {tau} = 1이면 {notation.relaxedFirst}은 균등 분포를 따르는 <Tex math={tex`u`} />에 대해{' '}
      <Tex math={tex`au/(au+1-u)`} />
      이고, 적분을 닫힌 식으로 쓸 수 있다. 적힌 수는 처음 두 클래스만 놓고 구한 값이다.{' '}
      <Tex math={tex`a=1`} />
      이면 ½이다.
    </p>
  ),
  'any-moment': () => (
    <p>
      소프트맥스의 분모를 <Tex math={tex`S`} />라 하고 <Tex math={tex`1/S^n`} />을{' '}
      <Tex math={tex`\int s^{n-1}e^{-sS}ds/\Gamma(n)`} />로 쓴 뒤 <Tex math={tex`s=e^t`} />
      으로 치환한다. 클래스마다 잡음이 독립이므로 곱의 평균은 평균의 곱이 되고, {K}가 얼마이든 적분은 하나만
      남는다. 여기 나오는 {relaxed}의 정확한 평균은 모두 이렇게 계산한 것이다. 적힌 수는 그중 하나와 지금 뽑은
      표본의 평균이다.
    </p>
  ),
}
