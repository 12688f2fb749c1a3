import type { Context, Reader } from '#context.ts'
import { listTemplates } from '#store/queries/paper-template.ts'
import { listPeople } from '#store/queries/person.ts'
import { printMoment } from './moment.ts'

/** An office's own forms for papers, the newest version of each. */
export type PaperFormsView = {
  readonly forms: readonly {
    readonly kind: string
    readonly lang: 'en' | 'vi'
    readonly version: number
    readonly fileName: string
    readonly fields: readonly string[]
    readonly by: string
    readonly at: string
  }[]
}

/** The forms an office keeps. */
export async function showPaperForms(ctx: Context, reader: Reader): Promise<PaperFormsView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const people = await listPeople(tx)
    const forms = (await listTemplates(tx)).filter((form) => !form.withdrawn)
    return {
      forms: forms.map(({ kind, lang, version, fileName, fields, personId, at }) => ({
        kind,
        lang,
        version,
        fileName,
        fields,
        by: people.find((one) => one.id === personId)?.name ?? personId,
        at: printMoment(at, reader.lang, tx.zone),
      })),
    }
  })
}
