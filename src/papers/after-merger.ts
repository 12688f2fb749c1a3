import type { FileChild } from 'docx'
import type { Language } from '#model/problem.ts'
import { quoteLine } from '#views/quote-line.ts'
import type { AfterMergerView, FigureRow, HeldRow } from '#views/succession/after-merger-view.ts'
import { heldText, unitText, whatText } from './after-merger-text.ts'
import { docxFile, type PaperFile } from './layout/docx-file.ts'
import { type GridCell, grid } from './layout/grid.ts'
import { centred, noteLine, partHead } from './layout/paragraphs.ts'
import { PAPER, SIZE } from './layout/type-sizes.ts'
import { afterMergerWords } from './words/after-merger-words.ts'

const WIDTH = PAPER.height - PAPER.left - PAPER.right

/** The list of external relations after a merger as one Word file: who holds what, from whom, on which basis, what to note. */
export async function afterMergerFile(view: AfterMergerView, lang: Language): Promise<PaperFile> {
  const W = afterMergerWords(lang)
  const part = (head: string, table: readonly FileChild[]) => (table.length ? [partHead(head), ...table] : [])
  const children: readonly FileChild[] = [
    centred(view.officeName.toLocaleUpperCase(lang), { size: SIZE.issuer }),
    centred(W.paper.toLocaleUpperCase(lang), { bold: true, before: 200 }),
    centred(`${W.asOf} ${view.dayText}`, { size: SIZE.issuer }),
    noteLine({
      text: `${W.home}: ${view.home.formal}. ${W.counted(view.counts.ties, view.counts.passed, view.counts.doubles)}.`,
    }),
    ...view.changes.map((change) =>
      noteLine({
        text: `${unitText(change.from)} → ${change.to ? unitText(change.to) : '–'}: ${change.sortWord}, ${change.dayText}, ${change.basis}`,
        marks: change.marks,
      }),
    ),
    ...part(W.ties, heldTable(view.ties, W.partner, lang)),
    ...part(
      W.doubles,
      view.doubles.flatMap((double) => doubleLines(double, lang)),
    ),
    ...part(W.agreements, heldTable(view.agreements, W.partner, lang)),
    ...part(W.posts, heldTable(view.posts, W.person, lang)),
    ...part(W.promises, heldTable(view.promises, W.partner, lang)),
    ...part(W.figures, figureTable(view.figures, lang)),
    ...part(
      W.todo,
      view.todo.map((each) =>
        noteLine({
          text: `${each.done ? '☑' : '☐'} ${[each.text, each.doneText].filter(Boolean).join(': ')}`,
        }),
      ),
    ),
    ...part(
      W.sources,
      view.cites.map((cite) =>
        noteLine({
          text: `[${cite.mark}] ${quoteLine(cite.quote)} – ${[cite.publisher ?? cite.sourceTitle, cite.published].filter(Boolean).join(', ')}`,
        }),
      ),
    ),
  ]
  const fileName = lang === 'vi' ? 'danh-muc-sau-sap-nhap.docx' : 'relations-after-merger.docx'
  return await docxFile({ title: W.paper, lang, parts: [{ children, lying: true }] }, fileName)
}

function heldTable(rows: readonly HeldRow[], first: string, lang: Language): readonly FileChild[] {
  if (!rows.length) return []
  const W = afterMergerWords(lang)
  return [
    grid({
      head: [lang === 'vi' ? 'TT' : 'No.', first, W.what, W.since, W.held, W.notes],
      rows: rows.map((row, i): readonly GridCell[] => [
        [{ text: String(i + 1) }],
        row.partners.map((partner) => ({
          text: [partner.name, partner.countryName].filter(Boolean).join(', '),
        })),
        [{ text: whatText(row), marks: row.marks }],
        [{ text: row.since?.text ?? '–' }],
        [{ text: heldText(row), marks: row.basis }],
        row.notes.map((note) => ({ text: note.text })),
      ]),
      widths: [5, 20, 18, 11, 24, 30],
      width: WIDTH,
    }),
  ]
}

function doubleLines(double: AfterMergerView['doubles'][number], lang: Language): readonly FileChild[] {
  const W = afterMergerWords(lang)
  return [
    noteLine({ text: double.partner.name, bold: true }),
    ...double.ties.map((tie) => noteLine({ text: tie.text, marks: tie.marks }, 6)),
    ...double.decisions.map((each) =>
      noteLine(
        { text: `${W.decided}: ${each.text} – ${each.why} (${each.by}, ${each.at})`, marks: each.marks },
        6,
      ),
    ),
    ...(double.decided ? [] : [noteLine({ text: W.undecided, italic: true }, 6)]),
  ]
}

function figureTable(figures: readonly FigureRow[], lang: Language): readonly FileChild[] {
  if (!figures.length) return []
  const W = afterMergerWords(lang)
  const rows = figures.flatMap((figure): readonly (readonly GridCell[])[] => {
    const head = [figure.origin?.name, figure.measure, figure.asof].filter(Boolean).join(', ')
    return [
      ...figure.parts.map((part): readonly GridCell[] => [
        [{ text: head }],
        [{ text: unitText(part.unit), marks: part.marks }],
        [{ text: part.projects ?? '–' }],
        [{ text: part.amount ?? '–' }],
        part.within ? [{ text: W.within(part.within) }] : [],
      ]),
      [
        [{ text: head, bold: true }],
        [{ text: `${W.sum}: ${figure.heir.name}`, bold: true }],
        [{ text: figure.sum?.projects ?? '–', bold: true }],
        [{ text: figure.sum?.amount ?? '–', bold: true }],
        figure.unlike.map((why) => ({ text: `${W.notAdded}: ${why}` })),
      ],
    ]
  })
  return [
    noteLine({ text: W.figuresSays, italic: true }),
    grid({
      head: [W.figures, W.ground, W.projects, W.capital, W.notes],
      rows,
      widths: [24, 24, 12, 18, 26],
      width: WIDTH,
    }),
  ]
}
