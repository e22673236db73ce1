import styles from './PracticeCode.module.css'

/** PyTorch for the lesson's last page; comments are kept in English, as in the figures' code. */
export const practiceCode = {
  training: [
    'tau = max(0.1, math.exp(-1e-4 * step))            # from 1 to 0.1 in 23,000 steps',
    'z = F.gumbel_softmax(logits, tau=tau, hard=True)  # hard=False: soft samples',
    'loss = model(z)                                   # logits = log pi + c, never pi itself',
  ],
  evaluation: [
    'with torch.no_grad():',
    '    z = torch.distributions.OneHotCategorical(logits=logits).sample()',
    '    loss = model(z)                               # report the mean of this',
    '    answer = F.one_hot(logits.argmax(-1), K)      # one answer, without noise',
  ],
  logarithms: [
    'gumbel = torch.distributions.Gumbel(0., 1.).sample(logits.shape)',
    'log_z = F.log_softmax((logits + gumbel) / tau, dim=-1)',
    'z = log_z.exp()                                   # never z.log() afterwards',
  ],
} as const

/** Lines of Python that can be scrolled with the keys where they are wider than the page. */
export function PracticeCode({ label, lines }: { label: string; lines: readonly string[] }) {
  return (
    <section aria-label={label} className={styles.lines}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <pre tabIndex={0} lang="en">
        <code>{lines.join('\n')}</code>
      </pre>
    </section>
  )
}
