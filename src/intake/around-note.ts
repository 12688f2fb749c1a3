import type { Bilingual } from '#model/problem.ts'

const LONGEST = 300
const MOST_LINES = 300

/** The line of the receipt on what a page says around the text that was taken from it: menus, boxes, the foot. */
export function aroundNote(whole: string, taken: string): readonly Bilingual[] {
  const all = squeezed(taken)
  const kept = new Set(taken.split('\n').map(squeezed))
  const lines = whole
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line) && !kept.has(squeezed(line)))
    // The article may join what the page keeps apart; beyond so many lines nobody reads the receipt.
    .slice(0, MOST_LINES)
    .filter((line) => !all.includes(squeezed(line)))
  if (!lines.length) return []
  const words = lines.join(' ').split(/\s+/).length
  const listed = lines.map((line) => line.replace(/^• /, '')).join(' / ')
  const said = listed.length > LONGEST ? `${listed.slice(0, LONGEST)}…` : listed
  return [
    {
      en: `Around the text, left out: ${words} ${words === 1 ? 'word' : 'words'}: “${said}”.`,
      vi: `Phần quanh bài, đã bỏ ${words} từ: “${said}”.`,
    },
  ]
}

function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}
