import { inNumpy, pictureLines } from './pictureLines'
import { type CodeComments, type CodeSetting, pictureSizes, settingLines } from './program'

/** The present picture in TensorFlow Probability: the same distributions, with its own noise. */
export const tensorflowCode = (setting: CodeSetting, comments: CodeComments): string =>
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
