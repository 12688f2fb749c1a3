import { askOf, find, says } from '../asked.ts'
import type { Finding } from '../engine-finding.ts'
import { modalityOfFact } from '../engine-untrue.ts'
import type { DateEntity, PartyRef, Person, PersonEntity, PlaceEntity } from '../names/entity.ts'
import type { Line } from '../names/line.ts'
import { isJourneyOff } from '../refine/called-off.ts'
import { dayOf } from '../refine/main-day.ts'
import { countryOf, refOf } from '../refine/party-ref.ts'
import type { Scene } from '../refine/scene.ts'
import { filledBy } from '../refine/ties/complete-partnership.ts'
import { CROWD, isResident, listOf } from '../refine/visits/visit-clue.ts'

const COMES_EN = askOf(
  /\b(visit|visits|visited|visiting|trip|tour|tours|toured|touring|delegation|mission|guests?|visitors?|arrived|arrives|landed|flew in|came|come|comes|stay|stayed|welcomed|welcoming|welcome|hosted|hosting|hosts|received|receiving|receives|greeted|across the table|facing (?:him|her|them)|lands?|fly in|flies in|flown in|are booked|is due|are due|are expected|in town|turned up|pulled up|checked in|dropped in)\b/,
)
const COMES_VI = askOf(/(?<!\p{L})(thăm|đoàn|chuyến|sang|đến thăm|vị khách|khách|tiếp|đón|đến)(?!\p{L})/u)

/** Who is only asked to come, or speaks of a journey, is on none by that. */
const SPEAKS = askOf(
  /\b(said|says|told|added|asked|urged|proposed|suggested|promised|hopes?|hoped|invit\w+|look\w* forward|would|could|should|if)\b|(?<!\p{L})(mời|mong|đề nghị|nói|cho biết|bày tỏ|nếu)(?!\p{L})/u,
)

/** Nobody travelled to what was held on screens. */
const ON_SCREENS = askOf(
  /\b(online|virtual|virtually|video|zoom|screens?|webinar|teleconference|by (phone|telephone|letter))\b|trực tuyến|điện đàm/,
)

/** Who in a line stands for a place in another land than home, save for its resident envoys. */
function guestsIn(line: Line, scene: Scene): readonly Person[] {
  const land = scene.home?.place.country
  return line.entities
    .filter((e): e is PersonEntity => e.type === 'person')
    .map((e) => e.person)
    .filter((p) => !p.guessed && !isResident(p) && isAbroad(p.side?.value, land))
}

function isAbroad(side: string | undefined, land: string | undefined): boolean {
  return side?.includes('|') === true && countryOf(side) !== land
}

/** A journey from that land, or to it, is told already. */
function isTold(from: PartyRef | undefined, visits: readonly Finding[]): boolean {
  const land = countryOf(from?.value ?? '')
  return visits.some(
    (v) =>
      countryOf(String(v.slots.from?.value)) === land ||
      listOf(v.slots.to).some((to) => countryOf(to) === land),
  )
}

type Guests = { readonly from: PartyRef; readonly head?: Person }

function visitOf(line: Line, first: number, guests: Guests, scene: Scene): readonly Finding[] {
  const { home } = scene
  if (!home) return []
  const { from, head } = guests
  const coming = comingDay(line, scene)
  const day = coming ?? dayOf(scene, line, first)
  return [
    {
      kind: 'visit',
      readBy: line.sentence.lang === 'vi' ? 'vi/khach-duoc-ke' : 'en/guests-told',
      line,
      first,
      last: first + 1,
      at: first,
      slots: {
        from: filledBy(from),
        to: { ...filledBy(home.ref, true), value: [home.value] },
        ...(head ? { head: { value: head.name, spans: [head.span] } } : {}),
        status: { value: coming ? 'planned' : 'done', spans: [] },
        ...(day
          ? {
              start: {
                value: day.mention.iso.split('/')[0] ?? '',
                spans: [day],
                ...(coming ? {} : { implied: true }),
              },
            }
          : {}),
      },
    },
  ]
}

/** A day after the text came out, which guests are still to come on. */
function comingDay(line: Line, scene: Scene): DateEntity | undefined {
  const { published } = scene
  if (published?.length !== 10) return undefined
  return line.entities.find(
    (e): e is DateEntity =>
      e.type === 'date' && e.mention.iso.length >= 10 && e.mention.iso.slice(0, 10) > published,
  )
}

/** People who travel together, by a common noun. */
const GROUP = askOf(
  /\b(delegation|visitors|guests|group|mission|party|team|officials|leaders|representatives)\b|(?<!\p{L})(đoàn|khách)(?!\p{L})/u,
)

/** Where a group of a line comes from: the one place abroad it names, behind `from` or `of`. */
function groupIn(line: Line, scene: Scene): PartyRef | undefined {
  const land = scene.home?.place.country
  if (!says(GROUP, line)) return undefined
  const abroad = line.entities.filter(
    (e): e is PlaceEntity => e.type === 'place' && e.place.country !== land && !e.stands,
  )
  const [place] = abroad
  if (!place || abroad.some((p) => p.place.country !== place.place.country)) return undefined
  return /^(from|of|representing|từ|của|phố|tỉnh)$/.test(line.words[place.first - 1] ?? '')
    ? refOf(place)
    : undefined
}

/** Told as done, or as still to come on a day the sentence tells. */
function isTime(line: Line, first: number, scene: Scene): boolean {
  const modality = modalityOfFact(line, first, first + 1)
  return modality === 'done' || (modality === 'planned' && comingDay(line, scene) !== undefined)
}

/** Visits of guests whom a sentence speaks of as being here, where none tells their journey. */
export function visitsTold(visits: readonly Finding[], scene: Scene): readonly Finding[] {
  if (!scene.home || scene.stage) return []
  const found: Finding[] = []
  for (const line of scene.lines) {
    if (line.headline || line.kind === 'caption' || line.kind === 'dateline') continue
    if (!line.entities.some((e) => e.type === 'person' || e.type === 'place')) continue
    const cue = find(line.sentence.lang === 'vi' ? COMES_VI : COMES_EN, line)
    if (!cue || says(SPEAKS, line) || isJourneyOff(line, 1, scene)) continue
    const first = line.plain.slice(0, cue.index).split(' ').length - 1
    const told = [...visits, ...found]
    const head = guestsIn(line, scene).find(
      (p) => !isTold(p.side, told) && !told.some((v) => v.slots.head?.value === p.name),
    )
    const from = head?.side ?? groupIn(line, scene)
    if (!head && says(CROWD, line)) continue
    if (!from || isTold(from, told) || !isTime(line, first, scene)) continue
    found.push(...visitOf(line, first, { from, ...(head ? { head } : {}) }, scene))
    for (const other of head ? guestsIn(line, scene) : [])
      if (other.side && ![...told, ...found].some((v) => v.slots.from?.value === other.side?.value))
        found.push(...visitOf(line, first, { from: other.side, head: other }, scene))
  }
  return found.length > 0 && scene.lines.some((line) => says(ON_SCREENS, line)) ? [] : found
}
