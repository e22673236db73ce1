import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import type { Exploration } from './outline'

const { draws, gamma } = notation

/** The chapter's questions of understanding, in Korean. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: ({ count, parameters }) => (
      <p>
        argmax를 지나는 <Tex math={tex`\partial z_1/\partial\theta_1`} />을 표본마다 계산해 평균한다 (지금은
        표본 {count(parameters.n)}개). {draws}이 커지면 평균은 어디로 가는가?
      </p>
    ),
    choices: [
      {
        label: '큰 수의 법칙에 따라 π₁(1 − π₁)로 간다',
        right: false,
        why: () => (
          <p>
            큰 수의 법칙은 평균하는 것의 기댓값으로 이끈다. 지금 평균하는 것은 모두 0이다.{' '}
            <Tex math={tex`\pi_1(1-\pi_1)`} />은 평균의 기울기인데, 여기서는 그 둘이 다르다.
          </p>
        ),
      },
      {
        label: 'N이 얼마이든 0이다',
        right: true,
        why: () => <p>표본마다 기울기가 0이므로, 평균은 첫 표본부터 0이다.</p>,
      },
      {
        label: 'z₁이 뛰므로 정의되지 않는다',
        right: false,
        why: () => (
          <p>
            그러려면 표본이 정확히 뛰는 자리에 서 있어야 하는데, 그럴 확률은 0이다. 뛰는 자리는 있지만
            평균에는 그 소식이 닿지 않는다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        <Tex math={tex`x=\mu+\sigma\varepsilon`} />과 Gumbel-Max는 둘 다 잡음을 떼어 낸다. 기울기가 앞의 것은
        지나가고 뒤의 것은 지나가지 못하는 까닭은 무엇인가?
      </p>
    ),
    choices: [
      {
        label: 'γ는 Gumbel 잡음이고 ε은 정규 잡음이기 때문에',
        right: false,
        why: () => <p>잡음의 분포는 상관이 없다. argmax 앞에 정규 잡음을 넣어도 계단은 똑같이 평평하다.</p>,
      },
      {
        label: 'γ가 여전히 π에 달려 있기 때문에',
        right: false,
        why: () => (
          <p>
            그렇지 않다. {gamma}는 {notation.pi}가 정해지기 전에 이미 뽑혀 있다. 떼어 내는 일 자체에는 흠이
            없다.
          </p>
        ),
      },
      {
        label: 'μ + σε의 기울기는 1과 ε인데 argmax의 기울기는 0이기 때문에',
        right: true,
        why: () => (
          <p>
            잡음을 떼어 내면 결정론적인 경로가 생긴다. 기울기가 지나가려면 그 경로에 기울기가 있고, 그
            기울기의 평균이 평균의 기울기와 같아야 한다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => (
      <p>
        표본 {draws}개로, 양쪽에 같은 잡음을 써서 유한 차분으로 기울기를 잰다. 더 정확하게 하려고{' '}
        <Tex math={tex`h`} />를 100분의 1로 줄이면 무엇을 얻는가?
      </p>
    ),
    choices: [
      {
        label: '매끄러운 함수에서처럼 더 정확한 기울기',
        right: false,
        why: () => (
          <p>
            계단은 매끄럽지 않다. 곡선에서 오는 오차는 <Tex math={tex`h`} />와 함께 줄지만 우연은 커진다. 이제
            결과 전체를 100분의 1의 표본이 짊어진다.
          </p>
        ),
      },
      {
        label: '평균은 거의 그대로이고, 퍼짐이 열 배가 된다',
        right: true,
        why: () => (
          <p>
            분산이 대략 <Tex math={tex`\pi_j(1-\pi_j)/(2h)`} />
            이다. 분산이 100배이므로 퍼짐은 10배이다.
          </p>
        ),
      },
      {
        label: '표본마다 평평하므로 0에 더 가까운 값',
        right: false,
        why: () => (
          <p>
            평균으로는 그렇지 않다. 뛰는 자리를 만나는 표본이 줄어드는 만큼 하나하나가 더 크게 셈해진다.
            우연히 뛰는 자리에서 <Tex math={tex`h`} /> 안에 있는 표본이 하나도 없을 때에만 0이 된다.
          </p>
        ),
      },
    ],
  },
]
