import { askOf, saysIn } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { CountryEntity, Entity, PartyRef } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { landRef } from '../party-ref.ts'
import type { Scene } from '../scene.ts'

const THEIRS = askOf(
  /(?:^|[,;:] |that |which )(they|their|its|these|those|such|the group|the country|họ|các doanh nghiệp này|số này|nước này|quốc gia này|thị trường này)(?!\p{L})|\b(?:of|for|with) their (?:\S+ )?(?:projects|ventures|plants|companies|investments)\b/u,
)

/** The place of a place among others is none of an investor’s: `ranks third nationwide`. */
const OF_ALL = askOf(
  /\b(?:nationwide|nationally|in the country|among (?:the )?(?:cities|provinces|localities)|all (?:foreign|countries|sources|nations))\b|cả nước|toàn quốc|trong vùng|các (?:tỉnh|địa phương)/,
)

/** A figure that counts everybody has no single investor. */
const OF_EVERYBODY = askOf(
  /\b(?:foreign|fdi|foreigners|total|altogether|in all|all|every|overall|combined|newcomers|outsiders)\b|nước ngoài|fdi|(?<!\p{L})(?:tổng số|tổng cộng|toàn tỉnh|cả tỉnh|toàn thành phố|dự án ngoại|vốn ngoại)(?!\p{L})/u,
)

/** Where somebody is or goes, and whom one is told beside: no investor. */
const NO_TOPIC =
  /^(?:in|to|at|than|after|behind|with|visited|visiting|like|unlike|between|and|tại|ở|sang|sau|với|đến|và|hơn|như|giữa|thăm)$/

/** The land of the host: no foreign investor comes from there. */
export function landOf(host: PartyRef, scene: Scene): string {
  return scene.locals.find((l) => l.value === host.value)?.place.country ?? host.value
}

/** The one land a stretch of a sentence speaks of, other than the host’s. */
function onlyLand(line: Line, first: number, last: number, own: string): CountryEntity | undefined {
  const lands = line.entities.filter(
    (e): e is CountryEntity =>
      e.type === 'country' && e.code !== own && e.first >= first && e.last <= last && isTopic(line, e),
  )
  const [land] = lands
  return land && lands.every((e) => e.code === land.code) ? land : undefined
}

function isTopic(line: Line, { first }: CountryEntity): boolean {
  const before = line.words[first - 1] ?? ''
  return !NO_TOPIC.test(before === 'the' ? (line.words[first - 2] ?? '') : before)
}

/** Whose figures `they have 20 projects`, `which is sixth place` are: the land spoken of in one of the two sentences before. */
export function theirs(
  finding: Finding,
  isWhole: boolean,
  host: PartyRef,
  scene: Scene,
): PartyRef | undefined {
  const own = landOf(host, scene)
  const { line } = finding
  if (!saysWithin(THEIRS, line, 0, finding.last + 3)) {
    if (!finding.slots.rank || isWhole || saysIn(OF_ALL, line, line.plain)) return undefined
    if (line.entities.some((e) => e.type === 'country' && e.code !== own)) return undefined
  }
  for (let index = finding.line.index - 1; index >= 0 && index > finding.line.index - 3; index -= 1) {
    const land = scene.lines[index]?.entities.find((e) => e.type === 'country' && e.code !== own)
    if (land?.type === 'country') return landRef(land)
  }
  return undefined
}

/**
 * `Chinese capital in Lang Son: 33 projects`, `Japan’s firms stand fourth; registered are 14`: the one land an earlier clause of
 * the sentence speaks of, where the figure is not told of everybody.
 */
export function announced(
  finding: Finding,
  from: number,
  host: PartyRef,
  scene: Scene,
): PartyRef | undefined {
  const { line, first, last } = finding
  const own = landOf(host, scene)
  const colon = line.words.lastIndexOf(':', first)
  const right = line.taken[colon - 1]
  if (colon >= 0 && first - colon <= 3 && right?.type === 'country' && right.last === colon)
    return right.code === own ? undefined : landRef(right)
  if (from === 0 || saysIn(OF_EVERYBODY, line, wordsFrom(line, from, last + 4))) return undefined
  const land = onlyLand(line, 0, from, own)
  return land && landRef(land)
}

/** `dự án lốp xe của Công ty X (Nhật Bản)`, `a tyre plant of X (Japan)`: whose project it is that the sum goes into. */
const PROJECT_OF = askOf(
  /(?:^| )(?:dự án|nhà máy|xưởng|tổ hợp|project|plant|factory|mill|complex)(?: (?!của |do |and |và |;)\S+){0,10} (?:của|do|by|of)(?: the)?$/,
)

/** Is it a body’s project that the sum goes into? */
export function ownsProject(line: Line, body: Entity): boolean {
  return (
    body.type === 'organisation' && saysWithin(PROJECT_OF, line, Math.max(0, body.first - 14), body.first)
  )
}

/** `Công ty A (tăng thêm 50 triệu USD) và Công ty B (12 triệu USD)`: each sum is that of the body before its brackets. */
export function holdsInBrackets({ line, last }: Finding, body: Entity): boolean {
  return body.last < last && /^\( [^()]*$/.test(wordsFrom(line, body.last, last))
}

/** `Ông Park, Tổng giám đốc Công ty Kumho, cho biết công ty cam kết …`: the firm whose head speaks, told in his office. */
export function headsFirm(line: Line): PartyRef | undefined {
  for (const role of line.entities) {
    if (role.type !== 'role' || !role.office.body || !FIRM.test(role.office.body)) continue
    return { value: role.office.body, start: role.start, end: role.end }
  }
  return undefined
}

const FIRM = /^(?:công ty|tập đoàn|tổng công ty|ngân hàng) /iu
