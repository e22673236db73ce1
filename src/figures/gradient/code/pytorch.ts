import type { EstimatorName } from '../estimators'
import { type CodeSetting, objectiveCode, pythonCount, pythonList, pythonNumber } from './recipe'

/** The samples, and the loss whose gradient the estimator is. */
const bodies: Record<EstimatorName, readonly string[]> = {
  pathwise: ['z = F.gumbel_softmax(logits.expand(N, -1), tau=tau, hard=False)', 'loss = f(z).mean()'],
  straightThrough: ['z = F.gumbel_softmax(logits.expand(N, -1), tau=tau, hard=True)', 'loss = f(z).mean()'],
  plainStraightThrough: [
    'p = torch.softmax(logits, -1)',
    'D = F.one_hot(torch.multinomial(p, N, replacement=True), K).float()',
    'loss = f(D + (p - p.detach())).mean()',
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
export function pytorchCode(name: EstimatorName, { pi, tau, seed, n, f }: CodeSetting): string {
  const sizes = temperate(name)
    ? `tau, N = ${pythonNumber(tau)}, ${pythonCount(n)}`
    : `K, N = ${pi.length}, ${pythonCount(n)}`
  return [
    'import torch',
    'import torch.nn.functional as F',
    '',
    `torch.manual_seed(${seed})`,
    `logits = torch.log(torch.tensor(${pythonList(pi)}))  # logits: log π, not π`,
    'logits.requires_grad_()',
    sizes,
    '',
    'def f(z):',
    ...objectiveCode(f, 'torch', 'torch.tensor', (place) => `(${place}).long()`).map((line) => `    ${line}`),
    '',
    ...bodies[name],
    'loss.backward()',
    'print(logits.grad)',
  ].join('\n')
}
