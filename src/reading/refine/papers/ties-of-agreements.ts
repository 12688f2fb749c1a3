import { type Filled, type Finding, isToldIn } from '../../engine-finding.ts'
import { wordsFrom } from '../../names/line.ts'
import { countryOf } from '../party-ref.ts'
import { tieKind } from '../ties/tie-kind.ts'
import { dayOfOlder } from './agreement-date.ts'
import { isOver } from './paper-over.ts'

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

/** The paper that was renewed since: `ký thỏa thuận hợp tác đầu tiên năm 2013`. */
const FIRST_PAPER =
  /(?:^| )(?:đầu tiên|lần đầu)(?= |$)|\bfirst (?:\S+ ){0,2}?(?:agreement|memorandum|mou|pact)\b/

/** Words around a paper that may tell what sort of tie it makes. */
const AROUND = 8

/** What is hoped for behind a paper that is made: `signed a memorandum and want to become twins`. */
const HOPED_FOR =
  /(?:^| )(?:wants?|hopes?|wish(?:es)?|aims?|plans?|intends?|seeks?|look forward|looks forward|will|would|muốn|mong|mong muốn|sẽ|tiến tới|hướng tới|dự kiến)(?= ).*$/

/**
 * The sort of tie the words around a paper tell of: where another step has its own words (`signed friendship papers in 2009 and
 * became sister cities in 2014`) that of the paper itself, and nothing that is only hoped for.
 */
function kindOfPaper({ line, first, last, slots }: Finding): ReturnType<typeof tieKind> {
  const paper = wordsFrom(line, first, last)
  const around = wordsFrom(line, Math.max(0, first - AROUND), last + AROUND)
  if (tieKind(paper) === 'friendship' && THEN_BECAME.test(around)) return 'friendship'
  if (OF_ANOTHER.test(around) && tieKind(wordsFrom(line, first - 1, last)) === 'friendship')
    return 'friendship'
  if (slots.status?.value === 'planned') return tieKind(around)
  const named = NAME_GOES_ON.exec(wordsFrom(line, last, last + AROUND))?.[0].split(' ').length ?? 0
  const told = wordsFrom(line, last, last + named + AROUND).replace(HOPED_FOR, '')
  const before = wordsFrom(line, Math.max(0, first - AROUND), first).replace(LATER_STEP, '')
  return tieKind(`${before} ${paper} ${told}`)
}

/** The rest of the name of a paper, behind its first word. */
const NAME_GOES_ON = /^(?:of understanding |of intent )?\( \S+ \)|^of (?:understanding|intent)/

/** `Trước khi kết nghĩa, năm 2015 …`: a step taken after the paper. */
const LATER_STEP = /(?:^| )(?:trước khi|before (?:becoming|being|they became))(?: \S+){1,4}? ,/

/** A tie of another sort, with another: `sister city ties with Lille and a friendship agreement with Durban`. */
const OF_ANOTHER =
  /\b(?:sister|twin)(?:ned|ning)?(?: \S+){0,4}? (?:with|to|of) (?:\S+ ){1,6}?(?:and|,) (?:has |have )?an? (?:\S+ )?friendship\b/

const THEN_BECAME = /\bbecame (?:\S+ ){0,2}?(?:sister|twin)/

/** An agreement between two localities sets up or renews their tie. */
export function tiesOfAgreements(agreements: readonly Finding[], published: string | undefined): Finding[] {
  return agreements.flatMap((finding) => {
    const parties = finding.slots.parties
    if (!parties || !Array.isArray(parties.value)) return []
    const values = parties.value as readonly string[]
    if (!values.every((v) => v.includes('|'))) return []
    const words = wordsFrom(finding.line, Math.max(0, finding.first - AROUND), finding.last + AROUND)
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
        const over = isOver(finding)
        const status = over ? 'ended' : finding.slots.status?.value === 'planned' ? 'planned' : 'established'
        const date = finding.slots.date
        const older = dayOfOlder(finding)
        ties.push({
          ...finding,
          kind: 'partnership',
          slots: {
            a: pick(i),
            b: pick(i + 1 + k),
            kind: { value: kindOfPaper(finding), spans: [] },
            status: { value: status, spans: [] },
            ...(older && status === 'established'
              ? { since: { value: older.mention.iso, spans: [older] } }
              : date &&
                  (status === 'established' || (over && isToldIn(finding.line, date))) &&
                  SETS_UP.test(String(finding.slots.instrument?.value)) &&
                  (!RENEWS.test(words) ||
                    FIRST_PAPER.test(wordsFrom(finding.line, finding.first, finding.last + 3))) &&
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
