import { askOf } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { OrganisationEntity, PartyRef } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { isBody } from '../../names/party.ts'
import { saysWithin } from '../../says-within.ts'
import { bodyRef } from '../party-ref.ts'
import type { Scene } from '../scene.ts'

/** Signers called by no name of their own, and papers that stand for themselves: who signs was told before. */
const NOBODY = askOf(
  /\b(they|it|both|the two(?= (?:sign\w*|inked|will|are|have|had|also|then|later|renewed|agreed|put|exchanged|sealed|concluded|initiall?ed|closed|struck|formali[sz]ed|sides|institutions|parties|partners|bodies|organi[sz]ations|agencies)(?!\p{L}))|the (?:pair|parties|partners)|both (?:sides|institutions|parties|partners))\b|(?<!\p{L})(hai bên|hai đơn vị|hai ông|hai bà|hai người|hai vị|đôi bên|họ|văn bản|hai phía|các bên)(?!\p{L})/u,
)

/** Those who act for a place are no bodies that sign for themselves, nor is who only hosts or watches. */
const ACTS_FOR_PLACE =
  /\b(people.s (committee|council)|(city|town|county|borough|district|municipal|provincial|prefectural) (council|government|hall)|municipality|government|embassy|consulate|ministry|news agency|national assembly)\b|^(ubnd|hđnd|ủy ban nhân dân|uỷ ban nhân dân|chính quyền|đại sứ quán|tổng lãnh sự|bộ|sở ngoại vụ)(?!\p{L})/iu

/** How many sentences back signers are still those spoken of. */
const BACK = 2

function distinct(parties: readonly PartyRef[]): readonly PartyRef[] {
  return parties.filter((p, i) => parties.findIndex((o) => o.value === p.value) === i)
}

/** Those a sentence tells of as acting: people for whom they stand, bodies for themselves. */
function sidesTold(line: Line): {
  readonly people: readonly PartyRef[]
  readonly bodies: readonly PartyRef[]
} {
  const people = line.entities.flatMap((e) => (e.type === 'person' && e.person.side ? [e.person.side] : []))
  const bodies = line.entities
    .filter((e): e is OrganisationEntity => e.type === 'organisation' && !ACTS_FOR_PLACE.test(e.name))
    .map(bodyRef)
  return { people: distinct(people), bodies: distinct(bodies) }
}

/** The two bodies of one sentence: by those who lead them, else by their names. */
function twoOf(line: Line): readonly PartyRef[] | 'others' | undefined {
  const { people, bodies } = sidesTold(line)
  if (people.length >= 2) {
    const led = people.filter(isBody)
    return people.length === 2 && led.length === 2 ? led : 'others'
  }
  if (bodies.length === 2 && !people.some((p) => !isBody(p))) return bodies
  if (bodies.length > 2) return 'others'
  const places = new Set(line.entities.flatMap((e) => (e.type === 'place' && !e.stands ? [e.value] : [])))
  return places.size > 1 || line.entities.some((e) => e.type === 'pair') ? 'others' : undefined
}

/**
 * The two bodies that sign as `they`, `the two` or `hai bên`, or by two people told without whose they are: the pair told in a
 * sentence just before, by name or by those who lead them; none where cities were spoken of since, or where the sentence names a signer itself.
 */
export function bodiesSpokenOf({ line, first, last }: Finding, scene: Scene): readonly PartyRef[] {
  const people = line.entities.filter((e) => e.type === 'person').map((e) => e.person)
  const unplaced = people.length === 2 && people.every((p) => p.guessed && !p.offices.some((o) => o.of))
  if (!unplaced && !saysWithin(NOBODY, line, Math.max(0, first - 8), last)) return []
  const named = line.entities.some(
    (e) =>
      (e.type === 'person' && !unplaced && (e.person.side === undefined || !isBody(e.person.side))) ||
      e.type === 'organisation' ||
      (e.type === 'pair' && e.bodies !== undefined) ||
      (e.type === 'place' && !/^(in|at|tại|ở|near|on)$/.test(wordsFrom(line, e.first - 1, e.first))),
  )
  if (named) return []
  const near = pairNear(line, scene)
  return near === 'none' ? [] : (near ?? pairOfLead(line, scene))
}

/** The pair told in the paragraph; `none` where others were spoken of since. */
function pairNear(line: Line, scene: Scene): readonly PartyRef[] | 'none' | undefined {
  for (let index = line.index - 1; index >= 0 && index >= line.index - BACK; index -= 1) {
    const before = scene.lines[index]
    if (!before || before.headline || before.sentence.block !== line.sentence.block) return undefined
    const two = twoOf(before)
    if (two === 'others') return 'none'
    if (two) return two
  }
  return undefined
}

/** How many sentences the lead of a story has. */
const LEAD = 2

/**
 * The two bodies a Vietnamese story opens with: `hai bên` of its later paragraphs are they, as long as nobody else came
 * between who may be meant.
 */
function pairOfLead(line: Line, scene: Scene): readonly PartyRef[] {
  if (line.sentence.lang !== 'vi') return []
  const told = scene.lines.filter((l) => !l.headline && l.kind !== 'dateline' && l.index < line.index)
  const two = told
    .slice(0, LEAD)
    .map(twoOf)
    .find((pair) => pair !== undefined)
  if (two === undefined || two === 'others') return []
  const names = new Set(two.map((p) => p.value))
  const others = told.slice(1).some((l) => {
    const { people, bodies } = sidesTold(l)
    return (
      [...people, ...bodies].some((p) => !names.has(p.value)) ||
      l.entities.some((e) => e.type === 'pair' && e.bodies)
    )
  })
  return others ? [] : two
}
