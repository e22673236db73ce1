import './fonts.css'
import './theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startEngine } from './engine/engine'
import { App } from './modes/App'
import { followAddress } from './state/followAddress'

followAddress()
void startEngine()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
