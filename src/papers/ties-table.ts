import type { Language } from '#model/problem.ts'
import type { Cite } from '#views/cite.ts'
import type { AgreementLine, AgreementsView, StepView, TieLine, TiesView } from '#views/ties/ties-view.ts'
import { tiesTableWords } from './words/ties-table-words.ts'

type Rows = readonly (readonly string[])[]

/** Ties as rows with what each rests on, word for word; the first row says what the list counts. */
export function tiesTable(view: TiesView, lang: Language): Rows {
  const W = tiesTableWords(lang)
  const cited = citedBy(view.cites)
  const row = (line: TieLine) => [
    line.partner.name,
    line.partner.countryName ?? '',
    line.ours.map((one) => one.name).join('; '),
    line.kind?.text ?? '',
    line.since?.text ?? '',
    line.stateWord,
    line.steps.map(stepText).join('; '),
    line.end?.onText ?? '',
    line.end?.says ?? '',
    line.end?.noticeText ?? '',
    line.exchange ? `${line.exchange.onText} (${line.exchange.word})` : '',
    line.greeting?.onText ?? '',
    line.agreements.map((one) => one.title).join('; '),
    cited([...line.marks, ...line.steps.flatMap((step) => step.marks)]),
  ]
  return [[view.rule], W.tieHead, ...view.lines.map(row)]
}

/** Agreements as rows with what each rests on. */
export function agreementsTable(view: AgreementsView, lang: Language): Rows {
  const W = tiesTableWords(lang)
  const cited = citedBy(view.cites)
  const row = (line: AgreementLine) => [
    line.title,
    line.instrument?.text ?? '',
    line.parties.map((one) => one.name).join('; '),
    [...new Set(line.partners.flatMap((one) => one.countryName ?? []))].join('; '),
    line.date?.text ?? '',
    line.effective?.text ?? '',
    line.term?.text ?? '',
    line.renewal?.text ?? '',
    line.notice?.text ?? '',
    line.languages?.text ?? '',
    line.stateWord,
    line.end.onText ?? '',
    line.end.says,
    line.end.noticeText ?? '',
    line.copies.map((one) => one.fileName).join('; '),
    cited(line.marks),
  ]
  return [[view.rule], W.agreementHead, ...view.lines.map(row)]
}

function stepText({ word, onText, basis }: StepView): string {
  return basis ? `${word} ${onText} (${basis})` : `${word} ${onText}`
}

/** The quotes behind some marks, each with where it stands. */
function citedBy(cites: readonly Cite[]): (marks: readonly number[]) => string {
  const byMark = new Map(cites.map((cite) => [cite.mark, cite]))
  return (marks) =>
    [...new Set(marks)]
      .flatMap((mark) => byMark.get(mark) ?? [])
      .map(
        ({ quote, sourceTitle, published }) =>
          `“${quote}” – ${[sourceTitle, published].filter(Boolean).join(', ')}`,
      )
      .join('\n')
}
