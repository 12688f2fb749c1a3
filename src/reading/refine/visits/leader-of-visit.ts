import type { Filled } from '../../engine-finding.ts'
import type { PartyRef, Person } from '../../names/entity.ts'
import { isBody } from '../../names/party.ts'
import { countryOf } from '../party-ref.ts'
import type { Scene } from '../scene.ts'
import { isResident, listOf } from './visit-clue.ts'

const CHIEF =
  /mayor|governor|chair|secretary|president|leader|minister|commissioner|prince|thị trưởng|chủ tịch|bí thư|tỉnh trưởng|đô trưởng|chủ nhiệm/i

/** Who leads a delegation no sentence names the head of: the first chief of its own spoken of, for guests only or where he is away. */
export function leaderOf(from: PartyRef, to: Filled, scene: Scene): Person | undefined {
  const chief = scene.people.all.find(
    (p) => p.side?.value === from.value && !isResident(p) && p.offices.some((o) => CHIEF.test(o.words)),
  )
  if (!chief || from.value === scene.home?.value) return undefined
  return listOf(to).some((goal) => countryOf(goal) !== countryOf(from.value)) ? chief : undefined
}

/** `Đoàn Long Beach 11 người`, behind the director of the port of Long Beach: whose group it is if nobody else of that city is told of. */
export function headOfBody(from: PartyRef, scene: Scene): Person | undefined {
  const name = scene.text.slice(from.start, from.end)
  if (scene.lang !== 'vi' || !from.value.includes('|') || from.value === scene.home?.value) return undefined
  if (scene.people.all.some((p) => p.side?.value === from.value)) return undefined
  const heads = scene.people.all.filter(
    (p) => p.side && isBody(p.side) && p.side.value.endsWith(` ${name}`) && !isResident(p),
  )
  return heads.length === 1 ? heads[0] : undefined
}
