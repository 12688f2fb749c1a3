import { askOf } from '../asked.ts'
import type { Finding } from '../engine-finding.ts'
import type { PartyRef, PlaceEntity } from '../names/entity.ts'
import { type Line, wordsFrom } from '../names/line.ts'
import { onlyLocates } from '../names/located.ts'
import { saysWithin } from '../says-within.ts'
import { refOf, type Scene } from './scene.ts'

/** Signers called by nothing but what they are to those just told: `their plan`, `both men’s names`, `the two`, `đôi bên`. */
const OF_BOTH = askOf(
  /\b(?:their|both(?: (?:men|women|mayors|governors|chairmen|sides|leaders))?|the (?:pair|two)|they)(?= )|(?<!\p{L})(?:đôi bên|hai bên|cả hai|họ)(?!\p{L})/u,
)

/** Where something takes place or from where it is told. */
const WHERE = /^(?:in|at|near|to|from|outside|tại|ở|đến|từ|sang)$/

function actsIn(line: Line, place: PlaceEntity): boolean {
  const before = wordsFrom(line, Math.max(0, place.first - 3), place.first).replace(/ ?(?:the|city|of)$/g, '')
  return !WHERE.test(before.split(' ').at(-1) ?? '') && !onlyLocates(line, place)
}

/** The two places a sentence tells as acting, wherever else it took place; none where it tells one or three. */
function pairIn(line: Line): readonly PartyRef[] {
  const places = line.entities.filter((e): e is PlaceEntity => e.type === 'place' && actsIn(line, e))
  const refs = places.map(refOf)
  const two = refs.filter((p, i) => refs.findIndex((o) => o.value === p.value) === i)
  const peopled = line.entities.some((e) => e.type === 'organisation' || e.type === 'pair')
  return two.length === 2 && !peopled ? two : []
}

/**
 * `Pailin and Ca Mau are twins. Their plan was signed in Nam Can`: a paper of those the sentence before is about, whatever place
 * the text is told from and wherever it was signed.
 */
export function pairBefore({ line, first, last }: Finding, scene: Scene): readonly PartyRef[] {
  if (!saysWithin(OF_BOTH, line, Math.max(0, first - 8), last)) return []
  const acting = line.entities.some((e) => e.type === 'person' || (e.type === 'place' && actsIn(line, e)))
  const before = scene.lines[line.index - 1]
  if (acting || !before || before.headline || before.kind === 'dateline') return []
  return before.sentence.block === line.sentence.block ? pairIn(before) : []
}
