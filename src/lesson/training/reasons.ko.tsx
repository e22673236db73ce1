import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { gamma, oneHot, piFirst, tau, theta } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  objective: () => <p>뽑은 결과의 평균 손실이며, 유한한 합이다.</p>,
  'true-gradient': () => (
    <p>
      소프트맥스를 미분한 것이다. 꼭짓점에서, 그리고 뽑힐 수 있는 클래스의 손실이 모두 같은 곳에서 0이 된다.
      다른 곳에서는 0이 아니므로 하강이 멈출 데가 달리 없다.
    </p>
  ),
  'relaxed-objective': () => (
    <p>
      같은 {theta}의 다른 함수다. 꼭짓점 사이의 <Tex math={tex`f`} />를 쓴다. 적힌 수는 평균이 아니라 표본
      하나의 값이다.
    </p>
  ),
  'relaxed-gradient': () => (
    <p>
      {gamma}에 대한 평균 안에서 연쇄 법칙을 쓴다. <Tex math={tex`L_{@tau}`} />에 대해서는 편향이 없고,{' '}
      <Tex math={tex`L_{@tau}`} />가 가장 작은 곳에서 0이 된다. 거기서 <Tex math={tex`L`} />이 어떤 값이든
      상관없다.
    </p>
  ),
  step: () => (
    <p>
      한 스텝에서 표본 32개의 추정값을 평균한다. 스텝이 쌓이면 잡음은 상쇄되고 편향은 쌓인다. 적힌 수는 정확한
      기울기로 옮기는 첫 스텝이다.
    </p>
  ),
  tail: () => (
    <p>
      <Tex math={tex`@theta_1-@theta_2`} />를 {theta}로 쓰고, 0 &lt; {tau} &lt; 1이라 하자. {piFirst}이 작으면{' '}
      <Tex math={tex`@relaxed_1`} />은 거의 언제나 0에 가깝다. 로지스틱 분포의 꼬리{' '}
      <Tex math={tex`e^{-|x|}`} />
      에서 <Tex math={tex`z=\operatorname{sigmoid}(x/\tau)`} />로 치환하면 베타 적분 두 개가 된다. 부호는
      대괄호의 부호다. 양수이면 꼭짓점까지 내려가고, 음수이면 되돌아온다. {tau} ≥ 1이면{' '}
      <Tex math={tex`z-t<0`} />인 <Tex math={tex`z=0`} /> 근처에서 적분이 발산하고, 이때도 되돌아온다.
    </p>
  ),
  critical: () => (
    <p>
      대괄호가 0이 되는 온도다. <Tex math={tex`@tau_c`} />
      보다 높으면 안쪽에서 멈춘다. 그 위치 <Tex math={tex`\sym{pi}{\pi_1^\star}`} />는 식으로 쓸 수 없어서
      일차원 적분이 0이 되는 곳으로 구한다. <Tex math={tex`@tau_c`} />
      보다 낮으면 수치 적분으로 찾아도 안쪽에 0이 없다.
    </p>
  ),
  bound: () => (
    <p>
      옌센 부등식이다. 양변의 차이는 <Tex math={tex`q(z\mid x)`} />
      에서 사후 분포 <Tex math={tex`p(z\mid x)`} />
      까지의 KL 발산이다. 사전 분포는 코드 100개에 대한 균등 분포다.
    </p>
  ),
  hundred: () => (
    <p>
      기댓값은 항이 100개인 합이고, 그림의 굵은 곡선이다. 클래스가 10개인 변수가 20개이면 항이{' '}
      <Tex math={tex`10^{20}`} />
      개가 된다.
    </p>
  ),
  'soft-codes': () => (
    <p>
      그림의 파선이다. <Reference to="jang2017" />
      처럼 첫 항의 {oneHot} 자리에 <Tex math={tex`@relaxed`} />를 넣고 KL은 이산 분포의 것을 그대로 둔다.{' '}
      <Tex math={tex`@relaxed`} />가 원-핫이 아닌 한 이것은 어떤 값의 하한도 상한도 아니다.{' '}
      <Reference to="maddison2017" />
      에서는 그 자리에 Concrete 밀도를 써서 다시 상한(bound)을 얻는다. 다만 완화된 모델의{' '}
      <Tex math={tex`-\log p(x)`} />에 대한 상한이다.
    </p>
  ),
}
