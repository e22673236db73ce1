import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { display, tex } from '../../language/typeset/tex'
import { vector } from '../../language/vector'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../reference/Reference'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import { meansBeside, oneHotOf } from './meansBeside'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const { gamma, K, oneHot, oneHotOfClass, pi, piOfClass, relaxed, relaxedOfClass, tau, u, xi } = notation

/** The chapter in Korean. */
export const words: ChapterWords<Line, Exploration> = {
  title: 'Gumbel-Softmax',
  summary:
    'argmax를 온도가 있는 소프트맥스로 바꾼다. 같은 잡음 위에서 표본은 심플렉스의 점이 되고, π를 움직이면 매끄럽게 미끄러진다.',
  opening: () => (
    <>
      <p>
        Gumbel-Max에서 기울기를 막는 것은 argmax 하나이다. 그 앞에 있는 것은 모두 {pi}에 대해 매끄럽다. 그러니
        이 하나만 바꾸고 나머지는 그대로 두자.
      </p>
      <p>
        argmax는 승자에게 전부를 준다. 그 자리에 놓을 것은 모든 클래스에 몫을 나누어 주되, 점수가 높을수록
        많이 준다. 점수를 먼저 {tau} &gt; 0으로 나누는 <Term id="softmax">소프트맥스(softmax)</Term>이며, 이{' '}
        {tau}를 <Term id="temperature">온도(temperature)</Term>라고 부른다.
      </p>
      <Tex
        math={display`\operatorname{softmax}_{\sym{tau}{\tau}}(x)_j=\frac{\exp(x_j/\sym{tau}{\tau})}{\sum_{k=1}^K\exp(x_k/\sym{tau}{\tau})}`}
      />
      <p>
        온도는 얼마나 뾰족한지(sharpness)를 정한다. {tau}가 작을수록 가장 높은 점수가 더 많이 가져간다. 잡음도
        그대로, 점수도 그대로이고, 마지막 한 걸음만 다르다.
      </p>
      <Tex
        math={display`\begin{gathered}\sym{relaxed}{\tilde z}(\sym{gamma}{\gamma},\sym{pi}{\pi})=\operatorname{softmax}_{\sym{tau}{\tau}}(\log\sym{pi}{\pi_1}+\sym{gamma}{\gamma_1},\dots,\log\sym{pi}{\pi_K}+\sym{gamma}{\gamma_K})\\[4pt]\sym{gamma}{\gamma_k}=-\log(-\log\sym{u}{u_k}),\quad\sym{u}{u_k}\sim\operatorname{Uniform}(0,1)\end{gathered}`}
      />
      <aside>
        <p>
          이 수업의 바탕이 된 글에는 마지막 점수의 첨자가 {K}가 아니라 k로 적혀 있고, Gumbel-Softmax가 범주형
          변수를 재매개변수화하는 둘째 방법으로 소개된다. 앞의 것은 오타이다. 뒤의 것은 조심해서 읽어야 한다.{' '}
          {relaxed}는 범주가 아니라 여러 몫을 가진 점이다. Gumbel-Softmax가 재매개변수화하는 것은 다른 분포,
          곧 <Term id="concrete">Concrete 분포(Concrete distribution)</Term>이며, {tau}가 0으로 갈 때 범주형
          분포에 다가간다. 아래에서 확인할 수 있다. 정확히 꼭짓점 위에 있는 점이 몇 개인지 세어 보자.
        </p>
        <p>
          그 글은 또 argmax를 연속으로 만들어야 한다고 말한다. 연속만으로는 모자란다. 계단을 닳게 하면
          연속이면서도 거의 모든 곳에서 평평한 계단을 만들 수 있다. 우리에게 필요한 것은 표본마다 구해
          평균하면 평균의 기울기가 되는 기울기이다. 소프트맥스에는 그것이 있다.
        </p>
      </aside>
    </>
  ),
  prediction: {
    ask: ({ count, significant, parameters }) => (
      <p>
        {relaxed}는 합이 1인 몫 {K}개이다. 곧 <Term id="simplex">심플렉스(simplex)</Term>의 점이며, 클래스가
        셋이면 심플렉스는 삼각형이고 원-핫 벡터들이 그 꼭짓점이다. 표본마다 {relaxed}를 찍는다 (표본{' '}
        {count(parameters.n)}개, {tau} = {significant(parameters.tau)}). 점들은 어디에 놓일까?
      </p>
    ),
    choices: [
      {
        label: '꼭짓점 위에',
        right: false,
        why: (live) => {
          const counted = meansBeside(live)
          return (
            <p>
              그것은 {oneHot}이다. 점수가 유한하면 소프트맥스는 이길 수 있는 모든 클래스에 0보다 큰 몫을 준다.
              {counted === null ? null : (
                <> 꼭짓점에 아주 가까워 이 페이지가 꼭짓점 위로 세는 표본의 비율: {counted.corners}.</>
              )}
            </p>
          )
        },
      },
      {
        label: '점 π를 둘러싼 구름으로',
        right: false,
        why: (live) => {
          const counted = meansBeside(live)
          return (
            <p>
              {pi}는 오래 되풀이할 때 각 클래스가 얼마나 자주 이기는지를 말한다. 표본 하나가 그 근처에 있을
              까닭은 없다.
              {counted === null ? null : (
                <>
                  {' '}
                  점들의 평균조차, 모든 클래스의 확률이 같지 않은 한, 그 자리가 아니다. 평균: {counted.means},{' '}
                  {pi}: {counted.pi}.
                </>
              )}
            </p>
          )
        },
      },
      {
        label: '넓게 퍼지되, 꼭짓점 k에 가장 가까운 점의 비율이 πₖ이다',
        right: true,
        why: () => (
          <p>
            점에 가장 가까운 꼭짓점은 그 점의 가장 큰 몫이 속한 꼭짓점이고, 가장 큰 몫은 Gumbel-Max가 승자로
            꼽는 클래스의 것이다. 그래서 삼각형의 각 구역이 갖는 비율은 어느 온도에서나 정확히 {piOfClass}
            이다.
          </p>
        ),
      },
      {
        label: '잡음이 균등 분포이므로 삼각형 전체에 고르게',
        right: false,
        why: () => (
          <p>
            {u}는 구간 위에서 균등하지만, {relaxed}는 거기서 굽은 길을 지나 닿는 곳이다. 고른 삼각형은 그 길
            위, 아래의 유도에서 한 번 나온다. 그것이 변한 것이 Concrete 밀도이다.
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
              꼭짓점마다 모인 표본의 비율: {counted.winners}. {pi}: {counted.pi}.
            </>
          )}{' '}
          점이 얼마나 안쪽에 놓이는지는 {tau}가 정한다. 어느 꼭짓점에 속하는지는 {tau}와 상관이 없다.
        </p>
      )
    },
    stage: '완화된 표본은 모두 삼각형의 점이다. 어디에 놓일까?',
    notes:
      '빈 삼각형을 그리고 누군가에게 점 열 개를 찍게 한다. 대개 π 둘레에 구름을 그린다. z̃를 π의 추정값으로 여기기 때문이다. z̃는 추정값이 아니라 표본 하나이다. 그림을 남겨 두었다가 비교한다.',
  },
  explorations: {
    points: {
      title: '표본 하나, 열 개, 전부',
      prose: (live) => (
        <>
          <p>
            표본 하나, 속이 빈 원에서 시작한다. 점수: {vector(live.draw.score, live)}. Gumbel-Max의 결과:{' '}
            {oneHotOf(live)}. Gumbel-Softmax의 결과: {vector(live.draw.relaxed, live)}. 점은 안쪽에, 승자의
            꼭짓점에 딸린 구역에 놓인다.
          </p>
          <p>
            열 개를 보고, 전부를 본다. 이제 {pi}를 움직이면서 점 하나를 지켜보자. 점은 미끄러진다. 다시 뽑는
            것은 없다. {gamma}는 {pi}를 끝내 알지 못하기 때문이다. 점이 갈 자리는 계산되고, 계산되는 것에는
            미분이 있다. 꼭짓점의 고리는 승자를 센다. {pi}를 움직이면 이 수는 표본 하나씩 뛰면서 바뀐다.
          </p>
        </>
      ),
      caption: () => (
        <p>
          점 하나가 표본 하나이고 색은 승자를 나타낸다. 어느 {tau}에서나 점은 승자의 꼭짓점에 가장 가깝다.{' '}
          {pi}를 움직이면 점들이 미끄러지고, 그 아래의 잡음은 그대로이다.
        </p>
      ),
      stage: '같은 잡음, 두 가지 방법: 승자는 꼭짓점, z̃는 미끄러지는 점.',
      notes:
        '표본 하나로 시작해 세 몫을 학생들이 읽게 한다. 그다음 전부를 보인다. π를 천천히 움직이되, 먼저 이 점이 어떻게 될지 묻고 나서 움직인다. “바뀐다”가 아니라 “미끄러진다”는 말이 나와야 한다. 고정된 잡음이 이 방법의 전부이다. 자주 나오는 질문: 점 하나는 무엇인가? 잡음을 한 번 뽑은 것이다. 클래스 하나도, 학습 예제 하나도 아니다.',
    },
    'same-noise': {
      title: '평균은 흘러가고 승자는 그대로이다',
      prose: (live) => {
        const counted = meansBeside(live)
        return (
          <>
            <p>
              히스토그램은 클래스마다 같은 표본의 {oneHotOfClass}와 {relaxedOfClass}를 보여 준다.{' '}
              {oneHotOfClass}는 0 아니면 1, 곧 두 개의 핀이다. {relaxedOfClass}는 그 사이에 있다. 파선은{' '}
              {relaxedOfClass}의 평균이다.
            </p>
            {counted === null ? null : (
              <p>
                이긴 비율: {counted.winners}. {relaxed}의 평균: {counted.means}. {pi}: {counted.pi}. 첫째 것은
                어느 {tau}에서나 우연의 범위 안에서 {pi}와 같다. 둘째 것은 모든 클래스의 확률이 같지 않은 한
                다르고, 표본을 늘려도 소용이 없다. 완화된 표본의 평균은 다른 수이다. 이것이 기울기를 얻는
                대가이며, 다다음 장에서 따져 본다.
              </p>
            )}
          </>
        )
      },
      caption: () => (
        <p>
          같은 {gamma} 위의 Gumbel-Max와 Gumbel-Softmax. 클래스 <Tex math={tex`k`} />가 가장 큰 비율은 둘 다{' '}
          {piOfClass}로 같다. {relaxedOfClass}의 평균은 {piOfClass}와 다르며, {tau}가 클수록{' '}
          <Tex math={tex`1/K`} />에 가깝다.
        </p>
      ),
      stage: '승자는 어느 τ에서나 같다. 그러나 z̃의 평균은 π가 아니다.',
      notes:
        '이긴 비율, z̃의 평균, π를 소리 내어 읽는다. τ를 올리고 다시 읽는다. 첫 줄은 표본 하나도 달라지지 않는다. 둘째 줄은 π를 떠나 1/K로 간다. 부드러운 표본의 평균이 π라고 믿던 사람이 절반은 된다. 분명하게 말해 둘 때이다.',
    },
    density: {
      title: '점들의 분포',
      prose: ({ significant, parameters }) => (
        <>
          <p>
            등고선과 함께 표본을 모두 보자. 등고선에서 더 빽빽한 쪽에는 정확한 밀도로 구한, 선에 적힌 만큼의
            확률이 있다. 그쪽의 점을 세면 우연의 범위 안에서 그 비율이 나온다. {tau}가 크면 빽빽한 쪽은
            안쪽이다. {tau}가 작으면 바깥쪽일 수도 있다. 그때 가운데의 닫힌 곡선은 빈터이고, 점들은 그 둘레에
            모여 있다.
          </p>
          <p>
            밀도가 어디서 오는지 눈으로 볼 수 있다. 경주의 잡음 {xi}를 그 합으로 나눈{' '}
            <Tex math={tex`s_k=\sym{xi}{\xi_k}/\sum_j\sym{xi}{\xi_j}`} />는 삼각형 전체에 고르게 퍼진다. 그 점
            하나하나를{' '}
            <Tex math={tex`\sym{relaxed}{\tilde z_k}\propto(\sym{pi}{\pi_k}/s_k)^{1/\sym{tau}{\tau}}`} />로
            민다. 도중에 사라지는 점은 없으므로, {relaxed}의 한 영역이 갖는 확률은 그 안으로 밀려온 고른
            삼각형의 넓이만큼이다. 지금은 {tau} = {significant(parameters.tau)}이다. {tau}를 낮추면서 점들이
            변과 꼭짓점으로 옮겨 가는 것을 보자.
          </p>
        </>
      ),
      caption: () => (
        <p>
          음영은 점이 얼마나 빽빽한지를 로그 눈금으로 나타낸다. 선은 아래에서 유도하는 식으로 구한 것으로,
          적힌 만큼의 확률을 담는다. {tau}가 크면 점들이 모이는 가운데가 있고, 작으면 그런 곳이 없이 꼭짓점에
          모인다.
        </p>
      ),
      stage: '선마다 빽빽한 쪽에 놓인 표본의 비율이 정해져 있다.',
      notes:
        '밀도에 언덕이 있는 τ = 2에서 시작해 0.5, 0.2로 내려간다. 가장 그럴듯한 점이 어디인지 묻는다. 낮은 τ에서는 안쪽에 그런 점이 없다. 시간이 있으면 미는 이야기를 한다. 고르게 씨를 뿌린 밭을 꼭짓점으로 민다. 적분 한 번 없이 넓이가 확률이 된다.',
    },
  },
  derivation: {
    title: 'argmax에서 z̃의 밀도까지',
    opening: () => (
      <p>
        네 부분으로 나뉜다. 첫 부분은 argmax를 소프트맥스로 바꾸고 무엇이 그대로 남는지를 찾는다. 뒤의 장에
        필요한 것은 여기까지이다. 나머지는 {relaxed}의 분포를 찾는다. 둘째 부분은 두 클래스를 견주고, 셋째
        부분은 모두를 한꺼번에 보며, 마지막 부분은 같은 밀도를 <Reference to="jang2017" />의 방식으로 다시
        얻는다. 각 줄 아래의 수는 지금 고른 표본의 것이며, <Tex math={tex`i`} />는 승자, <Tex math={tex`j`} />
        는 2등이다.
      </p>
    ),
    parts: {
      scores: '정의, 그리고 그대로 남는 것',
      pair: '두 클래스를 견주기',
      spacings: '고른 삼각형을 밀어서 얻는 밀도',
      differences: '점수의 차로 얻는 같은 밀도',
    },
    reasons,
    stage: 'argmax를 소프트맥스로. 승자는 남고 밀도가 생긴다.',
    notes:
      '강의에서는 첫 부분 다섯 줄, 곧 점수, 정의, 배율, 순서, 승자까지만 보이고 멈춘다. 승자의 줄에 머문다. 둘째 부분은 정확한 분포를 좋아하는 반에 맞는다. K = 2, 같은 확률, τ = 1이면 히스토그램이 평평해지고, 그림에서 바로 확인된다. 밀도는 읽을거리로 남기거나, 고른 삼각형과 사상만 보이고 “밀었다”고 말한다.',
  },
  takeHome:
    '같은 잡음 위에서 argmax가 소프트맥스가 된다. 이제 표본마다 기울기가 있고, 승자는 어느 τ에서나 같으며, 평균은 더 이상 π가 아니다.',
  checks,
  references: ['jang2017', 'maddison2017', 'maddison2014', 'huijben2023'],
}
