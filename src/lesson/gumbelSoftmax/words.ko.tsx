import { runnerUp } from '../../figures/selectedDraw'
import { notation } from '../../language/notation'
import { vector } from '../../language/number'
import { Tex } from '../../language/typeset/Tex'
import { display, tex } from '../../language/typeset/tex'
import { meanBesidePi, meanStaysAtPi } from '../beyondChance'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import { meansBeside, oneHotOf } from './meansBeside'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const { gamma, K, oneHot, oneHotOfClass, pi, piOfClass, relaxed, relaxedOfClass, tau, u, xi } = notation

const besidePi = {
  none: '그러나 지금은 기댓값이 π와 같다.',
  hidden: '다만 지금의 표본 수와 τ에서는 이 차이가 우연에 가려진다. 표본을 늘리거나 τ를 바꾸어 보자.',
  shown: '표본을 늘려도 가까워지지 않는다. 우연한 오차가 아니라 애초에 다른 값이다.',
}

/** The chapter in Korean. */
export const words: ChapterProse<Line, Exploration> = {
  summary:
    'argmax를 온도가 있는 소프트맥스로 바꾼다. 같은 잡음에서 나온 표본이 이제 π를 따라 매끄럽게 움직인다.',
  opening: (live) => {
    const { draw, number, parameters, significant } = live
    const lead = draw.score[draw.winner]! - draw.score[runnerUp(draw)]!
    return (
      <>
        <p>
          선택한 표본의 교란 로짓 <Tex math={tex`\log\pi+\gamma`} />는 {vector(draw.score, live)}이고,
          argmax의 결과는 {oneHotOf(live)}이다.{' '}
          {Number.isFinite(lead) && `2등과의 차이(여기서는 ${number(lead)})가 크든 작든 `}1등이 전부를
          가져간다. 기울기가 막히는 이유가 여기에 있다. 순위가 그대로인 한, 2등의 로짓이 조금 커져도 결과에는
          아무 변화가 없다.
        </p>
        <p>
          그러니 덜 극단적인 규칙을 쓰자. 모든 클래스에 조금씩 나누어 주되, 교란 로짓이 클수록 많이 준다. 교란
          로짓을 먼저 {tau} &gt; 0으로 나누고 <Term id="softmax">소프트맥스(softmax)</Term>를 취하면 된다. 이
          수 {tau}를 <Term id="temperature">온도(temperature)</Term>라고 부른다.
        </p>
        <Tex
          math={display`\operatorname{softmax}_{@tau}(x)_j=\frac{\exp(x_j/@tau)}{\sum_{k=1}^K\exp(x_k/@tau)}`}
        />
        <p>
          {tau} = {significant(parameters.tau)}에서 이 표본의 값은 {vector(draw.relaxed, live)}이다. 잡음도
          교란 로짓도 그대로이고, 마지막 단계만 다르다. 이것이 Gumbel-Softmax다.
        </p>
        <Tex
          math={display`\begin{gathered}@relaxed(@gamma,@pi)=\operatorname{softmax}_{@tau}(\log@pi_1+@gamma_1,\dots,\log@pi_K+@gamma_K)\\[4pt]@gamma_k=-\log(-\log@u_k),\quad@u_k\sim\operatorname{Uniform}(0,1)\end{gathered}`}
        />
        <p>
          {relaxed}는 이제 단어 하나가 아니다. “우산은 이만큼, 외투는 이만큼, 모자는 이만큼”이라고 말하는
          벡터다. 그 분포를 <Term id="concrete">Concrete 분포</Term>라고 하며, {tau} → 0이면 범주형 분포로
          수렴한다. argmax를 이렇게 바꾸는 일을 <Term id="relaxation">완화(relaxation)</Term>라고 한다.{' '}
          {oneHot}를 <Term id="one-hot-sample">원-핫 표본(hard sample)</Term>, {relaxed}를{' '}
          <Term id="relaxed-sample">완화된 표본(soft sample)</Term>이라고 부르자.
        </p>
        <aside>
          <p>
            argmax를 연속 함수로 바꾸기만 하면 될까? 그렇지 않다. 연속이면서도 거의 모든 곳에서 평평한 계단이
            있다(칸토어 함수). 소프트맥스의 기울기는 어디서나 정의되고 유계(bounded)다. 그래서 표본마다
            미분하여 평균한 것이 평균을 미분한 것과 같다. 4장의 계단은 그렇지 않았다. (이 평균이 우리가 원하는
            평균과 얼마나 다른지는 7장에서 다룬다.)
          </p>
        </aside>
      </>
    )
  },
  prediction: {
    ask: ({ count, significant, parameters }) => (
      <p>
        {relaxed}는 합이 1인 성분 {K}개로 이루어진다. 곧 <Term id="simplex">심플렉스(simplex)</Term>의 점이다.
        클래스가 셋이면 심플렉스는 삼각형이고, 꼭짓점은 원-핫 벡터다. {tau} = {significant(parameters.tau)}
        에서 표본을 {count(parameters.n)}개 뽑아 {relaxed}마다 점을 찍는다. 점들은 어디에 놓일까?
      </p>
    ),
    edition: 1,
    choices: [
      {
        label: '꼭짓점 위에 놓인다',
        right: false,
        why: (live) => {
          const counted = meansBeside(live)
          return (
            <p>
              꼭짓점에 놓이는 것은 원-핫 표본 {oneHot}이다. 유한한 수에 소프트맥스를 취하면 모든 클래스가
              0보다 큰 값을 받는다.
              {counted === null ? null : (
                <> 꼭짓점에 아주 가까워서 꼭짓점 위로 세는 표본이 {counted.corners} 있다.</>
              )}
            </p>
          )
        },
      },
      {
        label: '점 π 둘레에 구름처럼 모인다',
        right: false,
        why: (live) => {
          const counted = meansBeside(live)
          return (
            <p>
              {pi}는 여러 번 뽑을 때 각 클래스가 얼마나 자주 이기는지를 나타낸다. 표본 하나가 그 근처에 있어야
              할 이유는 없다.
              {counted === null ? null : (
                <>
                  {' '}
                  점들의 기댓값도 일반적으로 {pi}가 아니다. 지금 점들의 평균은 {counted.means}이고 {pi}는{' '}
                  {counted.pi}이다.
                </>
              )}
            </p>
          )
        },
      },
      {
        label: '잡음이 균등 분포이므로 심플렉스 전체에 균등하게 퍼진다',
        right: false,
        why: () => (
          <p>
            {u}는 균등 분포를 따르지만 {relaxed}는 그것의 비선형 함수다. 클래스가 셋이면 어떤 {tau}에서도
            점들이 삼각형에 균등하게 퍼지지 않는다.
          </p>
        ),
      },
      {
        label: '넓게 퍼지되, 꼭짓점 k에 가장 가까운 점의 비율이 πₖ다',
        shown: () => (
          <>
            넓게 퍼지되, 꼭짓점 k에 가장 가까운 점의 비율이 <Tex math={tex`@pi_k`} />다
          </>
        ),
        right: true,
        why: () => (
          <p>
            점에 가장 가까운 꼭짓점은 가장 큰 성분의 꼭짓점이다. 성분이 가장 큰 클래스는 교란 로짓이 가장 큰
            클래스, 곧 Gumbel-Max의 승자다. 그래서 꼭짓점 <Tex math={tex`k`} />가 가장 가까울 확률은 어느
            온도에서나 {piOfClass}다.
          </p>
        ),
      },
    ],
    reveal: (live) => {
      const counted = meansBeside(live)
      return (
        <p>
          어느 점이나 자기 승자의 꼭짓점에 가장 가깝다.
          {counted === null ? null : (
            <>
              {' '}
              꼭짓점별로 세면 비율은 {counted.winners}이고, {pi}는 {counted.pi}이다.
            </>
          )}{' '}
          점이 얼마나 안쪽에 놓이는지는 {tau}가 정하지만, 어느 꼭짓점에 가장 가까운지는 {tau}와 무관하다.
        </p>
      )
    },
    stage: '완화된 표본은 모두 심플렉스의 점이다. 어디에 놓일까?',
    notes:
      '빈 삼각형을 그리고 누군가에게 점 열 개를 찍게 한다. 대개 π 둘레에 구름을 그린다. z̃를 π의 추정값으로 여기기 때문이다. z̃는 추정값이 아니라 표본 하나다. 그림을 남겨 두었다가 비교한다.',
  },
  explorations: {
    points: {
      title: '표본 하나, 열 개, 전부',
      prose: (live) => (
        <>
          <p>
            <SetFigure draws="one">표본 하나부터 보자</SetFigure>. 속이 빈 원이다. 점 하나는 잡음을 한 번 뽑은
            것이다. 신경망이 문장을 한 번 읽고 {gamma}를 한 번 뽑아 얻은 {relaxed} 하나다. 점 하나가 클래스
            하나나 학습 예제 하나를 뜻하는 것은 아니다. 지금 값은 {vector(live.draw.relaxed, live)}이고,
            승자의 꼭짓점에 가장 가깝다. 이 점을 지나는 곡선은 {tau}를 바꿀 때 점이 지나는 길이며, 6장에서
            다룬다.
          </p>
          <p>
            <SetFigure draws="ten">열 개를 보고</SetFigure> <SetFigure draws="all">전부를 보자</SetFigure>.
            이제 <SetFigure values={{ pi: [0.3, 0.5, 0.2] }}>π를 (0.3, 0.5, 0.2)로 바꿨다가</SetFigure>{' '}
            <SetFigure values={{ pi: [0.5, 0.3, 0.2] }}>(0.5, 0.3, 0.2)로 되돌리면서</SetFigure>, 또는 직접
            끌면서 점 하나를 지켜보자. 점이 미끄러진다. {gamma}는 {pi}에 의존하지 않으므로 다시 뽑은 것은
            없다. 새 위치는 같은 잡음에서 매끄러운 식으로 계산되고, 그래서 미분할 수 있다. 반면 꼭짓점에 적힌
            승자의 비율은 뛴다. 표본이 열 개면 10분의 1씩이다.
          </p>
          <p>
            {tau}가 작으면 소프트맥스는 어차피 날카로운데, 잡음이 꼭 있어야 할까?{' '}
            <SetFigure values={{ scale: 0 }}>잡음을 0으로 놓아 보자</SetFigure>. 모든 점이 한 점{' '}
            <Tex math={tex`\operatorname{softmax}(\log\pi/\tau)`} />에 겹치고, 몇 번을 돌려도 같은 벡터가
            나온다. 온도는 벡터를 날카롭게 할 뿐이고, 그것을 표본으로 만드는 것은 잡음이다.{' '}
            <SetFigure values={{ scale: 1 }}>잡음을 1로 되돌리자</SetFigure>.
          </p>
        </>
      ),
      caption: () => (
        <p>
          점 하나가 표본 하나이고, 색은 승자를 나타낸다. {pi}를 움직이면 점이 미끄러지지만, 잡음은 그대로다.
        </p>
      ),
      stage: '같은 잡음에서 z는 꼭짓점이고, z̃는 π를 따라 미끄러지는 점이다.',
      notes:
        '표본 하나로 시작해 세 성분을 학생들이 읽게 한다. 그다음 전부를 보인다. π를 천천히 움직이되, 먼저 이 점이 어떻게 될지 묻고 나서 움직인다. “바뀐다”가 아니라 “미끄러진다”는 말이 나와야 한다. 자주 나오는 질문 하나는 점 하나가 무엇이냐는 것이다. 잡음을 한 번 뽑은 것이며, 클래스 하나도 학습 예제 하나도 아니다. 또 하나는 τ가 작으면 날카로운데 왜 잡음을 넣느냐는 것이다. 잡음을 0으로 놓으면 모든 점이 한 점에 겹친다.',
    },
    'same-noise': {
      title: '승자는 같고 평균은 다르다',
      prose: (live) => {
        const counted = meansBeside(live)
        return (
          <>
            <p>
              같은 표본을 클래스별로 그렸다. {oneHotOfClass}는 0 아니면 1이어서 핀 두 개로 나타난다.{' '}
              {relaxedOfClass}는 그 사이에 퍼져 있고, 파선이 그 평균이다.
            </p>
            <p>
              {counted === null ? (
                <>{relaxed}의 평균은</>
              ) : (
                <>
                  이긴 비율은 {counted.winners}이고 {pi}는 {counted.pi}이다. 잡음의 크기가 1이면 차이는 우연에
                  의한 오차뿐이다. {relaxed}의 평균은 {counted.means}이다. 이 값은
                </>
              )}{' '}
              일반적으로 {pi}와 다르다. {besidePi[meanBesidePi(live.parameters)]}{' '}
              <SetFigure values={{ tau: 0.1 }}>τ를 0.1로 놓았다가</SetFigure>{' '}
              <SetFigure values={{ tau: 10 }}>10으로 올려 보자</SetFigure>. 승자는 표본마다 그대로다.{' '}
              {!meanStaysAtPi(live.parameters.pi) && '그러나 평균은 중심 쪽으로 옮겨 간다. '}이것이 기울기를
              얻은 대가이며, 7장에서 따진다.
            </p>
          </>
        )
      },
      caption: () => (
        <p>
          같은 {gamma}로 만든 {oneHotOfClass}(핀)와 {relaxedOfClass}(막대)다. 승자는 같지만 평균은 일반적으로
          다르다.
        </p>
      ),
      stage: '승자는 어느 τ에서나 같다. 그러나 z̃의 평균은 대개 π와 다르다.',
      notes:
        '이긴 비율, z̃의 평균, π를 소리 내어 읽는다. τ를 올리고 다시 읽는다. 이긴 비율은 표본 하나만큼도 달라지지 않는다. 평균은 π를 떠나 1/K로 간다. 완화된 표본의 평균이 π라고 믿던 사람이 절반은 된다. 여기서 분명히 말해 둔다. 성분마다 1/K로 다가간다고 말하는 사람이 있으면 π = (0.6, 0.35, 0.05)로 놓는다. 둘째 성분은 처음에 오히려 멀어진다.',
    },
    density: {
      title: '점들의 분포',
      prose: ({ significant, parameters }) => (
        <>
          <p>
            <SetFigure values={{ pi: [0.5, 0.3, 0.2], tau: 2 }}>세 단어를 τ = 2에서</SetFigure> 보자.
            등고선에는 50% 같은 수가 적혀 있다. 정확한 밀도로 계산했을 때, 등고선에서 밀도가 높은 쪽에 놓이는
            표본의 비율이다. 여기서는 안쪽의 밀도가 높다.{' '}
            <SetFigure values={{ pi: [0.5, 0.3, 0.2], tau: 0.3 }}>τ = 0.3에서는</SetFigure> 바깥쪽이다.
            가운데는 거의 비고, 표본은 꼭짓점과 변에 몰린다. 그곳으로 갈수록 밀도는 한없이 커진다.
          </p>
          <p>
            이 밀도는 어디서 오는가? 경주의 잡음 {xi}를 그 합으로 나눈{' '}
            <Tex math={tex`s_k=@xi_k/\sum_j@xi_j`} />는 심플렉스 위에 균등하게 퍼진다. Gumbel-Softmax는 이
            점들을 <Tex math={tex`@relaxed_k\propto(@pi_k/s_k)^{1/@tau}`} />인 점으로 옮긴다. 그러므로 어떤
            영역의 확률은 그 영역으로 옮겨 간 조각의 크기(클래스가 셋이면 넓이)가 심플렉스에서 차지하는 비율과
            같다. 지금 그림은 {tau} = {significant(parameters.tau)}일 때의 결과다.
          </p>
        </>
      ),
      caption: () => (
        <p>
          음영은 표본의 밀도다. {tau}가 충분히 크면 안쪽에 봉우리가 있고, 작으면 꼭짓점으로 갈수록 높아진다.
        </p>
      ),
      stage: '등고선마다, 밀도가 높은 쪽에 놓이는 표본의 비율이 적혀 있다.',
      notes:
        '밀도에 봉우리가 있는 τ = 2에서 시작해 0.5, 0.2로 내려간다. 밀도가 가장 높은 점이 어디인지 묻는다. τ가 낮으면 안쪽에는 그런 점이 없다. 시간이 있으면 밀도가 어디서 오는지 이야기한다. 삼각형에 균등하게 뿌린 점들을 꼭짓점 쪽으로 옮긴다. 적분하지 않아도 넓이가 곧 확률이다.',
    },
  },
  derivation: {
    title: '소프트맥스로 바꾸면 달라지는 것과 그대로인 것',
    opening: () => (
      <p>
        이어지는 장에서 쓸 것은 정의, 변하지 않는 성질, 그리고 기울기다. 접어 둔 증명에서는 {relaxed}의 분포를
        구한다. 두 클래스를 비교하고, 모든 클래스를 한꺼번에 본 다음, 같은 밀도를 <Reference to="jang2017" />
        의 방법으로 다시 얻는다. 줄마다 적힌 값은 선택한 표본으로 계산했고, <Tex math={tex`i`} />는 승자,{' '}
        <Tex math={tex`j`} />는 2등이다.
      </p>
    ),
    parts: {
      scores: '정의, 그대로인 것, 그리고 기울기',
      pair: '두 클래스의 비교',
      spacings: '균등 분포를 변환해 얻는 밀도',
      differences: '교란 로짓의 차로 얻는 같은 밀도',
    },
    reasons,
    stage: 'argmax를 소프트맥스로 바꾸면 승자는 그대로인데 미분할 수 있다.',
    notes:
      '강의에서는 첫 부분, 곧 정의, 배율, 순서, 승자, 기울기까지만 보이고 멈춘다. 승자를 다루는 줄에서 시간을 들인다. 둘째 부분은 정확한 분포를 좋아하는 반에 맞는다. K = 2, 같은 확률, τ = 1이면 히스토그램이 평평해지고, 그림에서 바로 확인된다. 밀도는 읽을거리로 남긴다.',
  },
  takeHome:
    '같은 잡음에서 argmax를 소프트맥스로 바꾸면 표본 하나하나를 미분할 수 있다. 승자는 어느 τ에서나 π를 따르지만, 평균은 일반적으로 π와 다르다.',
  checks,
}
