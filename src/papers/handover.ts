import { XLSX } from '#model/media-types.ts'
import type { Language } from '#model/problem.ts'
import { slugOf } from '#model/values/fold.ts'
import type { HandoverView } from '#views/handover-view.ts'
import { quoteLine } from '#views/quote-line.ts'
import { citeBook, citeSource } from './cite-book.ts'
import { handoverBlocks } from './handover-blocks.ts'
import type { HandoverFormat } from './handover-formats.ts'
import { handoverSheets } from './handover-sheets.ts'
import { blockChildren } from './layout/blocks.ts'
import { docxFile, type PaperFile } from './layout/docx-file.ts'
import { sideBySide } from './layout/grid.ts'
import { centred, noteLine, partHead } from './layout/paragraphs.ts'
import { SIZE, TEXT_WIDTH } from './layout/type-sizes.ts'
import { handoverWords } from './words/handover-words.ts'
import { workbook } from './workbook.ts'

/** What one officer hands over, as a Word file to sign or a workbook to go on with; each line with what it rests on. */
export async function handoverFile(
  view: HandoverView,
  lang: Language,
  format: HandoverFormat,
): Promise<PaperFile> {
  const stem = slugOf(`${lang === 'vi' ? 'bàn giao' : 'handover'} ${view.person.name}`).slice(0, 60)
  if (format === 'docx') return await handoverPaper(view, lang, `${stem}.docx`)
  return { bytes: await workbook(handoverSheets(view, lang)), fileName: `${stem}.xlsx`, mediaType: XLSX }
}

async function handoverPaper(view: HandoverView, lang: Language, fileName: string): Promise<PaperFile> {
  const W = handoverWords(lang)
  const cites = citeBook()
  const blocks = handoverBlocks(view, cites, lang)
  const { partners, missions, promises, clocks, occasions } = view
  const counted = W.summary(
    partners.length,
    missions.length,
    promises.ours.length + promises.theirs.length,
    clocks.length + occasions.length,
  )
  const children = [
    centred(view.officeName.toLocaleUpperCase(lang), { size: SIZE.issuer }),
    centred(W.title.toLocaleUpperCase(lang), { bold: true, before: 200 }),
    centred(W.of([view.person.name, view.person.post].filter(Boolean).join(', '), view.asOfText), {
      size: SIZE.issuer,
    }),
    noteLine({ text: counted }),
    ...blockChildren(blocks, { lang }),
    sideBySide(
      [[[centred(W.received, { bold: true, before: 300 })], [centred(W.taker, { bold: true, before: 300 })]]],
      [50, 50],
      TEXT_WIDTH,
    ),
    sideBySide([[[centred(view.person.name, { before: 900 })], [centred('', {})]]], [50, 50], TEXT_WIDTH),
    ...(cites.used().length ? [partHead(W.sources)] : []),
    ...cites.used().map((cite) =>
      noteLine({
        text: `[${cite.mark}] “${quoteLine(cite.quote)}” – ${citeSource(cite)}.`,
      }),
    ),
  ]
  return await docxFile({ title: `${W.title}: ${view.person.name}`, lang, parts: [{ children }] }, fileName)
}
