import { decideMatch } from '#acts/decide-match.ts'
import { showMatches, showMatchesOf } from '#views/match.ts'
import { quoteLine } from '#views/quote-line.ts'
import { carryOut, readerOf } from '../acting.ts'
import { BOOK_AT_FLAGS, bookAtGiven, underDays } from '../as-of.ts'
import type { Command } from '../command.ts'
import { matchText } from '../print/match-text.ts'
import { wordAt } from '../words-given.ts'

/** Who may fit a project, or which projects an investor, each with its reasons. */
export const match: Command = {
  name: 'match',
  usage: 'match PROJECT | match --investor INVESTOR',
  says: {
    en: 'who may fit a project, or what may fit an investor, with reasons and their sources',
    vi: 'nhà đầu tư phù hợp với dự án, hoặc dự án phù hợp với nhà đầu tư, kèm căn cứ',
  },
  flags: {
    investor: {
      value: 'ID|NAME',
      says: { en: 'the projects for an investor', vi: 'dự án cho nhà đầu tư này' },
    },
    ...BOOK_AT_FLAGS,
  },
  run: async (run) => {
    const at = bookAtGiven(run)
    const reader = await readerOf(run)
    const investorId = run.given.text('investor')
    const view = investorId
      ? await showMatchesOf(run.ctx, reader, { investorId, ...at })
      : await showMatches(run.ctx, reader, {
          projectId: wordAt(run, 0, { en: 'the project', vi: 'dự án' }),
          ...at,
        })
    const none = run.lang === 'vi' ? 'Chưa có cặp nào đủ căn cứ.' : 'Nothing on file gives a reason yet.'
    const lines = view.lines.map((line) =>
      matchText(line, investorId ? line.project.title : line.investor.name),
    )
    const sources = view.cites.map(
      (cite) =>
        `[${cite.mark}] “${quoteLine(cite.quote)}” – ${[cite.publisher ?? cite.sourceTitle, cite.published].filter(Boolean).join(', ')}`,
    )
    const text = lines.length ? [view.of, ...lines, '', ...sources].join('\n') : `${view.of}\n${none}`
    return { data: view, text: await underDays(at, run, text) }
  },
}

/** Chooses an investor for a project, sets the pair aside or opens it again. */
export const matchDecide: Command = {
  name: 'match decide',
  usage: 'match decide PROJECT INVESTOR --verdict confirm|set-aside|reopen',
  says: {
    en: 'choose an investor for a project, set the pair aside or open it again',
    vi: 'chọn nhà đầu tư cho dự án, để lại hoặc xem xét lại',
  },
  flags: {
    verdict: {
      value: 'V',
      says: { en: 'confirm, set-aside or reopen', vi: 'confirm, set-aside hoặc reopen' },
    },
    why: { value: 'TEXT', says: { en: 'why', vi: 'lý do' } },
  },
  rehearses: true,
  run: async (run) => {
    const done = await carryOut(run, decideMatch, {
      projectId: wordAt(run, 0, { en: 'the project', vi: 'dự án' }),
      investorId: wordAt(run, 1, { en: 'the investor', vi: 'nhà đầu tư' }),
      verdict: run.given.text('verdict') ?? 'confirm',
      why: run.given.text('why'),
    })
    return { data: done, text: `${run.lang === 'vi' ? 'Đã ghi' : 'Noted'}: ${done.verdict}.` }
  },
}
