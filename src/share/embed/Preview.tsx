import { useEffect, useRef } from 'react'
import styles from './Builder.module.css'
import { isRecord, messageVersion } from './messages'

interface Props {
  /** The fragment of the figure. */
  address: string
  title: string
  width: number
  height: number
  /** The height that the figure needs at this width. */
  onHeight: (height: number) => void
}

/** The figure as it will be embedded: by this very page in a frame. */
export function Preview({ address, title, width, height, onHeight }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.current?.contentWindow || !isRecord(data)) return
      if (data.gumbelSoftmax === messageVersion && data.type === 'resize' && typeof data.height === 'number')
        onHeight(data.height)
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [onHeight])
  const page = location.href.replace(/[?#].*$/s, '')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame wider than the dialog scrolls within it, by keyboard too.
    <section className={styles.preview} tabIndex={0} aria-label={title}>
      {/* Another address is another page: a frame that only moved would answer for both. */}
      <iframe key={address} ref={frame} src={page + address} title={title} style={{ width, height }} />
    </section>
  )
}
