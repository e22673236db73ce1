import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { relaxed, relaxedFirst, tau, thetaFirst } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  ratio: () => (
    <p>
      두 성분을 나누면 분모의 합이 약분된다. 이 표본에서 계산한 값은 2등의 성분을 승자의 성분으로 나눈 것이다.
    </p>
  ),
  cold: () => (
    <p>
      교란 로짓에는 밀도가 있으므로 동점일 확률은 0이고, 승자는 다른 모든 클래스를 0보다 큰 차이로 앞선다. 그
      차이를 0으로 가는 {tau}로 나누면 무한대로 간다. (동점인 클래스가 있다면 그 성분들은 끝까지 같다.)
    </p>
  ),
  taylor: () => (
    <p>
      0에서 소프트맥스의 미분값은 <Tex math={tex`\tfrac1K(\delta_{kj}-\tfrac1K)`} />
      이다. <Tex math={tex`y=x/\tau`} />로 놓는다. 이 표본에서 계산한 값은 {tau} = 10에서 일차식의 값과 실제
      성분을 비교한 것이다.
    </p>
  ),
  hot: () => (
    <p>
      {tau}가 커지면 모든 <Tex math={tex`(x_I-x_k)/\tau`} />가 0으로 가므로, 비가 모두 1이 되고 성분이 모두
      같아진다. 극한은 상수 벡터 하나이지 심플렉스 위의 균등 분포가 아니다.
    </p>
  ),
  hill: () => (
    <p>
      5장에서 구한 기울기를 클래스 1에 쓴다. {thetaFirst}이 −∞에서 ∞까지 움직이면 {relaxedFirst}은 0에서 1까지
      오르므로, 기울기 아래의 넓이는 어느 {tau}에서나 1이다. {tau}가 낮아지면 언덕이 높아지는 만큼 좁아진다.
    </p>
  ),
  price: () => (
    <p>
      {tau}가 작으면 언덕은 표본의 점프 지점에 선다. 4장에서 보았듯이 점프 지점이 {thetaFirst}보다 작을 확률은{' '}
      <Tex math={tex`\pi_1(\theta_1)`} />
      이므로 그 밀도는 <Tex math={tex`\pi_1(1-\pi_1)`} />
      이다. 여기에 언덕의 넓이 1을 곱하면 평균이고, 언덕의 제곱을 적분한{' '}
      <Tex math={tex`\tfrac1\tau\int_0^1s{(1-s)}\,ds=\tfrac1{6\tau}`} />을 곱하면 제곱의 평균이다.
    </p>
  ),
  log: () => <p>정의에 로그를 취하면 나눗셈이 뺄셈이 된다.</p>,
  'log-slope': () => (
    <p>
      {tau}로 미분한다. 첫 항에서는 <Tex math={tex`-x_i/\tau^2`} />가 나오고, 합의 로그에서는{' '}
      <Tex math={tex`x_k/\tau^2`} />를 {relaxed}로 가중한 평균이 나온다.
    </p>
  ),
  slope: () => (
    <p>
      <Tex math={tex`\partial\tilde z=\tilde z\;\partial\log\tilde z`} />
      다. 교란 로짓이 가중 평균보다 작은 클래스의 성분은 {tau}와 함께 커지고, 큰 클래스의 성분은 줄어든다.
    </p>
  ),
  sharper: () => (
    <p>
      평균은 최댓값을 넘지 못한다. 그러므로 {tau}가 커져도 승자의 성분은 커지지 않으며, 1에서{' '}
      <Tex math={tex`1/K`} />
      까지 줄어든다. 온도가 낮은 그림이 늘 더 날카롭다.
    </p>
  ),
  powers: () => (
    <p>
      성분 <Tex math={tex`m`} />
      개가 함께 <Tex math={tex`\varepsilon`} />
      처럼 줄어든다고 하고 Concrete 밀도에서 차수를 센다. 분자에서 <Tex math={tex`-m(\tau+1)`} />, 분모에서{' '}
      <Tex math={tex`-\tau K`} />
      다.
    </p>
  ),
  edges: () => (
    <p>
      성분들이 일정한 비율로 함께 줄어들 때 지수의 부호를 본다. 면(
      <Tex math={tex`m=1`} />
      )에서 밀도는 {tau}가 <Tex math={tex`1/(K-1)`} />
      보다 작으면 무한대이고 크면 0이다. 꼭짓점(
      <Tex math={tex`m=K-1`} />
      )에서는 <Tex math={tex`\tau<K-1`} />
      이면 무한대인데, 다른 길로 다가가면 극한이 다를 수 있다. 그래서 음영은 로그 눈금으로 칠한다.
    </p>
  ),
  regroup: () => (
    <p>
      로그 밀도의 합에서 <Tex math={tex`\prod_j\tilde z_j^{-\tau}`} />을 앞으로 빼낸다. 모두{' '}
      <Tex math={tex`K`} />번 나온다. {relaxed}에 의존하지 않는 것은 <Tex math={tex`C`} />에 모은다.
    </p>
  ),
  convex: () => (
    <p>
      그러면 <Tex math={tex`\tau(K-1)-1`} />은 양수가 아니고 로그의 합은 오목하므로, 둘의 곱은 볼록하다. 합
      안의 곱은 지수의 합이 1을 넘지 않으므로 오목하고, 그런 곱의 합도 그 로그도 오목하다. 여기에{' '}
      <Tex math={tex`-K`} />를 곱하면 볼록하다. 상수가 아닌 볼록한 함수에는 봉우리가 없으므로(확률이 같은 두
      클래스에서 {tau} = 1이면 상수다), 이 {tau}까지는 안쪽에 밀도가 가장 높은 점이 없다(
      <Reference to="maddison2017" />, 명제 1d). 이보다 높아도 아직 없을 수 있다.
    </p>
  ),
}
