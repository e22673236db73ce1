import { redrawnDraws } from '../../engine/experiments/relaxedEstimates'
import { naturalSpline } from '../../estimators/naturalSpline'
import { readExpression } from '../../expression/expression'
import { pythonInteger } from '../../language/python'
import type { ObjectiveChoice, Parameters } from '../../state/parameters'
import type { EstimatorName } from './estimators'

/** What the lines of code are written for. */
export type EstimatorCodeSetting = Pick<Parameters, 'pi' | 'tau' | 'seed' | 'n' | 'f'> & {
  /** R of Gumbel-Rao */
  replicates: number
}

/** A number as Python reads it: enough digits to be the reader's, few enough to be read. */
const pythonNumber = (value: number): string => {
  const text = String(Number(value.toPrecision(8)))
  return /^-?\d+$/.test(text) ? `${text}.` : text
}

/** A list of numbers as Python reads it. */
const pythonList = (values: readonly number[]): string => `[${values.map(pythonNumber).join(', ')}]`

/** What large arrays take: one float32 of N × K numbers, where it is more than a quarter of a gigabyte. */
function memoryLines(draws: number, classes: number): string[] {
  const gigabytes = (4 * draws * classes) / 1e9
  if (gigabytes < 0.25) return []
  return [
    `# an array of N × K numbers takes ${gigabytes.toFixed(1)} GB, and several are held at once; a smaller N needs less`,
  ]
}

/** Coefficients of 1, t, t², t³ of the curve's pieces, t from 0 to 1 in each. */
function pieces(heights: readonly number[]): number[][] {
  const { slope } = naturalSpline(heights)
  const edges = heights.length - 1
  return heights.slice(0, -1).map((from, piece) => {
    const to = heights[piece + 1]!
    const [leaving, arriving] = [slope(piece / edges) / edges, slope((piece + 1) / edges) / edges]
    const cubic = [
      from,
      leaving,
      3 * (to - from) - 2 * leaving - arriving,
      2 * (from - to) + leaving + arriving,
    ]
    // What rounding left of a zero is no coefficient.
    return cubic.map((coefficient) => Number(coefficient.toFixed(9)))
  })
}

/**
 * f(z) as lines of Python in the body of a function, z one sample a row. `np` is torch or jnp, and `array` makes an
 * array of numbers there.
 */
function objectiveCode(
  { kind, numbers, text }: ObjectiveChoice,
  classes: number,
  np: 'torch' | 'jnp',
  array: string,
  index: (place: string) => string,
): string[] {
  switch (kind) {
    case 'linear':
      return [`return (${array}(${pythonList(numbers)}) * z).sum(-1)`]
    case 'quadratic':
      return [`return (${array}(${pythonList(numbers)}) * z**2).sum(-1)`]
    case 'toy':
      return [`return (z[..., 0] - ${pythonNumber(numbers[0]!)})**2`]
    case 'curved':
      return [`return ${np}.exp(z[..., 0] - z[..., -1])`]
    case 'values': {
      const edges = numbers.length - 1
      return [
        `c = ${array}([${pieces(numbers).map(pythonList).join(', ')}])`,
        `i = ${index(`z[..., 0] * ${edges}`)}.clip(0, ${edges - 1})  # natural cubic spline`,
        `t = z[..., 0] * ${edges} - i`,
        'return c[i, 0] + t * (c[i, 1] + t * (c[i, 2] + t * c[i, 3]))',
      ]
    }
    case 'expression': {
      const read = readExpression(text ?? '', classes)
      return [`return ${'reason' in read ? '0 * z[..., 0]' : read.python(np)}`]
    }
  }
}

