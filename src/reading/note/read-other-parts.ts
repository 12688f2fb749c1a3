import { wordsFrom } from '../names/line.ts'
import type { NoteClause } from './note-clauses.ts'
import { daysOf, guestsOf, type NoteScene, otherSide, partiesIn } from './note-scene.ts'
import { type BarePart, doubtsOfDay, isAhead } from './read-meeting.ts'

const INSTRUMENTS: readonly (readonly [RegExp, string])[] = [
  [/(^| )(mou|biên bản ghi nhớ|bản ghi nhớ|memorandum)( |$)/, 'mou'],
  [/(^| )(ý định thư|letter of intent|loi)( |$)/, 'letter-of-intent'],
  [/(^| )(tuyên bố chung|joint statement)( |$)/, 'joint-statement'],
  [/(^| )(kế hoạch|plan)( |$)/, 'plan'],
  [/(^| )(hợp đồng|contract)( |$)/, 'contract'],
  [/(^| )(thỏa thuận|thoả thuận|hiệp định|agreement|deal)( |$)/, 'agreement'],
]

/** Reads: Ký MOU với Sakai 6/11. */
export function readSigning(scene: NoteScene, clause: NoteClause): BarePart | undefined {
  const plain = wordsFrom(scene.line, clause.first, clause.last)
  const instrument = INSTRUMENTS.find(([words]) => words.test(plain))?.[1]
  const inside = partiesIn(scene, clause).filter((p) => p.side === 'theirs')
  const other = inside.length > 0 ? inside.map((p) => p.value) : guestsOf(scene).map((p) => p.value)
  if (!instrument || other.length === 0) return undefined
  const day = daysOf(scene, clause, true)[0]
  const planned = isAhead(scene, clause) || (day !== undefined && day.iso > scene.written)
  return {
    slots: {
      parties: [scene.home, ...new Set(other)],
      instrument,
      status: planned ? 'planned' : 'signed',
      ...(day ? { date: day.iso } : {}),
    },
    doubts: [
      ...(inside.length > 0 ? [] : [{ slot: 'parties', why: 'who' } as const]),
      ...(day ? doubtsOfDay('date', day) : planned ? [] : [{ slot: 'date', why: 'day-missing' } as const]),
      ...(planned && !isAhead(scene, clause) ? [{ slot: 'status', why: 'day-ahead' } as const] : []),
    ],
  }
}

const OUR_WORD = /^(thành|phố|tỉnh|ta|mình|us|the|city|province|cho|our)$/

/** Reads: TLSQ Lào tặng TP bộ cồng chiêng 5/11. */
export function readGift(scene: NoteScene, clause: NoteClause): BarePart | undefined {
  const { line } = scene
  const day = daysOf(scene, clause, false)[0]
  const theirs =
    clause.speaker === 'theirs' || (typeof clause.speaker === 'object' && clause.speaker.side === 'theirs')
  const named = partiesIn(scene, clause).find((p) => p.side === 'theirs')
  const other = named ? { value: named.value, doubts: [] } : otherSide(scene, theirs ? 'giver' : 'receiver')
  let first = clause.verb.last
  const receiver = partiesIn(scene, clause).find((p) => p.first >= clause.verb.last && p.first <= first + 1)
  if (receiver) first = receiver.last
  else while (OUR_WORD.test(line.words[first] ?? '')) first += 1
  let last = day && day.first > first ? day.first : clause.last
  while (/^(ngày|hôm|on|chiều|sáng|vào|,)$/.test(line.words[last - 1] ?? '')) last -= 1
  const start = line.sentence.tokens[first]?.start ?? 0
  const end = line.sentence.tokens[last - 1]?.end ?? 0
  const thing = line.sentence.tokens
    .slice(first, last)
    .map((t, i, all) => (i > 0 && t.start > (all[i - 1]?.end ?? 0) ? ` ${t.text}` : t.text))
    .join('')
  if (end <= start || !thing || (!other.value && !theirs && clause.speaker === undefined)) return undefined
  const sides = theirs
    ? { ...(other.value ? { giver: other.value } : {}), receiver: scene.home }
    : { giver: scene.home, ...(other.value ? { receiver: other.value } : {}) }
  return {
    slots: { ...sides, thing, ...(day ? { date: day.iso } : {}) },
    doubts: [
      ...other.doubts,
      ...(day ? doubtsOfDay('date', day) : [{ slot: 'date', why: 'day-missing' } as const]),
    ],
  }
}

/** Reads: Hội thảo đầu tư Hàn Quốc tại Đà Nẵng 25/11. */
export function readEvent(scene: NoteScene, clause: NoteClause): BarePart | undefined {
  const day = daysOf(scene, clause, true)[0]
  const place = partiesIn(scene, clause).find(
    (p) => p.sort === 'place' && /^(tại|ở|in|at)$/.test(scene.line.words[p.first - 1] ?? ''),
  )
  if (!clause.event || (!day && !place)) return undefined
  return {
    slots: {
      kind: clause.event,
      ...(place ? { place: place.value } : {}),
      ...(day ? { date: day.iso } : {}),
      status: day && day.iso <= scene.written ? 'done' : 'planned',
    },
    doubts: day ? doubtsOfDay('date', day) : [{ slot: 'date', why: 'day-missing' }],
  }
}
