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
      {relaxed}는 잡음의 함수이므로, {relaxed}에 대해 평균하는 것은 {gamma}에 대해 평균하는 것과 같다. 어느{' '}
      {tau}에서나 정확하다. 아래의 수는 지금 고른 표본의 <Tex math={tex`f`} />
      값으로, 이 평균의 한 항이다.
    </p>
  ),
  'cold-limit': () => (
    <p>
      {tau}가 작아지면 모든 표본이 승자의 꼭짓점으로 가고, <Tex math={tex`f`} />도 따라간다.{' '}
      <Tex math={tex`f`} />가 유계이면 극한이 평균 안으로 들어갈 수 있다(지배 수렴). ≈가 =가 되는 것은 오직 이
      뜻에서이다.
    </p>
  ),
  'near-ties': () => (
    <p>
      접전은 얼마나 잦은가? 지수 경주에서 승자는 시각 <Tex math={tex`T`} />에 도착한다. 그 평균은 1이고, 누가
      이기는지와 상관이 없다. 점수가 <Tex math={tex`\delta`} />
      보다 덜 뒤진다는 것은 그 뒤로 <Tex math={tex`\delta\,T`} /> 안에 도착한다는 뜻이고, 나머지는 비율{' '}
      <Tex math={tex`1-\pi_I`} />로 도착한다. 이것을 승자에 대해 평균한다.
    </p>
  ),
  'first-order': () => (
    <p>
      작은 {tau}를 느끼는 것은 두 꼭짓점 <Tex math={tex`i`} />와 <Tex math={tex`j`} /> 사이에 있는 표본뿐이다.
      점수의 차이를 {tau}로 나누어 시그모이드에 넣은 것을 <Tex math={tex`s`} />라 하면, <Tex math={tex`s`} />
      는 밀도 <Tex math={tex`\sym{tau}{\tau}\,\pi_i\pi_j/(s(1-s))`} />로 모서리를 지나간다. 자리마다 그곳에서
      이기는 꼭짓점과 견준다.
    </p>
  ),
  bent: () => (
    <p>
      <Tex math={tex`f`} />가 일차이면 모서리의 두 반쪽이 서로 지워진다. 거리의 제곱은 직선보다{' '}
      <Tex math={tex`2s(1-s)`} />
      만큼 처지므로 모서리 전체에 <Tex math={tex`-2`} />가 남는다. 볼록한 손실은 완화하면 {tau}에 비례하는
      만큼 실제보다 좋아 보인다.
    </p>
  ),
  'cold-mean': () => (
    <p>
      {relaxed}는 <Tex math={tex`\tau\log\sum_ke^{x_k/\tau}`} />의 기울기이고, {tau}가 작을 때 그 평균은{' '}
      <Tex math={tex`\log\sum_ke^{\theta_k}+\gamma_E+\tfrac12\zeta(2)\,\tau^2(1-\sum\pi_i^2)`} />
      이다. 이것을 로짓으로 미분한다. 일차항이 없다. 접전은 양쪽이 똑같이 자주 이기기 때문이다.
    </p>
  ),
  'hot-mean': () => (
    <p>
      {tau}가 크면 소프트맥스는 0에서의 접선과 같다. 이것을 평균한다. 잡음의 평균은 모든 클래스에서 같으므로
      사라진다.
    </p>
  ),
  'two-classes': () => (
    <p>
      클래스가 둘이고 {tau} = 1이면, {notation.relaxedFirst}은 균등한 <Tex math={tex`u`} />에 대해{' '}
      <Tex math={tex`au/(au+1-u)`} />
      이고 그 적분은 닫힌 꼴이다. 아래의 수는 처음 두 클래스만 놓고 구한 것이다. <Tex math={tex`a=1`} />
      이면 ½이다.
    </p>
  ),
  'any-moment': () => (
    <p>
      소프트맥스의 분모를 <Tex math={tex`S`} />라 하고 <Tex math={tex`1/S^n`} />을{' '}
      <Tex math={tex`\int s^{n-1}e^{-sS}ds/\Gamma(n)`} />로 쓴다. 클래스마다 잡음이 독립이므로 곱의 평균은
      평균의 곱이 되고, {K}가 얼마이든 적분은 하나만 남는다. 이 페이지의 정확한 평균은 이렇게 계산한 것이다.
      아래는 그 가운데 하나와, 지금 뽑은 표본의 평균이다.
    </p>
  ),
}
