import { z } from 'zod'
import { ActError, problem } from '#model/problem.ts'
import { externalIdText, parseExternalId } from '#registry/alike/external-id.ts'
import { findNode } from '#store/queries/node.ts'
import type { Act } from './act.ts'
import { type EnteredFact, enterFact } from './enter-fact.ts'
import { notFound, orRefuse } from './refuse.ts'

const input = z.strictObject({
  /** Address of a place in the book. */
  party: z.string(),
  /** `wikidata:Q25282`, `geonames:1583992`, `iso-3166-2:VN-DN`. */
  id: z.string(),
  /** Where it was looked up, in the person's words. */
  note: z.string().trim().max(2000).optional(),
})

export type KeepExternalIdInput = z.infer<typeof input>

/**
 * Notes the number a place has in a public catalogue. It is a fact of the book like any other: signed, cited, taken back
 * from the history. Two entries with one number are then suggested as one.
 */
export const keepExternalId: Act<KeepExternalIdInput, EnteredFact> = {
  name: 'keep-external-id',
  says: { en: 'Note a catalogue number', vi: 'Ghi mã danh mục' },
  input,
  run: async (ctx, actor, { party, id, note }) => {
    const external = orRefuse(parseExternalId(id))
    const node = await ctx.store.inOffice(actor.office, async (tx) => await findNode(tx, party))
    if (!node) throw notFound({ en: 'partner', vi: 'đối tác' }, party)
    if (node.kind !== 'locality' || !node.country) throw new ActError('refused', ONLY_PLACES)
    const said = note ? `${note}: ` : ''
    return await enterFact.run(ctx, actor, {
      kind: 'profile',
      slots: {
        locality: `${node.name}|${node.country}`,
        attribute: external.catalogue,
        value: external.value,
      },
      note: `${said}${node.name} — ${externalIdText(external)}`,
    })
  },
}

const ONLY_PLACES = problem(
  'ids-of-places',
  {
    en: 'Only a place can be given a catalogue number so far. Choose a locality.',
    vi: 'Hiện chỉ ghi mã danh mục cho địa phương. Hãy chọn một địa phương.',
  },
  { where: 'party' },
)
