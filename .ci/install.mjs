import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { argv, env, execPath, exit, platform, versions } from 'node:process'
import { fileURLToPath } from 'node:url'

/** The oldest Node that the build's tools run on. */
const oldestNode = [20, 19]

/** Ends the program with words for a person, not with a stack trace. */
export function giveUp(message) {
  console.error(`\n${message}\n`)
  exit(1)
}

/** Installs the packages of the lockfile where they are not all there. Every script begins here. */
export function install() {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)))
  requireNode()
  if (isInstalled()) return
  console.log('Installing packages …')
  const { status, error } = npm('ci', '--include=dev', '--loglevel=error')
  if (status === 0) return
  giveUp(
    `The packages could not be installed (npm ci ${error ? `failed: ${error.message}` : `ended with ${status}`}).
Its own words are above. Most often the network or a proxy is in the way, or the disk is full.
When that is settled, run the same command again.`,
  )
}

function requireNode() {
  const [major, minor] = versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  giveUp(
    `This needs Node ${oldestNode.join('.')} or newer; here is ${versions.node}. Get one from https://nodejs.org`,
  )
}

/** npm writes a lockfile of its own into node_modules as its last step: an install that broke off has none. */
function isInstalled() {
  const written = 'node_modules/.package-lock.json'
  if (!existsSync(written)) return false
  const { packages: present } = JSON.parse(readFileSync(written, 'utf8'))
  const { packages: wanted } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  )
}

/** Runs the npm that runs us, which need not be the one on the PATH. */
function npm(...words) {
  const itself = env.npm_execpath
  const options = { stdio: 'inherit' }
  if (itself?.endsWith('npm-cli.js')) return spawnSync(execPath, [itself, ...words], options)
  return spawnSync('npm', words, { ...options, shell: platform === 'win32' })
}

if (argv[1] === fileURLToPath(import.meta.url)) install()