/** The body of the loss, a function of theta, whose gradient the estimator is. */
const jaxBodies: Record<EstimatorName, readonly string[]> = {
  pathwise: ['z = jax.nn.softmax((theta + gamma) / tau)', 'return f(z).mean()'],
  straightThrough: [
    'z = jax.nn.softmax((theta + gamma) / tau)',
    'D = jax.nn.one_hot(jnp.argmax(theta + gamma, -1), K)',
    'return f(D + (z - jax.lax.stop_gradient(z))).mean()',
  ],
  gumbelRao: [
    'i = jnp.argmax(logits + gamma[:M], -1)',
    'D = jax.nn.one_hot(i, K)[:, None]  # M, 1, K',
    'first = (D * xi).sum(-1, keepdims=True)  # when the winner arrives, drawn again',
    'x = -jnp.log(jnp.where(D > 0, xi, xi / jax.nn.softmax(logits) + first))',
    'z = jax.nn.softmax((x + theta - jax.lax.stop_gradient(jnp.maximum(theta, -1e9))) / tau)',
    'return f(D + (z - jax.lax.stop_gradient(z))).mean()',
  ],
  plainStraightThrough: [
    'p = jax.nn.softmax(theta)',
    'D = jax.nn.one_hot(jnp.argmax(theta + gamma, -1), K)',
    'return f(D + (p - jax.lax.stop_gradient(p))).mean()',
  ],
  reinmax: [
    'p = jax.nn.softmax(theta)',
    'D = jax.nn.one_hot(jnp.argmax(theta + gamma, -1), K)',
    'middle = jnp.log((jax.lax.stop_gradient(p) + D) / 2)',
    'y = jax.nn.softmax(middle + theta - jax.lax.stop_gradient(jnp.maximum(theta, -1e9)))',
    'z = 2 * y - p / 2',
    'return f(D + (z - jax.lax.stop_gradient(z))).mean()',
  ],
  scoreFunction: [
    'k = jnp.argmax(logits + gamma, -1)',
    'cost = f(jax.nn.one_hot(k, K))',
    'return (cost * jax.nn.log_softmax(theta)[k]).mean()',
  ],
  meanBaseline: [
    'k = jnp.argmax(logits + gamma, -1)',
    'cost = f(jax.nn.one_hot(k, K))',
    'b = (jax.nn.softmax(logits) * f(jnp.eye(K))).sum()',
    'return ((cost - b) * jax.nn.log_softmax(theta)[k]).mean()',
  ],
  leaveOneOut: [
    'k = jnp.argmax(logits + gamma, -1)',
    'cost = f(jax.nn.one_hot(k, K))',
    'b = (cost.sum() - cost) / (N - 1)  # of each draw: the mean of the others',
    'return ((cost - b) * jax.nn.log_softmax(theta)[k]).mean()',
  ],
}

/** ξ of Gumbel-Rao: streams of their own, 128 replicates a draw, of which the first R are used. */
const redrawn = (draws: number, replicates: number): readonly string[] => [
  `M, R = ${pythonInteger(draws)}, ${replicates}`,
  'xi = jnp.stack([  # the replicates of the page: R fresh noises for each of the first M draws',
  "    jnp.exp(-jax.random.gumbel(jax.random.fold_in(key, 2**16 + k), (M, 128), 'float32', mode='low'))[:, :R]",
  '    for k in range(K)], axis=-1)',
]

/** JAX's lines for one estimator, with the reader's numbers and over the very noise of this page. */
export function jaxCode(
  name: EstimatorName,
  { pi, tau, seed, n, f, replicates }: EstimatorCodeSetting,
): string {
  return [
    'import jax',
    'import jax.numpy as jnp',
    '',
    ...memoryLines(n, pi.length),
    "jax.config.update('jax_threefry_partitionable', True)  # the page's generator, whatever JAX is set to",
    `key = jax.random.key(${seed}, impl='threefry2x32')`,
    `tau, K, N = ${pythonNumber(tau)}, ${pi.length}, ${pythonInteger(n)}`,
    `logits = jnp.log(jnp.array(${pythonList(pi)}))  # logits: log π, not π`,
    'gamma = jnp.stack([  # the noise of the page: seed, class, draw',
    "    jax.random.gumbel(jax.random.fold_in(key, k), (N,), 'float32', mode='low')",
    '    for k in range(K)], axis=-1)',
    ...(name === 'gumbelRao' ? redrawn(redrawnDraws(n, pi.length, replicates), replicates) : []),
    '',
    'def f(z):',
    ...objectiveCode(f, pi.length, 'jnp', 'jnp.array', (place) => `(${place}).astype(int)`).map(
      (line) => `    ${line}`,
    ),
    '',
    'def loss(theta):',
    ...jaxBodies[name].map((line) => `    ${line}`),
    '',
    'print(jax.grad(loss)(logits))',
  ].join('\n')
}

