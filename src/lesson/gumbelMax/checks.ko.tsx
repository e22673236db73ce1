import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import type { Line } from './derivation'
import { notation } from './notation'
import type { Exploration } from './outline'

const { K, logit, logits, pi } = notation

/** The chapter's questions of understanding, in Korean. */
export const checks: ChapterWords<Line, Exploration>['checks'] = [
  {
    ask: () => (
      <p>
        확률 p를 알고 있고, 인수에 Gumbel 잡음을 더해 argmax를 돌려주는 함수가 있다. 무엇을 넘겨야 하는가?
      </p>
    ),
    choices: [
      {
        label: 'p',
        shown: () => <Tex math={tex`p`} />,
        right: false,
        why: () => (
          <p>
            그러면 softmax(p)에서 뽑는다. p = (0.7, 0.2, 0.1)이면 (0.464, 0.281, 0.255)다. 오류는 나지 않고
            표본만 틀린다.
          </p>
        ),
      },
      {
        label: 'log p',
        shown: () => <Tex math={tex`\log p`} />,
        right: true,
        why: () => (
          <p>
            softmax(log p) = p다. PyTorch의 <code translate="no">F.gumbel_softmax</code>도 로짓을 받는다.
          </p>
        ),
      },
      {
        label: 'softmax(p)',
        shown: () => <Tex math={tex`\operatorname{softmax}(p)`} />,
        right: false,
        why: () => (
          <p>
            소프트맥스를 한 번 되돌려야 하는데 한 번 더 취했다. softmax(softmax(p))에서 뽑게 되며, 거의 균등한
            분포다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => <p>잡음은 그대로 두고 모든 로짓을 5만큼 올린다. 어떻게 되는가?</p>,
    choices: [
      {
        label: '그대로다. 표본마다 승자가 같다',
        right: true,
        why: () => (
          <p>
            모든 교란 로짓이 5만큼 오르고 순서는 그대로다. 로짓에는 모두 같은 상수를 더해도 된다. 지수함수를
            취해 모두 더하면 1이 되도록 그 상수를 정한 것이 {logit}다.
          </p>
        ),
      },
      {
        label: '잡음의 영향이 줄어 가장 강한 클래스가 더 자주 이긴다',
        right: false,
        why: () => (
          <p>
            잡음은 로짓 사이의 차이와 겨루는데, 그 차이가 그대로다. 로짓에 큰 수를 곱하면 그런 일이 일어난다.
          </p>
        ),
      },
      {
        label: 'log π는 음수여야 하므로 허용되지 않는다',
        shown: () => (
          <>
            <Tex math={tex`\log@pi`} />는 음수여야 하므로 허용되지 않는다
          </>
        ),
        right: false,
        why: () => (
          <p>
            {logit}는 0 이하지만 로짓은 어떤 수여도 된다. 신경망이 확률 대신 로짓을 출력하는 것도 이 때문이다.
          </p>
        ),
      },
    ],
  },
  {
    ask: () => <p>잡음 없이 {logits}만으로 argmax를 구하면 무엇을 얻는가?</p>,
    choices: [
      {
        label: '분산이 더 작은 π의 표본이 나온다',
        right: false,
        why: () => (
          <p>
            무작위성이 없으면 표본이 아니다. 클래스마다 자기 확률만큼 나와야 하는데 늘 같은 클래스만 나온다.
          </p>
        ),
      },
      {
        label: '언제나 확률이 가장 높은 클래스가 나온다',
        right: true,
        why: () => (
          <p>{pi}의 최빈값이다. 잡음은 argmax의 흠이 아니라 argmax를 표본으로 만들어 주는 것이다.</p>
        ),
      },
      {
        label: '모든 클래스가 똑같은 비율로 나온다',
        right: false,
        why: () => (
          <p>
            반대로 잡음만 있고 로짓이 없을 때 그렇다. 클래스 {K}개의 로짓이 모두 같으면 저마다 {K}번에 한
            번꼴로 이긴다.
          </p>
        ),
      },
    ],
  },
]
