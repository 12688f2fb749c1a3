import type { z } from 'zod'
import type { Actor, Context } from '#context.ts'
import { ActError, type Bilingual, type Problem, problem } from '#model/problem.ts'
import { insertHistory } from '#store/queries/history.ts'
import { holdOffice } from '#store/queries/office.ts'
import { findPerson, listPeople, type Person } from '#store/queries/person.ts'
import { noOffice, type OfficeTx } from '#store/store.ts'
import type { HistoryAct } from '#views/words/act-words.ts'
import { inputProblems } from './input-problems.ts'
import { unkeptLetters } from './unkept-letters.ts'

/**
 * One thing a person can do. Its one input schema serves the API body, the CLI's flags and the web form alike; its name
 * stands in the history.
 */
export type Act<Input, Answer> = {
  readonly name: string
  readonly says: Bilingual
  readonly input: z.ZodType<Input>
  readonly run: (ctx: Context, actor: Actor, input: Input) => Promise<Answer>
}

/** Reads unknown input against an act's schema, then runs it. The only door to an act. */
export async function perform<Input, Answer>(
  ctx: Context,
  actor: Actor,
  act: Act<Input, Answer>,
  input: unknown,
): Promise<Answer> {
  const parsed = act.input.safeParse(input, { reportInput: true })
  if (!parsed.success) throw new ActError('invalid', inputProblems(parsed.error.issues))
  const unkept = unkeptLetters(parsed.data)
  if (unkept.length) throw new ActError('invalid', unkept)
  const answer = await act.run(ctx, actor, parsed.data)
  ctx.log('act', { act: act.name, office: actor.office })
  return answer
}

/** Runs an act to its end and takes back all it wrote: what it would answer, or why it would be refused. */
export async function rehearse<Input, Answer>(
  ctx: Context,
  actor: Actor,
  act: Act<Input, Answer>,
  input: unknown,
): Promise<Answer> {
  return await perform({ ...ctx, store: ctx.store.rehearsing(), log: () => undefined }, actor, act, input)
}

/** What an act has at hand while it changes an office. */
export type Change = {
  readonly tx: OfficeTx
  readonly person: Person
  readonly at: Date
  /** Says that something was written; the rows themselves are noted where they are written. */
  readonly wrote: (...rows: readonly unknown[]) => void
}

/** How we know who acts. Accounts will put something stronger here; the record stays. */
const HOW = 'on this machine, not signed in'

type Work<T> = (
  change: Change,
) => Promise<{ readonly answer: T; readonly subject: Readonly<Record<string, unknown>> }>

/**
 * Runs a change and its history row in one transaction: who, which act, on what, chained to the rows written.
 * One change of an office at a time. Nobody on the list, no act.
 */
export async function changing<T>(ctx: Context, actor: Actor, act: HistoryAct, work: Work<T>): Promise<T> {
  return await ctx.store.inOffice(actor.office, async (tx) => {
    if (!(await holdOffice(tx))) throw new ActError('not-found', noOffice(actor.office))
    const person = await getPerson(tx, actor.person)
    return await recorded({ tx, person, at: ctx.now() }, act, work)
  })
}

/** Who acts: somebody on the office's list, or the act is refused with whom to choose. */
export async function getPerson(tx: OfficeTx, idOrName: string): Promise<Person> {
  const person = await findPerson(tx, idOrName)
  if (!person) throw new ActError('forbidden', await nobody(tx, idOrName))
  return person
}

/** Runs a change and records it in the history, in the transaction it is given. What wrote nothing leaves no history. */
export async function recorded<T>(
  { tx, person, at }: Omit<Change, 'wrote'>,
  act: HistoryAct,
  work: Work<T>,
): Promise<T> {
  let written = false
  const wrote = (...rows: readonly unknown[]) => {
    written ||= rows.length > 0
  }
  const { answer, subject } = await work({ tx, person, at, wrote })
  if (written) {
    await insertHistory(tx, { at, act, personId: person.id, personName: person.name, how: HOW, subject })
  }
  return answer
}

async function nobody(tx: OfficeTx, name: string): Promise<Problem> {
  const names = (await listPeople(tx)).filter((person) => person.active).map((person) => person.name)
  const list = names.join(', ')
  if (!names.length) {
    return problem('nobody-listed', {
      en: 'Nobody is on the list of this office yet. Add yourself first (People, or “entente people add”).',
      vi: 'Danh sách cán bộ của cơ quan còn trống. Hãy thêm tên mình trước (mục Cán bộ, hoặc “entente people add”).',
    })
  }
  return name
    ? problem('not-on-the-list', {
        en: `“${name}” is not on the list of this office. Choose one of: ${list}.`,
        vi: `“${name}” không có trong danh sách cán bộ của cơ quan. Hãy chọn: ${list}.`,
      })
    : problem('nobody-named', {
        en: `Who is doing this? Choose one of: ${list}.`,
        vi: `Ai thực hiện việc này? Hãy chọn: ${list}.`,
      })
}
