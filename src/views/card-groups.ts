import type { Language } from '#model/problem.ts'
import type { Card, CardGroup } from './cards-view.ts'

const TITLES: Readonly<Record<CardGroup['key'], { readonly en: string; readonly vi: string }>> = {
  meeting: { en: 'The meeting and what was signed', vi: 'Cuộc gặp và văn bản ký' },
  ties: { en: 'Ties', vi: 'Quan hệ với các địa phương' },
  figures: { en: 'Investment figures', vi: 'Số liệu đầu tư' },
  commitments: { en: 'Promises, requests, proposals', vi: 'Cam kết, đề nghị, đề xuất' },
  people: { en: 'Offices held', vi: 'Chức vụ' },
  events: { en: 'Events', vi: 'Sự kiện' },
  other: { en: 'Other findings', vi: 'Điều ghi nhận khác' },
  courtesies: { en: 'Courtesies', vi: 'Lời nói lễ tân' },
}

const ORDER: readonly CardGroup['key'][] = [
  'meeting',
  'ties',
  'figures',
  'commitments',
  'people',
  'events',
  'other',
  'courtesies',
]

/**
 * Cards that are decided together: an encounter with the visit, what was signed, the tie that follows from it and the
 * offices of those who met; earlier ties as one list; figures; what was promised and asked.
 */
export function groupCards(cards: readonly Card[], lang: Language): readonly CardGroup[] {
  const encounters = cards.filter((card) => ['meeting', 'visit', 'agreement'].includes(card.kind))
  const there = new Set(encounters.flatMap((card) => namesIn(card)))
  const keyed = cards.map((card) => ({ card, key: keyOf(card, encounters, there) }))
  return ORDER.flatMap((key) => {
    const group = keyed.filter((each) => each.key === key).map((each) => each.card)
    if (!group.length) return []
    const waiting = group.filter((card) => !card.decision).flatMap((card) => card.statementIds)
    const sure = group.filter((card) => !card.decision && card.sure).flatMap((card) => card.statementIds)
    return [{ key, title: TITLES[key][lang], cards: group, waiting, sure }]
  })
}

function namesIn(card: Card): readonly string[] {
  return ['parties', 'participants', 'from', 'to', 'head', 'a', 'b', 'person'].flatMap((slot) => {
    const value = card.slots[slot]
    return Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
  })
}

function keyOf(card: Card, encounters: readonly Card[], there: ReadonlySet<string>): CardGroup['key'] {
  switch (card.kind) {
    case 'meeting':
    case 'visit':
    case 'agreement':
      return 'meeting'
    case 'partnership': {
      const both = namesIn(card)
      const signed = encounters.some(
        (each) => each.kind === 'agreement' && both.every((name) => namesIn(each).includes(name)),
      )
      return signed ? 'meeting' : 'ties'
    }
    case 'role':
      return there.has(String(card.slots.person)) ? 'meeting' : 'people'
    case 'investment':
      return 'figures'
    case 'commitment':
      return card.slots.courtesy === true ? 'courtesies' : 'commitments'
    case 'event':
      return 'events'
    default:
      return 'other'
  }
}
