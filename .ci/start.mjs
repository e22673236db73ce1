import { argv, env, platform } from 'node:process'
import { giveUp, install } from './install.mjs'

/**
 * Builds the site and serves it, the way a static host would: `npm start`. The page opens in the browser unless there
 * is no screen, or with `--no-open`.
 */
const hasScreen = platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY)
const open = hasScreen && !env.CI && !argv.includes('--no-open')

install()
const { build, preview } = await import('vite')
console.log('Building …')
await build({ logLevel: 'warn' }).catch((error) => giveUp(`The site could not be built.\n${error.message}`))
const server = await preview({
  preview: { open, port: 4173, strictPort: false, host: argv.includes('--host') },
})
console.log('\nGumbel-Softmax Lab is served at (Ctrl+C ends it)')
server.printUrls()
