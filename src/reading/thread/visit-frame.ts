import { askOf, saysIn } from '../asked.ts'
import { type Filled, type Finding, withSlots } from '../engine-finding.ts'
import { modalityOf } from '../engine-modality.ts'
import { grown } from '../grown.ts'
import type { Entity, NumberEntity } from '../names/entity.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { countryOf, type Scene } from '../refine/scene.ts'
import { listOf } from '../refine/visit-clue.ts'

/** People who travel together, by a common noun or a pronoun. */
const GROUP_EN = askOf(
  /\b(delegation|delegates|party|guests?|visitors?|mission|group|team|entourage|they|them|us|we|crew|contingent|leader)\b/,
)
const GROUP_VI = askOf(/(?<!\p{L})(đoàn|khách|phái đoàn|họ|nhóm)(?!\p{L})/u)

/** Words behind a count of travellers. */
const PEOPLE_EN = askOf(
  /^(?:- )?(?:strong|members?|persons?|people|delegates|officials|visitors|guests|travellers|representatives|heads|souls|of them|all told|in all|altogether)\b/,
)
const PEOPLE_VI = askOf(
  /^(?:người|thành viên|đại biểu|cán bộ|vị khách|khách|nghệ sĩ|doanh nhân|học sinh|sinh viên)(?= |$)/u,
)

/** Words before one: `a party of`, `đoàn gồm`. */
const COUNTED_EN = askOf(
  /\b(?:party|group|delegation|team|mission|entourage|contingent|head|guests|visitors)(?: \( [^)]*)?(?: of| numbering| comprising| consisting of| ,| :)(?: some| about| around| nearly| almost)?$/,
)
const COUNTED_VI = askOf(
  /(?<!\p{L})(?:đoàn|khách|nhóm)(?: (?:đại biểu|công tác|khách|ta|nhà mình|bạn))?(?: (?:có|gồm|gồm có|là|,|:|tổng cộng|cả thảy))*$/u,
)

/** Nothing else is counted right behind: `a party of 12, led by`. */
const ALONE = askOf(/^(?:[,.;:)(–-]|from|led|headed|in|on|that|who|which|came|arrived|$)/u)

/** Words before the companions of one who is counted apart: `with seven colleagues`, `mang theo 17 đồng sự`. */
const WITH_EN = askOf(
  /(?<!\b(?:met|meets|meet|meeting|talks?|talked|talking|spoke|speaks|signed|sat|work\w*|contact\w*|discuss\w*|session|lunch|dinner|agree\w*) )\b(?:with|by|together with|accompanied by|in the company of|brought(?: along)?|brings|bringing|plus|and)(?: (?:him|her|them))?(?: (?:were|was|came|are))?(?: (?:some|about|another))?$/,
)
const COMPANIONS_EN = askOf(
  /^(?:(?!and\b)\S+ ){0,2}?(?:colleagues|others|companions|aides|officials|councillors|councilors|staff|students|pupils|teachers|academics|professors|lecturers|scientists|engineers|technicians|managers|entrepreneurs|developers|craftsmen|artists|musicians|businessmen|businesspeople|executives|representatives|delegates|members|experts|specialists|advisers|assistants|deans|doctors|physicians|nurses|chefs|growers|farmers|people (?:behind|with) (?:him|her)|people from|more)\b/,
)
const WITH_VI = askOf(
  /(?<!\p{L})(?:cùng|cùng với|và|có thêm|mang theo|dẫn theo|kéo theo|theo chân (?:ông|bà) có|đi cùng (?:ông |bà )?(?:có|là)|tháp tùng (?:ông |bà )?(?:có|là))$/u,
)
const COMPANIONS_VI = askOf(
  /^(?:người|thành viên|đồng sự|cộng sự|đồng nghiệp|cán bộ|đại biểu|hội viên|người khác|vị khác|đại diện|doanh nhân|chuyên gia|nghệ sĩ|nghệ nhân|nhà khoa học|nhân viên|quan chức|chuyên viên|trợ lý)(?= |$)/u,
)

/** More make no delegation. */
const MOST = 500

/** How many sentences around the telling of a journey speak of it. */
const BEFORE = 2
const BEHIND = 5

const isCount = (e: Entity): e is NumberEntity =>
  e.type === 'number' && e.mention.kind === 'count' && Number.isInteger(e.mention.value)

