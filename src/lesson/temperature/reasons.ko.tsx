import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { relaxed, tau } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  ratio: () => (
    <p>두 몫을 나누면 분모에 있던 합이 약분된다. 아래의 수는 이 표본의 2등을 승자로 나눈 것이다.</p>
  ),
  cold: () => (
    <p>
      점수에는 밀도가 있으므로 동점일 확률은 0이고, 승자는 다른 모든 클래스보다 얼마큼은 앞서 있다. 0보다 큰
      차이를 0으로 가는 {tau}로 나누면 무한대가 된다. (동점인 클래스가 있다면 그들의 몫은 끝까지 같다.)
    </p>
  ),
  taylor: () => (
    <p>
      0에서 소프트맥스의 미분은 <Tex math={tex`\tfrac1K(\delta_{kj}-\tfrac1K)`} />
      이다. <Tex math={tex`y=x/\tau`} />로 놓는다. 아래의 수는 {tau} = 10에서 직선의 값과 실제의 몫이다.
    </p>
  ),
  hot: () => (
    <p>
      둘째 항은 <Tex math={tex`1/\tau`} />과 함께 사라진다. 어느 표본에서나 같다. 상수 벡터가 되는 것이지,
      심플렉스 위의 균등 분포가 되는 것이 아니다.
    </p>
  ),
  log: () => <p>정의에 로그를 취하면 나눗셈이 뺄셈이 된다.</p>,
  'log-slope': () => (
    <p>
      {tau}로 미분한다. 첫 항에서는 <Tex math={tex`-x_i/\tau^2`} />이 나오고, 합의 로그에서는{' '}
      <Tex math={tex`x_k/\tau^2`} />을 {relaxed}로 가중한 평균이 나온다.
    </p>
  ),
  slope: () => (
    <p>
      <Tex math={tex`\partial\tilde z=\tilde z\;\partial\log\tilde z`} />
      이다. 점수가 가중 평균보다 낮은 클래스의 몫은 {tau}와 함께 커지고, 높은 클래스의 몫은 줄어든다.
    </p>
  ),
  sharper: () => (
    <p>
      평균은 최댓값을 넘지 못한다. 그러므로 {tau}가 커지면 승자의 몫은 1에서 <Tex math={tex`1/K`} />
      까지 줄기만 한다. 차가운 그림이 언제나 더 뾰족하다.
    </p>
  ),
  powers: () => (
    <p>
      몫 <Tex math={tex`m`} />
      개가 <Tex math={tex`\varepsilon`} />
      처럼 함께 줄어든다고 하고 Concrete 밀도에서 차수를 센다. 분자에서 <Tex math={tex`-m(\tau+1)`} />,
      분모에서 <Tex math={tex`-\tau K`} />
      이다.
    </p>
  ),
  edges: () => (
    <p>
      지수의 부호를 본다. 면(
      <Tex math={tex`m=1`} />
      )에서 밀도는 {tau}가 <Tex math={tex`1/(K-1)`} />
      보다 작으면 무한대이고 크면 0이다. 꼭짓점(
      <Tex math={tex`m=K-1`} />
      )에서는 <Tex math={tex`\tau<K-1`} />인 동안 무한대이다. 그래서 음영은 로그 눈금으로 칠한다.
    </p>
  ),
  regroup: () => (
    <p>
      로그 밀도의 합에서 <Tex math={tex`\prod_j\tilde z_j^{-\tau}`} />을 앞으로 빼낸다. 모두{' '}
      <Tex math={tex`K`} />번 나온다. <Tex math={tex`C`} />
      에는 {relaxed}에 달려 있지 않은 것을 모은다.
    </p>
  ),
  convex: () => (
    <p>
      그러면 <Tex math={tex`\tau(K-1)-1`} />은 양수가 아니고 로그의 합은 오목하므로, 둘의 곱은 볼록하다. 합
      안의 곱은 지수의 합이 1을 넘지 않으므로 오목하고, 그런 곱의 합도, 그 로그도 오목하다. 거기에{' '}
      <Tex math={tex`-K`} />를 곱하면 볼록하다. 볼록한 함수에는 언덕이 없다. {tau}가 이보다 낮으면 안쪽에 가장
      그럴듯한 점이 없다 (<Reference to="maddison2017" />, 명제 1d).
    </p>
  ),
}
