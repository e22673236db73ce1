import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords, ClosingPart } from '../chapter'
import { Reference } from '../Reference'
import { PartLink, PracticeCode, practiceCode, WholeTrick } from './closingParts'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { K, gamma, oneHot, pi, piOfClass, relaxed, tau } = notation

/** Where the lesson departs from the text that it follows, in Korean. */
const corrections: ClosingPart = {
  id: 'corrections',
  title: '원문 바로잡기',
  onStage: false,
  prose: () => (
    <>
      <p>
        이 수업은 ‘Gumbel-Softmax Trick’이라는 짧은 글을 차례대로 따른다. 다음은 원문과 내용이 다른 곳이다.
      </p>
      <ol>
        <li>
          <strong>나누는 것만으로는 부족하다.</strong> 원문은 재매개변수화를 “stochastic term을, 두 개의 부분
          (1) stochastic & (2) deterministic으로 나누는 과정”이라고 한다. 잡음의 분포에 파라미터가 들어 있지
          않아야 한다는 조건이 더 필요하다. <Tex math={tex`\varepsilon'\sim N(0,\sigma^2)`} />인{' '}
          <Tex math={tex`x=\mu+\varepsilon'`} />도 나눈 것이지만, σ로는 기울기가 흐르지 않는다.
        </li>
        <li>
          <strong>나누는 이유.</strong> 역전파를 하려고 나눈다는 말은 맞다. 그러나 나누지 않을 때 막히는 것은
          기울기와 기댓값의 순서를 바꾸는 일이다. 파라미터에 따라 <Tex math={tex`x`} />의 분포가 달라지기
          때문이다. 스코어 함수는 나누지 않아도 된다.
        </li>
        <li>
          <strong>σ 자리에 쓴 σ².</strong> 원문은 <Tex math={tex`x=\mu_\phi+\sigma_\phi^2\cdot\epsilon`} />
          으로 적는다. 그 분산은 <Tex math={tex`\sigma_\phi^4`} />
          이다. <Tex math={tex`x=\mu_\phi+\sigma_\phi\cdot\epsilon`} />이 맞다.
        </li>
        <li>
          <strong>범주형 변수를 재매개변수화하는 두 방법.</strong> 둘 가운데 범주형 분포 자체를
          재매개변수화하는 것은 Gumbel-Max뿐이다. Gumbel-Softmax는 다른 연속 분포인 Concrete 분포를
          재매개변수화하고, 이 분포는 {tau} → 0에서 범주형 분포로 간다.
        </li>
        <li>
          <strong>글자 k와 z.</strong> 원문에서 <Tex math={tex`k`} />는 클래스의 수이면서 번호이고, {relaxed}
          의 마지막 아래첨자도 그렇다. 여기서는 수를 {K}로 쓴다. 또 <Tex math={tex`z`} />가 처음에는 번호,
          나중에는 원-핫 벡터다. 여기서는 번호를 <Tex math={tex`I`} />, 벡터를 {oneHot}로 쓴다.
        </li>
        <li>
          <strong>“{piOfClass}가 클 수록, 즉 높은 확률일 수록 더 샘플링 될 확률이 높아지는 꼴이다.”</strong>{' '}
          다른 잡음을 써도 대개 그렇다. 여기서는 훨씬 강한 말이 성립한다. 클래스 <Tex math={tex`k`} />는
          정확히 {piOfClass}의 확률로 뽑힌다. 원문이 말하지 않은 것도 있다. {piOfClass} = 0인 클래스는 이기지
          못하고, 동점이 될 확률은 0이다.
        </li>
        <li>
          <strong>argmax의 미분.</strong> 원문은 “해당 경계를 제외하고 π에 대한 미분이 불가능(0이
          된다)하다”라고 적는다. 바르게 쓰면, 경계를 제외한 모든 곳에서 미분값이 0이고, 두 교란 로짓이
          같아지는 경계에서는 미분이 정의되지 않는다(
          <Reference to="maddison2017" />, 3.2절).
        </li>
        <li>
          <strong>“continuous”.</strong> 연속이라는 것만으로는 부족하다. 칸토어 함수는 연속이지만 거의 모든
          곳에서 평평하다. 필요한 것은 기울기의 평균이 평균의 기울기와 같다는 성질이고, 소프트맥스는 같은
          완화된 표본에 대해 그 성질을 만족한다.
        </li>
        <li>
          <strong>τ = 0과 τ = ∞.</strong> 둘 다 극한으로 읽어야 한다. τ = 0이면 식에서 0으로 나누게 된다.{' '}
          {tau} → 0이면 {relaxed}는, 동점이 없는 한, argmax의 원-핫 벡터로 간다. {tau} → ∞이면 한 점{' '}
          <Tex math={tex`(\tfrac1K,\dots,\tfrac1K)`} />로 간다. 균등 분포를 따르게 되는 것이 아니다. 그리고
          τ가 작을수록 날카롭다.
        </li>
        <li>
          <strong>빠진 그림.</strong> 원문은 표본과 기댓값의 그림을 가리키지만 그림은 빠져 있다.{' '}
          <Reference to="jang2017" />의 그림 1이다. 논문에 확률값이 없으므로 온도를 다루는 장에서 이 수업의
          표본으로 다시 그렸다.
        </li>
        <li>
          <strong>요약의 ≈.</strong> =는 정확하다. ≈에는 편향이 숨어 있다. {tau}가 작을 때 이 편향은{' '}
          <Tex math={tex`f`} />가 휘어 있으면 {tau}에, 선형이면 <Tex math={tex`\tau^2`} />에 비례한다. 또{' '}
          <Tex math={tex`f`} />를 먼저 꼭짓점에서 심플렉스 전체로 확장해야 한다.
        </li>
        <li>
          <strong>φ와 π.</strong> 요약의 한 줄은 <Tex math={tex`\tilde z(\gamma,\phi)`} />, 다음 줄은{' '}
          <Tex math={tex`\tilde z(\gamma,\pi(\phi))`} />로 적는다. 가중치 <Tex math={tex`\phi`} />가 로짓을
          계산하고, 로짓이 <Tex math={tex`\pi`} />를 정한다. {relaxed}는 <Tex math={tex`\pi`} />를 거쳐{' '}
          <Tex math={tex`\phi`} />에 의존한다.
        </li>
        <li>
          <strong>요약의 기울기</strong>는 표본 하나의 기울기다. 필요한 것은 기울기와 {gamma}에 대한 평균의
          순서를 바꿀 수 있다는 사실이다. 그러면 표본 하나의 기울기는 완화된 목적 함수의 기울기로는 편향이
          없고, 클래스에 대한 평균의 기울기로는 일반적으로 편향이 있다.
        </li>
        <li>
          <strong>오타.</strong> “Gubmel”, “continous”, 그리고 기울임꼴로 쓴 log와 exp.
        </li>
      </ol>
    </>
  ),
}

