import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import type { Inherited } from '#registry/succeed/inherited.ts'
import { type LetterWords, letterWords } from '../words/letter-words.ts'
import type { ChangeRow, HeldRow, UnitRef } from './after-merger-view.ts'
import { basisText } from './basis-text.ts'
import type { LetterSentence } from './letter-view.ts'
import type { AfterMerger } from './show-after-merger.ts'

export type LetterMatter = {
  readonly held: Inherited
  readonly row: HeldRow
  readonly home: UnitRef
  readonly partnerFormal: string
  readonly lang: Language
}

/** A letter sentence by sentence: who we were, who we are by which act, what was agreed, what we ask; each cited or the desk's own. */
export function letterSentences(after: AfterMerger, matter: LetterMatter): readonly LetterSentence[] {
  const { row, home, partnerFormal, lang, held } = matter
  const words = letterWords(lang)
  const cited = (text: string, marks: readonly number[]): LetterSentence => ({ text, marks, desk: false })
  const former = withWhen(row.origin)
  return [
    cited(words.tie(former, partnerFormal, row.what, row.since?.text ?? ''), row.marks),
    ...agreementsWith(after, held).map(({ row: agreement }) =>
      cited(words.agreement(agreement.what, agreement.since?.text ?? ''), agreement.marks),
    ),
    ...changeSentences(after, matter, words),
    ...asking(after, matter, words).map((text): LetterSentence => ({ text, marks: [], desk: true })),
    { text: words.contact(after.view.officeName), marks: [], desk: true },
    { text: words.thanks, marks: [], desk: true },
  ].filter((sentence) => sentence.text && home)
}

function withWhen({ formal, when }: UnitRef): string {
  return when ? `${formal} (${when})` : formal
}

/** Agreements of the same former unit with the same partner that have not ended. */
function agreementsWith({ view, succeeded }: AfterMerger, held: Inherited) {
  return succeeded.agreements.flatMap((agreement, i) => {
    const row = view.agreements[i]
    const same =
      agreement.origin === held.origin &&
      agreement.partnersAfter.some((partner) => held.partnersAfter.includes(partner)) &&
      agreement.state !== 'ended'
    return row && same ? [{ agreement, row }] : []
  })
}

/** What became of the unit that held it, and who else is part of the heir: by the rows of the table. */
function changeSentences(
  { view, units }: AfterMerger,
  { held, row, home, lang }: LetterMatter,
  words: LetterWords,
): readonly LetterSentence[] {
  const through = units.successions.filter((each) => held.via.includes(each.id))
  const last = through.at(-1)
  if (!last) return []
  const others = view.changes.filter((change) => change.to?.key === home.key && !held.via.includes(change.id))
  const own: LetterSentence = {
    text: words.ended(
      withWhen(row.origin),
      home.formal,
      printDate(last.day, lang),
      basisText(last.basis, lang),
    ),
    marks: row.basis,
    desk: false,
  }
  return others.length ? [own, joined(others, home, words)] : [own]
}

function joined(others: readonly ChangeRow[], home: UnitRef, words: LetterWords): LetterSentence {
  const names = others.map((change) => withWhen(change.from)).join(', ')
  const basis = [...new Set(others.map((change) => change.basis))].join('; ')
  return {
    text: words.joined(names, home.formal, basis),
    marks: others.flatMap((change) => change.marks),
    desk: false,
  }
}

/** What we tell or ask, by what there is to decide. Nobody but the desk says this, so it is marked so. */
function asking(
  after: AfterMerger,
  { held, home, row, partnerFormal, lang }: LetterMatter,
  words: LetterWords,
): readonly string[] {
  const double = after.view.doubles.find((each) => each.ties.some((tie) => tie.recordId === held.recordId))
  const verdict = double?.decisions.at(-1)
  const tier = held.notes.some((note) => note.note === 'tier')
  const runsOut = agreementsWith(after, held).flatMap(({ agreement, row: agreed }) =>
    agreement.notes.flatMap((note) =>
      note.note === 'ends' ? [words.expires(agreed.what, printDate(note.on, lang))] : [],
    ),
  )
  const asks = [
    ...(double && !double.decided ? [words.double(home.formal, partnerFormal)] : []),
    ...(verdict?.verdict === 'keep-both' ? [words.kept(home.formal)] : []),
    ...(verdict?.verdict === 'one-lapses' && verdict.lapses === row.recordId
      ? [words.lapses(home.formal)]
      : []),
    ...(tier ? [words.tier] : []),
    ...runsOut,
  ]
  const open =
    (double && !double.decided) || (verdict?.verdict === 'one-lapses' && verdict.lapses === row.recordId)
  return [open ? words.discuss(home.formal) : words.continues(home.formal), ...asks]
}
