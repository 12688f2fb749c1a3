import type { Language } from '#model/problem.ts'
import { plainWord } from '../plain-word.ts'
import type { Token } from '../tokens.ts'
import { wordMap } from '../words/word-map.ts'
import type { Relation } from './found.ts'

/** Words between the relation and the date that are passed over. */
const PASSED: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the end of early late mid beginning start last next this past - morning afternoon evening a as'.split(
      ' ',
    ),
  ),
  vi: new Set('ngày hôm năm tháng cuối đầu giữa hết sáng chiều tối thời điểm khoảng'.split(' ')),
}

const RELATIONS: Readonly<Record<Language, ReadonlyMap<string, Relation>>> = {
  en: wordMap<Relation>({
    by: 'by',
    before: 'by',
    since: 'since',
    from: 'since',
    starting: 'since',
    until: 'until',
    till: 'until',
    through: 'until',
    during: 'during',
    over: 'during',
    throughout: 'during',
    between: 'during',
    at: 'as-of',
  }),
  vi: wordMap<Relation>({
    trước: 'by',
    từ: 'since',
    kể: 'since',
    đến: 'as-of',
    tới: 'as-of',
    tính: 'as-of',
    trong: 'during',
    đoạn: 'during',
    suốt: 'during',
  }),
}

/** How a sentence ties the date to what it tells, by the words before it. */
export function relationBefore(tokens: readonly Token[], at: number, lang: Language): Relation | undefined {
  let ended = false
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    const word = plainWord(tokens[i])
    if (word === 'end' || word === 'close') ended = true
    if (word === 'of' && plainWord(tokens[i - 1]) === 'as') return 'as-of'
    const relation = RELATIONS[lang].get(word)
    if (relation === 'as-of' && lang === 'en') return ended ? 'as-of' : undefined
    if (lang === 'vi' && (word === 'đến' || word === 'tới')) return vietnameseTo(tokens, i)
    if (relation) return relation
    if (!PASSED[lang].has(word)) return undefined
  }
  return undefined
}

/** “tính đến …”, “đến nay” state a day; “cho đến …” an end; “đến năm 2030” a term to come. */
function vietnameseTo(tokens: readonly Token[], at: number): Relation {
  const before = plainWord(tokens[at - 1])
  if (before === 'tính') return 'as-of'
  if (before === 'cho' || before === 'kéo') return 'until'
  if (/^(cuối|hết|ngày|tháng|quý)$/.test(plainWord(tokens[at + 1]))) return 'as-of'
  return 'by'
}
