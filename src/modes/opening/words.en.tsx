import type { ReactNode } from 'react'
import { plural } from '../../language/number'
import type { Chapter } from '../../state/place'

export const words = {
  title: 'How do you train a network that picks at random?',
  lead: 'A network picks the next word. Change its logits a little, and the pick stays the same or jumps to another word: there is no gradient to follow. Gumbel-Softmax keeps the noise fixed and makes the pick soft: it slides where it used to jump, so it has a derivative.',
  start: 'Start the lesson',
  lab: 'Open the lab',
  extent: (hours: string) =>
    `An interactive lesson for readers who know softmax and back-propagation: ten chapters, about ${plural(hours, 'hour')}`,
  goOn: (title: string) => `Go on with: ${title}`,
  figure: {
    title: 'The same draws, picked hard or soft',
    prompt: '“It is raining, so take the …”',
    options: ['umbrella', 'coat', 'hat'],
    option: (label: string) => `class ${label}`,
    derivative: (value: string) => `derivative ${value}`,
    pick: { legend: 'How the word is picked', argmax: 'argmax', softmax: 'softmax' },
    temperature: 'Temperature τ',
    temperatureValue: (value: string) => `τ = ${value}`,
    sentence: {
      hard: 'Each draw lies at a corner, at every τ. Were a logit a little larger, its dot would stay or jump to another. Its derivative is 0.',
      hot: 'At a high temperature all draws crowd together. Each has a steady derivative, but hardly picks a corner at all.',
      warm: (option: string) =>
        `Each dot is one draw. Move τ: the ringed dot slides along its curve. The arrow: where a larger logit of “${option}” takes it.`,
      cold: 'At a low temperature most draws are nearly at a corner. Most derivatives are almost 0, and a few are very large.',
    },
    alternative: {
      dots: (count: string, winners: string) =>
        `${plural(count, 'draw')} with fixed noise, each a dot in the colour and shape of the class that it picks: ${winners}.`,
      soft: (temperature: string, picked: string, shares: string, option: string, derivative: string) =>
        `At temperature ${temperature} the dots lie between the corners. The marked draw picks ${picked} and lies at ${shares}; a line shows its path as τ falls from 100 to 0.01, an arrow its derivative with respect to the logit of ${option}, ${derivative}.`,
      hard: (picked: string) =>
        `Every dot lies at the corner that it picks. The marked draw lies at ${picked}; its derivative is 0.`,
    },
  },
  ways: {
    title: 'What you can do here',
    learn: {
      name: 'Learn',
      line: 'Ten chapters: predict, try it out, derive it with the numbers of your own draw.',
    },
    play: { name: 'Play', line: 'Every control and every figure at once, with the settings of the papers.' },
    present: { name: 'Present', line: 'One idea per screen, with notes, a second window and a handout.' },
    embed: { name: 'Embed', line: 'Any figure in your course page, slide or notebook.' },
  },
  path: {
    title: 'The lesson',
    minutes: (count: string) => `${count} min`,
    finished: 'finished',
    here: 'You stopped here',
    chapters: {
      reparameterization: 'Keep the noise apart from the parameters, and a sample has a derivative.',
      'exponential-race': 'Let the classes race, and each wins with exactly its probability.',
      'gumbel-max': 'The same race in logarithms: add Gumbel noise to the logits and take the largest.',
      'blocked-gradient': 'Why the pick passes no gradient, although its mean has one.',
      'gumbel-softmax': 'Replace argmax by softmax: every draw becomes a point that can slide.',
      temperature: 'What τ buys and what it costs.',
      expectation: 'The mean of the soft samples is not the mean you wanted. How far apart are they?',
      gradient: 'Pathwise, straight-through, score function: bias and variance on the same noise.',
      training: 'Estimators learn side by side on the same noise, and an autoencoder trains in your browser.',
      'in-use': 'Coupled picks, top-k, watermarks: what language models do with this noise.',
    } satisfies Record<Chapter, string>,
  },
  audience: {
    title: 'Who it is for',
    text: 'You know softmax and back-propagation; everything else is built up here. No account, nothing to install; it works offline after one visit.',
    languageModels: (gumbelMax: ReactNode, inUse: ReactNode) => (
      <>
        Coming from language models? A token can be sampled by {gumbelMax}. The chapter {inUse} samples one
        with a watermark in its noise.
      </>
    ),
    languageModelsTau: 'Their temperature can change which token is picked; the τ above never does.',
  },
  citing: {
    title: 'How to cite',
    text: 'The BibTeX entry names the version and the address of what you see.',
    open: 'Cite this page',
    papers: 'For the method itself, cite Jang, Gu and Poole (2017) and Maddison, Mnih and Teh (2017).',
  },
}

export type OpeningWords = typeof words
