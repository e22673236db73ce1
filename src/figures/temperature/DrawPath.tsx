import { useMemo } from 'react'
import { snap, temperatureScale } from '../../controls/scale'
import { valueForKey } from '../../controls/steps'
import { useNumbers, useWords } from '../../language/language'
import { TextLines } from '../../plots/frame/TextLines'
import { SharePaths } from '../../plots/shares/SharePaths'
import { setTau } from '../../state/actions'
import { type DrawProps, pathTemperatures, temperaturePath } from '../selectedDraw'
import { settingWords, temperatureWords } from '../words'
import { printedTemperatures, shareText } from './columns'
import styles from './SharePanels.module.css'

const { min: from, max: to } = temperatureScale

/** Of more classes only the winner's share is spoken: the reader waits for the end of it at every step. */
const mostTold = 5

const ticks = [from, ...printedTemperatures, to]

/** z̃ of one draw at every temperature, a line a class, on which the reader's τ is dragged. */
export function DrawPath({ parameters: { tau, hide, labels, draw: at }, draw }: DrawProps) {
  const words = useWords(temperatureWords)
  const { called } = useWords(settingWords).pi
  const formats = useNumbers()
  const { score, relaxed, winner } = draw
  const shares = useMemo(() => {
    const points = temperaturePath(score)
    return score.map((_, k) => points.map((point) => point[k]!))
  }, [score])
  const name = formats.count(at)
  const value = words.column.printed(formats.significant(tau))
  const named = relaxed.length > mostTold ? [winner] : relaxed.map((_, k) => k)
  const here = words.path.here(
    formats.significant(tau),
    named.map((k) => `${called(labels[k]!)} ${formats.number(relaxed[k]!)}`).join(', '),
  )
  return (
    <section className={styles.row} data-reading>
      <h3>
        <TextLines>{words.rows.path(name)}</TextLines>
      </h3>
      <SharePaths
        paths={shares.map((path, k) => ({
          name: labels[k]!,
          shares: path,
          here: relaxed[k]!,
          text: shareText(relaxed[k]!, formats),
        }))}
        points={pathTemperatures}
        axis={{ from, to, ticks: ticks.map((tick) => ({ at: tick, label: String(tick) })) }}
        marks={printedTemperatures}
        level={{ share: 1 / score.length, label: words.path.uniform }}
        winner={winner}
        cursor={{
          value: tau,
          symbol: 'tau',
          text: value,
          label: words.path.cursor,
          valueText: here,
          onPick: hide.includes('tau') ? null : (picked) => setTau(snap(temperatureScale, picked)),
          forKey: (key) => valueForKey(temperatureScale, tau, key),
        }}
        label={words.path.label}
        description={words.path.alternative(name, labels[winner]!, here)}
      />
    </section>
  )
}
