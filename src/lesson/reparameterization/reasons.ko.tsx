import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { byMu, bySigma, epsilon, f, law, mu, sigma, x } = notation

/** Why each line of the chapter's derivation follows, in Korean. */
export const reasons: ChapterWords<Line, Exploration>['derivation']['reasons'] = {
  density: () => (
    <p>
      <Term id="normal">정규 분포(normal distribution)</Term> {law}의 <Term id="density">밀도(density)</Term>.{' '}
      {sigma}는 양수다. 아래는 지금 {x}에서의 값이다.
    </p>
  ),
  standardise: () => (
    <p>
      {mu}를 빼고 {sigma}로 나눈다. <Term id="change-of-variables">변수변환(change of variables)</Term>에 따라
      밀도에는 <Tex math={tex`|dx/d\varepsilon|=\sigma`} />가 곱해진다. 남은 것에는 {mu}도 {sigma}도 없다.
      아래의 모든 줄을 떠받치는 조건이 이것이다.
    </p>
  ),
  reparameterize: () => (
    <p>
      {x}에 대해 푼다. 잡음이 먼저이고, 그다음이 파라미터로 하는 산수다. 곱하는 것은{' '}
      <Tex math={tex`\sigma^2`} />이 아니라 {sigma}다.
    </p>
  ),
  variance: () => (
    <p>
      <Tex math={tex`\operatorname{Var}(a\,\varepsilon)=a^2\operatorname{Var}(\varepsilon)=a^2`} />
      이고, 상수는 아무것도 보태지 않는다. 둘째 줄이 그 실수다. {sigma}가 1이 아닌 한 {x}가 엉뚱한 만큼
      흩어진다.
    </p>
  ),
  expectation: () => (
    <p>
      {x}를 {epsilon}의 함수로 쓰면 {x}에 대한 평균은 {epsilon}에 대한 평균이다. 파라미터가 분포에서 나와 {f}{' '}
      안으로 들어갔다. 거기서는 미분의 눈에 보인다.
    </p>
  ),
  pathwise: () => (
    <p>
      {epsilon}의 분포가 움직이지 않으므로 미분을 평균 안으로 넣어 표본마다 할 수 있다. 그다음은{' '}
      <Term id="chain-rule">연쇄 법칙(chain rule)</Term>이다: {byMu} = 1, {bySigma} = {epsilon}. (순서를
      바꾸려면 <Tex math={tex`f'`} />이 너무 빨리 커지지 않아야 하며, 다항식은 모두 괜찮다.) 아래는 지금
      표본이 보태는 몫이다.
    </p>
  ),
  square: () => (
    <p>
      제곱이라면 양쪽을 손으로 계산해 윗줄을 확인할 수 있다:{' '}
      <Tex math={tex`\mathbb E[2(\mu+\sigma\varepsilon)]=2\mu`} />,{' '}
      <Tex math={tex`\mathbb E[2(\mu+\sigma\varepsilon)\,\varepsilon]=2\sigma`} />.
    </p>
  ),
  score: () => (
    <p>
      다른 길 (<Reference to="williams1992" />
      ): {x}는 그대로 두고 밀도를 미분하며, <Tex math={tex`\partial p=p\;\partial\log p`} />를 쓴다. {epsilon}
      도 <Tex math={tex`f'`} />도 나오지 않는다.
    </p>
  ),
  spread: () => (
    <p>
      추정 하나의 분산. 위가 경로, 아래가 스코어 함수이며, 정규 분포의 6차까지의 적률로 구한다. 표본{' '}
      <Tex math={tex`N`} />
      개를 평균하면 분산은 <Tex math={tex`N`} />
      으로 나누어진다.
    </p>
  ),
}
