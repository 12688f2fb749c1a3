import type { Filled, Finding } from '../engine-finding.ts'
import { clauseEnd, clauseStart } from '../engine-modality.ts'
import { filledBy } from './complete-partnership.ts'
import { dayOf } from './main-day.ts'
import { refOf, type Scene } from './scene.ts'

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/festival|lễ hội|liên hoan/, 'festival'],
  [/\bfair\b|hội chợ/, 'fair'],
  [/exhibition|triển lãm/, 'exhibition'],
  [/anniversary|kỷ niệm/, 'anniversary'],
  [/ceremony|lễ ký kết|lễ kết nghĩa|lễ khởi công|lễ khai mạc|lễ trao|lễ đón/, 'ceremony'],
  [/forum|diễn đàn/, 'forum'],
  [/conference|hội nghị|hội thảo/, 'conference'],
]

/** Words that speak of the occasion the document is about. */
const AT_IT =
  /\b(at|during|before|attended|after|opened|addressing|in) (the|this) (\S+ ){0,2}(conference|forum|fair|festival|exhibition|ceremony)$|(tại|trong|ở|dự|phát biểu tại|khai mạc) (buổi |chương trình )?(hội nghị|hội thảo|diễn đàn|hội chợ|lễ|lễ hội|triển lãm)/

/** Completes a public occasion: its kind, where, when. One without a day and a named place is none. */
export function completeEvent(finding: Finding, scene: Scene): Finding | undefined {
  const { line } = finding
  const words = line.words.slice(finding.first, finding.last).join(' ')
  const kind = KINDS.find(([shape]) => shape.test(words))?.[1]
  if (!kind) return undefined
  const from = clauseStart(line, finding.first)
  const to = clauseEnd(line, finding.last)
  const after = line.words.slice(finding.last, finding.last + 4).join(' ')
  if (
    kind === 'anniversary' &&
    /^of (diplomatic|the establishment|bilateral|vietnam|relations)/.test(after) &&
    /\bto (celebrate|mark)|celebrating|marking\b/.test(line.words.slice(from, finding.first).join(' '))
  )
    return undefined
  if (
    kind === 'anniversary' &&
    /^of (diplomatic|the establishment|bilateral|vietnam|relations)/.test(after) &&
    !/celebrat|mark|event|gathering|ceremony/.test(line.words.slice(from, to).join(' '))
  )
    return undefined
  if (/^(center|centre|hall|room|committee|press)/.test(after)) return undefined
  const slots: Record<string, Filled> = { ...finding.slots, kind: { value: kind, spans: [] } }
  const date = slots.date
  const inClause = line.entities.find(
    (e) =>
      e.type === 'date' &&
      e.first >= from &&
      e.last <= to &&
      e.mention.relation !== 'since' &&
      e.mention.relation !== 'by' &&
      (e.mention.iso.length > 4 || /festival|hội/.test(words)),
  )
  if (inClause?.type === 'date') slots.date = { value: inClause.mention.iso, spans: [inClause] }
  else if (date) delete slots.date
  if (!slots.date) {
    const day = AT_IT.test(line.words.slice(Math.max(0, finding.first - 4), finding.last).join(' '))
      ? dayOf(scene, line, finding.first)
      : undefined
    if (day) slots.date = { value: day.mention.iso, spans: [day], implied: true }
  }
  const near = line.entities
    .filter(
      (e) =>
        e.type === 'place' &&
        e.first >= from &&
        e.last <= to &&
        /^(in|at|tại|ở|city)$/.test(line.words[e.first - 1] ?? ''),
    )
    .sort((a, b) => Math.abs(a.first - finding.last) - Math.abs(b.first - finding.last))[0]
  if (near?.type === 'place') slots.place = filledBy(refOf(near))
  else if (slots.date && scene.home) slots.place = filledBy(scene.home.ref, true)
  else delete slots.place
  const iso = slots.date ? String(slots.date.value) : undefined
  if (!iso && !(near && /^(a|an|the|its)$/.test(line.words[finding.first] ?? ''))) return undefined
  const future = iso !== undefined && scene.published !== undefined && iso.slice(0, 10) > scene.published
  slots.status = { value: future || slots.status?.value === 'planned' ? 'planned' : 'done', spans: [] }
  return { ...finding, slots }
}
