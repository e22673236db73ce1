import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { IconButton } from '../../controls/Button'
import type { FigureId } from '../../figures/figure'
import type { ReaderNumbers } from '../../figures/readerNumbers'
import { useWords } from '../../language/language'
import { storyWords } from '../words'
import styles from './FloatingPicture.module.css'
import { PictureAlone } from './PictureAlone'

/** Of a picture's height, or of the window's where that is less, what must be in view for it to be seen. */
const enough = 0.6

const pictureIn = (section: Element) => section.querySelector('[data-unprinted]')

/** Whether too little of a section's picture is in view to see what a sentence does to it. */
export function isOutOfView(section: Element): boolean {
  const box = pictureIn(section)?.getBoundingClientRect()
  if (!box) return false
  return Math.min(box.bottom, innerHeight) - Math.max(box.top, 0) < enough * Math.min(box.height, innerHeight)
}

interface Props {
  figure: FigureId
  exploration: string
  channel: string
  live: ReaderNumbers
  /** The exploration that the picture belongs to */
  section: RefObject<HTMLElement | null>
  /** The pressed words: it stands at the window's other edge */
  phrase: HTMLElement
  onClose: () => void
}

/**
 * An exploration's picture beside a sentence that is read where the figure is out of view, as on a phone. It goes when
 * the figure comes into view, when the exploration leaves it, and when it is closed.
 */
export function FloatingPicture({ figure, exploration, channel, live, section, phrase, onClose }: Props) {
  const words = useWords(storyWords)
  const box = useRef<HTMLDivElement>(null)
  const [edge] = useState(() => {
    const { top, bottom } = phrase.getBoundingClientRect()
    return top + bottom > innerHeight ? 'top' : 'bottom'
  })
  const close = () => {
    // The button that closes it goes with it.
    if (box.current?.contains(document.activeElement)) phrase.focus({ preventScroll: true })
    onClose()
  }
  const leave = useEffectEvent(close)
  useEffect(() => {
    const whole = section.current
    const picture = whole && pictureIn(whole)
    if (!picture) return
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (target === whole ? !isIntersecting : !isOutOfView(whole)) leave()
      },
      { threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5, enough, 0.7, 0.8, 0.9, 1] },
    )
    const key = (event: KeyboardEvent) => event.key === 'Escape' && leave()
    observer.observe(whole)
    observer.observe(picture)
    window.addEventListener('keydown', key)
    return () => {
      observer.disconnect()
      window.removeEventListener('keydown', key)
    }
  }, [section])
  // Out of its part of the page, which later parts are painted over.
  return createPortal(
    <div ref={box} className={styles.floating} data-edge={edge}>
      <PictureAlone {...{ figure, exploration, channel, live }} />
      <div className={styles.close}>
        <IconButton icon="close" label={words.closePicture} onClick={close} />
      </div>
    </div>,
    document.body,
  )
}
