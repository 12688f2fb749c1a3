import { followHanded } from '#acts/follow-handed.ts'
import { linkHanded } from '#acts/link-handed.ts'
import { listHanded, unlistHanded } from '#acts/list-handed.ts'
import { stateTotal } from '#acts/state-total.ts'
import { showConference, showConferences } from '#views/conference.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command, Run } from '../command.ts'
import { conferencesText, conferenceText } from '../print/conference.ts'
import { PROOF_FLAGS, proofGivenIn } from '../proof-flags.ts'
import { flagNeeded, readGiven, wordAt } from '../words-given.ts'
import { conferenceName } from './conference-name.ts'

const ID = { en: 'the conference', vi: 'mã hội nghị' }

function noted(run: Run, { version }: { readonly version: number }): string {
  return run.lang === 'vi' ? `Đã ghi, bản ${version}.` : `Noted, version ${version}.`
}

const conference: Command = {
  name: 'conference',
  usage: 'conference [ID]',
  says: {
    en: 'list the conferences; show what one handed over, its totals and follow-ups',
    vi: 'liệt kê hội nghị; xem danh mục trao, tổng số và theo dõi sau hội nghị',
  },
  flags: {},
  run: async (run) => {
    const reader = await readerOf(run)
    const [conferenceId] = run.given.words
    if (!conferenceId) {
      const view = await showConferences(run.ctx, reader)
      return { data: view, text: conferencesText(view, run.lang) }
    }
    const view = await showConference(run.ctx, reader, { conferenceId })
    return { data: view, text: conferenceText(view, run.lang) }
  },
}

const load: Command = {
  name: 'conference load',
  usage: 'conference load ID FILE (--source ID --quote TEXT | --words TEXT)',
  says: {
    en: 'take in the list handed over: project, investor, handed, side, amount, country',
    vi: 'nhập danh mục trao: dự án, nhà đầu tư, loại, nguồn vốn, vốn, nước',
  },
  flags: PROOF_FLAGS,
  rehearses: true,
  run: async (run) => {
    const bytes = await readGiven(run, wordAt(run, 1, { en: 'the table', vi: 'tệp bảng' }))
    const given = { conferenceId: wordAt(run, 0, ID), base64: Buffer.from(bytes).toString('base64') }
    const done = await carryOut(run, listHanded, { ...given, ...proofGivenIn(run) })
    return { data: done, text: noted(run, done) }
  },
}

const total: Command = {
  name: 'conference total',
  usage: 'conference total ID --of certificates|new|additional|mou [--projects N] [--amount SUM]',
  says: { en: 'note a total as a source states it', vi: 'ghi tổng số theo nguồn' },
  flags: {
    of: { value: 'WHAT', says: { en: 'what it is of', vi: 'tổng của loại nào' } },
    side: { value: 'foreign|domestic|joint|all', says: { en: 'whose', vi: 'nguồn vốn' } },
    projects: { value: 'N', says: { en: 'number of projects', vi: 'số dự án' } },
    amount: { value: 'SUM', says: { en: 'capital: 17800000000 USD', vi: 'số vốn' } },
    ...PROOF_FLAGS,
  },
  rehearses: true,
  run: async (run) => {
    const { given } = run
    const projects = given.text('projects')
    const done = await carryOut(run, stateTotal, {
      conferenceId: wordAt(run, 0, ID),
      handed: flagNeeded(run, 'of', 'WHAT'),
      side: given.text('side'),
      projects: projects === undefined ? undefined : Number(projects),
      amount: given.text('amount'),
      ...proofGivenIn(run),
    })
    return { data: done, text: noted(run, done) }
  },
}

const follow: Command = {
  name: 'conference follow',
  usage: 'conference follow ID LINE|all 6|12|24 on-track|delayed|realised|stopped|no-answer',
  says: {
    en: 'note what became of a line, or of the conference as a whole',
    vi: 'ghi kết quả theo dõi một mục, hoặc cả hội nghị (all)',
  },
  flags: {
    day: { value: 'DAY', says: { en: 'the day it was looked at', vi: 'ngày kiểm tra' } },
    ...PROOF_FLAGS,
  },
  rehearses: true,
  run: async (run) => {
    const line = wordAt(run, 1, { en: 'the line, or all', vi: 'mã mục, hoặc all' })
    const done = await carryOut(run, followHanded, {
      conferenceId: wordAt(run, 0, ID),
      rowId: line === 'all' ? undefined : line,
      months: Number(wordAt(run, 2, { en: 'after how many months', vi: 'sau mấy tháng' })),
      finding: wordAt(run, 3, { en: 'what was found', vi: 'kết quả' }),
      day: run.given.text('day'),
      ...proofGivenIn(run),
    })
    return { data: done, text: noted(run, done) }
  },
}

const unlist: Command = {
  name: 'conference unlist',
  usage: 'conference unlist ID LINE --why TEXT',
  says: { en: 'take a line off, with the reason', vi: 'gỡ một mục, kèm lý do' },
  flags: { why: { value: 'TEXT', says: { en: 'the reason', vi: 'lý do' } } },
  rehearses: true,
  run: async (run) => {
    const rowId = wordAt(run, 1, { en: 'the line', vi: 'mã mục' })
    const given = { conferenceId: wordAt(run, 0, ID), rowId, why: flagNeeded(run, 'why', 'TEXT') }
    const done = await carryOut(run, unlistHanded, given)
    return { data: done, text: noted(run, done) }
  },
}

const link: Command = {
  name: 'conference link',
  usage: 'conference link ID LINE [FILE]',
  says: {
    en: 'put a line to the file of its investor; without a file: take it from there',
    vi: 'gắn một mục với hồ sơ nhà đầu tư; không nêu hồ sơ: gỡ ra',
  },
  flags: {},
  rehearses: true,
  run: async (run) => {
    const rowId = wordAt(run, 1, { en: 'the line', vi: 'mã mục' })
    const given = { conferenceId: wordAt(run, 0, ID), rowId, dealId: run.given.words[2] ?? null }
    const done = await carryOut(run, linkHanded, given)
    return { data: done, text: noted(run, done) }
  },
}

/** The commands on conferences and what they handed over. */
export const CONFERENCE_COMMANDS: readonly Command[] = [
  conference,
  load,
  total,
  follow,
  unlist,
  link,
  conferenceName,
]
