import { cornerLogOdds, histogramBins } from '../../../engine/tile'
import { type Point, simplexCorners } from '../../../plots/simplex/geometry'
import type { CodeComments, CodeSetting } from './program'
import { pythonList, pythonText } from './python'

const degree = Math.PI / 180

const pythonPoint = (point: Point) => `(${point.map((place) => String(Number(place.toFixed(4)))).join(', ')})`

/** Another library's arrays become NumPy's, which the picture is made from. */
export const inNumpy = 'winner, relaxed = np.asarray(winner), np.asarray(relaxed)'

/** The histograms' axis: z̃ in [0, 1], or its log-odds in ±24·log 2, what lies beyond in the end bins. */
function axisLines({ axis }: CodeSetting, comments: CodeComments): { axis: string[]; range: string } {
  if (axis === 'share') return { axis: ['shown = relaxed'], range: '(0, 1)' }
  return {
    axis: [
      `limit = ${cornerLogOdds / Math.LN2} * np.log(2)  # ${comments.logOdds}`,
      "with np.errstate(divide='ignore'):",
      '    shown = np.clip(np.log(relaxed) - np.log1p(-relaxed), -limit, limit)',
    ],
    range: '(-limit, limit)',
  }
}

/** Families that have Hangul, kana and Han: of Windows, macOS, Debian and others. */
const eastAsianFonts = [
  'Malgun Gothic',
  'Apple SD Gothic Neo',
  'NanumGothic',
  'Noto Sans CJK KR',
  'Noto Sans KR',
]

/** Names that Matplotlib's own typeface lacks are set in one that this machine has; which one is known only when the program runs. */
const fontLines = ({ labels }: CodeSetting, comments: CodeComments): string[] =>
  labels.some((label) => /[\u1100-\u11FF\u3040-\uD7FF\uF900-\uFAFF]/.test(label))
    ? [
        'from matplotlib import font_manager',
        `known = {font.name for font in font_manager.fontManager.ttflist}  # ${comments.fonts}`,
        `names = [name for name in ${pythonList(eastAsianFonts.map(pythonText))} if name in known]`,
        "plt.rcParams['font.family'] = ['DejaVu Sans', *names]",
      ]
    : []

/**
 * The numbers of the picture and the picture itself, from NumPy's `winner` (N) and `relaxed` (N × K). Matplotlib comes
 * last, so that without it the numbers are there all the same.
 */
export function pictureLines(setting: CodeSetting, comments: CodeComments): string[] {
  const [yaw, pitch] = setting.turn
  const corners = simplexCorners(setting.pi.length, { yaw: yaw * degree, pitch: pitch * degree })
  const { axis, range } = axisLines(setting, comments)
  return [
    "print('draw', draw, 'winner', winner[draw], 'relaxed', relaxed[draw])",
    'for k in range(K):',
    "    print(labels[k], 'pi', pi[k], 'wins', (winner == k).mean(), 'mean', relaxed[:, k].mean())",
    '',
    `# ${comments.picture}`,
    'import matplotlib.pyplot as plt',
    ...fontLines(setting, comments),
    `corners = ${pythonList(corners.map(pythonPoint))}`,
    ...axis,
    "fig, (simplex, *histograms) = plt.subplots(1, K + 1, figsize=(2.5 * K + 2.5, 2.5), layout='constrained')",
    'simplex.scatter(*(relaxed[:10_000] @ corners).T, s=1, c=winner[:10_000])',
    'simplex.invert_yaxis()',
    "simplex.set_aspect('equal')",
    'simplex.set_axis_off()',
    'for k, histogram in enumerate(histograms):',
    `    histogram.hist(shown[:, k], bins=${histogramBins}, range=${range})`,
    '    histogram.set_title(labels[k], parse_math=False)',
    'plt.show()',
  ]
}
