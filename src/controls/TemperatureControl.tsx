import { useEffect, useEffectEvent } from 'react'
import { Button, SteadyLabel } from './Button'
import { type Mark, Slider, type SliderWords } from './Slider'
import styles from './Slider.module.css'
import { temperatureScale } from './scale'
import { temperatureSweep, useSweep } from './sweep'

interface TemperatureWords extends SliderWords {
  /** On the button that starts the sweep, and on the same button while it plays. */
  play: string
  pause: string
}

interface TemperatureControlProps {
  /** τ */
  value: number
  onChange: (value: number) => void
  words: TemperatureWords
  format: (value: number) => string
  marks: readonly Mark[]
  /** Called when the sweep starts and stops, so that nothing is spoken meanwhile. */
  onSweep?: (playing: boolean) => void
}

/**
 * The temperature, logarithmic, with a button that sweeps it. Whatever the reader does to τ by hand ends the sweep.
 */
export function TemperatureControl({
  value,
  onChange,
  words,
  format,
  marks,
  onSweep,
}: TemperatureControlProps) {
  const { playing, play, pause } = useSweep(temperatureSweep, value, onChange)
  const tell = useEffectEvent((now: boolean) => onSweep?.(now))

  useEffect(() => {
    if (!playing) return
    tell(true)
    return () => tell(false)
  }, [playing])

  function takeOver(next: number) {
    pause(false)
    onChange(next)
  }

  return (
    <div className={styles.temperature}>
      <Slider
        value={value}
        scale={temperatureScale}
        onChange={takeOver}
        words={words}
        format={format}
        symbol="tau"
        marks={marks}
      />
      <div className={styles.actions}>
        <Button icon={playing ? 'pause' : 'play'} onClick={playing ? () => pause() : play}>
          <SteadyLabel of={[words.play, words.pause]} shown={playing ? words.pause : words.play} />
        </Button>
      </div>
    </div>
  )
}
