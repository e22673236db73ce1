import type { ReactNode } from 'react'
import styles from './Button.module.css'
import { Icon } from './icons/Icon'
import type { IconName } from './icons/paths'

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
