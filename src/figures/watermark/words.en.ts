import { plural } from '../../language/number'

export const words = {
  /** Of `nextWordLogits`, in their order: after 'It is raining, so take the …' */
  nextWords: [
    'umbrella',
    'coat',
    'hat',
    'bus',
    'boots',
    'raincoat',
    'car',
    'train',
    'scarf',
    'bag',
    'dog',
    'gloves',
    'keys',
    'stairs',
    'map',
    'boat',
  ] as readonly string[],
  temperature: {
    label: 'Temperature T of the language model',
    field: 'Temperature T (type a value)',
    value: (text: string) => text,
    use: 'Use the sixteen words',
  },
  text: (tokens: string) => `The first tokens: ${tokens}\u00a0…`,
  /** The same on stage, where no slider says T */
  textAt: (temperature: string, tokens: string) => `T = ${temperature}, first tokens: ${tokens}\u00a0…`,
  title: (tokens: string) =>
    `How far the evidence stands out, token by token, over ${plural(tokens, 'token')}`,
  axis: 'tokens',
  height: 'z',
  rightKey: (z: string) => `right key ${z}`,
  wrongKey: (z: string) => `wrong key ${z}`,
  expected: 'expected',
  detected: 'z = 4',
  chance: 'chance',
  alternative: (tokens: string, right: string, wrong: string) =>
    `z after ${plural(tokens, 'token')}: ${right} with the right key, ${wrong} with a wrong one.`,
  means: (draws: string, right: string, exact: string, wrong: string) =>
    `Over ${plural(draws, 'token')} the mean evidence is ${right} with the right key (exact ${exact}) and ${wrong} with a wrong key (exact 1).`,
  needed: (tokens: string) => `The expected z passes 4 after about ${plural(tokens, 'token')}.`,
  never: 'One class is certain, so there is no choice in which a watermark could hide.',
  caption:
    'z = (evidence − tokens)/√tokens. The key is the seed; the wrong key is the next seed. Grey: z of a text without the watermark stays here in 999 of 1000 texts of that length.',
  table: {
    show: 'Numbers',
    caption: (draws: string) => `Tokens and evidence over ${plural(draws, 'draw')}`,
    name: 'token',
    probability: 'π',
    share: 'fraction',
    score: 'mean evidence of the class',
  },
  temperatures: {
    before: 'π = softmax(logits/T), before the draw',
    after: (tau: string) => `z̃ of the selected draw, at τ = ${tau}`,
    alternativeBefore: (shares: string) => `Probabilities of the next word: ${shares}.`,
    alternativeAfter: (shares: string) => `Relaxed sample of the selected draw: ${shares}.`,
    caption:
      'T changes which words are drawn. τ changes only how soft the sample of the drawn word is: the longest bar of z̃ stays the same at every τ.',
  },
}

export type WatermarkWords = typeof words
