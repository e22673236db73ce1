import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { gamma, K, logPi, pi, relaxed, tau, u, xi } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  scores: () => (
    <p>
      Gumbel-Max를 전전 장의 모습 그대로 적는다. {u}의 구간은 열려 있다. 0이나 1이면 {gamma}가 무한대가 되고,{' '}
      {u} = 1이면 다음 줄은 ∞/∞가 된다.
    </p>
  ),
  definition: () => (
    <p>
      argmax의 자리에 온도가 있는 소프트맥스를 쓴다 (<Reference to="jang2017" />, 식 2;{' '}
      <Reference to="maddison2017" />, 3.2절). 다른 것은 그대로이다. 모든 단계가 {pi}에 대해 매끄럽다.
    </p>
  ),
  scale: () => (
    <p>
      {pi}에 공통으로 곱한 수는 모든 점수에 같은 <Tex math={tex`\log c`} />를 더하고, 분수에서 약분된다.
      그러므로 로짓을 정규화하지 않아도 된다. {logPi}는 상수만큼 어긋나도 좋다.
    </p>
  ),
  order: () => (
    <p>
      {tau} &gt; 0으로 나누는 것도, 지수를 취하는 것도 순서를 지킨다. 분모는 모두에게 같다. 어떤 온도도 누가
      앞서는지를 바꾸지 않는다.
    </p>
  ),
  winners: () => (
    <p>
      가장 큰 몫은 가장 높은 점수의 것이고, Gumbel-Max에 따라 클래스 <Tex math={tex`j`} />의 점수가 가장 높을
      확률은 <Tex math={tex`\sym{pi}{\pi_j}`} />
      이다. 어느 온도에서나 정확히 성립하므로, 프로그램을 시험하는 가장 좋은 방법이다.
    </p>
  ),
  pair: () => (
    <p>
      분자와 분모를 <Tex math={tex`e^{x_i/\tau}`} />로 나눈다. 다른 클래스들은 사라졌다. 전체의 합이
      약분되었기 때문이다.
    </p>
  ),
  logistic: () => (
    <p>
      <Tex math={tex`\gamma=-\log\xi`} />
      이므로 두 Gumbel의 차는 두 주자를 견주는 것이다. <Tex math={tex`\xi_i=t`} />로 조건을 건다. 이것이
      로지스틱 분포(logistic distribution)이다.
    </p>
  ),
  'pair-law': () => (
    <p>
      두 줄 위의 식을 Λ에 대해 풀어 바로 위의 식에 넣는다. 그래서 {K}가 얼마이든 두 클래스의 비에는 정확한
      분포가 있다.
    </p>
  ),
  'two-classes': () => (
    <p>
      클래스가 둘이면 <Tex math={tex`\tilde z_1+\tilde z_2=1`} />
      이므로 비가 곧 <Tex math={tex`\tilde z_1`} />
      이다. 두 클래스의 확률이 같고 {tau} = 1이면 균등 분포가 된다. 그렇게 되는 것은 이 경우뿐이다.
    </p>
  ),
  quantile: () => (
    <p>
      분포를 <Tex math={tex`q`} />로 놓고 <Tex math={tex`r`} />에 대해 푼다. <Tex math={tex`r_q`} />
      보다 작은 표본의 비율이 <Tex math={tex`q`} />
      이다.
    </p>
  ),
  spacings: () => (
    <p>
      잡음 {xi}의 결합 밀도 <Tex math={tex`e^{-(\xi_1+\dots+\xi_K)}`} />는 합에만 달려 있다. 그러므로 합이
      주어지면 어떻게 나뉘는지는 모두 똑같이 그럴듯하다. 심플렉스의 부피는 <Tex math={tex`1/(K-1)!`} />
      이다.
    </p>
  ),
  map: () => (
    <p>
      점수는 <Tex math={tex`\log(\pi_k/\xi_k)`} />
      이다. {xi}를 <Tex math={tex`s`} />로 바꾸면 모든 항이 같은 수로 나뉘고, 그 수는 약분된다.
    </p>
  ),
  inverse: () => (
    <p>
      <Tex math={tex`s_k\propto\pi_k\,\tilde z_k^{-\tau}`} />
      이고 몫의 합은 1이다. 그러므로 점마다 짝이 정확히 하나씩 있다. 이 사상은 심플렉스의 일대일 대응이다.
    </p>
  ),
  'log-ratio': () => (
    <p>
      마지막 클래스로 나누고 로그를 취한다. 이 좌표에서 사상은 성분마다 직선이고, 그 기울기는{' '}
      <Tex math={tex`-\tau`} />
      이다.
    </p>
  ),
  determinant: () => (
    <p>
      새 좌표로 옮기는 값이다. <Tex math={tex`s_K=1-s_1-\dots-s_{K-1}`} />
      이므로 행렬은 대각 행렬에 랭크가 1인 행렬을 더한 것이고, 행렬식 보조정리(matrix determinant lemma)에서
      곱이 나온다. {relaxed}에 대해서도 같다.
    </p>
  ),
  jacobian: () => (
    <p>
      앞의 두 줄을 잇는다. {relaxed}의 로그비로 들어가고, 좌표 <Tex math={tex`K-1`} />
      개마다 {tau}를 곱하고, <Tex math={tex`s`} />의 로그비에서 나온다. 아래의 수는 로그로 적었다.
    </p>
  ),
  density: () => (
    <p>
      <Term id="change-of-variables">변수변환(change of variables)</Term>이다. 고른 밀도{' '}
      <Tex math={tex`(K-1)!`} />에 행렬식을 곱하고, <Tex math={tex`s_k`} />
      에는 위의 식을 넣는다. 이것이 Concrete 밀도이다 (<Reference to="maddison2017" />, 정의 1). 기준은{' '}
      <Tex math={tex`d\tilde z_1\cdots d\tilde z_{K-1}`} />
      이다.
    </p>
  ),
  'log-density': () => (
    <p>
      프로그램에 쓸 모양이다. 꼭짓점 가까이에서 인수들은 넘치지만(overflow) 그 로그는 넘치지 않는다.{' '}
      <Tex math={tex`\log\tilde z`} />를 함께 들고 다니고, 반올림된 {relaxed}의 로그는 취하지 않는다.
    </p>
  ),
  differences: () => (
    <p>
      다른 길이다. 소프트맥스는 점수를 상수만큼의 차이까지만 알므로 마지막 점수를 모두에서 뺀다.{' '}
      <Tex math={tex`\gamma_K`} />로 조건을 걸면 나머지는 독립이다.
    </p>
  ),
  substitution: () => (
    <p>
      Gumbel 밀도는 <Tex math={tex`e^{-g}e^{-e^{-g}}`} />
      이다. 모두 곱하고 <Tex math={tex`t=e^{-x_K}`} />로 놓는다. <Tex math={tex`\gamma_K`} />가 들어 있던 것은{' '}
      <Tex math={tex`t`} />의 거듭제곱과 지수 함수 하나가 된다.
    </p>
  ),
  'gamma-integral': () => (
    <p>
      오일러의 적분 <Tex math={tex`\int_0^\infty t^{K-1}e^{-at}dt=\Gamma(K)\,a^{-K}`} />
      이다.
    </p>
  ),
  'back-to-simplex': () => (
    <p>
      소프트맥스를 거꾸로 푼다. 행렬식은 위에서 본 것과 같다. 곱하면 앞의 길에서 얻은 밀도가 되고, 수도
      일치한다.
    </p>
  ),
}
