import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Locked {
  version?: string
  resolved?: string
  optionalDependencies?: Record<string, string>
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>
}

it('locks the binaries of every platform: npm ci refuses a lockfile made on one that left the others out', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !(`node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages),
    ),
  )
  expect(missing).toEqual([])
})

it('names no host: a package comes from whatever registry the reader uses', () => {
  const hosts = Object.values(packages).filter(({ resolved }) => resolved !== undefined)
  expect(hosts).toEqual([])
})
