import { describeDeal } from '#acts/describe-deal.ts'
import { openDeal } from '#acts/open-deal.ts'
import { ownDeal } from '#acts/own-deal.ts'
import { stepDeal } from '#acts/step-deal.ts'
import { undoDealStep } from '#acts/undo-deal-step.ts'
import { carryOut } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import type { Flags } from '../flags.ts'
import { PROOF_FLAGS, proofGivenIn } from '../proof-flags.ts'
import { seenFlag, seenGiven } from '../seen.ts'
import { flagNeeded, wordAt } from '../words-given.ts'

const FILE = { en: 'the investor file', vi: 'mã hồ sơ nhà đầu tư' }
const MATTER: Flags = {
  project: { value: 'ID', says: { en: 'the project it is for', vi: 'dự án' } },
  title: { value: 'TEXT', says: { en: 'what it is about, in a line', vi: 'nội dung, một dòng' } },
  place: { value: 'PLACE', says: { en: 'where: Da Nang|VN', vi: 'địa điểm: Da Nang|VN' } },
  sector: { value: 'FIELD', says: { en: 'the field: semiconductors', vi: 'lĩnh vực: semiconductors' } },
  origin: { value: 'KR', says: { en: 'country the capital comes from', vi: 'nước có nguồn vốn' } },
}
const DAY: Flags = {
  day: { value: 'DAY', says: { en: 'the day; today where left out', vi: 'ngày; mặc định hôm nay' } },
}

function matterIn({ given }: Run) {
  return {
    projectId: given.text('project'),
    title: given.text('title'),
    place: given.text('place'),
    sector: given.text('sector'),
    origin: given.text('origin'),
  }
}

function noted(run: Run, { dealId, version }: { readonly dealId: string; readonly version: number }): string {
  return run.lang === 'vi' ? `Đã ghi ${dealId}, bản ${version}.` : `Noted ${dealId}, version ${version}.`
}

const open: Command = {
  name: 'pipeline open',
  usage: 'pipeline open INVESTOR [--project ID] (--source ID --quote TEXT | --words TEXT)',
  says: { en: 'open the file of an investor', vi: 'lập hồ sơ nhà đầu tư' },
  flags: {
    ...MATTER,
    ...DAY,
    ...PROOF_FLAGS,
    owner: { value: 'NAME', says: { en: 'who looks after it', vi: 'người theo dõi' } },
  },
  rehearses: true,
  run: async (run) => {
    const { given } = run
    const investor = wordAt(run, 0, { en: 'the investor', vi: 'nhà đầu tư' })
    const rest = { day: given.text('day'), owner: given.text('owner'), ...proofGivenIn(run) }
    const done = await carryOut(run, openDeal, { investor, ...matterIn(run), ...rest })
    return { data: done, text: done.dealId }
  },
}

const step: Command = {
  name: 'pipeline step',
  usage: 'pipeline step FILE STEP [--amount SUM] (--source ID --quote TEXT | --words TEXT)',
  says: {
    en: 'note a step: qualified, site-visit, intent, policy-approval, dossier, investment-certificate, enterprise-certificate, share-purchase, realised, aftercare, expansion, withdrawn',
    vi: 'ghi một bước: qualified, site-visit, intent, policy-approval, dossier, investment-certificate, enterprise-certificate, share-purchase, realised, aftercare, expansion, withdrawn',
  },
  flags: {
    ...DAY,
    amount: { value: 'SUM', says: { en: 'capital: 20000000 USD', vi: 'số vốn: 20000000 USD' } },
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
      dealId: wordAt(run, 0, FILE),
      step: wordAt(run, 1, { en: 'the step', vi: 'bước' }),
      seen: seenGiven(run),
      ...facts,
      ...proofGivenIn(run),
    })
    return { data: done, text: noted(run, done) }
  },
}

const undo: Command = {
  name: 'pipeline undo',
  usage: 'pipeline undo FILE STEP_NUMBER --why TEXT',
  says: { en: 'take a step back, with the reason', vi: 'rút lại một bước, kèm lý do' },
  flags: { why: { value: 'TEXT', says: { en: 'the reason', vi: 'lý do' } }, ...seenFlag },
  rehearses: true,
  run: async (run) => {
    const seq = Number(wordAt(run, 1, { en: 'the number of the step', vi: 'số của bước' }))
    const given = {
      dealId: wordAt(run, 0, FILE),
      seq,
      why: flagNeeded(run, 'why', 'TEXT'),
      seen: seenGiven(run),
    }
    const done = await carryOut(run, undoDealStep, given)
    return { data: done, text: noted(run, done) }
  },
}

const owner: Command = {
  name: 'pipeline owner',
  usage: 'pipeline owner FILE NAME',
  says: { en: 'say who looks after a file', vi: 'giao người theo dõi hồ sơ' },
  flags: seenFlag,
  rehearses: true,
  run: async (run) => {
    const name = wordAt(run, 1, { en: 'who', vi: 'tên cán bộ' })
    const done = await carryOut(run, ownDeal, {
      dealId: wordAt(run, 0, FILE),
      owner: name,
      seen: seenGiven(run),
    })
    return { data: done, text: noted(run, done) }
  },
}

const about: Command = {
  name: 'pipeline about',
  usage: 'pipeline about FILE [--project ID] [--title TEXT] [--place PLACE] [--sector FIELD]',
  says: { en: 'say what a file is about', vi: 'ghi nội dung hồ sơ' },
  flags: { ...MATTER, ...seenFlag },
  rehearses: true,
  run: async (run) => {
    const given = { dealId: wordAt(run, 0, FILE), ...matterIn(run), seen: seenGiven(run) }
    const done = await carryOut(run, describeDeal, given)
    return { data: done, text: noted(run, done) }
  },
}

/** The commands that write in investors' files. */
export const PIPELINE_WRITING: readonly Command[] = [open, step, undo, owner, about]
