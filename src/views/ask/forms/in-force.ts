import { printDate } from '#model/values/date.ts'
import type { StoredRecord } from '#store/queries/record.ts'
import { expiryOn, stateOn, termsOf } from '../../ties/terms.ts'
import { endRule } from '../../words/ties-words.ts'
import { counted } from '../choosing.ts'
import type { QuestionForm } from '../form.ts'
import { aboutWhom } from '../question.ts'

/** Where a signed paper stands on a day: in force, run out, or ended; undefined for a plan and a denial. */
function standingOf(record: StoredRecord, day: string): 'in-force' | 'expired' | 'ended' | undefined {
  const state = stateOn(termsOf(record), expiryOn(record)(day), day)
  return state === 'planned' || state === 'denied' ? undefined : state
}

const STANDINGS = {
  'in-force': { en: 'in force', vi: 'còn hiệu lực' },
  expired: { en: 'run out', vi: 'đã hết hạn' },
  ended: { en: 'ended', vi: 'đã chấm dứt' },
} as const

/** “Is our agreement with Daegu still in force?”: of a partner every signed paper with its standing, else those in force. */
export const inForce: QuestionForm = {
  name: 'in-force',
  says: { en: 'Which agreements with {X} are in force?', vi: 'Thỏa thuận với {X} còn hiệu lực không?' },
  mustNot: 'Which curfew is in force in Korea?',
  needs: [['force'], ['agreement', 'sign']],
  may: ['we', 'to', 'from', 'which', 'count', 'agreement', 'sign', 'yet', 'tie'],
  whom: 'maybe',
  reads: ['agreement'],
  restates: ({ ref, reader }) =>
    reader.lang === 'vi'
      ? `Hiệu lực của văn bản${ref ? ` với ${ref.name}` : ''}; không nêu thời hạn là còn hiệu lực`
      : `The standing of agreements${ref ? ` with ${ref.name}` : ''}; what states no term is in force`,
  choose: async ({ records, question, asOf, reader }) => {
    const { lang } = reader
    const standing = new Map(
      (await records('agreement')).flatMap((record) => {
        const state = standingOf(record, asOf)
        return state ? [[record, state] as const] : []
      }),
    )
    const inForceNow = [...standing].filter(([, state]) => state === 'in-force').length
    const found = [...standing].filter(([, state]) => aboutWhom(question) || state === 'in-force')
    const noteOf = (record: StoredRecord, state: keyof typeof STANDINGS) => {
      const expiry = expiryOn(record)(asOf)
      const until = expiry.on ? ` ${lang === 'vi' ? 'đến hết' : 'until'} ${printDate(expiry.on, lang)}` : ''
      const end = state === 'in-force' ? until : expiry.on ? ` ${printDate(expiry.on, lang)}` : ''
      return `${STANDINGS[state][lang]}${end} (${endRule(expiry.rule, expiry, lang)})`
    }
    return {
      records: found.map(([record]) => record),
      notes: new Map(found.map(([record, state]) => [record.id, noteOf(record, state)])),
      lead: counted(lang, inForceNow, {
        one: 'agreement in force',
        many: 'agreements in force',
        vi: 'văn bản còn hiệu lực',
      }),
      kinds: ['agreement'],
    }
  },
}
