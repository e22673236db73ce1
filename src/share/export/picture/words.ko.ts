import type { PictureWords } from './words.en'

export const words: PictureWords = {
  title: '이 그림 저장하기',
  explain:
    'SVG는 아무리 키워도 선명하고 글꼴도 들어 있습니다. PNG는 어디에나 쓸 수 있습니다. 두 파일 모두 그림 설명과 지금 상태의 링크를 담습니다.',
  preview: '저장될 그림',
  making: '그림을 만드는 중 …',
  ready: '그림이 준비되었습니다.',
  theme: '색',
  themes: { light: '밝게', dark: '어둡게' },
  caption: '그림 설명과 파라미터 넣기',
  paper: '배경 넣기',
  size: 'PNG 크기',
  scale: (times, pixels) => `${times}배${pixels === null ? '' : `(${pixels} 픽셀)`}`,
  save: (kind) => `${kind} 저장`,
  failed: '그림을 만들지 못했습니다.',
  tooLarge: '이 브라우저에서는 이렇게 큰 이미지를 만들 수 없습니다. 더 작은 크기를 고르세요.',
  unreadable:
    '추적을 막으려고 브라우저가 페이지의 그림 대신 잡음을 내어 줍니다. PNG 전체와 SVG의 점·밀도가 잡음으로 저장됩니다. 이 페이지에 캔버스 읽기를 허용한 뒤 이 창을 다시 열거나 다른 브라우저를 쓰세요.',
  missingFonts: (families) =>
    `다음 글꼴은 그림에 넣지 못해, 다른 곳에서는 글자 모양이 다를 수 있습니다: ${families}`,
  sweep: {
    title: '슬라이드에 쓸 τ 반복 영상',
    explain:
      'τ가 0.05에서 20까지 올라갔다 내려오는 동안의 그림입니다(설명 제외). 브라우저가 지원하면 동영상으로, 그리고 번호를 붙인 PNG 이미지로 저장합니다. 30초쯤 걸리고 그동안 τ가 움직입니다.',
    make: '반복 영상 만들기',
    cancel: '취소',
    progress: '반복 영상 진행 상황',
    making: (done, of) => `${of}단계 가운데 ${done}단계`,
    ready: '반복 영상이 준비되었습니다. Keynote와 QuickTime에서는 WebM이 열리지 않으니 PNG 이미지를 쓰세요.',
    noVideo: '이미지가 준비되었습니다. 이 브라우저에서는 동영상을 만들 수 없습니다.',
    cancelled: '취소했습니다. 저장한 것은 없습니다.',
    failed: '반복 영상을 만들지 못했습니다. 더 작은 크기로 해 보세요.',
    save: (kind, size) => `${kind} 저장(${size})`,
  },
  byHand: '저장이 막힌 곳에서는 위 이미지의 메뉴로 복사하거나 저장할 수 있습니다.',
}
