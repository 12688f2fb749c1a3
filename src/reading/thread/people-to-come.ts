import { askOf, mayHold, says } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import { clauseStart } from '../engine-modality.ts'
import { type Shorthand, type Sign, shorthandOf } from '../engine-shorthand.ts'
import { speakerOf } from '../engine-speaker.ts'
import { modalityOfFact } from '../engine-untrue.ts'
import type { DateEntity, PartyRef, Person, PlaceEntity } from '../names/entity.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { labelOf } from '../names/place-at.ts'
import { bodyRef, countryOf, landRef, partyRef, refOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { filledBy } from '../refine/ties/complete-partnership.ts'
import { isResident, listOf, personNamed } from '../refine/visits/visit-clue.ts'
import { COME as COME_EN, SEND as SEND_EN } from '../words/en/coming-words.ts'
import { COME as COME_VI, SEND as SEND_VI } from '../words/vi/coming-words.ts'
import { countIn } from './sender-unsaid.ts'

const SEND = { en: askOf(SEND_EN), vi: askOf(SEND_VI) } as const
const COME = { en: askOf(COME_EN), vi: askOf(COME_VI) } as const

/** What is only wished, asked for or thought of, and what happens every year, is no journey. */
const UNREAL = askOf(
  /\b(?:if|could|may|might|should|hop(?:e|es|ed|ing)|wants?|wanted|wish\w*|invit(?:e|es|ed|ing)|propos\w+|suggest\w*|urged|asked|call(?:s|ed) on|like to|every|each|annually|a year|rumou?rs?|rumou?red|denie[sd]|den(?:y|ying))\b|(?<!\p{L})(?:mời|mong|hy vọng|nếu|muốn|đề nghị|đề xuất|gợi ý|ngỏ ý|kêu gọi|có thể|khi nào|mỗi|hằng|hàng|từng|đồn|bác tin|phủ nhận)(?!\p{L})/u,
)

/** What hangs on something else, told behind: `… in July, if the money is found`, `…, nếu xin được kinh phí`. */
const AWAITED = askOf(/, (?:but only )?(?:if|provided|unless|should) |, (?:nếu|miễn là|với điều kiện) /)

/** `phía bạn`, `thành phố kết nghĩa`: the other side of the text. */
const PARTNER =
  /(?:(?:phía|bên|tỉnh|phố|quận|huyện|trường|nước|viện|thị xã|đơn vị) bạn|thành phố kết nghĩa|the (?:sister|partner|twin) (?:city|town|province))(?= |$)/

type Move = {
  readonly at: number
  readonly end: number
  readonly sends: boolean
  readonly leads: boolean
}

type Sides = { readonly from?: PartyRef; readonly head?: Person }

function refAt({ entity }: Sign): PartyRef | undefined {
  if (entity?.type === 'place') return refOf(entity)
  if (entity?.type === 'organisation') return partyRef(entity)
  return entity?.type === 'country' && !entity.adjective ? landRef(entity) : undefined
}

/** Words before a day that is only the last by which something is to be done. */
const TERM =
  /(?:^| )(?:before|by|until|within|no later than|trước|hạn|trong vòng)(?: (?:the|end|of|early|late|hết|cuối|đầu|ngày)){0,3}$/

/** A day, month or year of a sentence that lies behind the day of the text, and is no term: `before 2026`. */
function comingDay(line: Line, at: number, scene: Scene): DateEntity | undefined {
  const { published } = scene
  const [day] = line.entities
    .filter((e): e is DateEntity => e.type === 'date' && !/^(?:since|as-of)$/.test(e.mention.relation))
    .sort((a, b) => Math.abs(a.first - at) - Math.abs(b.first - at))
  if (!day || day.mention.relation === 'until' || day.mention.relation === 'by') return undefined
  if (TERM.test(wordsFrom(line, Math.max(0, day.first - 4), day.first))) return undefined
  const { iso } = day.mention
  return published === undefined || iso.slice(0, 10) > published.slice(0, iso.length) ? day : undefined
}

/** How many sentences back the place abroad is looked for that `there` and `phía bạn` mean. */
const BACK = 3

/** The one other place a text is about, seen from its own; else the one told of last. */
function otherSide(line: Line, { home, locals, lines }: Scene): PartyRef | undefined {
  const abroad = locals.filter((l) => l.place.country !== home?.place.country && l.weight >= 2)
  if (abroad.length === 1) return abroad[0]?.ref
  for (let index = line.index; index >= 0 && index >= line.index - BACK; index -= 1) {
    const told = lines[index]?.entities.findLast(
      (e): e is PlaceEntity => e.type === 'place' && e.place.country !== home?.place.country,
    )
    if (told && !lines[index]?.headline) return refOf(told)
  }
  return undefined
}

/** Who a person speaks or goes for. */
function sideOf(name: string | undefined, scene: Scene): Sides {
  const person = personNamed(scene, name)
  if (!person?.side || isResident(person)) return {}
  return { from: person.side, head: person }
}

/** `đưa 15 bạn Hà Tiên sang`, `a choir from Turku`: whose people they are stands right behind what they are. */
function ownersOf(signs: readonly Sign[], { at, end }: Move): Sides {
  const own = signs.findIndex(
    (s, i) =>
      i > at &&
      i < end - 1 &&
      s.entity?.type === 'place' &&
      !/^(?:to|in|at|sang|qua|đến|tới|vào|ra|lên|xuống|tại|ở)$/.test(signs[i - 1]?.text ?? ''),
  )
  const ref = own < 0 ? undefined : refAt(signs[own] as Sign)
  return ref ? { from: ref } : {}
}

/** Whose people are to come: named last before the word of travel, else the speaker’s. */
function sendersOf(shorthand: Shorthand, move: Move, line: Line, scene: Scene): Sides {
  const { signs } = shorthand
  const { at } = move
  const owners = ownersOf(signs, move)
  if (owners.from) return owners
  const begin = clauseStart(line, signs[at]?.first ?? 0)
  const told = signs.slice(0, at).filter((s) => s.first >= begin)
  if (PARTNER.test(told.map((s) => s.text).join(' '))) return withRef(otherSide(line, scene))
  const own = told.findLast((s) => s.entity && s.entity.type !== 'date' && s.entity.type !== 'number')
  if (own?.entity?.type === 'person') return sideOf(own.entity.person.name, scene)
  const ref = own && !/^(?:in|at|to|tại|ở|đến|sang|từ)$/.test(signs[signs.indexOf(own) - 1]?.text ?? '')
  const named = own && ref ? refAt(own) : undefined
  if (named) return { from: named }
  if (
    !own &&
    !move.sends &&
    line.sentence.lang === 'en' &&
    !told.concat(signs.slice(at, move.end)).some((s) => OWN.test(s.text))
  )
    return ofHome(shorthand, move, scene)
  const speaker = sideOf(speakerOf(shorthand, at, line, scene)?.value, scene)
  return speaker.from || own ? speaker : ofHome(shorthand, move, scene)
}

/** Words by which a speaker tells people for his own. */
const OWN = /^(?:his|her|our|its|my|we|us|he|she|they|their)$/

/** `A college team goes to Mukdahan in May`: people of nobody else’s who go abroad are of the place the text is told from. */
function ofHome({ signs }: Shorthand, { end }: Move, { home }: Scene): Sides {
  const goal = signs
    .slice(end - 1, end + 4)
    .map(refAt)
    .find((ref) => ref !== undefined)
  return home && goal && countryOf(goal.value) !== home.place.country ? { from: home.ref } : {}
}

const withRef = (from: PartyRef | undefined) => (from ? { from } : {})

/** The place a sign names, or that its body is of. */
function placeIn(sign: Sign): PartyRef | undefined {
  const { entity } = sign
  if (entity?.type !== 'organisation') return refAt(sign)
  return entity.within && { ...bodyRef(entity), value: labelOf(entity.within), placeId: entity.within.id }
}

/** How many signs behind the word of travel its goal may stand: `sang trao đổi với phòng Quản lý đô thị của Long Biên`. */
const BEHIND = 12

/** Where they go: a place right behind, else home, or for those of home the one place abroad the text is about. */
function goalOf(line: Line, end: number, from: PartyRef, scene: Scene): Filled | undefined {
  const land = countryOf(from.value) || countryOf(scene.home?.value ?? '')
  const isGoal = (ref: PartyRef | undefined) => ref !== undefined && countryOf(ref.value) !== land
  const near = shorthandOf(line).signs.slice(Math.max(0, end - 2), end + BEHIND)
  const named = near.map(placeIn).find(isGoal)
  const next = shorthandOf(line).signs[end]
  if (!named && next && !next.entity && line.sentence.tokens[next.first]?.capital) return undefined
  const { home } = scene
  const unnamed = home && scene.published ? (isGoal(home.ref) ? home.ref : otherSide(line, scene)) : undefined
  const there = named ?? unnamed
  if (!there || !isGoal(there)) return undefined
  return { ...filledBy(there, there !== named), value: [there.value] }
}

function movesOf(shorthand: Shorthand, line: Line): readonly Move[] {
  const signAt = (offset: number) => shorthand.starts.findLastIndex((start) => start <= offset)
  const { lang } = line.sentence
  return ([SEND[lang], COME[lang]] as const).flatMap((asked, sort) => {
    const match = mayHold(asked, line.hints) ? asked.regex.exec(shorthand.text) : null
    if (!match) return []
    const end = signAt(match.index + match[0].trimEnd().length - 1) + 1
    const leads = /(?:^| )(?:lead|take|bring|bringing|leading|taking|dẫn)(?= )/.test(match[0])
    return [{ at: signAt(match.index), end, sends: sort === 0, leads }]
  })
}

function comingOf(line: Line, move: Move, scene: Scene): Finding | undefined {
  const shorthand = shorthandOf(line)
  const { signs } = shorthand
  const first = signs[move.at]?.first ?? 0
  const last = signs[move.end - 1]?.last ?? first + 1
  const day = comingDay(line, first, scene)
  if (says(AWAITED, line)) return undefined
  if (!day || UNREAL.regex.test(wordsFrom(line, clauseStart(line, first), last))) return undefined
  if (modalityOfFact(line, first, last) === 'denied') return undefined
  const { from, head } = sendersOf(shorthand, move, line, scene)
  const to = from && goalOf(line, move.end, from, scene)
  if (!from || !to) return undefined
  const slots: Record<string, Filled> = {
    from: filledBy(from),
    to,
    ...(head && move.leads ? { head: { value: head.name, spans: [head.span] } } : {}),
    ...countIn(signs.slice(move.at, move.end + 1)),
    start: { value: day.mention.iso, spans: [day] },
    status: { value: 'planned', spans: [] },
  }
  const readBy = line.sentence.lang === 'vi' ? 'vi/se-sang' : `en/${TO_COME}`
  return { kind: 'visit', readBy, line, first, last, at: first, slots }
}

/** People who will be sent or will come on a day still ahead, whoever’s they are: `three experts will be sent over in July`. */
export function peopleToCome(found: readonly Finding[], scene: Scene): readonly Finding[] {
  const more = scene.lines.flatMap((line): readonly Finding[] => {
    const { lang } = line.sentence
    if (line.headline || line.kind === 'caption') return []
    if (!mayHold(SEND[lang], line.hints) && !mayHold(COME[lang], line.hints)) return []
    if (!line.entities.some((e) => e.type === 'date') || says(CROWD, line)) return []
    const isTold = found.some(
      (f) =>
        f.kind === 'visit' && f.line === line && (f.slots.from || f.slots.head) && listOf(f.slots.to).length,
    )
    if (isTold) return []
    for (const move of movesOf(shorthandOf(line), line)) {
      const one = comingOf(line, move, scene)
      if (one) return [one]
    }
    return []
  })
  return more.length > 0 ? [...found, ...more].sort((a, b) => a.line.index - b.line.index) : found
}

const TO_COME = 'people-to-come'

/** Is a journey read from people who are only to come? */
export const isToCome = ({ readBy }: Finding): boolean => /\/(?:se-sang|people-to-come)$/.test(readBy)

/** Crowds and wares nobody receives, and those who are taken away or only played. */
const CROWD = askOf(
  /\b(?:tourists|passengers|pilgrims|holidaymakers|flights?|cargo|airlines?|police|army|troops|soldiers|prison|trial|court|film|novel)\b|(?<!\p{L})(?:du khách|lượt khách|hành khách|chuyến bay|lượt người|công an|cảnh sát|bộ đội|xét xử|bộ phim|đội bóng)(?!\p{L})/u,
)
