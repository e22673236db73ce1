import type { PictureWords } from './words.en'

export const words: PictureWords = {
  title: '이 그림 저장하기',
  explain:
    'SVG는 아무리 키워도 선명하고 글꼴도 들어 있습니다. PNG는 어디에나 쓸 수 있습니다. 두 파일 모두 그림 설명과 지금 상태의 링크를 담습니다.',
  preview: '저장될 그림',
  making: '그림을 만드는 중 …',
  theme: '색',
  themes: { light: '밝게', dark: '어둡게' },
  caption: '그림 설명 넣기',
  paper: '배경 넣기',
  size: 'PNG 크기',
  scale: (times, width, height) => `${times}배 (${width} × ${height} 픽셀)`,
  save: (kind) => `${kind} 저장`,
  failed: '그림을 만들지 못했습니다.',
  tooLarge: '이 브라우저에서는 이렇게 큰 이미지를 만들 수 없습니다. 더 작은 크기를 고르세요.',
  missingFonts: (families) =>
    `다음 글꼴은 그림에 넣지 못해, 다른 곳에서는 글자 모양이 다를 수 있습니다: ${families}`,
  byHand: '저장이 막힌 곳에서는 위 이미지의 메뉴로 복사하거나 저장할 수 있습니다.',
}
