import type { LabWords } from './words.en'

export const words: LabWords = {
  title: '실험실',
  lead: '잡음은 고정되어 있고 파라미터가 움직인다. τ를 끌어 보면 같은 표본들이 미끄러지는 동안 승자는 하나도 바뀌지 않는다.',
  parameters: '파라미터',
  presets: {
    label: '준비된 설정',
    jangA: (tau) => `Jang 외 그림 1, 클래스 셋, τ = ${tau}`,
    jangB: (tau) => `Jang 외 그림 1, 클래스 열, τ = ${tau}`,
    maddison: (tau) => `Maddison 외 그림 2, 2 : ½ : 1, τ = ${tau}`,
    uniform: '똑같은 클래스 셋',
    rare: '드문 클래스 하나',
    impossible: '불가능한 클래스 하나, π = 0',
    sixteen: '클래스 열여섯',
  },
  noise: {
    frozen: (count) => `표본 ${count}개가 고정되어 있다. π나 τ를 움직여도 새로 뽑지 않는다.`,
    drawn: (values, passes) => `지금까지 뽑은 γ 값: ${values}개. 그 위를 다시 계산한 횟수: ${passes}번.`,
  },
  reset: '처음 값으로',
  checks: {
    title: '표본 추출이 맞는가',
    explain:
      '검정마다 묻는 것은 하나이다. 표본 추출이 정확하다면 이런 표본이 얼마나 놀라운가. p값이 0.5 근처이면 평범하고, 0.001보다 작은 값은 시드 천 개에 한 번 나오며, 0.000001보다 작으면 무언가 잘못된 것이다.',
    run: '이 표본을 검정하기',
    running: '검정하고 있다 …',
    failed: '엔진이 답하지 못했다. 다시 검정해 본다.',
    stale: '다른 설정에서 얻은 결과이다.',
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
      meaning: 'Gumbel-Max가 π대로 뽑지 않는다',
    },
    gumbel: {
      name: 'γ와 Gumbel 분포',
      test: 'Kolmogorov–Smirnov',
      meaning: '잡음이 Gumbel 잡음이 아니다',
    },
    pairs: {
      name: (a, b) => `두 성분의 비, 가장 작은 p (여기서는 ${a}, ${b})`,
      test: 'Kolmogorov–Smirnov, Bonferroni',
      meaning: '이 τ에서 z̃가 제 분포를 따르지 않는다',
    },
    joint: {
      name: '모든 성분을 함께',
      test: 'Kolmogorov–Smirnov, Bonferroni',
      meaning: '성분 하나하나는 맞지만 함께 보면 틀리다',
    },
    verdict: (smallest) => `네 검정에서 가장 작은 p: ${smallest}.`,
    unremarkable: '정확한 표본이라면 놀라울 것이 없는 결과이다.',
    unusual: '드문 결과이지만 이런 시드도 있다. 다시 뽑아서 되풀이되는지 본다.',
    broken: '우연이라고 하기 어려운 결과이다. 이 페이지의 주소와 함께 알려 주기 바란다.',
    closely: (count) => `Kolmogorov–Smirnov 검정은 앞의 ${count}개 표본을 본다.`,
  },
  announce: (tau, shares, means) => `온도 ${tau}. 승자의 비율 ${shares}. 완화된 표본의 평균 ${means}.`,
}
