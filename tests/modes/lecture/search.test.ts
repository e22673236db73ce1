import { describe, expect, it } from 'vitest'
import { search } from '../../../src/modes/lecture/search'

const screen = (name: string, headline: string, place: string, words = '') => ({
  name,
  said: { headline, place, words },
})
const screens = [
  screen('location', 'z = μ + σ ε has a derivative', 'Reparameterization reparameterization Figure gaussian'),
  screen('multiple', 'Multiple draws must differ', 'Gumbel-Max gumbel-max Figure race'),
  screen(
    'blocked',
    'A step passes no slope',
    'The blocked gradient blocked-gradient Figure slice',
    'The argmax jumps.',
  ),
  screen('title', 'The blocked gradient', 'The blocked gradient blocked-gradient Title'),
  screen(
    'estimators',
    'Five estimators',
    'Gradient gradient Figure gradient',
    'The score function varies most.',
  ),
  screen('편향', '편향과 분산은 τ에 따라 달라진다', '기울기 gradient 그림'),
]
const found = (sought: string) => search(screens, sought).map(({ name }) => name)

describe('the search of the lecture’s screens', () => {
  it('finds a screen by what it says, by its chapter, its figure and its notes', () => {
    expect(found('slope')).toEqual(['blocked'])
    expect(found('gumbel-max race')).toEqual(['multiple'])
    expect(found('gaussian')).toEqual(['location'])
    expect(found('argmax')).toEqual(['blocked'])
  })

  it('puts first what says it in larger type, and whole words before beginnings', () => {
    expect(found('blocked gradient')).toEqual(['title', 'blocked'])
    expect(found('mu')).toEqual(['location', 'multiple'])
  })

  it('takes Greek letters by their names, other spellings, and another name of an estimator', () => {
    expect(found('sigma')).toEqual(['location'])
    expect(found('reparametrisation trick')).toEqual(['location'])
    expect(found('REINFORCE')).toEqual(['estimators'])
    expect(found('tau')).toEqual(['편향'])
  })

  it('finds Korean words with their particles, composed or not', () => {
    expect(found('분산')).toEqual(['편향'])
    expect(found('분산'.normalize('NFD'))).toEqual(['편향'])
  })

  it('offers the nearest where no screen has every word, and none where no word is known', () => {
    expect(found('argmax blocks slope')).toEqual(['blocked'])
    expect(found('zebra')).toEqual([])
    expect(found(' – ')).toEqual([])
  })
})
