import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/state/parameters'
import { spokenTexts } from './spokenTexts'

const sources = import.meta.glob<string>(
  [
    '../../src/**/*.{en,ko}.{ts,tsx}',
    '../../docs/teaching.md',
    '../../docs/teaching.ko.md',
    '../../examples/*.html',
  ],
  { eager: true, query: '?raw', import: 'default' },
)

interface Ban {
  words: RegExp
  /** What to say, and why */
  instead: string
}

/** Words and figures of speech that no page may use, each with what is said in its place. */
const bans: Record<Language, readonly Ban[]> = {
  en: [
    { words: /\blaws?\b(?! of (?:large numbers|the unconscious))/i, instead: 'distribution' },
    { words: /\btrue class(?:es)?\b/i, instead: 'one-hot sample, hard sample: a true class is a label' },
    { words: /\bscores?\b(?![- ]functions?)/i, instead: 'perturbed logit: the score is ∇ log p' },
    { words: /\barg (?:max|min)\b/i, instead: 'argmax, argmin' },
    { words: /\bin (?:your |the )?hand\b/i, instead: 'the selected draw' },
    {
      words: /\btext this lesson grew from\b/i,
      instead: 'a common slip; the rest stands in the corrections',
    },
    { words: /\bnobody waits\b|\bwaits for it\b/i, instead: 'nothing needs it' },
    { words: /\bone an? (?:class|line|image|page|slide|draw)\b/i, instead: 'one per …' },
    { words: /\b(?:nats|screens) an? \w+/i, instead: '… per …' },
    { words: /\bnothing whatever\b|\banew\b/i, instead: 'nothing at all; again' },
    { words: /\bin the (?:cold|heat)\b/i, instead: 'as τ → 0, as τ → ∞' },
    { words: /\b(?:shouts?|trembles?|wild|tame)\b/i, instead: 'what the number does' },
    { words: /\bworn down\b|\bhas not come down\b/i, instead: 'the Cantor staircase is continuous' },
    {
      words: /\bwithout a (?:word|look)\b|\bstands a loss\b/i,
      instead: 'silently; without looking; is computed',
    },
    { words: /\bby (?:their|its) luck\b|\bnothing but luck\b/i, instead: 'by chance' },
    { words: /\bsurely\b/i, instead: 'nothing: say what is proved' },
    {
      words: /\bknows? (?:no|nothing of|neither) [μσπτ]|\bnever learns of\b/i,
      instead: 'does not depend on',
    },
    { words: /\bcomes? in first\b/i, instead: 'wins' },
    { words: /\blooked at\b/i, instead: 'the selected draw' },
    { words: /, typed\b/i, instead: '(type a value)' },
    { words: /\bas the device\b/i, instead: 'match device' },
  ],
  ko: [
    { words: /\\text\{[^}]*[a-z]{3}[^}]*\}/, instead: '수식 속의 말도 한국어로' },
    { words: /진짜 클래스/, instead: '원-핫 표본: 진짜 클래스는 정답 레이블이다' },
    { words: /점수/, instead: '교란 로짓' },
    { words: /arg (?:max|min)/, instead: 'argmax, argmin' },
    { words: /하나 빼기/, instead: '하나 제외(leave-one-out)' },
    { words: /바탕이 된 글/, instead: '흔한 실수; 나머지는 원문 바로잡기' },
    { words: /뛰는 (?:자리|곳|지점)/, instead: '점프 지점, 불연속점' },
    { words: /기다리(?:지|는)/, instead: '쓸 데가 없다' },
    { words: /외치|외친|심판|떨린다|마음을 바꾼/, instead: '수가 어떻게 되는지' },
    { words: /[가-힣θπτσμ]는?[을를]? (?:전혀 )?모른다|[μσπτ][를을]? 모르는/, instead: '… 의존하지 않는다' },
    { words: /우연의 띠/, instead: '우연의 범위' },
    { words: /적률/, instead: '모멘트' },
    { words: /(?:정규|균등|지수)분포/, instead: '정규 분포, 균등 분포, 지수 분포' },
    { words: /표본 …번|경주 …번[ 의]*의 (?:경주|1등 시각)/, instead: '…번 표본' },
    { words: /(?<!이)제 π/, instead: '자기 확률 π' },
    { words: /삼분의 일|십분의 일|백 배/, instead: '3분의 1, 10분의 1, 100배' },
    { words: /피할 수 없|눈에 보인다|눈을 위한/, instead: '그림을 읽는 말로' },
    { words: /짊어지|짊어진/, instead: '증명의 핵심은 …' },
    { words: /들여다보는 표본/, instead: '선택한 표본' },
    { words: /씌우|씌운|씌웠/, instead: '로그를 취하다' },
    { words: /구적법|냉각|기억이 없/, instead: '수치 적분, 어닐링, 무기억성' },
    { words: /[일이]차 함수/, instead: '일차함수, 이차함수' },
    { words: /(?:Jang|Maddison|Salmon) 외/, instead: 'et al.' },
    {
      words: /이 표본의 수(?![가-힣])|표본의 수[는도] /,
      instead: '이 표본에서 계산한 값: 표본의 수는 N이다',
    },
    { words: /끝나야 (?:할|한다)|가야 할 곳/, instead: '이론상 이르는 곳: 끝나야 한다면 옳은 목표다' },
    { words: /몫을? ?(?:의 )?제곱/, instead: '성분의 제곱: 몫은 나눗셈의 것이다' },
    { words: /처음 표본/, instead: '앞의 표본 N개' },
    { words: /[가-힣] \((?![\d⅓½]|센 )/, instead: '괄호는 앞말에 붙인다' },
    { words: /[2459]이다/, instead: '2다, 4다, 5다, 9다' },
    { words: /(?<!세)요[.?!]/, instead: '합니다체: 오타입니까?' },
    { words: /(?:세요|[합입됩습]니다)$/, instead: '문장은 마침표로 끝낸다' },
    { words: /nat[가로를는와]/, instead: 'nat(냇)이, nat으로' },
    { words: /(?:[0-9]|…)개의 클래스/, instead: '클래스 …개' },
  ],
}

