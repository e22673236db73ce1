import type { DigitsSettings } from '../../engine/training/digitsRun'

export const libraries = ['PyTorch', 'JAX'] as const
export type TrainingLibrary = (typeof libraries)[number]

/** τ as a line of Python: a number, or the schedule; inside `jit` neither max nor exp may be Python's own. */
const temperature = ({ cooling }: DigitsSettings, library: TrainingLibrary): string => {
  if (cooling.rate === 0) return String(cooling.from)
  const [max, exp] = library === 'PyTorch' ? ['max', 'math.exp'] : ['jnp.maximum', 'jnp.exp']
  return `${max}(${cooling.floor}, ${cooling.from} * ${exp}(-${cooling.rate} * step))`
}

const torchHead = `logits = encoder(x).view(-1, 2, 10)  # logits, not probabilities`
const torchPrior = `q = logits.softmax(-1)
kl = (q * (logits.log_softmax(-1) + math.log(10))).sum((1, 2))`
const torchTail = (
  rate: number,
) => `optimizer = torch.optim.Adam(parameters, lr=${rate})  # once, before the first step
optimizer.zero_grad(); loss.backward(); optimizer.step()`

const torchBody: Record<DigitsSettings['estimator'], (settings: DigitsSettings) => string> = {
  relaxed: (settings) => `tau = ${temperature(settings, 'PyTorch')}
z = F.gumbel_softmax(logits, tau=tau, hard=False)
nll = F.binary_cross_entropy_with_logits(decoder(z.flatten(1)), x, reduction='none').sum(1)
loss = (nll + kl).mean()`,
  straightThrough: (settings) => `tau = ${temperature(settings, 'PyTorch')}
z = F.gumbel_softmax(logits, tau=tau, hard=True)  # one-hot forward, soft backward
nll = F.binary_cross_entropy_with_logits(decoder(z.flatten(1)), x, reduction='none').sum(1)
loss = (nll + kl).mean()`,
  gumbelRao: (settings) => `tau, R = ${temperature(settings, 'PyTorch')}, 10
D = F.one_hot(torch.distributions.Categorical(logits=logits).sample(), 10).float()
xi = torch.empty(R, *logits.shape).exponential_()  # noise drawn again, given the class
first = (xi * D).sum(-1, keepdim=True)
gumbel = -torch.log(torch.where(D > 0, xi, xi / q.detach() + first))
soft = torch.softmax((gumbel + logits - logits.detach()) / tau, -1).mean(0)
z = D + (soft - soft.detach())
nll = F.binary_cross_entropy_with_logits(decoder(z.flatten(1)), x, reduction='none').sum(1)
loss = (nll + kl).mean()`,
  reinmax: () => `D = F.one_hot(torch.distributions.Categorical(logits=logits).sample(), 10).float()
middle = torch.softmax(torch.log((q.detach() + D) / 2) + logits - logits.detach(), -1)
soft = 2 * middle - q / 2
z = D + (soft - soft.detach())
nll = F.binary_cross_entropy_with_logits(decoder(z.flatten(1)), x, reduction='none').sum(1)
loss = (nll + kl).mean()`,
  leaveOneOut: () => `codes = torch.distributions.OneHotCategorical(logits=logits)
z = codes.sample((2,))  # two draws an image, no gradient through them
nll = F.binary_cross_entropy_with_logits(decoder(z.flatten(2)), x.expand(2, -1, -1), reduction='none').sum(2)
advantage = (nll - nll.flip(0)).detach()  # each draw is the other's baseline
score = advantage * codes.log_prob(z).sum(2)
loss = ((nll + score).mean(0) + kl).mean()`,
  exact: () => `eye = torch.eye(10)
codes = torch.cat([eye.repeat_interleave(10, 0), eye.repeat(10, 1)], 1)  # all 100
pixels = decoder(codes)
nll = F.softplus(pixels).sum(1) - x @ pixels.T  # image by code
weights = (q[:, 0, :, None] * q[:, 1, None, :]).flatten(1)
loss = ((weights * nll).sum(1) + kl).mean()`,
}

