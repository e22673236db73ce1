import type { Library } from './libraries'
import { inNumpy, pictureLines } from './pictureLines'
import { type CodeComments, type CodeSetting, checkLines, pictureSizes, settingLines } from './program'
import { noiseLines, scoreLines, threefryLines } from './threefryLines'

/** The present picture in NumPy alone: the page's own draws, its generator written out. */
const numpyCode = (setting: CodeSetting, comments: CodeComments): string =>
  [
    ...settingLines(setting, comments, ['import numpy as np'], pictureSizes(setting, comments)),
    ...threefryLines(comments),
    `# ${comments.noise}`,
    'n = np.arange(N, dtype=np.uint32)',
    ...noiseLines,
    ...checkLines(setting, 'u[0, 0]', comments.otherBits),
    '',
    `# ${comments.parameters}`,
    ...scoreLines(setting.pi),
    `winner = score.argmax(-1)  # ${comments.max}`,
    `relaxed = np.exp((score - score.max(-1, keepdims=True)) / tau)  # ${comments.softmax}`,
    'relaxed /= relaxed.sum(-1, keepdims=True)',
    '',
    ...pictureLines(setting, comments),
  ].join('\n')

/** The present picture in JAX: the page's own draws, by the lines that define them (`contract.md` §1). */
const jaxCode = (setting: CodeSetting, comments: CodeComments): string =>
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
    'gamma = jnp.stack([',
    "    jax.random.gumbel(jax.random.fold_in(key, k), (N,), 'float32', mode='low')",
    '    for k in range(K)], axis=-1)',
    ...checkLines(setting, 'jax.random.uniform(jax.random.fold_in(key, 0), (1,))[0]', comments.otherJax),
    '',
    `# ${comments.parameters}`,
    'score = jnp.log(jnp.array(pi)) + gamma',
    `winner = score.argmax(-1)  # ${comments.max}`,
    `relaxed = jax.nn.softmax(score / tau)  # ${comments.softmax}`,
    '',
    inNumpy,
    ...pictureLines(setting, comments),
  ].join('\n')

/**
 * The present picture in PyTorch: the page's own draws, by its generator in NumPy, and the line that a model of the
 * reader's own would have in their place.
 */
const pytorchCode = (setting: CodeSetting, comments: CodeComments): string =>
  [
    ...settingLines(
      setting,
      comments,
      ['import numpy as np', 'import torch', 'import torch.nn.functional as F'],
      pictureSizes(setting, comments),
    ),
    ...threefryLines(comments),
    `# ${comments.noise}`,
    'n = np.arange(N, dtype=np.uint32)',
    ...noiseLines,
    ...checkLines(setting, 'u[0, 0]', comments.otherBits),
    '',
    `# ${comments.parameters}`,
    `logits = torch.log(torch.tensor(pi))  # ${comments.logits}`,
    'score = logits + torch.from_numpy(gamma)',
    `winner = score.argmax(-1)  # ${comments.max}`,
    `relaxed = torch.softmax(score / tau, -1)  # ${comments.softmax}`,
    '',
    `# ${comments.ownNoise}`,
    'torch.manual_seed(seed)',
    'sample = F.gumbel_softmax(logits.expand(N, K), tau=tau, hard=False)',
    '',
    inNumpy,
    ...pictureLines(setting, comments),
  ].join('\n')

/** The present picture in TensorFlow Probability: the same distributions, with its own noise. */
const tensorflowCode = (setting: CodeSetting, comments: CodeComments): string =>
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
    'distribution = tfp.distributions.RelaxedOneHotCategorical(temperature=tau, logits=logits)',
    `# ${comments.otherDraws}`,
    `relaxed = distribution.sample(N, seed=[0, seed % 2**31])  # ${comments.softmax}`,
    `winner = tf.argmax(relaxed, -1)  # ${comments.max}: ${comments.sameWinner}`,
    '',
    inNumpy,
    ...pictureLines(setting, comments),
  ].join('\n')

/** A whole program of each library that makes the present picture. */
export const snippets: Record<Library, (setting: CodeSetting, comments: CodeComments) => string> = {
  numpy: numpyCode,
  jax: jaxCode,
  pytorch: pytorchCode,
  tensorflow: tensorflowCode,
}
