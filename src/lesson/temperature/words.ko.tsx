import { favourite } from '../../figures/favourite'
import { runnerUp } from '../../figures/runnerUp'
import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import type { ChapterWords } from '../chapter'
import { Term } from '../glossary/Term'
import { meansBeside } from '../gumbelSoftmax/meansBeside'
import { Reference } from '../reference/Reference'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import { FourPictures } from './FourPictures'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const { gamma, K, oneHotFirst, pi, relaxed, relaxedFirst, tau, thetaFirst } = notation

/** The chapter in Korean. */
export const words: ChapterWords<Line, Exploration> = {
  title: '온도',
  summary:
    'τ가 낮으면 표본은 클래스를 닮고 기울기는 드물고 거칠다. τ가 높으면 기울기는 잔잔하고 표본은 서로 닮는다. 승자는 내내 같다.',
  opening: () => (
    <>
      <p>
        정할 수가 하나 남았다. {tau}는 잡음을 건드리지 않고 승자를 바꾸지도 않는다. {tau}가 정하는 것은 표본의
        모습이다. 거의 클래스 하나일 수도 있고, 거의 아무것도 아닐 수도 있다.
      </p>
      <p>
        점수를 작은 수로 나누면 차이가 커지고, 소프트맥스는 승자에게 거의 전부를 남긴다. 큰 수로 나누면 차이가
        줄고, 모든 클래스가 거의 같은 몫을 받는다. 이름은 물리학에서 왔다. 온도 <Tex math={tex`T`} />
        에서 에너지가 <Tex math={tex`E`} />인 상태의 무게는 <Tex math={tex`e^{-E/T}`} />
        이며, 뜨거울수록 무게가 고르게 된다.
      </p>
      <p>
        <Reference to="jang2017" />의 첫 그림이 이것을 네 온도에서 보여 준다. 이 수업의 바탕이 된 글도 그
        그림을 가리키지만, 그림은 함께 전해지지 않았다. 여기에서 지금의 표본으로 다시 그린다.
      </p>
    </>
  ),
  prediction: {
    ask: ({ draw, number }) => (
      <>
        <p>
          지금 고른 표본 하나를 네 온도에서 완화했다. {tau} = 0.1, 0.5, 1, 10이며, 순서는 이와 다르다. 막대는
          클래스가 받은 몫이다. {tau} = 0.1은 어느 그림인가?
        </p>
        <FourPictures
          scores={draw.score}
          alternative={(name, shares) =>
            `그림 ${name}: 막대의 높이 ${shares.map((share) => number(share)).join(', ')}`
          }
        />
      </>
    ),
    choices: [
      {
        label: 'A',
        right: false,
        why: () => (
          <p>
            A는 {tau} = 1, 곧 점수를 그대로 넣은 소프트맥스이다. 승자가 앞서지만 나머지도 점수만큼의 몫을
            갖는다.
          </p>
        ),
      },
      {
        label: 'B',
        right: false,
        why: () => (
          <p>
            B는 {tau} = 10이다. 10으로 나누면 점수에 차이가 거의 없어진다. 고르게 하는 것은 높은 온도이고,
            뾰족하게 하는 것은 낮은 온도이다.
          </p>
        ),
      },
      {
        label: 'C',
        right: true,
        why: ({ draw, number }) => {
          const lead = draw.score[draw.winner]! - draw.score[runnerUp(draw)]!
          return (
            <p>
              0.1로 나누는 것은 10을 곱하는 것이다. 승자가 앞선 차이: {number(lead)}. {tau} = 0.1에서 2등의
              몫은 승자의 몫에 다음을 곱한 것이며, 네 그림 가운데 가장 작다:{' '}
              <Tex math={tex`e^{-\slot{lead}/0.1}`} slots={{ lead: number(lead) }} /> ={' '}
              {number(Math.exp(-lead / 0.1))}.
            </p>
          )
        },
      },
      {
        label: 'D',
        right: false,
        why: () => (
          <p>D는 {tau} = 0.5이다. 보통의 소프트맥스보다 뾰족하지만, 넷 가운데 가장 뾰족한 것은 아니다.</p>
        ),
      },
    ],
    reveal: ({ draw, parameters }) => (
      <p>
        낮은 온도부터 C, D, A, B이다. 네 그림에서 가장 높은 막대는 모두 같은 클래스의 것이다 (클래스{' '}
        {parameters.labels[draw.winner]}). 온도는 얼마나 크게 이기는지를 바꿀 뿐, 누가 이기는지는 바꾸지
        않는다.
      </p>
    ),
    stage: '네 온도에서 본 표본 하나. τ = 0.1은 어느 그림인가?',
    notes:
      'A, B, C, D에 손을 들게 한다. B를 고른 사람은 τ를 뾰족함으로 여긴 것이다. 뾰족하게 하는 것은 1/τ이다. 이어서 온도를 모르고도 어느 클래스가 이겼는지 말할 수 있는지 묻는다. 어느 그림에서나 누구나 말할 수 있다. 가장 높은 두 점수가 가까운 표본을 고르면 τ = 0.1에서도 원-핫이 되지 않는다.',
  },
  explorations: {
    'four-temperatures': {
      title: '네 온도에서 본 표본과 기댓값',
      prose: (live) => {
        const { count, draw, significant, parameters } = live
        const counted = meansBeside(live)
        return (
          <>
            <p>
              두 줄, 네 온도, 잡음은 하나이다. 아랫줄은 표본, 곧 표본 하나의 {relaxed}이다. 윗줄은 기댓값, 곧{' '}
              {relaxed}의 평균이며 (표본 {count(parameters.n)}개) 곁에 {pi}가 있다. 네 온도 너머에는 지금 고른{' '}
              {tau}가 있다.
            </p>
            <p>
              아랫줄을 왼쪽에서 오른쪽으로 읽는다. 막대들은 고르게 되지만, 가장 높은 막대는 끝까지 가장 높다.
              어느 칸에서나 잡음 {gamma}가 같기 때문이다. 윗줄을 읽는다. 왼쪽 끝은 {pi}와 거의 구별되지 않고,
              오른쪽 끝은 모든 클래스가 <Tex math={tex`1/K`} />에 가깝다. 그러나 10에서도 아직 같지는 않다.
              {counted === null ? null : (
                <>
                  {' '}
                  지금의 {tau} = {significant(parameters.tau)}에서 평균: {counted.means}. {pi}: {counted.pi}.
                </>
              )}
            </p>
            <p>
              논문의 그림이 말하지 않는 것이 두 가지 있다. 첫째, 표본은 윗줄에 대해 아무것도 말해 주지 않는다.
              이 표본의 승자: 클래스 {parameters.labels[draw.winner]}. 확률이 가장 높은 클래스: 클래스{' '}
              {parameters.labels[favourite(parameters.pi)]}. 둘이 다르더라도 잘못된 것이 아니다. 둘째, 그
              그림에는 {pi}도 {K}도 적혀 있지 않아 맞추어 볼 높이가 없다. 여기서는 직접 정할 수 있다.
            </p>
            <aside>
              <p>
                이 수업의 바탕이 된 글에는 “{tau}=0이면 소프트맥스도 argmax와 같고, {tau}=∞이면 균등 분포가
                된다”는 뜻의 말이 있다. 둘 다 극한이다. {tau} = 0에서는 식이 0으로 나누기 때문이다. 앞의 것은
                동점이 없을 때, 곧 확률 1로 성립하며, 나오는 것은 argmax의 번호가 아니라 그 원-핫 벡터이다.
                뒤의 것은 잘못 읽기 쉽다. {relaxed}는 언제나 한 점{' '}
                <Tex math={tex`(\tfrac1K,\dots,\tfrac1K)`} />로 간다. 삼각형 위에 고르게 퍼지는 것이 아니다.
                그리고 승자의 확률은 여전히 {pi}이다. 확인해 보자. 다음 그림에서 {tau}를 100으로 놓고 점들이
                어디에 있는지 본 다음, 꼭짓점의 수를 본다.
              </p>
            </aside>
          </>
        )
      },
      caption: ({ count, parameters }) => (
        <p>
          Jang et al. 2017의 그림 1을 따랐다. 위: {relaxed}의 평균 (표본 {count(parameters.n)}개). {tau}가
          커지면 {pi}를 떠나 <Tex math={tex`1/K`} />로 간다. 아래: 같은 {gamma} 위의 표본 하나. 거의 원-핫에서
          거의 고른 값까지 변한다. 한 표본에서 가장 높은 막대는 바뀌지 않는다.
        </p>
      ),
      stage: '잡음 하나, 네 온도: 클래스 하나에서 아무것도 아닌 것까지.',
      notes:
        '한 번에 한 줄만 읽는다. 다른 줄을 가리면 좋다. 아랫줄: τ마다 “어느 클래스가 이겼는가?” 윗줄: “π에서 얼마나 먼가?” 그다음 다른 표본으로 넘긴다. 아랫줄은 변하고 윗줄은 움직이지 않는다. 어느 τ가 옳으냐는 질문이 나온다. 이 그림에는 답이 없다. 이 그림은 표본이 범주로서 얼마나 쓸 만한지를 보일 뿐, 기울기가 얼마나 쓸 만한지는 보이지 않는다.',
    },
    path: {
      title: '표본 하나의 길',
      prose: ({ draw, parameters }) => (
        <>
          <p>
            재생을 누르고 속이 빈 원을 따라가자. {tau}가 높으면 모든 점이 중심 가까이에 있다. {tau}가 내려가면
            원은 자기 길을 따라 꼭짓점으로 가고 (클래스 {parameters.labels[draw.winner]}), 다른 점들도
            저마다의 꼭짓점으로 간다. 도중에 우연은 없다. 길은 떠나기 전에 잡음이 정해 두었다.
          </p>
          <p>
            승자의 몫은 내려가는 내내 커진다. 2등의 몫은 처음에 커졌다가 나중에 줄 수 있어서 길이 굽는다. 두
            꼭짓점 사이로 중심을 떠났다가 늦게 마음을 정한다. 가장 높은 두 점수가 가까운 표본이 가장 늦다.
            그런 표본은 드물다. 거기에 무엇이 달려 있는지는 다음 그림이 보여 준다.
          </p>
        </>
      ),
      caption: ({ significant, parameters }) => (
        <p>
          선은 {tau}가 100일 때의 중심에서 0.01일 때의 승자의 꼭짓점까지, 표본 하나가 가는 길이다. 원이 있는
          곳: {tau} = {significant(parameters.tau)}. 점들이 움직여도 꼭짓점의 수는 변하지 않는다.
        </p>
      ),
      stage: 'τ가 내려가면 표본마다 중심에서 자기 꼭짓점으로 간다.',
      notes:
        '재생을 누르고 한 번은 말없이 끝까지 본다. 두 번째는 중간에 멈추고, 점 하나를 골라 어디로 갈지 묻는다. 이미 읽을 수 있다. 세 번째는 꼭짓점의 고리를 본다. 승자를 바꾸는 표본이 없으므로 흔들리지 않는다. 그다음 두 점수가 가까운 표본을 골라 늦게 꺾이는 길을 보인다.',
    },
    price: {
      title: '낮은 온도의 대가',
      prose: ({ draw, number, significant, parameters }) => (
        <>
          <p>
            차가운 표본이 그토록 클래스를 닮았다면, 왜 가장 차가운 것을 쓰지 않는가? 기울기를 보자. 막힌
            기울기를 다룬 장에서처럼 잡음을 고정하고 {thetaFirst}을 움직인다. {relaxedFirst}의 기울기는{' '}
            <Tex math={tex`\sym{relaxed}{\tilde z_1}(1-\sym{relaxed}{\tilde z_1})/\sym{tau}{\tau}`} />, 곧
            언덕이다. {tau}를 낮추면 언덕은 좁고 높아지며, 그 아래의 넓이는 그대로이다.
          </p>
          <p>
            {tau} = {significant(parameters.tau)}에서 꼭대기의 높이: <Tex math={tex`1/(4\sym{tau}{\tau})`} />{' '}
            = {significant(1 / (4 * parameters.tau))}. 이 표본의 기울기:{' '}
            {number((draw.relaxed[0]! * (1 - draw.relaxed[0]!)) / parameters.tau)}. 표본을 몇 개 넘겨 보자.
            대부분은 언덕 옆에 서서 argmax처럼 거의 0이라고 말하고, 몇 개만 언덕 위에서 크게 외친다. 그 평균은
            우리가 바라는 기울기에 가깝다. 대가는 퍼짐으로 치른다. 분산이 <Tex math={tex`1/\tau`} />
            처럼 커진다.
          </p>
          <p>
            높은 {tau}의 흠은 반대이다. 표본마다 비슷한 목소리로 말하지만, 그것은 다른 것의 기울기, 곧 {pi}를
            떠난 {relaxed}의 평균의 기울기이다. 그러므로 {tau}는 <Term id="bias">편향(bias)</Term>과{' '}
            <Term id="variance">분산(variance)</Term>을 맞바꾼다. 어디에나 가장 좋은 값은 없다. 두 장 뒤에서
            둘 다 잰다.
          </p>
        </>
      ),
      caption: ({ significant, parameters }) => (
        <p>
          {tau} = {significant(parameters.tau)}에서 잡음을 고정한 표본 하나. {tau}가 낮을수록 {relaxedFirst}은
          계단 {oneHotFirst}에 가까워지고, 기울기는 뛰는 자리 곁의 높고 좁은 언덕에 모인다. 그 위에 서 있는
          표본은 드물다.
        </p>
      ),
      stage: 'τ가 낮으면 기울기는 표본이 거의 서지 않는 뾰족한 봉우리가 된다.',
      notes:
        '언덕이 넓은 τ = 1에서 시작해 0.1, 0.02로 내려간다. 지금 학습에 쓴다면 어느 τ를 고르겠는지 묻는다. “되도록 작게”라고 답한 사람은 방금 argmax가 돌아오는 것을 본 셈이다. Jang et al.은 τ를 1에서 0.5까지 낮추었고, Maddison et al.은 여러 클래스 수에서 2/3가 좋다고 보고했다. 높은 값에서 낮은 값으로 식히는 어닐링을 흔히 쓴다.',
    },
  },
  derivation: {
    title: '온도가 하는 일',
    opening: () => (
      <p>
        잡음은 내내 고정되어 있다. <Tex math={tex`x_k`} />는 표본 하나의 점수이고, 움직이는 것은 {tau}뿐이다.{' '}
        <Tex math={tex`I`} />는 승자이다. 마지막 부분은 표본 하나를 떠나 모든 표본의 분포를 본다.
      </p>
    ),
    parts: {
      ratio: '두 극한',
      log: '그 사이: 점은 어느 쪽으로 움직이는가',
      powers: '모든 점의 밀도',
    },
    reasons,
    stage: 'τ가 커지면 승자의 몫은 1에서 1/K까지 줄기만 한다.',
    notes:
      '첫 부분은 모두에게 필요하다. 비를 적은 줄이 네 그림을 모두 설명한다. 둘째 부분은 “가장 높은 막대가 바뀔 수 있는가”라는 물음에 부등식 하나로 답한다. 마지막 부분은 밀도를 그리는 사람을 위한 것이다. 그림에 언제 언덕이 생기고, 왜 선형 눈금의 색이 쓸모없는지를 말해 준다. 클래스가 셋이면 경계는 τ = 1/2이다. Maddison et al.은 1/(K − 1)을 조심스러운 선택으로 권한다.',
  },
  takeHome:
    '차가우면 표본은 클래스를 닮고 기울기는 드물고 거칠다. 뜨거우면 기울기는 잔잔하고 표본은 서로 닮는다. 한 표본의 승자는 어느 온도에서나 같다.',
  checks,
  references: ['jang2017', 'maddison2017'],
}