const jaxNll = `jnp.sum(jax.nn.softplus(pixels) - x * pixels, -1)`
const jaxHead = `logits = encoder(params, x).reshape(-1, 2, 10)  # logits, not probabilities
log_q = jax.nn.log_softmax(logits)
kl = jnp.sum(jnp.exp(log_q) * (log_q + jnp.log(10.)), (1, 2))`

const jaxBody: Record<DigitsSettings['estimator'], (settings: DigitsSettings) => string> = {
  relaxed: (settings) => `tau = ${temperature(settings, 'JAX')}
z = jax.nn.softmax((logits + jax.random.gumbel(key, logits.shape)) / tau)
pixels = decoder(params, z.reshape(-1, 20))
loss = jnp.mean(${jaxNll} + kl)`,
  straightThrough: (settings) => `tau = ${temperature(settings, 'JAX')}
soft = jax.nn.softmax((logits + jax.random.gumbel(key, logits.shape)) / tau)
z = soft + jax.lax.stop_gradient(jax.nn.one_hot(soft.argmax(-1), 10) - soft)
pixels = decoder(params, z.reshape(-1, 20))
loss = jnp.mean(${jaxNll} + kl)`,
  gumbelRao: (settings) => `tau, R = ${temperature(settings, 'JAX')}, 10
draw, redraw = jax.random.split(key)
D = jax.nn.one_hot(jax.random.categorical(draw, logits), 10)
xi = jax.random.exponential(redraw, (R, *logits.shape))  # noise drawn again, given the class
first = jnp.sum(xi * D, -1, keepdims=True)
gumbel = -jnp.log(jnp.where(D > 0, xi, xi / jax.lax.stop_gradient(jnp.exp(log_q)) + first))
soft = jax.nn.softmax((gumbel + logits - jax.lax.stop_gradient(logits)) / tau).mean(0)
z = D + soft - jax.lax.stop_gradient(soft)
pixels = decoder(params, z.reshape(-1, 20))
loss = jnp.mean(${jaxNll} + kl)`,
  reinmax: () => `q = jnp.exp(log_q)
D = jax.nn.one_hot(jax.random.categorical(key, logits), 10)
middle = jnp.log((jax.lax.stop_gradient(q) + D) / 2)
soft = 2 * jax.nn.softmax(middle + logits - jax.lax.stop_gradient(logits)) - q / 2
z = D + soft - jax.lax.stop_gradient(soft)
pixels = decoder(params, z.reshape(-1, 20))
loss = jnp.mean(${jaxNll} + kl)`,
  leaveOneOut: () => `scores = jax.lax.stop_gradient(logits) + jax.random.gumbel(key, (2, *logits.shape))
z = jax.nn.one_hot(scores.argmax(-1), 10)  # two draws an image
pixels = decoder(params, z.reshape(2, -1, 20))
nll = ${jaxNll}
advantage = jax.lax.stop_gradient(nll - nll[::-1])  # each draw is the other's baseline
score = advantage * jnp.sum(z * log_q, (2, 3))
loss = jnp.mean(nll + score) + jnp.mean(kl)`,
  exact: () => `eye = jnp.eye(10)
codes = jnp.concatenate([jnp.repeat(eye, 10, 0), jnp.tile(eye, (10, 1))], 1)  # all 100
pixels = decoder(params, codes)
nll = jax.nn.softplus(pixels).sum(1) - x @ pixels.T  # image by code
q = jnp.exp(log_q)
weights = (q[:, 0, :, None] * q[:, 1, None, :]).reshape(-1, 100)
loss = jnp.mean(jnp.sum(weights * nll, 1) + kl)`,
}

/** One step of the autoencoder's training with these settings, in a library's own words. */
export const trainingCode = (settings: DigitsSettings, library: TrainingLibrary): string =>
  library === 'PyTorch'
    ? [torchHead, torchPrior, torchBody[settings.estimator](settings), torchTail(settings.rate)].join('\n')
    : [
        jaxHead,
        jaxBody[settings.estimator](settings),
        `optimizer = optax.adam(${settings.rate})  # on jax.grad of this loss`,
      ].join('\n')
