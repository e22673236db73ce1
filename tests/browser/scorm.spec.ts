import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import type Scorm12API from 'scorm-again/scorm12'
import { words as en } from '../../src/modes/story/words.en'
import { chapters } from '../../src/state/place'
import { refuse } from '../reliability/refuse'
import { serve } from './embedHost'
import { test } from './faultless'

/** A learning platform's window: its API is a published implementation of SCORM 1.2. */
interface Platform extends Window {
  API: Scorm12API
  Scorm12API: new (settings: object) => Scorm12API
}

const files = unzipSync(new Uint8Array(readFileSync('dist/gumbel-softmax-scorm.zip')))

function unpacked(): string {
  const directory = mkdtempSync(join(tmpdir(), 'scorm-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), content)
  }
  return directory
}

/** The file that the words of that chapter are in. */
const [words] = Object.entries(files).find(([, content]) =>
  new TextDecoder().decode(content).includes('Eight learners on the same noise'),
)!

/** What a platform holds of a student who has read one chapter. */
const kept = {
  suspend_data: 'training.read',
  core: { lesson_status: 'incomplete', lesson_location: '#/lesson/training', entry: 'resume' },
}

/** A platform's page at `/lms`, and the package in `/content/`. */
function servePlatform() {
  const host =
    '<!doctype html><html lang="en"><title>LMS</title><link rel="icon" href="data:,"><body></body></html>'
  return serve({ pages: { '/lms': host }, folder: { at: '/content/', path: unpacked() } })
}

/** Opens the package as a platform does that holds `held` of earlier sessions. */
async function launch(page: Page, platform: string, held: object): Promise<FrameLocator> {
  await page.goto(platform)
  await page.addScriptTag({ path: 'node_modules/scorm-again/dist/scorm12.min.js' })
  await page.evaluate((data) => {
    const platform = window as unknown as Platform
    platform.API = new platform.Scorm12API({ autocommit: false, logLevel: 5 })
    platform.API.loadFromJSON(data as Parameters<Scorm12API['loadFromJSON']>[0], 'cmi')
    const frame = document.createElement('iframe')
    frame.src = '/content/index.html'
    frame.style.cssText = 'width: 1400px; height: 800px; border: 0'
    document.body.append(frame)
  }, held)
  return page.frameLocator('iframe')
}

/** A value as the platform holds it, those too that the page may only write. */
const value = (page: Page, path: string) =>
  page.evaluate((keys) => {
    const { cmi } = (window as unknown as Platform).API
    const held: unknown = JSON.parse(JSON.stringify(cmi))
    return keys.reduce<unknown>((inside, key) => (inside as Record<string, unknown>)[key], held)
  }, path.split('.'))

test('the package has a manifest that names its files, and one item that opens the site', async ({
  page,
}) => {
  const { faults, ...told } = await page.evaluate((xml) => {
    const manifest = new DOMParser().parseFromString(xml, 'application/xml')
    const all = (name: string) => [...manifest.getElementsByTagName(name)]
    const adl = 'http://www.adlnet.org/xsd/adlcp_rootv1p2'
    const [resource, organization, organizations] = ['resource', 'organization', 'organizations'].map(
      (name) => all(name)[0]!,
    )
    return {
      faults: all('parsererror').map(({ textContent }) => textContent),
      namespace: manifest.documentElement.namespaceURI,
      schemas: manifest.documentElement
        .getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'schemaLocation')
        ?.split(/\s+/),
      schema: ['schema', 'schemaversion'].map((name) => all(name)[0]?.textContent),
      children: [...manifest.documentElement.children].map(({ tagName }) => tagName),
      isDefault: organizations!.getAttribute('default') === organization!.getAttribute('identifier'),
      items: all('item').map((item) => item.getAttribute('identifierref')),
      resources: all('resource').map((each) => each.getAttribute('identifier')),
      type: [resource!.getAttribute('type'), resource!.getAttributeNS(adl, 'scormtype')],
      opens: resource!.getAttribute('href'),
      files: all('file').map((file) => file.getAttribute('href')!),
    }
  }, new TextDecoder().decode(files['imsmanifest.xml']))
  expect(faults).toEqual([])
  expect({ ...told, files: [] }).toEqual({
    namespace: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    schemas: [
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      'adlcp_rootv1p2.xsd',
    ],
    schema: ['ADL SCORM', '1.2'],
    children: ['metadata', 'organizations', 'resources'],
    isDefault: true,
    items: ['site'],
    resources: ['site'],
    type: ['webcontent', 'sco'],
    opens: 'index.html',
    files: [],
  })
  expect([...told.files, 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort())
  expect(told.files).not.toContain('sw.js')
})

test('a platform is told place, checks and completion, and gives them back in the next session', async ({
  page,
}) => {
  const platform = await servePlatform()
  const lms = `${platform.origin}/lms`

  // The first session of a student on a browser where another one has read before.
  await page.goto(lms)
  await page.evaluate(() =>
    localStorage.setItem(
      'gumbel-softmax-lab/progress/1',
      JSON.stringify({ finished: ['training'], last: 'training', answers: {} }),
    ),
  )
  const first = await launch(page, lms, {})
  await expect.poll(() => value(page, 'core.lesson_status')).toBe('incomplete')
  await expect.poll(() => value(page, 'core.score.raw')).toBe('0')
  expect(await value(page, 'suspend_data')).toBe('')
  // Nothing of that other student is left, the chapter read last neither.
  await expect(first.getByRole('main').getByRole('link', { name: /^Go on with/ })).toHaveCount(0)
  await page.frames()[1]!.evaluate(() => {
    location.hash = '#/lesson/blocked-gradient?lang=en&tau=0.5'
  })
  const checks = first.getByRole('heading', { name: en.check.title }).locator('..')
  await checks.getByRole('group').first().waitFor()
  const found: number[] = []
  for (const check of await checks.getByRole('group').all()) {
    // The right choice is found as a student finds it, by trying.
    for (const [at, choice] of (await check.getByRole('radio').all()).entries()) {
      await choice.check()
      if (!(await check.getByText(en.check.right, { exact: true }).isVisible())) continue
      found.push(at)
      break
    }
  }
  await first.getByRole('heading', { name: en.references }).scrollIntoViewIfNeeded()
  await expect
    .poll(() => value(page, 'suspend_data'))
    .toMatch(
      new RegExp(
        `^blocked-gradient\\.read${found.map((at, check) => `\\.c${check}(e\\d)?-${at}`).join('')}$`,
      ),
    )
  const full = Number(await value(page, 'core.score.raw'))
  expect(full).toBeGreaterThan(0)
  // The last answer, a wrong one, comes in the moment in which the page is closed.
  const other = checks.getByRole('group').last().getByRole('radio', { checked: false }).first()
  await other.evaluate((radio: HTMLInputElement) => {
    setTimeout(() => {
      radio.click()
      window.frameElement!.remove()
    })
  })
  await expect.poll(() => page.evaluate(() => (window as unknown as Platform).API.isTerminated())).toBe(true)
  expect(await value(page, 'core.exit')).toBe('suspend')
  const place = '#/lesson/blocked-gradient?tau=0.5'
  expect(await value(page, 'core.lesson_location')).toBe(place)
  const score = Number(await value(page, 'core.score.raw'))
  expect(score).toBeLessThan(full)
  const suspended = await value(page, 'suspend_data')

  // A session that is closed before what was kept has come: words that it is read with are on their way.
  let arrive = () => {}
  await page.route(`**/${words}`, (route) => {
    arrive = () => void route.continue()
  })
  const launchHeld = async () => {
    const asked = page.waitForRequest(`**/${words}`)
    const frame = await launch(page, lms, kept)
    await asked
    return frame
  }
  await launchHeld()
  await page.evaluate(() => document.querySelector('iframe')!.remove())
  await expect.poll(() => value(page, 'core.exit')).toBe('suspend')
  expect(await value(page, 'core.lesson_location')).toBe(kept.core.lesson_location)
  expect(await value(page, 'suspend_data')).toBe(kept.suspend_data)

  // Nothing can be answered before what was kept is there; what is answered then stands beside it.
  const held = await launchHeld()
  await expect(held.locator('#root')).toBeEmpty()
  arrive()
  await expect(held.locator('#chapter-title')).toHaveText('Training')
  await page.frames()[1]!.evaluate(() => {
    location.hash = '#/lesson/blocked-gradient?lang=en'
  })
  const question = held
    .getByRole('heading', { name: en.check.title })
    .locator('..')
    .getByRole('group')
    .first()
  await question.getByRole('radio').first().check()
  await expect
    .poll(() => value(page, 'suspend_data'))
    .toMatch(/^blocked-gradient\.c0(?:e\d)?-\d,training\.read$/)
  await expect(question.getByRole('radio', { checked: true })).toHaveCount(1)
  await page.unroute(`**/${words}`)

  // The next session, and the last: all but one chapter were finished meanwhile.
  const others = chapters.filter((chapter) => chapter !== 'blocked-gradient').map((id) => `${id}.read`)
  const second = await launch(page, lms, {
    suspend_data: `${others.join(',')},${suspended}`,
    core: { lesson_status: 'incomplete', lesson_location: place, entry: 'resume' },
  })
  await expect(second.locator('#chapter-title')).toHaveText('The blocked gradient')
  await expect(second.getByRole('navigation').getByText(`(${en.done})`)).toHaveCount(chapters.length)
  await expect.poll(() => value(page, 'core.lesson_status')).toBe('completed')
  expect(Number(await value(page, 'core.score.raw'))).toBe(score)

  // Without a platform the page of the package is the page.
  await page.goto(`${platform.origin}/content/index.html#/lesson/gumbel-max?lang=en`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gumbel-Max')
  platform.close()
})

base(
  'what the platform refuses is said and told again, and what is known is told as the page is hidden',
  async ({ page }) => {
    const platform = await servePlatform()
    const lesson = await launch(page, `${platform.origin}/lms`, kept)
    await expect(lesson.locator('#chapter-title')).toHaveText('Training')
    // Set as the session begins: a phone may end it without a word.
    expect(await value(page, 'core.exit')).toBe('suspend')
    await page.evaluate(() => {
      const { API } = window as unknown as Platform
      const standing = { refuses: true, commits: 0 }
      const counted = (name: 'LMSSetValue' | 'LMSCommit') => {
        const carryOut = API[name] as (...given: string[]) => string
        return (...given: string[]) => {
          if (name === 'LMSCommit') standing.commits += 1
          return standing.refuses ? 'false' : carryOut.apply(API, given)
        }
      }
      Object.assign(
        API,
        Object.fromEntries((['LMSSetValue', 'LMSCommit'] as const).map((name) => [name, counted(name)])),
      )
      Object.assign(window, { standing })
    })
    const standing = (now: { refuses?: boolean } = {}) =>
      page.evaluate(
        (to) => Object.assign((window as unknown as { standing: { commits: number } }).standing, to),
        now,
      )
    const go = (hash: string) =>
      page.frames()[1]!.evaluate((to) => {
        location.hash = to
      }, hash)
    await go('#/lesson/gumbel-max?lang=en')
    const notice = lesson.getByText('Your learning platform has not saved your latest progress.')
    await expect(notice).toBeVisible()
    await standing({ refuses: false })
    // The notice is at the foot of the frame, which here is higher than the window.
    await lesson.getByRole('button', { name: 'Try again' }).press('Enter')
    await expect(notice).toHaveCount(0)
    expect(await value(page, 'core.lesson_location')).toContain('#/lesson/gumbel-max')

    const before = await standing()
    const told = await page.frames()[1]!.evaluate(() => {
      location.hash = '#/lesson/temperature?lang=en&tau=0.3'
      return new Promise<string>((resolve) =>
        window.addEventListener('hashchange', () => {
          Object.defineProperty(document, 'visibilityState', { value: 'hidden' })
          document.dispatchEvent(new Event('visibilitychange'))
          resolve((parent as unknown as Platform).API.LMSGetValue('cmi.core.lesson_location'))
        }),
      )
    })
    expect(told).toContain('#/lesson/temperature')
    expect((await standing()).commits).toBe(before.commits + 1)
    // A page that is left has finished its session by the time it is hidden.
    await page.frames()[1]!.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pagehide'))
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect((await standing()).commits).toBe(before.commits + 1)

    // A page that the browser brings back as it was asks for another session; where it gets none it says so. This platform
    // is read after its session has ended too: others, as the standard has it, answer with an error.
    await page.evaluate(() => {
      const { API } = window as unknown as Platform
      const { LMSGetValue, LMSGetLastError } = API
      Object.assign(window, { reading: { LMSGetValue, LMSGetLastError } })
      const answer = (text: string) => () => text
      Object.assign(API, { LMSGetValue: answer(''), LMSGetLastError: answer('301') })
    })
    await page
      .frames()[1]!
      .evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
    const noSession = lesson.getByText('Your learning platform has not opened a session')
    await expect(noSession).toBeVisible()
    await lesson.getByRole('button', { name: 'Try again' }).press('Enter')
    await expect(noSession).toBeVisible()
    await page.evaluate((data) => {
      const { API } = window as unknown as Platform
      API.reset()
      Object.assign(API, (window as unknown as { reading: object }).reading)
      API.loadFromJSON(data as Parameters<Scorm12API['loadFromJSON']>[0], 'cmi')
    }, kept)
    await lesson.getByRole('button', { name: 'Try again' }).press('Enter')
    await expect(lesson.locator('#chapter-title')).toHaveText('Training')
    await expect(noSession).toHaveCount(0)
    platform.close()
  },
)

for (const [what, file] of [
  ['the program that reports', /assets\/reportToPlatform-.*\.js/],
  ['words that the kept progress is read with', `**/${words}`],
] as const)
  base(
    `without ${what} nothing can be answered that would not be reported: a student is told`,
    async ({ page }) => {
      const platform = await servePlatform()
      const refused = await refuse(page, file)
      const lesson = await launch(page, `${platform.origin}/lms`, kept)
      const notice = lesson.getByRole('alert')
      await expect(notice).toBeVisible()
      await expect(lesson.locator('#root')).toBeEmpty()
      await refused.stop()
      await notice.getByRole('button').click()
      await expect(lesson.locator('#chapter-title')).toHaveText('Training')
      platform.close()
    },
  )
