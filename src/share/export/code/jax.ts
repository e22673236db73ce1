import { inNumpy, pictureLines } from './pictureLines'
import { type CodeComments, type CodeSetting, checkLines, pictureSizes, settingLines } from './program'

/** The present picture in JAX: the page's own draws, by the lines that define them (`contract.md` §1). */
export const jaxCode = (setting: CodeSetting, comments: CodeComments): string =>
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
