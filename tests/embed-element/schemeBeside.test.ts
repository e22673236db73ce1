import { expect, it } from 'vitest'
import { schemeBeside } from '../../src/embed-element/hostPage'

it.each([
  ['rgb(0, 0, 0)', 'light'],
  ['rgb(139, 0, 0)', 'light'],
  ['rgba(0, 0, 0, 0.87)', 'light'],
  ['oklch(0.27 0.01 260)', 'light'],
  ['lab(12.3 0 0)', 'light'],
  ['rgb(255, 255, 255)', 'dark'],
  ['rgb(201, 209, 217)', 'dark'],
  ['oklch(0.93 0.013 255.5)', 'dark'],
  ['color(srgb 0.9 0.9 0.9)', 'dark'],
  ['color(srgb 0.2 0.9 0.9)', 'dark'],
  ['color(display-p3 1 1 1)', 'dark'],
  ['color(display-p3 0.1 0.1 0.1)', 'light'],
  ['color(xyz-d65 0.05 0.05 0.06)', 'light'],
  ['lab(92.1 -0.4 -2)', 'dark'],
] as const)('beside text in %s a figure is %s', (color, scheme) => {
  expect(schemeBeside(color)).toBe(scheme)
})
