import type { Gazetteer } from '#gazetteer/place.ts'
import type { Bilingual, Language } from '#model/problem.ts'
import type { TextToRead } from '#model/reading.ts'
import { type Explained, explain, type Look, type Read, type Stop } from '#reading/explain.ts'
import { KIND_WORDS } from './words/glossary.ts'

const STOPS: Readonly<Record<Stop, Bilingual>> = {
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

/** What looked at each sentence of a text and why it stopped, and why what was read is not sure; silent sentences are left out. */
export function explainOut(gazetteer: Gazetteer, id: string, text: TextToRead) {
  return {
    id,
    sentences: explain(text, gazetteer).filter((one) => one.looks.length + one.readings.length > 0),
  }
}

/** The same for a person to read. */
export function explainText(sentences: readonly Explained[], lang: Language): string {
  return sentences
    .map((one) =>
      [
        `“${one.text}”`,
        ...one.looks.map((look) => lookLine(look, lang)),
        ...one.readings.map((reading) => readLine(reading, lang)),
      ].join('\n'),
    )
    .join('\n\n')
}

function lookLine({ pattern, stop, missing }: Look, lang: Language): string {
  const wanted = missing?.length ? `: ${missing.join(', ')}` : ''
  return `  ${stop === 'read' ? '+' : '-'} ${pattern}: ${STOPS[stop][lang]}${wanted}`
}

const SURE: Bilingual = {
  en: 'sure, may be confirmed together with others',
  vi: 'đọc chắc chắn, có thể xác nhận cùng lúc với điều khác',
}
const NOT_PLAIN: Bilingual = { en: 'not sure; not plain that ', vi: 'chưa chắc; chưa thấy rõ: ' }

/** Whether a reading is sure, and if not, all that is asked of it in vain. */
function readLine({ kind, pattern, unmet }: Read, lang: Language): string {
  const asked = unmet.map((asks) => asks[lang]).join('; ')
  return `  = ${KIND_WORDS[kind][lang]}, ${pattern}: ${unmet.length === 0 ? SURE[lang] : `${NOT_PLAIN[lang]}${asked}`}`
}
