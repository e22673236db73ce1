import { SegmentedControl } from '../../controls/SegmentedControl'
import { type ReplicateCount, replicateCounts } from '../../estimators/gumbelRao'
import { useWords } from '../../language/language'
import { gradientWords } from '../words'

interface Props {
  value: ReplicateCount
  onChange: (value: ReplicateCount) => void
}

/** R of Gumbel-Rao: how many noises it averages over. */
export function Replicates({ value, onChange }: Props) {
  const { spread: words } = useWords(gradientWords)
  return (
    <SegmentedControl
      legend={words.replicates}
      segments={replicateCounts.map((count) => ({ id: count, label: String(count) }))}
      value={value}
      onChange={onChange}
    />
  )
}
