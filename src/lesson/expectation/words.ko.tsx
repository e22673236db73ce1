import { favourite } from '../../figures/favourite'
import { objectiveOfLive } from '../../figures/objectiveOfLive'
import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { display, tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { meansBeside } from '../gumbelSoftmax/meansBeside'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const { oneHot, pi, piOfClass, relaxed, tau } = notation

/** The chapter in Korean. */
export const words: ChapterWords<Line, Exploration> = {
  title: '기댓값',
  summary:
    '완화된 표본의 평균은 클래스의 평균이 아니다. 둘은 τ가 0으로 갈 때에만 만나고, f가 휘어 있으면 더 일찍 갈라진다.',
  opening: () => (
    <>
      <p>
        표본 하나를 작게 만들려는 사람은 없다. 작게 만들려는 것은 평균이다. 뽑힐 수 있는 모든 클래스에 대한
        손실 <Tex math={tex`f`} />, 곧 <Term id="objective">목적 함수(objective)</Term>의 평균이며, 그{' '}
        <Term id="expectation">기댓값(expectation)</Term>은 유한한 합이다.
      </p>
      <Tex math={display`\mathbb E\bigl[f(\sym{winner}{z})\bigr]=\sum_{k=1}^K\sym{pi}{\pi_k}\,f(e_k)`} />
      <p>
        완화는 {oneHot}의 자리에 {relaxed}를 놓는다. 그러면 이 평균의 자리에도 다른 평균이 놓인다. 새 평균은
        클래스가 하나도 없는 꼭짓점 사이에서 <Tex math={tex`f`} />를 본다. 클래스가 정해 주는 것은
        꼭짓점에서의 <Tex math={tex`f`} />
        뿐이다. 안쪽으로 어떻게 이을지는 우리의 선택이다.
      </p>
      <p>이 수업의 바탕이 된 글은 이 모든 것을 한 줄로 요약한다.</p>
      <Tex
        math={display`\mathbb E_{q_\phi(z)}\bigl[f(\sym{winner}{z})\bigr]\approx\mathbb E_{q_\phi(\sym{relaxed}{\tilde z})}\bigl[f(\sym{relaxed}{\tilde z})\bigr]=\mathbb E_{p(\sym{gamma}{\gamma})}\bigl[f\bigl(\sym{relaxed}{\tilde z}(\sym{gamma}{\gamma},\sym{pi}{\pi})\bigr)\bigr]`}
      />
      <p>기호가 둘 있다. 그 가운데 하나는 정확하다. 이 장은 다른 하나에 관한 것이다.</p>
    </>
  ),
  prediction: {
    ask: ({ significant, parameters }) => (
      <p>
        {tau} = {significant(parameters.tau)}에서 {relaxed}를 거듭 뽑아 모든 표본의 평균을 낸다. 표본의 승자는
        Gumbel-Max의 클래스이고, 클래스 <Tex math={tex`k`} />가 이길 확률은 {piOfClass}이다. {relaxed}의
        평균은 {pi}와 같을까?
      </p>
    ),
    choices: [
      {
        label: '같다: 승자가 π를 따르므로 표본의 평균도 따른다',
        right: false,
        why: () => (
          <p>
            승자는 {pi}를 따른다. 그러나 표본은 승자에게 전부를 주지 않으며, 다른 클래스에 준 만큼 돌려받지도
            않는다.
          </p>
        ),
      },
      {
        label: '표본을 충분히 많이 평균하면 같다',
        right: false,
        why: () => (
          <p>
            표본이 많아지면 평균은 {relaxed}의 기댓값에 가까워진다. 그 기댓값이 {pi}인지는 다른 물음이고,
            표본의 수로는 답할 수 없다. 이것은 우연이 아니라 <Term id="bias">편향(bias)</Term>이다.
          </p>
        ),
      },
      {
        label: '다르다: 가장 확률이 높은 클래스가 다른 클래스에 몫을 잃는다',
        right: true,
        why: () => (
          <p>
            평균은 {pi}를 떠나 중심 쪽으로 간다. 모든 클래스의 확률이 같을 때만 예외이다. 클래스를 구별할 것이
            없으므로 평균이 그 자리에 머문다.
          </p>
        ),
      },
      {
        label: '다르다: 가장 확률이 높은 클래스는 가장 자주 이기므로 몫이 늘어난다',
        right: false,
        why: () => <p>가장 자주 이기지만, 이길 때마다 몫을 조금씩 내준다. 잃을 것이 가장 많은 쪽이다.</p>,
      },
    ],
    reveal: (live) => {
      const counted = meansBeside(live)
      if (counted === null) return <p>표본을 세고 있다.</p>
      return (
        <p>
          표본 {live.count(live.parameters.n)}개에서 승자의 비율: {counted.winners}. {pi}가 정한 값:{' '}
          {counted.pi}. 같은 표본에서 {relaxed}의 평균: {counted.means}.
        </p>
      )
    },
    stage: 'z̃를 아주 많이 뽑아 평균한다. 그 평균은 π와 같을까?',
    notes:
      '그림을 보이기 전에 손을 들게 한다. “같다, 승자가 π를 따르므로”가 거의 언제나 이기는데, 반은 맞는 말이다. 두 가지를 나누어 칠판에 적는다. 승자는 어느 τ에서나 π를 따르고, 평균은 그렇지 않다. “충분히 많이 평균하면”도 인기가 있다. 이것은 마지막까지 남겨 둔다. 우연의 범위가 줄어들어도 차이는 줄지 않는다.',
  },
  explorations: {
    mean: {
      title: '표본의 평균이 가는 곳',
      prose: (live) => {
        const { number, significant, parameters } = live
        const first = favourite(parameters.pi)
        return (
          <>
            <p>
              십자는 모든 점의 평균이고 마름모는 {pi}이다. {tau}를 훑어 보자. 차가울 때 십자는 마름모 위에
              있고, {tau}가 커지면 점선을 따라 삼각형의 중심으로 걸어간다.
            </p>
            {live.tally && (
              <p>
                지금 {tau} = {significant(parameters.tau)}에서 확률이 가장 높은 클래스:{' '}
                {parameters.labels[first]}. 그 평균: {number(live.tally.sum[first]! / live.tally.draws)},
                확률: {number(parameters.pi[first]!)}.
              </p>
            )}
            <p>
              십자가 마름모 가까이에 얼마나 오래 머무는지 보자. {tau}가 작으면 접전에서만 몫을 나눈다. 두
              클래스 사이의 접전은, 확률이 아무리 달라도 양쪽이 똑같이 자주 이긴다. 이긴 접전에서 내준 것을 진
              접전에서 돌려받는 셈이다. 그래서 남는 것은 이차항이다. 이제 모든 클래스의 확률을 같게 해 보자.
              길이 점 하나로 줄어든다.
            </p>
          </>
        )
      },
      caption: ({ significant, parameters }) => (
        <p>
          점 하나가 표본 {relaxed} 하나이다 ({tau} = {significant(parameters.tau)}). 점들의 평균(십자)은 {tau}
          가 작으면 {pi}(마름모)에, 크면 중심에 놓인다. 그래도 클래스가 이기는 비율은 어느 {tau}에서나{' '}
          {piOfClass}
          이다.
        </p>
      ),
      stage: '승자는 π를 지키고, 표본의 평균은 중심으로 간다.',
      notes:
        'τ를 한 번 훑는다. 먼저 십자를, 그다음 꼭짓점 가까이의 점들을 가리킨다. 승자는 바뀌지 않고 몫이 바뀐다. 그런 다음 세 클래스의 확률을 같게 하고 다시 훑는다. 아무것도 움직이지 않는다. 까닭을 묻는다. “대칭이라서”라는 답이 나오면 편향을 이해한 것이다. 편향은 가능성이 큰 클래스와 작은 클래스를 구별하는 데 치르는 대가이다.',
    },
    curve: {
      title: '목적 함수에 일어나는 일',
      prose: (live) => {
        const { number, parameters } = live
        const { mean } = objectiveOfLive(live)
        return (
          <>
            <p>
              <Tex math={tex`f`} />를 고른다. 수평선은 <Tex math={tex`\mathbb E[f(z)]`} />
              이며 지금 값은 {number(mean)}이다. 이 선은 꼭짓점에서의 <Tex math={tex`f`} />만 안다. 굵은 선은{' '}
              <Tex math={tex`f(\sym{relaxed}{\tilde z})`} />의 평균이다. 둘 사이에 있는 것이 편향이다.
            </p>
            <p>
              몫에 대해 일차인 비용부터 보자. 여기서도 둘은 갈라진다.{' '}
              <Tex
                math={tex`\mathbb E[f(\sym{relaxed}{\tilde z})]=\sum_kc_k\,\mathbb E[\sym{relaxed}{\tilde z_k}]`}
              />
              인데 그 평균이 {pi}가 아니기 때문이다. 그러나 늦게 갈라진다. 곡선은{' '}
              <Tex math={tex`\sym{tau}{\tau}^2`} />
              처럼 평평하게 선을 떠난다.
            </p>
            <p>
              이제 비용은 그대로 두고 몫을 제곱해 보자. 꼭짓점에서는 달라진 것이 없으므로 수평선은 그 자리에
              있다. 곡선은 {tau}에 비례하여 곧바로 떨어진다. 이 <Tex math={tex`f`} />는 두 꼭짓점 사이에서
              처지기 때문이다. 볼록한 손실은 완화하면 실제보다 좋아 보인다. 곡선만 보는 최적화는 그것을
              믿는다.
            </p>
            <p>
              마지막으로 <Tex math={tex`f`} />를 <Tex math={tex`\sym{winner}{z_{\class{1}{1}}}`} />의 곡선으로
              직접 그려 보자. 양쪽 끝은 두고 가운데만 구부린다. 수평선은 움직이지 않고, 곡선은 보내는 대로
              간다.
            </p>
            {parameters.n < 1000 && (
              <p>표본이 이렇게 적으면 우연의 범위가 넓다. 편향을 따로 보려면 표본을 늘린다.</p>
            )}
            <aside>
              <p>
                위의 요약은 ≈라고만 적고 지나간다. 둘째 기호는 정확하다. 이 수업 전체가 다루는 변수의
                교체이다. 첫째 기호에는 편향이 숨어 있다. <Tex math={tex`f`} />가 휘어 있으면 {tau}의 일차,
                그렇지 않으면 <Tex math={tex`\sym{tau}{\tau}^2`} />의 크기이며, {tau}가 0으로 갈 때에만
                사라진다. 또 <Tex math={tex`f`} />를 꼭짓점에서 심플렉스로 이어야 하는데, 그 줄에는 그 말이
                없다. 직접 확인해 보자. {tau}를 0.01로 하면 두 평균은 우연의 범위 안에서 일치한다. 1로 하면
                표본을 아무리 늘려도 일치하지 않는다.
              </p>
            </aside>
          </>
        )
      },
      caption: () => (
        <p>
          어느 {tau}에서나 같은 표본으로 구한 <Tex math={tex`f(\sym{relaxed}{\tilde z})`} />의 평균과{' '}
          <Tex math={tex`\mathbb E[f(z)]`} />. 둘은 왼쪽 끝에서 만난다. 사이의 음영이 편향이다. 표본이
          많아지면 띠는 좁아지지만 음영은 그대로이다.
        </p>
      ),
      stage: '꼭짓점이 같으면 선도 같다. 곡선은 그 사이의 f가 정한다.',
      notes:
        '일차 비용에서 시작해 다른 것은 건드리지 말고 몫의 제곱으로 바꾼다. 무엇이 남았고(선) 무엇이 움직였는지(곡선) 학생들이 말하게 한다. 이 한 번의 전환이 이 장의 전부이다. 그다음 누군가에게 f를 그리게 한다. 생각할 수 있는 가장 나쁜 곡선을 부탁해 보자. 파선은 유도에 나오는 τ = 0에서의 접선이다. “그럼 어느 쪽이 옳은가?”라는 질문이 나온다. 어느 쪽도 아니다. 클래스는 그것을 말해 주지 않는다. 그래서 학습할 때 이 차이를 지켜보아야 한다.',
    },
  },
  derivation: {
    title: '≈의 대가',
    opening: () => (
      <p>
        <Tex math={tex`f_k=f(e_k)`} />는 꼭짓점 <Tex math={tex`k`} />
        에서의 목적 함수, <Tex math={tex`I`} />는 표본의 승자, {notation.score}는 점수이다. 함수{' '}
        <Tex math={tex`f`} />는 심플렉스 위에서 유계이고 연속이다. 각 줄 아래의 수는 지금의 {pi}, {tau},{' '}
        <Tex math={tex`f`} />
        에서 나온 것이다.
      </p>
    ),
    parts: {
      'same-noise': '두 기호',
      'near-ties': '목적 함수의 편향',
      'cold-mean': '표본의 평균',
    },
    reasons,
    stage: 'f가 일차이면 편향은 τ²의 크기, 휘어 있으면 τ의 크기이다.',
    notes:
      '셋째 줄이 그려야 할 그림이다. 작은 τ를 느끼는 것은 접전뿐이고, 접전의 비율은 δ(1 − Σπ²)이다. 여기서 변수를 한 번 바꾸면 넷째 줄이 된다. 다섯째 줄은 누구나 가지고 나가야 한다. 볼록한 손실은 완화하면 실제보다 좋아 보인다. 평균에 관한 부분은 계산하는 사람을 위한 것이다. 마지막 줄은 보석 같지만(어떤 모멘트이든, 클래스가 몇이든, 적분 하나) 건너뛰어도 된다.',
  },
  takeHome:
    'f(z̃)의 평균을 잡음에 대한 평균으로 옮기는 것은 정확하다. z 자리에 z̃를 넣는 데에는 편향이 따른다. f가 휘어 있으면 τ, 일차이면 τ²의 크기이며, 표본을 아무리 늘려도 없어지지 않는다.',
  checks,
  references: ['jang2017', 'maddison2017', 'mohamed2020'],
}
