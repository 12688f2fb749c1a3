import { keepNote } from '#acts/keep-note.ts'
import { ActError, isProblem } from '#model/problem.ts'
import { type NotePartView, type NoteView, showNote } from '#views/note.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command, Output, Run } from '../command.ts'
import { usageError } from '../flags.ts'
import { parseSlotFlags } from '../slot-flags.ts'
import { allWords } from '../words-given.ts'

/** Reads a quick note; with --confirm, enters what was understood. */
export const note: Command = {
  name: 'note',
  usage: 'note WORDS [--confirm all|1,3]',
  takesAllWords: true,
  says: {
    en: 'read a quick note and enter what you confirm',
    vi: 'đọc ghi nhanh và ghi các mục bạn xác nhận',
  },
  flags: {
    written: {
      value: 'DAY',
      says: {
        en: 'day it was written; settles days without a year',
        vi: 'ngày ghi; để hiểu ngày không ghi năm',
      },
    },
    confirm: {
      value: 'all|N,N',
      says: { en: 'enter these parts, by their number', vi: 'ghi các mục này, theo số thứ tự' },
    },
    slot: {
      value: 'N.NAME=VALUE',
      many: true,
      says: {
        en: 'correct a value of a part: 1.date=2026-11-05',
        vi: 'sửa một giá trị của mục: 1.date=2026-11-05',
      },
    },
  },
  rehearses: true,
  run: async (run) => {
    const text = allWords(run, { en: 'the note', vi: 'nội dung ghi nhanh' })
    const view = await showNote(run.ctx, await readerOf(run), { text, written: run.given.text('written') })
    const confirm = run.given.text('confirm')
    return confirm === undefined ? understood(run, view) : await confirmed(run, view, confirm)
  },
}

function understood({ lang }: Run, view: NoteView): Output {
  const vi = lang === 'vi'
  const parts = view.parts.map((part, at) => partLines(part, at + 1))
  const left = view.left.length ? [`${vi ? 'Chưa đọc được' : 'Not read'}: ${view.left.join(' | ')}`] : []
  const none = vi ? 'Chưa hiểu được gì từ ghi chép này.' : 'Nothing was understood from this note.'
  const next = vi
    ? 'Chưa ghi gì vào sổ. Thêm --confirm all, hoặc --confirm 1,2.'
    : 'Nothing was entered. Add --confirm all, or --confirm 1,2.'
  const text = [...(parts.length ? [...parts, ...left, next] : [none, ...left])].join('\n')
  return { data: view, text }
}

function partLines(part: NotePartView, number: number): string {
  const asks = part.asks.map((ask) => `     ? ${ask.slot}: ${ask.says}`)
  return [`${number}. ${part.kindWord}: ${part.sentence}`, `     “${part.quote}”`, ...asks].join('\n')
}

async function confirmed(run: Run, view: NoteView, confirm: string): Promise<Output> {
  const chosen = chosenOf(view, confirm)
  const slots = run.given.texts('slot')
  const parts = chosen.map((at) => {
    const part = view.parts[at]
    if (!part) throw noSuchPart(String(at + 1), view.parts.length)
    const own = slots
      .filter((text) => text.startsWith(`${at + 1}.`))
      .map((text) => text.replace(/^\d+\./, ''))
    const flags = parseSlotFlags(part.kind, own)
    if (isProblem(flags)) throw new ActError('invalid', flags)
    const kept = Object.entries(part.slots).filter(([name]) => !flags.cleared.includes(name))
    return { kind: part.kind, slots: { ...Object.fromEntries(kept), ...flags.set }, quote: part.quote }
  })
  const done = await carryOut(run, keepNote, { text: view.text, written: view.written, parts })
  const count = done.statementIds.length
  const text =
    run.lang === 'vi' ? `Đã ghi ${count} mục (${done.sourceId}).` : `Entered ${count} (${done.sourceId}).`
  return { data: done, text }
}

function chosenOf(view: NoteView, confirm: string): readonly number[] {
  if (confirm === 'all') return view.parts.map((_, at) => at)
  return confirm.split(',').map((word) => {
    if (!/^[1-9]\d?$/.test(word.trim())) throw noSuchPart(word, view.parts.length)
    return Number(word) - 1
  })
}

function noSuchPart(word: string, count: number) {
  return usageError(
    {
      en: `“${word}” is no part of this note: it has ${count}. Write --confirm all, or numbers such as 1,2.`,
      vi: `Ghi chép này không có mục “${word}”: chỉ có ${count} mục. Hãy viết --confirm all, hoặc số như 1,2.`,
    },
    word,
  )
}
