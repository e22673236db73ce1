import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { selectedDraw } from '../../../src/figures/selectedDraw'
import { pythonFloat } from '../../../src/language/python'
import { type Library, libraries } from '../../../src/share/export/code/libraries'
import type { PictureNumbers } from '../../../src/share/export/code/program'
import { snippets } from '../../../src/share/export/code/snippets'
import { words as en } from '../../../src/share/export/words.en'
import { words as ko } from '../../../src/share/export/words.ko'
import { defaultParameters } from '../../../src/state/parameterTable'
import { runPython, titled, whyNotPython } from './python'

const packages: Record<Library, string[]> = {
  numpy: ['numpy'],
  jax: ['numpy', 'jax'],
  pytorch: ['numpy', 'torch'],
  tensorflow: ['numpy', 'tensorflow', 'tensorflow_probability'],
}
const ofThePage: readonly Library[] = ['numpy', 'jax', 'pytorch']

const sixteen = Array.from({ length: 16 }, (_, k) => (k === 5 ? 0 : (k + 1) / 130))
const settingOf = (chosen: Partial<PictureNumbers>): PictureNumbers => ({
  ...defaultParameters({ pi: chosen.pi ?? [0.5, 0.3, 0.2] }),
  link: 'https://example.org/index.html#/lab',
  n: 3000,
  ...chosen,
})
const settings: Record<string, PictureNumbers> = {
  'three classes': settingOf({ seed: 42, tau: 1, draw: 17 }),
  'sixteen classes, one impossible, the last seed, a cold τ': settingOf({
    pi: sixteen,
    labels: sixteen.map((_, k) => String(k + 1)),
    seed: 2 ** 32 - 1,
    tau: 0.01,
  }),
  'two classes with names that need escapes, by log-odds': settingOf({
    pi: [1 / 3, 2 / 3],
    labels: ['"고양이" $\\', "dog's\n#"],
    seed: 0,
    tau: 0.5,
    axis: 'log-odds',
  }),
  'noise at half its scale': settingOf({
    pi: [0.5, 0.3, 0, 0.2],
    tau: 0.4,
    scale: 0.5,
    labels: ['a', 'b', 'c', 'd'],
  }),
  'no noise': settingOf({ scale: 0, tau: 0.7, n: 500 }),
  'a tetrahedron': settingOf({ pi: [0.1, 0.2, 0.3, 0.4], labels: ['a', 'b', 'c', 'd'], seed: 7, tau: 5 }),
}

/**
 * How far a score in float32 may lie from the page's, at most 16.2 in size: log by another hand 2.4e-7·(1 + |γ|)
 * (`contract.md` §1), rounding of log π, γ and their sum half a unit of 2⁻²⁰ each.
 */
const scoreError = 2.4e-7 * 17 + 3 * 2 ** -21

/** Σⱼ |∂z̃ₖ/∂xⱼ| = 2 z̃ₖ(1 − z̃ₖ)/τ ≤ 1/(2τ); and the softmax's own rounding. */
const shareError = (tau: number) => scoreError / (2 * tau) + 2e-6

describe.each(Object.entries(settings))('the programs for %s', (_, setting) => {
  for (const library of ofThePage) {
    const why = whyNotPython(packages[library])
    it.skipIf(why !== null)(
      titled(`draw in ${library} what the page draws`, why),
      () => {
        const code = snippets[library](setting, en.comments)
        const { printed, values } = runPython(code, ['gamma', 'winner', 'relaxed'])
        expect(printed).toContain(`draw ${setting.draw} winner`)
        expect(printed).not.toContain('not the draws of the page')
        for (const pi of setting.pi) expect(printed).toContain(` pi ${pythonFloat(pi)} wins `)
        const gamma = values.gamma as number[][]
        const winner = values.winner as number[]
        const relaxed = values.relaxed as number[][]
        expect(gamma.length).toBe(setting.n)
        for (let n = 0; n < setting.n; n++) {
          const page = selectedDraw(setting.seed, n, setting.pi, setting.tau, setting.scale)
          const [best, second] = page.score.toSorted((a, b) => b - a)
          if (best! - second! > 1e-5) expect(winner[n]).toBe(page.winner)
          for (const k of setting.pi.keys()) {
            const off = Math.abs(gamma[n]![k]! - page.gamma[k]!)
            if (!(off <= 2.4e-7 * (1 + Math.abs(page.gamma[k]!))))
              expect.fail(`γ of draw ${n}: off by ${off}`)
            const shift = Math.abs(relaxed[n]![k]! - page.relaxed[k]!)
            if (!(shift <= shareError(setting.tau))) expect.fail(`z̃ of draw ${n}: off by ${shift}`)
          }
        }
      },
      120_000,
    )
  }

  const why = whyNotPython(packages.tensorflow)
  it.skipIf(why !== null)(
    titled('draw in tensorflow from the distribution of the page', why),
    () => {
      const { values } = runPython(snippets.tensorflow(setting, en.comments), ['winner', 'relaxed'])
      const winner = values.winner as number[]
      expect((values.relaxed as number[][]).length).toBe(setting.n)
      setting.pi.forEach((pi, k) => {
        const share = winner.filter((won) => won === k).length / setting.n
        // Once in 10⁶ seeds; a class of probability 0 never.
        expect(Math.abs(share - pi)).toBeLessThanOrEqual(4.9 * Math.sqrt((pi * (1 - pi)) / setting.n))
      })
    },
    120_000,
  )

  const noMatplotlib = whyNotPython(['numpy', 'matplotlib'])
  it.skipIf(noMatplotlib !== null)(
    titled('draw every draw in a histogram of each class, and the first on the simplex', noMatplotlib),
    () => {
      const counted = [
        'heights = [[bar.get_height() for bar in histogram.patches] for histogram in histograms]',
        'dots = simplex.collections[0].get_offsets()',
      ]
      const code = [snippets.numpy(setting, en.comments), ...counted].join('\n')
      const { values } = runPython(code, ['heights', 'dots'])
      const heights = values.heights as number[][]
      expect(heights.length).toBe(setting.pi.length)
      for (const bars of heights) expect(bars.reduce((sum, bar) => sum + bar, 0)).toBe(setting.n)
      expect(values.dots!.length).toBe(setting.n)
    },
    120_000,
  )

  const noNumpy = whyNotPython(['numpy'])
  it.skipIf(noNumpy !== null)(titled('are Python in both languages', noNumpy), () => {
    const sources = libraries.flatMap((library) => [
      snippets[library](setting, en.comments),
      snippets[library](setting, ko.comments),
    ])
    expect(new Set(sources).size).toBe(2 * libraries.length)
    const code = `for source in ${JSON.stringify(sources)}:\n    compile(source, 'snippet.py', 'exec')`
    expect(runPython(code, []).printed).toBe('')
  })
})

