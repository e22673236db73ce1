// Whether WebKitGTK opens a page on this machine: ends well once its driver has begun a session. Run under a screen.
import { spawn } from 'node:child_process'
import process, { env, exit } from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'

const address = 'http://127.0.0.1:4599'
const driver = spawn(env.WEBKIT_DRIVER, ['-p', '4599'], { stdio: 'ignore' })
process.on('exit', () => driver.kill())
const options = { binary: env.WEBKIT_BROWSER, args: ['--automation'] }
const body = JSON.stringify({ capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } })
for (let tries = 0; tries < 50; tries++) {
  const ready = await fetch(`${address}/status`).catch(() => wait(200))
  if (ready?.ok) break
}
const answer = await fetch(`${address}/session`, {
  method: 'POST',
  body,
  signal: AbortSignal.timeout(60_000),
})
const { value } = await answer.json()
if (answer.ok) await fetch(`${address}/session/${value.sessionId}`, { method: 'DELETE' })
exit(answer.ok ? 0 : 1)
