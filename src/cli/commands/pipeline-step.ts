import { stepDeal } from '#acts/step-deal.ts'
import { carryOut } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import { DEAL_DAY, DEAL_FILE, notedDeal } from '../deal-given.ts'
import { PROOF_FLAGS, proofGivenIn } from '../proof-flags.ts'
import { seenFlag, seenGiven } from '../seen.ts'
import { wordAt } from '../words-given.ts'

/** A share that is no number is left to the act, which says so. */
function shareIn({ given }: Run) {
  const text = given.text('share')
  return text === undefined ? {} : { share: Number.isNaN(Number(text)) ? text : Number(text) }
}

/** Notes a step of an investor's file. */
export const pipelineStep: Command = {
  name: 'pipeline step',
  usage: 'pipeline step FILE STEP [--amount SUM] (--source ID --quote TEXT | --words TEXT)',
  says: {
    en: 'note a step: qualified, site-visit, intent, policy-approval, dossier, investment-certificate, enterprise-certificate, share-purchase, realised, aftercare, expansion, decrease, partial-withdrawal, withdrawn',
    vi: 'ghi một bước: qualified, site-visit, intent, policy-approval, dossier, investment-certificate, enterprise-certificate, share-purchase, realised, aftercare, expansion, decrease, partial-withdrawal, withdrawn',
  },
  flags: {
    ...DEAL_DAY,
    amount: { value: 'SUM', says: { en: 'capital: 20000000 USD', vi: 'số vốn: 20000000 USD' } },
    share: {
      value: 'PER_CENT',
      says: {
        en: 'of a partial withdrawal without a sum: per cent of what stands',
        vi: 'khi rút một phần mà không nêu số tiền: phần trăm vốn còn hiệu lực',
      },
    },
    number: { value: 'TEXT', says: { en: 'number of the paper', vi: 'số văn bản' } },
    issuer: { value: 'TEXT', says: { en: 'who gave it', vi: 'cơ quan cấp' } },
    note: { value: 'TEXT', says: { en: 'a note', vi: 'ghi chú' } },
    ...PROOF_FLAGS,
    ...seenFlag,
  },
  rehearses: true,
  run: async (run) => {
    const { given } = run
    const names = ['day', 'amount', 'number', 'issuer', 'note'] as const
    const facts = Object.fromEntries(names.map((name) => [name, given.text(name)]))
    const done = await carryOut(run, stepDeal, {
      dealId: wordAt(run, 0, DEAL_FILE),
      step: wordAt(run, 1, { en: 'the step', vi: 'bước' }),
      seen: seenGiven(run),
      ...facts,
      ...shareIn(run),
      ...proofGivenIn(run),
    })
    return { data: done, text: notedDeal(run, done) }
  },
}
