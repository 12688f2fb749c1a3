import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import { saysWithin } from '../../says-within.ts'
import type { Scene } from '../scene.ts'
import type { SureCondition } from './condition.ts'
import { isHome, isReadHere, opensWithHome } from './told-here.ts'
import { isTransliterated } from './transliterated.ts'

/** Patterns that read people meeting. */
const OF_MEETINGS = /\/(meets|gap-go|tai-buoi-tiep)$/

function namesOf({ slots }: Finding): readonly string[] {
  return (slots.participants?.value ?? []) as readonly string[]
}

/** Are the two people whose offices say whom they stand for, of two lands or bodies? */
function hasTwoSides(finding: Finding, scene: Scene): boolean {
  const names = namesOf(finding)
  const people = names.map((name) => scene.people.all.find((p) => p.name === name))
  if (names.length !== 2 || people.some((person) => !person?.side)) return false
  if (finding.line.sentence.lang === 'vi' && people.some((person) => person?.guessed)) return false
  const lands = people.map((person) => {
    const side = person?.side?.value ?? ''
    return /\|([A-Z]{2})$/.exec(side)?.[1] ?? side
  })
  return new Set(lands).size > 1
}

/** `[Photo]`, `shows … that they signed`: a picture tells of the two, not of where they met. */
const OF_A_PICTURE = askOf(/\b(photo|pictured?|caption)\b|(?<!\p{L})ảnh(?!\p{L})/u)

/** A day reckoned from another: `who had talked the day before`, `hôm sau`. */
const RECKONED = askOf(
  /\b(day|days|week|evening|night) (before|after|earlier|later)\b|\b(previous|next|following) (day|morning|evening)\b|hôm trước|hôm sau|trước đó|sau đó/,
)

/** They saw each other on a screen, and so nowhere. */
const REMOTE = askOf(/\b(?:online|virtual\w*|by video\w*|video conference|via zoom)\b|trực tuyến/)

/** Told without a name: `in the Uzbek capital`, `aboard a ferry`, `from Almaty, where`. */
const ELSEWHERE = askOf(
  /\b(?:in|at) the \S+ (?:capital|metropolis)\b|\b(?:aboard|ferry|on board|our time|their time|where|there)\b|trên tàu|thủ phủ|tại đó|ở đó|(?<!\p{L})nơi(?!\p{L})/u,
)

/** Where they met is named; is home, or the place of one of the two, with no word of another; or is told to be nowhere. */
function hasPlace(finding: Finding, scene: Scene): boolean {
  const { place } = finding.slots
  if (!place) return says(REMOTE, finding.line)
  if (!place.implied) return true
  if (says(ELSEWHERE, finding.line) || says(REMOTE, finding.line)) return false
  const sides = namesOf(finding).map((name) => scene.people.all.find((p) => p.name === name)?.side?.value)
  return opensWithHome(scene) || isHome(place, scene) || sides.includes(String(place.value))
}

/** `talked with reporters about the mayor`: who is talked about is not there. */
const ABOUT = askOf(/\babout(?: the)?$|(?<!\p{L})(?:nói về|kể về|bàn về)$/u)

/** Is one of the two only spoken about? */
function isSpokenAbout(finding: Finding): boolean {
  const { line } = finding
  const names = namesOf(finding)
  return line.entities.some((e) => {
    if (e.type !== 'person' || !names.includes(e.person.name)) return false
    let first = e.first
    while (first > 0 && line.taken[first - 1] && line.taken[first - 1]?.type !== 'date') first -= 1
    return saysWithin(ABOUT, line, Math.max(0, first - 2), first)
  })
}

/** When a meeting is read surely. */
export const MEETING: readonly SureCondition[] = [
  {
    asks: { en: 'the sentence tells that they met', vi: 'câu kể việc hai bên gặp nhau' },
    holds: (f) => OF_MEETINGS.test(f.readBy) && !says(OF_A_PICTURE, f.line) && !isSpokenAbout(f),
  },
  {
    asks: {
      en: 'two people met whose offices say which side each is on',
      vi: 'hai người gặp nhau, chức vụ cho biết mỗi người thuộc bên nào',
    },
    holds: hasTwoSides,
  },
  {
    asks: { en: 'names are written in full, not by their sound', vi: 'tên viết đủ, không phiên âm' },
    holds: (f) => namesOf(f).every((name) => !/[.,;]$/.test(name) && !isTransliterated(name)),
  },
  {
    asks: {
      en: 'the day stands in the sentence, and where they met is told, is the place told from or that of one of the two',
      vi: 'ngày có trong câu; nơi gặp được nêu, hoặc là địa phương của bài hay của một trong hai người',
    },
    holds: (f, scene) => isReadHere(f.slots.date, f) && hasPlace(f, scene) && !says(RECKONED, f.line),
  },
]
