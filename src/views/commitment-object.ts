import type { Slots } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import { printValue } from './print-value.ts'

const MOST = 90
/** So many letters of “proposal” stand in “proposed”, too. */
const STEM = 6

/** Words a clause opens with before what is promised or asked: who speaks, in the forms our languages give it. */
const SIDE = /^(?:phía|bên|ông|bà|ngài|mr\.?|mrs\.?|ms\.?|the|[-–•+|:,])\s+/iu

/** A word that joins what was cut off behind it. */
const LOOSE_END = /[\s,;]+(?:và|cùng|hoặc|nhưng|đồng thời|and|or|but)$/iu

/** The words of a commitment without the speaker they begin with, the stop they end with and what hangs loose before it. */
export function wordsOfCommitment(quote: string, by: string): string {
  let words = quote.replace(/\s+/g, ' ').trim()
  if (SIDE.test(words) && by) words = afterName(words.replace(SIDE, ''), by) ?? words
  words = afterName(words, by) ?? words
  return words.replace(/[\s.;,:/]+$/u, '').replace(LOOSE_END, '')
}

/**
 * What a commitment is about, in its own words: the quote without the speaker it begins with, cut between words. Two promises of
 * one side are otherwise told apart by nothing in a list of titles.
 */
export function commitmentObject(quote: string, by: string): string {
  const whole = wordsOfCommitment(quote, by)
  if (whole.length <= MOST) return whole
  const cut = whole.slice(0, MOST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST - 30)).trimEnd()}…`
}

function afterName(words: string, by: string): string | undefined {
  if (!by || !words.toLocaleLowerCase().startsWith(`${by.toLocaleLowerCase()} `)) return undefined
  return words.slice(by.length + 1).trimStart()
}

type PartyAt = (path: string) => string | undefined

/**
 * A promise or request in one sentence with its own words, by party as its reader names it. Which it is and by when are told
 * only where the words do not: “Changwon: đề nghị cử 10 học sinh trước ngày 15/5/2025”.
 */
export function commitmentTold(quote: string, slots: Slots, lang: Language, partyAt: PartyAt): string {
  const say = (slot: string) => {
    const value = slots[slot]
    return value === undefined ? '' : printValue('commitment', slot, value, lang, partyAt)
  }
  const [by, kind, due] = [say('by'), say('kind'), say('due')]
  const object = commitmentObject(quote, by)
  const told = Boolean(kind) && foldText(object).startsWith(foldText(kind).slice(0, STEM))
  const sort = told ? '' : object ? `${kind} – ` : kind
  const day = due && !object.includes(due) ? `, ${lang === 'vi' ? 'hạn' : 'due'} ${due}` : ''
  return `${by}: ${sort}${object}${day}`
}
