import type { ShareWords } from './words.en'

export const words: ShareWords = {
  share: {
    open: '공유',
    title: '지금 상태 공유하기',
    explain:
      '이 링크를 열면 이 페이지가 지금 상태로 열립니다. π와 τ는 물론 잡음도 표본 하나하나까지 같습니다.',
    link: '링크',
    code: (link) => `QR 코드: ${link}`,
    copy: '링크 복사',
    copied: '복사됨',
    selectInstead: '여기서는 복사할 수 없습니다. 텍스트를 선택해 두었으니 Ctrl+C 또는 ⌘C를 누르세요.',
    orTake: '파일이나 코드로:',
    unreachable: '이 페이지는 이 컴퓨터에서만 실행되고 있어 다른 사람은 링크를 열 수 없습니다.',
  },
  cite: {
    open: '인용',
    title: '이 페이지 인용하기',
    explain: '버전과 지금 상태의 주소가 함께 적히므로, 읽는 사람도 같은 화면을 볼 수 있습니다.',
    copy: 'BibTeX 복사',
    papers: '방법 자체를 인용할 때는 Jang, Gu, Poole (2017)과 Maddison, Mnih, Teh (2017)을 적으세요.',
  },
  takeaway: '가져가기',
  savePicture: '그림 저장',
  themes: { light: '밝게', dark: '어둡게', auto: '기기 설정' },
  close: '닫기',
  teaching: '강의하는 분께: 수업 계획, 질문과 답',
}
