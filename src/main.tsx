import './fonts.css'
import './theme.css'
import './elements.css'
import './controls.css'
import './language/linking.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { wordsHere } from './language/language'
import { surviveTranslation } from './language/surviveTranslation'
import { copyFormulas } from './language/typeset/copyFormulas'
import { plan } from './lesson/plan'
import { openMailbox, refuseHost } from './modes/embed/host'
import { App } from './shell/App'
import { sayStartFailure } from './shell/first/startFailure'
import { keepFocus } from './shell/keepFocus'
import { keepOffline } from './shell/offline/offline'
import { programWords } from './shell/words'
import { followAddress } from './state/followAddress'

openMailbox()
copyFormulas()
keepFocus()
surviveTranslation()
followAddress(plan)

// The build marks the page of the package for learning platforms (`vite/scorm.ts`): it keeps no copy, and shows nothing to
// answer before what the platform kept is there, since that would take an earlier answer's place.
const isPackage = document.documentElement.hasAttribute('data-scorm')
const reporting = isPackage
  ? import('./shell/scorm/reportToPlatform').then(({ reportToPlatform }) => reportToPlatform())
  : null

const root = createRoot(document.getElementById('root')!)
void Promise.all([wordsHere(...programWords), reporting]).then(
  () =>
    root.render(
      <StrictMode>
        <App onView={isPackage ? undefined : keepOffline} />
      </StrictMode>,
    ),
  (error: unknown) => {
    sayStartFailure()
    refuseHost(String(error))
  },
)
