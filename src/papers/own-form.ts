import type { Context, Reader } from '#context.ts'
import { ActError, isProblem, problem } from '#model/problem.ts'
import { findOriginal } from '#store/queries/original.ts'
import { listTemplates } from '#store/queries/paper-template.ts'
import { fillTemplate } from './fill-template.ts'
import type { PaperFile } from './layout/docx-file.ts'
import { loadPaperFacts, type PaperAsked } from './load-paper-facts.ts'
import type { Paper } from './paper.ts'
import { templateData } from './template-data.ts'
import { PAPER_TITLES } from './words/paper-words.ts'

/** A paper in the office's own form, filled from the same facts. */
export async function ownFormFile(
  ctx: Context,
  reader: Reader,
  asked: PaperAsked,
  paper: Paper,
): Promise<PaperFile> {
  const original = await ctx.store.inOffice(reader.office, async (tx) => {
    const form = (await listTemplates(tx)).find((one) => one.kind === asked.kind && one.lang === reader.lang)
    return form && !form.withdrawn ? await findOriginal(tx, form.sha256) : undefined
  })
  if (!original) throw new ActError('not-found', noForm(asked))
  const data = templateData(await loadPaperFacts(ctx, reader, asked))
  const filled = await fillTemplate(original.bytes, data)
  if (isProblem(filled)) throw new ActError('refused', filled)
  return { bytes: filled, fileName: paper.fileName, mediaType: original.mediaType }
}

function noForm({ kind }: PaperAsked) {
  const title = PAPER_TITLES[kind]
  return problem('no-template', {
    en: `The office has no form of its own for “${title.en}” in this language. Add one under Papers, or leave this choice out.`,
    vi: `Cơ quan chưa có mẫu riêng cho “${title.vi}” ở ngôn ngữ này. Hãy thêm mẫu ở mục Văn bản, hoặc bỏ lựa chọn này.`,
  })
}
