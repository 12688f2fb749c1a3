import type { Finding } from '../engine-finding.ts'
import type { Person } from '../names/entity.ts'
import { filledBy } from './complete-partnership.ts'
import type { Scene } from './scene.ts'

const TOGETHER =
  /\b(the two|both|two sides|together|joint|jointly|two cities|two localities)\b|hai bên|hai tỉnh|hai thành phố|hai địa phương|cùng (xây|lập|mở|khảo|dàn|tổ|nghiên|phối)/
const COURTESY =
  /\b(hope|hoped|wish|wished|expressed|pleased|delight|thank|looks forward)\b|mong muốn|hy vọng|bày tỏ/
const OBJECT =
  /\d|\b(by|within|before|from|until|open|build|send|set up|establish|provide|register|scholarship|flight|port|project|permit|visa|office|desk|trainee|doctor|school|company|companies|firm|firms|business|businesses|enterprise|bus|road|bridge)\b|\b(mở|xây|cấp|gửi|cử|thành lập|trước|trong tháng|quý|năm|học bổng|đường|cầu|dự án|doanh nghiệp|cửa khẩu)\b/

function speakerBefore(finding: Finding, scene: Scene): Person | undefined {
  const { line } = finding
  const before = line.entities.filter((e) => e.type === 'person' && e.first < finding.last)
  const near = before.at(-1)
  if (near?.type === 'person') return near.person
  for (let index = line.index - 1; index >= 0 && index > line.index - 3; index -= 1) {
    const previous = scene.lines[index]?.entities.find((e) => e.type === 'person')
    if (previous?.type === 'person') return previous.person
  }
  return undefined
}

/** Completes a commitment: who makes it. A collective (“the two sides”) makes none; a wish without an object is a courtesy. */
export function completeCommitment(finding: Finding, scene: Scene): Finding | undefined {
  const slots = { ...finding.slots }
  const { line } = finding
  const subject = line.entities.find(
    (e) => e.first >= finding.first && e.first < finding.last && e.type === 'pair',
  )
  if (subject && !slots.by) return undefined
  if (!slots.by) {
    const speaker = speakerBefore(finding, scene)
    if (!speaker) return undefined
    slots.by = filledBy({ value: speaker.name, start: speaker.span.start, end: speaker.span.end })
  }
  const rest = line.words.slice(finding.last).join(' ')
  if (line.words.length - finding.last < 3 && line.words.length - finding.first < 6) return undefined
  if (
    slots.kind?.value === 'request' &&
    line.sentence.lang === 'vi' &&
    /^(đề nghị)/.test(line.words.slice(finding.last - 2, finding.last).join(' ')) &&
    TOGETHER.test(line.words.slice(finding.last, finding.last + 6).join(' '))
  ) {
    slots.kind = { value: 'proposal', spans: [] }
  }
  if (COURTESY.test(line.words.slice(finding.first, finding.last).join(' ')) && !OBJECT.test(rest))
    slots.courtesy = { value: true, spans: [] }
  const from = Math.min(finding.first, finding.at)
  return { ...finding, slots, first: from, last: line.words.length }
}

function wordsOf(finding: Finding): ReadonlySet<string> {
  return new Set(finding.line.words.slice(finding.first, finding.last).filter((w) => w.length > 3))
}

/** The same promise told twice, as leads and picture lines do. */
function isEcho(a: Finding, b: Finding): boolean {
  if (a.slots.by?.value !== b.slots.by?.value || a.slots.kind?.value !== b.slots.kind?.value) return false
  const left = wordsOf(a)
  const right = wordsOf(b)
  const both = [...left].filter((w) => right.has(w)).length
  return both >= 0.6 * Math.min(left.size, right.size)
}

/** One commitment a speaker and sentence, in the order patterns are tried; an echo gives way to the later, fuller telling. */
export function mergeCommitments(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings) {
    if (kept.some((k) => k.line === finding.line)) continue
    const echo = kept.findIndex((k) => isEcho(k, finding))
    if (echo >= 0) kept[echo] = finding
    else kept.push(finding)
  }
  return kept
}
