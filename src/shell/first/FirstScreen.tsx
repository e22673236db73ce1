import { Opening } from '../../modes/opening/Opening'
import page from '../App.module.css'
import { Header } from '../Header'

/** The opening as it comes with the page, before the program: what would need the program is inert. */
export function FirstScreen() {
  return (
    <div className={page.page}>
      <div inert>
        <Header />
      </div>
      <main className={page.content}>
        <Opening />
      </main>
    </div>
  )
}
