import { kindOf } from '#model/kinds/all-kinds.ts'
import { slotsOf } from '#model/kinds/kind.ts'
import type { Language } from '#model/problem.ts'
import { type Asked, askOf, mayHold } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import { makeNeedIndex, type NeedsMet, needsMet } from '../engine-index.ts'
import { matchesOf, mayMatch, readyShape, type ShapeReady } from '../engine-matches.ts'
import { modalityOf } from '../engine-modality.ts'
import { partyOf, type Wanted } from '../engine-party.ts'
import { type Shorthand, type Sign, shorthandOf, signsBetween } from '../engine-shorthand.ts'
import type { DateEntity, PartyRef } from '../names/entity.ts'
import type { Line } from '../names/line.ts'
import { isBody } from '../names/party.ts'
import { readSectors } from '../refine/papers/read-sectors.ts'
import type { Scene } from '../refine/scene.ts'
import { isTold } from '../thread/papers-told.ts'
import { GIFT_SHAPES } from './gift.ts'
import { LINK_SHAPES } from './link.ts'
import { isAskedFor, linkEach } from './links-of-a-country.ts'
import { PROFILE_SHAPES } from './profile.ts'
import { PROJECT_SHAPES } from './project.ts'
import type { OtherShape } from './shape.ts'

type Ready = { readonly one: OtherShape; readonly shape: ShapeReady }

/** The shapes of one kind in one language, and what wakes them all. */
type Group = { readonly wakes: Asked; readonly ready: readonly Ready[] }

/** A cheap look at the words before the shape is tried: most sentences hold none of these. */
const WAKES: Readonly<Record<string, RegExp>> = {
  link: /\b(with|between|partners|partnered|linked|cooperated?|collaborated?|together)\b|với|giữa|quan hệ|hợp tác|đối tác|liên kết/,
  gift: /\b(present|gave|given|gift|donat|handed|deliver|sent|shipped|received|accepted)|tặng|biếu/,
  profile:
    /\b(population|area|coastline|home to|known for|famous for|renowned for|noted for|is an?|people|inhabitants|residents)\b|, an? |dân số|diện tích|bờ biển| là |thế mạnh|chủ lực|nổi tiếng|được biết đến/,
  project:
    /\b(seek|sought|call|invit|look|urg|want|court|solicit|hope|wish|expect|investment (opportunities|prospects|openings|potential))|kêu gọi|mời|tìm|mong|đề nghị|đầu tư/,
}

const numbers = makeNeedIndex()

const GROUPS: Readonly<Record<Language, readonly Group[]>> = { en: groupsOf('en'), vi: groupsOf('vi') }

const NEEDS = numbers.index()

function groupsOf(lang: Language): readonly Group[] {
  return [LINK_SHAPES, GIFT_SHAPES, PROFILE_SHAPES, PROJECT_SHAPES].map((shapes) => ({
    wakes: askOf(WAKES[shapes[0]?.kind ?? ''] ?? /./),
    ready: shapes
      .filter((one) => one.lang === lang)
      .map((one) => ({ one, shape: readyShape(one.shape, numbers.number) })),
  }))
}

const WANTED: Readonly<Record<string, Wanted>> = { party: 'party', parties: 'party', locality: 'locality' }

function fill(signs: readonly Sign[], type: string, line: Line, scene: Scene): Filled | undefined {
  const wanted = WANTED[type]
  if (type === 'date') {
    const day = signs.map((sign) => sign.entity).find((e): e is DateEntity => e?.type === 'date')
    return day && { value: day.mention.iso, spans: [day] }
  }
  if (!wanted) {
    const start = line.sentence.tokens[signs[0]?.first ?? 0]?.start ?? 0
    const closing = line.sentence.tokens[wholeName(line, signs.at(-1)?.last ?? 1) - 1]
    const end = closing ? closing.end - (closing.text.endsWith('.') ? 1 : 0) : start
    return end > start ? { value: scene.text.slice(start, end), spans: [{ start, end }] } : undefined
  }
  const refs = signs.flatMap((sign) => partyOf(sign, wanted, line, scene)).map(withoutCountry)
  const [first] = refs
  if (!first) return undefined
  if (type === 'parties')
    return { value: refs.map((r) => r.value), spans: refs, placeIds: refs.map((r) => r.placeId) }
  return { value: first.value, spans: [{ start: first.start, end: first.end }], placeIds: [first.placeId] }
}

