import { frozenDraws } from '../src/modes/opening/frozenDraws'
import { words } from '../src/modes/opening/words.en'
import {
  arrowHead,
  dotPaths,
  lineThrough,
  short,
  symbolFromCentre,
  written,
} from '../src/plots/frozenDots/paths'
import { dotRadius } from '../src/plots/frozenDots/places'
import { defaultParameters } from '../src/state/parameterTable'

/*
 * The opening's picture as SVG files without a browser: the card that stands for the page where it is shared (1200 × 630,
 * made into a PNG by the build) and the animation of the README. Run by the build and by `npm run pictures`, never by the
 * page; both hand over the text of theme.css.
 */

/** The page's colours on paper. */
interface Colours {
  paper: string
  ink: string
  soft: string
  faint: string
  gradient: string
  classes: string[]
}

/** Reads them from the text of theme.css. */
function coloursOf(theme: string): Colours {
  const named = (name: string): string => {
    const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(theme)?.[1]
    if (found === undefined) throw new Error(`theme.css has no colour --${name}`)
    return found
  }
  return {
    paper: named('paper'),
    ink: named('ink'),
    soft: named('soft'),
    faint: named('faint'),
    gradient: named('gradient'),
    classes: [1, 2, 3].map((k) => named(`class-${k}`)),
  }
}

const parameters = defaultParameters()
const drawnAt = (tau: number, hard = 0) => frozenDraws({ ...parameters, tau }, hard)
type Drawn = ReturnType<typeof drawnAt>

const font = 'font-family="Pretendard, system-ui, sans-serif"'
const dotStyle = ({ paper }: Colours) => `stroke="${paper}" stroke-width="0.7" stroke-linejoin="round"`

const text = (x: number, y: number, size: number, fill: string, rest: string, content: string): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" ${font} ${rest}>${content}</text>`

const dotsOf = (drawn: Drawn): string[] => dotPaths(drawn.places, drawn.draws.winners, parameters.pi.length)

/** The simplex with its words, in type of the given size, round what is drawn into it. */
function simplex({ frame }: Drawn, inside: string, size: number, { faint, classes }: Colours): string {
  const [left, right, top] = frame.corners as [[number, number], [number, number], [number, number]]
  const label = (k: number, x: number, y: number, anchor: string) =>
    text(
      x,
      y,
      size,
      classes[k]!,
      `text-anchor="${anchor}"`,
      `<tspan font-weight="600">${words.figure.options[k]}</tspan> ${Math.round(parameters.pi[k]! * 100)}%`,
    )
  return [
    `<path d="${lineThrough(frame.corners)}Z" fill="none" stroke="${faint}"/>`,
    inside,
    label(0, left[0] - 28, left[1] + 31 + size, 'start'),
    label(1, right[0] + 28, right[1] + 31 + size, 'end'),
    label(2, top[0] + 34, top[1] + 7, 'start'),
  ].join('\n')
}

const pathStyle = (colour: string, width: number) => `fill="none" stroke="${colour}" stroke-width="${width}"`

/** The selected draw's ring and symbol round its place. */
const ring = (winner: number, { paper, ink, classes }: Colours): string =>
  `<circle r="${2 * dotRadius}" fill="${paper}" stroke="${ink}" stroke-width="2.6"/><path d="M0 0${symbolFromCentre(winner, dotRadius)}" fill="${classes[winner]}"/>`

function stillInside(drawn: Drawn, colours: Colours): string {
  const { paper, ink, gradient, classes } = colours
  const head = arrowHead(drawn.place, drawn.tip)
  return [
    ...dotsOf(drawn).map((d, k) => `<path d="${d}" fill="${classes[k]}" ${dotStyle(colours)}/>`),
    `<path d="${lineThrough(drawn.path)}" ${pathStyle(paper, 5)} stroke-opacity="0.8"/>`,
    `<path d="${lineThrough(drawn.path)}" ${pathStyle(ink, 2)}/>`,
    `<path d="${lineThrough([drawn.place, drawn.tip])}" ${pathStyle(paper, 6)} stroke-opacity="0.8"/>`,
    `<path d="${lineThrough([drawn.place, head.back])}" ${pathStyle(gradient, 3.5)}/>`,
    `<path d="${head.path}" fill="${gradient}"/>`,
    `<g transform="translate(${written(drawn.place)})">${ring(drawn.selected.winner, colours)}</g>`,
  ].join('\n')
}

