import { redrawnDraws } from '../../../engine/experiments/relaxedEstimates'
import type { EstimatorName } from '../estimators'
import { type CodeSetting, objectiveCode, pythonCount, pythonList, pythonNumber } from './recipe'

/** The body of the loss, a function of theta, whose gradient the estimator is. */
const bodies: Record<EstimatorName, readonly string[]> = {
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
  `M, R = ${pythonCount(draws)}, ${replicates}`,
  'xi = jnp.stack([  # the replicates of the page: R fresh noises for each of the first M draws',
  "    jnp.exp(-jax.random.gumbel(jax.random.fold_in(key, 2**16 + k), (M, 128), 'float32', mode='low'))[:, :R]",
  '    for k in range(K)], axis=-1)',
]

/** JAX's lines for one estimator, with the reader's numbers and over the very noise of this page. */
export function jaxCode(name: EstimatorName, { pi, tau, seed, n, f, replicates }: CodeSetting): string {
  return [
    'import jax',
    'import jax.numpy as jnp',
    '',
    `key, tau, K, N = jax.random.key(${seed}), ${pythonNumber(tau)}, ${pi.length}, ${pythonCount(n)}`,
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
    ...bodies[name].map((line) => `    ${line}`),
    '',
    'print(jax.grad(loss)(logits))',
  ].join('\n')
}
