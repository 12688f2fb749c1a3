import type { Context, Reader } from '#context.ts'
import { mediaTypeOf } from '#intake/media-type.ts'
import { shownFileName } from '#intake/shown-file-name.ts'
import { ActError, type Language, problem } from '#model/problem.ts'
import { findEvidence, listEvidence } from '#store/queries/evidence.ts'
import { findOriginal } from '#store/queries/original.ts'
import { listPeople } from '#store/queries/person.ts'
import { findRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { titleIn } from './erased-title.ts'
import type { EvidenceView, OriginalFile } from './evidence-view.ts'
import { printMoment } from './moment.ts'

/** The files attached to a record, under whichever of its statements they were attached. */
export async function showEvidence(
  ctx: Context,
  reader: Reader,
  { recordId }: { readonly recordId: string },
): Promise<EvidenceView> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const record = await findRecord(tx, recordId)
    return await evidenceIn(tx, reader, { recordId, statementIds: record?.statementIds ?? [] })
  })
}

/** The same within a transaction that is under way, of a record whose statements are known. */
export async function evidenceIn(
  tx: OfficeTx,
  reader: Reader,
  { recordId, statementIds }: { readonly recordId: string; readonly statementIds: readonly string[] },
): Promise<EvidenceView> {
  const files = await listEvidence(tx, [recordId, ...statementIds])
  const people = files.length ? await listPeople(tx) : []
  return {
    recordId,
    files: files.map(({ id, fileName, mediaType, size, sha256, note, attachedAt, attachedBy }) => ({
      id,
      fileName: titleIn(fileName, reader.lang),
      mediaType,
      size,
      sizeText: printSize(size, reader.lang),
      sha256,
      ...(note ? { note } : {}),
      by: people.find((person) => person.id === attachedBy)?.name ?? attachedBy,
      at: printMoment(attachedAt, reader.lang, tx.zone),
    })),
  }
}

/** The bytes a source or an attached file came in, with the type its bytes have and a name that is only words. */
export async function openOriginal(
  ctx: Context,
  reader: Pick<Reader, 'office'>,
  asked: { readonly sha256: string } | { readonly evidenceId: string },
): Promise<OriginalFile> {
  return await ctx.store.readOffice(reader.office, async (tx) => {
    const evidence = 'evidenceId' in asked ? await findEvidence(tx, asked.evidenceId) : undefined
    const sha256 = 'sha256' in asked ? asked.sha256 : (evidence?.sha256 ?? '')
    const original = await findOriginal(tx, sha256)
    if (!original?.bytes.length) throw new ActError('not-found', noSuchFile())
    return {
      fileName: shownFileName(evidence?.fileName ?? original.fileName, sha256),
      mediaType: mediaTypeOf(original.bytes),
      sha256,
      bytes: original.bytes,
    }
  })
}

/** A size as its language writes it: “1.4 MB”, “1,4 MB”. */
export function printSize(bytes: number, lang: Language): string {
  const [value, unit] =
    bytes < 1_000 ? [bytes, 'B'] : bytes < 1_000_000 ? [bytes / 1_000, 'kB'] : [bytes / 1_000_000, 'MB']
  const digits = new Intl.NumberFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', {
    maximumFractionDigits: value < 10 ? 1 : 0,
  })
  return `${digits.format(value)} ${unit}`
}

function noSuchFile() {
  return problem('no-such-file', {
    en: 'There is no such file in this office. Look it up at the source or record it belongs to.',
    vi: 'Cơ quan này không có tệp đó. Hãy xem lại ở nguồn hoặc mục mà tệp thuộc về.',
  })
}
