import { keepRule } from '#acts/keep-rule.ts'
import { showRule } from '#views/rules.ts'
import { RULE_BANS, RULE_COUNTS, RULE_NUMBERS } from '#views/words/rule-fields.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import type { Flags } from '../flags.ts'
import { readGiven } from '../words-given.ts'

function flagOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

const LIMIT_FLAGS: Flags = Object.fromEntries([
  ...RULE_NUMBERS.map(({ name, says }) => [flagOf(name), { value: 'N', says }]),
  ...RULE_COUNTS.map(({ name, says }) => [flagOf(name), { value: 'working|calendar', says }]),
  ...RULE_BANS.map(({ name, says }) => [flagOf(name), { says }]),
])

function limitsGiven({ given }: Run): Readonly<Record<string, unknown>> {
  return Object.fromEntries([
    ...RULE_NUMBERS.map(({ name }) => {
      const text = given.text(flagOf(name))
      return [name, text === undefined ? undefined : Number(text)]
    }),
    ...RULE_COUNTS.map(({ name }) => [name, given.text(flagOf(name))]),
    ...RULE_BANS.map(({ name }) => [name, given.has(flagOf(name)) || undefined]),
  ])
}

/** Enters a rule of the office’s own, or a new version of one. */
export const rulesAdd: Command = {
  name: 'rules add',
  usage: 'rules add',
  says: {
    en: 'enter a rule of the office’s own: the paper, its days and its limits',
    vi: 'nhập quy định của cơ quan: văn bản, thời hiệu và các giới hạn',
  },
  flags: {
    of: { value: 'ID', says: { en: 'a new version of this rule', vi: 'bản mới của quy định này' } },
    document: { value: 'NUMBER', says: { en: 'number of the paper', vi: 'số văn bản' } },
    'day-of-paper': { value: 'DAY', says: { en: 'day of the paper', vi: 'ngày ban hành' } },
    issuer: { value: 'BODY', says: { en: 'who issued it', vi: 'cơ quan ban hành' } },
    article: { value: 'TEXT', says: { en: 'article and clause', vi: 'điều, khoản' } },
    url: { value: 'URL', says: { en: 'where it can be read', vi: 'địa chỉ đọc văn bản' } },
    from: { value: 'DAY', says: { en: 'first day it holds', vi: 'ngày có hiệu lực' } },
    to: { value: 'DAY', says: { en: 'last day it holds', vi: 'ngày hết hiệu lực' } },
    text: { value: 'TEXT', says: { en: 'the article in its words', vi: 'nguyên văn điều khoản' } },
    'text-file': {
      value: 'FILE',
      says: { en: 'the same, from a file or - ', vi: 'như trên, đọc từ tệp hoặc -' },
    },
    ...LIMIT_FLAGS,
  },
  rehearses: true,
  run: async (run) => {
    const { given } = run
    const ruleId = given.text('of')
    const latest = ruleId && (await showRule(run.ctx, await readerOf(run), { ruleId })).versions[0]
    const file = given.text('text-file')
    const done = await carryOut(run, keepRule, {
      ...(latest ? { ruleId, version: latest.version } : {}),
      document: given.text('document'),
      day: given.text('day-of-paper'),
      issuer: given.text('issuer'),
      article: given.text('article'),
      url: given.text('url'),
      from: given.text('from'),
      to: given.text('to'),
      text: file ? new TextDecoder().decode(await readGiven(run, file)) : given.text('text'),
      ...limitsGiven(run),
    })
    const saved = run.lang === 'vi' ? 'Đã lưu quy định' : 'Kept as rule'
    return { data: done, text: `${saved} ${done.ruleId}, v${done.version}.` }
  },
}
