import { dateRead, type Finding, isToldIn, withSlots } from '../../engine-finding.ts'
import { grown } from '../../grown.ts'
import { wordsFrom } from '../../names/line.ts'
import { mergeBy } from '../merge-by.ts'
import type { Scene } from '../scene.ts'

function partiesOf({ slots }: Finding): readonly string[] {
  return (slots.parties?.value ?? []) as readonly string[]
}

/** The sides of a paper in no order, to tell by whether two are of the same. */
function sidesOf(paper: Finding): string {
  return [...partiesOf(paper)].sort().join()
}

/** One paper of a sentence read once as planned and once as signed: it was signed. */
function isSameSigned(one: Finding, other: Finding): boolean {
  return (
    other.line === one.line &&
    one.slots.status?.value === 'planned' &&
    other.slots.status?.value === 'signed' &&
    other.slots.instrument?.value === one.slots.instrument?.value &&
    partiesOf(one).join() === partiesOf(other).join()
  )
}

/** One signing read twice in a sentence, once with fewer of its parties: the fuller reading stands. */
function withoutParts(agreements: readonly Finding[]): readonly Finding[] {
  return agreements.filter((one) => {
    const mine = partiesOf(one)
    return !agreements.some(
      (other) =>
        (other !== one && isSameSigned(one, other)) ||
        (other !== one &&
          other.line === one.line &&
          other.slots.instrument?.value === one.slots.instrument?.value &&
          partiesOf(other).length > mine.length &&
          mine.every((p) => partiesOf(other).includes(p))),
    )
  })
}

/** Is a party spoken of in the sentence that tells of the paper, by its name or by what stands for it? */
function isSpokenOf({ line }: Finding, party: string): boolean {
  return line.entities.some(
    (e) => (e.type === 'place' && e.value === party) || (e.type === 'organisation' && e.name === party),
  )
}

/** One paper read with both its sides as the sentence tells them, and with another side guessed: as told. */
function withoutGuessed(agreements: readonly Finding[]): readonly Finding[] {
  return agreements.filter((one) => {
    const mine = partiesOf(one)
    const told = mine.filter((party) => isSpokenOf(one, party))
    if (mine.length !== 2 || told.length !== 1) return true
    return !agreements.some(
      (other) =>
        other.line === one.line &&
        other.first < one.last &&
        one.first < other.last &&
        other.slots.instrument?.value === one.slots.instrument?.value &&
        partiesOf(other).includes(told[0] ?? '') &&
        partiesOf(other).every((party) => isSpokenOf(other, party)),
    )
  })
}

/** A paper spoken of once more by `the`, however it is called then. */
const SAID_AGAIN =
  /\b(the|this|that|said) (\S+ ){0,3}?(memorandum|mou|agreement|pact|accord|document|paper|deal|letter|text|declaration|treaty)\b/

const SAID_AGAIN_VI =
  /(?<!\p{L})(?:bản ghi nhớ|biên bản|bản thỏa thuận|thỏa thuận|văn bản|văn kiện|hợp đồng|kế hoạch)(?: \S+){0,4}? (?:này|vừa ký|vừa được ký|nói trên|đã ký|trên)(?!\p{L})/u

/** Does a sentence speak of a paper once more? */
function isSaidAgain({ line, first, last }: Finding): boolean {
  if (line.sentence.lang === 'vi')
    return SAID_AGAIN_VI.test(wordsFrom(line, Math.max(0, first - 3), last + 3))
  return SAID_AGAIN.test(wordsFrom(line, Math.max(0, first - 1), last + 1))
}

/** One signing told in two sentences: the later calls it `the agreement`. */
function withoutRetold(agreements: readonly Finding[]): readonly Finding[] {
  const keyOf = (f: Finding) =>
    partiesOf(f)
      .map((name) => name.replace(/^Trường /, ''))
      .sort()
      .join()
  return agreements.filter((one) => {
    if (!isSaidAgain(one)) return true
    return !agreements.some(
      (other) =>
        other !== one &&
        other.line.index < one.line.index &&
        keyOf(other) === keyOf(one) &&
        other.slots.status?.value === one.slots.status?.value &&
        (!one.slots.date || !other.slots.date || one.slots.date.value === other.slots.date.value),
    )
  })
}

