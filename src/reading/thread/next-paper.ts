import { askOf, find, mayHold } from '../asked.ts'
import type { Filled, Finding } from '../engine-finding.ts'
import { modalityOfFact } from '../engine-untrue.ts'
import { type Line, wordsBefore } from '../names/line.ts'
import { instrumentOf } from '../refine/papers/instruments.ts'
import { settleParties } from '../refine/papers/signers.ts'
import type { Scene } from '../refine/scene.ts'

/** A paper that comes after the one just told: `In October a friendship agreement is to take its place`. */
const COMES = askOf(
  /\b(?:an?|the|another) (?:[^ ,;]+ ){0,3}?(?:agreement|memorandum(?: of understanding)?|pact|accord|treaty|contract|charter)(?: proper| itself| in full)?(?: ,[^,]+,)? (?:is|are|will|would|should)(?: (?:then|later|also|now))?(?: (?:to|due to|expected to|set to|meant to))? (?:come|follow|take (?:its|their|the) place|replace|supersede|succeed|grow out of|be next|be (?:signed|inked|sealed|ready))(?= )/,
)
const COMES_VI = askOf(
  /(?<!\p{L})(?:bản ghi nhớ|thỏa thuận|hiệp định|hợp đồng|kế hoạch)(?: [^ ,;]+){0,5}? (?:sẽ|dự kiến) (?:theo sau|thay thế|thay chỗ|nối tiếp|được ký|ký)(?!\p{L})/u,
)

/** A paper that is written already and waits to be signed: `A draft memorandum has gone back and forth; it will be signed in May`. */
const DRAFTED = askOf(
  /\bdraft (?:cooperation |friendship |twinning )?(?:agreement|memorandum|mou|pact|accord|contract|letter of intent)\b(?=.* (?:will|is to|to|due to|can) (?:then )?be (?:signed|inked|sealed) )/,
)
const DRAFTED_VI = askOf(
  /(?<!\p{L})(?:bản ghi nhớ|thỏa thuận|hiệp định|hợp đồng|ý định thư)(?: [^ ,;.]+){0,8}? (?:có bản thảo|là bản thảo|soạn xong|viết xong|đã soạn|thảo xong)(?=.* (?:sẽ|định|dự kiến|hẹn|chờ) (?:\S+ ){0,4}?ký )/u,
)

/** How many sentences back the paper it follows was told. */
const BACK = 2

function partiesOf(paper: Finding, scene: Scene): Filled | undefined {
  const parties = settleParties(paper, scene)
  return parties.length > 1
    ? {
        value: parties.map((p) => p.value),
        spans: parties.map(({ start, end }) => ({ start, end })),
        placeIds: parties.map((p) => p.placeId),
      }
    : undefined
}

const NAMES = { en: 'en/next-paper', vi: 'vi/van-ban-tiep-theo' } as const

function nextIn(line: Line, found: readonly Finding[], scene: Scene): Finding | undefined {
  const vi = line.sentence.lang === 'vi'
  const drafted = find(vi ? DRAFTED_VI : DRAFTED, line)
  const said = drafted ?? find(vi ? COMES_VI : COMES, line)
  if (!said) return undefined
  const first = wordsBefore(line, said.index + 1)
  const last = first + said[0].trim().split(' ').length
  const papers = found.filter((f) => f.kind === 'agreement')
  const own = papers.filter((f) => f.line === line)
  if (own.some((f) => f.last > first)) return undefined
  const before =
    own.at(-1) ?? papers.findLast((f) => f.line.index < line.index && line.index - f.line.index <= BACK)
  const parties = before && partiesOf(before, scene)
  if (!(parties || drafted) || modalityOfFact(line, first, last) === 'denied') return undefined
  return {
    kind: 'agreement',
    readBy: NAMES[line.sentence.lang],
    line,
    first,
    last,
    at: first,
    slots: {
      ...(parties ? { parties } : {}),
      instrument: { value: instrumentOf(said[0]), spans: [] },
      status: { value: 'planned', spans: [] },
    },
  }
}

/** Papers still to come between those who have just signed another, told without a word of who will sign. */
export function nextPapers(found: readonly Finding[], scene: Scene): readonly Finding[] {
  const more = scene.lines.flatMap((line) => {
    const asked = line.sentence.lang === 'vi' ? [COMES_VI, DRAFTED_VI] : [COMES, DRAFTED]
    if (line.headline || line.kind === 'dateline' || !asked.some((one) => mayHold(one, line.hints))) return []
    return nextIn(line, found, scene) ?? []
  })
  return more.length > 0 ? [...found, ...more].sort((a, b) => a.line.index - b.line.index) : found
}
