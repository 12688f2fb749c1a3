import { z } from 'zod'
import type { OwnLimits, OwnRule } from '#desk/rules/own-rule.ts'
import { ActError, type Problem, problem } from '#model/problem.ts'
import { insertRule, listRuleVersions, type StoredRule } from '#store/queries/office-rule.ts'
import { type Act, type Change, changing } from './act.ts'
import { dayGiven } from './day-given.ts'
import { notFound } from './refuse.ts'

const WHAT = { en: 'rule', vi: 'quy định' }
const count = z.number().int().min(1).max(366).optional()
const dayCount = z.enum(['working', 'calendar']).optional()

const limits = {
  tripsAYear: count,
  sizeLedByHead: count,
  sizeLedByDeputy: count,
  sizeLedByDepartment: count,
  daysPerCountry: count,
  daysWithEvent: count,
  daysInAll: count,
  countries: count,
  notice: count,
  noticeCount: dayCount,
  report: count,
  reportCount: dayCount,
  certificate: count,
  certificateCount: dayCount,
  keyLeadersApart: z.boolean().optional(),
  noBusinessPayer: z.boolean().optional(),
} as const

const rule = z.strictObject({
  /** The rule a new version is of, with the version that was before one’s eyes; a new rule where left out. */
  ruleId: z.string().optional(),
  version: z.number().int().optional(),
  document: z.string().trim().min(1).max(200),
  /** Day of the paper. */
  day: dayGiven,
  issuer: z.string().trim().min(1).max(200),
  article: z.string().trim().min(1).max(200).optional(),
  url: z.url().max(2000).optional(),
  /** First day it holds; the day of the paper where left out. */
  from: dayGiven.optional(),
  /** Last day it holds. */
  to: dayGiven.optional(),
  /** The articles the limits stand in, as they are written. */
  text: z.string().trim().min(1).max(100_000),
  ...limits,
})

export type RuleInput = z.infer<typeof rule>
export type KeptRule = { readonly ruleId: string; readonly version: number }

const LIMIT_NAMES = Object.keys(limits) as readonly (keyof OwnLimits)[]

function ruleOf(id: string, given: RuleInput): OwnRule {
  const { document, day, issuer, article, url, from, to, text } = given
  const set = LIMIT_NAMES.filter((name) => given[name] !== undefined && given[name] !== false)
  return {
    id,
    document,
    day,
    issuer,
    ...(article ? { article } : {}),
    ...(url ? { url } : {}),
    from: from ?? day,
    ...(to ? { to } : {}),
    text,
    limits: Object.fromEntries(set.map((name) => [name, given[name]])) as OwnLimits,
  }
}

/** What is wrong with a rule as a whole, all at once. */
function faultsOf({ limits: set, from, to }: OwnRule): readonly Problem[] {
  const limiting = Object.keys(set).filter((name) => !name.endsWith('Count'))
  const { daysPerCountry, daysWithEvent } = set
  return [
    ...(limiting.length ? [] : [noLimit()]),
    ...(to && to < from ? [endsBefore()] : []),
    ...(daysWithEvent && !daysPerCountry ? [eventAlone()] : []),
    ...(daysWithEvent && daysPerCountry && daysWithEvent < daysPerCountry ? [eventShorter()] : []),
  ]
}

/** Enters a rule of the office’s own, or a new version of one; every version stays. */
export const keepRule: Act<RuleInput, KeptRule> = {
  name: 'keep-rule',
  says: { en: 'Enter a rule', vi: 'Nhập quy định' },
  input: rule,
  run: (ctx, actor, given) =>
    changing(ctx, actor, 'keep-rule', async (change) => {
      const id = given.ruleId ?? `own-${ctx.newId().slice(0, 8)}`
      const kept = ruleOf(id, given)
      const faults = faultsOf(kept)
      if (faults.length) throw new ActError('invalid', faults)
      const before = given.ruleId ? await latestOf(change, given.ruleId, given.version) : undefined
      return await addVersion(change, { id, rule: kept, withdrawn: false, before })
    }),
}

const withdrawal = z.strictObject({ ruleId: z.string(), version: z.number().int() })

/** Withdraws a rule of the office’s own: it binds no more, and stays to be read. */
export const withdrawRule: Act<z.infer<typeof withdrawal>, KeptRule> = {
  name: 'withdraw-rule',
  says: { en: 'Withdraw a rule', vi: 'Bỏ quy định đã nhập' },
  input: withdrawal,
  run: (ctx, actor, { ruleId, version }) =>
    changing(ctx, actor, 'withdraw-rule', async (change) => {
      const before = await latestOf(change, ruleId, version)
      return await addVersion(change, { id: ruleId, rule: before.rule, withdrawn: true, before })
    }),
}

async function latestOf({ tx }: Change, id: string, seen: number | undefined): Promise<StoredRule> {
  const [latest] = await listRuleVersions(tx, id)
  if (!latest) throw notFound(WHAT, id)
  if (latest.version !== seen) throw new ActError('conflict', stale(latest, seen))
  return latest
}

type Version = Pick<StoredRule, 'id' | 'rule' | 'withdrawn'> & { readonly before: StoredRule | undefined }

async function addVersion({ tx, person, at, wrote }: Change, { before, ...given }: Version) {
  const version = (before?.version ?? 0) + 1
  const added = { ...given, version, personId: person.id, at }
  if (!(await insertRule(tx, added))) throw new ActError('conflict', stale(before, before?.version))
  wrote(added)
  const answer = { ruleId: given.id, version }
  return { answer, subject: { ...answer, title: given.rule.document } }
}

function noLimit(): Problem {
  return problem('rule-without-limit', {
    en: 'The rule limits nothing. Fill in at least one number, or tick one of the two boxes.',
    vi: 'Quy định chưa nêu giới hạn nào. Hãy điền ít nhất một con số, hoặc chọn một trong hai ô.',
  })
}

function endsBefore(): Problem {
  return problem(
    'rule-ends-before',
    {
      en: 'The last day lies before the first. Correct one of the two.',
      vi: 'Ngày hết hiệu lực trước ngày có hiệu lực. Hãy sửa một trong hai.',
    },
    { where: 'to' },
  )
}

function eventAlone(): Problem {
  return problem(
    'rule-event-alone',
    {
      en: 'There are days for an important event and none without. Fill in the usual days in one country.',
      vi: 'Có số ngày khi dự sự kiện quan trọng nhưng chưa có số ngày thông thường ở một nước. Hãy điền thêm.',
    },
    { where: 'daysPerCountry' },
  )
}

function eventShorter(): Problem {
  return problem(
    'rule-event-shorter',
    {
      en: 'With an important event the stay would be shorter than without. Check the two numbers.',
      vi: 'Số ngày khi có sự kiện quan trọng ít hơn số ngày thông thường. Hãy kiểm tra hai con số.',
    },
    { where: 'daysWithEvent' },
  )
}

function stale(now: StoredRule | undefined, seen: number | undefined): Problem {
  return problem(
    'stale',
    {
      en: `Somebody changed this rule meanwhile: it stands at version ${now?.version ?? 1}, you saw ${seen ?? 'none'}. Look at it again and save once more.`,
      vi: `Quy định này vừa được người khác sửa: hiện là bản ${now?.version ?? 1}, bạn đang xem bản ${seen ?? 'chưa rõ'}. Hãy xem lại rồi lưu.`,
    },
    { details: { now: now?.rule ?? null } },
  )
}
