import { sql } from 'kysely'
import type { OfficeTx } from '../store.ts'

/** One version of an office's own form for a paper; its bytes stand among the originals. */
export type PaperTemplate = {
  readonly kind: string
  readonly lang: 'en' | 'vi'
  readonly version: number
  readonly fileName: string
  readonly sha256: string
  readonly fields: readonly string[]
  readonly withdrawn: boolean
  readonly personId: string
  readonly at: Date
}

/** Writes the next version of a form; false where somebody wrote that version first. */
export async function insertTemplate(tx: OfficeTx, template: PaperTemplate): Promise<boolean> {
  const done = await sql`/* paper-template.insertTemplate */
    insert into paper_templates (office_id, kind, lang, version, file_name, sha256, fields, withdrawn, person_id, at)
    values (${tx.office}, ${template.kind}, ${template.lang}, ${template.version}, ${template.fileName}, ${template.sha256},
            ${JSON.stringify(template.fields)}::jsonb, ${template.withdrawn}, ${template.personId}, ${template.at})
    on conflict do nothing`.execute(tx.db)
  return done.numAffectedRows === 1n
}

type TemplateRow = {
  kind: string
  lang: 'en' | 'vi'
  version: number
  file_name: string
  sha256: string
  fields: string[]
  withdrawn: boolean
  person_id: string
  at: Date
}

/** The newest version of every form of the office, those withdrawn included: their number counts on. */
export async function listTemplates(tx: OfficeTx): Promise<readonly PaperTemplate[]> {
  const found = await sql<TemplateRow>`/* paper-template.listTemplates */
    select distinct on (kind, lang) kind, lang, version, file_name, sha256, fields, withdrawn, person_id, at
    from paper_templates where office_id = ${tx.office}
    order by kind, lang, version desc`.execute(tx.db)
  return found.rows.map((row) => ({
    kind: row.kind,
    lang: row.lang,
    version: row.version,
    fileName: row.file_name,
    sha256: row.sha256,
    fields: row.fields,
    withdrawn: row.withdrawn,
    personId: row.person_id,
    at: row.at,
  }))
}
