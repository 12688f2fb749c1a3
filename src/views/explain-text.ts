import type { Gazetteer } from '#gazetteer/place.ts'
import type { Language } from '#model/problem.ts'
import type { TextToRead } from '#model/reading.ts'
import { type Explained, explain, type Look, type Stop } from '#reading/explain.ts'

const STOPS: Readonly<Record<Stop, { readonly en: string; readonly vi: string }>> = {
  read: { en: 'read it', vi: 'đã đọc' },
  needs: { en: 'not there', vi: 'thiếu' },
  order: {
    en: 'its words are there, but not in an order it knows',
    vi: 'đủ chữ nhưng không đúng trật tự câu',
  },
  denied: { en: 'the sentence denies it', vi: 'câu phủ định' },
  lacks: { en: 'nothing to fill', vi: 'chưa điền được' },
  merged: {
    en: 'told better elsewhere, or set aside for the document as a whole',
    vi: 'chỗ khác nói rõ hơn, hoặc bị loại khi xét cả văn bản',
  },
  headline: { en: 'headlines are not read by themselves', vi: 'không đọc riêng tiêu đề' },
}

/** What looked at each sentence of a text and why it stopped; sentences nothing looked at are left out. */
export function explainOut(gazetteer: Gazetteer, id: string, text: TextToRead) {
  return { id, sentences: explain(text, gazetteer).filter((one) => one.looks.length > 0) }
}

/** The same for a person to read. */
export function explainText(sentences: readonly Explained[], lang: Language): string {
  return sentences
    .map((one) => [`“${one.text}”`, ...one.looks.map((look) => lookLine(look, lang))].join('\n'))
    .join('\n\n')
}

function lookLine({ pattern, stop, missing }: Look, lang: Language): string {
  const wanted = missing?.length ? `: ${missing.join(', ')}` : ''
  return `  ${stop === 'read' ? '+' : '-'} ${pattern}: ${STOPS[stop][lang]}${wanted}`
}
