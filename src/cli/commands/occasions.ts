import { noteGreeting } from '#acts/note-greeting.ts'
import { occasionsFeed } from '#papers/occasions-feed.ts'
import { showGreeting } from '#views/occasions/greeting-letter.ts'
import { showOccasions } from '#views/occasions.ts'
import { carryOut, readerOf } from '../acting.ts'
import { AS_OF_FLAG, asOfGiven } from '../as-of.ts'
import type { Command } from '../command.ts'
import { listGiven } from '../list-given.ts'
import { PAGE_FLAG, pageGiven } from '../page-given.ts'
import { pagesLine } from '../pages-line.ts'
import { columns } from '../print/columns.ts'
import { allWords } from '../words-given.ts'

/** Partners to write to printed at a time. */
const PARTNERS = 500

/** Round years, national days and feasts that are coming. */
export const occasions: Command = {
  name: 'occasions',
  usage: 'occasions [--days N]',
  says: {
    en: 'list round years, national days and feasts that are coming',
    vi: 'liệt kê năm chẵn, quốc khánh và ngày tết sắp tới',
  },
  flags: {
    days: { value: 'N', says: { en: 'so many days ahead (180)', vi: 'trong N ngày tới (180)' } },
    ics: { value: 'FILE', says: { en: 'write them as a calendar', vi: 'ghi thành tệp lịch' } },
    ...PAGE_FLAG,
    ...AS_OF_FLAG,
  },
  run: async (run) => {
    const { days } = listGiven(run)
    const reader = await readerOf(run)
    const asked = { ...(days ? { days } : {}), ...asOfGiven(run) }
    const view = await showOccasions(run.ctx, reader, { ...asked, ...pageGiven(run), size: PARTNERS })
    const file = run.given.text('ics')
    if (file !== undefined) {
      const all = await showOccasions(run.ctx, reader, asked)
      await run.program.writeFile(file, new TextEncoder().encode(occasionsFeed(all, run.ctx.now())))
    }
    const rows = view.occasions.flatMap((one) => [
      [one.onText, one.name, one.inDays === undefined ? '' : String(one.inDays), ''],
      ...one.partners.map(({ key, party, sent }) => [
        '',
        `  ${party.name}`,
        sent ? `✓ ${sent.onText}` : '',
        key,
      ]),
    ])
    return { data: view, text: [view.rule, '', columns(rows), ...pagesLine(view.paging, run)].join('\n') }
  },
}

/** The draft of a letter to a partner on an occasion. */
export const occasionsLetter: Command = {
  name: 'occasions letter',
  usage: 'occasions letter KEY [--docx FILE] [--clean] [--beside ko|ja]',
  takesAllWords: true,
  says: {
    en: 'draft a letter of good wishes, each sentence with what it rests on',
    vi: 'dự thảo thư chúc mừng, mỗi câu có căn cứ',
  },
  flags: {
    docx: { value: 'FILE', says: { en: 'write it as a Word file', vi: 'ghi thành tệp Word' } },
    beside: {
      value: 'ko|ja',
      says: {
        en: 'day and names in the partner’s language beside',
        vi: 'ghi kèm ngày và tên bằng tiếng của đối tác',
      },
    },
    clean: { says: { en: 'to send: without its sources', vi: 'bản gửi đi: không kèm căn cứ' } },
  },
  run: async (run) => {
    const key = allWords(run, { en: 'the occasion', vi: 'dịp' })
    const view = await showGreeting(run.ctx, await readerOf(run), { key, beside: run.given.text('beside') })
    const toSend = run.given.has('clean')
    const { greetingLetterFile, greetingLetterText } = await import('#papers/greeting-letter.ts')
    const file = run.given.text('docx')
    if (file !== undefined)
      await run.program.writeFile(file, (await greetingLetterFile(view, { toSend })).bytes)
    return { data: view, text: greetingLetterText(view, { toSend }) }
  },
}

/** Notes that a letter was sent. */
export const occasionsSent: Command = {
  name: 'occasions sent',
  usage: 'occasions sent KEY [--on DAY]',
  takesAllWords: true,
  says: { en: 'note that a letter of good wishes was sent', vi: 'ghi nhận đã gửi thư chúc mừng' },
  flags: {
    on: {
      value: 'DAY',
      says: { en: 'the day it was sent; today where left out', vi: 'ngày gửi; bỏ trống là hôm nay' },
    },
    note: { value: 'WORDS', says: { en: 'in your words', vi: 'ghi chú' } },
  },
  rehearses: true,
  run: async (run) => {
    const key = allWords(run, { en: 'the occasion', vi: 'dịp' })
    const { given } = run
    const done = await carryOut(run, noteGreeting, { key, on: given.text('on'), note: given.text('note') })
    return { data: done, text: done.statementId }
  },
}
