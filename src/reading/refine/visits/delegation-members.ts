import type { Language } from '#model/problem.ts'
import { type Asked, askOf, find, mayHold, says } from '../../asked.ts'
import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { clauseEnd } from '../../engine-modality.ts'
import { grown } from '../../grown.ts'
import type { Line } from '../../names/line.ts'
import type { Scene } from '../scene.ts'

type Sort = 'business' | 'education' | 'culture' | 'press'

const PEOPLE: Readonly<Record<Language, readonly (readonly [Sort, string])[]>> = {
  en: [
    [
      'business',
      '(?:business (?:representatives|leaders|people|delegates|executives|owners|community)|businesses|business|businessmen|businesspeople|entrepreneurs|companies|firms|enterprises|investors|executives|manufacturers)',
    ],
    [
      'education',
      '(?:universities|university (?:leaders|presidents|rectors|lecturers)|lecturers|professors|students|schools|teachers)',
    ],
    ['culture', '(?:artists|musicians|performers|dancers|an art troupe)'],
    ['press', '(?:journalists|reporters|media representatives|the press)'],
  ],
  vi: [
    ['business', '(?:doanh nghiệp|doanh nhân|nhà đầu tư|công ty|tập đoàn)'],
    ['education', '(?:trường đại học|giảng viên|sinh viên|học sinh|giáo viên|các trường)'],
    ['culture', '(?:nghệ sĩ|đoàn nghệ thuật|nhạc công)'],
    ['press', '(?:nhà báo|phóng viên|cơ quan báo chí)'],
  ],
}

const BAND = '(?:delegation|mission|entourage|team|group|deputation|contingent)'
const FEW = '(?:(?!to|in|at|on|met|signed)\\S+ ){0,8}?'

/** Ways of telling who is in a delegation; the people stand at `@`. */
const SHAPES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `${BAND}(?: \\S+){0,5}? (?:includes?|included|including|comprises?|comprised|comprising|consists of|consisted of|consisting of|made up of|brings?|brought|joined by|accompanied by) ${FEW}@`,
    `${BAND} of (?:\\S+ ){0,4}?@`,
    `(?:mayor|governor|chairman|chair|delegation|him|her) (?:\\S+ ){0,3}?(?:was|were|is|are) (?:accompanied|joined) by ${FEW}@`,
    `@ (?:accompanied|joined|travelled with|came with|are in|were in|was in|is in) (?:the|his|her|this) (?:\\S+ ){0,2}?${BAND}`,
  ],
  vi: [
    'đoàn (?:(?!không |chưa )\\S+ ){0,8}?(?:gồm|bao gồm|có|cùng|với) (?:(?!không |chưa |tại |ở )\\S+ ){0,8}?@',
    '(?:cùng đi|đi cùng|tháp tùng|tham gia đoàn|cùng tham gia)(?: với)?(?: đoàn)?(?: còn)? (?:có )?(?:\\S+ ){0,6}?@',
    '@ (?:\\S+ ){0,3}?(?:cùng đi|đi cùng đoàn|tham gia đoàn|tháp tùng)',
  ],
}

/** Delegations called after those in them; only the sentence that tells of the journey itself may do so. */
const CALLED = askOf(
  /\b(business|trade) (delegation|mission)\b|(?<!\p{L})đoàn (đại biểu )?(doanh nghiệp|doanh nhân)(?!\p{L})/u,
)

const READY = { en: readyOf('en'), vi: readyOf('vi') } as const

/** Who may travel along and the ways of telling it; the first is asked alone, as the second takes long to fail. */
type Told = { readonly sort: Sort; readonly people: Asked; readonly shape: Asked }

function readyOf(lang: Language): readonly Told[] {
  return PEOPLE[lang].map(([sort, people]) => {
    const shapes = SHAPES[lang].map((shape) => shape.replaceAll('@', people))
    const shape = askOf(new RegExp(`(?<!\\p{L})(?:${shapes.join('|')})(?!\\p{L})`, 'u'))
    return { sort, people: askOf(new RegExp(people)), shape }
  })
}

const OF_WHOM = /^(the|his|her|their|its|this|a|an)$/

const WAKES = askOf(
  /delegation|mission|entourage|deputation|contingent|accompanied|joined by|đoàn|cùng đi|đi cùng|tháp tùng/,
)
const NONE = /\b(no|not|without|neither)\b|(?<!\p{L})(không|chưa)(?!\p{L})/u

/** A longer line is a list, not a sentence. */
const MOST_WORDS = 150

/** What a sentence tells of who travels along, and the words that tell it. */
function membersIn(line: Line, tellsJourney: boolean): Filled | undefined {
  if (line.headline || line.words.length > MOST_WORDS || !says(WAKES, line)) return undefined
  const found = READY[line.sentence.lang].flatMap(({ sort, people, shape }) => {
    const match = says(people, line) && find(shape, line)
    return match && !NONE.test(match[0]) ? [{ sort, match }] : []
  })
  const called = mayHold(CALLED, line.hints) ? CALLED.regex.exec(line.plain) : null
  if (!found.length && tellsJourney && called) found.push({ sort: 'business', match: called })
  const [one] = found
  if (!one) return undefined
  const first = line.starts.findLastIndex((start) => start <= one.match.index)
  const owner = line.entities.find((e) => e.last <= first && first - e.last <= 1)
  const tokens = line.sentence.tokens
  const last = Math.min(clauseEnd(line, first), tokens.length)
  const its = OF_WHOM.test(line.words[first - 1] ?? '') ? first - 1 : first
  const opens = tokens[owner?.first ?? its]
  const closes = tokens[last - 1]
  if (!opens || !closes) return undefined
  const span = { start: opens.start, end: closes.end }
  return { value: found.map(({ sort }) => sort), spans: found.map(() => span) }
}

/** Adds to each delegation who is in it, where a sentence tells that without names; the delegation told of last is meant. */
export function addMembers(visits: readonly Finding[], scene: Scene): Finding[] {
  const told = new Map<Finding, Filled>()
  for (const line of visits.length ? scene.lines : []) {
    const members = membersIn(
      line,
      visits.some((visit) => visit.line === line),
    )
    const visit = members && visitOf(line, visits)
    if (visit && !told.has(visit)) told.set(visit, members)
  }
  return visits.map((visit) => {
    const members = told.get(visit)
    return members ? withSlots(visit, grown(visit.slots, { members })) : visit
  })
}

/** The delegation a sentence speaks of: one whose sender it names, else the one told of in it or before it. */
function visitOf(line: Line, visits: readonly Finding[]): Finding | undefined {
  const named = visits.filter((visit) =>
    line.entities.some(
      (e) =>
        (e.type === 'place' && e.value === visit.slots.from?.value) ||
        (e.type === 'country' && e.code === visit.slots.from?.value),
    ),
  )
  if (named.length === 1) return named[0]
  const before = visits.filter((visit) => visit.line.index <= line.index)
  return (before.length ? before : visits).toSorted((a, b) => a.line.index - b.line.index).at(-1)
}
