import { describeDeal } from '#acts/describe-deal.ts'
import { openDeal } from '#acts/open-deal.ts'
import { ownDeal } from '#acts/own-deal.ts'
import { undoDealStep } from '#acts/undo-deal-step.ts'
import { carryOut } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import { DEAL_DAY, DEAL_FILE, notedDeal } from '../deal-given.ts'
import type { Flags } from '../flags.ts'
import { PROOF_FLAGS, proofGivenIn } from '../proof-flags.ts'
import { seenFlag, seenGiven } from '../seen.ts'
import { flagNeeded, wordAt } from '../words-given.ts'
import { pipelineStep } from './pipeline-step.ts'

const MATTER: Flags = {
  project: { value: 'ID', says: { en: 'the project it is for', vi: 'dự án' } },
  title: { value: 'TEXT', says: { en: 'what it is about, in a line', vi: 'nội dung, một dòng' } },
  place: { value: 'PLACE', says: { en: 'where: Da Nang|VN', vi: 'địa điểm: Da Nang|VN' } },
  sector: { value: 'FIELD', says: { en: 'the field: semiconductors', vi: 'lĩnh vực: semiconductors' } },
  origin: { value: 'KR', says: { en: 'country the capital comes from', vi: 'nước có nguồn vốn' } },
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

const open: Command = {
  name: 'pipeline open',
  usage: 'pipeline open INVESTOR [--project ID] (--source ID --quote TEXT | --words TEXT)',
  says: { en: 'open the file of an investor', vi: 'lập hồ sơ nhà đầu tư' },
  flags: {
    ...MATTER,
    ...DEAL_DAY,
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

const undo: Command = {
  name: 'pipeline undo',
  usage: 'pipeline undo FILE STEP_NUMBER --why TEXT',
  says: { en: 'take a step back, with the reason', vi: 'rút lại một bước, kèm lý do' },
  flags: { why: { value: 'TEXT', says: { en: 'the reason', vi: 'lý do' } }, ...seenFlag },
  rehearses: true,
  run: async (run) => {
    const seq = Number(wordAt(run, 1, { en: 'the number of the step', vi: 'số của bước' }))
    const given = {
      dealId: wordAt(run, 0, DEAL_FILE),
      seq,
      why: flagNeeded(run, 'why', 'TEXT'),
      seen: seenGiven(run),
    }
    const done = await carryOut(run, undoDealStep, given)
    return { data: done, text: notedDeal(run, done) }
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
      dealId: wordAt(run, 0, DEAL_FILE),
      owner: name,
      seen: seenGiven(run),
    })
    return { data: done, text: notedDeal(run, done) }
  },
}

const about: Command = {
  name: 'pipeline about',
  usage: 'pipeline about FILE [--project ID] [--title TEXT] [--place PLACE] [--sector FIELD]',
  says: { en: 'say what a file is about', vi: 'ghi nội dung hồ sơ' },
  flags: { ...MATTER, ...seenFlag },
  rehearses: true,
  run: async (run) => {
    const given = { dealId: wordAt(run, 0, DEAL_FILE), ...matterIn(run), seen: seenGiven(run) }
    const done = await carryOut(run, describeDeal, given)
    return { data: done, text: notedDeal(run, done) }
  },
}

/** The commands that write in investors' files. */
export const PIPELINE_WRITING: readonly Command[] = [open, pipelineStep, undo, owner, about]
