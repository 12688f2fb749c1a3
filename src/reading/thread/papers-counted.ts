import { askOf, find, says } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import { modalityOfFact } from '../engine-untrue.ts'
import type { PartyRef } from '../names/entity.ts'
import { type Line, spanOf, wordsBefore } from '../names/line.ts'
import { instrumentOf } from '../refine/papers/instruments.ts'
import { readSectors } from '../refine/papers/read-sectors.ts'
import { bodyRef, refOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'

/** Papers told by their number: `Two memoranda were signed in Osaka`. */
const COUNTED = askOf(
  /\b(?:two|three|four|five|six|\d) (?:\S+ ){0,2}?(?:memoranda|memorandums|mous|agreements|pacts|accords|contracts|letters of intent)\b/,
)
const SIGNED = askOf(/\b(?:signed|inked|concluded|sealed|exchanged|initialled)\b/)

/** One of them behind, between two: `One is between A and B`, `the second, between C and D,`. */
const ONE_OF_THEM =
  /(?:^|, |; |- |and |while )(?:one|another|the (?:first|second|third|fourth|other|last|latter|former)|a (?:second|third|fourth))(?: (?:of (?:them|these|the two)|mou|memorandum|agreement|pact|accord|contract))?(?: ,)? (?:(?:is|was|will be|are) )?(?:(?:an?|the) (?:\S+ ){1,4}?)?(?:signed |concluded |reached |made )?(?:between|by) /g
const CUE = askOf(/\b(?:one|another|first|second|third|other|latter|former|fourth|last)\b/)

/** How many sentences behind their number each is told. */
const BEHIND = 4

/** Two who stand behind `between`, joined by `and`. */
function twoFrom(line: Line, from: number): readonly PartyRef[] {
  const [one, two] = line.entities.filter((e) => e.first >= from && e.type !== 'number')
  if (!one || !two || one.first - from > 3 || two.first - one.last > 4) return []
  if (!/^(?:and|,)$/.test(line.words.slice(one.last, two.first).find((w) => w === 'and' || w === ',') ?? ''))
    return []
  return [one, two].flatMap((e): readonly PartyRef[] =>
    e.type === 'organisation' ? [bodyRef(e)] : e.type === 'place' ? [refOf(e)] : [],
  )
}

function eachIn(line: Line, head: Finding): Finding[] {
  if (!says(CUE, line)) return []
  return [...line.plain.matchAll(ONE_OF_THEM)].flatMap((said): Finding[] => {
    const first = wordsBefore(line, said.index)
    const from = wordsBefore(line, said.index + said[0].length)
    const parties = twoFrom(line, from)
    if (parties.length < 2) return []
    const end = line.entities.find((e) => e.start === parties[1]?.start)?.last ?? from + 1
    const stop = line.words.findIndex((word, i) => i >= end && word === ';')
    const until = stop < 0 ? line.words.length : stop
    const sectors = readSectors(line, end, until)
    const fill: Filled = {
      value: parties.map((p) => p.value),
      spans: parties.map(({ start, end: last }) => ({ start, end: last })),
      placeIds: parties.map((p) => p.placeId),
    }
    const { date, status, instrument } = head.slots
    return [
      {
        kind: 'agreement',
        readBy: 'en/one-of-papers',
        line,
        first,
        last: end,
        at: first,
        slots: {
          parties: fill,
          ...(instrument ? { instrument } : {}),
          ...(status ? { status } : {}),
          ...(date ? { date } : {}),
          ...(sectors.length > 0
            ? { sectors: { value: [...sectors], spans: [spanOf(line, end, until)] } }
            : {}),
        },
      },
    ]
  })
}

/** What is told of all of them at once: their sort, their day, whether they are signed. */
function headOf(line: Line): Finding | undefined {
  const said = line.sentence.lang === 'en' ? find(COUNTED, line) : null
  if (!said || !says(SIGNED, line)) return undefined
  const first = wordsBefore(line, said.index)
  const last = first + said[0].split(' ').length
  const modality = modalityOfFact(line, first, last)
  if (modality === 'denied') return undefined
  const day = line.entities.find((e) => e.type === 'date' && e.mention.relation === 'on')
  return {
    kind: 'agreement',
    readBy: 'en/papers-counted',
    line,
    first,
    last,
    at: first,
    slots: {
      instrument: { value: instrumentOf(said[0]), spans: [] },
      ...(modality === 'planned' ? { status: { value: 'planned', spans: [] } } : {}),
      ...(day?.type === 'date' ? { date: { value: day.mention.iso, spans: [day] } } : {}),
    },
  }
}

/**
 * Papers told by their number in one sentence and each by its two sides in the next: `Two memoranda were signed in Osaka. One
 * is between A and B; the other, between C and D, is on ports.` They have the sort and the day of their number.
 */
export function papersCounted(found: readonly Finding[], scene: Scene): readonly Finding[] {
  const more: Finding[] = []
  for (const line of scene.lines) {
    const head = headOf(line)
    if (!head) continue
    for (const next of scene.lines.slice(line.index, line.index + BEHIND + 1))
      if (!next.headline && !found.some((f) => f.kind === 'agreement' && f.line === next && next !== line))
        more.push(...eachIn(next, head))
  }
  if (more.length === 0) return found
  return [...found, ...more].sort((a, b) => a.line.index - b.line.index)
}