/** The lesson's last page, in Korean. */
export const closing: NonNullable<ChapterWords<Line, Exploration>['closing']> = [
  {
    id: 'whole-trick',
    title: '한 화면 요약',
    onStage: true,
    notes:
      '잡음부터 차례로 읽는다. γ는 파라미터와 무관하고, 교란 로짓은 γ와 파라미터를 더한 것이고, 승자는 원-핫 표본, z̃는 그 완화다. 클래스에 대한 평균을 잡음에 대한 평균으로 바꾸는데, ≈에는 편향이 따르고 =는 정확하다. 그래서 평균 안에서 미분할 수 있다. 한 수는 이 표본에서 역전파가 돌려주는 기울기이고, 다른 수는 평균이 되어야 할 값이다. 둘의 차이가 편향과 분산이다.',
    prose: (live) => (
      <>
        <WholeTrick
          live={live}
          words={{
            draw: '잡음에서 교란 로짓이, 교란 로짓에서 원-핫 표본과 완화된 표본이 나온다.',
            expectation:
              '클래스에 대한 평균 대신 잡음에 대한 평균을 구한다. ≈에는 편향이 따르고 =는 정확하다.',
            gradient: '그래서 평균 안에서 미분할 수 있다. 이 표본의 값은 다음과 같다.',
            truth: '평균이 되어야 할 값은 다음과 같다.',
          }}
        />
      </>
    ),
  },
  {
    id: 'which',
    title: '언제 무엇을 쓸까',
    onStage: true,
    notes:
      '합을 직접 쓸 수 있을 때 무엇을 쓰겠는지 먼저 묻는다. 그다음 목록을 차례로 내려간다. 흔히 잊는 것은 첫 줄과 마지막 줄이다. 마지막 줄에서는, 확률이 같은 클래스가 10개이면 τ = 1에서 z̃의 가장 큰 성분의 평균이 0.47, 100개이면 0.32라고 말해 준다.',
    prose: () => (
      <>
        <ul>
          <li>
            <strong>정확한 합</strong>: 직접 더할 수 있을 때. 잡음도 편향도 없다.
          </li>
          <li>
            <strong>Gumbel-Max</strong>: 표본만 필요하고 기울기는 필요 없을 때.
          </li>
          <li>
            <strong>Gumbel-Softmax</strong>: <Tex math={tex`f`} />를 꼭짓점 사이에서도 미분할 수 있을 때.{' '}
            {tau}를 점차 낮춘다.
          </li>
          <li>
            <strong>직통(straight-through) 추정량</strong>: 다음 단계가 원-핫 벡터만 받을 때.
          </li>
          <li>
            <strong>스코어 함수와 기준선</strong>: <Tex math={tex`f`} />의 속을 알 수 없거나 편향을 허용할 수
            없을 때.
          </li>
          <li>
            <strong>{tau} = 1은 피한다</strong>: 클래스가 아주 많을 때. 표본이 원-핫과 거리가 멀다.
          </li>
        </ul>
      </>
    ),
  },
  {
    id: 'practice',
    title: '직접 쓸 때의 지침',
    onStage: false,
    prose: () => (
      <>
        <p>
          <strong>왜 표본을 뽑는가?</strong> {pi}나 더 날카로운 소프트맥스를 <Tex math={tex`f`} />에 그대로
          넣으면 <Tex math={tex`f(\pi)`} />를 구하게 되는데, 이것은 일반적으로 뽑은 결과의 평균 손실이 아니다.
          성분을 제곱한 세 단어의 손실에서 <Tex math={tex`f(\pi)`} />는 0.59이고 평균 손실은 1.9다. 또 잡음이
          없으면 신경망은 이미 선호하는 단어 말고는 시도해 보지 않는다.
        </p>
        <p>
          <strong>{tau}는 얼마로 하고 어떻게 낮추는가?</strong> 기울기 하나에 표본을 몇 개 평균하는지에 달려
          있다. <Reference to="jang2017" />
          에서는 max(0.5, exp(−r·스텝))에 따라 낮추고(r은 <Tex math={tex`10^{-5}`} /> 또는{' '}
          <Tex math={tex`10^{-4}`} />
          ), <Reference to="maddison2017" />
          에서는 대개 2/3로 고정한다. 1에서 시작해 0.1과 0.5 사이의 값까지 낮추되, 그 값은 원-핫 표본의 손실을
          보고 고른다.
        </p>
        <p>
          <strong>{tau}도 학습할 수 있는가?</strong> 완화된 손실을 {tau}로 미분할 수 있으니 가능하다. 그러나
          완화된 손실을 보고 {tau}를 고르면 안 된다. 숫자 모델에서 완화된 손실이 가장 낮은 것은 {tau} = 5일
          때였고, 모델이 가장 나쁜 것도 {tau} = 5일 때였다.
        </p>
        <p>
          <strong>순전파에는 원-핫 표본을 쓰는가, 완화된 표본을 쓰는가?</strong> 다음 단계가 임베딩 표, 행동,
          경로 선택처럼 원-핫 벡터만 받거나, 학습할 때 쓰는 입력이 실제로 쓸 때와 같아야 하면 원-핫 표본을
          쓴다. 다음 단계가 섞인 값을 받을 수 있고 {tau}를 충분히 낮출 것이라면 완화된 표본을 쓴다. 숫자
          모델에서는 {tau} = 1이면 원-핫 표본이 나았고(19.6 nat, 완화된 표본은 20.5 nat), {tau} = 0.5이면
          완화된 표본이 나았다(18.8 nat, 원-핫 표본은 19.1 nat).
        </p>
        <PracticeCode label="PyTorch로 쓴 학습 스텝" lines={practiceCode.training} />
        <p>
          <strong>평가할 때는 어떻게 하는가?</strong> 완화된 표본으로 평가하지 않는다. 평균을 구하려면 원-핫
          표본을 뽑거나 정확히 더하고, 답 하나가 필요하면 잡음 없이 로짓의 argmax를 쓴다.
        </p>
        <PracticeCode label="PyTorch로 쓴 평가" lines={practiceCode.evaluation} />
        <p>
          <strong>클래스가 많을 때.</strong> 확률이 같은 클래스들에서 {tau} = 1이면 {relaxed}의 가장 큰 성분은
          평균적으로 클래스가 2개일 때 0.75, 10개일 때 0.47, 100개일 때 0.32다. {tau} = 0.1이면 10개에서 0.94,
          100개에서 0.93이다. 그러니 클래스가 많으면 {tau}를 더 낮추어야 하고, 그래도 표본마다 모든 클래스를
          계산해야 한다.
        </p>
        <p>
          <strong>변수가 많을 때.</strong> 변수마다 로짓과 잡음을 따로 두고 한꺼번에 완화한다. 역전파 한
          번이면 모든 변수의 기울기가 나온다. 스코어 함수는 손실 하나에 모든 변수의 ∇ log π를 곱하므로, 표본
          둘로 기준선을 구해 빼더라도(
          <Reference to="kool2019" />) 변수가 늘수록 분산이 커진다. 경로 추정량에서는 변수마다 자기 기울기가
          따로 나온다.
        </p>
        <p>
          <strong>꼭짓점 근처의 로그 밀도.</strong> {relaxed} 옆에 <Tex math={tex`\log\tilde z`} />를 함께
          두고, {relaxed}의 로그는 취하지 않는다. 확률이 같은 두 클래스를 {tau} = 0.1에서 float32로 뽑으면
          표본 10개 중 3개에서 한 성분이 정확히 1로 반올림된다. 그러면 1에서 뺀 값이 0이고 그 로그는 −∞다.
        </p>
        <PracticeCode label="PyTorch로 쓴, 로그로 계산하는 완화된 표본" lines={practiceCode.logarithms} />
        <p>
          <strong>직통 추정량은 편향이 있는데도 왜 잘되는가?</strong> 순전파가 정확하기 때문이다. 학습할 때와
          실제로 쓸 때의 입력이 같으므로 완화된 손실과 원-핫 손실의 격차가 없다. 또 경사 하강에는 크기보다
          부호가 중요하다. <Tex math={tex`f`} />가 이차함수이면 {tau} → 0에서 편향도 사라진다. 그래도 보장은
          없다. 클래스가 셋 이상이면 직통 추정량의 평균은 일반적으로 어떤 함수의 기울기도 아니고, 위의 첫째
          학습에서는 중간에서 멈추었다.
        </p>
        <p>
          이 수업은 짧은 원문을 따르면서 몇 군데를 고쳤다. 고친 곳은{' '}
          <PartLink to="corrections">원문 바로잡기</PartLink>에 모았다.
        </p>
      </>
    ),
  },
  {
    id: 'reading',
    title: '더 읽을 것',
    onStage: true,
    prose: () => (
      <>
        <p>
          <Reference to="jang2017" />과 <Reference to="maddison2017" />은 같은 시기에 이 기법을 발견했다.
          나란히 읽어 보자. 그 전에 <Reference to="papandreou2011" />은 잡음을 더하고 최댓값을 찾는 방법으로
          표본을 뽑았고, <Reference to="hazan2012" />는 같은 방법으로 분배 함수의 상한과 하한을 구했다.
        </p>
        <p>
          <Reference to="tucker2017" />
          (REBAR)과 <Reference to="grathwohl2018" />
          (RELAX)은 완화를 기준선으로 써서 편향을 없앤다. <Reference to="paulus2021" />과{' '}
          <Reference to="liu2023" />은 직통 추정량을 개선한다. 이 기법에서 나온 연구는{' '}
          <Reference to="huijben2023" />
          에, 기울기를 추정하는 방법들은 <Reference to="mohamed2020" />
          에, {tau} → 0의 극한은 <Reference to="shekhovtsov2023" />에 정리되어 있다.
        </p>
      </>
    ),
  },
  corrections,
  {
    id: 'citing',
    title: '이 수업을 인용하려면',
    onStage: false,
    prose: () => (
      <>
        <p>
          페이지 위의 ‘인용’을 누르면 지금 보는 화면의 주소가 든 BibTeX 항목이 나온다. {pi}와 {tau}와 시드가
          모두 들어 있다. 방법 자체는 2017년의 두 논문을 인용한다. 숫자 이미지의 출처는{' '}
          <Reference to="alpaydin1998" />
          이다.
        </p>
      </>
    ),
  },
]
