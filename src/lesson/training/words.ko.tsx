import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.ko'
import { closing } from './closing.ko'
import type { Line } from './derivation'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'
import { endAtOne, isToy, straightThroughCritical, targetOf, toyCriticalTemperature, toyEnd } from './toyEnd'

const { pi, piFirst, relaxed, tau, theta } = notation

/** The chapter in Korean. */
export const words: ChapterProse<Line, Exploration> = {
  summary: '편향된 기울기를 수천 스텝 동안 따라가면 어디에 이르고, 그동안 손실은 무엇을 보여 주는가?',
  opening: () => (
    <>
      <p>
        이제 신경망을 학습시킨다. 스텝마다 단어를 뽑고, 기울기를 추정하고, 로짓 {theta}를 옮긴다. 표본은
        스텝마다 새로 뽑으므로 우연은 수천 스텝을 거치며 상쇄된다. <Term id="bias">편향(bias)</Term>은
        상쇄되지 않는다. 기울기에 편향이 있으면 그 기울기의 평균이 0이 되는 곳에서 멈추는데, 손실이 거기서
        가장 작다는 보장은 없다.
      </p>
      <p>
        두 가지 학습으로 확인해 보자. 첫째에서는 단어가 둘만 남아서, 추정량마다 어디에 이르는지 미리 계산할 수
        있다. 둘째는 손글씨 숫자 모델이다. 이 탭에서 바로 학습하고, 정확한 손실을 완화된 손실과 나란히 계산할
        수 있을 만큼 작다.
      </p>
    </>
  ),
  prediction: {
    edition: 1,
    ask: () => (
      <p>
        이제 우산과 외투만 남았고 <Tex math={tex`f(z)=(z_1-0.45)^2`} />
        이다. 우산(
        <Tex math={tex`z_1=1`} />
        )의 손실은 0.30, 외투(
        <Tex math={tex`z_1=0`} />
        )의 손실은 0.20이므로, 언제나 외투를 고르는 {piFirst} = 0이 최선이다. {piFirst} = ½에서 시작해 {tau} =
        1의 Gumbel-Softmax로 경사 하강을 한다. {piFirst}은 0에 이를까?
      </p>
    ),
    choices: [
      {
        label: '느리더라도 이른다. 잡음은 학습을 늦출 뿐 방향을 바꾸지는 않는다',
        right: false,
        why: () => (
          <p>
            잡음만이라면 그렇다. 스코어 함수는 잡음이 있어도 0에 이른다. 그러나 완화된 기울기의 평균은 다른
            목적 함수의 기울기이고, 가는 도중에 그 부호가 바뀐다.
          </p>
        ),
      },
      {
        label: '이르지 못한다. 중간의 한 점에서 멈춘다',
        right: true,
        why: () => (
          <p>
            기울기의 기댓값이 중간의 한 점에서 0이 되고, 학습은 거기서 멈춘다. 학습률을 바꾸어도, 더 오래
            학습해도 소용없다. {tau}를 낮추어야 한다.
          </p>
        ),
      },
      {
        label: '이르지 못한다. f가 가장 작은 π₁ = 0.45로 간다',
        shown: () => (
          <>
            이르지 못한다. f가 가장 작은 <Tex math={tex`@pi_1=0.45`} />로 간다
          </>
        ),
        right: false,
        why: () => (
          <p>
            <Tex math={tex`f`} />가 가장 작은 곳은 <Tex math={tex`@relaxed_1=0.45`} />
            다. 그러나 {piFirst}이 정하는 것은 한 점이 아니라 {relaxed}의 분포다. 줄어드는 것은 그 분포에서{' '}
            <Tex math={tex`f`} />의 평균이다.
          </p>
        ),
      },
      {
        label: '이르지 못한다. 스텝마다 잡음이 새로우므로 떠돌아다닌다',
        right: false,
        why: () => (
          <p>
            흔들리기는 하지만 일정한 점의 둘레에서 흔들린다. 표본 32개를 평균한 기울기의 방향은 따라갈 만하다.
            문제는 그 방향이 어디를 가리키는가다.
          </p>
        ),
      },
    ],
    reveal: (live) => (
      <p>
        {piFirst}은 {live.number(endAtOne())}에서 멈춘다. 표본을 하나도 뽑지 않고 계산한 값이다. 지금의{' '}
        <Tex math={tex`t`} /> = {live.significant(targetOf(live))}, {tau} ={' '}
        {live.significant(live.parameters.tau)}에서는 {live.number(toyEnd(live))}에 이른다.
      </p>
    ),
    stage: 'f = (z₁ − 0.45)²을 τ = 1로 완화하면 π₁은 0에 이를까?',
    notes:
      '먼저 손을 들게 하고, “느리더라도 이른다”는 쪽에게 얼마나 기다리겠느냐고 묻는다. 그것이 바로 함정이다. 그동안에도 완화된 손실은 보기 좋게 줄어든다. 공개하는 값은 이론에서 나온 것이다. 그림은 그 뒤에 최대 속도로 돌려, 점이 마름모에 이르는 것을 보게 한다.',
  },
  explorations: {
    pi: {
      title: '같은 잡음, 여덟 가지 학습',
      prose: (live) => {
        const { number, parameters } = live
        const critical = toyCriticalTemperature(live)
        const free = Math.min(critical, straightThroughCritical(live))
        return (
          <>
            <p>
              여덟 가지 학습이 같은 {pi}에서 출발해, 스텝마다 새로 뽑은 같은 표본 32개를 쓴다. 학습마다
              기울기를 구하는 방법이 다르고, 마지막 학습은 도중에 {tau}도 낮춘다. ‘시작’을 눌러 보자.
              {isToy(live) ? null : (
                <>
                  {' '}
                  아래는{' '}
                  <SetFigure values={{ pi: [0.5, 0.5], f: { kind: 'toy', numbers: [0.45] }, tau: 1 }}>
                    단어가 둘이고 f = (z₁ − 0.45)²인 문제
                  </SetFigure>
                  에 대한 이야기다.
                </>
              )}
            </p>
            <p>
              정확한 기울기는 더 나은 꼭짓점으로 간다. 스코어 함수 둘과 ReinMax도 평균이 정확하므로 흔들리면서
              그리로 간다(ReinMax는 이 <Tex math={tex`f`} />가 이차함수이기 때문이다). Gumbel-Softmax와 직통
              추정량은 저마다 이론이 말하는 끝, 곧 마름모로 가서 그 근처에 머물고, Gumbel-Rao의 마름모는 직통
              추정량과 같다. 꼭짓점까지 길이 열리는 임계 온도는 Gumbel-Softmax가 {number(critical)}, 직통
              추정량이 {number(straightThroughCritical(live))}이다.{' '}
              {free > 0.05 && (
                <>
                  <SetFigure values={{ tau: 0.05 }}>온도를 0.05로 놓고</SetFigure> 처음부터 다시 시작하면
                  시간이 지나 모두 꼭짓점에 이른다.
                </>
              )}
            </p>
            <p>
              마지막 줄은 <Term id="annealing">어닐링(annealing)</Term>이다. 지금의 {tau}에서 시작해{' '}
              {parameters.tau > critical && '처음에는 위의 Gumbel-Softmax처럼 잘못 가다가, '}
              {tau}가 낮아지면서 움직이는 마름모를 따라간다. {tau}의 하한이 임계 온도보다 낮으면 꼭짓점까지
              간다.
              {critical < 0.3 && (
                <>
                  {' '}
                  <SetFigure values={{ tau: 1, floor: 0.3 }}>온도를 1에서 0.3까지만 낮추고</SetFigure> 다시
                  시작하면 {tau} = 0.3일 때와 같은 곳에서 멈춘다.
                </>
              )}
            </p>
            <p>
              함정은 <Tex math={tex`f`} />가 꼭짓점 사이에서 처져 있기 때문에 생긴다.{' '}
              <SetFigure values={{ pi: [0.5, 0.3, 0.2], f: { kind: 'linear', numbers: [1, 2, 4] }, tau: 1 }}>
                세 단어와 선형 손실로 바꾸면
              </SetFigure>{' '}
              모든 학습이 {parameters.pi.length === 3 ? '삼각형 안의 경로를 따라 ' : ''}우산의 꼭짓점으로
              간다.
            </p>
          </>
        )
      },
      caption: () => (
        <p>같은 잡음에서 학습마다 자기 마름모로 간다. 편향이 있으면 가장 좋은 꼭짓점을 놓칠 수 있다.</p>
      ),
      stage: '잡음도 스텝도 같다. 편향이 있으면 이론이 말한 곳에서 멈춘다.',
      notes:
        '먼저 τ = 1, 보통 속도로 말없이 돌린다. 더 오래 하면 어떻게 되겠느냐고 묻는다. 그다음 τ = 0.05로, 그다음 어닐링을 τ의 하한 0.3과 0.05로 보여 준다. 남길 말은 이것이다. 손실이 줄어들다 멈췄다고 해서, 정작 중요한 손실이 줄었다고 할 수는 없다. f를 선형 손실로 바꾸면 함정이 사라지므로 함정이 어디서 왔는지 드러난다. 학습률을 1e9로 하면 π가 꼭짓점에 붙어 돌아오지 못한다. 30초쯤 들일 만하다.',
    },
    digits: {
      title: '정확한 손실을 계산할 수 있는 모델',
      prose: () => (
        <>
          <p>
            픽셀 64개짜리 이미지를 클래스가 10개인 <Term id="categorical">범주형(categorical)</Term> 변수 둘,
            곧 코드 100개 가운데 하나로 나타낸다. 인코더는 두 변수의 {pi}를 내고, 디코더는 코드를 픽셀로
            되돌리고, 둘을 함께 학습한다. <Reference to="jang2017" />의 변분 오토인코더(variational
            autoencoder)를 작게 만든 것이다. 손실 <Term id="elbo">−ELBO</Term>는 이미지를 되살리는 비용에
            코드의 비용을 더한 것이다. 코드 100개에 대해 모두 더할 수 있으므로, 정확한 손실을 완화된 손실 옆에
            그릴 수 있다. 실제로 쓰는 크기의 모델에서는 이 굵은 곡선을 볼 수 없다.
          </p>
          <p>
            <SetFigure values={{ estimator: 'relaxed', schedule: 'fixed', tau: 5 }}>
              온도를 5로 놓고
            </SetFigure>{' '}
            시작해 보자. 완화된 손실은 원-핫 코드로는 이를 수 없는 값까지 내려간다. 인코더와 디코더는 여러
            코드가 섞인 값에 맞추어 학습되는데, 실제로 뽑는 코드는 섞이지 않은 하나이기 때문이다. 굵은 곡선은
            올라가고, 모델은 마침내 코드가 아예 없을 때보다도 나빠진다.{' '}
            <SetFigure values={{ estimator: 'relaxed', schedule: 'fixed', tau: 1 }}>온도가 1이면</SetFigure>{' '}
            격차가 남고,{' '}
            <SetFigure values={{ estimator: 'relaxed', schedule: 'annealed', tau: 1 }}>
              온도를 1에서 점점 낮추면
            </SetFigure>{' '}
            격차가 거의 없어진다.
          </p>
          <p>
            이번에는 <SetFigure values={{ estimator: 'exact' }}>정확한 기울기</SetFigure>와{' '}
            <SetFigure values={{ estimator: 'leave-one-out' }}>표본 둘을 쓰는 스코어 함수</SetFigure>로 학습해
            보자. 이렇게 작은 문제에서는 다른 어느 방법에도 뒤지지 않고, 완화도 필요 없다. 이 기법은 합을 직접
            계산할 수 없는 문제를 위한 것이다.
          </p>
        </>
      ),
      caption: () => (
        <p>학습이 줄이는 것은 완화된 손실(파선)이다. {tau}가 높으면 정확한 −ELBO(굵은 선)와 벌어진다.</p>
      ),
      stage: '완화된 손실은 줄어도 모델은 나빠진다. 어닐링하면 격차가 줄어든다.',
      notes:
        '설명하기 전에 τ = 5로 먼저 시작해 둔다. 학습에는 몇 초에서 1분이 걸린다. 앞선 학습은 흐린 선으로 남는다. 완화된 손실을 먼저 읽게 하고, 그다음에 굵은 곡선을 읽게 한다. 이어서 어닐링한 것을 보여 준다. 10×10 표를 가리킨다. 흐린 코드는 어느 이미지에도 가장 잘 맞는 코드가 아니다. “그럼 Gumbel-Softmax가 나쁜가?”라는 질문에는 아니라고 답한다. 어닐링하면 코드에 대해 한 번도 더하지 않고도 정확한 기울기와 1 nat도 차이 나지 않는다. 클래스가 10개인 변수가 20개이면 그 합은 구할 수 없다.',
    },
  },
  derivation: {
    title: '두 목적 함수와 그 사이의 격차',
    opening: () => (
      <p>
        <Tex math={tex`f_k=f(e_k)`} />는 꼭짓점에서의 손실이다. 적힌 수는 지금의 {pi}, {tau},{' '}
        <Tex math={tex`f`} />와 선택한 표본으로 계산한 것이다.
      </p>
    ),
    parts: {
      objective: '원래의 목적과 실제로 줄이는 것',
      tail: '하강이 멈추는 곳',
      bound: '오토인코더',
    },
    reasons,
    stage: '완화된 기울기는 정확하다. 다만 다른 목적 함수의 기울기다.',
    notes:
      '첫 부분은 두 장을 다섯 줄로 되풀이한다. 이해가 빠른 반이라면 두 기울기만 보인다. 둘째 부분이 재미있다. 대괄호 하나가 꼭짓점과 함정을 가르고, t = 0.45이면 τ = 0.1에서 부호가 바뀐다. t = 0.3을 넣고 새 임계 온도를 묻는다. 셋째 부분은 변분 오토인코더를 아는 사람을 위한 것이다. 기억할 말은 “z̃가 원-핫이 아닌 한 어떤 값의 하한도 상한도 아니다”이다.',
  },
  takeHome:
    '기울기에 편향이 있으면 그 평균이 0이 되는 곳에서 멈춘다. 완화된 손실이 아니라 원-핫 표본의 손실을 보고, τ를 충분히 낮추자.',
  checks,
  closing,
}