/** The card, 1200 × 630: what cards of links show at half this size and less, so its words are large and few. */
export function shareCard(theme: string): string {
  const colours = coloursOf(theme)
  const { paper, ink, soft } = colours
  const drawn = drawnAt(parameters.tau)
  const lines = ['How do you train', 'a network that', 'picks at random?']
  if (lines.join(' ') !== words.title) throw new Error('the card breaks another title than the page’s')
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630" width="1200" height="630">',
    `<rect width="1200" height="630" fill="${paper}"/>`,
    ...lines.map((line, at) =>
      text(64, 190 + 76 * at, 66, ink, 'font-weight="600" letter-spacing="-1.4"', line),
    ),
    text(64, 432, 30, soft, '', 'The Gumbel-Softmax trick,'),
    text(64, 474, 30, soft, '', 'to learn, to play with, to present.'),
    text(64, 566, 28, ink, 'font-weight="600"', 'Gumbel-Softmax Lab'),
    '<g transform="translate(628 34)">',
    simplex(drawn, stillInside(drawn, colours), 27, colours),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

/** τ and pick of the animation's key frames: cool, warm, then pick hard, and back to the start. */
const ramp = (from: number, to: number, parts: number): number[] =>
  Array.from({ length: parts }, (_, at) => from * (to / from) ** (at / parts))
const story: readonly { tau: number; hard: number }[] = [
  ...[...ramp(1, 0.1, 7), 0.1, ...ramp(0.1, 3, 9), 3, ...ramp(3, 1, 3), 1].map((tau) => ({ tau, hard: 0 })),
  ...[1, 1, 1, 0, 0].map((hard) => ({ tau: 1, hard })),
]
const seconds = 11

/**
 * The README's animation: dots with frozen noise that slide as τ moves, and jump to their corners when argmax picks.
 * Where less motion is asked for it stands still.
 */
export function frozenNoise(theme: string): string {
  const colours = coloursOf(theme)
  const { paper, ink, soft, faint, gradient, classes } = colours
  const frames = story.map(({ tau, hard }) => ({ tau, hard, drawn: drawnAt(tau, hard) }))
  const [{ drawn: first }] = frames as [(typeof frames)[0]]
  const timing = `dur="${seconds}s" repeatCount="indefinite"`
  const animate = (attribute: string, values: readonly string[], mode = 'linear') =>
    `<animate attributeName="${attribute}" values="${values.join(';')}" ${timing} calcMode="${mode}"/>`
  const paths = frames.map(({ drawn }) => dotsOf(drawn))
  const heads = frames.map(({ drawn }) => arrowHead(drawn.place, drawn.tip))
  const soften = animate(
    'opacity',
    frames.map(({ hard }) => (hard === 0 ? '1' : '0')),
  )
  const moving = [
    ...paths[0]!.map(
      (d, k) =>
        `<path d="${d}" fill="${classes[k]}" ${dotStyle(colours)}>${animate(
          'd',
          paths.map((each) => each[k]!),
        )}</path>`,
    ),
    `<g>${soften}`,
    `<path d="${lineThrough(first.path)}" ${pathStyle(ink, 2)}/>`,
    `<path d="${lineThrough([first.place, heads[0]!.back])}" ${pathStyle(gradient, 3.5)}>${animate(
      'd',
      frames.map(({ drawn }, at) => lineThrough([drawn.place, heads[at]!.back])),
    )}</path>`,
    `<path d="${heads[0]!.path}" fill="${gradient}">${animate(
      'd',
      heads.map(({ path }) => path),
    )}</path>`,
    '</g>',
    `<g><animateTransform attributeName="transform" type="translate" values="${frames
      .map(({ drawn }) => written(drawn.place))
      .join(';')}" ${timing}/>${ring(first.selected.winner, colours)}</g>`,
  ].join('\n')
  const track = { from: 120, to: 520, y: 566 }
  const thumb = frames.map(({ tau }) =>
    short(track.from + ((track.to - track.from) * Math.log(tau / 0.01)) / Math.log(1e4)),
  )
  const picked = (name: string, x: number, isHard: boolean) =>
    text(x, track.y + 44, 18, ink, 'font-weight="600" text-anchor="middle"', name).replace(
      '</text>',
      `${animate(
        'opacity',
        frames.map(({ hard }) => (hard > 0 === isHard ? '1' : '0.3')),
        'discrete',
      )}</text>`,
    )
  const slider = [
    text(track.from - 30, track.y + 6, 20, ink, 'font-style="italic"', 'τ'),
    `<path d="M${track.from} ${track.y}H${track.to}" ${pathStyle(faint, 4)} stroke-linecap="round"/>`,
    ...[0.01, 1, 100].map((tau, at) =>
      text(
        track.from + (at * (track.to - track.from)) / 2,
        track.y + 30,
        15,
        soft,
        'text-anchor="middle"',
        `${tau}`,
      ),
    ),
    `<circle cx="${thumb[0]}" cy="${track.y}" r="10" fill="${paper}" stroke="${ink}" stroke-width="2">${animate('cx', thumb)}</circle>`,
    picked('softmax', 240, false),
    picked('argmax', 400, true),
  ].join('\n')
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 632" width="600" height="632">',
    `<title>${words.figure.title}</title>`,
    '<style>.still{display:none}@media(prefers-reduced-motion:reduce){.still{display:inline}.moving{display:none}}</style>',
    `<rect width="600" height="632" rx="12" fill="${paper}"/>`,
    `<g transform="translate(32 24)">`,
    simplex(
      first,
      `<g class="moving">${moving}</g><g class="still">${stillInside(first, colours)}</g>`,
      21,
      colours,
    ),
    '</g>',
    `<g class="moving">${slider}</g>`,
    '</svg>',
    '',
  ].join('\n')
}