/** The size of a party by one count of a sentence, if it counts travellers. */
function sizeBy(line: Line, number: NumberEntity): number | undefined {
  const { value } = number.mention
  if (value < 2 || value > MOST) return undefined
  const vi = line.sentence.lang === 'vi'
  const before = wordsFrom(line, Math.max(0, number.first - 7), number.first)
  const behind = wordsFrom(line, number.last, number.last + 5)
  if (
    saysIn(vi ? WITH_VI : WITH_EN, line, before) &&
    saysIn(vi ? COMPANIONS_VI : COMPANIONS_EN, line, behind)
  )
    return value + 1
  const people = saysIn(vi ? PEOPLE_VI : PEOPLE_EN, line, behind)
  if (saysIn(vi ? COUNTED_VI : COUNTED_EN, line, before) && (people || saysIn(ALONE, line, behind)))
    return value
  if (!people) return undefined
  if (/^(?:- )?(?:strong|members?)\b|^of them|^all told|^in all/.test(behind)) return value
  const near = wordsFrom(line, Math.max(0, number.first - 6), Math.min(line.words.length, number.last + 6))
  return saysIn(vi ? GROUP_VI : GROUP_EN, line, near) ? value : undefined
}

/** Words of a stay beside its length. */
const STAY = askOf(
  /\b(stay\w*|spen[dt]\w*|visit|trip|journey|tour|lasted|in town|here|days? altogether|gone for|returned|after)\b|(?<!\p{L})(ở|lưu lại|hành trình|chuyến|nghỉ lại)(?!\p{L})/u,
)

function lengthBy(line: Line, number: Entity): number | undefined {
  if (number.type !== 'number' || number.mention.kind !== 'duration') return undefined
  const { value, unit } = number.mention
  if (!/^(day|ngày)/.test(unit ?? '') || value < 2 || value > 30) return undefined
  if (/^(within|ago|next|last|sau|cách|every|in)$/.test(line.words[number.first - 1] ?? '')) return undefined
  const near = wordsFrom(line, Math.max(0, number.first - 7), Math.min(line.words.length, number.last + 4))
  return saysIn(STAY, line, near) ? value : undefined
}

/** A sentence that names a place of a third land speaks of other guests. */
function isOfOthers(line: Line, visit: Finding): boolean {
  const lands = [String(visit.slots.from?.value), ...listOf(visit.slots.to)].map((one) => countryOf(one))
  return (
    line !== visit.line && line.entities.some((e) => e.type === 'place' && !lands.includes(e.place.country))
  )
}

/** The sentences that speak of a journey: around its telling, up to where another is told. */
function linesOf(visit: Finding, visits: readonly Finding[], scene: Scene): readonly Line[] {
  const at = visit.line.index
  const others = visits.filter((v) => v !== visit && v.line !== visit.line).map((v) => v.line.index)
  const planned = visit.slots.status?.value === 'planned'
  const from = Math.max(planned ? at : at - BEFORE, ...others.filter((i) => i < at).map((i) => i + 1), 0)
  const to = Math.min(at + BEHIND, ...others.filter((i) => i > at).map((i) => i - 1))
  return scene.lines.slice(from, to + 1).filter((line) => !line.headline && !isOfOthers(line, visit))
}

/** The one value sentences tell, the nearest to the telling first. */
function told(
  lines: readonly Line[],
  at: number,
  read: (line: Line, e: Entity) => number | undefined,
): Filled | undefined {
  const near = [...lines].sort((a, b) => Math.abs(a.index - at) - Math.abs(b.index - at))
  for (const line of near) {
    const found = line.entities.flatMap((e) => {
      const value = read(line, e)
      return value === undefined ? [] : [{ value, spans: [{ start: e.start, end: e.end }] }]
    })
    const [first] = found
    if (first && found.every((f) => f.value === first.value)) return first
    if (first) return undefined
  }
  return undefined
}

/**
 * Fills how many travelled and for how long from the sentences around the telling of a journey: a writer who has named the
 * guests counts them where it suits him.
 */
export function frameOfVisits(visits: readonly Finding[], scene: Scene): readonly Finding[] {
  return visits.map((visit) => {
    if (visit.slots.size && visit.slots.days) return visit
    const lines = linesOf(visit, visits, scene)
    const alone = visits.filter((v) => v.line === visit.line).length === 1
    if (!alone) return visit
    const at = visit.line.index
    const planned = visit.slots.status?.value === 'planned'
    const fits = (line: Line, e: Entity) =>
      line === visit.line || modalityOf(line, e.first, e.last) === (planned ? 'planned' : 'done')
    const sizeIn = (line: Line, e: Entity) => (isCount(e) && fits(line, e) ? sizeBy(line, e) : undefined)
    const daysIn = (line: Line, e: Entity) => (fits(line, e) ? lengthBy(line, e) : undefined)
    const size = visit.slots.size ?? told(lines, at, sizeIn)
    const days = visit.slots.days ?? told(lines, at, daysIn)
    return withSlots(visit, grown(visit.slots, { ...(size ? { size } : {}), ...(days ? { days } : {}) }))
  })
}