describe('a program whose draws are not those of the page', () => {
  const setting = settingOf({ n: 10 })
  /** A library with another setting, played by another seed: the number that the program holds its own against stays. */
  const other = (code: string) => code.replace('tau, seed = 1.0, 42', 'tau, seed = 1.0, 43')

  for (const library of ofThePage) {
    const why = whyNotPython(packages[library])
    it.skipIf(why !== null)(
      titled(`says so in ${library}, and what to look at`, why),
      () => {
        expect(runPython(other(snippets[library](setting, en.comments)), []).printed).toContain(
          'These are not the draws of the page',
        )
      },
      120_000,
    )
  }

  const noJax = whyNotPython(packages.jax)
  it.skipIf(noJax !== null)(
    titled('is not the one for JAX, whatever its settings', noJax),
    () => {
      const code = snippets.jax(setting, en.comments)
      const settings = [
        "import jax; jax.config.update('jax_threefry_partitionable', False)",
        "import jax; jax.config.update('jax_default_prng_impl', 'rbg')",
      ]
      for (const before of settings)
        expect(runPython(`${before}\n${code}`, []).printed).not.toContain('not the draws of the page')
    },
    120_000,
  )
})

it('of JAX names its generator wherever it stands, for the reader’s settings may be others', () => {
  const texts = {
    program: snippets.jax(settingOf({ n: 10 }), en.comments),
    readme: readFileSync('README.md', 'utf8'),
    notebook: readFileSync('examples/notebook.ipynb', 'utf8'),
  }
  for (const [name, text] of Object.entries(texts)) {
    expect(text, name).toContain("impl='threefry2x32')")
    expect(text, name).toContain("jax.config.update('jax_threefry_partitionable', True)")
    expect(text, name).not.toMatch(/fold_in\(jax\.random\.key\(\w+\)/)
  }
})

describe('a program of many draws', () => {
  it('says how much memory it takes where it is more than a gigabyte', () => {
    const sizes = (n: number) => snippets.numpy(settingOf({ n, pi: sixteen }), en.comments)
    expect(sizes(1e7)).toContain('needs about 7 GB')
    expect(sizes(1e5)).not.toContain('memory')
  })
})

describe('names that Matplotlib’s own typeface lacks', () => {
  const code = snippets.numpy(settingOf({ labels: ['고양이', '개', '새'] }), ko.comments)

  it('are set in a typeface that has them, of those on the machine', () => {
    expect(code).toContain("plt.rcParams['font.family'] = ['DejaVu Sans', *names]")
    expect(snippets.numpy(settingOf({ labels: ['a', 'b', 'c'] }), en.comments)).not.toContain('font.family')
  })

  it('also by the name that Matplotlib gives to Debian’s file of several families', () => {
    expect(code).toContain('"Noto Sans CJK JP"')
  })
})

it('names a package as every shell takes it: brackets in quotes', () => {
  const named = Object.values(snippets).flatMap((program) =>
    [...program(settingOf({}), en.comments).matchAll(/pip install (.*)/g)].map(([, name]) => name!),
  )
  expect(named).toContain('"tensorflow-probability[tf]"')
  expect(named.filter((name) => /\[/.test(name.replaceAll(/"[^"]*"/g, '')))).toEqual([])
})
