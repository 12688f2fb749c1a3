import { askOf } from '../../asked.ts'
import type { Finding } from '../../engine-finding.ts'
import type { OrganisationEntity, PartyRef } from '../../names/entity.ts'
import { saysWithin } from '../../says-within.ts'
import { wordSet } from '../../words/word-set.ts'
import { bodyRef } from '../party-ref.ts'

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

/** `hai bên đã ký`, `the two universities signed`: the two bodies, or a body and its caller, that the words for both stand for. */
export function sidesThatSign(finding: Finding): readonly PartyRef[] {
  const { line, first, last } = finding
  const pair = line.entities.find((e) => e.type === 'pair' && e.last >= first - 1 && e.first <= last)
  return pair?.type === 'pair' ? (pair.bodies ?? []) : []
}
