import { cornerLogOdds, histogramBins } from '../../../engine/tile'
import { pythonList, pythonText } from '../../../language/python'
import { type Point, simplexCorners } from '../../../plots/simplex/geometry'
import type { Library } from './libraries'
import { type CodeComments, checkLines, type PictureNumbers, pictureSizes, settingLines } from './program'
import { noiseLines, scoreLines, threefryLines } from './threefryLines'

const degree = Math.PI / 180

const pythonPoint = (point: Point) => `(${point.map((place) => String(Number(place.toFixed(4)))).join(', ')})`

/** Another library's arrays become NumPy's, which the picture is made from. */
const inNumpy = 'winner, relaxed = np.asarray(winner), np.asarray(relaxed)'

/** The histograms' axis: z̃ in [0, 1], or its log-odds in ±24·log 2, what lies beyond in the end bins. */
function axisLines({ axis }: PictureNumbers, comments: CodeComments): { axis: string[]; range: string } {
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

/**
 * Families that have Hangul, kana and Han: of Windows, macOS, Debian and others. Matplotlib knows a file of several families
 * by its first alone, and Debian's Noto Sans CJK begins with the Japanese one; Hangul is the same in all of them.
 */
const eastAsianFonts = [
  'Malgun Gothic',
  'Apple SD Gothic Neo',
  'NanumGothic',
  'Noto Sans KR',
  'Noto Sans CJK KR',
  'Noto Sans CJK JP',
]

/** Names that Matplotlib's own typeface lacks are set in one that this machine has; which one is known only when the program runs. */
const fontLines = ({ labels }: PictureNumbers, comments: CodeComments): string[] =>
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
function pictureLines(setting: PictureNumbers, comments: CodeComments): string[] {
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
    "simplex.scatter(*(relaxed[:10_000] @ corners).T, s=1, c=[f'C{k}' for k in winner[:10_000]])",
    'simplex.invert_yaxis()',
    "simplex.set_aspect('equal')",
    'simplex.set_axis_off()',
    'for k, histogram in enumerate(histograms):',
    `    histogram.hist(shown[:, k], bins=${histogramBins}, range=${range}, color=f'C{k}')`,
    '    histogram.set_title(labels[k], parse_math=False)',
    'plt.show()',
  ]
}

/** The page's own noise in NumPy: u and γ. */
const ownNoiseLines = (setting: PictureNumbers, comments: CodeComments): string[] => [
  ...threefryLines(comments),
  `# ${comments.noise}`,
  'n = np.arange(N, dtype=np.uint32)',
  ...noiseLines,
  ...checkLines(setting, 'u[0, 0]', comments.otherBits),
]

/** The present picture in NumPy alone: the page's own draws, its generator written out. */
const numpyCode = (setting: PictureNumbers, comments: CodeComments): string =>
  [
    ...settingLines(setting, comments, ['import numpy as np'], pictureSizes(setting, comments)),
    ...ownNoiseLines(setting, comments),
    '',
    `# ${comments.parameters}`,
    ...scoreLines(setting),
    `winner = score.argmax(-1)  # ${comments.max}`,
    `relaxed = np.exp((score - score.max(-1, keepdims=True)) / tau)  # ${comments.softmax}`,
    'relaxed /= relaxed.sum(-1, keepdims=True)',
    '',
    ...pictureLines(setting, comments),
  ].join('\n')

/** The present picture in JAX: the page's own draws, by the lines that define them (`contract.md` §1). */
const jaxCode = (setting: PictureNumbers, comments: CodeComments): string =>
  [
    ...settingLines(
      setting,
      comments,
      ['import jax', 'import jax.numpy as jnp', 'import numpy as np'],
      pictureSizes(setting, comments),
    ),
    `# ${comments.noise}`,
    `jax.config.update('jax_threefry_partitionable', True)  # ${comments.partitionable}`,
    "key = jax.random.key(seed, impl='threefry2x32')",
    `gamma = jnp.stack([  # ${comments.jaxMode}`,
    "    jax.random.gumbel(jax.random.fold_in(key, k), (N,), 'float32', mode='low')",
    '    for k in range(K)], axis=-1)',
    ...checkLines(setting, 'jax.random.uniform(jax.random.fold_in(key, 0), (1,))[0]', comments.otherJax),
    '',
    `# ${comments.parameters}`,
    `score = jnp.log(jnp.array(pi)) + ${setting.scale === 1 ? '' : 'scale * '}gamma`,
    `winner = score.argmax(-1)  # ${comments.max}`,
    `relaxed = jax.nn.softmax(score / tau)  # ${comments.softmax}`,
    '',
    inNumpy,
    ...pictureLines(setting, comments),
  ].join('\n')

