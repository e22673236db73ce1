import { refetchFailedLinks } from '../../language/failedLinks'

/**
 * Says above the page that it could not start, as its program, its words or a style of every view did not arrive. There
 * are no words of any language then: hence both.
 */
export function sayStartFailure(): void {
  const say = <Name extends 'div' | 'p' | 'button' | 'span'>(name: Name, words: string, lang = '') =>
    Object.assign(document.createElement(name), { textContent: words, lang })
  const retry = say('button', 'Try again · ')
  retry.append(say('span', '다시 시도', 'ko'))
  retry.addEventListener('click', () => void refetchFailedLinks().then(() => location.reload()))
  const notice = say('div', '')
  notice.role = 'alert'
  // Over a stage, which covers the window.
  Object.assign(notice.style, { position: 'relative', zIndex: 9, background: 'Canvas', color: 'CanvasText' })
  notice.append(
    say('p', 'Part of the page could not be loaded.', 'en'),
    say('p', '페이지의 일부를 불러오지 못했습니다.', 'ko'),
    retry,
  )
  document.body.prepend(notice)
}
