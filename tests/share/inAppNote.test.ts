import { afterEach, expect, test, vi } from 'vitest'
import { isInApp } from '../../src/share/InAppNote'

afterEach(() => vi.unstubAllGlobals())

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const android = 'Mozilla/5.0 (Linux; Android 15; SM-S921N'
const chrome = 'AppleWebKit/537.36 (KHTML, like Gecko)'

test.each([
  [`${iPhone} Mobile/15E148 KAKAOTALK/25.4.2 (INAPP)`, true],
  [`${iPhone} Mobile/15E148 NAVER(inapp; search; 2000; 12.14.51; 14PRO)`, true],
  [`${iPhone} Mobile/15E148 Instagram 382.0.0.23.86 (iPhone16,1; iOS 18_5; en_US)`, true],
  [`${iPhone} Mobile/15E148 [FBAN/FBIOS;FBAV/514.0.0.36.102;FBBV/736563846]`, true],
  [`${iPhone} Mobile/15E148 Safari Line/15.8.0`, true],
  [`${android}; wv) ${chrome} Version/4.0 Chrome/137.0.7151.61 Mobile Safari/537.36`, true],
  [`${iPhone} Version/18.5 Mobile/15E148 Safari/604.1`, false],
  [`${android}) ${chrome} Chrome/137.0.0.0 Mobile Safari/537.36`, false],
  [`${android}) ${chrome} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`, false],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:139.0) Gecko/20100101 Firefox/139.0', false],
])('%s is the browser of an app: %s', (userAgent, expected) => {
  vi.stubGlobal('navigator', { userAgent })
  expect(isInApp()).toBe(expected)
})
