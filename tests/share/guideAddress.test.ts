import { describe, expect, it } from 'vitest'
import { guideAddress } from '../../src/share/GuideLink'

describe('the page for teachers', () => {
  it('lies beside the app, in the reader’s language', () => {
    expect(guideAddress('en', false, null)).toBe('teaching.html')
    expect(guideAddress('ko', false, 'https://b.example/course/')).toBe('teaching.ko.html')
  })

  it('is on the site that the one file was built for', () => {
    for (const site of ['https://b.example/course/', 'https://b.example/course/index.html'])
      expect(guideAddress('ko', true, site)).toBe('https://b.example/course/teaching.ko.html')
  })

  it('is nowhere for a file that knows of no site, even on the web', () => {
    expect(guideAddress('en', true, null)).toBeNull()
  })
})
