import type { LabWords } from './words.en'

export const words: LabWords = {
  title: '실험실',
  lead: '잡음은 고정되어 있고 파라미터만 움직인다. τ를 끌어 보자. 같은 표본들이 미끄러질 뿐 승자는 하나도 바뀌지 않는다.',
  parameters: '파라미터',
  presets: {
    label: '준비된 설정',
    jangA: (tau) => `Jang et al. 그림 1, 클래스 셋, τ = ${tau}`,
    jangB: (tau) => `Jang et al. 그림 1, 클래스 열, τ = ${tau}`,
    maddison: (tau) => `Maddison et al. 그림 2, 2 : ½ : 1, τ = ${tau}`,
    uniform: '확률이 같은 클래스 셋',
    rare: '드문 클래스 하나',
    impossible: '불가능한 클래스 하나, π = 0',
    sixteen: '클래스 열여섯',
  },
  noise: {
    frozen: (count) => `표본 ${count}개가 고정되어 있다. π나 τ를 움직여도 새로 뽑지 않는다.`,
    drawn: (values, passes) => `지금까지 γ를 ${values}개 뽑았고, 그 값으로 ${passes}번 계산했다.`,
  },
  reset: '처음 값으로',
  checks: {
    title: '표본을 바르게 뽑고 있는가',
    explain:
      '표본을 정확하게 뽑는다면 이런 표본이 얼마나 드물게 나오는지 검정한다. 그때 검정마다 0.001보다 작은 p값은 시드 천 개에 한 번, 0.000001보다 작은 값은 백만 개에 한 번 나온다. 이렇게까지 작으면 무언가 잘못되었을 가능성이 크다.',
    run: '이 표본을 검정하기',
    running: '검정하는 중 …',
    failed: '계산하지 못했습니다. 다시 시도하세요.',
    stale: '다른 설정에서 얻은 결과입니다.',
    columns: {
      check: '검정',
      test: '방법',
      draws: '표본 수',
      statistic: '통계량',
      p: 'p값',
      meaning: 'p가 작다면',
    },
    winners: {
      name: '승자와 π',
      test: 'χ², 모든 표본',
      meaning: 'Gumbel-Max가 π를 따르지 않음',
    },
    gumbel: {
      name: 'γ와 Gumbel 분포',
      test: '콜모고로프–스미르노프',
      meaning: '잡음이 Gumbel 잡음이 아님',
    },
    pairs: {
      name: (a, b) => `두 성분의 비, 가장 작은 p(여기서는 ${a}, ${b})`,
      test: '콜모고로프–스미르노프, 본페로니',
      meaning: '이 τ에서 z̃가 정확한 분포를 따르지 않음',
    },
    joint: {
      name: '모든 성분을 함께',
      test: '콜모고로프–스미르노프, 본페로니',
      meaning: '성분 하나하나는 맞지만 함께 보면 틀림',
    },
    verdict: (smallest) => `네 검정에서 가장 작은 p: ${smallest}.`,
    unremarkable: '표본을 정확하게 뽑을 때 흔히 나오는 결과입니다.',
    unusual: '드물지만 이런 시드도 있습니다. 다시 뽑아 되풀이되는지 확인하세요.',
    broken: '우연이라고 하기 어려운 결과입니다. 이 페이지의 주소와 함께 알려 주세요.',
    closely: (count) => `콜모고로프–스미르노프 검정에는 앞의 표본 ${count}개를 쓴다.`,
  },
  announce: (tau, shares, means) => `온도 ${tau}. 승자의 비율 ${shares}. 완화된 표본의 평균 ${means}.`,
}
