import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, gamma, pi } = notation

/** The chapter's questions of understanding, in Korean. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    edition: 1,
    ask: () => (
      <p>
        표본 {draws}개에서 저마다 argmax를 지나는 <Tex math={tex`\partial z_1/\partial\theta_1`} />을 계산해
        평균한다. {draws}이 커지면 이 평균은 어떤 값에 다가가는가?
      </p>
    ),
    choices: [
      {
        label: '큰 수의 법칙에 따라 π₁(1 − π₁)에 다가간다',
        shown: () => (
          <>
            큰 수의 법칙에 따라 <Tex math={tex`@pi_1(1-@pi_1)`} />에 다가간다
          </>
        ),
        right: false,
        why: () => (
          <p>
            큰 수의 법칙에 따라 다가가는 곳은 평균하는 값의 기댓값인데, 지금 평균하는 값은 모두 0이다.{' '}
            <Tex math={tex`\pi_1(1-\pi_1)`} />은 평균의 기울기이며, 여기서는 기울기의 평균과 다르다.
          </p>
        ),
      },
      {
        label: 'z₁이 뛰므로 정의되지 않는다',
        shown: () => (
          <>
            <Tex math={tex`@winner_1`} />이 뛰므로 정의되지 않는다
          </>
        ),
        right: false,
        why: () => (
          <p>
            그러려면 어떤 표본이 정확히 자기 점프 지점에 놓여야 하는데, 그럴 확률은 0이다. 점프는 있지만
            평균에는 전혀 반영되지 않는다.
          </p>
        ),
      },
      {
        label: 'N과 상관없이 0이다',
        right: true,
        why: () => <p>표본마다 기울기가 0이므로 평균은 처음부터 0이다.</p>,
      },
    ],
  },
  {
    ask: () => (
      <p>
        <Tex math={tex`x=\mu+\sigma\varepsilon`} />과 Gumbel-Max는 둘 다 잡음을 떼어 낸다. 그런데 기울기가
        앞의 것만 지나갈 수 있는 이유는 무엇인가?
      </p>
    ),
    choices: [
      {
        label: 'γ는 Gumbel 잡음이고 ε은 정규 잡음이기 때문에',
        right: false,
        why: () => <p>잡음의 분포는 상관이 없다. argmax 앞에 정규 잡음을 더해도 계단은 똑같이 평평하다.</p>,
      },
      {
        label: 'γ가 여전히 π에 의존하기 때문에',
        right: false,
        why: () => (
          <p>
            그렇지 않다. {gamma}는 {pi}를 정하기 전에 뽑을 수 있다. 잡음을 떼어 낸 방식에는 아무 문제가 없다.
          </p>
        ),
      },
      {
        label: 'μ + σε의 기울기는 1과 ε인데 argmax의 기울기는 0이기 때문에',
        shown: () => (
          <>
            <Tex math={tex`@mu+@sigma@epsilon`} />의 기울기는 1과 <Tex math={tex`@epsilon`} />
            인데 argmax의 기울기는 0이기 때문에
          </>
        ),
        right: true,
        why: () => (
          <p>
            잡음을 떼어 내면 파라미터의 결정론적 함수가 남는다. 학습에 쓰려면 그 함수의 기울기를 평균한 값이
            평균의 기울기와도 같아야 한다. <Tex math={tex`\mu+\sigma\varepsilon`} />은 그렇고, argmax는 그렇지
            않다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        표본 {draws}개로, 양쪽에 같은 잡음을 써서 유한 차분으로 기울기를 잰다. 더 정확하게 하려고{' '}
        <Tex math={tex`h`} />를 100분의 1로 줄이면 어떻게 되는가?
      </p>
    ),
    choices: [
      {
        label: '매끄러운 함수에서처럼 더 정확해진다',
        right: false,
        why: () => (
          <p>
            계단은 매끄럽지 않다. 곡선이 휘어서 생기는 오차는 <Tex math={tex`h`} />와 함께 줄지만, 점프를
            만나는 표본이 100분의 1로 줄어 우연에 의한 오차가 커진다.
          </p>
        ),
      },
      {
        label: '평균은 거의 그대로이고, 표준편차가 10배가 된다',
        right: true,
        why: () => (
          <p>
            <Tex math={tex`h`} />가 작으면 분산이 대략 <Tex math={tex`\pi_j(1-\pi_j)/(2h)`} />
            다. 분산이 100배가 되므로 표준편차는 10배가 된다.
          </p>
        ),
      },
      {
        label: '표본마다 평평하므로 0에 더 가까워진다',
        right: false,
        why: () => (
          <p>
            평균은 그렇지 않다. 점프를 만나는 표본이 줄어드는 만큼 그런 표본 하나의 값이 커진다. 점프 지점에서{' '}
            <Tex math={tex`h`} /> 안에 놓인 표본이 우연히 하나도 없을 때에만 0이 된다.
          </p>
        ),
      },
    ],
  },
]
