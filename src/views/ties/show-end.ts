import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { addDays, daysBetween } from '#model/values/day.ts'
import type { Expiry } from '#registry/expiry.ts'
import type { Contact } from '#registry/silence.ts'
import { CONTACT_WORDS, endRule } from '../words/ties-words.ts'
import type { ContactView, EndView } from './ties-view.ts'

/** The end of something as a reader sees it, with how it was found. */
export function showEnd(
  expiry: Expiry,
  { day, lang }: { readonly day: string; readonly lang: Language },
): EndView {
  const { rule, on, to, renewed, tacit, noticeBy } = expiry
  return {
    rule,
    renewed,
    tacit,
    ...(on ? { on, onText: printDate(on, lang) } : {}),
    ...(to ? { to, daysLeft: daysBetween(day, to) } : {}),
    ...(noticeBy ? { noticeBy, noticeText: printDate(noticeBy, lang) } : {}),
    says: endRule(rule, expiry, lang),
  }
}

/** True where an end falls within so many days from a day; a rough one if any day of it does. */
export function endsWithin(expiry: Expiry, day: string, days: number): boolean {
  if (expiry.from === undefined || expiry.to === undefined || expiry.to < day) return false
  return expiry.from <= addDays(day, days)
}

/** True where the last possible day of an end has passed. */
export function hasPassed(expiry: Expiry, day: string): boolean {
  return expiry.to !== undefined && expiry.to < day
}

/** A contact as a reader sees it. */
export function showContact(
  { sort, recordId, on }: Pick<Contact, 'sort' | 'recordId' | 'on'>,
  marks: readonly number[],
  lang: Language,
): ContactView {
  return { sort, recordId, on, word: CONTACT_WORDS[sort][lang], onText: printDate(on, lang), marks }
}
