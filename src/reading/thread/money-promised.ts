import { askOf, says } from '../asked.ts'
import type { Finding } from '../engine-finding.ts'
import type { OrganisationEntity } from '../names/entity.ts'
import type { Line } from '../names/line.ts'

/** The company of a line that a figure of investment is told to come from. */
function companyIn(line: Line, origin: string): OrganisationEntity | undefined {
  return line.entities.find((e): e is OrganisationEntity => e.type === 'organisation' && e.name === origin)
}

/** Money that depends on something is nobody’s word yet. */
const IF = askOf(/\bif\b|(?<!\p{L})nếu(?!\p{L})/u)

/** Is a word given in a line perhaps this company’s? That of another company named there is not. */
function isItsWord({ line, slots }: Finding, of: Line, company: OrganisationEntity): boolean {
  if (line !== of) return false
  const by = slots.by?.value
  const others = line.entities.some((e) => e.type === 'organisation' && e !== company && e.name === by)
  return by === company.name || !others
}

/**
 * Money a company pledges is its word as well as a figure: the commitment beside each pledged investment of a company that no
 * pattern of promises read in that sentence.
 */
export function moneyPromised(
  figures: readonly Finding[],
  commitments: readonly Finding[],
): readonly Finding[] {
  const found: Finding[] = []
  for (const figure of figures) {
    const { slots, line, first } = figure
    const company =
      slots.measure?.value === 'pledged' && slots.amount
        ? companyIn(line, String(slots.origin?.value))
        : undefined
    if (!company || says(IF, line) || [...commitments, ...found].some((c) => isItsWord(c, line, company)))
      continue
    const at = company.stands ?? company
    found.push({
      kind: 'commitment',
      readBy: line.sentence.lang === 'vi' ? 'vi/hua-von' : 'en/money-promised',
      line,
      first: Math.min(first, company.first),
      last: line.words.length,
      at: first,
      slots: {
        by: { value: company.name, spans: [{ start: at.start, end: at.end }] },
        kind: { value: 'pledge', spans: [] },
      },
    })
  }
  return found
}
