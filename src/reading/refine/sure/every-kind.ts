import { askOf, says } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { Scene } from '../scene.ts'
import type { SureCondition } from './condition.ts'
import { speaksForItself } from './own-voice.ts'
import { isReadHere, opensWithHome, placesOf } from './told-here.ts'
import { hasWholePlaces } from './whole-name.ts'

/** A name read in a slot that other places bear as well, where the sentence does not print the land beside it. */
function hasDoubtfulPlace(finding: Finding): boolean {
  const doubtful = placesOf(finding).filter((place) => place.doubtful)
  if (doubtful.length === 0) return false
  const spans = Object.values(finding.slots).flatMap((fill) => fill.spans)
  return doubtful.some((place) => spans.some((s) => s.start <= place.start && s.end >= place.end))
}

/** Is home, which the sentence does not name, first named as a place that has namesakes and is not told from them? */
function restsOnDoubtfulHome({ slots }: Finding, { home, lines }: Scene): boolean {
  if (!home || !Object.values(slots).some((fill) => [fill.value].flat().includes(home.value))) return false
  for (const line of lines) {
    const first = line.entities.find((e) => e.type === 'place' && e.value === home.value)
    if (first) return first.type === 'place' && first.doubtful === true
  }
  return false
}

/** What is only asked, told by hearsay or laid aside. */
const DISPUTED = askOf(
  /\?|\b(rumou?r\w*|hearsay|is it true|no truth|untrue|myth|denie[sd]|denied|deny|archived|shelved|withdrawn|rejected|turned down|wrongly|by mistake|mistakenly|supposedly|said to be|believed to|according to (?:one|some|a) \S*papers?|misreport\w*|misquot\w*|correction|(?:tells|told) (?:me|us)|i hear|i am told|we hear|asked (?:if|whether|when|which)|asks (?:if|whether|when|which))\b|có người|nghe nói|nghe đâu|tin đồn|đồn đoán|đồn thổi|chưa hề|không hề|chưa từng|đính chính|bác bỏ|nhầm/,
)

/** Patterns of lists, which read a headline as the entry it is. */
const LISTED = /\/(years-in-list|list-entry|year-entry|roll-of-partners|danh-sach-doi-tac)$/

/** `Lịch công tác`, `Programme of the visit`: what stands in a calendar is to come, whatever its verbs. */
const CALENDAR =
  /^(?:dự kiến )?(?:lịch|chương trình|kế hoạch)(?= )|(?:^| )(?:programme|itinerary|agenda|schedule|calendar)(?: |$)/

/** Deeds, which have a day. */
const DEEDS = new Set(['agreement', 'visit', 'meeting', 'event'])

/** Is a deed told without its day, or of one to come, in a text that is a calendar or programme by one of its first lines? */
function isForetold({ kind, slots }: Finding, { lines, published }: Scene): boolean {
  const day = String((slots.date ?? slots.start)?.value ?? '')
  if (!DEEDS.has(kind) || (day && published && day <= published)) return false
  return lines.slice(0, 3).some((line) => line.headline && CALENDAR.test(line.plain))
}

/** What is asked of every reading, whatever it tells. */
export const EVERY_KIND: readonly SureCondition[] = [
  {
    asks: {
      en: 'it stands in the text itself, not in a headline',
      vi: 'nằm trong bài, không phải ở tiêu đề',
    },
    holds: (f) => !f.line.headline || LISTED.test(f.readBy),
  },
  {
    asks: {
      en: 'the sentence asks nothing, and tells neither hearsay nor what was laid aside',
      vi: 'câu không phải câu hỏi, không kể tin đồn hay việc đã gác lại',
    },
    holds: ({ line }) => !says(DISPUTED, line),
  },
  {
    asks: {
      en: 'the name of a place stands whole, and is no piece of a longer name',
      vi: 'địa danh ghi trọn, không phải một phần của tên dài hơn',
    },
    holds: hasWholePlaces,
  },
  {
    asks: {
      en: 'it does not stand in a calendar or programme as still to come',
      vi: 'không nằm trong lịch hay chương trình như việc sắp tới',
    },
    holds: (f, scene) => !isForetold(f, scene),
  },
  {
    asks: { en: 'no place named has namesakes', vi: 'địa danh không trùng tên nơi khác' },
    holds: (f, scene) => !hasDoubtfulPlace(f) && !restsOnDoubtfulHome(f, scene),
  },
]

/** Asked where one slot may be left to the reader: a text that speaks as `we` leaves it to those who know whose it is. */
export function toldFromOutside(slot: string): SureCondition {
  return {
    asks: {
      en: 'where the text is told as “we”, it opens with its own place, or the sentence names it',
      vi: 'nếu bài kể theo lời “chúng tôi” thì mở đầu hoặc chính câu đó nêu địa phương',
    },
    holds: (f, scene) =>
      isReadHere(f.slots[slot], f) || opensWithHome(scene) || !speaksForItself(scene.lines),
  }
}