/** A syllable without a final consonant before the copula: "기울기이다" is "기울기다" in this book. */
function longCopula(text: string): string | null {
  for (const { 0: found, index } of text.matchAll(/([가-힣]+)이다(?![가-힣])/g)) {
    const last = found.charCodeAt(found.length - 3)
    const open = (last - 0xac00) % 28 === 0
    if (open && !/(?:차|사|나|보|쓰|모|매|나누)이다$/.test(found))
      return text.slice(Math.max(0, index - 8), index + found.length)
  }
  return null
}

/** Whether a sentence ends in -ㅂ니다 or -ㅂ니까 (“합니다”, but not “아니다”) or in -세요. */
const isPolite = (sentence: string) =>
  /세요$/.test(sentence) ||
  (/[가-힣]니[다까]$/.test(sentence) && (sentence.charCodeAt(sentence.length - 3) - 0xac00) % 28 === 17)

/** The interface speaks politely (-ㅂ니다, -세요), the prose does not (-다): no text speaks in both ways. */
function mixedLevels(text: string): string | null {
  const sentences = text.split(/[.?:!](?:\s|$)/).map((sentence) => sentence.trim())
  if (!sentences.some(isPolite)) return null
  return sentences.find((sentence) => /다$/.test(sentence) && !isPolite(sentence)) ?? null
}

function faultsOf(path: string, source: string): string[] {
  const language: Language = /\.ko\./.test(path) ? 'ko' : 'en'
  const texts = /\.tsx?$/.test(path) ? spokenTexts(path, source) : [source.replace(/`[^`]*`|\$[^$]*\$/g, '…')]
  return texts.flatMap((text) => {
    const found = bans[language].flatMap(({ words, instead }) => {
      const match = words.exec(text)
      return match ? [`“${match[0]}” in “${around(text, match.index)}”: ${instead}`] : []
    })
    if (language === 'en') return found
    const copula = longCopula(text)
    if (copula !== null) found.push(`“${copula}”: -다`)
    const plain = mixedLevels(text)
    if (plain !== null) found.push(`“${plain}” in “${text}”: -니다`)
    return found
  })
}

const around = (text: string, at: number) => text.slice(Math.max(0, at - 30), at + 40)

describe('the words of', () => {
  it.each(Object.entries(sources))('%s use no banned word and no figure of speech', (path, source) => {
    expect(faultsOf(path, source)).toEqual([])
  })
})
