import { askOf } from '../../asked.ts'
import type { OrganisationEntity, PartyRef } from '../../names/entity.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { saysWithin } from '../../says-within.ts'
import { bodyRef, countryOf, refOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'

/** `hai bên`, `both sides`: whoever just talked, be it towns or bodies. */
const SIDES = /^(?:hai (?:bên|phía)|(?:the two|both|the) (?:sides|parties))(?= |$)/

/** Before the body that was met. */
const WITH = askOf(
  /(?:^| )(?:làm việc với|hội đàm với|gặp gỡ với|trao đổi với|tọa đàm với|gặp|thăm|met|meets|met with|worked with|talks with|meeting with|called on|visited|working session with)(?: (?:the|lãnh đạo|đại diện|ban giám hiệu))?$/u,
)

/** Who called: the first named before the verb who is not of the body’s own land, and not where it took place; else home. */
function callerOf(line: Line, body: OrganisationEntity, scene: Scene): PartyRef | undefined {
  const named = line.entities.flatMap((e): readonly PartyRef[] => {
    if (e.last > body.first) return []
    if (e.type === 'place') return [refOf(e)]
    if (e.type === 'organisation') return [bodyRef(e)]
    return e.type === 'person' && e.person.side ? [e.person.side] : []
  })
  const land = body.within?.country
  const callers = [...named, ...(scene.home ? [scene.home.ref] : [])]
  return callers.find(({ value }) => value !== body.name && (!land || countryOf(value) !== land))
}

/**
 * `Tại Bordeaux, Đoàn làm việc với Trường Đại học X; hai bên đã ký`, `the delegation met the University of X and the two sides
 * signed`: where the sentence tells right before that a body was met, the sides are the caller and that body, and not the two
 * towns most spoken of.
 */
export function sidesWithBody(line: Line, at: number, scene: Scene): readonly PartyRef[] | undefined {
  if (!SIDES.test(wordsFrom(line, at, at + 3))) return undefined
  const body = line.entities.findLast(
    (e): e is OrganisationEntity => e.type === 'organisation' && e.last <= at,
  )
  if (!body || !saysWithin(WITH, line, Math.max(0, body.first - 6), body.first)) return undefined
  const between = line.entities.some(
    (e) => (e.type === 'person' || e.type === 'place') && e.first >= body.last && e.last <= at,
  )
  const caller = between ? undefined : callerOf(line, body, scene)
  return caller && [caller, bodyRef(body)]
}
