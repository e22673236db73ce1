import './fonts.css'
import './theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startEngine } from './engine/engine'
import { App } from './modes/App'
import { plan } from './modes/plan'
import { followAddress } from './state/followAddress'

followAddress(plan)
void startEngine()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
