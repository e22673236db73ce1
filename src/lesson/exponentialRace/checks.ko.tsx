import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { k, N, pi, piOfClass, quotient, xi } = notation

/** The chapter's questions of understanding, in Korean. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: () => <p>{pi} = (0.5, 0.3, 0.2)로 경주를 천 번 한다. 클래스 3은 몇 번쯤 이기는가?</p>,
    choices: [
      {
        label: '한 번도 못 이긴다. 가장 느리니까',
        right: false,
        why: () => (
          <p>
            평균적으로 가장 느릴 뿐이다. 그 답은 표본을 확률이 가장 높은 클래스, 곧 {pi}의 argmax로 본 것이다.
            승부에는 {xi}도 한몫한다.
          </p>
        ),
      },
      {
        label: '200번쯤 이긴다',
        right: true,
        why: () => (
          <p>
            1000 · 0.2다. <Tex math={tex`3.29\sqrt{1000\cdot0.2\cdot0.8}\approx42`} />
            이므로 시드 1000개 가운데 999개에서는 200번과 42번 넘게 차이 나지 않는다.
          </p>
        ),
      },
      {
        label: '333번쯤 이긴다. 우연은 누구에게나 똑같다',
        right: false,
        why: () => (
          <p>
            {xi}의 분포는 모두에게 같지만 기록 {quotient}의 분포는 그렇지 않다. 비율이 같으려면 {pi}가 같아야
            한다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => <p>(0.5, 0.3, 0.2) 대신 가중치 (5, 3, 2)로 같은 잡음을 나눈다. 승자들은 어떻게 되는가?</p>,
    choices: [
      {
        label: '그대로다. 경주마다 승자가 같다',
        right: true,
        why: () => (
          <p>
            모든 기록이 10분의 1로 줄고 순서는 그대로다. 중요한 것은 {pi}의 비뿐이므로 경주 전에 합을 1로 맞출
            필요가 없다.
          </p>
        ),
      },
      {
        label: '가장 많이 늘어난 클래스 1이 더 자주 이긴다',
        right: false,
        why: () => (
          <p>
            4.5가 늘었지만, 기록은 {xi}에서 가중치를 뺀 값이 아니라 {xi}를 가중치로 나눈 값이다. 모든 주자가
            똑같이 10배 빨라진다.
          </p>
        ),
      },
      {
        label: '5는 확률이 아니므로 규칙을 쓸 수 없다',
        right: false,
        why: () => (
          <p>
            양수이기만 하면 된다. 클래스 {k}를 확률 <Tex math={tex`@pi_k/\sum_j@pi_j`} />로 뽑으며, 여기서는
            다시 0.5, 0.3, 0.2다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => <p>어떤 경주가 유난히 짧은 시간에 끝났다. 누가 이겼는지에 대해 무엇을 알 수 있는가?</p>,
    choices: [
      {
        label: '아마 가장 강한 주자일 것이다. 가장 빠르니까',
        right: false,
        why: () => (
          <p>
            그럴듯하지만 그렇지 않다. 어떤 시간을 정하고 그 안에 끝난 경주만 모아도 클래스 {k}가 이기는 비율은
            정확히 {piOfClass}다.
          </p>
        ),
      },
      {
        label: '아마 작은 ξ를 받은 약한 주자일 것이다',
        right: false,
        why: () => (
          <p>
            약한 주자가 짧은 시간에 이기는 일은 드물다. 하지만 오래 걸린 경주에서 이기는 일도 똑같은 비율로
            드물다.
          </p>
        ),
      },
      {
        label: '아무것도 알 수 없다',
        right: true,
        why: () => (
          <p>
            승자와 기록의 결합 확률은 승자에만 달린 인수와 기록에만 달린 인수의 곱으로 나뉜다. 경주 {N}번의
            1등 기록을 모두 뒤섞어도, 뒤섞었다는 사실을 어떤 통계량으로도 알아낼 수 없다.
          </p>
        ),
      },
    ],
  },
]