/** A year long before the news in which a paper was made: one of the same two sides in the news is another. */
function yearApart({ slots, line }: Finding, { published }: Scene): string {
  const { date } = slots
  const year = String(date?.value ?? '').slice(0, 4)
  const told = date && isToldIn(line, date)
  return told && published && year < published.slice(0, 4) ? year : ''
}

/** A headline tells of a paper only where no sentence does. */
function bodyFirst(agreements: readonly Finding[]): readonly Finding[] {
  const told = agreements.filter((f) => !f.line.headline)
  return told.length > 0 ? told : agreements
}

/** A paper renewed in a sentence that tells of its age, too, is not told a second time. */
function withoutRecalled(agreements: readonly Finding[]): readonly Finding[] {
  return agreements.filter(
    (one) =>
      !/\/paper-recalled$/.test(one.readBy) ||
      !agreements.some(
        (other) =>
          other !== one &&
          other.line === one.line &&
          other.first <= one.last &&
          one.first <= other.last &&
          sidesOf(other) === sidesOf(one),
      ),
  )
}

/** `one signed document, a memorandum on health`: one paper of a sentence called by its general name and by its own. */
function withoutGeneralName(agreements: readonly Finding[]): readonly Finding[] {
  const keyOf = (paper: Finding) =>
    [paper.line.index, sidesOf(paper), paper.slots.status?.value, paper.slots.date?.value].join('/')
  return agreements.filter(
    (one) =>
      one.slots.instrument?.value !== 'agreement' ||
      !agreements.some(
        (other) => other.slots.instrument?.value !== 'agreement' && keyOf(other) === keyOf(one),
      ),
  )
}

/** Told on the day of the telling: `Ulsan said Tuesday it has signed …`. */
const SAID_ON =
  /(?:^| )(?:said|says|announced|announces|reported|revealed|confirmed|disclosed|cho biết|thông báo|thông tin)(?: on| in a statement on| vào)?$/

/** How many sentences behind the announcement of a paper its signing is told. */
const TOLD_BEHIND = 3

function isDayOfTelling({ line, slots }: Finding): boolean {
  const day = dateRead(line, slots.date)
  return day !== undefined && SAID_ON.test(wordsFrom(line, Math.max(0, day.first - 5), day.first))
}

/** A paper told of on one day and signed on another, where a sentence behind tells its signing with the day: that one is its own. */
function withoutDayOfTelling(paper: Finding, all: readonly Finding[]): Finding {
  if (!paper.slots.date || !isDayOfTelling(paper)) return paper
  const signed = all.find(
    (other) =>
      other.line.index > paper.line.index &&
      other.line.index - paper.line.index <= TOLD_BEHIND &&
      sidesOf(other) === sidesOf(paper) &&
      other.slots.instrument?.value === paper.slots.instrument?.value &&
      other.slots.date?.spans.some((s) => s.start >= other.line.sentence.start) &&
      !isDayOfTelling(other),
  )
  return signed ? withSlots(paper, grown(paper.slots, { date: signed.slots.date })) : paper
}

/** Papers told more than once, each once: the fullest reading, and none that is only a part or an echo of another. */
export function mergeAgreements(found: readonly Finding[], scene: Scene): readonly Finding[] {
  const once = mergeBy(
    bodyFirst(found).map((paper) => withoutDayOfTelling(paper, found)),
    (f) => `${sidesOf(f)} ${f.slots.instrument?.value} ${f.slots.status?.value} ${yearApart(f, scene)}`,
  )
  return withoutGeneralName(withoutRetold(withoutGuessed(withoutParts(withoutRecalled(once)))))
}
