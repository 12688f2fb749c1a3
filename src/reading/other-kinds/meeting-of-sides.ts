import type { Place } from '#gazetteer/place.ts'
import { askOf, saysIn } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import { clauseEnd, clauseStart, modalityOf } from '../engine-modality.ts'
import type { DateEntity, Entity, PartyRef } from '../names/entity.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { labelOf } from '../names/place-at.ts'
import { bodyRef, landRef, refOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { cueWords } from '../word-cues.ts'
import { wordSet } from '../words/word-set.ts'

const VERBS: Readonly<Record<'en' | 'vi', ReturnType<typeof phrases>>> = {
  vi: phrases(
    'tiếp và làm việc với|làm việc với|họp với|hội đàm với|gặp gỡ|gặp|tiếp đón|tiếp xã giao|tiếp|trao đổi với|tọa đàm với',
  ),
  en: phrases(
    'engage in discussions with|engaged in discussions with|held talks with|hold talks with|holding talks with|held a working session with|hold a working session with|held a meeting with|hold a meeting with|had a working session with|working sessions with|working session with|met with|meet with|meets with|meeting with|received|sat down with',
  ),
}

/** The cue of words these open with. */
const OPENS = cueWords('word', [...VERBS.vi.keys(), ...VERBS.en.keys()])

/** Phrases by their first word, the longest first. */
function phrases(text: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of text.split('|')) {
    const words = phrase.split(' ')
    byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), words])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return byFirst
}

/** A party that is no person: a place, a country, a body, or a post of theirs without its holder. */
function sideOf(entity: Entity): PartyRef | undefined {
  switch (entity.type) {
    case 'place':
      return refOf(entity)
    case 'country':
      return entity.adjective ? undefined : landRef(entity)
    case 'organisation':
      return AUTHORITY.test(entity.name) && entity.within
        ? authorityRef(entity, entity.within)
        : bodyRef(entity)
    case 'role':
      return entity.office.of && { ...entity.office.of }
    default:
      return undefined
  }
}

/** An authority stands for its place. */
const AUTHORITY = /^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân|People’s Committee|People's Committee)( |$)/u

function authorityRef({ start, end }: Entity, place: Place): PartyRef {
  return { value: labelOf(place), placeId: place.id, start, end }
}

const OURS = askOf(
  /(^| )(the (?:\S+ )?officials|the delegation|they|the delegates|lãnh đạo (?:thành phố|tỉnh)|đoàn công tác|(?<=(?:^|, ))đoàn(?=(?: (?:đã|cũng|còn|tiếp tục|có buổi))*$))( |$)/,
)

type Sides = { readonly left: PartyRef; readonly right: readonly PartyRef[] }

function sidesOf(line: Line, verb: { first: number; last: number }, scene: Scene): Sides | undefined {
  const start = clauseStart(line, verb.first)
  const end = clauseEnd(line, verb.last)
  const before = line.entities.filter(
    (e) => e.first >= start && e.last <= verb.first && e.last > verb.first - 16,
  )
  const after = line.entities.filter((e) => e.first >= verb.last && e.first < Math.min(end, verb.last + 22))
  if ([...before, ...after].some((e) => e.type === 'person')) return undefined
  const right = rightOf(line, after, verb.last)
  const words = wordsFrom(line, start, verb.first)
  const named = before.flatMap((e) => sideOf(e) ?? []).at(-1)
  const left = saysIn(OURS, line, words) ? scene.home?.ref : named
  if (!left || right.length === 0 || right.some((r) => r.value === left.value)) return undefined
  return { left, right }
}

/** The first party right behind the verb, and those joined to it. */
function rightOf(line: Line, after: readonly Entity[], from: number): readonly PartyRef[] {
  const found: PartyRef[] = []
  let last = from
  for (const entity of after) {
    const ref = sideOf(entity)
    if (!ref) continue
    const gap = line.words.slice(last, entity.first)
    if (line.words[from - 1] === 'tiếp' && NO_GUESTS.has(gap[0] ?? '')) break
    if (entity.type !== 'organisation' && endsName(line, last, entity.first)) break
    if (found.length === 0 ? gap.length > 9 || gap.some((w) => AWAY.has(w)) : !gap.every((w) => JOINS.has(w)))
      break
    found.push(isPartOfName(line, entity) ? longerName(line, entity) : ref)
    last = entity.last
  }
  return found
}

/** `tiếp đến là Trung Quốc`, `tiếp nhận`: words that go on with `tiếp` and receive nobody. */
const NO_GUESTS = wordSet('đến|theo|tục|sau|nhận|thu|nối|cận|tới')

/** `Tổng cục Du lịch Hàn Quốc`: a land or place at the end of a body’s name that was not read as one. */
function endsName(line: Line, from: number, to: number): boolean {
  return line.sentence.tokens
    .slice(from, to)
    .some((t) => t.kind === 'word' && t.capital && !PLAIN.test(t.text))
}