/** The samples, and the loss whose gradient the estimator is. */
const torchBodies: Record<EstimatorName, readonly string[]> = {
  pathwise: ['z = F.gumbel_softmax(logits.expand(N, -1), tau=tau, hard=False)', 'loss = f(z).mean()'],
  straightThrough: ['z = F.gumbel_softmax(logits.expand(N, -1), tau=tau, hard=True)', 'loss = f(z).mean()'],
  gumbelRao: [
    'q = torch.distributions.Categorical(logits=logits)  # logits=, not probs=',
    'D = F.one_hot(q.sample((N,)), K).float()[:, None]  # N, 1, K',
    'xi = torch.empty(N, R, K).exponential_()  # noise drawn again, given the class',
    'first = (D * xi).sum(-1, keepdim=True)',
    'x = -torch.log(torch.where(D > 0, xi, xi / q.probs.detach() + first))',
    'z = torch.softmax((x + logits - logits.detach().clamp(min=-1e9)) / tau, -1)',
    'loss = f(D + (z - z.detach())).mean()',
  ],
  plainStraightThrough: [
    'p = torch.softmax(logits, -1)',
    'D = F.one_hot(torch.multinomial(p, N, replacement=True), K).float()',
    'loss = f(D + (p - p.detach())).mean()',
  ],
  reinmax: [
    'p = torch.softmax(logits, -1)',
    'D = F.one_hot(torch.multinomial(p, N, replacement=True), K).float()',
    'y = torch.softmax(torch.log((p.detach() + D) / 2) + logits - logits.detach().clamp(min=-1e9), -1)',
    'z = 2 * y - p / 2',
    'loss = f(D + (z - z.detach())).mean()',
  ],
  scoreFunction: [
    'q = torch.distributions.Categorical(logits=logits)  # logits=, not probs=',
    'k = q.sample((N,))',
    'cost = f(F.one_hot(k, K).float())',
    'loss = (cost * q.log_prob(k)).mean()',
  ],
  meanBaseline: [
    'q = torch.distributions.Categorical(logits=logits)  # logits=, not probs=',
    'k = q.sample((N,))',
    'cost = f(F.one_hot(k, K).float())',
    'b = (q.probs * f(torch.eye(K))).sum().detach()',
    'loss = ((cost - b) * q.log_prob(k)).mean()',
  ],
  leaveOneOut: [
    'q = torch.distributions.Categorical(logits=logits)  # logits=, not probs=',
    'k = q.sample((N,))',
    'cost = f(F.one_hot(k, K).float())',
    'b = (cost.sum() - cost) / (N - 1)  # of each draw: the mean of the others',
    'loss = ((cost - b) * q.log_prob(k)).mean()',
  ],
}

const temperate = (name: EstimatorName) => name === 'pathwise' || name === 'straightThrough'

/** PyTorch's lines for one estimator, with the reader's numbers; its noise is its own. */
export function pytorchCode(
  name: EstimatorName,
  { pi, tau, seed, n, f, replicates }: EstimatorCodeSetting,
): string {
  const redrawn = `tau, R, K, N = ${pythonNumber(tau)}, ${replicates}, ${pi.length}, ${pythonInteger(redrawnDraws(n, pi.length, replicates))}`
  const sizes =
    name === 'gumbelRao'
      ? redrawn
      : temperate(name)
        ? `tau, N = ${pythonNumber(tau)}, ${pythonInteger(n)}`
        : `K, N = ${pi.length}, ${pythonInteger(n)}`
  return [
    'import torch',
    'import torch.nn.functional as F',
    '',
    // Gumbel-Rao takes few draws here.
    ...(name === 'gumbelRao' ? [] : memoryLines(n, pi.length)),
    `torch.manual_seed(${seed})`,
    `logits = torch.log(torch.tensor(${pythonList(pi)}))  # logits: log π, not π`,
    'logits.requires_grad_()',
    sizes,
    '',
    'def f(z):',
    ...objectiveCode(f, pi.length, 'torch', 'torch.tensor', (place) => `(${place}).long()`).map(
      (line) => `    ${line}`,
    ),
    '',
    ...torchBodies[name],
    'loss.backward()',
    'print(logits.grad)',
  ].join('\n')
}
