import { plural, theFirst } from '../../language/number'

export const words = {
  title: 'The lab',
  lead: 'The noise is frozen, the parameters move. Drag τ: the same draws slide, and every winner stays.',
  parameters: 'Parameters',
  presets: {
    label: 'Presets',
    jangA: (tau: string) => `Jang et al. figure 1, three classes, τ = ${tau}`,
    jangB: (tau: string) => `Jang et al. figure 1, ten classes, τ = ${tau}`,
    maddison: (tau: string) => `Maddison et al. figure 2, 2 : ½ : 1, τ = ${tau}`,
    uniform: 'Three equal classes',
    rare: 'One rare class',
    impossible: 'One impossible class, π = 0',
    sixteen: 'Sixteen classes',
  },
  noise: {
    frozen: (count: string) => `${plural(count, 'draw')}, frozen. Moving π or τ draws nothing new.`,
    drawn: (values: string, passes: string) =>
      `Drawn so far: ${plural(values, 'value')} of γ. Passes over them: ${passes}.`,
  },
  reset: 'Reset',
  checks: {
    title: 'Is the sampler right?',
    explain:
      'Each check asks how surprising these samples would be if the sampler were exact. In each of them a p-value below 0.001 comes up once in a thousand seeds, and one below 0.000001 once in a million: then something is probably broken.',
    run: 'Check these samples',
    running: 'Checking …',
    failed: 'The engine failed on this computation. Try again.',
    stale: 'These results belong to other settings.',
    columns: {
      check: 'check',
      test: 'test',
      draws: 'draws',
      statistic: 'statistic',
      p: 'p-value',
      meaning: 'a small p would mean',
    },
    winners: {
      name: 'Winners against π',
      test: 'χ², all draws',
      meaning: 'Gumbel-Max does not sample π',
    },
    gumbel: {
      name: 'γ against the Gumbel distribution',
      test: 'Kolmogorov–Smirnov',
      meaning: 'the noise is not Gumbel noise',
    },
    pairs: {
      name: (a: string, b: string) => `Ratios of pairs; the smallest p, here of ${a} and ${b}`,
      test: 'Kolmogorov–Smirnov, Bonferroni',
      meaning: 'z̃ does not follow its distribution at this τ',
    },
    joint: {
      name: 'All components together',
      test: 'Kolmogorov–Smirnov, Bonferroni',
      meaning: 'each component is right by itself, and together they are wrong',
    },
    verdict: (smallest: string) => `Smallest p of the four: ${smallest}.`,
    unremarkable: 'Nothing here is surprising for an exact sampler.',
    unusual: 'Unusual, as a few seeds are. Draw again and see whether it persists.',
    broken: 'By chance this hardly ever happens. Please report it with the address of this page.',
    closely: (count: string) => `The Kolmogorov–Smirnov checks use ${theFirst(count, 'draw')}.`,
  },
  announce: (tau: string, shares: string, means: string) =>
    `Temperature ${tau}. Winners ${shares}. Mean of relaxed samples ${means}.`,
}

export type LabWords = typeof words
