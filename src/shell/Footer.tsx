import { useWords } from '../language/language'
import { GuideLink } from '../share/GuideLink'
import { version } from '../state/version'
import styles from './Footer.module.css'
import { shellWords } from './words'

/** What is there for teachers, which version this is, and under which terms. */
export function Footer() {
  const { siteName, footer } = useWords(shellWords)
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
