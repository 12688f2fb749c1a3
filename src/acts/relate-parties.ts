import { z } from 'zod'
import type { Context } from '#context.ts'
import type { Gazetteer } from '#gazetteer/place.ts'
import type { Node } from '#model/party.ts'
import { ActError, problem } from '#model/problem.ts'
import { loadGroups } from '#store/foldings.ts'
import { insertJudgements, listIdentity } from '#store/queries/judgement.ts'
import { getNodes } from '#store/queries/node.ts'
import { listStatementsOfNodes } from '#store/queries/statement.ts'
import type { OfficeTx } from '#store/store.ts'
import { type Act, changing } from './act.ts'
import { refold } from './refold.ts'
import { notFound } from './refuse.ts'

const input = z.strictObject({
  a: z.string(),
  b: z.string(),
  verdict: z.enum(['same', 'different']),
  why: z.string().trim().max(2000).optional(),
})

export type RelatePartiesInput = z.infer<typeof input>
export type Related = { readonly judgementId: string }

/** Statements that mention any node of the groups these nodes are in, now that the judgements are as they are. */
export async function statementsOfNodes(
  tx: OfficeTx,
  nodeIds: readonly string[],
): Promise<readonly string[]> {
  const groups = await loadGroups(tx)
  const wanted = new Set(nodeIds.map((id) => groups.get(id) ?? id))
  const members = [...groups].filter(([, group]) => wanted.has(group)).map(([id]) => id)
  const statements = await listStatementsOfNodes(tx, [...new Set([...nodeIds, ...members])])
  return statements.map((statement) => statement.id)
}

/** Says that two parties are one, or two. A merged unit and its heir are never one: that is succession. */
export const relateParties: Act<RelatePartiesInput, Related> = {
  name: 'relate-parties',
  says: { en: 'Same or different', vi: 'Trùng hay khác' },
  input,
  run: (ctx, actor, { a, b, verdict, why }) =>
    changing(ctx, actor, verdict, async ({ tx, person, at, wrote }) => {
      const nodes = await getNodes(tx, [a, b])
      const missing = [a, b].find((id) => !nodes.some((node) => node.id === id))
      if (missing !== undefined) throw notFound({ en: 'partner', vi: 'đối tác' }, missing)
      if (a === b) {
        throw new ActError(
          'invalid',
          problem('one-party', {
            en: 'These are one and the same already. Choose two different partners.',
            vi: 'Hai bên này vốn là một. Hãy chọn hai đối tác khác nhau.',
          }),
        )
      }
      const groups = await loadGroups(tx)
      if (verdict === 'same') {
        refuseUnlike(nodes)
        refuseHeir(ctx, await membersOf(tx, groups, a), await membersOf(tx, groups, b))
      }
      await refuseContradiction(tx, groups, { a, b, verdict })
      const judgement = {
        id: ctx.newId(),
        verdict,
        nodeA: a,
        nodeB: b,
        personId: person.id,
        at,
        ...(why ? { why } : {}),
      }
      await insertJudgements(tx, [judgement])
      wrote(judgement)
      await refold(tx, await statementsOfNodes(tx, [a, b]), at)
      return { answer: { judgementId: judgement.id }, subject: { a, b, judgementId: judgement.id } }
    }),
}

type Groups = ReadonlyMap<string, string>

/** A node with all that were said to be one with it. */
async function membersOf(tx: OfficeTx, groups: Groups, id: string): Promise<readonly Node[]> {
  const group = groups.get(id)
  const others = [...groups].flatMap(([each, its]) => (group !== undefined && its === group ? [each] : []))
  return await getNodes(tx, [...new Set([id, ...others])])
}

/** Two of another kind are never one. */
function refuseUnlike(nodes: readonly Node[]): void {
  const [a, b] = nodes
  if (!a || !b) return
  if (a.kind !== b.kind) {
    throw new ActError(
      'refused',
      problem('unlike-parties', {
        en: `“${a.name}” is a ${a.kind}, “${b.name}” a ${b.kind}; they cannot be the same. Choose two of one kind.`,
        vi: `“${a.name}” là ${KINDS_VI[a.kind]}, “${b.name}” là ${KINDS_VI[b.kind]} nên không thể là một. Hãy chọn hai bên cùng loại.`,
      }),
    )
  }
}

/** Nor are a unit and its heir, which are linked by succession: not by a third either that was said to be one with either. */
function refuseHeir(ctx: Context, ours: readonly Node[], theirs: readonly Node[]): void {
  for (const a of ours) {
    const b = theirs.find((each) => succeeds(ctx.gazetteer, a, each) || succeeds(ctx.gazetteer, each, a))
    if (!b) continue
    throw new ActError(
      'refused',
      problem('heir-not-same', {
        en: `“${a.name}” and “${b.name}” are a unit and the one it merged into. What the first held is shown as inherited; they stay two. Leave them apart.`,
        vi: `“${a.name}” và “${b.name}” là đơn vị cũ và đơn vị kế thừa. Quan hệ của đơn vị cũ được ghi là kế thừa; hai bên vẫn là hai đơn vị. Hãy giữ riêng.`,
      }),
    )
  }
}

const KINDS_VI: Readonly<Record<Node['kind'], string>> = {
  country: 'nước',
  locality: 'địa phương',
  organisation: 'tổ chức',
  person: 'người',
}

function succeeds(gazetteer: Gazetteer, before: Node, heir: Node): boolean {
  if (!before.placeId || !heir.placeId || before.placeId === heir.placeId) return false
  return gazetteer.heirs(before.placeId).some((place) => place.id === heir.placeId)
}

/** A word that contradicts one that stands is refused: undo the other first. */
async function refuseContradiction(
  tx: OfficeTx,
  groups: Groups,
  { a, b, verdict }: Pick<RelatePartiesInput, 'a' | 'b' | 'verdict'>,
): Promise<void> {
  const groupOf = (id: string) => groups.get(id) ?? id
  const joined = groupOf(a) === groupOf(b)
  const apart = (await listIdentity(tx)).find(
    (edge) =>
      edge.verdict === 'different' &&
      [groupOf(edge.nodeA ?? ''), groupOf(edge.nodeB ?? '')].sort().join() ===
        [groupOf(a), groupOf(b)].sort().join(),
  )
  if ((verdict === 'different' && joined) || (verdict === 'same' && apart)) {
    throw new ActError(
      'conflict',
      problem('contradicts', {
        en: `The opposite was decided before${apart ? ` (decision ${apart.id})` : ''}. Undo that first, in the history.`,
        vi: `Trước đây đã có quyết định ngược lại${apart ? ` (${apart.id})` : ''}. Hãy hoàn tác quyết định đó trước, ở trang lịch sử.`,
      }),
    )
  }
}