const PLAIN = /^(Thành|Tỉnh|TP\.?|Đoàn|City|Province|Mr\.?|Ngài|Ông|Bà)$/u

/** A place in a longer name in capitals: `Boston Global Forum`. */
function isPartOfName(line: Line, entity: Entity): boolean {
  const after = line.sentence.tokens[entity.last]
  return entity.type === 'place' && after?.kind === 'word' && after.capital
}

function longerName(line: Line, entity: Entity): PartyRef {
  const { tokens } = line.sentence
  let last = entity.last
  while (tokens[last]?.kind === 'word' && tokens[last]?.capital) last += 1
  const value = tokens
    .slice(entity.first, last)
    .map((t) => t.text)
    .join(' ')
  return { value, start: entity.start, end: tokens[last - 1]?.end ?? entity.end }
}

/** What leads away from the verb: to where it was, what of, and on to something else: `tiếp theo`, `tiếp tục`. */
const AWAY = wordSet('tại|ở|in|at|on|about|về|để|to|where|by|theo|tục|nhận|cận|thu|giáp|nối')
const JOINS = new Set([',', 'and', 'và', '(', ')', 'the', 'with', 'mit'])

function dayOf(line: Line, scene: Scene): Filled | undefined {
  const day = line.entities.find((e): e is DateEntity => e.type === 'date' && e.mention.relation !== 'by')
  if (!day || (scene.published === undefined && day.mention.implied)) return undefined
  return { value: day.mention.iso, spans: [day] }
}

/** Where the words say it took place: `tại trụ sở UBND tỉnh Khánh Hòa`, `in Boston`. */
function placeOf(line: Line, left: PartyRef, verb: number): Filled | undefined {
  for (const entity of line.entities) {
    if (entity.type !== 'place' || entity.first > verb + 10) continue
    const before = wordsFrom(line, Math.max(0, entity.first - 6), entity.first)
    if (/(^| )(tại|in)( (trụ sở|thành phố|tỉnh|ubnd|the|city|of))*$/.test(before)) {
      const ref = refOf(entity)
      return { value: ref.value, spans: [ref], placeIds: [ref.placeId] }
    }
  }
  return left.value.includes('|') && /trụ sở/.test(line.plain)
    ? { value: left.value, spans: [left], placeIds: [left.placeId] }
    : undefined
}

/** Reads: UBND tỉnh Khánh Hòa đã làm việc với đoàn thành phố Ulsan; sides that met, or are to, where nobody is named. */
export function meetingOfSides(line: Line, scene: Scene, visitor: PartyRef | undefined): Finding | undefined {
  if (line.headline || line.kind === 'dateline' || (line.cues & OPENS) === 0) return undefined
  const { tokens } = line.sentence
  const verbs = VERBS[line.sentence.lang]
  for (let at = 0; at < tokens.length; at += 1) {
    if (((tokens[at]?.cues ?? 0) & OPENS) === 0) continue
    const verb = verbs
      .get(line.words[at] ?? '')
      ?.find((words) => words.every((word, i) => line.words[at + i] === word))
    if (!verb || line.words[at - 1] === 'bắt') continue
    const stretch = { first: at, last: at + verb.length }
    const state = modalityOf(line, stretch.first, stretch.last)
    const sides = sidesOf(line, stretch, scene) ?? receives(line, stretch, visitor)
    if (state === 'denied' || !sides) continue
    const refs = [sides.left, ...sides.right]
    const date = dayOf(line, scene)
    const place = placeOf(line, sides.left, stretch.last)
    const ahead = state === 'planned' || (!!date && String(date.value) > (scene.published ?? '9999'))
    return {
      kind: 'meeting',
      readBy: 'other-kinds/meeting-of-sides',
      line,
      ...stretch,
      at,
      slots: {
        participants: {
          value: refs.map((r) => r.value),
          spans: refs.map(({ start, end }) => ({ start, end })),
          placeIds: refs.map((r) => r.placeId),
        },
        ...(date ? { date } : {}),
        ...(place ? { place } : {}),
        ...(ahead ? { status: { value: 'planned', spans: [] } } : {}),
      },
    }
  }
  return undefined
}

/** `Lãnh đạo UBND thành phố Hà Nội tiếp đoàn`: the delegation the paper is about. */
function receives(
  line: Line,
  verb: { first: number; last: number },
  visitor: PartyRef | undefined,
): Sides | undefined {
  if (!visitor || line.words[verb.last] !== 'đoàn') return undefined
  const left = line.entities
    .filter((e) => e.last <= verb.first)
    .flatMap((e) => sideOf(e) ?? [])
    .at(-1)
  return left && left.value !== visitor.value ? { left, right: [visitor] } : undefined
}
