import type { Context, Hono } from 'hono'
import { perform } from '#acts/act.ts'
import { keepRule, withdrawRule } from '#acts/keep-rule.ts'
import { ActError, type Problem } from '#model/problem.ts'
import { showRule, showRules } from '#views/rules.ts'
import type { OwnRuleView } from '#views/rules-view.ts'
import { RULE_BANS, RULE_NUMBERS } from '#views/words/rule-fields.ts'
import { officeAt } from '../address.ts'
import { pageAnswer, STATUS } from '../answer.ts'
import { dayTyped } from '../day-typed.ts'
import type { WebDeps } from '../deps.ts'
import { fileAnswer } from '../file-answer.ts'
import { type Form, filled } from '../form.ts'
import { onForm } from '../on-form.ts'
import { NewRulePage, RulePage } from '../pages/rule.tsx'
import { RulesPage } from '../pages/rules.tsx'
import { dayProblem, labelled } from '../problem-field.ts'
import { readTyped, typedText } from '../slot-typed.ts'
import { officeFrame, said, saying } from '../visit.ts'
import { webAddressTyped } from '../web-address-typed.ts'
import { rulesWords } from '../words/rules-words.ts'

const DAY = { type: 'date' } as const
const COUNTS = ['noticeCount', 'reportCount', 'certificateCount'] as const

/** Rules: those of a place on a day, entering one, one with its versions. */
export function addRules(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  app.get('/:office/rules', async (c) => {
    const office = c.req.param('office')
    const frame = await officeFrame(c, deps, office)
    const typed = { place: c.req.query('place') ?? '', day: c.req.query('day') ?? '' }
    const place = readTyped({ type: 'locality' }, [typed.place], frame.lang)
    const day = readTyped(DAY, [typed.day], frame.lang)
    const asked = {
      ...(typeof place === 'string' ? { place } : {}),
      ...(typeof day === 'string' ? { day } : {}),
    }
    const reader = { office, lang: frame.lang }
    try {
      const view = await showRules(ctx, reader, asked)
      return pageAnswer(c, <RulesPage frame={frame} view={view} typed={typed} />)
    } catch (error) {
      // A place or day that is none is told beside its field, above the rules of the office's own place today.
      if (!(error instanceof ActError)) throw error
      const problems = error.problems.map((one) =>
        one.where === 'day' ? dayProblem(typed.day, 'day') : { ...one, where: 'place' },
      )
      const view = await showRules(ctx, reader)
      return pageAnswer(
        c,
        <RulesPage frame={{ ...frame, problems }} view={view} typed={typed} />,
        STATUS[error.code],
      )
    }
  })
  app.get('/:office/rules/new', async (c) => {
    const frame = await officeFrame(c, deps, c.req.param('office'))
    return pageAnswer(c, <NewRulePage frame={frame} typed={{}} />)
  })
  addOwn(app, deps)
}

/** The office's own rules: one with its versions, keeping a version, withdrawing. */
function addOwn(app: Hono, deps: WebDeps): void {
  const { ctx } = deps
  const framed = async (c: Context, office: string, problems: readonly Problem[], here: string) => {
    const frame = await officeFrame(c, deps, office)
    return { ...frame, here, problems: labelled(problems, (field) => labelsOf(frame.lang)[field]) }
  }
  const onePage = async (
    c: Context,
    at: { office: string; id: string },
    wrong?: readonly Problem[],
    form?: Form,
  ) => {
    const frame = await framed(c, at.office, wrong ?? [], officeAt(at.office, 'rules', at.id))
    const { versions } = await showRule(ctx, { office: at.office, lang: frame.lang }, { ruleId: at.id })
    const typed = form?.typed ?? (versions[0] ? typedRule(versions[0], frame.lang) : {})
    return <RulePage frame={frame} versions={versions} typed={typed} />
  }
  app.get('/:office/rules/:id', async (c) => pageAnswer(c, await onePage(c, c.req.param())))
  app.get('/:office/rules/:id/yaml', async (c) => {
    const { office, id } = c.req.param()
    const { yaml } = await showRule(ctx, { office, lang: 'vi' }, { ruleId: id })
    const bytes = new TextEncoder().encode(yaml)
    return fileAnswer(c, { bytes, fileName: `${id}.yaml`, mediaType: 'application/yaml' })
  })
  onForm(app, '/:office/rules', {
    does: async ({ office, form, actor }) => {
      const { ruleId } = await perform(ctx, actor, keepRule, fieldsOf(form))
      return saying(officeAt(office, 'rules', ruleId), said('kept'))
    },
    again: async ({ c, office, form }, problems) => {
      const id = form.text('ruleId')
      if (id) return await onePage(c, { office, id }, problems, form)
      const frame = await framed(c, office, problems, officeAt(office, 'rules', 'new'))
      return <NewRulePage frame={frame} typed={form.typed} />
    },
  })
  onForm(app, '/:office/rules/:id/withdraw', {
    does: async ({ office, id, form, actor }) => {
      await perform(ctx, actor, withdrawRule, { ruleId: id, version: Number(form.text('version')) })
      return saying(officeAt(office, 'rules'), said('kept'))
    },
    again: ({ c, office, id }, problems) => onePage(c, { office, id }, problems),
  })
}

function labelsOf(lang: 'en' | 'vi'): Readonly<Record<string, string>> {
  const own = rulesWords(lang)
  const { document, issuer, article, url, from, to, text } = own
  const numbers = [...RULE_NUMBERS, ...RULE_BANS].map(({ name, says }) => [name, says[lang]])
  return { document, day: own.paperDay, issuer, article, url, from, to, text, ...Object.fromEntries(numbers) }
}

/** What the form says, as the act takes it; a number that is none stays one that is refused. */
function fieldsOf(form: Form): Readonly<Record<string, unknown>> {
  const number = (name: string) => (form.text(name).trim() ? Number(form.text(name)) : undefined)
  const of = form.text('ruleId')
  return filled({
    ...(of ? { ruleId: of, version: Number(form.text('version')) } : {}),
    document: form.text('document'),
    day: dayTyped(form, 'day'),
    issuer: form.text('issuer'),
    article: form.text('article').trim(),
    url: webAddressTyped(form.text('url')),
    from: dayTyped(form, 'from'),
    to: dayTyped(form, 'to'),
    text: form.text('text'),
    ...Object.fromEntries(RULE_NUMBERS.map(({ name }) => [name, number(name)])),
    ...Object.fromEntries(COUNTS.map((name) => [name, form.text(name)])),
    ...Object.fromEntries(RULE_BANS.map(({ name }) => [name, form.text(name) === 'yes' || undefined])),
  })
}

/** A rule as the form would have been typed. */
function typedRule({ rule }: OwnRuleView, lang: 'en' | 'vi'): Readonly<Record<string, string>> {
  const { limits, document, issuer, article, url, text } = rule
  const day = (iso: string | undefined) => typedText(DAY, iso, lang)
  return {
    ...filled({ document, issuer, article, url, text }),
    day: day(rule.day),
    from: day(rule.from),
    to: day(rule.to),
    ...Object.fromEntries(
      Object.entries(limits).map(([name, value]) => [name, value === true ? 'yes' : String(value)]),
    ),
  } as Readonly<Record<string, string>>
}
