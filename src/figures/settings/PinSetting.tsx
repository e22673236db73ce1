import { Button } from '../../controls/Button'
import { useNumbers, useWords } from '../../language/language'
import { applyPreset, setFigure } from '../../state/actions'
import { useChosen } from '../../state/store'
import { settingWords } from '../words'
import styles from './settings.module.css'

/** Keeps the present picture, pale, under the one that goes on moving: the same draws at two settings. */
export function PinSetting() {
  const { pin: words } = useWords(settingWords)
  const { significant } = useNumbers()
  const { pin, pi, tau } = useChosen((state) => state.parameters)
  // The lab draws at the usual noise scale whatever a chapter has set.
  const scale = useChosen((state) => (state.place.view === 'lab' ? 1 : state.parameters.scale))
  const keep = () => setFigure({ pin: { pi, tau, scale } })
  if (!pin)
    return (
      <div className={styles.pin}>
        <Button onClick={keep}>{words.pin}</Button>
        <p>{words.help}</p>
      </div>
    )
  return (
    <div className={styles.pin}>
      <p>{words.pinned(pin.pi.map((weight) => significant(weight)).join(', '), significant(pin.tau))}</p>
      <Button onClick={keep}>{words.again}</Button>
      <Button
        onClick={() => applyPreset({ pi: pin.pi, tau: pin.tau, scale: pin.scale, pin: { pi, tau, scale } })}
      >
        {words.swap}
      </Button>
      <Button onClick={() => setFigure({ pin: null })}>{words.unpin}</Button>
    </div>
  )
}
