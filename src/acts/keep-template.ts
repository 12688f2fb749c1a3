import { z } from 'zod'
import { MOST_BYTES } from '#intake/limits.ts'
import { formatOf } from '#intake/recognise.ts'
import { shownFileName } from '#intake/shown-file-name.ts'
import { sha256 } from '#model/digest.ts'
import { DOCX } from '#model/media-types.ts'
import { ActError, isProblem, problem } from '#model/problem.ts'
import { readTemplate } from '#papers/fill-template.ts'
import { PAPER_KINDS } from '#papers/paper.ts'
import { insertOriginal } from '#store/queries/original.ts'
import { insertTemplate, listTemplates } from '#store/queries/paper-template.ts'
import { type Act, changing } from './act.ts'
import { bytesOf, givenBytes } from './given-file.ts'

const input = z.strictObject({
  kind: z.enum(PAPER_KINDS),
  lang: z.enum(['en', 'vi']),
  file: z.strictObject({ ...givenBytes, fileName: z.string().max(1_000).optional() }),
})

export type KeepTemplateInput = z.infer<typeof input>
export type KeptTemplate = { readonly version: number; readonly fields: readonly string[] }

/**
 * Keeps an office's own form for a paper, as a new version. The file goes through what every document goes through – in a
 * process of its own, with limits – before its names are read; one that names what is not known is refused with all of them.
 */
export const keepTemplate: Act<KeepTemplateInput, KeptTemplate> = {
  name: 'keep-template',
  says: { en: 'Keep a form for a paper', vi: 'Lưu mẫu văn bản' },
  input,
  run: async (ctx, actor, { kind, lang, file }) => {
    const bytes = bytesOf(file)
    if (!bytes.length || bytes.length > MOST_BYTES || formatOf(bytes) !== 'docx')
      throw new ActError('invalid', notWord())
    const found = await ctx.intake.extract({ bytes, ...(file.fileName ? { fileName: file.fileName } : {}) })
    if (isProblem(found)) throw new ActError('refused', found)
    if (found.mediaType !== DOCX) throw new ActError('invalid', notWord())
    const fields = await readTemplate(bytes)
    if (isProblem(fields)) throw new ActError('refused', fields)
    return await changing(ctx, actor, 'keep-template', async ({ tx, person, at, wrote }) => {
      const before = (await listTemplates(tx)).find((one) => one.kind === kind && one.lang === lang)
      const hash = sha256(bytes)
      const fileName = shownFileName(file.fileName, hash)
      const version = (before?.version ?? 0) + 1
      await insertOriginal(tx, { sha256: hash, bytes, mediaType: DOCX, fileName })
      const template = {
        kind,
        lang,
        version,
        fileName,
        sha256: hash,
        fields,
        withdrawn: false,
        personId: person.id,
        at,
      }
      await insertTemplate(tx, template)
      wrote(template)
      return { answer: { version, fields }, subject: { kind, version, title: fileName } }
    })
  },
}

function notWord() {
  return problem(
    'template-not-word',
    {
      en: 'A form is a Word file (.docx) of at most 20 MB. Choose one.',
      vi: 'Mẫu phải là tệp Word (.docx), nặng không quá 20 MB. Hãy chọn tệp khác.',
    },
    { where: 'file' },
  )
}
