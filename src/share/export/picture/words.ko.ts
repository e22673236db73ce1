import type { PictureWords } from './words.en'

export const words: PictureWords = {
  title: '이 그림 저장하기',
  explain:
    'SVG는 아무리 키워도 선과 글자가 또렷하고 글꼴도 함께 들어 있다. PNG는 어디에나 쓸 수 있는 이미지이다. 두 파일 모두 그림 설명과 지금 상태의 링크를 담는다.',
  preview: '저장될 그림',
  making: '그림을 만드는 중 …',
  theme: '색',
  themes: { light: '밝게', dark: '어둡게' },
  caption: '그림 설명 넣기',
  paper: '배경 넣기',
  size: 'PNG 크기',
  scale: (times, width, height) => `${times}배 (${width} × ${height} 픽셀)`,
  save: (kind) => `${kind} 저장`,
  failed: '그림을 만들지 못했다.',
  tooLarge: '이 브라우저는 이렇게 큰 이미지를 그리지 못한다. 더 작은 크기를 골라 본다.',
  missingFonts: (families) =>
    `다음 글꼴은 그림에 넣지 못해, 다른 곳에서는 글자 모양이 다를 수 있다. ${families}`,
  byHand: '저장이 막힌 곳에서는 위 이미지의 메뉴로 복사하거나 저장할 수 있다.',
}
