import type { Reader } from '#context.ts'
import { type Bilingual, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import {
  type ErasedText,
  type ErasureGround,
  findErasedText,
  listErasedTexts,
} from '#store/queries/erased-text.ts'
import type { Person } from '#store/queries/person.ts'
import type { OfficeTx } from '#store/store.ts'
import { printMoment } from './moment.ts'

/** What stays of a text that was erased, as a reader sees it. */
export type ErasedView = {
  readonly ground: ErasureGround
  readonly groundWord: string
  readonly why: string
  readonly number?: string
  readonly holder?: string
  readonly dayText?: string
  readonly by: string
  readonly at: string
  /** Findings that fell with it. */
  readonly statements: number
}

/** Whose rule a text may not be kept by. */
export const GROUND_WORDS: Readonly<Record<ErasureGround, Bilingual>> = {
  'personal-data': { en: 'personal data', vi: 'dữ liệu cá nhân' },
  'state-secret': { en: 'state secret found later', vi: 'sau mới biết là bí mật nhà nước' },
  'court-order': {
    en: 'order of a court or authority',
    vi: 'theo quyết định của tòa án, cơ quan có thẩm quyền',
  },
  other: { en: 'another reason', vi: 'lý do khác' },
}

/** What stays of a text, for the page of its source; undefined where it was not erased. */
export async function erasedIn(
  tx: OfficeTx,
  sourceId: string,
  people: readonly Person[],
  lang: Reader['lang'],
): Promise<ErasedView | undefined> {
  const erased = await findErasedText(tx, { sourceId })
  if (!erased) return undefined
  return erasedView(erased, people, { lang, zone: tx.zone })
}

/** What stays of each text that was erased, the newest erasure first. */
export async function listErasedIn(
  tx: OfficeTx,
  people: readonly Person[],
  lang: Reader['lang'],
): Promise<readonly (ErasedView & { readonly sourceId: string })[]> {
  const all = await listErasedTexts(tx)
  return all.map((one) => ({ sourceId: one.sourceId, ...erasedView(one, people, { lang, zone: tx.zone }) }))
}

function erasedView(
  erased: ErasedText,
  people: readonly Person[],
  { lang, zone }: { readonly lang: Reader['lang']; readonly zone: string },
): ErasedView {
  const { ground, why, number, holder, day, by, at, statementIds } = erased
  return {
    ground,
    groundWord: GROUND_WORDS[ground][lang],
    why,
    ...(number ? { number } : {}),
    ...(holder ? { holder } : {}),
    ...(day ? { dayText: printDate(day, lang) } : {}),
    by: people.find((person) => person.id === by)?.name ?? by,
    at: printMoment(at, lang, zone),
    statements: statementIds.length,
  }
}

/** Said where somebody asks for a matter that left the book with its text. */
export function recordErased({ at, why, sourceId }: ErasedText, zone: string) {
  const day = dayAt(at, zone)
  return problem(
    'record-erased',
    {
      en: `What stood here rested on a text that was erased on ${printDate(day, 'en')} (${why}). It is no longer in the book. Where it is still needed, enter it from another source.`,
      vi: `Nội dung này căn cứ vào văn bản đã xóa ngày ${printDate(day, 'vi')} (${why}), không còn trong sổ. Nếu vẫn cần, hãy nhập lại từ nguồn khác.`,
    },
    { details: { sourceId } },
  )
}
