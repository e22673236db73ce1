import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import { checks } from './checks.ko'
import { closing } from './closing.ko'
import type { Line } from './derivation'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'
import { targetOf, toyCriticalTemperature, toyEnd } from './toyEnd'

const { pi, piFirst, relaxed, tau, theta } = notation

/** The chapter in Korean. */
export const words: ChapterWords<Line, Exploration> = {
  title: '학습',
  summary:
    '기울기는 학습하려고 구한다. 어떤 추정량이 어디로 이끄는지는 미리 알 수 있고, 작은 숫자 그림 모델은 격차가 무엇을 뜻하는지 보여 준다.',
  opening: () => (
    <>
      <p>
        지금까지는 한 걸음의 이야기였다. {theta}를 어느 쪽으로 밀 것인가? 이제 수천 걸음을 내딛는다. 걸음마다
        표본을 새로 뽑으므로 우연은 가는 동안 상쇄된다. 상쇄되지 않는 것은 <Term id="bias">편향(bias)</Term>
        이다. 편향된 기울기로 학습하면 그 기울기의 평균이 0이 되는 곳으로 어김없이 가는데, 그곳에서 손실이
        가장 작다는 보장은 없다.
      </p>
      <p>
        그러니 누가 가장 빨리 배우는가만 물어서는 안 된다. 누가 무엇을 배우는가를 물어야 한다. 먼저, 답을
        식으로 알 수 있을 만큼 작은 문제를 푼다. 그다음은 진짜 문제이지만 참값을 셀 수 있을 만큼 작은 것이다.
        읽는 동안 바로 이 탭에서 학습하는, 손글씨 숫자의 모델이다.
      </p>
    </>
  ),
  prediction: {
    ask: (live) => (
      <p>
        클래스는 둘, <Tex math={tex`f(z)=(z_1-t)^2`} />, <Tex math={tex`t`} /> ={' '}
        {live.significant(targetOf(live))}이고 {piFirst}은 ½에서 시작한다. 클래스는 0 아니면 1이므로 {pi}가 할
        수 있는 최선은 둘 중 가까운 쪽을 언제나 뽑는 것이다. {tau} = {live.significant(live.parameters.tau)}의
        Gumbel-Softmax로 경사 하강을 한다. {piFirst}은 어디로 갈까?
      </p>
    ),
    choices: [
      {
        label: '느리더라도 가까운 꼭짓점으로 간다: 잡음은 학습을 늦출 뿐 잘못 이끌지는 않는다',
        right: false,
        why: () => (
          <p>
            잡음만이라면 잘못 이끌지 않는다. 이보다 잡음이 심한 스코어 함수도 그곳에 이른다. 그러나 완화된
            기울기의 평균은 다른 목적 함수의 기울기이고, 꼭짓점에 닿기 전에 방향이 뒤집힐 수 있다.
          </p>
        ),
      },
      {
        label: 'f가 가장 작은 곳, π₁ = t로 간다',
        right: false,
        why: () => (
          <p>
            <Tex math={tex`f`} />가 가장 작은 곳은 선분 위의 점{' '}
            <Tex math={tex`\sym{relaxed}{\tilde z_1}=t`} />
            이고, {relaxed}는 그 둘레에 흩어진다. {piFirst}은 점이 아니라 점들의 분포이며, 작아지는 것은
            점들에 대한 <Tex math={tex`f`} />의 평균이다.
          </p>
        ),
      },
      {
        label: '어떤 온도에서는 꼭짓점으로, 어떤 온도에서는 중간의 한 점으로 가서 그대로 머문다',
        right: true,
        why: (live) => (
          <p>
            임계 온도가 있다. 지금 그 값: {live.number(toyCriticalTemperature(live))}. 그보다 높으면 기울기의
            기댓값이 안쪽에서 0이 되어 학습이 거기서 멈춘다. 학습률을 바꾸어도, 더 기다려도 소용없다. 그보다
            낮으면 꼭짓점까지 길이 열려 있다.
          </p>
        ),
      },
      {
        label: '어디에도 이르지 않는다: 걸음마다 잡음이 새로우므로 떠돈다',
        right: false,
        why: () => (
          <p>
            떨기는 하지만, 떨면서 머무는 자리가 있다. 한 걸음에 표본 32개를 평균한 기울기는 좋은 나침반이다.
            문제는 나침반이 어디를 가리키는가이다.
          </p>
        ),
      },
    ],
    reveal: (live) => (
      <p>
        {tau} = {live.significant(live.parameters.tau)}일 때 Gumbel-Softmax가 끝나야 할 곳: {piFirst} ={' '}
        {live.number(toyEnd(live))}. 표본을 하나도 뽑지 않고 계산한 값이다. 아래에서 학습시켜 확인해 보자.
      </p>
    ),
    stage: 'f = (z₁ − t)²에서 π를 학습한다. π₁은 어디서 끝날까?',
    notes:
      '먼저 손을 들게 하고, “느리게 간다”는 쪽에게 얼마나 기다리겠느냐고 묻는다. 그것이 바로 함정이다. 그동안에도 완화된 손실은 보기 좋게 줄어든다. 공개하는 값은 이론에서 나온 것이다. 그림은 그 뒤에 최대 속도로 돌려, 점이 마름모 안으로 걸어 들어가게 한다.',
  },
  explorations: {
    pi: {
      title: '학습하는 쪽은 여섯, 잡음은 하나',
      prose: (live) => {
        const { number, significant, parameters } = live
        return (
          <>
            <p>
              여섯이 같은 {pi}에서 출발하여, 걸음마다 새로 뽑은 같은 표본 32개 위에서 같은 걸음을 내딛는다.
              다른 것은 하나, 그 표본에서 만드는 기울기이다. 시작을 눌러 보자.
            </p>
            <p>
              정확한 기울기는 표본이 필요 없고, 더 나은 꼭짓점으로 간다. 스코어 함수 둘도 흔들리면서 그리로
              간다. Gumbel-Softmax와 직통 추정량은 각자의 마름모로 가서 머문다. <Tex math={tex`t`} /> ={' '}
              {significant(targetOf(live))}인 <Tex math={tex`(z_1-t)^2`} />의 경계: {tau} ={' '}
              {number(toyCriticalTemperature(live))}. {tau}를 그보다 낮추고 처음부터 시작하면 이번에는 모두
              도착한다.
            </p>
            <p>
              그 사이에 <Term id="annealing">어닐링(annealing)</Term>이 있다. 마지막 것은 지금의 {tau}에서
              시작하여 옆의 것처럼 잘못 가다가, {tau}가 낮아지면서 움직이는 마름모를 끝까지 따라간다. 다만
              가장 낮은 {tau}가 충분히 낮아야 한다. 0.3으로 올려 보면 0.3이 멈추는 곳에서 멈춘다.
            </p>
            {parameters.pi.length === 2 ? (
              <p>
                그런 다음 <Tex math={tex`f`} />를 직접 고르고, 클래스를 하나 더해 보자. 셋이면 {pi}의 길이
                삼각형 안에 놓인다. 비용이 일차이면 모두 도착한다. 완화된 쪽이 붙잡히는 것은 꼭짓점 사이에서{' '}
                <Tex math={tex`f`} />가 처질 때이다.
              </p>
            ) : (
              <p>
                비용이 일차이면 모두 도착한다. 완화된 쪽이 붙잡히는 것은 꼭짓점 사이에서 <Tex math={tex`f`} />
                가 처질 때이다.
              </p>
            )}
          </>
        )
      },
      caption: () => (
        <p>
          같은 잡음 위의 단순한 경사 하강. 기울기가 평균적으로 옳은 쪽은 가장 좋은 꼭짓점으로 간다. {relaxed}
          를 지나는 쪽은 자기 기울기의 평균이 0이 되는 곳(마름모)에서 끝난다. {tau}가 처음부터, 또는
          나중에라도 충분히 낮으면 그렇지 않다.
        </p>
      ),
      stage: '잡음도 걸음도 같다. 편향된 쪽은 이론이 말한 곳에서 끝난다.',
      notes:
        '먼저 τ = 1, 보통 속도로 말없이 돌린다. 더 오래 하면 어떻게 되겠느냐고 묻는다. 그다음 τ = 0.05로, 그다음 어닐링을 가장 낮은 τ 0.3과 0.05로 보여 준다. 남길 말은 이것이다. 손실이 줄어들다 가라앉았다고 해서, 중요한 손실이 그렇다는 증거는 아니다. f를 일차 비용으로 바꾸면 함정이 사라지므로 함정이 어디서 왔는지 드러난다. 학습률을 1e9로 하면 π가 꼭짓점으로 던져져 돌아오지 못한다. 30초쯤 들일 만하다.',
    },
    digits: {
      title: '참값을 셀 수 있는 모델',
      prose: () => (
        <>
          <p>
            픽셀 64개짜리 그림을 <Term id="categorical">범주형(categorical)</Term> 코드로 보낸다. 클래스가 열
            개인 변수 둘, 곧 코드 100개 중 하나이다. 인코더는 그림마다 두 변수의 {pi}를 내고, 디코더는 코드를
            픽셀로 되돌린다. 둘을 함께 학습한다. <Reference to="jang2017" />의 변분 오토인코더(variational
            autoencoder)를 작게 만든 것이다.
          </p>
          <p>
            코드 100개에 대해 모두 더할 수 있을 만큼 작다. 그래서 작게 만들고 있는 완화된 손실 옆에, 이산
            모델의 정확한 손실 −ELBO를 언제나 함께 그릴 수 있다. 쓸모 있는 크기의 모델에서는 아무도 이 굵은
            곡선을 보지 못한다.
          </p>
          <p>
            {tau} = 5로 하고 시작해 보자. 완화된 손실은 진짜 코드로는 이를 수 없는 곳까지 내려간다. 인코더와
            디코더가 섞인 코드를 쓰기로 약속한 것인데, 뽑힌 코드는 결코 섞여 있지 않다. 굵은 곡선은 올라가고,
            마침내 모델은 코드가 아예 없을 때보다 나빠진다. {tau} = 1로 처음부터 하면 격차가 남는다. {tau}를
            1에서 점점 낮추면 격차가 닫힌다.
          </p>
          <p>
            이번에는 정확한 기울기와, 표본 둘을 쓰는 스코어 함수를 골라 보자. 이렇게 작은 문제에서는 그 어느
            것에도 뒤지지 않으며, 완화도 필요 없다. 이것을 기억해 두자. 이 기법은 더할 수 없는 문제를 위한
            것이다.
          </p>
        </>
      ),
      caption: () => (
        <p>
          섞인 코드에 대한 손실(파선)은 완화가 작게 만드는 것이고, 정확한 −ELBO(굵은 선)는 모델의 값어치이다.{' '}
          {tau}가 높으면 둘이 갈라지고 낮아지면 만난다. 완화된 손실이 낮을수록 모델은 나쁘다. 보아야 할 곡선을
          보자.
        </p>
      ),
      stage: '완화된 손실은 줄고 모델은 나빠진다. 어닐링이 격차를 닫는다.',
      notes:
        '설명하기 전에 τ = 5로 먼저 시작해 둔다. 학습에는 몇 초에서 1분이 걸린다. 앞선 학습은 흐린 선으로 남는다. 완화된 손실을 먼저 읽게 하고, 그다음에 굵은 곡선을 읽게 한다. 이어서 어닐링한 것을 보여 준다. 10×10 표를 가리킨다. 흐린 코드는 어느 그림도 쓰지 않는다. “그럼 Gumbel-Softmax가 나쁜가?”라는 질문에는 아니라고 답한다. 어닐링하면 코드에 대해 한 번도 더하지 않고도 정확한 기울기와 1 nat도 차이 나지 않는 곳까지 간다. 클래스 열 개짜리 변수가 스무 개이면 그 합은 구할 수 없다.',
    },
  },
  derivation: {
    title: '두 목적 함수와 그 사이의 격차',
    opening: () => (
      <p>
        <Tex math={tex`f_k=f(e_k)`} />는 꼭짓점에서의 값이다. 각 줄 아래의 수는 지금의 {pi}, {tau},{' '}
        <Tex math={tex`f`} />와 지금 고른 표본에서 나온 것이다.
      </p>
    ),
    parts: {
      objective: '뜻하는 것과 내려가는 것',
      tail: '하강이 멈추는 곳',
      bound: '오토인코더',
    },
    reasons,
    stage: '완화된 기울기는 옳다. 다만 다른 목적 함수에 대해서.',
    notes:
      '첫 부분은 두 장을 다섯 줄로 되풀이한다. 이해가 빠른 반이라면 두 기울기만 보인다. 둘째 부분이 재미있다. 대괄호 하나가 꼭짓점과 함정을 가르고, t = 0.45이면 τ = 0.1에서 뒤집힌다. t = 0.3을 넣고 새 임계 온도를 묻는다. 셋째 부분은 변분 오토인코더를 아는 사람을 위한 것이다. 기억할 말은 마지막 줄에 있다. “z̃가 원-핫이 아닌 한 어떤 양의 한계도 되지 못한다.”',
  },
  takeHome:
    '편향된 기울기는 자기 평균이 0이 되는 곳으로 어김없이 이끈다. 완화된 손실이 아니라 진짜 클래스의 손실을 보고, τ를 충분히 낮추자.',
  checks,
  closing,
  references: [
    'alpaydin1998',
    'jang2017',
    'maddison2017',
    'kool2019',
    'mohamed2020',
    'paulus2021',
    'huijben2023',
    'shekhovtsov2023',
  ],
}
