import { askOf, says } from '../../asked.ts'
import type { Filled, Finding } from '../../engine-finding.ts'
import { clauseStart } from '../../engine-modality.ts'
import type { PartyRef, PlaceEntity } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { countryOf, refOf } from '../party-ref.ts'

/** A Vietnamese sentence in which somebody is told to be tied with another. */
const TIED_WITH = askOf(/(?:kết nghĩa|kết bạn|quan hệ(?: \S+){0,5}) (?:với|cùng) /)

/** What stands between the subject of a tie and its partners: the verb, and those listed before. */
const VERB =
  /^(?:(?:đã|đang|hiện|hiện nay|cũng|chính thức|vừa|mới|còn|vốn|lại) ){0,3}(?:kết nghĩa|kết bạn|(?:thiết lập|lập|có|đặt|duy trì) (?:mối )?quan hệ(?: (?!với|cùng)\S+){0,5}) (?:với|cùng)(?: (?!;)\S+)*$/

/** Words before a place by which it is no subject: a partner told before, or where something happened. */
const NO_SUBJECT =
  /(?:^| )(?:với|cùng|trước|sau|ngoài|bên cạnh|giữa|tại|ở|từ|đến|tới|của)(?: (?:tỉnh|thành phố|tp\.?|huyện|thị xã|bang))?$/

/**
 * Who stands right before the verb of a tie whose partner is given: `Trước Trier, Huế đã kết nghĩa với Szentendre`. A place
 * told farther off, and the place the text is about, have no part in it.
 */
export function subjectBeside({ line }: Finding, b: string): PlaceEntity | undefined {
  if (line.sentence.lang !== 'vi' || !says(TIED_WITH, line)) return undefined
  const places = line.entities.filter((e): e is PlaceEntity => e.type === 'place')
  const partner = places.find((e) => e.value === b)
  if (!partner) return undefined
  return places.findLast(
    (e) =>
      e.last <= partner.first &&
      e.value !== b &&
      VERB.test(wordsFrom(line, e.last, partner.first)) &&
      !NO_SUBJECT.test(wordsFrom(line, Math.max(0, e.first - 3), e.first)),
  )
}

/** `trong nước, Bến Tre kết nghĩa với Ninh Bình`: two of one land are tied where one of them is the subject of the tie; not where a bracket gives the other a name abroad. */
function isTiedAtHome(line: Line, a: string, b: string): boolean {
  const [one, other] = [a, b].map((value) =>
    line.entities.find((e): e is PlaceEntity => e.type === 'place' && e.value === value),
  )
  if (!one || !other) return false
  const [first, second] = one.first < other.first ? [one, other] : [other, one]
  if (line.words[second.last] === '(') return false
  return HOME_TIE.test(wordsFrom(line, first.last, second.first))
}

const HOME_TIE =
  /^(?:(?:đã|đang|hiện|cũng|chính thức|vừa|mới|còn) ){0,3}kết nghĩa (?:với|cùng)(?: (?:tỉnh|thành phố|tp\.?|huyện|thị xã))?$/

/** `a sister city of Kobe since 1990 and has a pact with Pune`: whom the subject is a partner of is not the subject. */
function isPartnerOf(line: Line, a: PlaceEntity, first: number): boolean {
  if (a.stands || a.first < first || line.words[a.last + 1] === 'whose') return false
  return saysWithin(PARTNER_OF, line, Math.max(0, a.first - 4), a.first)
}

const PARTNER_OF = askOf(/(?:^| )(?:sister|twin|partner|friendship)(?: city| town| province| state)? of$/)

/**
 * Is the place taken for the owner of a tie only another partner: `hữu nghị với Jinju, với Mokpo, và kết nghĩa với Gifu`, where both
 * stand behind `với`?
 */
export function isFellow({ line, slots, first }: Finding, home: string | undefined): boolean {
  const [a, b] = [slots.a, slots.b].map((slot) =>
    line.entities.find((e) => e.type === 'place' && e.start === slot?.spans[0]?.start),
  )
  if (a?.type !== 'place' || !b || b.first < a.last) return false
  if (isPartnerOf(line, a, first)) return true
  if (a.place.country === home) return false
  return [a, b].every((e) => BEHIND_WITH.test(wordsFrom(line, Math.max(0, e.first - 4), e.first)))
}

const BEHIND_WITH = /(?:^| )với(?: (?:tỉnh|thành phố|tp|bang|vùng))?$/

/** Two places of one land that only work together, or of Vietnam without a word that they are tied. */
export function isNoTieAtHome(line: Line, a: string, b: string, kind: string): boolean {
  const land = countryOf(a)
  if (land !== countryOf(b)) return false
  return kind === 'cooperation' || (land === 'VN' && !isTiedAtHome(line, a, b))
}

/** Words that may stand between the places of a list. */
const LISTS =
  /^(,|;|và|and|the|\(|\)|vùng|thành|phố|tp|tp\.|tỉnh|bang|huyện|as|well|of|in|city|province|cities)$/

/** Words a partner stands behind, however far down a list: `hợp tác với Rennes, vùng Nouvelle Aquitaine (Pháp), …`. */
const BEHIND_WHICH = /^(với|with|to|including|gồm|như|ngoài|besides|beside|beyond|than|cạnh|like|from|after)$/

/** Words whose list ends with its comma: `Besides Busan, Surabaya has ties with …`. */
const BESIDES = /^(ngoài|cạnh|besides|beside|beyond|like|after)$/

/** Is a place a partner told before, so that it owns no tie of the clause behind it? */
export function isPartnerTold(line: Line, place: PlaceEntity): boolean {
  let commas = 0
  for (let at = place.first - 1; at >= 0; at -= 1) {
    const entity = line.taken[at]
    if (entity?.type === 'place' || entity?.type === 'country' || entity?.type === 'date') continue
    const word = line.words[at] ?? ''
    if (word === ',') commas += 1
    if (BEHIND_WHICH.test(word)) return !(BESIDES.test(word) && commas > 0)
    if (!LISTS.test(word)) return false
  }
  return false
}

/** The subject of the clause, where the place taken for the owner of a tie is only a partner told before. */
export function subjectFor(
  finding: Finding,
  a: Filled | undefined,
  b: string,
  home: string | undefined,
): PartyRef | undefined {
  const { line } = finding
  const places = line.entities.filter((e): e is PlaceEntity => e.type === 'place')
  const taken = places.find((e) => e.start === a?.spans[0]?.start && !e.stands)
  if (!taken || taken.first < finding.first || !isPartnerTold(line, taken)) return undefined
  const from = clauseStart(line, taken.first)
  const subject = places.find(
    (e) =>
      e.first >= from &&
      e.value !== b &&
      (e.value === home || countryOf(e.value) !== countryOf(b)) &&
      (e.last <= taken.first || e.first <= taken.last + 2) &&
      e !== taken &&
      !isPartnerTold(line, e),
  )
  return subject ? refOf(subject) : undefined
}
