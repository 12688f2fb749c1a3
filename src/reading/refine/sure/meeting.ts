import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { Scene } from '../scene.ts'
import type { SureCondition } from './condition.ts'
import { isReadHere, opensWithHome } from './told-here.ts'
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

/** Is it told where they met, or does the text open with the place it is told from? */
function hasPlace({ slots }: Finding, scene: Scene): boolean {
  const { place } = slots
  return place !== undefined && (!place.implied || opensWithHome(scene))
}

/** When a meeting is read surely. */
export const MEETING: readonly SureCondition[] = [
  {
    asks: { en: 'the sentence tells that they met', vi: 'câu kể việc hai bên gặp nhau' },
    holds: (f) => OF_MEETINGS.test(f.readBy) && !says(OF_A_PICTURE, f.line),
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
      en: 'the day stands in the sentence, and where they met is told or is the place the text opens with',
      vi: 'ngày có trong câu; nơi gặp được nêu, hoặc là địa phương mở đầu bài',
    },
    holds: (f, scene) => isReadHere(f.slots.date, f) && hasPlace(f, scene) && !says(RECKONED, f.line),
  },
]
