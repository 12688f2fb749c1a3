import { askOf, says } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import type { Scene } from './scene.ts'
import { isTransliterated } from './sure-signs.ts'

/** Is every place a slot is read at in the sentence of the finding, and none of it only settled? */
export function isReadHere(fill: Filled | undefined, { line }: Finding): boolean {
  if (!fill || fill.implied || fill.spans.length === 0) return false
  const { start, end } = line.sentence
  return fill.spans.every((span) => span.start >= start && span.end <= end)
}

/** A place that goes on in capitals is a part of a body’s name: `the Shanghai Municipal Transport Commission`. */
function goesOn({ line }: Finding, span: { readonly end: number }): boolean {
  const { tokens, lang } = line.sentence
  const at = tokens.findIndex((token) => token.start >= span.end)
  const next = tokens[at]
  if (lang !== 'en' || next?.kind !== 'word' || !next.capital) return false
  const over = line.taken[at]
  return !over || over.type === 'organisation' || (over.type === 'role' && over.first < at)
}

/** More papers than one in a sentence: whose fields and day are whose has to be looked at. */
const PAPER =
  /^(memorandum|memoranda|mou|mous|agreement|agreements|pact|pacts|accord|accords|letter|letters|deal|deals|treaty|protocol|minutes|statement|declaration)$/

/** `the document`: told of before, by somebody else perhaps; `các Sở`: several, of whom one was read. */
const TOLD_BEFORE = askOf(/\b(the|this|that) (document|paper|text)s?\b|(?<!\p{L})(với|giữa|và) các(?!\p{L})/u)

function tellsOfOnePaper({ line }: Finding): boolean {
  if (says(TOLD_BEFORE, line)) return false
  if (line.sentence.lang === 'vi')
    return (
      (line.plain.match(/bản ghi nhớ|thỏa thuận|biên bản|ý định thư|hiệp định|kế hoạch/g) ?? []).length <= 1
    )
  return line.words.filter((word) => PAPER.test(word)).length <= 1 && !line.words.includes(';')
}

/** Localities sign with localities, bodies with bodies: of a body and a place one was most likely read short. */
function areOfOneSort(names: readonly string[]): boolean {
  return new Set(names.map((name) => name.includes('|'))).size === 1
}

/** A paper signed by two of one sort who are named as they sign, or whose paper is told with its fields; alone in its sentence. */
export function isPlainPaper(finding: Finding): boolean {
  const { parties, sectors, status } = finding.slots
  const names = (parties?.value ?? []) as readonly string[]
  if (status?.value !== 'signed' || names.length !== 2 || !areOfOneSort(names)) return false
  if (!sectors && !isReadHere(parties, finding)) return false
  return tellsOfOnePaper(finding) && !(parties?.spans ?? []).some((span) => goesOn(finding, span))
}

/** Patterns that read journeys; who was met abroad may only live there. */
const OF_JOURNEYS = /\/(delegation|travels-to|doan-den-tham)$/

/** A journey made: who leads it, and its day, are told; in Vietnamese, whose verbs have no tense, also where it leads. */
export function isPlainJourney(finding: Finding): boolean {
  if (!OF_JOURNEYS.test(finding.readBy)) return false
  const { head, start, to, status, from } = finding.slots
  if (status?.value !== 'done' || !from || !to || !head || head.implied) return false
  if (!isReadHere(start, finding)) return false
  const goals = (to.value ?? []) as readonly string[]
  if (goals.length > 2) return false
  return finding.line.sentence.lang === 'en' || isReadHere(to, finding)
}

/** A meeting told with its day: each side by somebody whose place is known, in the place told or where the hosts are. */
export function isPlainMeeting(finding: Finding, scene: Scene): boolean {
  const { participants, date, place } = finding.slots
  const names = (participants?.value ?? []) as readonly string[]
  if (names.length !== 2 || !isReadHere(date, finding) || !place) return false
  const people = names.map((name) => scene.people.all.find((p) => p.name === name))
  const known = finding.line.sentence.lang === 'en' || people.every((person) => !person?.guessed)
  return known && people.every((person) => person?.side !== undefined)
}

/** Does a sum stand right beside the count of what it was put into, all of it, not one investor’s part? Several such may share a sentence. */
export function isCountWithSum(finding: Finding): boolean {
  const { projects, amount } = finding.slots
  const [a] = projects?.spans ?? []
  const [b] = amount?.spans ?? []
  if (!a || !b || finding.slots.origin) return false
  return Math.abs(a.start - b.start) <= BESIDE && !finding.slots.within
}

/** Characters from a count to its sum. */
const BESIDE = 70

/** Several sums or days in one sentence may be told of several things. */
export function isPlainFigure(finding: Finding): boolean {
  const { entities } = finding.line
  const sums = entities.filter((e) => e.type === 'number' && e.mention.kind === 'money').length
  return sums === 1 && entities.filter((e) => e.type === 'date').length <= 1 && !finding.slots.within
}

/** People of one side alone are no meeting: the other was not read. */
export function hasTwoSides(finding: Finding, scene: Scene): boolean {
  const names = (finding.slots.participants?.value ?? []) as readonly string[]
  const lands = names.map((name) => {
    const side = scene.people.all.find((p) => p.name === name)?.side?.value ?? name
    return /\|([A-Z]{2})$/.exec(side)?.[1] ?? side
  })
  return new Set(lands).size > 1 && names.every((name) => !/[.,;]$/.test(name) && !isTransliterated(name))
}
