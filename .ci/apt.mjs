import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import process, { env, platform } from 'node:process'

/** Whether packages may be installed for the whole machine: tests that lack one are skipped where they may not. */
export const mayInstall = platform === 'linux' && process.getuid() === 0

/** Whether Debian's packages could be asked for and gave these. */
export function installByApt(...packages) {
  if (!mayInstall || spawnSync('apt-get', ['--version']).status !== 0) return false
  console.log(`Installing ${packages.join(' ')} with apt-get …`)
  const apt = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::http::Timeout=20']
  run('apt-get', [...apt, 'update'])
  return run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', ...packages])
}

/** Where programs of these names would lie on the PATH, the first name first. */
export function* onPath(names) {
  for (const name of names)
    for (const directory of (env.PATH ?? '').split(delimiter)) yield { executablePath: join(directory, name) }
}

/** Runs a program in view of the reader; whether it ended well. */
export function run(command, words) {
  const environment = { ...env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(command, words, { stdio: 'inherit', env: environment }).status === 0
}
