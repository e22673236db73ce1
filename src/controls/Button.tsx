import type { KeyboardEventHandler, ReactNode } from 'react'
import styles from './Button.module.css'
import { Icon, type IconName } from './icons/Icon'

export interface ButtonProps {
  onClick: () => void
  children: ReactNode
  icon?: IconName
  /** For a button that stays in when pressed. */
  pressed?: boolean
  /** Says no for now, but keeps its place in the tab order, so that focus is never lost under the reader's hands. */
  disabled?: boolean
  /** Looks like a link in a sentence. */
  plain?: boolean
}

/** A button with words on it. */
export function Button({ onClick, children, icon, pressed, disabled = false, plain = false }: ButtonProps) {
  return (
    <button
      type="button"
      className={plain ? styles.plain : styles.button}
      data-plain={plain || undefined}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
    >
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  )
}

interface IconButtonProps {
  icon: IconName
  /** What it does: spoken, and shown when the pointer rests on it. */
  label: string
  onClick: () => void
  /** For a button that stays in when pressed. Then the label must not change with it. */
  pressed?: boolean
  /** Says no for now, but keeps its place in the tab order. */
  disabled?: boolean
  /** For focus to be sent here. */
  id?: string
  onKeyDown?: KeyboardEventHandler
}

/** A button with a picture on it: 28 px for a pointer, 44 px for a finger. */
export function IconButton({
  icon,
  label,
  onClick,
  pressed,
  disabled = false,
  id,
  onKeyDown,
}: IconButtonProps) {
  return (
    <button
      type="button"
      id={id}
      className={styles.iconButton}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
      onKeyDown={onKeyDown}
    >
      <Icon name={icon} />
    </button>
  )
}

interface SteadyLabelProps {
  /** All the texts that may stand here. */
  of: readonly string[]
  /** The one that does. */
  shown: string
}

/** A text in the room of the largest of its alternatives, so that what holds it keeps its size as the text changes. */
export function SteadyLabel({ of, shown }: SteadyLabelProps) {
  return (
    <span className={styles.steady}>
      {of.map((word) => (
        <span key={word} data-shown={word === shown}>
          {word}
        </span>
      ))}
    </span>
  )
}
