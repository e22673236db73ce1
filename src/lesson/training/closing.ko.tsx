import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Reference } from '../reference/Reference'
import type { Line } from './derivation'
import type { Exploration } from './outline'
import { WholeTrick } from './WholeTrick'

const { pi, tau } = notation

/** The lesson's last page, in Korean. */
export const closing: NonNullable<ChapterWords<Line, Exploration>['closing']> = [
  {
    title: '한 화면에 담은 전부',
    onStage: true,
    notes:
      '왼쪽에서 오른쪽으로 읽는다. 파라미터를 모르는 잡음, 둘을 모두 아는 점수, 승자, 그리고 승자의 매끄러운 사본. 클래스에 대한 평균을 잡음에 대한 평균으로 바꾸는데, 첫째 기호에는 편향이 들고 둘째 기호는 정확하다. 그래서 미분이 안으로 들어간다. 끝에서 둘째 줄은 이 표본의 기울기로, 역전파가 받는 수이다. 마지막 줄은 그것이 평균에서 되어야 할 값이다. 둘 사이에 있는 것이 편향과 분산이다.',
    prose: (live) => (
      <>
        <WholeTrick
          live={live}
          words={{
            draw: '파라미터를 모르는 잡음, 둘을 모두 아는 점수, 승자, 그리고 승자의 매끄러운 사본.',
            expectation:
              '클래스에 대한 평균을 잡음에 대한 평균으로 바꾼다. 첫째 기호에는 편향이 들고, 둘째 기호는 정확하다.',
            gradient: '그래서 미분이 안으로 들어간다. 이것이 표본 하나의 기울기이며, 역전파가 받는 수이다.',
            truth: '그리고 이것이 평균에서 되어야 할 값이다. 둘 사이에 있는 것은 편향과 분산이다.',
          }}
        />
      </>
    ),
  },
  {
    title: '언제 무엇을 쓸까',
    onStage: true,
    notes:
      '합을 직접 쓸 수 있을 때 무엇을 쓰겠는지 먼저 묻는다. 그다음 목록을 차례로 내려간다. 흔히 잊는 것은 첫 줄과 마지막 줄이다.',
    prose: () => (
      <>
        <ul>
          <li>
            <strong>아무것도 쓰지 않는다</strong>: 정확히 더할 수 있을 때. 클래스나 코드가 몇 개뿐이면 잡음도
            편향도 필요 없다.
          </li>
          <li>
            <strong>Gumbel-Max만 쓴다</strong>: 표본만 필요하고 기울기는 필요 없을 때.
          </li>
          <li>
            <strong>Gumbel-Softmax</strong>: 꼭짓점 사이에서도 <Tex math={tex`f`} />를 계산하고 미분할 수
            있으며, 많은 변수를 한꺼번에 뽑고, 편향을 조금 참을 수 있을 때. {tau}를 1에서 0.1~0.5쯤까지
            낮추고, 원-핫으로 잰 손실을 보고한다.
          </li>
          <li>
            <strong>직통(straight-through) 추정량</strong>: 다음 단계가 원-핫 벡터만 받을 때. {tau}가 낮아져도
            편향은 사라지지 않는다. 분산을 줄이는 법: <Reference to="paulus2021" />.
          </li>
          <li>
            <strong>기준선(baseline)을 뺀 스코어 함수</strong>: <Tex math={tex`f`} />가 속을 알 수 없는 함수,
            시뮬레이터, 보상일 때, 또는 편향을 조금도 참을 수 없을 때. 표본 둘이면 기준선이 생긴다 (
            <Reference to="kool2019" />
            ). 변수가 많아지면 분산이 커진다.
          </li>
          <li>
            <strong>이 기법을 쓰지 않는다</strong>: 클래스가 아주 많을 때. 표본마다 모든 클래스를 건드려야
            하고, {tau} = 1에서는 원-핫과 거리가 멀다.
          </li>
        </ul>
      </>
    ),
  },
  {
    title: '더 읽을 것',
    onStage: true,
    prose: () => (
      <>
        <p>
          <Reference to="jang2017" />과 <Reference to="maddison2017" />은 같은 때에 이 기법을 찾았다. 나란히
          읽어 보자. 그 뒤에 나온 것들의 정리: <Reference to="huijben2023" />. 기울기를 추정하는 모든 방법:{' '}
          <Reference to="mohamed2020" />. {tau}가 0으로 갈 때 일어나는 일: <Reference to="shekhovtsov2023" />.
        </p>
      </>
    ),
  },
  {
    title: '이 수업을 인용하려면',
    onStage: false,
    prose: () => (
      <>
        <p>
          페이지 위의 ‘인용’을 누르면 지금 보는 그대로의 주소가 든 BibTeX 항목이 나온다. {pi}와 {tau}와 시드가
          모두 들어 있다. 방법 자체에 대해서는 두 논문을 인용한다. 숫자 그림의 출처:{' '}
          <Reference to="alpaydin1998" />.
        </p>
      </>
    ),
  },
]
