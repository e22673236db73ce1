import type { BuilderWords } from './words.en'

export const words: BuilderWords = {
  open: '삽입',
  title: '그림 삽입하기',
  explain: '지금 파라미터 그대로의 그림을 웹 페이지, 발표 자료, 노트북에 넣습니다.',
  figure: '그림',
  part: '화면',
  allParts: '전체',
  derivation: (chapter) => `유도: ${chapter}`,
  width: '너비',
  widths: { narrow: '좁게 (400 px)', column: '본문 너비 (700 px)', wide: '넓게 (1000 px)' },
  preview: '미리 보기',
  height: (width, height) => `${width} × ${height} 픽셀`,
  host: '넣을 곳',
  hosts: {
    element: '웹 페이지 (스크립트)',
    iframe: '웹 페이지 (iframe)',
    link: 'Notion처럼 링크를 받는 곳',
    markdown: 'Markdown',
    reveal: 'reveal.js 슬라이드',
    jupyter: 'Jupyter 셀',
    platform: 'Moodle, Canvas',
  },
  snippet: '붙여 넣을 코드',
  openFigure: '그림만 따로 열기',
  copy: '복사',
}
