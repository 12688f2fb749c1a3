import { z } from 'zod'
import type { Actor, Context } from '#context.ts'
import type { Node } from '#model/party.ts'
import { ActError, problem } from '#model/problem.ts'
import {
  CATALOGUES,
  type ExternalId,
  externalIdText,
  isOf,
  parseExternalId,
} from '#registry/alike/external-id.ts'
import { loadGroups } from '#store/foldings.ts'
import { findNode, getNodes } from '#store/queries/node.ts'
import { insertPartyId, listPartyIds } from '#store/queries/party-id.ts'
import { type Act, type Change, changing } from './act.ts'
import { enterFact } from './enter-fact.ts'
import { keepOwnWords } from './keep-own-words.ts'
import { notFound, orRefuse } from './refuse.ts'

const input = z.strictObject({
  /** Address of a partner in the book. */
  party: z.string(),
  /** `wikidata:Q25282`, `geonames:1583992`, `iso-3166-2:VN-DN`; of bodies and people also `isni:…`, of firms `lei:…`. */
  id: z.string(),
  /** Where it was looked up, in the person's words. */
  note: z.string().trim().max(2000).optional(),
  /** True takes the number back. */
  withdraw: z.boolean().default(false),
})

export type KeepExternalIdInput = z.infer<typeof input>

/** What was noted, and which other entry has the same number: the two are then asked about as perhaps one. */
export type KeptExternalId = {
  readonly id: string
  readonly sourceId: string
  readonly clash?: { readonly id: string; readonly name: string }
}

/**
 * Notes the number a partner has in a public catalogue, signed by who looked it up. A number is one party's: where another
 * entry has it already, both keep it, that is said, and they stand among those that may be one until somebody decides.
 */
export const keepExternalId: Act<KeepExternalIdInput, KeptExternalId> = {
  name: 'keep-external-id',
  says: { en: 'Note a catalogue number', vi: 'Ghi mã danh mục' },
  input,
  run: async (ctx, actor, given) => {
    const external = orRefuse(parseExternalId(given.id))
    const node = await ctx.store.inOffice(actor.office, async (tx) => await findNode(tx, given.party))
    if (!node) throw notFound({ en: 'partner', vi: 'đối tác' }, given.party)
    if (!isOf(external, node.kind)) throw new ActError('refused', notOfThis(external))
    if (node.kind === 'locality') return await ofPlace(ctx, actor, { node, external, given })
    return await changing(ctx, actor, 'keep-external-id', async (change) => {
      const kept = await ofBodyOrPerson(ctx, change, { node, external, given })
      return { answer: kept, subject: { party: node.id, title: `${node.name} – ${kept.id}` } }
    })
  },
}

type Noting = {
  readonly node: Node
  readonly external: ExternalId
  readonly given: KeepExternalIdInput
}

function sentenceOf({ node, external, given }: Noting): string {
  const said = given.note ? `${given.note}: ` : ''
  return `${said}${node.name} — ${externalIdText(external)}`
}

/** Of a place it is a fact of the book like any other, taken back from the history. */
async function ofPlace(ctx: Context, actor: Actor, noting: Noting): Promise<KeptExternalId> {
  const { node, external, given } = noting
  if (given.withdraw) throw new ActError('refused', FROM_HISTORY)
  const { sourceId } = await enterFact.run(ctx, actor, {
    kind: 'profile',
    slots: {
      locality: `${node.name}|${node.country ?? ''}`,
      attribute: external.catalogue,
      value: external.value,
    },
    note: sentenceOf(noting),
  })
  return { id: externalIdText(external), sourceId }
}

async function ofBodyOrPerson(ctx: Context, change: Change, noting: Noting): Promise<KeptExternalId> {
  const { tx, person, at, wrote } = change
  const { node, external, given } = noting
  const all = (await listPartyIds(tx)).filter(
    ({ catalogue, value }) => catalogue === external.catalogue && value === external.value,
  )
  const own = all.find(({ nodeId }) => nodeId === node.id)
  const id = externalIdText(external)
  if (!given.withdraw && own) return { id, sourceId: own.sourceId }
  if (given.withdraw && !own) throw notFound({ en: 'number of this entry', vi: 'mã của mục này' }, given.id)
  const said = `${given.withdraw ? 'Rút: ' : ''}${sentenceOf(noting)}`
  const { id: sourceId } = await keepOwnWords(ctx, change, { text: said })
  const row = { ...external, nodeId: node.id, withdrawn: given.withdraw, sourceId, personId: person.id, at }
  await insertPartyId(tx, row)
  wrote(row)
  const clash = given.withdraw ? undefined : await clashOf(change, node, all)
  return { id, sourceId, ...(clash ? { clash } : {}) }
}

/** Another party that has the number; one that was said to be the same is none. */
async function clashOf(
  { tx }: Change,
  node: Node,
  all: readonly { readonly nodeId: string }[],
): Promise<KeptExternalId['clash']> {
  const groups = await loadGroups(tx)
  const groupOf = (id: string) => groups.get(id) ?? id
  const other = all.find(({ nodeId }) => groupOf(nodeId) !== groupOf(node.id))
  const [found] = other ? await getNodes(tx, [groupOf(other.nodeId)]) : []
  return found && { id: found.id, name: found.name }
}

function notOfThis({ catalogue }: ExternalId) {
  const { name } = CATALOGUES[catalogue]
  return problem(
    'id-of-another-sort',
    {
      en: `${name} has no numbers of what this is. Of places note Wikidata, GeoNames or ISO 3166-2; of bodies Wikidata, ISNI or LEI; of people Wikidata or ISNI.`,
      vi: `${name} không có mã cho loại này. Địa phương dùng Wikidata, GeoNames hoặc ISO 3166-2; tổ chức dùng Wikidata, ISNI hoặc LEI; cá nhân dùng Wikidata hoặc ISNI.`,
    },
    { where: 'id' },
  )
}

const FROM_HISTORY = problem('number-from-history', {
  en: 'The number of a place is a fact of the book: set it aside where it stands, or undo it from the history.',
  vi: 'Mã của địa phương là một nội dung trong sổ: hãy bỏ ở mục đó, hoặc hoàn tác ở trang lịch sử.',
})
