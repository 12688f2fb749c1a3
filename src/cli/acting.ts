import { type Act, perform, rehearse } from '#acts/act.ts'
import type { Reader } from '#context.ts'
import { ActError, problem } from '#model/problem.ts'
import { listOfficesView } from '#views/office.ts'
import type { Run } from './command.ts'
import { said } from './said.ts'

/** The office meant: the one named, or the only one there is. Several and none named is a refusal that lists them. */
export async function officeOf({ program, given, ctx, lang }: Run): Promise<string> {
  await program.prepare()
  const named = given.text('office') ?? program.settings.office
  if (named) return named
  const { offices } = await listOfficesView(ctx, lang)
  const only = offices[0]
  if (only && offices.length === 1) return only.id
  const list = offices.map((office) => office.id).join(', ')
  throw new ActError(
    'invalid',
    only
      ? problem(
          'which-office',
          {
            en: `Which office? There are ${offices.length}: ${list}. Add --office ${only.id}, or set ENTENTE_OFFICE.`,
            vi: `Cơ quan nào? Hiện có ${offices.length}: ${list}. Hãy thêm --office ${only.id}, hoặc đặt ENTENTE_OFFICE.`,
          },
          { details: { offices: offices.map((office) => office.id) } },
        )
      : problem('no-office', {
          en: 'There is no office yet. Open one: entente office new --home "Khanh Hoa|VN" --person "Your name".',
          vi: 'Chưa có cơ quan nào. Hãy lập: entente office new --home "Khanh Hoa|VN" --person "Tên của bạn".',
        }),
  )
}

/** Who looks, and in which language. */
export async function readerOf(run: Run): Promise<Reader> {
  return { office: await officeOf(run), lang: run.lang }
}

/** Who acts. Nobody named is left to the act, which refuses in its own words. */
function personOf({ given, program }: Run): string {
  return given.text('as') ?? program.settings.person ?? ''
}

/**
 * Runs an act for the person named; on a dry run to its end, and then takes everything back. `office` is given where the
 * act is about another office than the one worked in.
 */
export async function carryOut<Input, Answer>(
  run: Run,
  act: Act<Input, Answer>,
  input: Readonly<Record<string, unknown>>,
  office?: string,
): Promise<Answer> {
  const actor = { office: office ?? (await officeOf(run)), person: personOf(run) }
  return await (run.dry ? rehearse : perform)(run.ctx, actor, act, said(input))
}
