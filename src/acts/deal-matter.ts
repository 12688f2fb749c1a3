import { z } from 'zod'
import { SECTORS } from '#model/kinds/sectors.ts'
import { shapedSchema, textSchema } from '#model/mission.ts'
import { findRecord } from '#store/queries/record.ts'
import type { OfficeTx } from '#store/store.ts'
import { notFound } from './refuse.ts'

/** A place as the book writes it. */
export const placeGiven = shapedSchema(
  /^([^|]+\|)?[A-Z]{2}$/,
  'write a place as Da Nang|VN',
  'hãy viết địa danh dạng Da Nang|VN',
)

/** What an investor's file is about, as it is given. */
export const matterGiven = {
  projectId: z.string().min(1),
  title: textSchema(300),
  place: placeGiven,
  sector: z.enum(SECTORS),
  /** Two letters of the country the capital comes from. */
  origin: shapedSchema(
    /^[A-Z]{2}$/,
    'write the two letters of the country: KR',
    'hãy viết mã hai chữ của nước: KR',
  ),
}

/** The project an address means; refused where it is none of the book. */
export async function projectOf(tx: OfficeTx, id: string): Promise<string> {
  const record = await findRecord(tx, id)
  if (record?.kind !== 'project') throw notFound({ en: 'project', vi: 'dự án' }, id)
  return record.id
}
