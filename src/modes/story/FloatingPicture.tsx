import { type ComponentProps, type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { createPortal } from 'react-dom'
import { IconButton } from '../../controls/Button'
import { useHighlight } from '../../language/highlight'
import { useWords } from '../../language/language'
import { storyWords } from '../words'
import styles from './FloatingPicture.module.css'
import { endFloating, makeRoomFor, useFloating } from './floating'
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

/** Whether one element lies over another, wholly or in part. */
function isOver(element: Element, other: Element): boolean {
  const [one, two] = [element.getBoundingClientRect(), other.getBoundingClientRect()]
  return one.top < two.bottom && two.top < one.bottom
}

interface Props extends ComponentProps<typeof PictureAlone> {
  /** The exploration that the picture belongs to */
  owner: string
  section: RefObject<HTMLElement | null>
}

/**
 * An exploration's picture beside a sentence that is read where the figure is out of view, as on a phone. It goes when
 * the figure comes into view, when the exploration leaves it, and when it is closed.
 */
export function FloatingPicture({ owner, section, ...picture }: Props) {
  const floating = useFloating(owner)
  return floating && <Floating {...{ ...floating, section, picture }} />
}

interface FloatingProps extends Pick<Props, 'section'> {
  phrase: HTMLElement
  edge: string
  picture: ComponentProps<typeof PictureAlone>
}

function Floating({ phrase, edge, section, picture }: FloatingProps) {
  const words = useWords(storyWords)
  const { attributes } = useHighlight()
  const box = useRef<HTMLDivElement>(null)
  const close = () => {
    // The button that closes it goes with it.
    if (box.current?.contains(document.activeElement)) phrase.focus({ preventScroll: true })
    endFloating()
  }
  const leave = useEffectEvent(close)
  useEffect(() => {
    const whole = section.current
    const figure = whole && pictureIn(whole)
    if (!figure) return
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          if (target === whole ? !isIntersecting : !isOutOfView(whole)) leave()
      },
      { threshold: [0, 0.1, 0.2, 0.3, 0.4, 0.5, enough, 0.7, 0.8, 0.9, 1] },
    )
    const key = (event: KeyboardEvent) => event.key === 'Escape' && leave()
    // The browser scrolls to what takes the focus after it has told of it.
    const focus = () =>
      requestAnimationFrame(() => {
        const focused = document.activeElement
        if (focused && box.current && !box.current.contains(focused) && isOver(box.current, focused))
          makeRoomFor(focused)
      })
    observer.observe(whole)
    observer.observe(figure)
    window.addEventListener('keydown', key)
    document.addEventListener('focusin', focus)
    return () => {
      observer.disconnect()
      window.removeEventListener('keydown', key)
      document.removeEventListener('focusin', focus)
    }
  }, [section])
  // Out of its part of the page, which later parts are painted over; so it says itself what is lit.
  return createPortal(
    <div ref={box} className={styles.floating} data-edge={edge} {...attributes}>
      <PictureAlone {...picture} />
      <div className={styles.close}>
        <IconButton icon="close" label={words.closePicture} onClick={close} />
      </div>
    </div>,
    document.body,
  )
}
