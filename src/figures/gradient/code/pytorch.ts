import { redrawnDraws } from '../../../engine/experiments/relaxedEstimates'
import type { EstimatorName } from '../estimators'
import { type CodeSetting, objectiveCode, pythonCount, pythonList, pythonNumber } from './recipe'

/** The samples, and the loss whose gradient the estimator is. */
const bodies: Record<EstimatorName, readonly string[]> = {
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
export function pytorchCode(name: EstimatorName, { pi, tau, seed, n, f, replicates }: CodeSetting): string {
  const redrawn = `tau, R, K, N = ${pythonNumber(tau)}, ${replicates}, ${pi.length}, ${pythonCount(redrawnDraws(n, pi.length, replicates))}`
  const sizes =
    name === 'gumbelRao'
      ? redrawn
      : temperate(name)
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
    ...objectiveCode(f, pi.length, 'torch', 'torch.tensor', (place) => `(${place}).long()`).map(
      (line) => `    ${line}`,
    ),
    '',
    ...bodies[name],
    'loss.backward()',
    'print(logits.grad)',
  ].join('\n')
}
