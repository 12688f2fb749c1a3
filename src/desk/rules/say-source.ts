import type { Bilingual, Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import type { Clause, ClauseSource } from './clause.ts'

const NO_ARTICLE = { en: 'article unknown', vi: 'chưa rõ điều khoản' }
const NO_DAY = { en: 'day unknown', vi: 'chưa rõ ngày' }

function sourceIn(source: ClauseSource, lang: Language): string {
  const day = source.day ? printDate(source.day, lang) : NO_DAY[lang]
  const article = source.article ? articleIn(source.article, lang) : NO_ARTICLE[lang]
  return `${source.document}, ${day}, ${source.issuer[lang]}, ${article}`
}

/** “Điều 19 khoản 2” as English says it. Other words for a part of a law stay as they are. */
function articleIn(article: string, lang: Language): string {
  if (lang === 'vi') return article
  return article
    .replace(/^Điều (\S+)/u, 'Article $1')
    .replace(/ khoản (\S+)/u, ', clause $1')
    .replace(/ điểm (\S+)/u, ', point $1')
}

/** Document, day, issuer and article in one line; an article nobody knows is said to be unknown. */
export function saySource(source: ClauseSource): Bilingual {
  return { en: sourceIn(source, 'en'), vi: sourceIn(source, 'vi') }
}

const PRESS = {
  en: 'by press or other report, to be checked against the text',
  vi: 'theo báo chí hoặc nguồn gián tiếp, cần kiểm tra văn bản gốc',
}
const NO_START = { en: 'since when it holds is not known', vi: 'chưa rõ ngày bắt đầu có hiệu lực' }

/** Why a clause can only warn; undefined where it can ask for justification. */
export function sayCaution({ standing, from }: Clause): Bilingual | undefined {
  const why = [...(standing === 'press' ? [PRESS] : []), ...(from ? [] : [NO_START])]
  if (!why.length) return undefined
  return { en: why.map((one) => one.en).join('; '), vi: why.map((one) => one.vi).join('; ') }
}
