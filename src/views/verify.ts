import type { Context, Reader } from '#context.ts'
import type { Bilingual } from '#model/problem.ts'
import {
  type Break,
  countChain,
  listBrokenLinks,
  listBrokenRows,
  printAsNoted,
} from '#store/queries/chain.ts'
import { findHistory } from '#store/queries/history.ts'
import type { OfficeTx } from '#store/store.ts'
import { printMoment } from './moment.ts'
import { actWord } from './words/act-words.ts'
import { BREAK_WORDS, VERIFY_WORDS } from './words/verify-words.ts'

/** Whether the history of an office is as its acts wrote it; where it is not, the first place that differs. */
export type VerifyView = {
  readonly office: string
  readonly whole: boolean
  readonly acts: number
  readonly rows: number
  /** Acts of before the chain began: what they wrote is held as it stood then, not act by act. */
  readonly before: number
  /** Texts that were erased on purpose, their digests staying. */
  readonly erased: number
  readonly since?: string
  /** How many places differ; of one table at most the first hundred are counted. */
  readonly broken: number
  readonly first?: {
    readonly kind: Break['kind']
    readonly says: string
    /** The act it belongs to: its place in the history, what was done, by whom and when. */
    readonly act?: { readonly seq: number; readonly word: string; readonly by: string; readonly at: string }
    readonly table?: string
    readonly row?: string
  }
  readonly says: string
}

/** Works the whole chain of an office out anew and compares it with what is kept. */
export async function verifyHistory(ctx: Context, reader: Reader): Promise<VerifyView> {
  return await ctx.store.inOffice(reader.office, async (tx) => {
    await printAsNoted(tx)
    const { since, ...counts } = await countChain(tx)
    const breaks = [...(await listBrokenLinks(tx)), ...(await listBrokenRows(tx))]
    const first = [...breaks].sort((a, b) => placeOf(a) - placeOf(b))[0]
    const told = first && (await tell(tx, first, reader))
    const words = VERIFY_WORDS[reader.lang]
    const day = since && printMoment(since, reader.lang, tx.zone)
    return {
      office: reader.office,
      whole: !first,
      ...counts,
      ...(since ? { since } : {}),
      broken: breaks.length,
      ...(told ? { first: told } : {}),
      says: told
        ? words.broken(told.says, breaks.length)
        : words.whole({ ...counts, ...(day ? { since: day } : {}) }),
    }
  })
}

/** The act a break belongs to; what belongs to none comes last. */
function placeOf({ seq }: Break): number {
  return seq ?? Number.MAX_SAFE_INTEGER
}

async function tell(tx: OfficeTx, found: Break, { lang }: Reader): Promise<NonNullable<VerifyView['first']>> {
  const entry = found.seq === undefined ? undefined : await findHistory(tx, found.seq)
  const act = entry && {
    seq: entry.seq,
    word: actWord(entry.act, lang),
    by: entry.personName,
    at: printMoment(entry.at, lang, tx.zone),
  }
  const row = found.key?.split('\u001f').join(' ')
  const where = { ...(found.table ? { table: found.table } : {}), ...(row ? { row } : {}) }
  const of = act
    ? VERIFY_WORDS[lang].act(act)
    : found.seq === undefined
      ? ''
      : VERIFY_WORDS[lang].lost(found.seq)
  const what: Bilingual = BREAK_WORDS[found.kind]
  const place = found.table ? VERIFY_WORDS[lang].row(found.table, row ?? '') : ''
  return {
    kind: found.kind,
    says: [of, place, what[lang]].filter(Boolean).join(': '),
    ...(act ? { act } : {}),
    ...where,
  }
}
