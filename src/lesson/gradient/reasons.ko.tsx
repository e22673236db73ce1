import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { relaxed, tau, theta } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  'softmax-slope': () => (
    <p>
      소프트맥스의 <Term id="jacobian">야코비 행렬(Jacobian)</Term>이다. <Tex math={tex`x/\tau`} />
      에서 <Tex math={tex`1/\sym{tau}{\tau}`} />이 나온다.
    </p>
  ),
  'logit-slope': () => (
    <p>
      <Tex math={tex`x_j=\log\pi_j+\gamma_j`} />
      이다. <Tex math={tex`\pi=\operatorname{softmax}(\theta)`} />
      이면 모든 <Tex math={tex`\log\pi`} />는 {theta}에서 같은 수를 뺀 것이고, 그 수는 지워진다. 소프트맥스가
      또 나오지는 않는다.
    </p>
  ),
  'probability-slope': () => (
    <p>
      <Term id="chain-rule">연쇄 법칙(chain rule)</Term>과 <Tex math={tex`d\log\pi_j=d\pi_j/\pi_j`} />를 쓰고,{' '}
      <Tex math={tex`\pi_1,\dots,\pi_K`} />는 자유로운 변수로 본다. 모두를 같은 배로 늘려도 달라지지 않으므로
      합이 0이다.
    </p>
  ),
  chain: () => (
    <p>
      야코비 행렬을 <Tex math={tex`\nabla f`} />에 곱한다. 프로그램에 쓸 줄이며, 계산은 K²이 아니라 K번이면
      된다.
    </p>
  ),
  interchange: () => (
    <p>
      로짓부터는 역전파가 늘 하던 대로 간다. <Tex math={tex`|g|`} />가{' '}
      <Tex math={tex`\tfrac2{\tau}\max|\nabla f|`} />을 넘지 않으므로 기울기를 평균 안에서 구해도 된다.
    </p>
  ),
  'sum-zero': () => (
    <p>
      모든 로짓을 함께 올리면 아무것도 달라지지 않는다. 어떤 프로그램에서나 공짜로 할 수 있는 검사이다. 아래는
      이 표본의 두 부분이다.
    </p>
  ),
  'linear-mean': () => (
    <p>
      <Tex math={tex`f`} />가 일차이면 {relaxed}의 일차와 이차 모멘트만 있으면 되고, 이것은 정확히 알려져
      있다. 비용이 일차일 때 아래에 추정량의 정확한 평균과, 그것이 되어야 할 미분값이 나온다.
    </p>
  ),
  'forward-backward': () => (
    <p>
      정의이다 (<Reference to="jang2017" />, 2.2절, <Reference to="bengio2013" />을 따라). 코드로는{' '}
      <code>D + z - stop_gradient(z)</code>, 곧 <code>hard=True</code>이다. 모델은 클래스를 보고 기울기는 섞인
      것을 본다.
    </p>
  ),
  through: () => (
    <p>
      야코비 행렬은 같고, <Tex math={tex`f`} />의 기울기를 꼭짓점에서 읽는다. 위의 <Tex math={tex`g_j`} />와
      견주어 보자.
    </p>
  ),
  'through-linear': () => (
    <p>기울기가 어디서나 같으면 어디서 읽든 상관이 없다. 아래의 수는 그때에만 0이다.</p>
  ),
  'through-cold': () => (
    <p>
      {tau}가 작으면 접전만 남는다. 접전은 양쪽이 똑같이 자주 이기므로, 모서리의 기울기를 한쪽 끝이나 다른 쪽
      끝에서 읽는다. 사다리꼴 공식이다.
    </p>
  ),
  'pathwise-cold': () => (
    <p>
      경로 기울기는 {relaxed}가 있는 곳에서 기울기를 읽으므로, 모서리를 따라 적분하는 셈이다. 미분을 적분하면
      차이가 된다. 이것이 정확한 기울기이다.
    </p>
  ),
  trapezoid: () => (
    <p>
      직통은 사다리꼴 공식이 모든 모서리에서 정확하면, 예를 들어 <Tex math={tex`f`} />가 이차이면, 차가운
      극한에서 편향이 없다. 그렇지 않으면 어떤 {tau}로도 없앨 수 없는 편향이 남는다 (
      <Reference to="shekhovtsov2023" />
      ). 아래의 수가 그 편향이다.
    </p>
  ),
  plain: () => (
    <p>
      되돌아올 때 잡음이 없는 것이다. {relaxed}의 자리에 <Tex math={tex`\operatorname{softmax}(\theta)`} />가
      있다. 무작위인 것은 뽑힌 클래스뿐이므로 평균과 분산이 유한한 합이다. 괄호 안은 정확한 미분값이다.
    </p>
  ),
  'score-identity': () => (
    <p>
      <Tex math={tex`\nabla\pi=\pi\,\nabla\log\pi`} />
      이고, 유한한 합에는 순서를 바꿀 극한이 없다. 미분이 <Tex math={tex`f`} />
      에서 분포로 옮겨 갔다 (
      <Reference to="williams1992" />
      ).
    </p>
  ),
  'log-slope': () => <p>소프트맥스의 로그를 미분한다.</p>,
  score: () => (
    <p>
      그 표본 하나이다. 편향이 없고, 클래스에서의 <Tex math={tex`f`} />
      값만 있으면 된다. 기울기도, 심플렉스로 잇는 일도 필요 없다.
    </p>
  ),
  exact: () => <p>그 평균을 클래스에 대해 더한 것이 정확한 기울기이다. 이 장의 모든 그림을 심판한다.</p>,
  'score-variance': () => (
    <p>
      이것도 유한한 합이다. {tau}와는 상관이 없고, <Tex math={tex`f`} />의 높이에 달려 있다. 상수를 더하면
      한없이 커진다.
    </p>
  ),
  baseline: () => (
    <p>
      그러니 상수를 빼자. 스코어의 평균이 0이므로 추정의 평균은 그대로이다. 자연스러운 선택은{' '}
      <Tex math={tex`b=\bar f`} />
      이고, <Tex math={tex`\bar f`} />를 모르면 나머지 표본의 평균을 쓴다 (하나 빼기,{' '}
      <Reference to="kool2019" />
      ).
    </p>
  ),
  'best-baseline': () => (
    <p>
      분산을 가장 작게 하는 <Tex math={tex`b`} />
      이다. <Tex math={tex`b`} />의 이차식을 최소로 만든다. 확률이 같은 두 클래스에서는 분산이 전혀 남지
      않는다.
    </p>
  ),
  'cold-variance': () => (
    <p>
      모서리 가까이에서 <Tex math={tex`g_i=\tfrac1\tau s(1-s)\,d_{ij}(s)`} />
      이고, 표본은 거기에 밀도 <Tex math={tex`\tau\,\pi_i\pi_j/(s(1-s))`} />로 놓인다. 제곱하면{' '}
      <Tex math={tex`1/\tau`} />이 하나 남는다. 드물고 크다.
    </p>
  ),
  'cold-linear': () => (
    <p>
      <Tex math={tex`\int_0^1s(1-s)\,ds=\tfrac16`} />
      이고, 모든 로짓에 대해 더하면 대각합이 된다. 비용이 일차일 때 아래에 그 상수가 나온다.
    </p>
  ),
  'cold-two': () => <p>클래스가 둘이면 모서리가 하나이다.</p>,
  'through-variance': () => (
    <p>
      모서리의 양 끝에서 ⅙의 반씩이 온다. 모서리를 따라 기울기가 같지 않은 한 직통의 분산이 더 크다. 승자가
      주어졌을 때의 잡음에 대해 평균하면 분산을 줄일 수 있다 (<Reference to="paulus2021" />
      ).
    </p>
  ),
  hot: () => (
    <p>
      뜨거우면 모든 {relaxed}가 중심에 있다. 아무것도 움직이지 않고 흩어지지 않는다. 추정은 확실히 0이고, 그
      편향은 기울기 전체이다.
    </p>
  ),
}
