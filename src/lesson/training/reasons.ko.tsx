import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { gamma, oneHot, piFirst, theta } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  objective: () => <p>유한한 합, 곧 클래스의 분포가 갖는 손실이다.</p>,
  'true-gradient': () => (
    <p>
      소프트맥스의 도함수이다. 꼭짓점에서, 그리고 쓰이는 클래스의 비용이 모두 같은 곳에서만 0이 된다. 안쪽에는
      붙잡는 것이 없다.
    </p>
  ),
  'relaxed-objective': () => (
    <p>
      같은 {theta}의 다른 함수이다. 꼭짓점 사이의 <Tex math={tex`f`} />를 읽는다. 아래의 수는 평균이 아니라
      표본 하나의 값이다.
    </p>
  ),
  'relaxed-gradient': () => (
    <p>
      {gamma}에 대한 평균 안에서 연쇄 법칙을 쓴다. 이 기울기에는 편향이 없다. 다만{' '}
      <Tex math={tex`L_{\sym{tau}{\tau}}`} />에 대해서 그렇다. <Tex math={tex`L_{\sym{tau}{\tau}}`} />가 가장
      작은 곳에서, <Tex math={tex`L`} />이 거기서 어떻든 0이 된다.
    </p>
  ),
  step: () => (
    <p>
      한 걸음: 표본 32개의 추정값을 평균한다. 걸음이 쌓이면 잡음은 상쇄되고 편향은 쌓인다. 아래의 수는 정확한
      기울기로 내딛는 첫걸음이다.
    </p>
  ),
  tail: () => (
    <p>
      {piFirst}이 작으면 <Tex math={tex`\sym{relaxed}{\tilde z_1}`} />은 거의 언제나 0에 있다. 로지스틱 분포의
      꼬리 <Tex math={tex`e^{-|x|}`} />에 <Tex math={tex`z=\sigma(x/\tau)`} />를 대입하면 베타 적분 두 개가
      된다. 부호는 대괄호에 달려 있다. 양수이면 꼭짓점까지 내려가고, 음수이면 되돌아온다.
    </p>
  ),
  critical: () => (
    <p>
      대괄호가 0이 되는 온도이다. <Tex math={tex`\sym{tau}{\tau_c}`} />
      보다 높으면 안쪽에서 끝난다. 그 자리 <Tex math={tex`\sym{pi}{\pi_1^\star}`} />
      에는 식이 없어서, 일차원 적분이 0이 되는 곳으로 구한다.
    </p>
  ),
  bound: () => (
    <p>
      옌센 부등식이다. 양변의 차이는 <Tex math={tex`q(z\mid x)`} />가 사후 분포 <Tex math={tex`p(z\mid x)`} />
      에서 떨어진 정도, 곧 KL 발산이다. 사전 분포는 코드 100개에 고르다.
    </p>
  ),
  hundred: () => (
    <p>
      기댓값은 항 100개의 합이고, 그림의 굵은 곡선이다. 클래스 열 개짜리 변수가 스무 개이면 항이{' '}
      <Tex math={tex`10^{20}`} />
      개가 된다.
    </p>
  ),
  'soft-codes': () => (
    <p>
      그림의 파선이다. <Reference to="jang2017" />
      처럼 첫 항의 {oneHot} 자리에 <Tex math={tex`\sym{relaxed}{\tilde z}`} />를 넣고 KL은 이산 분포의 것을
      그대로 둔다. <Tex math={tex`\sym{relaxed}{\tilde z}`} />가 원-핫이 아닌 한 이것은 어떤 양의
      한계(bound)도 되지 못한다. <Reference to="maddison2017" />
      에서는 그 자리에 Concrete 밀도를 넣어, 완화된 모델의 한계를 얻는다.
    </p>
  ),
}
