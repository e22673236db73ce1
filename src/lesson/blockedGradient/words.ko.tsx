import { notation } from '../../language/notation'
import { Tex } from '../../language/typeset/Tex'
import { tex } from '../../language/typeset/tex'
import { hasManyDraws } from '../beyondChance'
import type { ChapterProse } from '../chapter'
import { Term } from '../glossary/Term'
import { Reference } from '../Reference'
import { SetFigure } from '../SetFigure'
import { checks } from './checks.ko'
import type { Line } from './derivation'
import { besidesOfJump, jump } from './firstClass'
import type { Exploration } from './outline'
import { reasons } from './reasons.ko'

const { gamma, oneHot, oneHotFirst, phi, pi, piFirst, relaxedFirst, theta, thetaFirst } = notation

/** What is said of a jump that the figure’s axis does not reach. */
function jumpOutside(draw: Parameters<typeof jump>[0], number: (value: number) => string) {
  const at = jump(draw)
  if (!Number.isFinite(at)) return <>다른 클래스가 뽑힐 수 없으므로 로짓이 얼마든 {oneHotFirst} = 1이다.</>
  return (
    <>
      클래스 1은 <Tex math={tex`\theta_1`} /> = {number(at)}에서 가장 앞선 클래스를 따라잡는데, 이 지점은 그림
      밖에 있다. 그림 안에서는 어디서나 {oneHotFirst} = {at < 0 ? '1' : '0'}이고 기울기는 0이다.
    </>
  )
}