/**
 * PyTorch's own noise, in a model. It knows no noise scale, but log π + s·γ at temperature τ is log π/s + γ at τ/s; without
 * noise there is only the softmax.
 */
function ownSample({ scale }: PictureNumbers, comments: CodeComments): string[] {
  if (scale === 0) return ['sample = torch.softmax(logits.expand(N, K) / tau, -1)']
  if (scale === 1) return ['sample = F.gumbel_softmax(logits.expand(N, K), tau=tau, hard=False)']
  return [
    `# ${comments.byScale}`,
    'sample = F.gumbel_softmax(logits.expand(N, K) / scale, tau=tau / scale, hard=False)',
  ]
}

/** The same in TensorFlow Probability. */
function tensorflowSample({ scale }: PictureNumbers, comments: CodeComments): string[] {
  if (scale === 0)
    return [`relaxed = tf.tile(tf.nn.softmax(logits / tau)[tf.newaxis], [N, 1])  # ${comments.softmax}`]
  const [temperature, scaled] = scale === 1 ? ['tau', 'logits'] : ['tau / scale', 'logits / scale']
  return [
    ...(scale === 1 ? [] : [`# ${comments.byScale}`]),
    `distribution = tfp.distributions.RelaxedOneHotCategorical(temperature=${temperature}, logits=${scaled})`,
    `# ${comments.otherDraws}`,
    `relaxed = distribution.sample(N, seed=[0, seed % 2**31])  # ${comments.softmax}`,
  ]
}

/**
 * The present picture in PyTorch: the page's own draws, by its generator in NumPy, and the line that a model of the
 * reader's own would have in their place.
 */
const pytorchCode = (setting: PictureNumbers, comments: CodeComments): string =>
  [
    ...settingLines(
      setting,
      comments,
      ['import numpy as np', 'import torch', 'import torch.nn.functional as F'],
      pictureSizes(setting, comments),
    ),
    ...ownNoiseLines(setting, comments),
    '',
    `# ${comments.parameters}`,
    `logits = torch.log(torch.tensor(pi))  # ${comments.logits}`,
    `score = logits + ${setting.scale === 1 ? '' : 'scale * '}torch.from_numpy(gamma)`,
    `winner = score.argmax(-1)  # ${comments.max}`,
    `relaxed = torch.softmax(score / tau, -1)  # ${comments.softmax}`,
    '',
    `# ${comments.ownNoise}`,
    'torch.manual_seed(seed)',
    ...ownSample(setting, comments),
    '',
    inNumpy,
    ...pictureLines(setting, comments),
  ].join('\n')

/** The present picture in TensorFlow Probability: the same distributions, with its own noise. */
const tensorflowCode = (setting: PictureNumbers, comments: CodeComments): string =>
  [
    ...settingLines(
      setting,
      comments,
      [
        'import numpy as np',
        'import tensorflow as tf',
        'import tensorflow_probability as tfp  # pip install "tensorflow-probability[tf]"',
      ],
      pictureSizes(setting, comments),
    ),
    `logits = tf.math.log(tf.constant(pi))  # ${comments.logits}`,
    ...tensorflowSample(setting, comments),
    `winner = tf.argmax(relaxed, -1)  # ${comments.max}: ${comments.sameWinner}`,
    '',
    inNumpy,
    ...pictureLines(setting, comments),
  ].join('\n')

/** A whole program of each library that makes the present picture. */
export const snippets: Record<Library, (setting: PictureNumbers, comments: CodeComments) => string> = {
  numpy: numpyCode,
  jax: jaxCode,
  pytorch: pytorchCode,
  tensorflow: tensorflowCode,
}
