import type { Proof } from '#desk/investment/pipeline/deal.ts'
import type { Language } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { getSourceHeads } from '#store/queries/source.ts'
import type { OfficeTx } from '#store/store.ts'
import { sourceTitleIn } from '../source-title.ts'
import type { ProofView } from './deal-view.ts'

/** Shows what things rest on; the sources are loaded once. */
export async function loadProofs(
  tx: OfficeTx,
  proofs: readonly Proof[],
  lang: Language,
): Promise<(proof: Proof) => ProofView> {
  const heads = await getSourceHeads(tx, [...new Set(proofs.map((proof) => proof.sourceId))])
  return ({ sourceId, quote, start, end }) => {
    const head = heads.get(sourceId)
    return {
      sourceId,
      sourceTitle: head ? sourceTitleIn(head, lang) : sourceId,
      ...(head?.publisher ? { publisher: head.publisher } : {}),
      ...(head?.published ? { published: printDate(head.published, lang) } : {}),
      quote,
      start,
      end,
      own: head?.kind === 'entry' || head?.kind === 'act',
    }
  }
}
