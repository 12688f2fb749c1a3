import { z } from 'zod'
import type { Context } from '#context.ts'
import { identityNumber } from '#desk/mission/identity-number.ts'
import { nodeOf } from '#model/party.ts'
import { ActError, problem } from '#model/problem.ts'
import { suggestFor } from '#registry/alike/suggest.ts'
import { mintBody } from '#store/queries/dossier.ts'
import { findNode } from '#store/queries/node.ts'
import { loadProfiles } from '#views/same/load-profiles.ts'
import { type Act, type Change, changing } from './act.ts'
import { keepParts, partsInput, proofInput } from './keep-parts.ts'
import { type KeptParts, nothingGiven } from './keep-sheet.ts'
import { notFound } from './refuse.ts'
import { refuseIdentity } from './refuse-identity.ts'
import { refuseSecret } from './refuse-secret.ts'

const input = z.strictObject({
  /** A body of the book, by its address; or the name of one that is not there yet. */
  investorId: z.string().optional(),
  name: z.string().trim().min(2).max(300).optional(),
  /** The name is another body’s than those on file that look like it. */
  another: z.boolean().optional(),
  /** Parts by name: kind, country, about, sector, industry, size, offices, asked, came, owner, next. */
  parts: partsInput.optional(),
  ...proofInput,
})

export type KeepInvestorInput = z.infer<typeof input>

/** Opens or fills in the page of an investor; a name that looks like one on file is asked back first. */
export const keepInvestor: Act<KeepInvestorInput, KeptParts> = {
  name: 'keep-investor',
  says: { en: 'Fill in the page of an investor', vi: 'Bổ sung hồ sơ nhà đầu tư' },
  input,
  run: (ctx, actor, { investorId, name, another, parts = {}, sourceId, quote }) =>
    changing(ctx, actor, 'keep-investor', async (change) => {
      const body = investorId
        ? await bodyNamed(change, investorId)
        : await bodyOf(ctx, change, name, another === true)
      if (investorId && !Object.keys(parts).length) throw new ActError('invalid', nothingGiven('kind'))
      const given = Object.keys(parts).length ? parts : { about: { vi: body.name, en: body.name } }
      const seqs = await keepParts(ctx, change, {
        subject: 'investor',
        subjectId: body.id,
        title: body.name,
        parts: given,
        sourceId,
        quote,
      })
      return {
        answer: { id: body.id, parts: seqs },
        subject: { investorId: body.id, title: body.name, parts: seqs },
      }
    }),
}

/** The body of an address; a place or a person is no investor. */
export async function bodyNamed(
  { tx }: Pick<Change, 'tx'>,
  investorId: string,
): Promise<{ readonly id: string; readonly name: string }> {
  const node = await findNode(tx, investorId)
  if (node?.kind !== 'organisation') throw notFound({ en: 'investor', vi: 'nhà đầu tư' }, investorId)
  return node
}

async function bodyOf(ctx: Context, change: Change, name: string | undefined, another: boolean) {
  if (!name) throw new ActError('invalid', noName())
  refuseSecret(name)
  if (identityNumber(name)) refuseIdentity()
  const node = nodeOf({ path: '', kind: 'organisation', name })
  const there = await findNode(change.tx, node.id)
  if (there) return there
  if (!another) {
    const { profiles } = await loadProfiles(change.tx, ctx)
    const alike = suggestFor({ id: '', kind: 'organisation', name }, profiles).slice(0, 3)
    const found = alike.flatMap(({ b }) => profiles.find((one) => one.id === b) ?? [])
    if (found.length) throw new ActError('conflict', looksLike(name, found))
  }
  await mintBody(change.tx, node, change.at)
  change.wrote(node)
  return node
}

function looksLike(name: string, found: readonly { readonly id: string; readonly name: string }[]) {
  const list = found.map((one) => one.name).join('; ')
  return problem(
    'investor-looks-like',
    {
      en: `“${name}” may be on file already: ${list}. Open that page, or say that it is another one.`,
      vi: `“${name}” có thể đã có trong sổ: ${list}. Hãy mở hồ sơ đó, hoặc đánh dấu đây là đơn vị khác.`,
    },
    { where: 'name', details: { alike: found.map(({ id, name }) => ({ id, name })) } },
  )
}

function noName() {
  return problem(
    'investor-unnamed',
    {
      en: 'Which body is it? Write its name as it writes it itself.',
      vi: 'Đây là đơn vị nào? Hãy ghi tên đúng như đơn vị tự viết.',
    },
    { where: 'name' },
  )
}
