import { IconButton } from '../../controls/IconButton'
import { useWords } from '../../language/language'
import { lectureWords } from '../words'
import type { Action } from './keys'
import styles from './Toolbar.module.css'

const tools = [
  ['chevronLeft', 'back'],
  ['chevronRight', 'next'],
  ['table', 'overview'],
  ['info', 'help'],
  ['pen', 'pen'],
  ['share', 'link'],
  ['quote', 'speaker'],
  ['download', 'handout'],
  ['copy', 'lessonLink'],
] as const

interface Props {
  onAction: (action: Action) => void
  onLeave: () => void
  /** Whether the pointer has just moved over the stage */
  pointed: boolean
  /** Whether a pen is in hand */
  pen: boolean
}

/** For a hand without a keyboard; out of sight until the pointer moves or the focus comes near. */
export function Toolbar({ onAction, onLeave, pointed, pen }: Props) {
  const { toolbar: words } = useWords(lectureWords)
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: it only keeps a press from taking the focus.
    <nav
      aria-label={words.name}
      className={styles.toolbar}
      data-pointed={pointed}
      // A button pressed by the pointer must not keep the space key for itself afterwards.
      onMouseDown={(event) => event.preventDefault()}
    >
      {tools.map(([icon, action]) => (
        <IconButton
          key={action}
          id={`toolbar-${action}`}
          icon={icon}
          label={words[action]}
          {...(action === 'pen' && { pressed: pen })}
          onClick={() => onAction(action)}
        />
      ))}
      {pen && <IconButton icon="eraser" label={words.erase} onClick={() => onAction('erase')} />}
      {document.fullscreenEnabled && (
        <IconButton icon="fullscreen" label={words.fullscreen} onClick={() => onAction('fullscreen')} />
      )}
      <IconButton icon="close" label={words.leave} onClick={onLeave} />
    </nav>
  )
}
