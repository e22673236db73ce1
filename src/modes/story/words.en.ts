import { plural } from '../../language/number'

export const words = {
  contents: 'Contents',
  allChapters: 'Show all chapters',
  chapter: (number: string) => `Chapter ${number}`,
  done: 'finished',
  previous: 'Previous chapter',
  next: 'Next chapter',
  prediction: {
    title: 'Your prediction',
    skip: 'Show me without guessing',
    yours: 'Your guess',
    right: 'Exactly.',
    wrong: 'Not quite.',
    again: 'Guess again',
  },
  sketch: {
    compare: 'Compare with the result',
    others: 'What else people expect',
    right: 'correct',
    counting: 'The draws are being counted.',
    winners: {
      how: 'Drag each bar to the frequency that you expect. Together the bars always make 100%.',
      legend: 'How often you expect each class to win',
      bar: (name: string) => `Expected frequency of class ${name}`,
      comparison: (yours: string | null, wins: string, draws: string | null) =>
        `${yours ? `Outlined: your guess, ${yours}. Filled:` : 'Filled:'} ${draws === null ? 'computed exactly' : `what ${plural(draws, 'draw')} gave`}, ${wins}.`,
    },
    samples: {
      how: 'Put ten points into the triangle where you expect ten draws to lie.',
      point: (number: string) => `Point ${number}`,
      role: 'point of a triangle',
      placed: (number: string, all: string) => `${number} of ${all} points placed.`,
      add: 'Add a point',
      remove: 'Remove the last',
      comparison: (yours: string | null, drawn: string, more: string) =>
        `${yours ? 'Rings: your points. ' : ''}Filled: the first ten draws; faint: ${more} more. The largest component is ${drawn} on average over these ten draws${yours ? `, and ${yours} over your points` : ''}.`,
    },
    mean: {
      how: 'Draw the mean of z̃₁ over many draws: at each temperature, drag the point to the height that you expect.',
      legend: 'The mean of z̃₁ that you expect at each temperature',
      height: (tau: string) => `Expected mean at τ = ${tau}`,
      reference: (pi: string) => `The dotted line is π₁ = ${pi}.`,
      comparison: (draws: string) => `Dashed: your curve. Solid: the mean over ${plural(draws, 'draw')}.`,
    },
  },
  closePicture: 'Close the picture',
  choice: {
    answer: 'Choose this answer',
    keys: 'Arrow keys browse the answers, Enter chooses one.',
  },
  derivation: {
    steps: (shown: string, all: string) => `Line ${shown} of ${all}`,
    back: 'Back',
    on: 'Next line',
    all: 'Show all lines',
    keys: 'When the proof has the focus, the arrow keys work too.',
    yours: 'With your numbers:',
    latex: {
      copy: 'Copy this line as LaTeX, with your numbers',
      copied: 'Copied',
      selected: 'Copying is blocked here. The text is selected: press Ctrl+C or ⌘C.',
    },
    curious: 'For the curious',
    curiousExplain: 'The rest of the proofs. You can follow the lesson without them.',
    others: 'The other lines',
    lines: (number: number, text: string) => (number === 1 ? '1 line' : `${text} lines`),
  },
  takeHome: 'To take home',
  check: {
    title: 'Check your understanding',
    right: 'Yes.',
    wrong: 'No.',
  },
  references: 'References',
  remembered:
    'Your place is kept in this browser. Some browsers, Safari among them, forget it after a week without a visit.',
  notRemembered:
    'This browser does not let the page store anything, so your place is kept only until you leave.',
  summary: {
    title: 'Summary so far',
    explain: 'The take-home lines of the chapters you finished.',
    chapters: (count: number) => (count === 1 ? 'Finished: 1 chapter.' : `Finished: ${count} chapters.`),
    checks: (right: number, all: number) => `Checks answered correctly: ${right} of ${all}.`,
    name: 'Your name, for the printout only',
    namePrinted: 'Name',
    datePrinted: 'Date',
    copy: 'Copy the summary',
    copied: 'Copied',
    selected: 'Copying is blocked here. The text is selected: press Ctrl+C or ⌘C.',
    print: 'Print the summary',
  },
  carry: {
    keeps: 'A link keeps it:',
    open: 'Continue on another device',
    title: 'Take your progress to another device',
    explain:
      'The link carries which chapters you have finished and what you answered, and opens this chapter. The other device asks before it changes anything. The link contains no name, and nothing is sent anywhere.',
    tooLong: 'This link is too long for a QR code. Copy it instead.',
  },
  offer: {
    title: 'Progress from another device',
    theirs: 'In the link',
    own: 'On this device',
    empty: 'There is no progress in this link that this page can use.',
    refused: (pieces: string, more: number) =>
      `Left out, because this page has no such chapter, question or answer: ${pieces}${more > 0 ? `, and ${more} more` : ''}.`,
    rule: 'If you add it, your answers on this device stay where both have one. If you replace yours, your answers and drawings on this device are lost.',
    use: 'Use it on this device',
    add: 'Add it to mine',
    replace: 'Replace mine',
    leave: 'Leave mine as it is',
    goOn: 'Go on',
  },
  forget: 'Forget my progress',
  unforget: 'Forgotten. Undo',
}

export type StoryWords = typeof words
