import { askOf } from '../asked.ts'
import type { Finding } from '../engine-finding.ts'
import type { OrganisationEntity, PartyRef } from '../names/entity.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { saysWithin } from '../says-within.ts'
import { wordSet } from '../words/word-set.ts'
import { bodyRef, countryOf, type Scene } from './scene.ts'

const SIGNS = wordSet(
  'signed|sign|signs|inked|ink|concluded|exchanged|sealed|initialled|renewed|ký|trao|put|penned',
)

/** Words between the last signer and the verb. */
const LEADS_IN = askOf(
  /^((have|has|had|also|then|later|just|đã|cùng|sẽ|cũng|vừa|will|chính thức|tiến hành|lễ) ?)*$/,
)

const JOINED = askOf(/^(and|with|và|với|cùng|,|, and)( the)?$/)

/** Committees sign for their locality, so they are no bodies here. */
const GOVERNMENT =
  /\b(people.s (committee|council)|city council|city government|municipality|city hall)\b|^(ubnd|ủy ban nhân dân|uỷ ban nhân dân|chính quyền|hđnd)/iu

/** `Becamex IDC and Daejeon Techno Park signed`: the bodies named right before the verb are those that sign. */
export function bodiesBeforeVerb(finding: Finding): readonly PartyRef[] {
  const { line } = finding
  const verb = line.words.findIndex((word, at) => at >= finding.first && at < finding.last && SIGNS.has(word))
  if (verb < 0) return []
  const bodies = line.entities.filter(
    (e): e is OrganisationEntity => e.type === 'organisation' && e.last <= verb,
  )
  const last = bodies.at(-1)
  if (!last || !saysWithin(LEADS_IN, line, last.last, verb)) return []
  const found = [last]
  for (let i = bodies.length - 2; i >= 0; i -= 1) {
    const one = bodies[i]
    const next = found[0]
    if (!one || !next || !saysWithin(JOINED, line, one.last, next.first)) break
    found.unshift(one)
  }
  return found.length > 1 && !found.some((b) => GOVERNMENT.test(b.name)) ? found.map(bodyRef) : []
}

const TALKS = askOf(
  /\b(talks with|met with|meeting with|worked with|held talks with)( the)?$|(làm việc với|hội đàm với|gặp)$/,
)

/** `It held talks with the Port of Rotterdam Authority, where the two sides inked …`: home’s people and the body they saw. */
export function sidesOfTalks(finding: Finding, scene: Scene): readonly PartyRef[] {
  const { line } = finding
  const pair = line.entities.find((e) => e.type === 'pair' && e.last >= finding.first - 1 && !e.bodies)
  if (!pair || !scene.home || !opensPlace(line, pair.first)) return []
  const body = line.entities.findLast(
    (e): e is OrganisationEntity => e.type === 'organisation' && e.last <= pair.first,
  )
  if (!body || !saysWithin(TALKS, line, Math.max(0, body.first - 4), body.first)) return []
  if (body.within && body.within.country === countryOf(scene.home.value)) return []
  return [scene.home.ref, bodyRef(body)]
}

/** `, where the two sides`, `, at which both sides`. */
function opensPlace(line: Line, at: number): boolean {
  return /(where|at which|during which|after which|tại đó|qua đó)$/.test(
    wordsFrom(line, Math.max(0, at - 2), at),
  )
}
