import { askOf } from '../../asked.ts'
import { clauseStart } from '../../engine-modality.ts'
import type { PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { onlyLocates } from '../../names/located.ts'
import { saysWithin } from '../../says-within.ts'
import { wordSet } from '../../words/word-set.ts'

/** Words right before a partner that lead from its owner to it. */
const LEADS_TO = wordSet(
  'with|to|of|:|count|counts|counted|has|have|had|include|includes|including|namely|like|as|keeps|keep|boasts|lists|added|adds|chose|picked|took|với|cùng|gồm|như|có',
)

/** Words a name of a partner may stand behind, over which to look for what leads to it. */
const BEFORE_NAME = wordSet(
  'the|city|town|port|province|prefecture|district|county|state|region|capital|of|thành|phố|tp|tp.|tỉnh|huyện|quận|bang|xã|trấn|châu|thị|xã|thủ|đô|vùng|both|also|cả',
)

/** An owner stands behind none of these: whoever does is a guest, a goal, a partner of another. */
const NO_SUBJECT =
  /(?:^| )(?:with|to|from|by|via|near|between|than|like|besides|beside|visited|visit|visits|our|its|their|his|her|another|there (?:is|are|was)|comes?|came|với|từ|đến|tới|giữa|ngoài|cạnh|thăm|sang|qua|(?<!\b(?:city|town|port|province|prefecture|mayor|governor|council|people|officials) )of)(?: the)?$/

/** Where a tie is told before, the place behind it is a side of it. */
const TIE_BEFORE = askOf(
  /\b(?:sisters?|twins?|twinned|twinning|siblings?|partners?|friends?|friendship|ties?|linked|paired|pact|agreement|relations\w*)\b|kết nghĩa|đối tác|hợp tác|quan hệ|hữu nghị/,
)

/** Whose partner somebody is: `wrong, it is Bracknell’s twin`. */
const OWNS_PARTNER = askOf(
  /^(?:'s|') (?:\S+ ){0,3}?(?:sisters?|twins?|partners?|friends?|siblings?|relatives?|counterparts?)\b/,
)

const PARTNER_OF_VI =
  /(?:kết nghĩa|đối tác|bạn|anh em|chị em|hữu nghị)(?: \S+){0,2} của(?: thành phố| tỉnh| tp\.?| huyện)?$/

/** How far into its clause a subject may stand. */
const OPENS = 9

function isLedTo(line: Line, owner: PlaceEntity, partner: PlaceEntity): boolean {
  let at = partner.first - 1
  while (at >= owner.last) {
    const entity = line.taken[at]
    const word = line.words[at] ?? ''
    if (entity?.type === 'country') at = entity.first - 1
    else if (word === "'s" || word === '"' || word === '“' || (BEFORE_NAME.has(word) && !LEADS_TO.has(word)))
      at -= 1
    else return LEADS_TO.has(word) && !(word === 'and' && at === owner.last)
  }
  return false
}

/** The place a clause opens with as its subject, no one’s partner or guest. */
function subjectOf(line: Line, from: number, places: readonly PlaceEntity[]): PlaceEntity | undefined {
  const subject = places.find((p) => p.first >= from && !onlyLocates(line, p))
  if (!subject || subject.first - from > OPENS) return undefined
  const isNone = NO_SUBJECT.test(wordsFrom(line, from, subject.first))
  return isNone || saysWithin(TIE_BEFORE, line, from, subject.first) ? undefined : subject
}

/** The first of the partners that stand in one list with a place: what leads to it leads to all of them. */
function headOfList(line: Line, partner: PlaceEntity, places: readonly PlaceEntity[]): PlaceEntity {
  let head = partner
  for (const place of [...places].reverse()) {
    if (place.last > head.first) continue
    const gap = wordsFrom(line, place.last, head.first)
    if (!/(?:^| )(?:,|;|and|và|rồi)(?: (?:also|the|city|of|to|with|với|thành|phố|tỉnh))*$/.test(gap)) break
    head = place
  }
  return head
}

/** Is a place told to have partners here, so that it is none of another’s? */
export function ownsPartner(line: Line, place: PlaceEntity): boolean {
  return line.sentence.lang === 'vi'
    ? PARTNER_OF_VI.test(wordsFrom(line, Math.max(0, place.first - 7), place.first))
    : saysWithin(OWNS_PARTNER, line, place.last, place.last + 5)
}

/**
 * Whose partner a place is where the sentence itself says so: the subject that something leads from to it (`Tashkent has been
 * tied to Seattle`), or whoever it is the partner of (`it is Bracknell’s twin`). Not the locality the text is told from.
 */
export function ownerInSentence(line: Line, partner: PlaceEntity): PlaceEntity | undefined {
  const places = line.entities.filter((e): e is PlaceEntity => e.type === 'place' && !e.stands)
  const others = places.filter((p) => p.value !== partner.value && p.place.country !== partner.place.country)
  if (others.length === 0) return undefined
  const owning = others.find((p) => ownsPartner(line, p))
  if (owning) return owning
  const subject = subjectOf(line, clauseStart(line, partner.first), places)
  if (!subject || !others.includes(subject) || subject.last > partner.first) return undefined
  const list = places.filter((p) => p.first >= subject.last)
  return isLedTo(line, subject, headOfList(line, partner, list)) ? subject : undefined
}
