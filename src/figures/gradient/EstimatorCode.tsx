import { useState } from 'react'
import { CodeLines } from '../../controls/CodeLines'
import { CopyButton } from '../../controls/CopyButton'
import { SegmentedControl } from '../../controls/SegmentedControl'
import { Select } from '../../controls/Select'
import type { ReplicateCount } from '../../estimators/gumbelRao'
import { useWords } from '../../language/language'
import type { Parameters } from '../../state/parameters'
import { FigurePart } from '../parts'
import { gradientWords } from '../words'
import { jaxCode } from './code/jax'
import { pytorchCode } from './code/pytorch'
import { type EstimatorName, estimatorsOver } from './estimators'
import styles from './GradientFigure.module.css'

const libraries = [
  { id: 'pytorch', label: 'PyTorch', lang: 'en' },
  { id: 'jax', label: 'JAX', lang: 'en' },
] as const

interface Props {
  parameters: Parameters
  /** R of Gumbel-Rao */
  replicates: ReplicateCount
}

/** The lines of an estimator in PyTorch or JAX, with the reader's numbers, to be copied. */
export function EstimatorCode({ parameters, replicates }: Props) {
  const { spread, code: words } = useWords(gradientWords)
  const [chosen, setChosen] = useState<EstimatorName>('pathwise')
  const [library, setLibrary] = useState<(typeof libraries)[number]['id']>('pytorch')
  const names = estimatorsOver(parameters.n)
  const name = names.includes(chosen) ? chosen : 'pathwise'
  const setting = { ...parameters, replicates }
  const lines = library === 'pytorch' ? pytorchCode(name, setting) : jaxCode(name, setting)
  const section = (
    <section className={styles.code} aria-label={words.title} data-no-picture>
      <div className={styles.choice}>
        <Select
          label={words.label}
          options={names.map((id) => ({ id, label: spread.names[id] }))}
          value={name}
          onChange={setChosen}
        />
        <SegmentedControl
          legend={words.writtenFor}
          quiet
          segments={libraries}
          value={library}
          onChange={setLibrary}
        />
      </div>
      <CodeLines text={lines} />
      <CopyButton text={lines} words={words.copy} />
      <p>{library === 'pytorch' ? words.pytorch : words.jax}</p>
      <p>{words.logits}</p>
    </section>
  )
  return (
    <FigurePart part="code" alone={section}>
      {() => section}
    </FigurePart>
  )
}
