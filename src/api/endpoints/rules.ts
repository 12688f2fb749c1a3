import { perform } from '#acts/act.ts'
import { keepRule, withdrawRule } from '#acts/keep-rule.ts'
import { showRule, showRules } from '#views/rules.ts'
import { type Endpoint, LANG, OFFICE } from '../endpoint.ts'
import { keptRule, ruleAnswer, rulesAnswer } from '../schemas/rules.ts'

const tag = 'Rules'

export const rules: readonly Endpoint[] = [
  {
    method: 'get',
    path: `${OFFICE}/rules`,
    name: 'listRules',
    tag,
    says: 'The rules of a place on a day, with where they stand; and where no rule is on file, which is never a pass.',
    query: {
      ...LANG,
      place: { says: 'Da Nang|VN, a country, or an id of the gazetteer; the office’s home where left out' },
      day: { says: 'ISO day; today where left out' },
    },
    answer: rulesAnswer,
    handle: async ({ ctx, reader, query }) => {
      const place = query('place')
      const day = query('day')
      const asked = { ...(place ? { place } : {}), ...(day ? { day } : {}) }
      return { body: await showRules(ctx, await reader(), asked) }
    },
  },
  {
    method: 'get',
    path: `${OFFICE}/rules/{rule}`,
    name: 'getRule',
    tag,
    says: 'A rule of the office’s own with all its versions, and the latest as YAML.',
    query: LANG,
    answer: ruleAnswer,
    handle: async ({ ctx, reader, param }) => ({
      body: await showRule(ctx, await reader(), { ruleId: param('rule') }),
    }),
  },
  {
    method: 'post',
    path: `${OFFICE}/rules`,
    name: 'keepRule',
    tag,
    says: 'Enter a rule of the office’s own, or with `ruleId` and `version` a new version of one.',
    body: keepRule.input.meta({ id: 'KeepRule' }),
    answer: keptRule,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, keepRule, await body()) }),
  },
  {
    method: 'post',
    path: `${OFFICE}/rules/withdraw`,
    name: 'withdrawRule',
    tag,
    says: 'Withdraw a rule of the office’s own. It binds no more and stays to be read.',
    body: withdrawRule.input.meta({ id: 'WithdrawRule' }),
    answer: keptRule,
    status: 201,
    acts: true,
    handle: async ({ ctx, actor, body }) => ({ body: await perform(ctx, actor, withdrawRule, await body()) }),
  },
]
