import { plural } from '../../language/number'

export const words = {
  task: { legend: 'What is trained', pi: 'π itself', digits: 'a model of digits' },
  controls: {
    label: { probabilities: 'Training of π', digits: 'Training of the autoencoder' },
    run: 'Run',
    goOn: 'Go on',
    pause: 'Pause',
    step: 'One step',
    reset: 'Start over',
    pace: 'Speed',
    slow: 'slow',
    medium: 'medium',
    fast: 'full',
    progress: 'Progress of the training',
    steps: (step: string, steps: string) => `${step} of ${plural(steps, 'step')}`,
    left: (seconds: string) => `about ${seconds} s left`,
    almost: 'almost done',
    waiting: 'Getting ready …',
    changed: 'This training was begun with other settings. “Start over” uses the present ones.',
    diverged: {
      digits:
        'The steps were too long: the numbers have left all bounds, and no gradient leads back from there. Choose a smaller step and start over.',
      probabilities:
        'The steps were too long: π is in a corner, where every gradient is 0, and nothing leads back from there. Choose a smaller learning rate and start over.',
    },
    still: 'With a learning rate of 0 nothing moves. Choose another one and start over.',
    failed: 'The training was stopped by an error. Start over to begin it again.',
    usual: (rate: string) => `Start over with ${rate}`,
  },
  settings: {
    rate: 'Learning rate',
    adam: 'Step size of Adam',
    cooling: 'Cooling rate r',
    floor: 'Lowest τ',
    estimator: 'Gradient by',
    schedule: 'Temperature',
    fixed: 'kept at τ',
    annealed: 'falling from τ',
    rule: 'τ·exp(−r·step), not below the lowest',
    floorAbove: (floor: string, tau: string) =>
      `The lowest τ, ${floor}, lies above τ = ${tau}, so the temperature stays at ${tau}.`,
  },
  estimators: {
    relaxed: 'Gumbel-Softmax',
    'straight-through': 'straight-through',
    'gumbel-rao': 'Gumbel-Rao, R = 10',
    reinmax: 'ReinMax',
    'leave-one-out': 'score function, two draws',
    exact: 'exact, all 100 codes',
  },
  learners: {
    exact: 'exact',
    scoreFunction: 'score function',
    leaveOneOut: 'score function, leave-one-out',
    relaxed: 'Gumbel-Softmax',
    straightThrough: 'straight-through',
    gumbelRao: 'Gumbel-Rao, R = 10',
    reinmax: 'ReinMax',
    annealed: 'Gumbel-Softmax, annealed',
  },
  short: {
    exact: 'exact',
    scoreFunction: 'score function',
    leaveOneOut: 'leave-one-out',
    relaxed: 'Gumbel-Softmax',
    straightThrough: 'straight-through',
    gumbelRao: 'Gumbel-Rao',
    reinmax: 'ReinMax',
    annealed: 'annealed',
  },
  pi: {
    way: (steps: string) => `Path of π over ${plural(steps, 'step')}`,
    lane: (now: string, end: string) => `now ${now}, ends at ${end}`,
    unknown: (now: string) => `now ${now}`,
    ends: { low: 'π₁ = 0', high: 'π₁ = 1' },
    loss: 'Loss E f(z)',
    lossLabel: 'The loss that counts, against steps',
    steps: 'steps',
    temperature: 'Temperature of the annealed learner',
    temperatureName: (tau: string) => `τ = ${tau}`,
    polygon: (classes: string) => `Paths of π through the simplex of ${classes} classes`,
    alternative: (sentences: string) =>
      `Dots: where each learner is now. Diamonds: where theory says it ends. ${sentences}`,
    toldLoss: (name: string, now: string, end: string) => `${name}: ${now}; in theory ends at ${end}.`,
    told: (name: string, now: string, end: string) => `${name}: ${now}; in theory ends at ${end}.`,
    caption: (draws: string) =>
      `In every step all learners use the same ${draws} fresh draws. Fine ticks: where π has been. Dot: where it is. Diamond: where theory says it ends.`,
    captionPlane: (draws: string) =>
      `In every step all learners use the same ${draws} fresh draws. Lines: the paths of π. Dots: where it is. Diamonds: where the mean gradient vanishes.`,
    byDraws: (draws: string) =>
      `With more than two classes the ends are found from the mean gradient over ${draws} frozen draws.`,
    cornerLoss:
      'The lowest tick is the loss at the best corner; no distribution over the classes has a lower one.',
    table: (step: string) => `π after ${plural(step, 'step')}`,
    columns: {
      learner: 'learner',
      now: 'π now',
      recent: 'mean of the last quarter',
      end: 'ends at',
      loss: 'loss now',
      endLoss: 'loss there',
    },
  },
  digits: {
    curves: 'Loss on the test images, nats per image',
    steps: 'steps',
    exact: (value: string) => `exact −ELBO ${value}`,
    relaxed: (value: string) => `relaxed loss ${value}`,
    gap: (value: string) => `gap ${value}`,
    without: (value: string) => `no code at all: ${value}`,
    fixed: (estimator: string, tau: string) => `${estimator}, τ = ${tau}`,
    falling: (estimator: string, from: string, to: string) => `${estimator}, τ ${from} → ${to}`,
    before: (name: string, value: string) => `before: ${name}, ${value}`,
    temperature: 'Temperature',
    verdict: {
      gap: (step: string, tau: string, relaxed: string, exact: string, gap: string) =>
        `After ${plural(step, 'step')}, at τ = ${tau}: relaxed loss ${relaxed}, exact −ELBO ${exact}. The gap is ${gap} nats per image.`,
      exact: (step: string, exact: string) =>
        `After ${plural(step, 'step')}: exact −ELBO ${exact} nats per image.`,
      more: (nll: string, entropy: string, used: string) =>
        `Exact −log p(x) ${nll}; entropy of q ${entropy}; ${used} of 100 codes are the best for some test image.`,
    },
    alternative: (verdict: string, withoutCode: string) =>
      `Curves of the losses against steps. Without any code an image costs ${withoutCode} nats. ${verdict}`,
    reconstructions: {
      title: 'Images, and what their codes decode to',
      description: 'Ten test images; below each one, the image that its most likely code decodes to.',
    },
    codes: {
      title: 'All 100 codes, decoded',
      caption:
        'Row: class of the first latent variable. Column: class of the second. Faint: the best code of no test image.',
      description: (used: string) => `A table of ten by ten decoded images; ${used} of them are in use.`,
    },
    use: {
      title: 'How much each class is used',
      first: 'first latent variable',
      second: 'second latent variable',
      description: (shares: string) => `Fractions of the ten classes: ${shares}.`,
    },
    samples: {
      title: 'Images drawn from the model',
      caption: 'A code is drawn, all equally likely, then each pixel. The noise is frozen.',
      description: 'Ten small images drawn from the model.',
    },
    source:
      'Digits: E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, 1998, CC BY 4.0; made black and white.',
    table: (step: string) => `The training, measured up to step ${step}`,
    columns: {
      step: 'step',
      temperature: 'τ',
      relaxed: 'relaxed loss',
      exact: 'exact −ELBO',
      nll: 'exact −log p(x)',
      entropy: 'H(q)',
    },
  },
  code: {
    title: 'The same in code',
    explain: 'One training step with these settings; logits go in, not π.',
    language: 'Library',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Copy the selected text',
  },
  numbers: 'Numbers',
}

export type TrainingWords = typeof words
