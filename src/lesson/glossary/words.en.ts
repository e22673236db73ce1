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
      'Everywhere except on a set of probability zero. A step function has slope 0 almost everywhere: everywhere except at its jump.',
  },
  annealing: {
    term: 'annealing',
    definition: 'Lowering the temperature step by step while a model is trained, as a metal is cooled.',
  },
  argmax: {
    term: 'argmax',
    definition:
      'The place of the largest value, not the value itself: argmax(3, 8, 5) is 2, the second place. The argmin is the place of the smallest.',
  },
  'back-propagation': {
    term: 'back-propagation',
    definition:
      'Computes the gradient of a loss by walking back through the computation and multiplying the derivatives of its steps. Every step on the way must have one.',
  },
  baseline: {
    term: 'baseline',
    definition:
      'A number that a score-function estimator subtracts from the value of f. It leaves the mean of the estimate as it is and can remove most of its variance.',
  },
  bias: {
    term: 'bias',
    definition:
      'How far an estimator is off on average: its mean minus the true value. More draws do not make it smaller.',
  },
  categorical: {
    term: 'categorical distribution',
    definition: 'The distribution of a draw that gives one of K classes, class k with probability πₖ.',
  },
  'chain-rule': {
    term: 'chain rule',
    definition: 'The derivative of f(g(x)) is f′(g(x)) · g′(x): derivatives of nested steps multiply.',
  },
  'chance-band': {
    term: 'chance band',
    definition:
      'The range in which a count or a mean of this many draws lies by chance, if the theory is right. Unless another level is named, it does so in 999 of 1000 seeds. For a mean or a fraction it narrows like 1/√N.',
  },
  'change-of-variables': {
    term: 'change of variables',
    definition:
      'How a density changes when its variable is mapped: where the map stretches, the density falls by the same factor, so that probability is kept.',
  },
  'chi-square': {
    term: 'χ² test',
    definition:
      'Compares counts with what a theory expects: the sum of (counted − expected)² / expected over the classes. Its p-value says how often chance alone gives so large a sum.',
  },
  'common-random-numbers': {
    term: 'common random numbers',
    definition:
      'Using the same noise on both sides of a comparison, so that a difference comes from the parameters and not from chance.',
  },
  concrete: {
    term: 'Concrete (Gumbel-Softmax) distribution',
    definition:
      'The distribution of softmax((log π + γ)/τ) with Gumbel noise γ: a continuous distribution on the simplex that gathers at the corners as τ → 0.',
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
  distribution: {
    term: 'distribution',
    definition:
      'Which values a random quantity takes, and with which probabilities: a list of probabilities for classes, a density for numbers.',
  },
  draw: {
    term: 'draw',
    definition:
      'The act of taking one random outcome, and its number: draw 7 always has the same noise under the same seed. What is taken is the sample.',
  },
  elbo: {
    term: 'ELBO (evidence lower bound)',
    definition:
      'A lower bound of log p(x) under a model with a hidden code: how well the code lets the decoder rebuild x, less the KL divergence from the encoder’s distribution to the prior. Measured in nats, the unit of the natural logarithm.',
  },
  epsilon: {
    term: 'ε, standard normal noise',
    definition: 'A draw from N(0, 1), the bell curve with mean 0 and variance 1. It has no parameter.',
  },
  expectation: {
    term: 'expectation',
    definition:
      'The mean of a quantity over all outcomes, each weighted by its probability: what the average of more and more draws tends to.',
  },
  exponential: {
    term: 'exponential distribution',
    definition:
      'The distribution of a waiting time without memory. Exp(1) has P(ξ > t) = e^(−t) and mean 1; with rate λ the mean is 1/λ.',
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
      'The distribution of γ = −log ξ with ξ ~ Exp(1): P(γ ≤ g) = exp(−e^(−g)), mean 0.577…, variance π²/6. It is one of the three distributions that a suitably scaled maximum can tend to, the one for normal or exponential values (Gumbel 1954).',
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

  logit: {
    term: 'logit',
    definition:
      'A number θₖ for class k such that π = softmax(θ). log πₖ is one choice; adding the same constant to all gives another, equally good choice. A network computes logits θ_φ from its weights φ.',
  },
  'monte-carlo': {
    term: 'Monte Carlo',
    definition:
      'Estimating an expectation by the average over draws. The error falls as 1/√N: a hundred times the draws, a tenth of the error.',
  },
  noise: {
    term: 'noise',
    definition:
      'The random part of a computation. Here it is drawn once from the seed, and its distribution has no parameter in it.',
  },
  normal: {
    term: 'normal distribution',
    definition:
      'The bell curve N(μ, σ²) with mean μ and variance σ²; σ is its standard deviation. Also called Gaussian.',
  },
  objective: {
    term: 'objective',
    definition:
      'The number that is to be made small (a loss) or large (a reward) by moving the parameters; here the mean of f.',
  },
  'one-hot': {
    term: 'one-hot vector',
    definition:
      'A class written as a vector: 1 in the place of the class, 0 elsewhere. Class 2 of 3 is (0, 1, 0).',
  },
  'one-hot-sample': {
    term: 'one-hot (hard) sample',
    definition:
      'z = e_I: the class that Gumbel-Max picks, as a one-hot vector. It lies on a corner of the simplex, and its mean is π.',
  },
  'p-value': {
    term: 'p-value',
    definition:
      'The probability of a result at least as extreme as the one seen, if the theory is true. A small one (below 0.001, say) is reason to doubt the theory; it is not the probability that the theory is true.',
  },
  pathwise: {
    term: 'pathwise gradient',
    definition:
      'The derivative of one draw along the path from parameters to loss, with its noise frozen; averaged over draws, it estimates the gradient of the mean. It needs a reparameterization by a smooth map.',
  },
  'perturbed-logit': {
    term: 'perturbed logit',
    definition:
      'xₖ = log πₖ + γₖ: the logit of a class with Gumbel noise added. The class with the largest one is the sample.',
  },
  'relaxed-sample': {
    term: 'relaxed (soft) sample',
    definition:
      'z̃ = softmax((log π + γ)/τ): a point of the simplex in place of a class, computed from the same noise. Its largest component is that of the one-hot sample; its mean is in general not π.',
  },
  relaxation: {
    term: 'relaxation',
    definition:
      'Replacing a discrete problem by a continuous one near it that has derivatives. The price is a bias: in general the means of the two problems differ.',
  },
  reparameterization: {
    term: 'reparameterization',
    definition:
      'Writing a random quantity as x = g(φ, ε): a deterministic map g with the parameters φ in it, and noise ε whose distribution is free of them. If g is smooth, each draw then has a derivative with respect to φ.',
  },
  rmse: {
    term: 'RMSE',
    definition:
      'Root mean squared error, √(bias² + variance): how far an estimate typically lies from the true value, bias and chance together.',
  },
  sample: {
    term: 'sample',
    definition:
      'A value drawn from a distribution, or several of them. It need not be the most probable value.',
  },
  'score-function': {
    term: 'score-function estimator',
    definition:
      'Estimates a gradient by averaging f(x) · ∂ log p(x)/∂φ; the second factor is the score function. It needs neither a derivative of f nor a reparameterization, and its variance is often large. Also called REINFORCE.',
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
      'Turns any K numbers into K positive numbers that sum to 1: the exponential of each, divided by the sum of the exponentials.',
  },
  'standard-deviation': {
    term: 'standard deviation',
    definition: 'The square root of the variance, in the unit of the quantity itself; written σ.',
  },
  'standard-error': {
    term: 'standard error',
    definition:
      'The standard deviation of an average over N draws: that of one draw divided by √N. It says how far the average is typically off by chance.',
  },
  stochastic: {
    term: 'stochastic',
    definition: 'Involving chance: the same input may give a different output each time.',
  },
  'straight-through': {
    term: 'straight-through estimator',
    definition:
      'Uses the one-hot sample on the way forward and the derivative of the relaxed sample on the way back. The gradient is biased in general, but the model sees one-hot samples.',
  },
  temperature: {
    term: 'temperature',
    definition:
      'The number τ > 0 by which the perturbed logits are divided before the softmax. A small τ makes the result nearly one-hot, a large one makes all components nearly equal.',
  },
  uniform: {
    term: 'uniform distribution',
    definition: 'All values between two bounds equally likely; here u between 0 and 1.',
  },
  variance: {
    term: 'variance',
    definition:
      'The mean squared distance from the mean: how widely values scatter. A factor a multiplies the variance by a².',
  },
} as const satisfies Record<string, GlossaryEntry>

/** What can be looked up. */
export type TermId = keyof typeof words
