import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { byMu, bySigma, epsilon, f, mu, normal, sigma, square, variance, x } = notation

/** The words of the chapter's derivation in Korean. */
export const derivation: ChapterWords<Line, Exploration>['derivation'] = {
  title: '표본에서 미분까지',
  opening: () => (
    <p>
      손실은 {square}이다. 각 줄 아래에 선택한 표본의 값을 넣어 계산한 식을 적었다. 이 장에서{' '}
      <Tex math={tex`\pi`} />는 원주율 3.14159…다.
    </p>
  ),
  parts: {
    density: '잡음 꺼내기',
    expectation: '평균의 기울기',
    score: '스코어 함수',
  },
  reasons: {
    density: () => (
      <p>
        정규 분포 {normal}의 <Term id="density">밀도(density)</Term>다. {sigma}는 양수다.
      </p>
    ),
    standardise: () => (
      <p>
        {mu}를 빼고 {sigma}로 나눈다. <Term id="change-of-variables">변수변환(change of variables)</Term>에
        따라 밀도에는 <Tex math={tex`|dx/d\varepsilon|=\sigma`} />가 곱해진다. 남은 식에는 {mu}도 {sigma}도
        없다.
      </p>
    ),
    reparameterize: () => (
      <p>
        {x}에 대해 푼다. 잡음을 먼저 뽑고, 파라미터는 그다음 계산에 들어온다. 곱하는 것은 {variance}이 아니라{' '}
        {sigma}다.
      </p>
    ),
    variance: () => (
      <p>
        <Tex math={tex`\operatorname{Var}(a\,\varepsilon)=a^2\operatorname{Var}(\varepsilon)=a^2`} />
        이고, 상수를 더해도 분산은 변하지 않는다. 둘째 행이 흔한 실수다. {sigma} = 1이 아닌 한 {x}의 분산이
        틀린다.
      </p>
    ),
    expectation: () => (
      <p>
        {x}를 {epsilon}의 함수로 쓰면 {x}에 대한 평균은 {epsilon}에 대한 평균이다. 파라미터가 분포에서 나와{' '}
        {f} 안으로 들어왔으니 이제 미분할 수 있다.
      </p>
    ),
    pathwise: () => (
      <p>
        {epsilon}의 분포는 파라미터에 의존하지 않으므로, 미분을 평균 안으로 넣어 표본마다 할 수 있다.
        (그러려면 <Tex math={tex`f'`} />이 너무 빨리 커지지 않아야 하는데, 다항식은 모두 괜찮다.) 그다음은{' '}
        <Term id="chain-rule">연쇄 법칙(chain rule)</Term>이다. {byMu} = 1이고 {bySigma} = {epsilon}이다.
      </p>
    ),
    square: () => (
      <p>
        제곱이라면 양쪽을 손으로 계산해 확인할 수 있다.{' '}
        <Tex math={tex`\mathbb E[2(\mu+\sigma\varepsilon)]=2\mu`} />
        이고 <Tex math={tex`\mathbb E[2(\mu+\sigma\varepsilon)\,\varepsilon]=2\sigma`} />
        다.
      </p>
    ),
    score: () => (
      <p>
        다른 방법도 있다(
        <Reference to="williams1992" />
        ). {x}는 그대로 두고 밀도를 미분하며, <Tex math={tex`\partial p=p\;\partial\log p`} />를 쓴다.{' '}
        {epsilon}도 <Tex math={tex`f'`} />도 나오지 않는다.
      </p>
    ),
    spread: () => (
      <p>
        <Tex math={tex`f(x)=x^2`} />일 때 추정값 하나의 분산이다. 위가 경로 추정량, 아래가 스코어 함수
        추정량이며, 정규 분포의 6차까지의 모멘트로 구한다. 표본 <Tex math={tex`N`} />
        개를 평균하면 분산은 <Tex math={tex`N`} />
        으로 나누어진다.
      </p>
    ),
  },
  stage: 'x = μ + σε에서 파라미터는 분포를 떠나 계산에 들어간다.',
  stages: {
    expectation: '잡음은 μ와 σ에 따라 달라지지 않으므로 표본마다 미분할 수 있다.',
    score: '뽑힌 x는 그대로 두고 밀도를 미분한다.',
  },
  notes:
    '변수변환, x = μ + σε, 그리고 ε에 대한 평균이 핵심이므로 시간을 들인다. 분산을 다루는 줄에서 σ² 실수를 이야기한다. 둘째 행을 보여 주기 전에 학생들이 찾게 한다. 짧은 강의라면 마지막 두 줄은 빼도 된다. 스코어 함수는 기울기를 추정하는 8장에서 다시 나온다.',
}
