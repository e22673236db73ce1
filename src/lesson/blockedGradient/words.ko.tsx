import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import { jump } from './firstClass'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const { gamma, oneHot, oneHotFirst, piFirst, relaxedFirst, tau, theta, thetaFirst } = notation

/** The chapter in Korean. */
export const words: ChapterWords<Line, Exploration> = {
  title: '막힌 기울기',
  summary:
    '잡음을 고정하고 로짓을 움직이면 표본은 계단처럼 변한다. 기울기는 거의 모든 곳에서 0이지만, 표본들의 평균은 매끄럽게 오른다.',
  opening: () => (
    <>
      <p>
        Gumbel-Max는 추출을 둘로 나누었다. 하나는 파라미터를 전혀 모르는 잡음 {gamma}, 다른 하나는 파라미터를
        아는 규칙 <Term id="argmax">argmax</Term>이다. 이제 파라미터는 결정론적인 경로 위에 있다. 그렇다면
        기울기(gradient)가 이 경로를 지나갈 수 있을까?
      </p>
      <p>
        파라미터를 <Term id="logit">로짓(logit)</Term> {theta}로 쓰면{' '}
        <Tex math={tex`\sym{pi}{\pi}=\operatorname{softmax}(\sym{theta}{\theta})`} />
        이다. 승자는 <Term id="one-hot">원-핫 벡터(one-hot vector)</Term> {oneHot}로 쓴다. 잡음을 그대로 두고
        로짓 하나만 움직여 보자. 이때 {oneHot}에 일어나는 변화는 모두 그 로짓 때문이며, 다른 이유는 없다.
      </p>
      <p>
        <Term id="back-propagation">역전파(back-propagation)</Term>가 표본에게 묻는 것은 하나뿐이다.{' '}
        {thetaFirst}이 조금 더 컸다면 표본은 얼마나 달라졌겠는가?
      </p>
    </>
  ),
  prediction: {
    ask: () => (
      <p>
        표본 하나의 잡음을 고정하고 {thetaFirst}을 천천히 키운다. 지나가는 자리마다 {oneHot}의 첫 성분에는
        기울기 <Tex math={tex`\partial z_1/\partial\theta_1`} />이 있다. 이 기울기는 어떤 모습일까?
      </p>
    ),
    choices: [
      {
        label: '어디서나 양수이다: θ₁이 커지면 z₁도 커진다',
        right: false,
        why: () => (
          <p>
            그것은 모든 표본의 평균인 {piFirst}의 기울기이다. 표본 하나에는 0과 1 사이의 값이 없으므로 조금만
            커질 수가 없다.
          </p>
        ),
      },
      {
        label: '0이다. 단 한 번 뛰는 곳에서만 기울기가 없다',
        right: true,
        why: ({ draw, number }) => (
          <p>
            다른 클래스가 앞서는 동안 {oneHotFirst}은 0에 머물고, 클래스 1이 앞서면 1에 머문다. 그 사이에 한
            번 뛴다. 이 표본이 뛰는 자리: <Tex math={tex`\theta_1`} /> = {number(jump(draw))}. 그 양쪽에는
            기울기가 있으며, 그 값은 0이다.
          </p>
        ),
      },
      {
        label: '어디에도 기울기가 없다: argmax는 미분할 수 없다',
        right: false,
        why: () => (
          <p>
            기울기가 없는 곳은 뛰는 자리 하나뿐이다. 나머지 모든 곳에서는 기울기가 있고 그 값이 0이다. 둘
            가운데 더 해로운 것은 이쪽이다. 오류는 나지 않고 계산은 0을 돌려주며, 아무것도 학습되지 않는다.
          </p>
        ),
      },
      {
        label: '무작위이다: 해 볼 때마다 다르다',
        right: false,
        why: () => (
          <p>
            잡음은 고정되어 있다. {thetaFirst}이 같으면 {oneHotFirst}도 언제나 같다. 우연은 로짓을 밀기 전에
            이미 다 쓰였다.
          </p>
        ),
      },
    ],
    reveal: ({ draw, number }) => (
      <p>
        지금 {thetaFirst}의 값: {number(draw.logit[0]!)}. 이 표본이 뛰는 자리: {number(jump(draw))}. 뛰는
        자리에 닿지 않는 한 아무리 밀어도 변하는 것이 없다. 계단 옆의 {relaxedFirst}은 같은 잡음 위에서 내내
        오른다. 다음 장에서 이것을 만든다.
      </p>
    ),
    stage: '잡음을 고정하고 로짓 하나를 움직인다. z₁의 기울기는?',
    notes:
      '답을 보이기 전에 손을 들게 한다. 대개 “양수”와 “정의되지 않는다”로 갈린다. 둘 다 칠판에 남겨 둔다. 앞의 것은 평균에 대해 맞고, 뒤의 것은 한 점에 대해 맞다. 그림이 둘을 가려 준다.',
  },
  explorations: {
    'one-draw': {
      title: '표본 하나: 계단',
      prose: ({ draw, number, parameters }) => (
        <>
          <p>
            {thetaFirst}을 끌거나 화살표 키로 움직여 보자. 세 가지를 따라간다. 계단 {oneHotFirst}, 그 아래의
            기울기, 그리고 옆에 있는 곡선 {relaxedFirst}이다.
          </p>
          <p>
            이 표본의 잡음이 클래스 1에 준 수: {number(draw.gamma[0]!)}. 클래스 1이 나머지 중 가장 앞선 것을
            따라잡는 자리: <Tex math={tex`\theta_1`} /> = {number(jump(draw))}. 표본은 오직 그 자리에서만
            마음을 바꾼다. 다른 표본을 고르면 뛰는 자리는 달라지지만, 양쪽이 평평하다는 것은 그대로이다.
          </p>
          <aside>
            <p>
              이 수업의 바탕이 된 글에는 “경계를 제외하고 π에 대한 미분이 불가능(0이 된다)하다”라고 적혀 있다.
              두 가지 말이 하나로 섞였다. 경계를 벗어나면 함수가 그 근처에서 상수이므로 미분할 수 있고,
              미분값이 0이다. 두 점수가 같아지는 경계에서는 미분이 정의되지 않는다. 그러므로 바른 말은 “경계를
              제외한 거의 모든 곳에서 미분값이 0이고, 경계에서는 미분이 정의되지 않는다”이다 (
              <Reference to="maddison2017" />, 3.2절). 여기서 직접 확인할 수 있다. 뛰는 자리의 왼쪽, 오른쪽,
              그리고 바로 그 자리에서 기울기를 읽어 보자.
            </p>
          </aside>
          {parameters.pi[0] === 0 ? (
            <p>지금은 클래스 1의 확률이 0이라 로짓이 −∞이다. 확률을 조금 주면 경쟁에 들어온다.</p>
          ) : null}
        </>
      ),
      caption: ({ count, draw, number, significant, parameters }) => (
        <p>
          잡음을 고정한 표본 하나 (시드 {parameters.seed}, 표본 {count(parameters.draw)}). 원-핫 {oneHotFirst}
          은 0에서 1로 뛰는 계단이다. 뛰는 자리: <Tex math={tex`\theta_1`} /> = {number(jump(draw))}. 아래에
          그린 기울기는 그 양쪽에서 0이다. 완화된 {relaxedFirst} ({tau} = {significant(parameters.tau)})은
          같은 잡음 위에서 매끄럽게 오르고, 그 기울기는 언덕 모양이다.
        </p>
      ),
      stage: '표본 하나를 고정하면 z₁은 계단이고, 양쪽이 평평하다.',
      notes:
        'θ₁을 왼쪽에서부터 천천히 끌고, 뛸 때까지 말하지 않는다. 그런 다음 세 곳에서 묻는다. 역전파는 여기서 무엇을 받는가? 평평한 곳에서 “정의되지 않는다”는 답이 나온다. 정의되어 있고, 그 값이 0이다. 그래서 이런 잘못은 오류 없이, 배우지 못하는 모델로만 나타난다. 표본을 몇 개 넘겨 본다. 뛰는 자리는 옮겨 가고 평평함은 남는다.',
    },
    'all-draws': {
      title: '표본 열 개, 그리고 전부: 평평한 조각들의 매끄러운 평균',
      prose: ({ count, number, parameters, tally }) => (
        <>
          <p>
            표본 열 개를 보자. 계단이 열 개이고, 잡음이 저마다 다르므로 뛰는 자리도 저마다 다르다. 평균은 작은
            단 열 개를 오른다. 이제 전부를 보자 (표본 {count(parameters.n)}개). 단은 보이지 않을 만큼
            작아지고, 평균은 다음 곡선을 따른다:{' '}
            <Tex math={tex`\sym{pi}{\pi_1}=\dfrac{e^{\theta_1}}{e^{\theta_1}+\sum_{k\ne1}e^{\theta_k}}`} />.
          </p>
          {tally === null ? null : (
            <p>
              지금의 {notation.pi}에서 {oneHotFirst} = 1인 표본: {count(tally.draws)}개 가운데{' '}
              {count(tally.winners[0]!)}개, 비율 {number(tally.winners[0]! / tally.draws)}. {piFirst}의 값:{' '}
              {number(parameters.pi[0]!)}.
            </p>
          )}
          <p>
            이 곡선에는 기울기가 있다. 여기서는 <Tex math={tex`\sym{pi}{\pi_1}(1-\sym{pi}{\pi_1})`} /> ={' '}
            {number(parameters.pi[0]! * (1 - parameters.pi[0]!))}. 계단은 하나하나가 기울기 0이고, 그
            기울기들을 평균해도 0이다. 곡선은 분명히 있는데, 그 기울기를 아는 표본은 하나도 없다.
          </p>
        </>
      ),
      caption: ({ count, parameters }) => (
        <p>
          {thetaFirst}을 움직일 때 {oneHotFirst}의 표본 평균. 열 개면 계단이고, 전부면 (표본{' '}
          {count(parameters.n)}개) 매끄러운 곡선 {piFirst}이다. 표본 하나하나는 어디에 서 있든 평평하다.
          평균의 기울기는 뛰는 자리들에 숨어 있다.
        </p>
      ),
      stage: '표본마다 평평한 계단인데, 평균은 매끄럽게 오르는 곡선이다.',
      notes:
        'θ₁은 그대로 두고 1개, 10개, 전부로 넘어간다. 그리고 묻는다. 조각마다 기울기가 0이라면 매끄러운 곡선의 기울기는 어디서 오는가? 뛰는 자리에서 온다. 무한히 가파르고, 확률 0으로만 만나는 자리이다. 이 그림이 다음 장이 있어야 하는 까닭이므로 시간을 들인다.',
    },
  },
  derivation: {
    title: 'argmax가 기울기를 막는 까닭',
    opening: () => (
      <p>
        {theta}는 로짓, {notation.score} = {theta} + {gamma}는 점수이고, <Tex math={tex`f`} />는 크게 또는
        작게 만들고 싶은 양이다. <Tex math={tex`f_k`} />는 클래스 <Tex math={tex`k`} />가 이겼을 때의 값이다.
        각 줄 아래의 수는 지금 고른 표본의 것이며, <Tex math={tex`\theta=\log\pi`} />로 놓고,{' '}
        <Tex math={tex`f`} />가 필요한 곳에서는 <Tex math={tex`f(z)=z_1`} />로 두었다.
      </p>
    ),
    reasons,
    stage: '기울기의 평균은 0, 평균의 기울기는 π₁(1 − π₁)이다.',
    notes:
      '넷째 줄과 여섯째 줄이 핵심이다. 나란히 놓고 모순을 학생들이 찾게 한다. 기댓값과 미분의 순서를 바꿀 수 없다. 일곱째부터 아홉째 줄은 “그럼 유한 차분을 쓰면 되지 않는가”에 대한 답이다. 평균으로는 맞지만 퍼짐이 1/√h로 커져서 쓸모가 없다. 스코어 함수를 묻는 학생이 있을 것이다. 그것은 z의 미분이 아예 필요 없으며, 기울기를 다루는 장에서 나온다.',
  },
  takeHome:
    '기울기의 평균은 0이지만 평균의 기울기는 0이 아니다. argmax의 미분은 어떤 표본도 서 있지 않은, 뛰는 자리에 모두 들어 있다.',
  checks,
  references: ['maddison2017', 'jang2017', 'mohamed2020'],
}
