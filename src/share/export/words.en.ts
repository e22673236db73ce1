import { plural } from '../../language/number'
import type { Library } from './code/libraries'

export const words = {
  explain:
    'The current state, to keep or to use elsewhere: the same π, τ and noise scale, and exactly the same draws. To save a picture, use the button under a figure.',
  what: 'What to export',
  parts: { draws: 'Draws', state: 'State', code: 'Code' },
  megabytes: (number: string) => `${number} MB`,
  save: (size: string) => `Save the file (${size})`,
  saveAs: (name: string) => `Save ${name}`,
  copied: 'Copied',
  selected: 'Copying is blocked here. The text is selected: press Ctrl+C or ⌘C.',
  inFrame: 'This page is embedded in another one, which may not allow it to save files.',
  openAlone: 'Open in a new tab',
  reach: {
    local: 'The link in it opens only on this computer, because this page runs here.',
    bare: 'This page is a local file, so the link in it is only the part from # on. Append it to the address of any copy of this page.',
  },
  draws: {
    explain:
      'A CSV table with one row per draw: u, ξ, γ, the perturbed logit log π + s·γ, z and z̃ of each class. Draws and classes are counted from 0, as in Python.',
    first: 'From draw',
    firstField: 'From draw: the first of the table, counted from 0',
    count: 'Number of draws',
    countField: 'Number of draws in the table',
    range: (first: string, last: string, size: string) => `Draws ${first} to ${last}, about ${size}.`,
    make: 'Make the table',
    cancel: 'Cancel',
    progress: 'Draws written',
    making: (done: string, of: string) => `${done} of ${plural(of, 'draw')}`,
    ready: 'The table is ready.',
    cancelled: 'Cancelled. Nothing was saved.',
    failed: 'The engine stopped while writing this table. Try again.',
    noRoom: 'There is not enough memory for so large a table. Choose fewer draws.',
    tooMany: (most: string) =>
      `The page writes at most ${most} draws. This Python code writes the same table at any length.`,
    copy: 'Copy the code',
    open: 'How to open it',
  },
  state: {
    explain: 'All parameters exactly, the selected draw, and the link that opens this state again, as JSON.',
    copy: 'Copy the JSON',
  },
  code: {
    explain:
      'A program that makes the lab’s picture, the simplex and the histograms, from the current numbers.',
    writtenFor: 'Library',
    copy: 'Copy the code',
    noise: {
      numpy: 'The same draws as on the page: the page’s generator, Threefry, is written out in NumPy.',
      jax: 'The same draws as on the page: it draws by the bits of jax.random.',
      pytorch:
        'The same draws as on the page, by the page’s generator; the last lines draw with PyTorch’s own.',
      tensorflow:
        'TensorFlow’s own generator: the same distributions as on the page, but not the same draws.',
    } satisfies Record<Library, string>,
  },
  comments: {
    state: (link: string) => `Made from ${link}`,
    threefry: 'Threefry-2x32, 20 rounds (Salmon et al. 2011), on arrays of uint32',
    uniform: 'u of class k in draws n; classes and draws count from 0',
    noise: 'the noise: it depends on the seed, and neither on pi nor on tau',
    parameters: 'the parameters: from here on nothing is random',
    logits: 'logits are log pi, not pi',
    scale: 'the noise scale s of log pi + s * gamma',
    byScale: 'logits + s * gamma at temperature tau are logits / s + gamma at tau / s',
    max: 'Gumbel-Max',
    softmax: 'Gumbel-Softmax',
    ownNoise: 'in a model of your own: noise of PyTorch’s generator; it takes logits',
    otherDraws: 'noise of TensorFlow’s generator: other draws than the page’s, from the same distributions',
    sameWinner: 'the largest perturbed logit is the largest component, at every tau',
    picture: 'the picture: the simplex and the histograms',
    memory: (gigabytes: string) => `needs about ${gigabytes} GB of memory; a smaller N needs less`,
    partitionable: 'the default from JAX 0.5 on; other settings give other draws',
    jaxMode: 'JAX 0.5.3 or newer; before, leave mode out',
    otherJax:
      'These are not the draws of the page: set jax_threefry_partitionable to True, and use the key implementation threefry2x32.',
    otherBits:
      'These are not the draws of the page: NumPy 1.20 or newer is needed, and uint32 arithmetic as it is.',
    fonts: 'typefaces for the names; install one of those below if they show as boxes',
    logOdds: 'the page’s axis: log-odds',
    table: 'the table, a block of draws at a time',
  },
}

export type TakeawayWords = typeof words
