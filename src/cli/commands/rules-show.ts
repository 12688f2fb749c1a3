import { showRule } from '#views/rules.ts'
import { readerOf } from '../acting.ts'
import type { Command } from '../command.ts'
import { ownRuleText } from '../print/rules.ts'
import { wordAt } from '../words-given.ts'

/** A rule of the office’s own with all its versions, or as YAML. */
export const rulesShow: Command = {
  name: 'rules show',
  usage: 'rules show ID',
  says: {
    en: 'show a rule of the office’s own with all its versions',
    vi: 'xem một quy định của cơ quan cùng các bản trước',
  },
  flags: { yaml: { says: { en: 'as YAML, to be kept or sent', vi: 'dạng YAML, để lưu hoặc gửi' } } },
  run: async (run) => {
    const ruleId = wordAt(run, 0, { en: 'the rule', vi: 'quy định' })
    const view = await showRule(run.ctx, await readerOf(run), { ruleId })
    const text = run.given.has('yaml')
      ? view.yaml
      : view.versions.map((one) => ownRuleText(one, run.lang)).join('\n\n')
    return { data: view, text }
  },
}
