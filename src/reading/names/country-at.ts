import { wordSet } from '../words/word-set.ts'
import { type Line, wordsFrom } from './line.ts'
import type { PlaceContext } from './place-at.ts'

/** The country or nationality word at a token: `Republic of Korea`, `Hàn Quốc`, `Japanese`. */
export function countryAt(
  line: Line,
  at: number,
  context: PlaceContext,
): { code: string; length: number; nationality: boolean } | undefined {
  if (at < 0 || at >= line.words.length) return undefined
  const known = line.lookups.countries[at]
  if (known !== undefined) return known ?? undefined
  const found = lookUp(line, at, context)
  line.lookups.countries[at] = found ?? null
  return found
}

/** The land at a token; `VN` is one where its office abroad is told: `Đại sứ VN tại Ba Lan`. */
function lookUp(
  line: Line,
  at: number,
  context: PlaceContext,
): { code: string; length: number; nationality: boolean } | undefined {
  const tokens = line.sentence.tokens
  const token = tokens[at]
  if (token?.kind !== 'word' || !(token.capital || capitalNear(tokens, at))) return undefined
  if (token.text === 'VN' && line.sentence.lang === 'vi' && /^(?:tại|ở)$/.test(line.words[at + 1] ?? ''))
    return { code: 'VN', length: 1, nationality: false }
  const match = context.gazetteer.matchCountry(line.folded, at)
  if (!match) return line.sentence.lang === 'vi' ? stateAt(line, at, context) : undefined
  if (
    line.words[at] === 'ý' &&
    /^(định|kiến|tưởng|nghĩa|chí|thức|đồ|nguyện|của|ông|bà|khác)$/.test(line.words[at + 1] ?? '')
  )
    return undefined
  if (opensOther(line, at + match.length - 1)) return undefined
  if (match.length === 1 && endsZone(line, at)) return undefined
  if (line.words[at + match.length] === 'dương' && tokens[at + match.length]?.capital) return undefined
  const last = tokens[at + match.length - 1]
  if (!token.capital && !(match.length > 1 && last?.capital)) return undefined
  if (last && !last.capital && match.length > 1 && !/^(of|va)$/.test(last.folded)) return undefined
  if (match.weak && line.sentence.lang === 'vi' && !COUNTRY_WORDS.has(wordsFrom(line, at, at + match.length)))
    return undefined
  if (
    match.weak &&
    line.sentence.lang === 'en' &&
    /^(us|my|anh|nga|duc|phap|han|nhat|lao|y|uc|an do|ta|trung)$/.test(
      line.folded.slice(at, at + match.length).join(' '),
    ) &&
    !/^(US|USA|U\.S\.|Lao|LAO)$/.test(token.text)
  )
    return undefined
  return { code: match.country, length: match.length, nationality: match.nationality }
}

/**
 * Words behind the short name of a land that make it another: `Lao động` is work, `Lao Bảo`, `Mỹ Sơn` and `sông Nhật Lệ` lie in
 * Vietnam, and `Mỹ Latinh` is more than one land.
 */
const BEHIND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['lao', wordSet('động|cai|bảo|bao|chải|chai')],
  ['lào', wordSet('cai')],
  ['mỹ', wordSet('sơn|khê|tho|đình|lai|an|hào|lộc|xuyên|phước|latinh|la')],
  ['nhật', wordSet('lệ|tân|tảo')],
  ['nga', wordSet('sơn')],
  ['ý', wordSet('yên')],
])

/** Does what stands behind a land’s name make it another: `Lào Cai`, `Mỹ Sơn`? */
function opensOther(line: Line, at: number): boolean {
  return BEHIND.get(line.words[at] ?? '')?.has(line.words[at + 1] ?? '') === true
}

/** `KCN Long Đức`, `phường Mỹ Đức`: the last syllable of what a zone or ward is called is no land. */
function endsZone(line: Line, at: number): boolean {
  const { tokens } = line.sentence
  return (
    line.sentence.lang === 'vi' &&
    tokens[at - 1]?.capital === true &&
    OPENS_ZONE.has(line.words[at - 2] ?? '') &&
    !tokens[at + 1]?.capital
  )
}

const OPENS_ZONE = wordSet('kcn|ccn|kkt|kcx|nghiệp|phường|xã|huyện|quận|thôn|ấp|đường|phố|cầu|chợ')

/** What a state is called before its name, and words that go on with it. */
const OPENS_STATE = wordSet('cộng|ch|chnd|chdcnd|chxhcn|vương|liên|hợp|đại')
const STATE_FORM =
  /^(?:(?:cộng hòa|cộng hoà|ch|chnd|chdcnd|chxhcn|liên bang|vương quốc|đại công quốc|xã hội chủ nghĩa|dân chủ|nhân dân|hồi giáo|thống nhất|ả rập|\( ch\S* \)) )+$/

/** `Cộng hòa Ấn Độ`, `Vương quốc Campuchia`: a land by the form of its state. */
function stateAt(
  line: Line,
  at: number,
  context: PlaceContext,
): { code: string; length: number; nationality: boolean } | undefined {
  if (!OPENS_STATE.has(line.words[at] ?? '')) return undefined
  for (let i = at + 1; i < Math.min(at + 12, line.words.length); i += 1) {
    if (!STATE_FORM.test(`${wordsFrom(line, at, i)} `)) continue
    const match = context.gazetteer.matchCountry(line.folded, i)
    if (match && line.sentence.tokens[i]?.capital)
      return { code: match.country, length: i - at + match.length, nationality: false }
  }
  return undefined
}

/** A name of a land may open in lower case (`người Hàn`), but a capital follows. */
function capitalNear(tokens: Line['sentence']['tokens'], at: number): boolean {
  return Boolean(tokens[at + 1]?.capital || tokens[at + 2]?.capital || tokens[at + 3]?.capital)
}

/** Short Vietnamese country names that fold to other words. */
const COUNTRY_WORDS: ReadonlySet<string> = new Set([
  'anh',
  'mỹ',
  'nga',
  'đức',
  'pháp',
  'hàn',
  'nhật',
  'lào',
  'úc',
  'ý',
  'bỉ',
  'áo',
  'trung',
  'việt',
  'thái',
  'séc',
  'hà lan',
  'thụy sĩ',
  'ấn',
  'us',
  'usa',
  'uae',
])