/** `Vietnam’s Sun Group` is called Sun Group. */
function withoutCountry(ref: PartyRef): PartyRef {
  const lead = /^(?:Vietnam|Viet Nam|Korea|South Korea|Japan|China|America|Singapore)['’]s (?=\p{Lu})/u.exec(
    ref.value,
  )
  return lead ? { ...ref, value: ref.value.slice(lead[0].length), start: ref.start + lead[0].length } : ref
}

/** Words of a thing end with the name they run into: `bức tranh làng Sen`. */
function wholeName(line: Line, last: number): number {
  const { tokens } = line.sentence
  let end = last
  while (!tokens[end - 1]?.text.endsWith('.') && tokens[end]?.kind === 'word' && tokens[end]?.capital)
    end += 1
  return end
}

function findingOf(one: OtherShape, match: RegExpExecArray, shorthand: Shorthand, line: Line, scene: Scene) {
  const whole = signsBetween(shorthand, match.index, match.index + match[0].length)
  const first = whole[0]?.first ?? 0
  const last = whole.at(-1)?.last ?? line.words.length
  const state = modalityOf(line, first, last)
  const types = slotsOf(kindOf(one.kind))
  const slots: Record<string, Filled> = {}
  for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
    const filled =
      range && fill(signsBetween(shorthand, range[0], range[1]), types[name]?.type ?? 'text', line, scene)
    if (filled) slots[name] = filled
  }
  for (const [name, value] of Object.entries(one.state ?? {})) slots[name] = { value, spans: [] }
  if (one.kind === 'link' && (state === 'planned' || isAskedFor(line, first)))
    slots.status = { value: 'planned', spans: [] }
  if (one.kind === 'project') addSectors(slots, line)
  if (one.kind === 'gift') {
    const day = line.entities.find(
      (e): e is DateEntity =>
        e.type === 'date' && (e.last <= first || (e.first >= last && e.first <= last + 2)),
    )
    if (day) slots.date = { value: day.mention.iso, spans: [day] }
  }
  const lacks = Object.entries(types).some(([name, slot]) => slot.key && !slots[name])
  const same = [slots.a, slots.giver].some((f) => f && f.value === (slots.b ?? slots.receiver)?.value)
  const named = [slots.a, slots.b].every((side) => !side || hasCleanEdges(line, side))
  if (!named || state === 'denied' || (one.kind === 'gift' && state === 'planned') || lacks || same)
    return undefined
  return { kind: one.kind, readBy: `other-kinds/${one.kind}`, line, first, last, at: first, slots }
}

/** The fields the title of a project itself names. */
function addSectors(slots: Record<string, Filled>, line: Line): void {
  const [title] = slots.title?.spans ?? []
  if (!title) return
  const { tokens } = line.sentence
  const first = tokens.findIndex((token) => token.start >= title.start)
  const last = tokens.findLastIndex((token) => token.end <= title.end)
  const found = readSectors(line, first, last + 1).filter((sector) => sector !== 'investment')
  if (found.length) slots.sector = { value: found, spans: [title] }
}

/** Whom a sentence calls on for one project it calls on for the next it goes on to: `as well as to partner with …`. */
function callOnAll(findings: readonly Finding[]): Finding[] {
  const asked = findings.find((one) => one.kind === 'project' && one.slots.sought)
  const sought = asked?.slots.sought
  if (!asked || !sought) return [...findings]
  return findings.map((one) =>
    one.kind === 'project' && !one.slots.sought && one.first > asked.first
      ? { ...one, slots: { ...one.slots, sought } }
      : one,
  )
}

