import { favourite, isEven, runnerUp } from '../../figures/selectedDraw'
import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { factorText, farthestFromEven, hasManyDraws, isCertain } from '../beyondChance'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { meansBeside } from '../gumbelSoftmax/meansBeside'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import { FourPictures } from './FourPictures'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const { K, oneHotFirst, pi, relaxed, relaxedFirst, tau, theta, thetaFirst } = notation

const ten = Array.from({ length: 10 }, () => 0.1)

/** The chapter in Korean. */
export const words: ChapterProse<Line, Exploration> = {
  summary: '정해야 할 값이 하나 남았다. τ는 표본을 어떻게 바꾸고, 그 기울기를 어떻게 바꾸는가?',
  opening: ({ draw, number, magnitude }) => {
    const lead = draw.score[draw.winner]! - draw.score[runnerUp(draw)]!
    return (
      <>
        <p>
          온도 {tau}는 잡음을 뽑는 일에 관여하지 않고 승자를 바꾸지도 않는다. 승자의 몫이 얼마나 큰지만
          정한다. 선택한 표본에서 승자는 2등을 {number(lead)}만큼 앞선다. {tau} = 0.1로 나누면 그 차이가{' '}
          {number(lead * 10, 2)}까지 벌어져, 2등의 성분은 승자의{' '}
          {factorText(Math.exp(-lead / 0.1), magnitude)}배가 된다. 10으로 나누면{' '}
          {magnitude(Math.exp(-lead / 10))}배다.{' '}
          {Number.isFinite(lead) ? '둘이 더 비슷해진다.' : '확률이 0인 클래스의 성분은 온도가 얼마든 0이다.'}
        </p>
        <p>
          이름은 물리학에서 왔다. 온도 <Tex math={tex`T`} />
          에서 에너지가 <Tex math={tex`E`} />인 상태의 가중치는 <Tex math={tex`e^{-E/T}`} />
          이고, 뜨거울수록 가중치가 서로 비슷해진다. <Reference to="jang2017" />의 그림 1은 네 온도에서 표본과
          평균을 보여 준다. 그 그림을 지금의 표본으로 다시 그려 보자.
        </p>
      </>
    )
  },
  prediction: {
    ask: ({ draw, number }) => (
      <>
        <p>
          선택한 표본을 {tau} = 0.1, 0.5, 1, 10에서 완화해 순서를 섞어 놓았다. 막대 하나가 한 클래스의
          성분이다. {tau} = 0.1은 어느 그림인가?
        </p>
        <FourPictures
          scores={draw.score}
          alternative={(name, shares) =>
            `그림 ${name}: 막대의 높이 ${shares.map((share) => number(share)).join(', ')}`
          }
        />
      </>
    ),
    edition: 1,
    choices: [
      {
        label: '그림 1',
        right: true,
        why: ({ draw, number, magnitude }) => {
          const lead = draw.score[draw.winner]! - draw.score[runnerUp(draw)]!
          return (
            <p>
              0.1로 나누는 것은 10을 곱하는 것과 같다. 승자가 {number(lead)}만큼 앞서므로, {tau} = 0.1에서
              2등이 받는 몫은 승자의 <Tex math={tex`e^{-\slot{lead}/0.1}`} slots={{ lead: number(lead) }} /> ={' '}
              {factorText(Math.exp(-lead / 0.1), magnitude)}배다. 네 그림 가운데 가장 작다.
            </p>
          )
        },
      },
      {
        label: '그림 2',
        right: false,
        why: () => (
          <p>
            {tau} = 1이다. 교란 로짓에 그대로 소프트맥스를 취한 것이다. {tau}가 이보다 작으면 차이가 더 벌어져
            그림이 더 날카로워진다.
          </p>
        ),
      },
      {
        label: '그림 3',
        right: false,
        why: () => (
          <p>
            {tau} = 10이다. 10으로 나누면 교란 로짓의 차이가 10분의 1이 된다. 온도가 높으면 균등해지고, 낮으면
            날카로워진다.
          </p>
        ),
      },
      {
        label: '그림 4',
        right: false,
        why: () => <p>{tau} = 0.5다. 1일 때보다 날카롭지만 넷 가운데 가장 날카로운 것은 아니다.</p>,
      },
    ],
    reveal: ({ draw, parameters }) => (
      <p>
        온도가 낮은 것부터 1, 4, 2, 3이다. 네 그림 모두 가장 높은 막대는 클래스{' '}
        {parameters.labels[draw.winner]}의 것이다. 온도는 승자의 몫이 얼마인지를 바꿀 뿐, 누가 이기는지는
        바꾸지 않는다.
      </p>
    ),
    stage: '네 온도에서 본 표본 하나. τ = 0.1은 어느 그림인가?',
    notes:
      '그림마다 손을 들게 한다. 가장 균등한 그림을 고른 사람은 τ를 날카로움으로 여긴 것이다. 날카롭게 하는 것은 1/τ이다. 이어서 온도를 모르고도 어느 클래스가 이겼는지 말할 수 있는지 묻는다. 어느 그림에서나 누구나 말할 수 있다. 가장 큰 두 교란 로짓이 가까운 표본을 고르면 τ = 0.1에서도 원-핫이 되지 않는다.',
  },
  explorations: {
    'four-temperatures': {
      title: '네 온도에서 본 표본과 평균',
      prose: (live) => {
        const { count, draw, magnitude, significant, parameters } = live
        const counted = meansBeside(live)
        return (
          <>
            <p>
              모든 그림을 같은 잡음으로 그렸다. ‘표본 하나’ 아래에는 표본 {relaxed} 하나를 온도별로 그렸다.{' '}
              {tau}가 커질수록 막대가 균등해지지만, 가장 높은 막대는 끝까지 가장 높다. ‘기댓값’ 아래에는{' '}
              {relaxed}를 표본 {count(parameters.n)}개에서 평균하여 그렸고, 짧은 실선이 그 기댓값이다.
              기댓값은 {/* As long at every scale: it stands above the figure whose slider moves that. */}
              {isEven(parameters.pi) ? (
                <>
                  {tau} = 0.1에서도 {tau} = 10에서도 모든 클래스가 {pi}처럼 <Tex math={tex`1/K`} />
                  이다. 여기서는 클래스의 확률이 모두 같기 때문이다.
                </>
              ) : (
                <>
                  {tau} = 0.1에서는 {parameters.scale === 1 ? <>{pi}와 거의 같고</> : '가장 치우쳐 있고'},{' '}
                  {tau} = 10에서는 <Tex math={tex`1/K`} />
                  과의 차이가 아직 최대 {magnitude(farthestFromEven(parameters, 10))}이다.
                </>
              )}
              {counted === null ? null : (
                <>
                  {' '}
                  지금의 {tau} = {significant(parameters.tau)}에서 평균은 {counted.means}이고 {pi}는{' '}
                  {counted.pi}
                  이다.
                </>
              )}
              {hasManyDraws(parameters) ? null : (
                <>
                  {' '}
                  표본이 이렇게 적으면 평균이 짧은 실선 둘레에 흩어진다.{' '}
                  <SetFigure values={{ n: 100_000 }}>100,000개로 늘리면</SetFigure> 훨씬 덜 흩어진다.
                </>
              )}
            </p>
            <p>
              표본 하나로는 평균에 대해 알 수 있는 것이 거의 없다. 이 표본의 승자는 클래스{' '}
              {parameters.labels[draw.winner]}이고,{' '}
              {isCertain(parameters.pi)
                ? '어느 표본에서나 이 클래스가 이긴다.'
                : parameters.pi[draw.winner] === Math.max(...parameters.pi)
                  ? '다른 표본에서는 다른 클래스가 이길 수 있다.'
                  : `확률이 가장 높은 것은 클래스 ${parameters.labels[favourite(parameters.pi)]}이다.`}{' '}
              {parameters.n > 1 && !isCertain(parameters.pi) && (
                <>
                  <SetFigure values={{ draw: (parameters.draw + 1) % parameters.n }}>
                    다음 표본으로 넘기면
                  </SetFigure>{' '}
                  표본은 바뀌고 평균은 그대로다.
                </>
              )}
            </p>
            <p>
              {tau}를 올리는 것은 잡음을 키우는 것과 같을까?{' '}
              <SetFigure values={{ scale: 2, tau: 1 }}>잡음을 두 배로 키워</SetFigure>{' '}
              <Tex math={tex`\log\pi+2\gamma`} />로 만들어 보자. 승자가 바뀔 수 있고, 이길 확률은{' '}
              <Tex math={tex`\operatorname{softmax}(\tfrac12\log\pi)`} />가 된다
              {isEven(parameters.pi) && <>(클래스의 확률이 모두 같으면 이것은 {pi}와 같다)</>}.{' '}
              <SetFigure values={{ scale: 1, tau: 2 }}>그 대신 τ를 두 배로 올리면</SetFigure> 승자는 하나도
              바뀌지 않는다. {tau}는 로짓과 잡음을 똑같이 나누기 때문이다.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          위는 {relaxed}의 평균, 아래는 표본 하나다. {tau}가 커질수록 둘 다 균등해진다(Jang et al. 2017, 그림
          1).
        </p>
      ),
      stage: '같은 잡음에서 τ를 높이면 표본은 거의 원-핫에서 거의 균등으로 변한다.',
      notes:
        '표본과 평균을 따로 읽는다. 한쪽을 가리면 좋다. 표본 하나에서는 τ마다 어느 클래스가 이겼는지, 평균에서는 π에서 얼마나 먼지를 묻는다. 그다음 다른 표본으로 넘긴다. 표본은 바뀌고 평균은 움직이지 않는다. 어느 τ가 옳으냐는 질문이 나온다. 이 그림에는 답이 없다. 이 그림은 표본이 범주로서 얼마나 쓸 만한지를 보여 줄 뿐, 그 기울기가 얼마나 쓸 만한지는 보여 주지 않는다.',
    },
    path: {
      title: '표본 하나의 경로',
      prose: ({ draw, parameters }) => (
        <>
          <p>
            <SetFigure values={{ tau: 100 }}>τ를 100으로 놓으면</SetFigure>{' '}
            {isCertain(parameters.pi)
              ? '다른 클래스의 몫이 없으므로 모든 점이 꼭짓점에 그대로 있고'
              : '모든 점이 중심 가까이에 모이지만'}
            , 꼭짓점에 적힌 승자의 비율은 바뀌지 않는다. 이제 ‘τ 훑기’를 누르고 속이 빈 원을 따라가 보자. 원은
            클래스 {parameters.labels[draw.winner]}의 꼭짓점으로 가고, 다른 점들도 저마다의 꼭짓점으로 간다.
            도중에 무작위인 것은 없다. 경로는 잡음이 이미 정해 두었다. 승자의 성분은 {tau}가 내려가는 내내
            커진다. 2등의 성분은 커졌다가 줄기도 해서 경로가 휜다. 1등과 2등의 교란 로짓이 가까운 표본일수록
            경로가 늦게 꺾인다.
          </p>
          <p>
            {tau} = 1에서 표본은 얼마나 원-핫에 가까울까? {K}에 따라 다르다. 모든 클래스의 확률이 같을 때 가장
            큰 성분의 평균은 클래스가 10개면 0.47, 100개면 0.32다.{' '}
            <SetFigure values={{ pi: ten, tau: 1 }}>확률이 같은 클래스 열 개를 보고</SetFigure>{' '}
            <SetFigure values={{ pi: [0.5, 0.3, 0.2], tau: 1 }}>다시 클래스 셋으로 돌아오자</SetFigure>.
            클래스가 많을 때 원-핫에 가까운 표본을 얻으려면 {tau}를 더 낮춰야 한다.
          </p>
          <aside>
            <p>
              “{tau} = ∞이면 균등 분포가 된다”라는 말은 오해하기 쉽다. {tau} → ∞이면 {relaxed}는 한 점{' '}
              <Tex math={tex`(\tfrac1K,\dots,\tfrac1K)`} />로 수렴한다. 이 점을 확률의 목록으로 읽으면
              균등하다는 뜻이지, 표본이 심플렉스 위에 균등하게 퍼진다는 뜻이 아니다.
            </p>
          </aside>
        </>
      ),
      caption: () => <p>표본 하나의 경로다. {tau}가 내려가면 중심 근처에서 승자의 꼭짓점 쪽으로 간다.</p>,
      stage: 'τ가 내려가면 표본마다 중심에서 자기 꼭짓점으로 간다.',
      notes:
        '다음 키로 τ를 1까지 내리고, 점 하나를 골라 어디로 갈지 묻는다. 이미 알 수 있다. 그다음 키는 τ를 0.1까지 내린다. 말없이 끝까지 본다. 되돌아가 다시 하면서 이번에는 꼭짓점에 적힌 수를 본다. 승자가 바뀌는 표본이 없으므로 그대로다. 그다음 두 교란 로짓이 가까운 표본을 골라 늦게 꺾이는 경로를 보인다.',
    },
    price: {
      title: '낮은 온도의 대가',
      prose: ({ draw, number, significant, parameters }) => (
        <>
          <p>
            {tau}가 낮을수록 표본이 원-핫에 가깝다면 가장 낮은 값을 쓰면 되지 않을까? 기울기를 보자. 잡음을
            고정하고 {thetaFirst}을 움직이면 {relaxedFirst}의 기울기는{' '}
            <Tex math={tex`@relaxed_1(1-@relaxed_1)/@tau`} />
            이고, 언덕 모양이다. {tau}가 높으면 낮고 평평한 언덕이다.{' '}
            <SetFigure values={{ tau: 1 }}>τ를 1로 놓고</SetFigure>{' '}
            <SetFigure values={{ tau: 0.1 }}>0.1로,</SetFigure>{' '}
            <SetFigure values={{ tau: 0.02 }}>0.02로 낮춰 보자</SetFigure>. 언덕은 좁고 높아지며, 그 아래의
            넓이는 늘 1이다.
          </p>
          <p>
            {tau} = {significant(parameters.tau)}에서 언덕의 높이는 <Tex math={tex`1/(4@tau)`} /> ={' '}
            {significant(1 / (4 * parameters.tau))}이고, 이 표본의 기울기는{' '}
            {number((draw.relaxed[0]! * (1 - draw.relaxed[0]!)) / parameters.tau)}이다. 언덕의 자리는 표본마다
            다르다. {tau}가 낮으면 대부분의 표본에서 {thetaFirst}이 언덕을 벗어나 argmax처럼 기울기가 거의
            0이고, {thetaFirst}이 언덕 위에 오는 몇 개만 기울기가 매우 크다. 평균은 원하는 기울기에 가깝지만,
            분산이 <Tex math={tex`1/\tau`} />에 비례해 커진다. {tau}가 높으면 반대다. 기울기는 안정되지만,{' '}
            {relaxed}의 평균이 일반적으로 {pi}에서 멀어져 원하는 기울기가 아니게 된다. 곧 {tau}를 고르는 일은{' '}
            <Term id="bias">편향(bias)</Term>과 <Term id="variance">분산(variance)</Term>을 맞바꾸는 일이다.
            8장에서 둘 다 측정한다.
          </p>
          <p>
            그러면 {tau}는 얼마로 할까? <Reference to="jang2017" />은 학습하는 동안{' '}
            <Tex math={tex`\tau=\max(0.5,e^{-rt})`} />
            으로 낮춘다(
            <Tex math={tex`t`} />는 스텝의 번호). 이를 <Term id="annealing">어닐링(annealing)</Term>이라고
            한다. <Reference to="maddison2017" />은 값을 고정했고, 여러 클래스 수에서 2/3가 좋다고 보고했다.{' '}
            {relaxed}는 {tau}에 대해서도 매끄러우므로 {theta}처럼 학습할 수도 있다. 다만 그렇게 학습한 {tau}는
            원래의 손실이 아니라 완화된 손실을 줄인다. 보통은 몇 가지 값을 시도해 보고 고른다.
          </p>
        </>
      ),
      caption: () => (
        <p>
          잡음을 고정한 표본 하나다. {tau}가 낮을수록 {relaxedFirst}은 계단 {oneHotFirst}에 가까워지고
          기울기의 언덕은 좁아진다.
        </p>
      ),
      stage: 'τ가 낮으면 기울기는 표본이 거의 놓이지 않는 좁고 높은 언덕이다.',
      notes:
        '언덕이 넓은 τ = 1에서 시작해 0.1, 0.02로 내려간다. 지금 학습에 쓴다면 어느 τ를 고르겠는지 묻는다. “되도록 작게”라고 답한 사람은 방금 argmax가 돌아오는 것을 본 셈이다. Jang et al.은 τ를 1에서 0.5까지 낮추었고, Maddison et al.은 여러 클래스 수에서 2/3가 좋다고 보고했다. τ도 학습하느냐는 질문이 나온다. 할 수는 있지만, 그러면 완화된 손실을 줄이는 τ가 된다.',
    },
  },
  derivation: {
    title: '온도로 얻는 것과 잃는 것',
    opening: () => (
      <p>
        <Tex math={tex`x_k`} />는 표본 하나의 교란 로짓이고 <Tex math={tex`I`} />는 그 승자다. 앞의 줄들은 두
        극한이고, 마지막 두 줄은 작은 {tau}의 대가를 보여 준다. 접어 둔 증명에서는 {tau}에 따라 점이 어느
        쪽으로 움직이는지, 밀도에 언제 봉우리가 생기는지를 다룬다.
      </p>
    ),
    parts: {
      ratio: '두 극한, 그리고 낮은 온도의 대가',
      log: '그 사이: 점은 어느 쪽으로 움직이는가',
      powers: '모든 점의 밀도',
    },
    reasons,
    stage: 'τ가 작으면 표본은 날카롭고 기울기의 분산이 크다. τ가 크면 반대다.',
    notes:
      '첫 부분은 모두에게 필요하다. 비를 적은 줄이 네 그림을 모두 설명하고, 마지막 두 줄이 대가다. 둘째 부분은 “가장 높은 막대가 바뀔 수 있는가”라는 물음에 부등식 하나로 답한다. 마지막 부분은 밀도를 그리는 사람을 위한 것이다. τ ≤ 1/(K − 1)이면 안쪽에 봉우리가 없다. 봉우리가 언제 생기는지는 π에 따라 다르다. 클래스의 확률이 모두 같으면 K와 상관없이 τ = 1에서, (0.5, 0.3, 0.2)이면 1.5 근처에서 생긴다. Maddison et al.은 1/(K − 1)을 조심스러운 선택으로 권한다.',
  },
  takeHome:
    'τ가 작으면 표본은 원-핫에 가깝지만 기울기의 분산이 크다. τ가 크면 기울기는 안정되지만, 일반적으로 π와 다른 평균의 기울기다. 승자는 어느 τ에서나 같다.',
  checks,
}
