import { tieStateOn, tieSteps } from '#registry/tie-steps.ts'
import { type FewStages, pickStages, stageKey } from '#views/ties/few-stages.ts'
import { endOfTie, stateOn } from '#views/ties/terms.ts'
import type { TieKey } from './tie-keys.ts'

/** What was picked for a line: a line is of one day, and nobody asks for other numbers than a page does. */
const PICKED = new WeakMap<TieKey, { readonly asked: string; readonly few: FewStages | undefined }>()

/** The same, picked once for as long as its line stands. */
export function fewKept(key: TieKey, day: string, most: number): FewStages | undefined {
  const asked = `${day} ${most}`
  const there = PICKED.get(key)
  if (there?.asked === asked) return there.few
  const few = fewOfTie(key, day, most)
  PICKED.set(key, { asked, few })
  return few
}

/**
 * The stages of a tie that its line names where no more than some are asked for, and the papers they take; nothing of one that
 * cannot have more.
 */
export function fewOfTie(key: TieKey, day: string, most: number): FewStages | undefined {
  if (canShowAll(key, most)) return undefined
  const papers = new Set(key.papers.map((paper) => paper.id))
  // A record stands for all it rests on: what is asked is which of them have to be read.
  const all = tieSteps(
    key.ties.flatMap((tie) => tie.tellings.map((one) => ({ ...one, statementId: tie.id }))),
    key.papers.flatMap((paper) => paper.signing.map((one) => ({ ...one, statementIds: [paper.id] }))),
    key.passings,
  )
  const isOwn = ({ statementIds }: { readonly statementIds: readonly string[] }) =>
    statementIds.some((id) => !papers.has(id)) || !statementIds.length
  const come = all.filter((step) => step.counts <= day)
  const shown = pickStages(come, most, isOwn)
  const endsWith = endingPaper(key, day)
  // Papers that tell one stage are read together, or one of them might be taken for a stage of its own.
  const read = all.filter(
    (step) =>
      shown.includes(step) || isOwn(step) || (endsWith !== undefined && step.statementIds.includes(endsWith)),
  )
  const ids = read.flatMap((step) => step.statementIds).filter((id) => papers.has(id))
  return {
    shown: new Set(shown.map(stageKey)),
    more: come.length - shown.length,
    state: tieStateOn(come, day),
    papers: new Set(endsWith === undefined ? ids : [...ids, endsWith]),
    ...(endsWith === undefined ? {} : { endsWith }),
  }
}

/** True where so little is told that no stage is left out; one telling tells up to two. */
function canShowAll({ ties, papers, passings = [] }: TieKey, most: number): boolean {
  const tellings = ties.reduce((sum, tie) => sum + tie.tellings.length, 0)
  return 2 * tellings + papers.length + passings.length <= most + 1
}

/** The paper a tie ends with, where the tie tells no end of its own. */
function endingPaper({ ties, papers }: TieKey, day: string): string | undefined {
  if (ties.some((tie) => tie.expiry(day).to !== undefined)) return undefined
  const ends = papers.map((paper) => {
    const expiry = paper.expiry(day)
    return { id: paper.id, state: stateOn(paper.terms, expiry, day), expiry }
  })
  const end = endOfTie([], ends)
  return end && ends.find(({ expiry }) => expiry === end)?.id
}
