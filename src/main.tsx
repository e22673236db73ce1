import './fonts.css'
import './theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startEngine } from './engine/engine'
import { wordsHere } from './language/language'
import { copyFormulas } from './language/typeset/copyFormulas'
import { plan } from './lesson/plan'
import { openMailbox } from './modes/embed/host'
import { App } from './shell/App'
import { keepOffline } from './shell/offline/offline'
import { followAddress } from './state/followAddress'
import { store } from './state/store'

openMailbox()
copyFormulas()
followAddress(plan)
// An embedded figure starts it once it is seen.
if (store.getState().place.view !== 'embed') void startEngine()

// The page speaks from its first picture on.
void wordsHere().then(() =>
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
)

// After what the page itself needs.
window.addEventListener('load', () => {
  if (store.getState().place.view !== 'embed') setTimeout(() => void keepOffline(), 500)
})