/** The shapes whose needs the line meets, of the kinds its words speak of. */
function shapesFor(line: Line, met: NeedsMet): readonly Ready[] {
  const found: Ready[] = []
  for (const { wakes, ready } of GROUPS[line.sentence.lang]) {
    if (!mayHold(wakes, line.hints)) continue
    const fitting = ready.filter(({ shape }) => mayMatch(shape, met))
    if (fitting.length > 0 && wakes.regex.test(line.plain)) found.push(...fitting)
  }
  return found
}

/** No sentence of a hundred words tells of more. */
const MOST_MATCHES = 80

/** One stretch of words tells one thing of a kind; of a place it may tell its people and its area in one breath. */
function isSameStretch(one: Finding, other: Finding): boolean {
  if (one.kind !== other.kind || one.first >= other.last || other.first >= one.last) return false
  return one.kind !== 'profile' || one.slots.attribute?.value === other.slots.attribute?.value
}

/** What the shapes of links, gifts, profiles and projects find in a line; the first that fits a stretch has it. */
export function readShapes(line: Line, scene: Scene): Finding[] {
  if (line.headline || line.kind === 'dateline') return []
  if (line.words.length > 120) return []
  if (!GROUPS[line.sentence.lang].some(({ wakes }) => mayHold(wakes, line.hints))) return []
  const shorthand = shorthandOf(line)
  const met = needsMet(NEEDS, shorthand)
  const findings: Finding[] = []
  for (const { one, shape } of shapesFor(line, met)) {
    for (const match of matchesOf(shape, shorthand, met, MOST_MATCHES)) {
      const found = findingOf(one, match, shorthand, line, scene)
      if (found && !findings.some((one) => isSameStretch(one, found))) findings.push(found)
    }
  }
  return findings.length > 0 ? callOnAll(findings).flatMap((one) => linkEach(one)) : findings
}

/** Two bodies that signed a paper of their own are linked, in the fields of the paper. */
export function linksOfAgreements(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding): Finding[] => {
    const parties = finding.slots.parties
    const values = Array.isArray(parties?.value) ? (parties.value as readonly string[]) : []
    if (finding.kind !== 'agreement' || values.length !== 2 || !parties || isTold(finding)) return []
    if (values.some((v) => !isBody(v) || AUTHORITY.test(v))) return []
    const side = (at: number): Filled => ({ value: values[at] ?? '', spans: parties.spans.slice(at, at + 1) })
    if (![side(0), side(1)].every((one) => hasCleanEdges(finding.line, one))) return []
    const planned = finding.slots.status?.value === 'planned'
    const { sectors } = finding.slots
    return [
      {
        ...finding,
        kind: 'link',
        readBy: 'other-kinds/link',
        slots: {
          a: side(0),
          b: side(1),
          status: { value: planned ? 'planned' : 'established', spans: [] },
          ...(sectors ? { field: sectors } : {}),
        },
      },
    ]
  })
}

/** Words in capitals that stand before a name and are none of it. */
const BEFORE =
  /^(The|In|At|And|On|Under|Meanwhile|While|Also|Both|Then|When|Later|Between|With|Last|This|Its|Their|However)$/

/** Is a body's name read whole? A capital or a hyphen that touches it says that more of it stands there. */
function hasCleanEdges(line: Line, side: Filled): boolean {
  const [span] = side.spans
  if (!span || !line.sentence.tokens.some((t) => t.start === span.start)) return true
  const { tokens } = line.sentence
  const first = tokens.findIndex((t) => t.start === span.start)
  const last = tokens.findIndex((t) => t.end >= span.end)
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  if (before?.kind === 'word' && before.capital && !BEFORE.test(before.text)) return false
  const goesOn = /\bof \S+$/.test(String(side.value)) && after?.text === ',' && tokens[last + 2]?.capital
  if (goesOn) return false
  if (after && after.text === '-' && after.start === span.end) return false
  return !(after?.kind === 'word' && after.capital)
}

/** Bodies of a city’s own authority do not link institutions. */
const AUTHORITY =
  /^(UBND|Ủy ban|Uỷ ban|Hội đồng nhân dân|People['’]s C)|\b(City|County) (Council|Government)\b/u
