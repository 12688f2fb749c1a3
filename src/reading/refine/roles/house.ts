import { askOf } from '../../asked.ts'
import { englishEnd } from '../../names/english-body.ts'
import type { Office, OrganisationEntity, PartyRef } from '../../names/entity.ts'
import { entityOver, type Line, lineAt, printedName, spanOf } from '../../names/line.ts'
import { openerAt } from '../../names/vietnamese-openers.ts'
import { saysWithin } from '../../says-within.ts'
import { wordSet } from '../../words/word-set.ts'

/** Bodies that publish for themselves and have offices of their own, which no council or department of a place has. */
const OF_ITSELF =
  /\b(association|society|chamber|club|federation|union|sister cities (?:council|committee|commission|board)|institute|university|college|academy|school|port|authority|company|corporation|foundation|league|group|network|museum|hospital|orchestra|choir|community|alliance|guild|trust|cooperative|bank|ltd|gmbh|inc|jsc|plc|s\.a\.?|e\.v\.?)\b|^(?:hội|hiệp hội|liên hiệp|liên đoàn|phòng thương mại|phòng công thương|trường|đại học|học viện|công ty|tổng công ty|tập đoàn|cảng|câu lạc bộ|trung tâm|viện|quỹ|ngân hàng|bệnh viện|bảo tàng)(?!\p{L})/iu

