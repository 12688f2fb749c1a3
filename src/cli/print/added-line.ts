import type { AddedSource } from '#acts/add-source.ts'
import type { SourceRead } from '#acts/read-source.ts'
import { printDate } from '#model/values/date.ts'
import type { Run } from '../command.ts'

/** A source that was added from a file or address, and read where that was asked for. */
export type Added = AddedSource & { readonly file: string; readonly reading?: Partial<SourceRead> }

/** A source that was added, as a person is told: what is known of it, and how its text was taken. */
export function addedLine({ reading, notes, ...given }: Added, { lang }: Pick<Run, 'lang'>): string {
  const { sourceId, title, publisher, published, already } = given
  const vi = lang === 'vi'
  const state = already ? (vi ? 'đã có từ trước' : 'was here already') : vi ? 'đã thêm' : 'added'
  const read = reading
    ? vi
      ? `, đọc được ${reading.statements ?? 0} điều ghi nhận`
      : `, ${reading.statements ?? 0} findings read`
    : ''
  const known = [publisher, published && printDate(published, lang), given.lang].filter(Boolean).join(', ')
  const receipt = (notes ?? []).map((note) => `\n  ${note[lang]}`).join('')
  return `${sourceId}  ${title} (${state}${read})${known ? `\n  ${known}` : ''}${receipt}`
}
