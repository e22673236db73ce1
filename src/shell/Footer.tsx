import { useWords } from '../language/language'
import { GuideLink } from '../share/GuideLink'
import { version } from '../state/version'
import styles from './Footer.module.css'
import { words as en } from './words.en'
import { words as ko } from './words.ko'

/** What is there for teachers, which version this is, and under which terms. */
export function Footer() {
  const { siteName, footer } = useWords({ en, ko })
  return (
    <footer className={styles.footer}>
      <span>{siteName}</span>
      <GuideLink />
      <span>{footer.version(version)}</span>
      <span>{footer.licence}</span>
      <span>{footer.fonts}</span>
    </footer>
  )
}