/** What a paper of a body is called, beside its name at the head of a text. */
const PAPER =
  /^(?:newsletter|news|bulletin|circular|letter|minutes|notes|journal|review|report|update|digest|dispatch|vol|volume|no|issue|number|edition|draft|press|release|office|secretariat|communications|the|staff|members|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|[\d.,:;/|()'"–—-]+)$/

/** How many words of a head or foot may be neither the body’s name nor what its paper is called. */
const MOST_OTHER = 2

/** Lines at either end of a text where its publisher stands. */
const ENDS = 3

function englishHouse(line: Line): PartyRef | undefined {
  const { tokens } = line.sentence
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'word' || !tokens[at]?.capital || PAPER.test(line.words[at] ?? '')) continue
    const end = bodyEnd(line, at)
    const name = end - at > 1 ? printedName(line, at, end) : ''
    if (!OF_ITSELF.test(name) || /['’]s /.test(name)) {
      at = Math.max(at, end - 1)
      continue
    }
    const rest = [...line.words.slice(0, at), ...line.words.slice(end)]
    const other = rest.filter((word) => !PAPER.test(word)).length
    return other <= MOST_OTHER ? { value: name, ...spanOf(line, at, end) } : undefined
  }
  return undefined
}

/** End of a body’s name from a token on; names of two towns are joined by a dash there: `New Haven–Hue Friendship Society`. */
function bodyEnd(line: Line, at: number): number {
  const known = line.entities.find((e) => e.type === 'organisation' && e.first <= at && at < e.last)
  if (known) return known.last
  let end = at
  const { tokens } = line.sentence
  while (
    tokens[end]?.capital ||
    ((/^(of|for|and|the|&|-)$/.test(line.words[end] ?? '') || tokens[end]?.text === '–') &&
      tokens[end + 1]?.capital)
  )
    end += 1
  return Math.max(end, englishEnd(line, at).end)
}

/** Small words of a headline that tells what a body did. */
const TELLS = wordSet('đón|tiếp|thăm|ký|trao|tổ|khai|đã|sẽ|dự|với|gặp|nhận|mở|làm|mời|hợp|đạt|cùng|giao')

function vietnameseHouse(line: Line): PartyRef | undefined {
  const opener = openerAt(line, 0)
  if (!opener || line.words.length - opener.length < 1 || line.words.length > 14) return undefined
  const { tokens } = line.sentence
  if (!tokens.every((t) => t.kind !== 'word' || t.capital || t.text.length < 5)) return undefined
  if (tokens.some((t) => !t.capital && TELLS.has(t.word))) return undefined
  const end = tokens.findLastIndex((t) => t.kind === 'word') + 1
  const name = printedName(line, 0, end)
  return OF_ITSELF.test(name) ? { value: name, ...spanOf(line, 0, end) } : undefined
}

/** The body a text is published by, named alone at its head or foot: `TEME VALE TWINNING ASSOCIATION`, `HIỆP HỘI LOGISTICS DUYÊN HẢI`. */
export function houseOf(lines: readonly Line[]): PartyRef | undefined {
  for (const line of [...lines.slice(0, ENDS), ...lines.slice(Math.max(ENDS, lines.length - ENDS))]) {
    if (line.words.length > 24) continue
    const house = line.sentence.lang === 'vi' ? vietnameseHouse(line) : englishHouse(line)
    if (house) return house
  }
  return undefined
}

/** Titles a society, a company or a school gives. */
const TITLE =
  /^(?:(?:vice|deputy|acting|honorary|executive|managing|general|board|founding|first)[ -])*(?:president|chair|chairman|chairwoman|chairperson|secretary|secretary[- ]general|treasurer|director|director[- ]general|chief executive(?: officer)?|ceo|rector|principal|dean|harbour ?master)(?: of the (?:(?:management|executive|supervisory|governing|managing) )?(?:board|committee))?$/i
const TITLE_VI =
  /^(?:phó |quyền )?(?:chủ tịch|tổng thư ký|thư ký|chủ nhiệm|giám đốc|tổng giám đốc|hiệu trưởng|viện trưởng|chánh văn phòng|trưởng ban)(?: (?:danh dự|thường trực|điều hành))?(?: (?:hội|hiệp hội|liên hiệp|liên đoàn|phòng|trường|nhà trường|công ty|tập đoàn|trung tâm|viện|cảng|câu lạc bộ))?$/iu

const OURS = askOf(/(?:^| )our(?: (?:own|new|current|dear|honorary|vice|deputy))?$/)

/** How far back the body of `our president` is looked for, where none stands at the head or foot. */
const BACK = 3

function lastBody(lines: readonly Line[], line: Line): PartyRef | undefined {
  for (let index = line.index; index >= 0 && index > line.index - BACK; index -= 1) {
    const body = lines[index]?.entities.findLast(
      (e): e is OrganisationEntity => e.type === 'organisation' && OF_ITSELF.test(e.name) && !e.stands,
    )
    if (body) return { value: body.name, start: body.start, end: body.end }
  }
  return undefined
}

/** Whose an office is that stands alone in the paper of a body, of one of its own people: the body’s, if bodies give such titles. */
export function ofHouse(
  office: Office,
  lines: readonly Line[],
  house: PartyRef | undefined,
  isOwn: boolean,
): PartyRef | undefined {
  const line = lineAt(lines, office.start)
  if (!line) return undefined
  if (line.sentence.lang === 'vi') return isOwn && TITLE_VI.test(office.words) ? house : undefined
  if (!TITLE.test(office.words)) return undefined
  const at = entityOver(line, office.start)?.first ?? 0
  const ours = saysWithin(OURS, line, Math.max(0, at - 3), at)
  if (ours) return house ?? lastBody(lines, line)
  return isOwn ? house : undefined
}

/** A body told by its sort alone: `Chủ tịch Hội`, `Giám đốc Trung tâm`. */
const BARE = wordSet(
  'hội|hiệp hội|liên hiệp|liên đoàn|phòng|trường|nhà trường|đại học|công ty|tập đoàn|trung tâm|viện|câu lạc bộ|cảng|học viện|quỹ',
)

/** `Chủ tịch Hội nhiệm kỳ mới`: the term served is no part of the body's name. */
const TERM = / (?:nhiệm kỳ|khóa|khoá)(?: .*)?$/u

/** The body in full for one told by its sort: the publisher where it is one, else the last one named so before. */
export function wholeBody(
  office: Office,
  lines: readonly Line[],
  house: PartyRef | undefined,
): PartyRef | undefined {
  const bare = office.body?.toLowerCase().replace(TERM, '') ?? ''
  if (!BARE.has(bare)) return undefined
  const opens =
    bare === 'nhà trường' ? /^(?:trường|đại học|học viện)(?!\p{L})/iu : new RegExp(`^${bare}(?!\\p{L})`, 'iu')
  if (house && opens.test(house.value)) return house
  let last: PartyRef | undefined
  for (const line of lines) {
    if (line.sentence.start > office.start) break
    for (const e of line.entities)
      if (
        e.type === 'organisation' &&
        e.start < office.start &&
        opens.test(e.name) &&
        e.name.length > bare.length
      )
        last = { value: e.name, start: e.start, end: e.end }
  }
  return last
}
