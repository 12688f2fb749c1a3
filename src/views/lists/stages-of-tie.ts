import type { TieState } from '#model/tie-steps.ts'
import { type TieStep, tieStateOn, tieSteps } from '#registry/tie-steps.ts'
import { endOfTie, stateOn } from '../ties/terms.ts'
import { pickStages } from './pick-stages.ts'
import type { TieKey } from './tie-keys.ts'

/** The stages of a tie that its line names, out of what its ground knows: nothing is read for those it has no room for. */
export type StagesShown = {
  /** A stage a paper tells names the paper, by its address, in the place of its statements. */
  readonly steps: readonly TieStep[]
  /** How many there are besides. */
  readonly more: number
  /** Where the tie stands by all of them. */
  readonly state: TieState
}

/** What was picked for a line: a line is of one day, and nobody asks for other numbers than a page does. */
const PICKED = new WeakMap<TieKey, { readonly asked: string; readonly shown: StagesShown }>()

/** The stages of a tie by a day, no more than so many; picked once for as long as its line stands. */
export function stagesOfTie(key: TieKey, day: string, most: number): StagesShown {
  const asked = `${day} ${most}`
  const there = PICKED.get(key)
  if (there?.asked === asked) return there.shown
  const shown = pickedOf(key, day, most)
  PICKED.set(key, { asked, shown })
  return shown
}

function pickedOf({ ties, papers, passings }: TieKey, day: string, most: number): StagesShown {
  const signed = new Set(papers.map((paper) => paper.id))
  const come = tieSteps(
    ties.flatMap((tie) => tie.tellings),
    papers.flatMap((paper) => paper.signing.map((one) => ({ ...one, statementIds: [paper.id] }))),
    passings,
  ).filter((step) => step.counts <= day)
  const isOwn = ({ statementIds }: TieStep) =>
    !statementIds.length || statementIds.some((id) => !signed.has(id))
  const steps = pickStages(come, most, isOwn)
  return { steps, more: come.length - steps.length, state: tieStateOn(come, day) }
}

/** The folds that tell the last day of a tie: its own, else the paper it ends with; none where it has no last day. */
export function endingOf({ end, ties, papers }: TieKey, day: string): readonly string[] {
  if (!end) return []
  const own = ties.filter((tie) => tie.expiry(day).to !== undefined)
  if (own.length) return own.map((tie) => tie.id)
  const ends = papers.map((paper) => {
    const expiry = paper.expiry(day)
    return { id: paper.id, state: stateOn(paper.terms, expiry, day), expiry }
  })
  const last = endOfTie([], ends)
  return ends.flatMap(({ id, expiry }) => (expiry === last ? [id] : [])).slice(0, 1)
}
