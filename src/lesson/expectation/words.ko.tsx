import { favourite, isEven } from '../../figures/selectedDraw'
import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { display, tex } from '../../language/typeset/tex'
import { farthestFromEven, hasManyDraws, isCertain } from '../beyondChance'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { meansBeside } from '../gumbelSoftmax/meansBeside'
import { objectiveOfLive } from '../objectiveOfLive'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const { gamma, oneHot, pi, piOfClass, relaxed, tau } = notation

/** The chapter in Korean. */
export const words: ChapterProse<Line, Exploration> = {
  summary: '학습은 완화된 표본에 대한 평균을 줄인다. 그 평균은 단어에 대한 평균과 같을까?',
  opening: () => (
    <>
      <p>
        신경망이 “비가 오니 챙길 것은 …” 다음에 올 단어로 우산, 외투, 모자를 0.5, 0.3, 0.2의 확률로 고른다. 세
        단어의 손실은 1, 2, 4다. 우리가 줄이려는 것은 한 번 고른 결과의 손실이 아니라 손실의 평균, 곧{' '}
        <Term id="objective">목적 함수(objective)</Term>다. 지금은 0.5·1 + 0.3·2 + 0.2·4 = 1.9이고, 일반적으로
        손실 <Tex math={tex`f`} />의 <Term id="expectation">기댓값(expectation)</Term>은 유한한 합이다.
      </p>
      <Tex math={display`\mathbb E\bigl[f(@winner)\bigr]=\sum_{k=1}^K@pi_k\,f(e_k)`} />
      <p>
        완화하면 <Tex math={tex`f`} />에 {oneHot} 대신 {relaxed}가 들어간다. (0.6, 0.3, 0.1) 같은 표본은 세
        단어 가운데 어느 것도 아니지만, <Tex math={tex`f`} />는 여기에도 손실을 매겨야 한다. 단어가 정해 주는
        것은 삼각형의 꼭짓점에서의 <Tex math={tex`f`} />
        뿐이다. 꼭짓점 사이의 값은 우리가 고른다. 이 과정을 흔히 한 줄로 쓴다.
      </p>
      <Tex
        math={display`\mathbb E_{q_\phi(z)}\bigl[f(@winner)\bigr]\approx\mathbb E_{q_\phi(@relaxed)}\bigl[f(@relaxed)\bigr]=\mathbb E_{p(@gamma)}\bigl[f\bigl(@relaxed(@gamma,@pi)\bigr)\bigr]`}
      />
      <p>
        여기서 <Tex math={tex`q_\phi`} />는 신경망의 가중치 <Tex math={tex`\phi`} />가 정하는 {oneHot}나{' '}
        {relaxed}의 분포다. 식에는 ≈와 =가 있다. =는 정확하다. {relaxed}가 잡음 {gamma}와 {pi}의 함수이고,{' '}
        {pi}는 <Tex math={tex`\phi`} />로 계산한 값이기 때문이다. 이 장에서는 ≈가 얼마나 틀리는지 잰다.
      </p>
    </>
  ),
  prediction: {
    ask: ({ significant, parameters }) => (
      <p>
        {tau} = {significant(parameters.tau)}에서 {relaxed}를 아주 많이 뽑아 평균한다. 표본의 가장 큰 성분이
        클래스 <Tex math={tex`k`} />의 것일 확률은 Gumbel-Max에서와 똑같이 {piOfClass}다. 그렇다면 {relaxed}의
        평균은 {pi}와 같을까?
      </p>
    ),
    choices: [
      {
        label: '같다. 승자가 π를 따르므로 표본의 평균도 따른다',
        right: false,
        why: () => (
          <p>
            승자는 {pi}를 따른다. 그러나 완화된 표본은 승자에게 일부만 주고 나머지는 다른 클래스에 나누어
            주며, 나누어 준 만큼 돌려받지도 않는다.
          </p>
        ),
      },
      {
        label: '표본을 충분히 많이 평균하면 같다',
        right: false,
        why: () => (
          <p>
            표본이 많아지면 평균은 {relaxed}의 기댓값에 가까워진다. 그 기댓값이 {pi}인지는 다른 문제이고,
            표본을 늘려서 답할 수 있는 문제가 아니다. 이 차이는 우연이 아니라{' '}
            <Term id="bias">편향(bias)</Term>이다.
          </p>
        ),
      },
      {
        label: '다르다. 확률이 가장 높은 클래스의 평균이 그 확률보다 작다',
        right: true,
        why: () => (
          <p>
            {tau}가 커지면 평균은 {pi}를 떠나 중심 쪽으로 옮겨 가고, 확률이 가장 높은 클래스가 가장 많이
            잃는다. 모든 클래스의 확률이 같으면 클래스를 구별할 것이 없으므로 평균은 {pi}에 그대로 있다.
          </p>
        ),
      },
      {
        label: '다르다. 확률이 가장 높은 클래스는 가장 자주 이기므로 평균이 더 크다',
        right: false,
        why: () => <p>가장 자주 이기지만, 이길 때마다 자기 몫의 일부를 내준다. 그래서 가장 많이 잃는다.</p>,
      },
    ],
    reveal: (live) => {
      const counted = meansBeside(live)
      if (counted === null) return <p>표본을 세고 있다.</p>
      return (
        <p>
          표본 {live.count(live.parameters.n)}개에서 클래스가 이긴 비율은 {counted.winners}이고, {pi}는{' '}
          {counted.pi}이다. 같은 표본에서 {relaxed}의 평균은 {counted.means}이다.
        </p>
      )
    },
    stage: 'z̃를 아주 많이 뽑아 평균한다. 그 평균은 π와 같을까?',
    notes:
      '그림을 보이기 전에 손을 들게 한다. “같다. 승자가 π를 따른다”가 거의 언제나 가장 많은데, 반은 맞는 말이다. 두 가지를 나누어 칠판에 적는다. 승자는 어느 τ에서나 π를 따르고, 평균은 일반적으로 그렇지 않다. “충분히 많이 평균하면”도 많다. 이것은 마지막까지 남겨 둔다. 우연의 범위가 줄어들어도 차이는 줄지 않는다.',
  },
  explorations: {
    mean: {
      title: '표본의 평균은 어디로 가는가',
      prose: (live) => {
        const { number, magnitude, significant, parameters } = live
        const first = favourite(parameters.pi)
        return (
          <>
            <p>
              십자는 모든 점의 평균이고 마름모는 {pi}다.{' '}
              <SetFigure values={{ tau: 0.1 }}>온도를 0.1로 놓으면</SetFigure>{' '}
              {hasManyDraws(parameters) ? '십자가' : '십자의 기댓값이'} 마름모와 거의 겹친다.{' '}
              <SetFigure values={{ tau: 10 }}>온도를 10으로 놓으면</SetFigure> 십자는 점선을 따라 중심 쪽으로
              옮겨 가 있다. 그 기댓값은 어느 클래스에서나 <Tex math={tex`1/K`} />
              과의 차이가 {magnitude(farthestFromEven(parameters, 10))}을 넘지 않는다.
              {hasManyDraws(parameters) ? null : (
                <>
                  {' '}
                  N이 {live.count(parameters.n)}이면 십자는 우연 때문에도 움직인다.{' '}
                  <SetFigure values={{ n: 100_000 }}>표본을 100,000개로 늘려 보자</SetFigure>.
                </>
              )}
              {isEven(parameters.pi) || isCertain(parameters.pi) ? (
                <>
                  {' '}
                  지금의 {pi}에서는 우연한 차이를 빼면 어느 {tau}에서나 십자와 마름모가 겹친다.
                </>
              ) : (
                live.tally && (
                  <>
                    {' '}
                    지금의 {tau} = {significant(parameters.tau)}에서 확률이 가장 높은 클래스{' '}
                    {parameters.labels[first]}의 확률은 {magnitude(parameters.pi[first]!)}이고, 평균은{' '}
                    {number(live.tally.sum[first]! / live.tally.draws)}이다.
                  </>
                )
              )}
            </p>
            <p>
              왜 처음에는 기댓값이 거의 움직이지 않을까? {tau}가 작으면, 1등과 2등이 접전을 벌인 표본이 아닌
              한 원-핫에 가깝다. 그러니 평균을 움직일 수 있는 것은 접전뿐이다. 그런데 두 클래스의 확률이
              아무리 달라도, 차이가 작은 접전일수록 둘이 이기는 횟수는 반반에 가까워진다. 이긴 접전에서 내준
              것을 진 접전에서 돌려받는 셈이어서, 남는 것은 {tau}의 이차항이다.
            </p>
            <p>
              이제{' '}
              <SetFigure values={{ pi: parameters.pi.map(() => 1 / parameters.pi.length) }}>
                모든 클래스의 확률을 같게 하면
              </SetFigure>{' '}
              우연한 차이를 빼면 점선이 점 하나로 줄어든다. 기댓값이 {pi}를 떠나는 것은 클래스의 확률이 서로
              다를 때뿐이다.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          점 하나가 표본 {relaxed} 하나이고, 십자는 그 평균이다. {tau}가 커지면 평균의 기댓값이 {pi}(마름모)
          근처에서 중심 쪽으로 간다.
        </p>
      ),
      stage: 'τ가 커지면 표본의 평균은 중심 쪽으로 간다.',
      notes:
        'τ를 한 번 훑는다. 먼저 십자를, 그다음 꼭짓점 가까이의 점들을 가리킨다. 이기는 클래스는 바뀌지 않고, 얼마나 가져가는지가 바뀐다. 그런 다음 세 클래스의 확률을 같게 하고 다시 훑는다. 아무것도 움직이지 않는다. 까닭을 묻고, “대칭이라서”라는 답이 나올 때까지 기다려 준다.',
    },
    curve: {
      title: '손실은 어떻게 달라지는가',
      prose: (live) => {
        const { number, parameters } = live
        const { mean } = objectiveOfLive(live)
        return (
          <>
            <p>
              수평선은 <Tex math={tex`\mathbb E[f(z)]`} />
              이고 지금 값은 {number(mean)}이다. 이 값은 꼭짓점에서의 <Tex math={tex`f`} />
              만으로 정해진다. 굵은 곡선은 <Tex math={tex`f(@relaxed)`} />의 평균이고, 우연한 차이를 빼면 둘의
              차이가 편향이다.
            </p>
            <p>
              먼저 <SetFigure objective="linear">선형 손실</SetFigure> <Tex math={tex`f(z)=\sum_kc_kz_k`} />를
              보자. <Tex math={tex`f(@relaxed)`} />의 평균은{' '}
              <Tex math={tex`\sum_kc_k\,\mathbb E[@relaxed_k]`} />
              인데 {relaxed}의 평균이 일반적으로 {pi}가 아니므로 곡선은 수평선과 어긋난다. 그러나 천천히
              어긋난다. {tau}가 작을 때 차이는 <Tex math={tex`@tau^2`} />에 비례한다.
            </p>
            <p>
              이제 손실은 그대로 두고 <SetFigure objective="quadratic">성분을 제곱해 보자</SetFigure>. 곧{' '}
              <Tex math={tex`f(z)=\sum_kc_kz_k^2`} />
              이다. 꼭짓점에서는 달라진 것이 없으니 수평선은 그대로다. 하지만 이 <Tex math={tex`f`} />는 두
              꼭짓점 사이에서 아래로 처져 있어서, 곡선은 {tau}에 비례해 더 일찍 내려간다.{' '}
              <SetFigure values={{ pi: [0.5, 0.3, 0.2], tau: 1 }}>
                π가 (0.5, 0.3, 0.2)이고 온도가 1이면
              </SetFigure>{' '}
              성분을 제곱한 손실 1, 2, 4의 기댓값은 1.9가 아니라 1.06이다. 이 확률로 단어를 뽑으면 평균은
              1.9다. 곡선만 보고 최적화하면 여기에 속는다.
            </p>
            <p>
              잡음 없이 {pi}를 그대로 <Tex math={tex`f`} />에 넣으면 안 될까? 그것도 손실의 평균이 아닌 다른
              값을 구하는 일이다. 성분을 제곱한 손실에서 {pi}가 (0.5, 0.3, 0.2)일 때{' '}
              <Tex math={tex`f(\pi)`} />는 0.59다.
            </p>
            <p>
              마지막으로 <Tex math={tex`f`} />를 <Tex math={tex`@winner_{\class{1}{1}}`} />의 함수로 보고 그
              그래프를 <SetFigure objective="values">직접 그려 보자</SetFigure>. 양 끝은 두고 가운데만
              구부리면, 수평선은 움직이지 않고 곡선은 구부리는 대로 따라온다.
            </p>
            {!hasManyDraws(parameters) && (
              <p>표본이 이렇게 적으면 우연의 범위가 넓다. 편향을 따로 보려면 표본을 늘린다.</p>
            )}
          </>
        )
      },
      caption: () => (
        <p>
          <Tex math={tex`f(@relaxed)`} />의 평균과 <Tex math={tex`\mathbb E[f(z)]`} /> 사이의 음영이 우연한
          차이를 뺀 편향이다. 표본이 많아지면 우연한 차이만 줄어든다.
        </p>
      ),
      stage: '꼭짓점이 같으면 수평선도 같다. 곡선은 그 사이의 f가 정한다.',
      notes:
        '선형 손실에서 시작해 다른 것은 건드리지 말고 성분의 제곱으로 바꾼다. 무엇이 그대로이고(수평선) 무엇이 움직였는지(곡선) 학생들이 말하게 한다. 이 한 번의 전환이 이 장의 핵심이다. 그다음 누군가에게 f를 그리게 한다. 생각할 수 있는 가장 나쁜 곡선을 부탁해 보자. 파선은 유도에 나오는 τ = 0에서의 접선이다. “그럼 꼭짓점 사이의 f는 어느 것이 옳은가?”라는 질문이 나온다. 정답은 없다. 단어만으로는 꼭짓점 사이의 값이 정해지지 않는다. 그래서 학습할 때 원-핫 표본의 손실을 지켜보아야 한다.',
    },
  },
  derivation: {
    title: '≈의 대가',
    opening: () => (
      <p>
        <Tex math={tex`f_k=f(e_k)`} />는 꼭짓점 <Tex math={tex`k`} />
        에서의 손실, <Tex math={tex`I`} />는 승자, {notation.score}는 교란 로짓이다. 함수{' '}
        <Tex math={tex`f`} />는 심플렉스 위에서 립시츠 연속이다. 곧 두 점에서의 값의 차이가 두 점 사이 거리의
        상수배를 넘지 않는다. 줄마다 적힌 값은 지금의 {pi}, {tau}, <Tex math={tex`f`} />로 계산했다.
      </p>
    ),
    parts: {
      'same-noise': '=와 ≈',
      'near-ties': '손실의 편향',
      'soft-maximum': '표본의 평균',
    },
    reasons,
    stage: '작은 τ에서 편향은 f가 선형이면 τ²에, 휘어 있으면 τ에 비례한다.',
    notes:
      '접전을 다루는 줄을 그림으로 그린다. 작은 τ에 영향을 받는 것은 접전뿐이고, 접전의 비율은 δ(1 − Σπ²)이다. 여기서 변수를 한 번 바꾸면 일차 편향이 나온다. 마지막 줄은 누구나 기억해야 한다. 일차 근사에서, 변을 따라 순볼록(strictly convex)인 손실은 완화하면 실제보다 좋아 보인다. 평균을 다루는 부분은 계산하는 사람을 위한 것이고, 마지막 줄(어떤 모멘트이든, 클래스가 몇이든, 적분 하나)은 건너뛰어도 된다.',
  },
  takeHome:
    'f(z̃)의 평균을 잡음에 대한 평균으로 바꾸는 것은 정확하다. z 자리에 z̃를 넣는 데에는 편향이 따른다. τ가 작을 때 이 편향은 일반적으로 f가 휘어 있으면 τ에, 선형이면 τ²에 비례하고, 표본을 늘려도 없어지지 않는다.',
  checks,
}
