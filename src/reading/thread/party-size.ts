import { askOf, saysIn } from '../asked.ts'
import type { Entity, NumberEntity } from '../names/entity.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { arePeople, MOST_TRAVELLERS } from '../refine/visits/companions.ts'
import * as EN from '../words/en/party-words.ts'
import * as VI from '../words/vi/party-words.ts'

const WITH = { en: askOf(EN.WITH), vi: askOf(VI.WITH) } as const
const COMPANIONS = { en: askOf(EN.COMPANIONS), vi: askOf(VI.COMPANIONS) } as const
const PEOPLE = { en: askOf(EN.PEOPLE), vi: askOf(VI.PEOPLE) } as const
const COUNTED = { en: askOf(EN.COUNTED), vi: askOf(VI.COUNTED) } as const
const GROUP = { en: askOf(EN.GROUP), vi: askOf(VI.GROUP) } as const

/** Nothing else is counted right behind: `a party of 12, led by`. */
const ALONE = askOf(/^(?:[,.;:)(–-]|from|led|headed|in|on|that|who|which|came|arrived|$)/u)

/** A count of whole things, which may be people. */
export const isCount = (e: Entity): e is NumberEntity =>
  e.type === 'number' && e.mention.kind === 'count' && Number.isInteger(e.mention.value)

/** How many words may stand between a count and the noun of who is counted: `eleven young wood carvers`. */
const BETWEEN = 3

/** What is counted, if it is people: where their noun ends. */
function nounBehind(line: Line, number: NumberEntity): number | undefined {
  for (let at = number.last; at < number.last + BETWEEN; at += 1) {
    const word = line.words[at] ?? ''
    if (arePeople(word)) return at + 1
    if (!/^\p{L}[\p{L}'-]*$/u.test(word) || /^(and|of|in|to|from|with|for|on|at|other|the)$/.test(word))
      return undefined
  }
  return undefined
}

/** `the mayor and nine bakers`: somebody told by name, office or pronoun right before. */
function isAddedTo(line: Line, before: string, number: NumberEntity): boolean {
  if (!EN.AND.test(before)) return false
  const and = line.words.lastIndexOf('and', number.first)
  const near = line.words[and - 1] === ',' ? and - 1 : and
  const told = line.entities.some(
    (e) => (e.type === 'person' || e.type === 'role') && e.last === near && e.last > 0,
  )
  return (
    told ||
    /^(he|she|i|himself|herself|mayor|governor|chairman|rector|dean|head)$/.test(line.words[near - 1] ?? '')
  )
}

/** The size of a party by the companions of the one told apart, in English. */
function withCompanions(
  line: Line,
  number: NumberEntity,
  before: string,
  behind: string,
): number | undefined {
  const { value } = number.mention
  const noun = nounBehind(line, number)
  const people = noun !== undefined || EN.COMPANIONS.test(behind)
  if (people && (saysIn(WITH.en, line, before) || isAddedTo(line, before, number))) return value + 1
  return noun !== undefined && EN.BESIDE.test(behind) ? value + 1 : undefined
}

/** `The 14 Binh Dinh officials`: people of a place that stands between them and their count. */
function ofAPlace(line: Line, number: NumberEntity): boolean {
  const place = line.entities.find((e) => e.type === 'place' && e.first === number.last)
  return place !== undefined && arePeople(line.words[place.last] ?? '')
}

/** `(led by X, 9 persons)`: a count of people that stands by itself. */
function isApart(line: Line, number: NumberEntity): boolean {
  const people = /^(?:people|persons|members|delegates|guests|visitors|heads|pax|người|thành viên|đại biểu)$/
  const behind = wordsFrom(line, number.last, number.last + 1)
  const two = wordsFrom(line, number.last, number.last + 2)
  const last = people.test(behind) ? number.last + 1 : people.test(two) ? number.last + 2 : -1
  return (
    last > 0 &&
    /^(?:(?:\S+ )?[,(:–-]|[,(] gồm|[,(] có|)$/.test(
      wordsFrom(line, Math.max(0, number.first - 2), number.first),
    ) &&
    /^(,|\)|;|\.|–|-|)$/.test(line.words[last] ?? '')
  )
}

/** The size of a party by one count of a sentence, if it counts travellers. */
export function sizeBy(line: Line, number: NumberEntity): number | undefined {
  const { value } = number.mention
  if (value < 2 || value > MOST_TRAVELLERS) return undefined
  const { lang } = line.sentence
  const before = wordsFrom(line, Math.max(0, number.first - 7), number.first)
  const behind = wordsFrom(line, number.last, number.last + 8)
  if (lang === 'en') {
    const together = withCompanions(line, number, before, behind)
    if (together) return together
  } else if (saysIn(WITH.vi, line, before) && saysIn(COMPANIONS.vi, line, behind)) return value + 1
  const people = saysIn(PEOPLE[lang], line, behind) || (lang === 'en' && ofAPlace(line, number))
  const counted = saysIn(COUNTED[lang], line, before)
  if (counted && (people || saysIn(ALONE, line, behind))) return value
  if (counted && lang === 'en' && nounBehind(line, number) !== undefined) return value
  if (lang === 'en' && EN.ALL_TOLD.test(behind)) return value
  if (isApart(line, number)) return value
  if (!people) return undefined
  const near = wordsFrom(line, Math.max(0, number.first - 6), Math.min(line.words.length, number.last + 6))
  return saysIn(GROUP[lang], line, near) || ofAPlace(line, number) ? value : undefined
}