/** The chapter in Korean. */
export const words: ChapterProse<Line, Exploration> = {
  summary: '잡음을 고정하고 로짓 하나를 키우면 뽑히는 단어는 어떻게 달라지고, 역전파는 무엇을 받는가?',
  opening: () => (
    <>
      <p>
        “비가 오니 챙길 것은 …”을 읽은 신경망으로 돌아가자. 가중치 {phi}가 <Term id="logit">로짓(logit)</Term>{' '}
        {theta} 세 개를 계산하고, 소프트맥스가 이를 {pi} = (0.5, 0.3, 0.2)로 바꾸고, Gumbel-Max가 우산, 외투,
        모자 가운데 하나를 뽑는다. 이번에는 외투가 뽑혔다. 손실은 2다. 우산이었다면 1이었을 것이다.
      </p>
      <p>
        이 결과에서 배우려면 <Term id="back-propagation">역전파(back-propagation)</Term>가 한 가지를 알아야
        한다. 우산의 로짓 {thetaFirst}이 조금 더 컸다면 뽑힌 결과는 얼마나 달라졌을까? 결과를{' '}
        <Term id="one-hot">원-핫 벡터(one-hot vector)</Term> {oneHot}로 쓰면 지금은 (0, 1, 0)이다. Gumbel-Max
        덕분에 이 물음을 실제로 계산해 볼 수 있다. 잡음 {gamma}는 {theta}와 무관하므로 고정해 둘 수 있고,
        그러면 {oneHot}는 {theta}의 평범한 함수다. 평범한 함수라면 미분해 볼 수 있다.
      </p>
    </>
  ),
  prediction: {
    ask: () => (
      <p>
        표본 하나의 잡음을 고정하고 {thetaFirst}을 천천히 키운다. {oneHotFirst}은 클래스 1이 뽑히는 동안
        1이고, 그렇지 않으면 0이다. {thetaFirst}이 커지는 동안 기울기{' '}
        <Tex math={tex`\partial z_1/\partial\theta_1`} />은 어떤 값일까?
      </p>
    ),
    choices: [
      {
        label: '어디서나 양수다. θ₁이 커지면 z₁도 커진다',
        shown: () => (
          <>
            어디서나 양수다. <Tex math={tex`@theta_1`} />이 커지면 <Tex math={tex`@winner_1`} />도 커진다
          </>
        ),
        right: false,
        why: () => (
          <p>
            모든 표본에 대한 평균 {piFirst}이라면 그렇다. 표본 하나에서 {oneHotFirst}은 0 아니면 1이므로
            조금만 커질 수가 없다.
          </p>
        ),
      },
      {
        label: '점프 지점 하나를 빼고는 어디서나 0이다',
        right: true,
        why: ({ draw, number }) => (
          <p>
            다른 클래스가 앞서는 동안 {oneHotFirst}은 0이고, 클래스 1이 앞서면 1이다. 그 사이 한 곳
            {Number.isFinite(jump(draw)) && (
              <>
                , <Tex math={tex`\theta_1`} /> = {number(jump(draw))}
              </>
            )}
            에서 값이 뛴다. 그 양쪽에서는 기울기가 정의되고, 그 값은 0이다.
          </p>
        ),
      },
      {
        label: '어디에서도 정의되지 않는다. argmax는 미분할 수 없다',
        right: false,
        why: () => (
          <p>
            미분이 정의되지 않는 곳은 점프 지점 하나뿐이다. 나머지 모든 곳에서 기울기는 0이다. 오류보다 이쪽이
            더 나쁘다. 프로그램은 멀쩡히 돌아가고, 역전파는 0을 돌려주고, 아무것도 학습되지 않는다.
          </p>
        ),
      },
      {
        label: '무작위다. 해 볼 때마다 다르다',
        right: false,
        why: () => (
          <p>
            잡음이 고정되어 있으므로 {thetaFirst}이 같으면 {oneHotFirst}도 늘 같다. 무작위인 것은 {gamma}
            뿐이고, {gamma}는 {thetaFirst}을 움직이기 전에 이미 정해졌다.
          </p>
        ),
      },
    ],
    reveal: ({ draw, number, magnitude }) => (
      <p>
        지금 {thetaFirst}은 {magnitude(draw.logit[0]!)}이고,{' '}
        {Number.isFinite(jump(draw))
          ? `이 표본의 점프 지점은 ${number(jump(draw))}이다`
          : '다른 클래스가 뽑힐 수 없으므로 점프 지점이 없다'}
        . 점프 지점에 닿기 전에는 아무리 키워도 아무것도 달라지지 않고, 지나간 뒤에도 마찬가지다.{' '}
        {oneHotFirst}의 기울기는 정의되는 곳이면 어디서나 0이다.
      </p>
    ),
    stage: '잡음을 고정하고 θ₁을 키운다. z₁의 기울기는?',
    notes:
      '답을 보이기 전에 손을 들게 한다. 대개 “양수다”와 “정의되지 않는다”로 갈린다. 둘 다 칠판에 남겨 둔다. 앞의 답은 평균이라면 맞고, 뒤의 답은 점프 지점 한 곳에서만 맞다. 그림에서 확인한다. 처음의 상황을 잊지 않게 한다. 신경망은 외투를 뽑았고, 우산의 확률을 높였어야 했는지 알고 싶다.',
  },
  explorations: {
    'one-draw': {
      title: '표본 하나의 계단',
      prose: ({ draw, number, parameters }) => {
        const beside = besidesOfJump(draw)
        return (
          <>
            <p>
              그림에서 {thetaFirst}을 끌거나 화살표 키로 움직여 보자. 계단이 {oneHotFirst}이고, 그 아래가
              기울기다. 매끄러운 곡선 {relaxedFirst}은 다음 장에서 이 계단을 대신한다.
              {beside === null ? (
                <> {jumpOutside(draw, number)}</>
              ) : (
                <>
                  {' '}
                  클래스 1은 <Tex math={tex`\theta_1`} /> = {number(jump(draw))}에서 가장 앞선 클래스를
                  따라잡는다. <SetFigure values={{ theta: beside.before }}>그 바로 앞에서 멈췄다가</SetFigure>{' '}
                  <SetFigure values={{ theta: beside.after }}>그곳을 지나가 보자</SetFigure>. 뽑힌 클래스가
                  통째로 바뀌었는데, 기울기는 점프 지점의 앞에서도 뒤에서도 0이었다.
                </>
              )}
            </p>
            {parameters.n > 1 && Number.isFinite(jump(draw)) ? (
              <p>
                <SetFigure values={{ draw: (parameters.draw + 1) % parameters.n }}>
                  다음 표본을 보자
                </SetFigure>
                . 잡음이 다르므로 점프 지점은 옮겨 가지만, 그 양쪽이 평평하기는 마찬가지다.
              </p>
            ) : null}
            <aside>
              <p>
                흔히 “argmax는 미분할 수 없다”라고 말하지만, 여기에는 두 경우가 섞여 있다. 교란 로짓 둘이
                같아지는 경계를 벗어나면 결과가 그 근처에서 상수이므로 미분할 수 있고, 미분값이 0이다.
                경계에서는 미분이 정의되지 않는다. 그러므로 정확한 말은 “경계를 제외한 모든 곳에서 미분값이
                0이고, 경계에서는 미분이 정의되지 않는다”이다(
                <Reference to="maddison2017" />, 3.2절). 문제는 앞의 경우다. 아무 경고 없이 0이 나오기
                때문이다.
              </p>
            </aside>
            {parameters.pi[0] === 0 ? (
              <p>지금은 클래스 1의 확률이 0이라 로짓이 −∞이다. 확률을 조금 올리면 다시 뽑힐 수 있다.</p>
            ) : null}
          </>
        )
      },
      caption: ({ draw, number }) => (
        <p>
          잡음을 고정한 표본 하나다.{' '}
          {besidesOfJump(draw) === null ? (
            jumpOutside(draw, number)
          ) : (
            <>
              {oneHotFirst}은 <Tex math={tex`\theta_1`} /> = {number(jump(draw))}에서 0에서 1로 뛰고, 그
              양쪽에서 기울기가 0이다.
            </>
          )}
        </p>
      ),
      stage: '표본 하나를 고정하면 z₁은 계단이고, 양쪽이 평평하다.',
      notes:
        'θ₁을 왼쪽에서부터 천천히 끌고, 값이 뛸 때까지 말하지 않는다. 그런 다음 세 곳에서 묻는다. 역전파는 여기서 무엇을 받는가? 평평한 곳에서 “정의되지 않는다”는 답이 나온다. 정의되어 있고, 그 값이 0이다. 그래서 이런 잘못은 오류 없이, 학습되지 않는 모델로만 드러난다. 표본을 몇 개 넘겨 본다. 점프 지점은 옮겨 가지만 양쪽은 여전히 평평하다.',
    },
    'all-draws': {
      title: '평평한 계단을 모아 평균하면',
      prose: ({ count, number, magnitude, parameters, tally }) => (
        <>
          <p>
            <SetFigure draws="ten">표본 열 개를 보자</SetFigure>. 잡음이 저마다 달라서 계단의 점프 지점도
            저마다 다르고, 그 평균은 점프 지점마다 한 단씩 오른다. 이제{' '}
            <SetFigure draws="all">전부를 보자</SetFigure>.{' '}
            {hasManyDraws(parameters) ? (
              <>단은 보이지 않을 만큼 작아지고 평균은</>
            ) : (
              <>
                N이 {count(parameters.n)}이면 단이 아직 보인다.{' '}
                <SetFigure values={{ n: 100_000 }}>표본을 100,000개로 늘리면</SetFigure> 평균은
              </>
            )}{' '}
            매끄러운 곡선{' '}
            <Tex math={tex`@pi_1=\dfrac{e^{\theta_1}}{e^{\theta_1}+\sum_{k\ne1}e^{\theta_k}}`} />을 따른다.
            {tally === null ? null : (
              <>
                {' '}
                지금의 {pi}에서 {oneHotFirst} = 1인 표본의 비율은 {number(tally.winners[0]! / tally.draws)}
                이고, {piFirst}은 {magnitude(parameters.pi[0]!)}이다.
              </>
            )}
          </p>
          <p>
            매끄러운 곡선의 기울기는 0이 아니다. {thetaFirst}이 <Tex math={tex`\log\pi_1`} />인 곳에서{' '}
            <Tex math={tex`@pi_1(1-@pi_1)`} /> = {magnitude(parameters.pi[0]! * (1 - parameters.pi[0]!))}이다.
            그러나 계단의 기울기는 모두 0이므로 그 평균도 0이다. 학습에 필요한 것은 평균의 기울기인데, 표본을
            미분해서 얻는 것은 기울기의 평균이다.{' '}
            {parameters.pi[0]! * (1 - parameters.pi[0]!) === 0
              ? '클래스 1의 확률이 0도 1도 아니면 그 둘은 서로 다르다.'
              : '여기서는 그 둘이 다르다.'}
          </p>
        </>
      ),
      caption: () => (
        <p>
          {oneHotFirst}은 표본마다 평평한 계단이지만, 많은 표본의 평균은 곡선 {piFirst}을 따라 오른다.
        </p>
      ),
      stage: '표본마다 평평한 계단인데, 평균은 매끄럽게 오르는 곡선이다.',
      notes:
        'θ₁은 그대로 두고 1개, 10개, 전부로 넘어간다. 그리고 묻는다. 조각마다 기울기가 0이라면 매끄러운 곡선의 기울기는 어디서 오는가? 점프에서 온다. 어느 θ₁에서나 그 근처에서 값이 뛰는 표본이 조금은 있다. 그러나 주어진 θ₁이 정확히 점프 지점일 확률은 0이므로, 표본을 하나씩 미분해서는 결코 만날 수 없다. 다음 장이 필요한 이유가 이 그림에 있으므로 시간을 들인다.',
    },
  },
  derivation: {
    title: 'argmax가 기울기를 막는 이유',
    opening: () => (
      <p>
        {theta}는 로짓, {notation.score} = {theta} + {gamma}는 교란 로짓이다. <Tex math={tex`f`} />는 손실이고{' '}
        <Tex math={tex`f_k`} />는 클래스 <Tex math={tex`k`} />가 뽑혔을 때의 값이다. 세 단어의 손실 1, 2, 4가
        그 예다. 줄마다 적힌 값은 선택한 표본으로 계산했다. <Tex math={tex`\theta=\log\pi`} />로 놓았고,
        손실이 필요한 곳에서는 <Tex math={tex`f(z)=z_1`} />로 계산했다.
      </p>
    ),
    reasons,
    stage: '기울기의 평균은 0, 평균의 기울기는 π₁(1 − π₁)이다.',
    notes:
      '나란히 놓을 두 줄은 “기울기의 평균은 0이다”와 “평균의 기울기는 πⱼ(fⱼ − f̄)이다”이다. 여기서는 기댓값과 미분의 순서를 바꿀 수 없다. 마지막 세 줄은 “그럼 유한 차분을 쓰면 되지 않는가”에 대한 답이다. 양쪽에 같은 잡음을 쓰면 평균은 맞지만 표준편차가 1/√h로 커져서 쓸모가 없다. 스코어 함수를 묻는 학생이 있을 것이다. z의 미분이 아예 필요 없는 방법이며, 기울기를 추정하는 8장에서 나온다.',
  },
  takeHome:
    'argmax를 거치면 표본의 평균은 로짓을 따라 변해도 표본 하나하나의 기울기는 0이다. 역전파는 0을 돌려주고, 아무것도 학습되지 않는다.',
  checks,
}
