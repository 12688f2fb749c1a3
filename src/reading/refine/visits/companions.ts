import { type Asked, askOf, mayHold } from '../../asked.ts'
import type { Filled } from '../../engine-finding.ts'
import { type Shorthand, type Sign, shorthandOf } from '../../engine-shorthand.ts'
import type { Person } from '../../names/entity.ts'
import { type Line, spanOf } from '../../names/line.ts'
import * as EN from '../../words/en/party-words.ts'
import * as VI from '../../words/vi/party-words.ts'

/** Who goes along with a leader, as a roll names and counts them. */
export type Company = {
  /** The words of the roll, the last of those counted included. */
  readonly first: number
  readonly last: number
  readonly people: readonly Person[]
  /** How many they are, the leader apart; none where the roll counts nobody. */
  readonly count?: number
  /** The roll is of the whole party: who leads it may stand in it. */
  readonly whole: boolean
  /** The party is counted before those in it are named: `gồm 9 người: …`. */
  readonly total?: number
}

/** What a roll of companions, or of all who travel, opens with; found in the shorthand. */
const OPENS = {
  en: askOf(EN.OPENS_COMPANY),
  vi: askOf(VI.OPENS_COMPANY),
} as const
const WHOLE = { en: EN.WHOLE_PARTY, vi: VI.WHOLE_PARTY } as const
const PARTS = /^(?:,|;|and|và|cùng|cùng với|as well as|-|:)$/

/** One by a common noun: `his deputy`, `an interpreter`, `một phiên dịch`. */
const ONE =
  /^(?:(?:his|her|its|their|one|một) (?:\S+ ){0,2}?\S+|(?:an?|the) (?:\S+ ){0,2}?(?:R\d+|\S+(?:er|or|ist|ian)))$/

/** `trưởng đoàn`, in the roll of all who travel: the leader, told before by name. */
const LEADER = /^(?:trưởng đoàn|(?:the )?(?:head|leader) of (?:the )?delegation)$/

/** How many words may stand beside a name or a count in its item; behind more of them something else is told. */
const WORDS_BESIDE = 9

/** How many before a name: `their guest Ms X`. */
const BEFORE_NAME = 4

/** More make no delegation. */
export const MOST_TRAVELLERS = 500

/** Does an English word in the plural mean people? */
export function arePeople(word: string): boolean {
  return EN.NOUNS.test(word) || (EN.DOERS.test(word) && !EN.THINGS.test(word))
}

/** How many people an item counts. */
function countIn(signs: readonly Sign[], lang: 'en' | 'vi'): number | undefined {
  const at = signs.findIndex((s) => s.entity?.type === 'number')
  const number = signs[at]?.entity
  if (number?.type !== 'number' || number.mention.kind !== 'count' || at > 2) return undefined
  const { value } = number.mention
  const behind = signs.slice(at + 1).map((s) => s.text)
  const people =
    lang === 'en'
      ? behind.slice(0, 4).some(arePeople) || EN.COMPANIONS.test(behind.join(' '))
      : VI.COMPANIONS.test(behind.join(' '))
  return people && Number.isInteger(value) && value > 0 && value <= MOST_TRAVELLERS ? value : undefined
}

/** The items of a roll from a sign on, parted by commas and joining words. */
function itemsFrom(signs: readonly Sign[], from: number): readonly (readonly Sign[])[] {
  const items: Sign[][] = [[]]
  for (const sign of signs.slice(from, from + 60)) {
    if (PARTS.test(sign.text)) items.push([])
    else items.at(-1)?.push(sign)
  }
  return items.filter((item) => item.length > 0)
}

function rollAt(shorthand: Shorthand, from: number, whole: boolean, lang: 'en' | 'vi'): Company | undefined {
  const people: Person[] = []
  const first = shorthand.signs[from]?.first ?? 0
  let last = first
  let count = 0
  let counted = false
  for (const item of itemsFrom(shorthand.signs, from)) {
    const told = item.map((s) => s.text).join(' ')
    const named = item.flatMap(({ entity }) => (entity?.type === 'person' ? [entity.person] : []))
    const number = countIn(item, lang)
    const words = item.length - named.length
    const opens = item.findIndex(({ entity }) => entity?.type === 'person') < BEFORE_NAME
    if (named.length > 0 && opens && words < WORDS_BESIDE) {
      const more = named.filter((p, i) => !people.includes(p) && named.indexOf(p) === i)
      people.push(...more)
      count += more.length
    } else if (number !== undefined) {
      count += number
      counted = true
    } else if (ONE.test(told)) count += 1
    else if (!/^R\d+$/.test(told) && !LEADER.test(told)) break
    last = item.at(-1)?.last ?? last
    if (words > WORDS_BESIDE) break
  }
  if (people.length === 0 && (whole || !counted)) return undefined
  const total = whole ? totalAt(shorthand, from, lang) : undefined
  return { first, last, people, ...(counted ? { count } : {}), whole, ...(total ? { total } : {}) }
}

/** How many travel, where a colon parts that from who they are. */
function totalAt({ signs }: Shorthand, from: number, lang: 'en' | 'vi'): number | undefined {
  const colon = signs.findIndex((s, i) => i > from && s.text === ':')
  return colon < 0 || colon - from > 5 ? undefined : countIn(signs.slice(from, colon), lang)
}

/** Whoever a sentence tells to go along with a leader: `accompanied by Councillor X and six students`, `cùng đi có bà Y và 6 cán bộ`. */
export function companyIn(line: Line): Company | undefined {
  const { lang } = line.sentence
  const asked: Asked = OPENS[lang]
  if (!mayHold(asked, line.hints)) return undefined
  const shorthand = shorthandOf(line)
  const found = asked.regex.exec(shorthand.text)
  if (!found) return undefined
  const end = found.index + found[0].length
  const from = shorthand.starts.findIndex((start) => start >= end)
  return from < 0 ? undefined : rollAt(shorthand, from, WHOLE[lang].test(found[0]), lang)
}

/** Is whoever stands at a word only along, in a roll told apart from the leader? */
export function isAlong(line: Line, at: number): boolean {
  const company = companyIn(line)
  return company !== undefined && !company.whole && at >= company.first && at < company.last
}

/** How many travel by a roll that covers a word, and where it stands: those in it, and the leader where he is told apart from it. */
export function sizeByRoll(line: Line, at: number, leader?: string): Filled | undefined {
  const company = companyIn(line)
  if (!company?.count || at < company.first || at >= company.last) return undefined
  const value = company.total ?? company.count + Number(!company.people.some((p) => p.name === leader))
  return { value, spans: [spanOf(line, Math.max(0, company.first - 3), company.last)] }
}
