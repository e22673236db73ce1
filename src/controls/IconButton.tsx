import type { KeyboardEventHandler } from 'react'
import styles from './Button.module.css'
import { Icon } from './icons/Icon'
import type { IconName } from './icons/paths'

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
