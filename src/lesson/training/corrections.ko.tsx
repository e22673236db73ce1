import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ClosingPart } from '../chapter'
import { Reference } from '../reference/Reference'

const { gamma, K, oneHot, piOfClass, relaxed, tau } = notation

/** Where the lesson departs from the text that it follows, in Korean. */
export const corrections: ClosingPart = {
  id: 'corrections',
  title: '원문 바로잡기',
  onStage: false,
  prose: () => (
    <>
      <p>
        이 수업은 ‘Gumbel-Softmax Trick’이라는 짧은 글을 차례대로 따른다. 다음은 원문과 다르게 말하는 곳이다.
      </p>
      <ol>
        <li>
          <strong>나누는 것만으로는 부족하다.</strong> 원문은 재매개변수화를 “stochastic term을 stochastic &
          deterministic 부분으로 나누는 과정”이라고 한다. 잡음의 분포에 파라미터가 들어 있지 않아야 한다는
          조건이 더 필요하다. <Tex math={tex`\varepsilon'\sim N(0,\sigma^2)`} />인{' '}
          <Tex math={tex`x=\mu+\varepsilon'`} />도 나눈 것이지만, σ로는 기울기가 흐르지 않는다.
        </li>
        <li>
          <strong>나누는 이유.</strong> 역전파를 하려는 것은 맞지만, 막는 것은 역전파가 아니다. 스코어 함수는
          나누지 않아도 된다. 나누지 않으면 기울기와 기댓값의 순서를 바꿀 수 없다. 파라미터에 따라{' '}
          <Tex math={tex`x`} />의 분포가 달라지기 때문이다.
        </li>
        <li>
          <strong>σ가 아니라 σ².</strong> 원문은 <Tex math={tex`x=\mu_\phi+\sigma_\phi^2\cdot\epsilon`} />
          으로 적는다. 그 분산은 <Tex math={tex`\sigma_\phi^4`} />
          이다. <Tex math={tex`x=\mu_\phi+\sigma_\phi\cdot\epsilon`} />이 맞다.
        </li>
        <li>
          <strong>범주형 변수를 재매개변수화하는 두 방법.</strong> 범주형 분포 자체를 재매개변수화하는 것은
          Gumbel-Max뿐이다. Gumbel-Softmax는 다른 연속 분포인 Concrete 분포를 재매개변수화하고, 이 분포는{' '}
          {tau} → 0에서 범주형 분포로 간다.
        </li>
        <li>
          <strong>글자 k와 z.</strong> 원문에서 <Tex math={tex`k`} />는 클래스의 수이면서 번호이고, {relaxed}
          의 마지막 아래첨자도 그렇다. 여기서는 수를 {K}로 쓴다. 또 <Tex math={tex`z`} />가 처음에는 번호,
          나중에는 원-핫 벡터다. 여기서는 번호를 <Tex math={tex`I`} />, 벡터를 {oneHot}로 쓴다.
        </li>
        <li>
          <strong>“{piOfClass}가 클수록 더 샘플링될 확률이 높아진다.”</strong> 다른 잡음을 써도 대개 그렇다.
          여기서는 훨씬 강한 말이 성립한다. 클래스 <Tex math={tex`k`} />는 정확히 {piOfClass}의 확률로 뽑힌다.
          원문이 말하지 않은 것도 있다. {piOfClass} = 0인 클래스는 이기지 못하고, 동점이 될 확률은 0이다.
        </li>
        <li>
          <strong>argmax의 미분.</strong> 원문은 “경계를 제외하고 미분이 불가능(0이 된다)”이라고 적는다.
          바르게는, 경계를 제외한 거의 모든 곳에서 미분값이 0이고, 두 교란 로짓이 같아지는 경계에서는 미분이
          정의되지 않는다 (
          <Reference to="maddison2017" />, 3.2절).
        </li>
        <li>
          <strong>“continuous”.</strong> 연속이라는 것만으로는 부족하다. 칸토어 함수는 연속이지만 거의 모든
          곳에서 평평하다. 필요한 것은 기울기의 평균이 평균의 기울기와 같다는 성질이고, 소프트맥스는 같은
          완화된 표본에 대해 그 성질을 만족한다.
        </li>
        <li>
          <strong>τ = 0과 τ = ∞.</strong> τ = 0이면 식에서 0으로 나누게 되므로 둘 다 극한이다. {tau} → 0이면{' '}
          {relaxed}는 argmax의 원-핫 벡터로 간다. 동점이 없어야 한다. {tau} → ∞이면 한 점{' '}
          <Tex math={tex`(\tfrac1K,\dots,\tfrac1K)`} />로 간다. 균등 분포를 따르게 되는 것이 아니다. 그리고
          τ가 작을수록 날카롭다.
        </li>
        <li>
          <strong>빠진 그림.</strong> 원문은 표본과 기댓값의 그림을 가리키지만 그림은 빠져 있다.{' '}
          <Reference to="jang2017" />의 그림 1이다. 논문에 확률값이 없으므로 온도를 다루는 장에서 이 수업의
          표본으로 다시 그렸다.
        </li>
        <li>
          <strong>요약의 ≈.</strong> =는 정확하다. ≈에는 편향이 숨어 있다. <Tex math={tex`f`} />가 휘어 있으면{' '}
          {tau}, 선형이면 <Tex math={tex`\tau^2`} />에 비례한다. 또 <Tex math={tex`f`} />를 먼저 꼭짓점에서
          심플렉스 전체로 확장해야 한다.
        </li>
        <li>
          <strong>φ와 π.</strong> 요약의 한 줄은 <Tex math={tex`\tilde z(\gamma,\phi)`} />, 다음 줄은{' '}
          <Tex math={tex`\tilde z(\gamma,\pi(\phi))`} />로 적는다. 가중치 <Tex math={tex`\phi`} />가 로짓을
          계산하고, 로짓이 <Tex math={tex`\pi`} />를 정한다. {relaxed}는 <Tex math={tex`\pi`} />를 거쳐{' '}
          <Tex math={tex`\phi`} />에 의존한다.
        </li>
        <li>
          <strong>요약의 기울기</strong>는 표본 하나의 기울기다. 필요한 것은 기울기와 {gamma}에 대한 평균의
          순서를 바꿀 수 있다는 사실이다. 그러면 표본 하나의 기울기는 완화된 목적 함수에 대해서는 편향이 없고,
          클래스에 대한 평균에 대해서는 일반적으로 편향이 있다.
        </li>
        <li>
          <strong>오타.</strong> “Gubmel”, “continous”, 그리고 기울임꼴로 쓴 log와 exp.
        </li>
      </ol>
    </>
  ),
}
