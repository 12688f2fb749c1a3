import { notePaper } from '#acts/note-paper.ts'
import { chasingTableFile } from '#papers/chasing-table.ts'
import type { PaperAsked } from '#papers/load-paper-facts.ts'
import { ownFormFile } from '#papers/own-form.ts'
import { PAPER_KINDS, type PaperKind, paperLines } from '#papers/paper.ts'
import { toSend } from '#papers/to-send.ts'
import { PAPER_TITLES } from '#papers/words/paper-words.ts'
import { writePaper } from '#papers/write-paper.ts'
import { carryOut, readerOf } from '../acting.ts'
import { AS_OF_FLAG, asOfGiven } from '../as-of.ts'
import type { Command, Run } from '../command.ts'
import { type Flags, usageError } from '../flags.ts'
import { wordAt } from '../words-given.ts'

const FLAGS: Flags = {
  mission: { value: 'M', says: { en: 'about this delegation', vi: 'về hồ sơ đoàn này' } },
  partner: { value: 'P', says: { en: 'about this partner or country', vi: 'về đối tác hoặc nước này' } },
  unit: { value: 'UNIT', says: { en: 'to this unit (chasing)', vi: 'gửi đơn vị này (chasing)' } },
  out: {
    value: 'FILE',
    says: { en: 'where to; its own name where left out', vi: 'nơi ghi; tên mặc định nếu bỏ trống' },
  },
  beside: {
    value: 'ko|ja',
    says: {
      en: 'names and days in the partner’s language beside (programme, roster)',
      vi: 'ghi kèm tên và ngày bằng tiếng của đối tác (programme, roster)',
    },
  },
  send: { says: { en: 'clean, to send: without marks and sources', vi: 'bản gửi đi: không đánh dấu nguồn' } },
  own: { says: { en: 'in the office’s own form', vi: 'theo mẫu riêng của cơ quan' } },
  ...AS_OF_FLAG,
}

/** A paper written from the book as a Word file. */
export const paper: Command = {
  name: 'paper',
  usage: 'paper KIND [--mission M|--partner P|--unit UNIT] [--lang vi|en] [--out F.docx]',
  says: {
    en: `write a paper as a Word file, or what is overdue as .xlsx: ${PAPER_KINDS.join(', ')}`,
    vi: `lập văn bản Word, hoặc bảng việc quá hạn dạng .xlsx: ${PAPER_KINDS.join(', ')}`,
  },
  flags: FLAGS,
  run: async (run) => {
    const kind = kindGiven(run)
    const asked = { kind, ...named(run), ...asOfGiven(run) }
    const send = run.given.has('send')
    const { written, file, noted } = await made(run, asked, send)
    const path = run.given.text('out') ?? file.fileName
    await run.program.writeFile(path, file.bytes)
    const title = PAPER_TITLES[kind][run.lang]
    return {
      data: {
        file: path,
        noted,
        kind,
        lang: run.lang,
        lines: paperLines(written),
        sources: written.cites.length,
      },
      text: `${path}: ${title}, ${written.cites.length} ${run.lang === 'vi' ? 'nguồn' : 'sources'}.`,
    }
  },
}

/** With a person named the paper is noted, so that what it rests on is remembered; else it is only written. */
async function made(run: Run, asked: PaperAsked, send: boolean) {
  const table = /\.xlsx$/i.test(run.given.text('out') ?? '')
  if (run.given.text('as') ?? run.program.settings.person) {
    const { paper: written, file } = await carryOut(run, notePaper, {
      ...asked,
      lang: run.lang,
      ...(send ? { send } : {}),
      ...(run.given.has('own') ? { own: true } : {}),
      ...(table ? { format: 'xlsx' } : {}),
    })
    return { written, file, noted: true }
  }
  const written = await writePaper(run.ctx, await readerOf(run), asked)
  if (table)
    return { written, file: await chasingTableFile(run.ctx, await readerOf(run), asked), noted: false }
  if (run.given.has('own')) {
    return { written, file: await ownFormFile(run.ctx, await readerOf(run), asked, written), noted: false }
  }
  const { paperFile } = await import('#papers/render-paper.ts')
  return { written, file: await paperFile(send ? toSend(written) : written), noted: false }
}

function kindGiven(run: Run): PaperKind {
  const word = wordAt(run, 0, { en: 'the kind of paper', vi: 'loại văn bản' })
  const kind = PAPER_KINDS.find((one) => one === word)
  if (kind) return kind
  throw usageError({
    en: `There is no paper “${word}”. Choose one of: ${PAPER_KINDS.join(', ')}.`,
    vi: `Không có loại văn bản “${word}”. Hãy chọn: ${PAPER_KINDS.join(', ')}.`,
  })
}

function named({ given }: Run) {
  const [missionId, partner, unit] = [given.text('mission'), given.text('partner'), given.text('unit')]
  const beside = given.text('beside')
  return {
    ...(missionId ? { missionId } : {}),
    ...(partner ? { partner } : {}),
    ...(unit ? { unit } : {}),
    ...(beside !== undefined ? { beside } : {}),
  }
}
