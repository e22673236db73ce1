import { IconButton } from '../../controls/IconButton'
import { useWords } from '../../language/language'
import type { Wish } from './keys'
import styles from './Toolbar.module.css'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

const tools = [
  ['chevronLeft', 'back'],
  ['chevronRight', 'next'],
  ['table', 'overview'],
  ['info', 'help'],
  ['share', 'link'],
  ['quote', 'speaker'],
  ['download', 'handout'],
  ['copy', 'lessonLink'],
] as const

interface Props {
  onWish: (wish: Wish) => void
  onLeave: () => void
}

/** For a hand without a keyboard; out of sight until the pointer or the focus comes near. */
export function Toolbar({ onWish, onLeave }: Props) {
  const { toolbar: words } = useWords({ en, ko })
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: it only keeps a press from taking the focus.
    <nav
      aria-label={words.name}
      className={styles.toolbar}
      // A button pressed by the pointer must not keep the space key for itself afterwards.
      onMouseDown={(event) => event.preventDefault()}
    >
      {tools.map(([icon, wish]) => (
        <IconButton
          key={wish}
          id={`toolbar-${wish}`}
          icon={icon}
          label={words[wish]}
          onClick={() => onWish(wish)}
        />
      ))}
      {document.fullscreenEnabled && (
        <IconButton icon="fullscreen" label={words.fullscreen} onClick={() => onWish('fullscreen')} />
      )}
      <IconButton icon="close" label={words.leave} onClick={onLeave} />
    </nav>
  )
}
