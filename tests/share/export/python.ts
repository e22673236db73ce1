import { spawnSync } from 'node:child_process'
import { env, platform } from 'node:process'

/** What programs and tables are tried with. */
const packages = ['numpy', 'pandas', 'matplotlib', 'torch', 'jax', 'tensorflow', 'tensorflow_probability']

/** Which of the packages a Python has; null where there is no such Python. */
function packagesOf(python: string): string[] | null {
  const question = `import importlib.util as u; print(*[p for p in ${JSON.stringify(packages)} if u.find_spec(p)])`
  const { status, stdout } = spawnSync(python, ['-c', question], { encoding: 'utf8' })
  return status === 0 ? stdout.trim().split(' ') : null
}

/** Another Python may come first on the path than Debian's own, for which `npm test` installs packages. */
const pythons = env.PYTHON
  ? [env.PYTHON]
  : platform === 'win32'
    ? ['python']
    : ['python3', '/usr/bin/python3']

/** The Python that runs our snippets: the setting PYTHON, else the one that has most of the packages. */
const [python, present] = pythons
  .map((each) => [each, packagesOf(each)] as const)
  .reduce((best, next) => ((next[1]?.length ?? -1) > (best[1]?.length ?? -1) ? next : best))

/** Why Python can't run what needs these packages; null where it can. */
export function whyNotPython(needed: readonly string[]): string | null {
  if (!present) return `no ${python} on this machine`
  const missing = needed.filter((each) => !present.includes(each))
  return missing.length === 0 ? null : `this Python has no ${missing.join(' and no ')}`
}

/** A test's title, which says so where the test is skipped: the summary names it then. */
export const titled = (title: string, why: string | null): string =>
  why === null ? title : `${title} (skipped: ${why})`

// The picture comes last in a program; without Matplotlib the numbers stand all the same.
const harness = `
import contextlib, io, json, sys
job = json.load(sys.stdin)
space = {'__name__': '__main__'}
printed = io.StringIO()
try:
    with contextlib.redirect_stdout(printed):
        exec(compile(job['code'], 'snippet.py', 'exec'), space)
except ModuleNotFoundError as error:
    if error.name != 'matplotlib':
        raise
import numpy as np
values = {name: np.asarray(space[name]).astype(float).tolist() for name in job['names']}
json.dump({'printed': printed.getvalue(), 'values': values}, sys.stdout)
`

export interface PythonRun {
  printed: string
  /** Of each variable asked for its numbers, as lists of lists. */
  values: Record<string, number[] | number[][]>
}

/** Runs a program as it is, in an empty name space, and tells what it printed and what its variables hold. */
export function runPython(code: string, names: readonly string[], folder?: string): PythonRun {
  const { status, stdout, stderr } = spawnSync(python, ['-W', 'error::RuntimeWarning', '-c', harness], {
    input: JSON.stringify({ code, names }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    cwd: folder,
    env: { ...env, MPLBACKEND: 'Agg', PYTHONUTF8: '1', JAX_PLATFORMS: 'cpu' },
  })
  if (status !== 0) throw new Error(`Python ended with ${status}\n${stderr}\n${code}`)
  // Python's JSON has a −Infinity, ours a number too large for any other.
  return JSON.parse(stdout.replaceAll('-Infinity', '-1e999')) as PythonRun
}
