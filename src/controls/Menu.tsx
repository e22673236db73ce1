import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import buttonStyles from './Button.module.css'
import { Icon } from './icons/Icon'
import styles from './Menu.module.css'

export interface MenuItem {
  id: string
  label: ReactNode
}

interface MenuProps {
  /** On the button that opens it. */
  label: ReactNode
  items: readonly MenuItem[]
  onChoose: (id: string) => void
}

/** Room that a list below its button needs; with less, it opens upwards if there is more. In pixels. */
const enough = 260

/** Where the list goes: beside its button, within the window. */
function placeBeside(button: HTMLElement): CSSProperties {
  const { top, bottom, left } = button.getBoundingClientRect()
  const width = Math.min(320, window.innerWidth - 16)
  const inlineSize = { inlineSize: width, left: Math.max(8, Math.min(left, window.innerWidth - 8 - width)) }
  const below = window.innerHeight - bottom
  return below < enough && top > below
    ? { ...inlineSize, bottom: window.innerHeight - top + 4, maxBlockSize: top - 12 }
    : { ...inlineSize, top: bottom + 4, maxBlockSize: below - 12 }
}

/** The list follows its button while the page scrolls beneath. */
function usePlace(open: boolean) {
  const button = useRef<HTMLButtonElement>(null)
  const [place, setPlace] = useState<CSSProperties>({})
  const follow = useCallback(() => {
    if (button.current) setPlace(placeBeside(button.current))
  }, [])
  useEffect(() => {
    if (!open) return
    window.addEventListener('scroll', follow, { capture: true, passive: true })
    window.addEventListener('resize', follow)
    return () => {
      window.removeEventListener('scroll', follow, { capture: true })
      window.removeEventListener('resize', follow)
    }
  }, [open, follow])
  return { button, place, follow }
}

/** The button an arrow key leads to, among those of a list; null for other keys. */
function neighbour(list: HTMLElement, key: string): HTMLElement | null {
  const buttons = Array.from(list.querySelectorAll('button'))
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
  if (key === 'ArrowDown') return buttons[(at + 1) % buttons.length] ?? null
  if (key === 'ArrowUp') return buttons[at <= 0 ? buttons.length - 1 : at - 1] ?? null
  if (key === 'Home') return buttons[0] ?? null
  if (key === 'End') return buttons.at(-1) ?? null
  return null
}

/**
 * A button, which looks like a link in a sentence, that opens a list of things to choose, in a popover: Escape or a click
 * elsewhere closes it.
 */
export function Menu({ label, items, onChoose }: MenuProps) {
  const id = useId()
  const list = useRef<HTMLUListElement>(null)
  const [open, setOpen] = useState(false)
  const { button, place, follow } = usePlace(open)

  function choose(item: MenuItem) {
    list.current?.hidePopover()
    onChoose(item.id)
  }

  function walk(event: KeyboardEvent) {
    const next = open && list.current ? neighbour(list.current, event.key) : null
    if (!next) return
    event.preventDefault()
    next.focus()
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={buttonStyles.plain}
        data-plain
        popoverTarget={id}
        onKeyDown={walk}
      >
        <span>{label}</span>
        <Icon name="chevronDown" size={1} />
      </button>
      <ul
        ref={list}
        id={id}
        popover="auto"
        className={styles.list}
        style={place}
        onBeforeToggle={follow}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" className={styles.item} onClick={() => choose(item)} onKeyDown={walk}>
              <span>{item.label}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
