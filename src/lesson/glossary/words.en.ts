/** A term of the glossary and what it means, in one to three sentences. */
export interface GlossaryEntry {
  term: string
  definition: string
}

/** The glossary in English; its keys are the ids that `Term` takes. They never change their meaning. */
export const words = {
  'almost-everywhere': {
    term: 'almost everywhere',
    definition:
      'Everywhere but on a set of probability zero. A step has slope 0 almost everywhere: everywhere but at its jump.',
  },
  annealing: {
    term: 'annealing',
    definition: 'Lowering the temperature step by step while a model is trained, as a metal is cooled.',
  },
  argmax: {
    term: 'arg max',
    definition:
      'The place of the largest value, not the value itself: argmax(3, 8, 5) is 2, the second place. Arg min is the place of the smallest.',
  },
  'back-propagation': {
    term: 'back-propagation',
    definition:
      'Computes the gradient of a loss by walking back through the computation and multiplying the derivatives of its steps. Every step on the way must have one.',
  },
  baseline: {
    term: 'baseline',
    definition:
      'A number subtracted from the value of f before it is multiplied by the score. It leaves the mean of the estimate as it is and can take away most of its variance.',
  },
  bias: {
    term: 'bias',
    definition:
      'How far an estimator is off on average, after all chance has been averaged away. More draws do not make it smaller.',
  },
  categorical: {
    term: 'categorical distribution',
    definition: 'The law of a draw that gives one of K classes, class k with probability πₖ.',
  },
  'chain-rule': {
    term: 'chain rule',
    definition: 'The derivative of f(g(x)) is f′(g(x)) · g′(x): derivatives of nested steps multiply.',
  },
  'chance-band': {
    term: 'chance band',
    definition:
      'The range in which a count or a mean of this many draws lies with a stated probability, if the theory holds. It narrows as 1/√N.',
  },
  'change-of-variables': {
    term: 'change of variables',
    definition:
      'How a density changes when its variable is mapped: where the map stretches, the density thins out by the same factor, so that probability is kept.',
  },
  'chi-square': {
    term: 'χ² test',
    definition:
      'Compares counts with what a theory expects: the sum of (counted − expected)² / expected over the classes. Its p-value says how often chance alone gives so large a sum.',
  },
  'common-random-numbers': {
    term: 'common random numbers',
    definition:
      'Using the same noise on both sides of a comparison, so that a difference comes from the parameters and not from luck.',
  },
  concrete: {
    term: 'Concrete (Gumbel-Softmax) distribution',
    definition:
      'The law of softmax((log π + γ)/τ) with Gumbel noise γ: a continuous law on the simplex that gathers at the corners as τ falls.',
  },
  cumulative: {
    term: 'cumulative distribution function',
    definition: 'F(x) = P(X ≤ x): the probability of a value of at most x. Its derivative is the density.',
  },
  density: {
    term: 'density',
    definition:
      'Probability per unit of length (or area). The area under it between two points is the probability of a value between them; the density itself may exceed 1.',
  },
  deterministic: {
    term: 'deterministic',
    definition: 'Free of chance: the same input always gives the same output.',
  },
  draw: {
    term: 'draw',
    definition:
      'One random outcome, or the act of taking it. On this page a draw has a number, and its noise can be looked at again.',
  },
  epsilon: {
    term: 'ε, standard normal noise',
    definition: 'A draw from N(0, 1), the bell curve with mean 0 and variance 1. It has no parameter.',
  },
  expectation: {
    term: 'expectation',
    definition:
      'The mean of a quantity over all outcomes, each weighted by its probability: what the average of many draws tends to.',
  },
  exponential: {
    term: 'exponential distribution',
    definition:
      'The law of a waiting time without memory. Exp(1) has P(ξ > t) = e^(−t) and mean 1; with rate λ the mean is 1/λ.',
  },
  'finite-difference': {
    term: 'finite difference',
    definition:
      'A slope measured by moving a parameter a little and dividing the change of the result by the move.',
  },
  gradient: {
    term: 'gradient',
    definition:
      'The derivatives of one number with respect to each parameter. Its negative points where the number falls fastest.',
  },
  gumbel: {
    term: 'Gumbel distribution',
    definition:
      'The law of γ = −log ξ with ξ ~ Exp(1), with P(γ ≤ g) = exp(−e^(−g)). It is the law that the largest of many values tends to (Gumbel 1954); its mean is 0.577…, its variance π²/6.',
  },
  independent: {
    term: 'independent',
    definition: 'Knowing one tells nothing about the other: the probability of both is the product.',
  },
  jacobian: {
    term: 'Jacobian',
    definition:
      'The table of all derivatives of several outputs with respect to several inputs. The size of its determinant says by how much a map stretches space.',
  },
  'kolmogorov-smirnov': {
    term: 'Kolmogorov–Smirnov test',
    definition:
      'Compares samples with a continuous law by the largest gap between the share of samples up to x and the probability up to x.',
  },
  logit: {
    term: 'logit',
    definition:
      'A number θₖ for class k such that π = softmax(θ). log πₖ is one choice; adding the same constant to all gives another, equally good one.',
  },
  'monte-carlo': {
    term: 'Monte Carlo',
    definition:
      'Estimating an expectation by the average over draws. The error falls as 1/√N: a hundred times the draws, a tenth of the error.',
  },
  noise: {
    term: 'noise',
    definition:
      'The random part of a computation. On this page it is drawn once from the seed, and its law has no parameter in it.',
  },
  normal: {
    term: 'normal distribution',
    definition:
      'The bell curve N(μ, σ²) with mean μ and variance σ²; σ is its standard deviation. Also called Gaussian.',
  },
  objective: {
    term: 'objective',
    definition:
      'The function f whose mean is to be made small (a loss) or large (a reward) by moving the parameters.',
  },
  'one-hot': {
    term: 'one-hot vector',
    definition:
      'A class written as a vector: 1 in the place of the class, 0 elsewhere. Class 2 of 3 is (0, 1, 0).',
  },
  'p-value': {
    term: 'p-value',
    definition:
      'The probability of a result at least as extreme as the one seen, if the theory is true. A small one (below 0.001, say) is reason to doubt the theory; it is not the probability that the theory is true.',
  },
  pathwise: {
    term: 'pathwise gradient',
    definition:
      'The derivative of one draw along the path from parameters to loss, with its noise frozen; averaged over draws, it estimates the gradient of the mean. It needs a reparameterization.',
  },
  'perturbed-logit': {
    term: 'score (perturbed logit)',
    definition: 'xₖ = log πₖ + γₖ: the logit of a class with its noise added. The highest score wins.',
  },
  relaxation: {
    term: 'relaxation',
    definition:
      'Replacing a discrete problem by a continuous one near it, to have derivatives. What is gained in gradient is paid in accuracy.',
  },
  reparameterization: {
    term: 'reparameterization',
    definition:
      'Writing a random quantity as x = g(φ, ε): a deterministic map g with the parameters φ in it, and noise ε whose law is free of them. Then a draw has a derivative with respect to φ.',
  },
  rmse: {
    term: 'RMSE',
    definition:
      'Root mean squared error: √(bias² + variance), how far an estimate typically lies from the truth, by fault and by chance together.',
  },
  sample: {
    term: 'sample',
    definition: 'A value drawn from a probability law, or many of them. It is not the most probable value.',
  },
  'score-function': {
    term: 'score-function estimator',
    definition:
      'Estimates a gradient by averaging f(x) · ∂ log p(x)/∂φ. It needs neither a derivative of f nor a reparameterization, and its variance is often large. Also called REINFORCE.',
  },
  seed: {
    term: 'seed',
    definition:
      'The number from which all noise is computed. The same seed gives the same noise on every machine.',
  },
  simplex: {
    term: 'simplex',
    definition:
      'The set of all probability vectors of K entries: a segment for K = 2, a triangle for K = 3, a tetrahedron for K = 4. Its corners are the one-hot vectors.',
  },
  softmax: {
    term: 'softmax',
    definition:
      'Turns any K numbers into K positive shares that sum to 1: the exponential of each, divided by the sum of the exponentials.',
  },
  'standard-deviation': {
    term: 'standard deviation',
    definition: 'The square root of the variance, in the unit of the quantity itself; written σ.',
  },
  'standard-error': {
    term: 'standard error',
    definition:
      'The standard deviation of an average over N draws: that of one draw divided by √N. It says how far the average may be off by chance.',
  },
  stochastic: {
    term: 'stochastic',
    definition: 'Governed by chance: the same input may give another output each time.',
  },
  'straight-through': {
    term: 'straight-through estimator',
    definition:
      'Uses the one-hot sample on the way forward and the derivative of the relaxed sample on the way back. The gradient is biased, but the model sees true classes.',
  },
  temperature: {
    term: 'temperature',
    definition:
      'The number τ > 0 by which scores are divided before the softmax. A small τ makes the result sharp, a large one makes all shares alike.',
  },
  uniform: {
    term: 'uniform distribution',
    definition: 'All values between two bounds equally likely; here u between 0 and 1.',
  },
  variance: {
    term: 'variance',
    definition:
      'The mean squared distance from the mean: how widely values scatter. Multiplying by a multiplies the variance by a².',
  },
} as const satisfies Record<string, GlossaryEntry>

/** What can be looked up. */
export type TermId = keyof typeof words
