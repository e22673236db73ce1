import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { gamma, K, logPi, pi, relaxed, tau, u, xi } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  scores: () => (
    <p>
      3장의 Gumbel-Max다. {u}는 열린 구간에서 뽑는다. 0이나 1이면 {gamma}가 무한대가 되고, {u} = 1이면 다음
      줄이 ∞/∞가 되기 때문이다.
    </p>
  ),
  definition: () => (
    <p>
      argmax 자리에 온도가 있는 소프트맥스를 쓴다(
      <Reference to="jang2017" />, 식 2; <Reference to="maddison2017" />, 3.2절). 나머지는 그대로이고, 이제
      모든 단계가 {pi}에 대해 매끄럽다.
    </p>
  ),
  scale: () => (
    <p>
      {pi}에 <Tex math={tex`c`} />를 곱하면 모든 교란 로짓에 같은 <Tex math={tex`\log c`} />가 더해지고,
      이것은 분수에서 약분된다. 그러므로 로짓을 정규화하지 않아도 된다. {logPi}에 어떤 상수를 더해도 결과는
      같다.
    </p>
  ),
  order: () => (
    <p>
      {tau} &gt; 0으로 나누어도, 지수함수를 취해도 순서는 그대로다. 분모는 모든 클래스에서 같다. 그러므로
      온도를 바꾸어도 어느 클래스가 앞서는지는 바뀌지 않는다.
    </p>
  ),
  winners: () => (
    <p>
      가장 큰 성분은 교란 로짓이 가장 큰 클래스의 것이고, Gumbel-Max에서 그 클래스가 <Tex math={tex`j`} />일
      확률은 <Tex math={tex`@pi_j`} />
      다. 어느 온도에서나 정확히 성립하므로, 프로그램을 시험하기에 좋은 기준이다.
    </p>
  ),
  slope: () => (
    <p>
      상수 차이를 무시하면 <Tex math={tex`\theta=\log\pi`} />
      이므로 몫의 미분법에서 나온다. 기울기의 크기가 <Tex math={tex`1/(4\tau)`} />을 넘지 않으므로 평균 안에서
      미분해도 된다. 곧 기울기의 평균이 평균의 기울기와 같다. argmax에 없던 성질이다. 다만 여기서 평균은 원-핫
      표본이 아니라 {relaxed}의 평균이다.
    </p>
  ),
  pair: () => (
    <p>
      분자와 분모를 <Tex math={tex`e^{x_i/\tau}`} />
      으로 나눈다. 모든 클래스의 합이 약분되므로 다른 클래스는 영향을 주지 않는다.
    </p>
  ),
  logistic: () => (
    <p>
      <Tex math={tex`\gamma=-\log\xi`} />
      이므로 Gumbel 변수 둘의 비교는 두 주자의 비교와 같다. <Tex math={tex`\xi_i=t`} />일 때의 조건부 확률을
      구해 적분한다. 결과는 로지스틱 분포(logistic distribution)다.
    </p>
  ),
  'pair-law': () => (
    <p>
      이 부분의 첫 줄을 <Tex math={tex`\Lambda_{ij}`} />에 대해 풀어 둘째 줄에 넣는다. 그래서 {K}와 상관없이,
      어느 두 클래스를 골라도 이 비의 분포를 닫힌 식으로 쓸 수 있다.
    </p>
  ),
  'two-classes': () => (
    <p>
      클래스가 둘이면 <Tex math={tex`\tilde z_1+\tilde z_2=1`} />
      이므로 비가 곧 <Tex math={tex`\tilde z_1`} />
      이다. 두 클래스의 확률이 같고 {tau} = 1이면 균등 분포가 되며, 클래스가 둘일 때 균등 분포가 되는 것은 이
      경우뿐이다.
    </p>
  ),
  quantile: () => (
    <p>
      분포함수를 <Tex math={tex`q`} />로 놓고 <Tex math={tex`r`} />에 대해 푼다. 비가 <Tex math={tex`r_q`} />
      보다 작을 확률이 <Tex math={tex`q`} />
      다.
    </p>
  ),
  spacings: () => (
    <p>
      잡음 {xi}의 결합 밀도 <Tex math={tex`e^{-(\xi_1+\dots+\xi_K)}`} />은 합에만 의존한다. 그래서 합이
      주어지면 그 합을 나누는 모든 방법의 밀도가 같다. <Tex math={tex`ds_1\cdots ds_{K-1}`} />에 대해
      심플렉스의 부피는 <Tex math={tex`1/(K-1)!`} />
      이다.
    </p>
  ),
  map: () => (
    <p>
      교란 로짓은 <Tex math={tex`\log(\pi_k/\xi_k)`} />
      다. {xi}를 <Tex math={tex`s`} />로 바꾸면 모든 항에 같은 수가 곱해지고, 그 수는 약분된다.
    </p>
  ),
  inverse: () => (
    <p>
      <Tex math={tex`s_k`} />에 대해 풀면 <Tex math={tex`s_k\propto\pi_k\,\tilde z_k^{-\tau}`} />
      이고, <Tex math={tex`s_k`} />의 합은 1이다. 그러므로 이 사상은 심플렉스 내부의 일대일 대응이다.
    </p>
  ),
  'log-ratio': () => (
    <p>
      마지막 클래스로 나누고 로그를 취한다. 이 좌표에서 사상은 성분마다 일차함수이고, 그 기울기는{' '}
      <Tex math={tex`-\tau`} />
      다.
    </p>
  ),
  determinant: () => (
    <p>
      좌표를 바꿀 때에도 행렬식이 나온다. <Tex math={tex`s_K=1-s_1-\dots-s_{K-1}`} />
      이므로 행렬은 대각 행렬에 랭크가 1인 행렬을 더한 것이고, 행렬식 보조정리(matrix determinant lemma)로
      곱을 얻는다. {relaxed}에 대해서도 마찬가지다.
    </p>
  ),
  jacobian: () => (
    <p>
      앞의 두 줄을 잇는다. {relaxed}에서 그 로그비로 가고, 좌표 <Tex math={tex`K-1`} />
      개마다 {tau}를 곱하고, 로그비에서 <Tex math={tex`s`} />로 돌아온다. 이 표본에서 계산한 값은 로그로
      적었다.
    </p>
  ),
  density: () => (
    <p>
      <Term id="change-of-variables">변수변환(change of variables)</Term>이다. 균등한 밀도{' '}
      <Tex math={tex`(K-1)!`} />에 행렬식을 곱하고 <Tex math={tex`s_k`} />를 {relaxed}로 나타낸다. 이것이
      Concrete 밀도다(
      <Reference to="maddison2017" />, 정의 1). <Tex math={tex`d\tilde z_1\cdots d\tilde z_{K-1}`} />에 대한
      밀도다.
    </p>
  ),
  'log-density': () => (
    <p>
      프로그램에는 이 꼴을 쓴다. 꼭짓점 가까이에서 인수들은 오버플로가 나지만 그 로그는 그렇지 않다. 그러니{' '}
      <Tex math={tex`\log\tilde z`} />를 함께 계산해 두고, 반올림된 {relaxed}의 로그는 취하지 않는다. 확률이
      같은 두 클래스에서 {tau} = 0.1이면 32비트 계산에서는 표본의 30%가 반올림되어 정확히 꼭짓점이 된다.
    </p>
  ),
  differences: () => (
    <p>
      다른 방법이다. 소프트맥스는 교란 로짓의 차에만 의존하므로 마지막 것을 모두에서 뺀다.{' '}
      <Tex math={tex`\gamma_K`} />가 주어지면 나머지는 서로 독립이다.
    </p>
  ),
  substitution: () => (
    <p>
      Gumbel 밀도는 <Tex math={tex`e^{-g}e^{-e^{-g}}`} />
      이다. 모두 곱하고 <Tex math={tex`t=e^{-x_K}`} />
      으로 치환한다. <Tex math={tex`\gamma_K`} />가 들어 있던 인수는 <Tex math={tex`t`} />의 거듭제곱과
      지수함수 하나의 곱이 된다.
    </p>
  ),
  'gamma-integral': () => (
    <p>
      오일러 적분 <Tex math={tex`\int_0^\infty t^{K-1}e^{-at}dt=\Gamma(K)\,a^{-K}`} />
      이다.
    </p>
  ),
  'back-to-simplex': () => (
    <p>
      소프트맥스를 거꾸로 푼다. 행렬식은 앞에서 구한 것과 같다. 곱하면 다시 Concrete 밀도가 되고, 이 표본에서
      계산한 값도 일치한다.
    </p>
  ),
}
