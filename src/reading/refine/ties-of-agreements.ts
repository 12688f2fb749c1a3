import type { Filled, Finding } from '../engine-finding.ts'
import { wordsFrom } from '../names/line.ts'
import { dayOfOlder } from './agreement-date.ts'
import { countryOf } from './scene.ts'
import { tieKind } from './tie-kind.ts'

/** Papers that set up a tie; a plan or a statement tells of one that stands. */
const SETS_UP = /^(agreement|mou)$/
const RENEWS =
  /\b(renew\w*|extend\w*|prolong\w*|another (two|three|four|five|\d+) years|roll\w* over|got another)\b|gia hạn|ký lại|thay cho/

/** `a memorandum with Kisarazu on waste, about to run out, was renewed in March`. */
const RENEWED_BEHIND = /^[^;:]*\b(was|were|has been|have been|got) (renewed|extended|prolonged)\b/

function behind({ line, last }: Finding): string {
  return wordsFrom(line, last, last + 20)
}

/** Words of a tie made firmer in the news of the day, not set up by it. */
const AGAIN = /\b(re - sign\w*|reaffirm\w*|reaffirmation|further strengthen\w*|rekindl\w*)\b/

/** A record of talks between those who are tied already, or only neighbours. */
const MINUTES = /\bminutes of\b|biên bản (hội đàm|làm việc|cuộc họp|hội nghị)/

/** A letter of intent is no tie yet, and a statement of many sides no tie between any two of them. */
function setsUpNone(finding: Finding, parties: number): boolean {
  const instrument = finding.slots.instrument?.value
  return instrument === 'letter-of-intent' || (parties > 2 && instrument === 'joint-statement')
}

/** `signed friendship papers in 2009 and became sister cities in 2014`: the sort the paper itself is of, where another step has its own words. */
function kindOfPaper({ line, first, last }: Finding, around: string): ReturnType<typeof tieKind> {
  const own = tieKind(wordsFrom(line, first, last))
  return own === 'friendship' && THEN_BECAME.test(around) ? own : tieKind(around)
}

const THEN_BECAME = /\bbecame (?:\S+ ){0,2}?(?:sister|twin)/

/** An agreement between two localities sets up or renews their tie. */
export function tiesOfAgreements(agreements: readonly Finding[], published: string | undefined): Finding[] {
  return agreements.flatMap((finding) => {
    const parties = finding.slots.parties
    if (!parties || !Array.isArray(parties.value)) return []
    const values = parties.value as readonly string[]
    if (!values.every((v) => v.includes('|'))) return []
    const words = wordsFrom(finding.line, Math.max(0, finding.first - 8), finding.last + 8)
    if (setsUpNone(finding, values.length)) return []
    if (MINUTES.test(words) && tieKind(words) === 'cooperation') return []
    const ties: Finding[] = []
    values.forEach((a, i) => {
      values.slice(i + 1).forEach((b, k) => {
        if (countryOf(a) === countryOf(b) && values.length > 2) return
        const pick = (at: number): Filled => ({
          value: values[at] ?? '',
          spans: parties.spans.slice(at, at + 1),
          placeIds: [parties.placeIds?.[at]],
        })
        const status = finding.slots.status?.value === 'planned' ? 'planned' : 'established'
        const date = finding.slots.date
        const older = dayOfOlder(finding)
        ties.push({
          ...finding,
          kind: 'partnership',
          slots: {
            a: pick(i),
            b: pick(i + 1 + k),
            kind: { value: kindOfPaper(finding, words), spans: [] },
            status: { value: status, spans: [] },
            ...(older && status === 'established'
              ? { since: { value: older.mention.iso, spans: [older] } }
              : date &&
                  status === 'established' &&
                  SETS_UP.test(String(finding.slots.instrument?.value)) &&
                  !RENEWS.test(words) &&
                  !RENEWED_BEHIND.test(behind(finding)) &&
                  !(AGAIN.test(words) && String(date.value).slice(0, 4) === published?.slice(0, 4))
                ? { since: date }
                : {}),
          },
        })
      })
    })
    return ties
  })
}
