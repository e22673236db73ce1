import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { relaxed, tau, theta } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  'softmax-slope': () => (
    <p>
      소프트맥스의 <Term id="jacobian">야코비 행렬(Jacobian)</Term>이다. <Tex math={tex`x`} />를{' '}
      <Tex math={tex`@tau`} />로 나누었으므로 <Tex math={tex`1/@tau`} />이 나온다.
    </p>
  ),
  'logit-slope': () => (
    <p>
      <Tex math={tex`x_j=\log\pi_j+\gamma_j`} />
      이고, <Tex math={tex`\log\pi_j`} />는 모두 <Tex math={tex`\theta_j`} />
      에서 같은 상수를 뺀 것이다. 상수는 상쇄되므로 소프트맥스가 또 나오지는 않는다.
    </p>
  ),
  'probability-slope': () => (
    <p>
      <Term id="chain-rule">연쇄 법칙(chain rule)</Term>과 <Tex math={tex`d\log\pi_j=d\pi_j/\pi_j`} />를 쓰고,{' '}
      <Tex math={tex`\pi_1,\dots,\pi_K`} />는 합이 1이라는 제약 없이 따로 움직이는 변수로 본다. 모두에 같은
      수를 곱해도 달라지지 않으므로 합은 0이다.
    </p>
  ),
  chain: () => (
    <p>
      야코비 행렬을 <Tex math={tex`\nabla f`} />에 곱한다. 프로그램에 그대로 옮길 줄이고, 계산은 K²번이 아니라
      K번쯤이면 된다.
    </p>
  ),
  interchange: () => (
    <p>
      로짓부터는 역전파가 늘 하던 대로 이어진다. <Tex math={tex`|g|`} />가{' '}
      <Tex math={tex`\tfrac2{\tau}\max|\nabla f|`} />를 넘지 않으므로 평균 안에서 미분해도 된다.
    </p>
  ),
  'sum-zero': () => (
    <p>
      모든 로짓을 함께 올리면 아무것도 달라지지 않는다. 어떤 프로그램에서나 해 볼 수 있는 검사다. 적힌 수는
      선택한 표본의 두 부분이다.
    </p>
  ),
  'linear-mean': () => (
    <p>
      <Tex math={tex`f`} />가 선형이면 {relaxed}의 일차와 이차 모멘트만 있으면 되고, 이 값들은 정확히 계산할
      수 있다. 손실이 선형이면 추정량의 정확한 평균과, 추정하려는 미분값이 함께 나온다.
    </p>
  ),
  'forward-backward': () => (
    <p>
      <Reference to="jang2017" />
      (2.2절)이 <Reference to="bengio2013" />을 따라 내린 정의다. 코드로는{' '}
      <code translate="no">hard + soft - stop_gradient(soft)</code>, 곧 <code translate="no">hard=True</code>
      다. 순전파에는 원-핫 표본을 쓰고, 역전파에서는 그 미분값을 {relaxed}의 미분값으로 대신한다.
    </p>
  ),
  through: () => (
    <p>
      야코비 행렬은 같고, <Tex math={tex`f`} />의 기울기를 꼭짓점에서 읽는다. 경로 추정량{' '}
      <Tex math={tex`g_j`} />와 비교해 보자.
    </p>
  ),
  'through-linear': () => (
    <p>
      기울기가 어디서나 같으면 어디서 읽든 상관없다. 다른 <Tex math={tex`f`} />
      에서는 일반적으로 차이가 0이 아니다.
    </p>
  ),
  'through-cold': () => (
    <p>
      {tau}가 작으면 접전만 남는다. 두 교란 로짓 <Tex math={tex`i`} />와 <Tex math={tex`j`} />가 선두에서
      동점이 되는 밀도는 <Tex math={tex`\pi_i\pi_j`} />
      이고(7장의 접전), 동점 근처에서는 양쪽이 반반으로 이긴다. 그래서 변의 기울기를 한쪽 끝과 다른 쪽 끝에서
      같은 빈도로 읽는다. 곧 사다리꼴 공식이다.
    </p>
  ),
  'pathwise-cold': () => (
    <p>
      동점의 밀도는 같다. 경로 추정량은 변 위에서 {relaxed}가 있는 곳의 기울기를 읽으므로, 변을 따라 적분하는
      셈이다. 도함수를 적분하면 차이가 되고, 그 합이 정확한 기울기다.
    </p>
  ),
  trapezoid: () => (
    <p>
      <Tex math={tex`f`} />가 이차함수일 때처럼 사다리꼴 공식이 모든 변에서 정확하면, 직통 추정량은 {tau} →
      0의 극한에서 편향이 없다. 그렇지 않으면 합의 항들이 우연히 상쇄되지 않는 한 극한에서도 편향이 남는다(
      <Reference to="shekhovtsov2023" />
      ). 적힌 수가 그 편향이다.
    </p>
  ),
  plain: () => (
    <p>
      역전파에서 잡음을 빼면 {relaxed} 자리에 <Tex math={tex`\pi=\operatorname{softmax}(\theta)`} />가
      들어간다. 무작위인 것은 뽑힌 클래스뿐이므로 평균과 분산이 유한한 합이다. 괄호 안은 정확한 미분값이다.
    </p>
  ),
  'score-identity': () => (
    <p>
      <Tex math={tex`\nabla\pi=\pi\,\nabla\log\pi`} />
      이고, 유한한 합이므로 극한과 순서를 바꿀 일이 없다. 미분하는 대상이 <Tex math={tex`f`} />
      에서 분포로 바뀌었다(
      <Reference to="williams1992" />. <Reference to="glynn1990" />
      에서는 우도비라고 부른다).
    </p>
  ),
  'log-slope': () => <p>소프트맥스의 로그를 미분한다.</p>,
  score: () => (
    <p>
      그 평균의 표본 하나다. 편향이 없고, 원-핫 표본에서의 <Tex math={tex`f`} /> 값만 있으면 된다.{' '}
      <Tex math={tex`f`} />의 기울기도, 심플렉스 안쪽의 <Tex math={tex`f`} />도 필요 없다.
    </p>
  ),
  exact: () => (
    <p>그 평균을 클래스에 대해 더하면 정확한 기울기다. 이 장의 그림은 모든 추정량을 이 값과 비교한다.</p>
  ),
  'score-variance': () => (
    <p>
      이것도 유한한 합이다. {tau}와는 무관하고 <Tex math={tex`f`} />의 크기에 달려 있다. 충분히 큰 상수를
      더하면 얼마든지 커진다.
    </p>
  ),
  baseline: () => (
    <p>
      그러니 상수를 빼자. <Tex math={tex`\nabla\log\pi`} />의 평균이 0이므로 추정값의 평균은 그대로다.
      자연스러운 선택은 <Tex math={tex`b=\bar f`} />
      이고, <Tex math={tex`\bar f`} />를 모르면 나머지 표본의 평균을 쓴다(하나 제외(leave-one-out),{' '}
      <Reference to="kool2019" />
      ).
    </p>
  ),
  'best-baseline': () => (
    <p>
      분산을 가장 작게 하는 <Tex math={tex`b`} />
      다. 분산은 <Tex math={tex`b`} />의 이차식이다. 클래스가 둘이면 확률이 어떻든 분산이 0이 된다.
    </p>
  ),
  'cold-variance': () => (
    <p>
      변 가까이에서 <Tex math={tex`g_i=\tfrac1\tau s{(1-s)}\,d_{ij}(s)`} />
      이고, 표본은 거기에 밀도 <Tex math={tex`\tau\,\pi_i\pi_j/(s{(1-s)})`} />로 놓인다. 제곱하면{' '}
      <Tex math={tex`1/\tau`} />이 하나 남는다. 큰 값이 드물게 나온다는 뜻이다.
    </p>
  ),
  'cold-linear': () => (
    <p>
      <Tex math={tex`\int_0^1s{(1-s)}\,ds=\tfrac16`} />
      이고, 모든 로짓에 대해 더하면 대각합이 된다. 손실이 선형이면 그 상수가 나온다.
    </p>
  ),
  'cold-two': () => <p>클래스가 둘이면 변이 하나다.</p>,
  'through-variance': () => (
    <p>
      변의 양 끝에서 ⅙의 반씩이 온다. <Tex math={tex`f`} />가 선형이면 두 분산이 같다.{' '}
      <Tex math={tex`e^{z_1-z_3}`} />
      처럼 기울기의 제곱이 평균해서 가운데보다 양 끝에서 크면 직통 추정량의 분산이 더 크고, 작으면 더 작다.
      승자가 주어졌을 때의 잡음에 대해 평균하면 분산이 줄어든다(
      <Reference to="paulus2021" />
      ).
    </p>
  ),
  hot: () => (
    <p>
      {tau} → ∞이면 모든 {relaxed}가 중심으로 가고, {theta}를 바꾸어도 움직이지 않게 된다. 추정값과 그 분산은
      0으로 가고(분산은 중심에서 <Tex math={tex`f`} />의 도함수가 립시츠 연속이면{' '}
      <Tex math={tex`\tau^{-4}`} />의 크기로), 편향은 정확한 기울기의 부호를 바꾼 값으로 간다.
    </p>
  ),
}
