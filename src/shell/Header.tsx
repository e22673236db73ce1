import { Icon } from '../controls/icons/Icon'
import { LanguageChoice } from '../controls/LanguageChoice'
import { DialogButton } from '../controls/LazyDialog'
import { PlaceLink } from '../controls/PlaceLink'
import { Select } from '../controls/Select'
import { useWords } from '../language/language'
import { latePart } from '../language/latePart'
import { shareWords } from '../share/words'
import { setTheme } from '../state/actions'
import { themes } from '../state/parameters'
import { chapters, lessonStart, type Place } from '../state/place'
import { useChosen } from '../state/store'
import styles from './Header.module.css'
import { shellWords } from './words'

const CiteDialog = latePart(() => import('../share/CiteDialog').then((part) => part.CiteDialog))
const ShareDialog = latePart(() => import('../share/ShareDialog').then((part) => part.ShareDialog))

const views: readonly { id: 'lesson' | 'lab' | 'lecture'; place: Place }[] = [
  { id: 'lesson', place: lessonStart },
  { id: 'lab', place: { view: 'lab' } },
  { id: 'lecture', place: { view: 'lecture', chapter: chapters[0], step: 1 } },
]

/** Name, views, language, theme, and what takes this state elsewhere. */
export function Header() {
  const words = useWords(shellWords)
  const { share, cite, themes: themeNames } = useWords(shareWords)
  const view = useChosen((state) => state.place.view)
  const theme = useChosen((state) => state.parameters.theme)
  return (
    <header className={styles.header}>
      <button type="button" className={styles.skip} onClick={skip}>
        {words.skip}
      </button>
      <PlaceLink place={lessonStart} className={styles.name}>
        {words.siteName}
      </PlaceLink>
      <nav aria-label={words.navigation} className={styles.views}>
        {views.map(({ id, place: there }) => (
          <PlaceLink key={id} place={there} current={view === id} keepFocus>
            {words[id]}
          </PlaceLink>
        ))}
      </nav>
      <div className={styles.settings}>
        <LanguageChoice legend={words.language} />
        <div className={styles.theme}>
          <span data-button aria-hidden="true">
            <Icon name="halfMoon" />
            <span>{words.theme}</span>
          </span>
          <Select
            label={<span className="visually-hidden">{words.theme}</span>}
            value={theme}
            onChange={setTheme}
            options={themes.map((id) => ({ id, label: themeNames[id] }))}
          />
        </div>
        <DialogButton icon="share" dialog={(onClose) => <ShareDialog onClose={onClose} />}>
          {share.open}
        </DialogButton>
        <DialogButton icon="quote" dialog={(onClose) => <CiteDialog onClose={onClose} />}>
          {cite.open}
        </DialogButton>
      </div>
    </header>
  )
}

/** A button, since the address holds the state: a link to `#content` would change it. */
const skip = () => document.getElementById('content')?.focus()
