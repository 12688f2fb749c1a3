import { showDeal } from '#views/deal.ts'
import { showDeals } from '#views/deals.ts'
import { readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven, underDays } from '../as-of.ts'
import type { Command } from '../command.ts'
import { dealsText, dealText } from '../print/deal.ts'

/** The investors' files by where they stand, or one of them whole. */
export const pipeline: Command = {
  name: 'pipeline',
  usage: 'pipeline [FILE] [--investor NAME] [--project ID] [--stage STAGE]',
  says: {
    en: 'list the investors’ files by where they stand; show one whole',
    vi: 'liệt kê hồ sơ nhà đầu tư theo bước; xem một hồ sơ',
  },
  flags: {
    investor: { value: 'NAME', says: { en: 'of an investor', vi: 'của một nhà đầu tư' } },
    project: { value: 'ID|TITLE', says: { en: 'for a project', vi: 'cho một dự án' } },
    stage: {
      value: 'STAGE',
      says: {
        en: 'lead, qualified, site-visit, intent, policy-approval, dossier, certificates, realised, aftercare, expansion or withdrawn',
        vi: 'lead, qualified, site-visit, intent, policy-approval, dossier, certificates, realised, aftercare, expansion hoặc withdrawn',
      },
    },
    place: { value: 'PLACE', says: { en: 'in a place', vi: 'tại một nơi' } },
    owner: { value: 'NAME', says: { en: 'looked after by somebody', vi: 'do một cán bộ theo dõi' } },
    ...BOOK_AT_FLAGS,
  },
  run: async (run) => {
    const { given, lang } = run
    const at = bookAtGiven(run)
    const reader = await readerOf(run)
    const [dealId] = given.words
    if (dealId) {
      const view = await showDeal(run.ctx, reader, { dealId, ...at })
      return { data: view, text: await underDays(at, run, dealText(view, lang)) }
    }
    const names = ['investor', 'project', 'stage', 'place', 'owner'] as const
    const asked = Object.fromEntries(
      names.flatMap((name) => (given.text(name) ? [[name, given.text(name)]] : [])),
    )
    const view = await showDeals(run.ctx, reader, { ...asked, ...at })
    return { data: view, text: await underDays(at, run, dealsText(view, lang)) }
  },
}
