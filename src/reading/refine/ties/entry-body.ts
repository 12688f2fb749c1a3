import { type Filled, type Finding, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import { type Line, wordsFrom } from '../../names/line.ts'
import { JOINS, LEADS, NO_ENTRY, OVER, TAILS } from '../../words/roll-words.ts'
import { isClosing, rollYear } from '../rolls/roll-year.ts'
import type { Scene } from '../scene.ts'
import { tieKind } from './tie-kind.ts'
import type { ToldYear } from './told-year.ts'

/** How many sentences of an item are looked through for what they say of its partner. */
const BODY = 3

/** Openings that go on with the tie of the sentence before. */
const GOES_ON =
  /^(?:it|that|this|that one|this one|they|both|the two|the (?:tie|link|twinning|friendship|partnership|relationship|pact|agreement|charter|bond|two (?:cities|towns|ports|provinces))|sisters?|twins?|partners?|friends?|signed|twinned|since|quan hệ|mối|hai bên|hai (?:thành phố|tỉnh|địa phương)|đó|đây|kết nghĩa|ký|từ)(?: |$)/

const COOPERATES = /\bcooperat\w+\b|hợp tác/
const DEEMED = /\b(since|from|first|our|with us|year)\b|từ|năm/

/** Does a line name its partner and nothing else, as the first words of an item do? */
function isBare(line: Line): boolean {
  const { lang } = line.sentence
  return (
    line.words.length < 14 &&
    line.words.every((word, at) => {
      const entity = line.taken[at]
      return entity
        ? /^(place|country|number)$/.test(entity.type)
        : LEADS[lang].has(word) || TAILS[lang].has(word)
    })
  )
}

/** The sentences behind a line that speak of the partner it names. */
function bodyOf({ line, slots }: Finding, scene: Scene): readonly Line[] {
  const bare = isBare(line)
  const body: Line[] = []
  for (let at = line.index + 1; at <= line.index + (bare ? BODY : 1); at += 1) {
    const next = scene.lines[at]
    if (!next || next.sentence.block !== line.sentence.block || next.headline) break
    const names = next.entities.some(
      (e) => e.type === 'place' && !e.stands && e.value !== slots.a?.value && e.value !== slots.b?.value,
    )
    if (names || (!bare && !GOES_ON.test(next.plain))) break
    body.push(next)
  }
  return body
}

/** The words right before a year, back to where its piece of the sentence begins; none where they tell of something else. */
function wordsBeforeYear(line: Line, year: ToldYear): string | undefined {
  const words = TAILS[line.sentence.lang]
  let at = year.entity.first
  for (; at > 0; at -= 1) {
    const word = line.words[at - 1] ?? ''
    if (/^[.;:(–—]$/.test(word)) break
    const entity = line.taken[at - 1]
    if (entity ? /^(person|organisation|role|money|date)$/.test(entity.type) : !words.has(word))
      return undefined
  }
  return wordsFrom(line, at, year.entity.first)
}

function yearOf(line: Line, bare: boolean, scene: Scene): ToldYear | undefined {
  const { lang } = line.sentence
  for (const entity of line.entities) {
    const year = rollYear(line, entity, scene.published)
    const before = year ? wordsBeforeYear(line, year) : undefined
    if (!year || before === undefined) continue
    const joins = JOINS[lang].test(before) && !OVER.test(before)
    if (joins || (bare && isClosing(line, year.entity.last) && (before === '' || DEEMED.test(before))))
      return year
    if (bare && DEEMED.test(before) && line.words[year.entity.last] === ',') return year
  }
  return undefined
}

/**
 * What the sentences behind a partner say of its tie, where they go on with it: when it began, of which sort it is, that it is
 * over. `Gunsan. Twins since 1978.`, `… completes the family. It has been a sister city since 1962.`
 */
export function withBody(tie: Finding, scene: Scene): Finding {
  if (tie.slots.status?.value !== 'established') return tie
  const bare = isBare(tie.line)
  let slots: Record<string, Filled> = grown(tie.slots, {})
  for (const line of bodyOf(tie, scene)) {
    const { lang } = line.sentence
    if (bare && OVER.test(line.plain) && !/\bfailed\b/.test(line.plain)) {
      slots = grown(slots, { status: { value: 'ended', spans: [] } })
      delete slots.since
      return withSlots(tie, slots)
    }
    if (NO_ENTRY[lang].test(line.plain) && !bare) return tie
    const year = slots.since ? undefined : yearOf(line, bare, scene)
    if (year) slots = grown(slots, { since: { value: year.iso, spans: [year.entity] } })
    const kind = tieKind(line.plain)
    if (bare && slots.kind?.implied !== false && (kind === 'friendship' || COOPERATES.test(line.plain)))
      slots = grown(slots, { kind: { value: kind, spans: [], implied: true } })
  }
  return withSlots(tie, slots)
}
