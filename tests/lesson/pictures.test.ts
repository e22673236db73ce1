import { describe, expect, it } from 'vitest'
import { selectedDraw } from '../../src/figures/selectedDraw'
import { catalogue } from '../../src/lesson/catalogue'
import { pictures } from '../../src/lesson/temperature/FourPictures'
import { softmax } from '../../src/transform/softmax'

const pi = [0.5, 0.3, 0.2]

/** The bars of every picture of a draw, by its temperature. */
function bars(draw: number) {
  const { score } = selectedDraw(42, draw, pi, 1)
  return pictures.map((picture) => {
    const shares = Float64Array.from(score)
    softmax(shares, picture.temperature)
    return { ...picture, shares: [...shares] }
  })
}

describe('the four pictures of the prediction', () => {
  it('are the samples of figure 1 at seed 42, draw 0, to the digit', () => {
    const printed = new Map<number, number[]>([
      [0.1, [0.141605, 0.857062, 0.001333]],
      [0.5, [0.353757, 0.507097, 0.139146]],
      [1, [0.354052, 0.423898, 0.22205]],
      [10, [0.336408, 0.342519, 0.321073]],
    ])
    const drawn = bars(0)
    expect(drawn.map(({ temperature }) => temperature).sort((a, b) => a - b)).toEqual([...printed.keys()])
    for (const { temperature, shares } of drawn)
      for (const [k, share] of shares.entries())
        expect(Math.abs(share - printed.get(temperature)![k]!)).toBeLessThan(1e-6)
  })

  it('are the sharper the colder, whatever the draw, so that the right answer is right for all', () => {
    for (let draw = 0; draw < 500; draw++) {
      const coldFirst = bars(draw).sort((a, b) => a.temperature - b.temperature)
      const tallest = coldFirst.map(({ shares }) => Math.max(...shares))
      expect(tallest).toEqual([...tallest].sort((a, b) => b - a))
    }
  })

  it.each(['en', 'ko'] as const)(
    'bear the names that the choices have in %s; the right one is τ = 0.1',
    async (lang) => {
      const temperature = await catalogue.temperature.part.load()
      const { choices } = (await temperature.words.load(lang)).prediction
      expect(choices.map(({ label }) => label.replace(/\D/g, ''))).toEqual(pictures.map(({ name }) => name))
      // On stage the choices are numbered.
      expect(pictures.map(({ name }) => name)).toEqual(choices.map((_, index) => String(index + 1)))
      const right = choices.find((choice) => choice.right)!
      expect(pictures.find(({ name }) => name === right.label.replace(/\D/g, ''))!.temperature).toBe(0.1)
    },
  )
})
