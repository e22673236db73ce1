import type { Library } from './code/libraries'

export const words = {
  explain:
    'The present state, to keep or to go on with elsewhere: the same π and τ, and the very same draws. Pictures have a button of their own beneath each figure.',
  what: 'What to take',
  parts: { draws: 'Draws', state: 'State', code: 'Code' },
  megabytes: (number: string) => `${number} MB`,
  save: (size: string) => `Save the file (${size})`,
  saveAs: (name: string) => `Save ${name}`,
  copied: 'Copied',
  selected: 'Copying is not allowed here. The text is selected: press Ctrl+C or ⌘C.',
  inFrame: 'This page stands in a frame, which may forbid it to save files.',
  openAlone: 'Open it in a tab of its own',
  reach: {
    local: 'The link in it opens on this machine only: that is where this page runs.',
    bare: 'This page lies on a disk, so the link in it is only the part from # on. Put it behind the address of any copy of this page.',
  },
  draws: {
    explain:
      'A CSV table: a line for each draw, with u, ξ, γ, the score log π + γ, z and z̃ of each class. Draws and classes count from 0, as in Python.',
    first: 'From draw',
    firstField: 'First draw of the table, counted from 0',
    count: 'Number of draws',
    countField: 'Number of draws in the table',
    range: (first: string, last: string, size: string) => `Draws ${first} to ${last}, about ${size}.`,
    make: 'Make the table',
    cancel: 'Cancel',
    progress: 'Draws written',
    making: (done: string, of: string) => `${done} of ${of} draws`,
    ready: 'The table is ready.',
    cancelled: 'Cancelled; nothing was kept.',
    failed: 'The engine stopped over this table. Try again.',
    noRoom: 'There was no room for so large a table. Choose fewer draws.',
    tooMany: (most: string) =>
      `The page writes at most ${most} draws. These lines of Python write the same table at any length.`,
    copy: 'Copy the code',
    open: 'How to open it',
  },
  state: {
    explain: 'All parameters exactly, the draw looked at and the link that opens this state again, as JSON.',
    copy: 'Copy the JSON',
  },
  code: {
    explain: 'A program that makes the picture of the lab, simplex and histograms, from the present numbers.',
    writtenFor: 'Library',
    copy: 'Copy the code',
    noise: {
      numpy: 'The same draws as on the page: the page’s generator, Threefry, is written out in NumPy.',
      jax: 'The same draws as on the page: it draws by the bits of jax.random.',
      pytorch:
        'The same draws as on the page, by the page’s generator; the last lines draw with PyTorch’s own.',
      tensorflow: 'TensorFlow’s own generator: the same laws as on the page, but not the same draws.',
    } satisfies Record<Library, string>,
  },
  comments: {
    state: (link: string) => `Made from ${link}`,
    threefry: 'Threefry-2x32, 20 rounds (Salmon et al. 2011), on arrays of uint32',
    uniform: 'u of class k in draws n; classes and draws count from 0',
    noise: 'the noise: it knows the seed, and neither pi nor tau',
    parameters: 'the parameters: from here on nothing is random',
    logits: 'logits are log pi, not pi',
    max: 'Gumbel-Max',
    softmax: 'Gumbel-Softmax',
    ownNoise: 'in a model of your own: noise of PyTorch’s generator; it takes logits',
    otherDraws: 'noise of TensorFlow’s generator: other draws than the page’s, of the same laws',
    sameWinner: 'the highest score is the largest share, at every tau',
    picture: 'the picture: the simplex and the histograms',
    memory: (gigabytes: string) => `needs about ${gigabytes} GB of memory; a smaller N needs less`,
    partitionable: 'the default from JAX 0.5 on; other settings give other draws',
    otherJax:
      'These are not the draws of the page: set jax_threefry_partitionable to True, use the key implementation threefry2x32, and JAX 0.4.31 or newer.',
    otherBits:
      'These are not the draws of the page: NumPy 1.20 or newer is needed, and uint32 arithmetic as it is.',
    fonts: 'typefaces for the names; install one of those below if they show as boxes',
    logOdds: 'the page’s axis: log-odds',
    table: 'the table, a block of draws at a time',
  },
}

export type TakeawayWords = typeof words
