import { IconButton } from './IconButton'
import { Icon } from './icons/Icon'
import styles from './Notice.module.css'

export interface NoticeMessage {
  id: string
  text: string
}

interface NoticeProps {
  messages: readonly NoticeMessage[]
  onDismiss: (id: string) => void
  /** The name of the button that takes a message away. */
  dismissLabel: string
}

/** Messages that the page has for the reader, spoken as they come, there until dismissed. */
export function Notice({ messages, onDismiss, dismissLabel }: NoticeProps) {
  return (
    <div role="status" aria-atomic="false" className={styles.notice}>
      {messages.map((message) => (
        <div key={message.id} className={styles.message}>
          <Icon name="info" size={1.3} />
          <p>{message.text}</p>
          <IconButton icon="close" label={dismissLabel} onClick={() => onDismiss(message.id)} />
        </div>
      ))}
    </div>
  )
}
