import type { Language } from '#model/problem.ts'
import { quoteLine } from '#views/quote-line.ts'
import type { AfterMergerView, FigureRow, HeldRow, UnitRef } from '#views/succession/after-merger-view.ts'
import { afterMergerWords } from './words/after-merger-words.ts'

/** A unit as papers print it: its name, and which of two namesakes it is. */
export function unitText({ name, when }: Pick<UnitRef, 'name' | 'when'>): string {
  return when ? `${name} (${when})` : name
}

/** Who held it and who holds it: “Hội An → Đà Nẵng”; one name where nothing passed. */
export function heldText({ before, after, passes }: Pick<HeldRow, 'before' | 'after' | 'passes'>): string {
  const now = after.map(unitText).join(', ') || '–'
  return passes ? `${before.map(unitText).join(', ')} → ${now}` : now
}

/** What it is, and who signed it in the place of its unit: “bản ghi nhớ (do UBND tỉnh Quảng Nam ký)”. */
export function whatText({ what, throughText }: Pick<HeldRow, 'what' | 'throughText'>): string {
  return throughText ? `${what} (${throughText})` : what
}

/** Marks as a text prints them. */
function marksText(marks: readonly number[]): string {
  return marks.length ? `[${[...new Set(marks)].sort((a, b) => a - b).join(', ')}]` : ''
}

/** The book after a merger as plain text, to read in a terminal. */
export function renderAfterMergerText(view: AfterMergerView, lang: Language): string {
  const W = afterMergerWords(lang)
  const part = (title: string, lines: readonly string[]) =>
    lines.length ? [`${title}\n${lines.map((line) => `  ${line}`).join('\n')}`] : []
  const { counts } = view
  return [
    `${W.title} – ${view.officeName}\n${W.asOf} ${view.dayText}\n${W.home}: ${view.home.formal}`,
    W.counted(counts.ties, counts.passed, counts.doubles),
    ...(view.changes.length || view.partnerChanges.length ? [] : [W.noChange(view.dayText)]),
    ...part(W.changes, view.changes.map(changeLine)),
    ...part(W.partnerChanges, view.partnerChanges.map(changeLine)),
    ...part(W.ties, view.ties.flatMap(rowLines)),
    ...part(
      W.doubles,
      view.doubles.flatMap((double) => [
        double.partner.name,
        ...double.ties.map((tie) => `  ${tie.text} ${marksText(tie.marks)}`),
        ...double.decisions.map(
          (each) => `  ${W.decided}: ${each.text} – ${each.why} (${each.by}, ${each.at})`,
        ),
        ...(double.decided ? [] : [`  ${W.undecided}`]),
      ]),
    ),
    ...part(W.agreements, view.agreements.flatMap(rowLines)),
    ...part(W.posts, view.posts.flatMap(rowLines)),
    ...part(W.promises, view.promises.flatMap(rowLines)),
    ...part(
      W.figures,
      view.figures.flatMap((figure) => figureLines(figure, lang)),
    ),
    ...part(
      W.todo,
      view.todo.map(
        (each) => `${each.done ? '[x]' : '[ ]'} ${[each.text, each.doneText].filter(Boolean).join(': ')}`,
      ),
    ),
    ...part(
      W.sources,
      view.cites.map(
        (cite) => `${cite.mark}. ${quoteLine(cite.quote)} (${cite.publisher ?? cite.sourceTitle})`,
      ),
    ),
  ].join('\n\n')
}

function changeLine(change: AfterMergerView['changes'][number]): string {
  const to = change.to ? unitText(change.to) : '–'
  return `${unitText(change.from)} → ${to}: ${change.sortWord}, ${change.dayText}, ${change.basis} ${marksText(change.marks)}`
}

function rowLines(row: HeldRow): readonly string[] {
  const who = row.partners
    .map((partner) => [partner.name, partner.countryName].filter(Boolean).join(', '))
    .join(' – ')
  const head = [who, whatText(row), row.since?.text].filter(Boolean).join(' · ')
  return [
    `${head} · ${heldText(row)} ${marksText([...row.marks, ...row.basis])}`,
    ...row.notes.map((note) => `  – ${note.text}`),
  ]
}

function figureLines(figure: FigureRow, lang: Language): readonly string[] {
  const W = afterMergerWords(lang)
  const head = [figure.origin?.name, figure.measure, figure.asof].filter(Boolean).join(' · ')
  const numbers = (each: { readonly projects?: string; readonly amount?: string }) =>
    [each.projects && `${each.projects} (${W.projects.toLowerCase()})`, each.amount]
      .filter(Boolean)
      .join(', ')
  return [
    head,
    ...figure.parts.map(
      (part) =>
        `  ${unitText(part.unit)}: ${numbers(part)} ${marksText(part.marks)}${part.within ? ` – ${W.within(part.within)}` : ''}`,
    ),
    ...(figure.sum ? [`  ${W.sum} (${figure.heir.name}): ${numbers(figure.sum)}`] : []),
    ...figure.unlike.map((why) => `  ${W.notAdded}: ${why}`),
  ]
}
