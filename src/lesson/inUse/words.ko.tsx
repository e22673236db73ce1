import { winShare } from '../../figures/readerNumbers'
import { nextWordDistribution, pickedToken } from '../../figures/watermark/scores'
import { words as figureWords } from '../../figures/watermark/words.ko'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { couplingProbability } from '../../transform/coupling'
import { inclusionProbabilities } from '../../transform/topK'
import { markedScore, tokensNeeded } from '../../transform/watermark'
import type { ChapterProse } from '../chapter'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const { K, gamma, k, logPi, oneLess, p, pi, q, relaxed, score, tau, temperature, u, z } = notation

/** The chapter in Korean. */
export const words: ChapterProse<Line, Exploration> = {
  summary: '고정된 Gumbel 잡음은 오늘날 표본 짝짓기, 비복원 top-k, 워터마크에 쓰인다.',
  opening: () => (
    <>
      <p>
        언어 모델이 “비가 오니 챙길 것은 …”까지 썼다. 모델은 단어마다 로짓을 계산하고, 로짓을 온도{' '}
        {temperature}로 나누고, 그 소프트맥스에서 다음 단어를 뽑는다. 이 표본은 Gumbel-Max로 뽑을 수 있다.
        단어마다 균등 난수 {u}를 하나 뽑고, {logPi}에 잡음 <Tex math={tex`@gamma=-\log(-\log@u)`} />를 더해
        가장 큰 것을 고르면 된다.
      </p>
      <p>
        지금까지는 기울기를 보려고 잡음을 고정했다. 잡음을 고정할 이유는 더 있다. 확률이 비슷한 두 모델이 같은
        잡음을 쓰면 대개 같은 단어를 고른다. {logPi} + {gamma}가 큰 순서로 단어 {k}개를 고르면 비복원
        추출(sampling without replacement)이 된다. 그리고 시드를 아는 사람은 그 시드로 뽑은 글을 알아볼 수
        있다. 여기 나오는 비율은 모두 이 페이지의 표본에서 센 값이고, 정확한 값을 나란히 적었다.
      </p>
    </>
  ),
  prediction: {
    ask: () => (
      <p>
        잡음은 그대로 두고 {p} = (0.5, 0.3, 0.2)를 {q} = (0.2, 0.3, 0.5)로 바꾼다. 두 분포의 총변동 거리(total
        variation, TV), 곧 |p − q|를 모두 더한 값의 절반은 0.3이다. 승자가 그대로인 표본은 얼마나 될까?
      </p>
    ),
    choices: [
      {
        label: '약 30%다. 확률이 크게 바뀌었다',
        right: false,
        why: () => <p>독립으로 뽑으면 29%가 일치한다. 같은 잡음을 쓰면 훨씬 많이 일치한다.</p>,
      },
      {
        label: '약 63%다',
        right: true,
        why: () => (
          <p>
            정확히는 0.6308이다. 그대로일 수 있는 표본은 많아야 70%다. 어떤 {p}와 {q}에서도 이 상한에 이르려면
            둘을 함께 보아야 하는데, 이 잡음은 {p}도 {q}도 정해지기 전에 뽑는다.
          </p>
        ),
      },
      {
        label: '70%다. 옮겨 간 0.3만큼만 바뀔 수 있다',
        right: false,
        why: () => (
          <p>
            그것은 상한 {oneLess}이다. {p}와 {q}를 함께 보는 규칙이라면 언제나 여기에 이를 수 있다. 둘 다
            정해지기 전에 뽑은 Gumbel 잡음은 어떤 쌍에서만 여기에 이르고, 이 쌍에서는 이르지 못한다.
          </p>
        ),
      },
      {
        label: '전부다. 잡음이 같다',
        right: false,
        why: () => (
          <p>
            그러면 뽑은 결과가 {q}를 따를 수 없다. 적어도 30%는 바뀌어야 하고, 이 잡음에서는 37%가 바뀐다.
          </p>
        ),
      },
    ],
    reveal: (live) => {
      const { pi: from, to } = live.parameters
      const counted = winShare(live, 0)
      return (
        <p>
          지금의 {p}와 {q}에서 표본 하나의 승자가 그대로일 확률은{' '}
          {live.number(couplingProbability(from, to), 4)}
          이다. {counted && `그림에서는 표본 ${live.count(counted.draws)}개 전부에서 이 비율을 센다.`}
        </p>
      )
    },
    stage: 'π = (0.5,\u00a00.3,\u00a00.2)를 거꾸로 놓으면 승자가 그대로인 표본은 얼마나 될까?',
    notes:
      '답을 숫자로 받는다. “전부”는 결과가 q를 따라야 한다는 것을 잊은 답이고, “70%”는 영리한 답으로 둘을 모두 아는 규칙의 상한이다. 그림을 보여 주고 정확한 값을 읽는다.',
  },
  explorations: {
    coupling: {
      title: '같은 잡음으로 짝짓기(coupling)',
      prose: (live) => (
        <>
          <p>
            왼쪽 기둥은 확률이 {p} = {pi}일 때, 오른쪽 기둥은 {q}일 때의 승자를 같은 잡음으로 표본마다 보여
            준다. 옅은 띠는 승자가 그대로인 표본이다. 그런 표본의 비율은{' '}
            <SetFigure values={{ pi: [0.5, 0.3, 0.2], to: [0.6, 0.24, 0.16] }}>q를 π 가까이 두면</SetFigure>{' '}
            0.9이고, <SetFigure values={{ pi: [0.5, 0.3, 0.2], to: [0.2, 0.3, 0.5] }}>멀리 두면</SetFigure>{' '}
            0.63이다. 지금은 {live.number(couplingProbability(live.parameters.pi, live.parameters.to), 3)}
            이다.
          </p>
          <p>
            이 페이지에서 슬라이더를 움직여도 한 번에 점 몇 개의 승자만 바뀌는 까닭이 여기에 있다. 이 성질은
            두 모델이 서로 통신하지 않고도 같은 결과를 내야 하는 곳에 쓰인다. 추측 디코딩(speculative
            decoding)의 한 방식에서는 작은 모델이 단어의 초안을 내고, 큰 모델은 자신도 골랐을 단어만 남긴다(
            <Reference to="daliri2024" />
            ). “…⁠이었다면 모델은 무엇이라고 했을까”라는 물음에도 한 가지 방식으로 답할 수 있다. 잡음은 그대로
            두고 {pi}만 바꾸면 된다. 뽑는 방법이 다르면 답도 다를 수 있다.
          </p>
        </>
      ),
      caption: () => (
        <p>
          같은 표본의 승자를 {p} = {pi}와 {q}에서 보았다. 짙은 띠는 승자가 바뀐 표본이다.
        </p>
      ),
      stage: '잡음이 같으면 q가 π와 조금 달라도 승자는 대개 그대로다.',
      notes:
        'q를 π와 같게 두고 시작한다. 모두 옅다. q의 슬라이더 하나를 끌면서 띠의 색이 하나씩 바뀌는 것을 보게 한다. 정확한 값을 읽고, 상한 1 − TV를 묻는다.',
    },
    'top-k': {
      title: 'Top-k: 먼저 들어온 k명',
      prose: ({ parameters, number }) => {
        const included = inclusionProbabilities(parameters.pi, parameters.k)
        return (
          <>
            <p>
              2장에서는 클래스들이 경주를 한다. 클래스 <Tex math={tex`i`} />의 기록은{' '}
              <Tex math={tex`e^{-(\log@pi_i+@gamma_i)}`} />
              이므로 {logPi} + {gamma}가 가장 큰 클래스가 1등이다. 이 경주를 1등이 들어온 뒤에도 계속한다.
              먼저 들어온 {k}명은 서로 다른 클래스 {k}개이고, 하나씩 비복원으로 뽑은 표본이다. 새로 뽑는 것은
              없다. <SetFigure values={{ k: 1 }}>k = 1</SetFigure>이면 승자이고,{' '}
              <SetFigure values={{ k: 2 }}>k = 2</SetFigure>이면 2등이 더해진다.
            </p>
            <p>
              클래스 1이 {number(parameters.k, 0)}등 안에 들 확률은 {number(included[0]!, 3)}이다. {k} · {pi}
              와는 다르다. 어느 클래스도 두 번 뽑히지는 않으므로 확률이 작은 클래스가 그보다 더 자주 든다. {k}{' '}
              = {K}
              이면 모두 든다. 확률적 빔 서치(stochastic beam search)는 이 방법으로 서로 다른 문장 {k}개를
              비복원으로 뽑는다(
              <Reference to="kool2019beams" />
              ).
            </p>
          </>
        )
      },
      caption: () => <p>선택한 표본의 경주와, 모든 표본에서 각 클래스가 k등 안에 든 비율이다.</p>,
      stage: '먼저 들어온 k명을 고르면 비복원 추출이 된다.',
      notes:
        'k = 2로 두고 표본을 넘기며 두 클래스를 말하게 한다. 그다음 모든 표본에서 세고 π의 두 배와 견준다. 0.839, 0.675, 0.486과 1, 0.6, 0.4다.',
    },
    watermark: {
      title: '잡음에 숨긴 워터마크',
      prose: (live) => {
        const { pi: probabilities } = live.parameters
        const needed = tokensNeeded(probabilities)
        return (
          <>
            <p>
              그림에 <SetFigure values={{ pi: nextWordDistribution(1) }}>다음 단어 16개의 분포</SetFigure>를
              넣어 보자. 이 페이지를 위해 손으로 만든 분포다. 다른 {pi}에서는 토큰이 클래스 이름으로 나온다.
              곡선 위에 있는 글이 이 분포에서 뽑은 글이다. 잡음은 새로 뽑지 않는다. 시드가 곧 키다. 단어
              하나하나의 분포는 여전히 {pi}이므로 글은 달라 보이지 않는다. 그러나 키가 있으면 단어마다 {u}를
              계산할 수 있다. 뽑힌 단어의 {u}는 대체로 크다. {u}가 커서 이긴 단어들이기 때문이다.
            </p>
            <p>
              단어마다 {score}를 검출값으로 더한다. 다른 잡음으로 뽑은 글에서는 평균이 1이고, 이 키로 뽑은
              글에서는 {live.number(markedScore(probabilities).mean)}이다. 합은 단어의 수보다 점점 더 커진다.
              그 차이를 단어 수의 제곱근으로 나눈 {z}(여기서는 표본이 아니다)의 기댓값은 단어{' '}
              {needed === Infinity ? '∞' : live.count(Math.round(needed))}개쯤에서 4를 넘는다. {temperature}를
              낮추어 한 단어가 확률을 거의 다 차지하게 하면 고를 여지가 없어져 워터마크가 옅어진다.
              Aaronson(2022)의 아이디어이며, 자세한 내용은 <Reference to="kuditipudi2023" />에 있다.
            </p>
          </>
        )
      },
      caption: () => <p>토큰이 늘면서 검출값이 우연에서 얼마나 벗어나는지 키별로 그렸다.</p>,
      stage: '단어의 분포는 그대로다. 고를 여지가 있으면 키로 글을 알아본다.',
      notes:
        '단어마다 분포가 정확히 그대로인 글에 표시를 숨길 수 있는지 먼저 묻는다. 검출값이 커지는 것을 보이고 시드를 바꾼다. 글은 달라져도 검출값이 커지는 기울기는 같다. T를 0.2로 낮추어 표시가 옅어지는 것을 본다.',
    },
    'two-temperatures': {
      title: '두 가지 온도',
      prose: (live) => (
        <>
          <p>
            온도라고 불리는 수가 둘이다. {temperature}는 잡음을 더하기 전에 로짓을 나눈다. {pi}가 달라지고,
            뽑히는 단어가 달라진다. {tau}는 그 뒤에 {logPi} + {gamma}를 나눈다. 승자는 이미 정해졌고, 표본이
            얼마나 부드러운지만 달라진다.
          </p>
          <p>
            <SetFigure values={{ pi: nextWordDistribution(1), tau: 0.5 }}>단어 16개를 τ = 0.5에서</SetFigure>{' '}
            보자. 그림 아래에 {temperature}의 슬라이더가 나타난다. 이것을 움직이면 {pi}의 막대가 바뀐다. {tau}
            를 <SetFigure values={{ tau: 0.2 }}>0.2로</SetFigure>, 또는{' '}
            <SetFigure values={{ tau: 5 }}>5로</SetFigure> 움직이면 {relaxed}의 막대만 바뀐다. 양수로 나누어도
            순서는 그대로이므로, {relaxed}에서 가장 긴 막대(
            {pickedToken(
              live.parameters,
              live.draw.winner,
              figureWords.nextWords,
              (label) => `클래스 ${label}`,
            )}
            )는 {tau}가 무엇이든 가장 길다.
          </p>
        </>
      ),
      caption: () => (
        <p>
          {pi}는 {temperature}가 바꾸는 분포이고, {relaxed}는 {tau}가 바꾸는 완화된 표본 하나다.
        </p>
      ),
      stage: 'T는 뽑히는 단어를, τ는 표본의 부드러움을 바꾼다.',
      notes:
        '둘 다 온도라고 불러서 언어 모델을 아는 사람이 자주 혼동한다. 움직이기 전에 둘 다 예측하게 한다.',
    },
  },
  derivation: {
    title: '경주 하나에서 나오는 짧은 증명 셋',
    opening: () => (
      <p>
        숫자를 넣은 식에서 {p}는 지금의 {pi}이고, 클래스는 선택한 표본의 1등과 2등이다.{' '}
        <Tex math={tex`I_p`} />와 <Tex math={tex`I_q`} />는 {p}와 {q}에서의 승자이고, <Tex math={tex`I_1`} />
        과 <Tex math={tex`I_2`} />는 처음 들어온 둘이다.
      </p>
    ),
    parts: { together: '같은 승자', order: '다음으로 들어오는 주자', token: '워터마크' },
    reasons,
    stage: '잡음이 같으면, 승자가 같을 확률을 식으로 정확히 구할 수 있다.',
    stages: {
      order: '승자를 빼면, 다음은 남은 클래스에서 π에 비례해 뽑힌다.',
      token: '승자의 u는 크게 나오기 쉽고, 키가 있으면 계산할 수 있다.',
    },
    notes:
      '증명마다 핵심이 하나씩 있다. 두 조건 가운데 엄격한 쪽, 지수 분포의 무기억성, 최댓값의 분포를 따르는 승자의 u다.',
  },
  takeHome:
    'Gumbel 잡음을 고정하면 뽑은 결과끼리 견줄 수 있다. 같은 잡음으로 두 모델을 짝지을 수 있고, 큰 것부터 고른 k개는 비복원 표본이며, 시드는 워터마크의 키가 된다.',
  checks,
}
