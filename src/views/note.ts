import type { Context, Reader } from '#context.ts'
import type { KindName, Slots } from '#model/kinds/kind.ts'
import { ActError, problem } from '#model/problem.ts'
import { printDate } from '#model/values/date.ts'
import { dayAt } from '#model/values/zone.ts'
import type { NotePart } from '#reading/note/note-part.ts'
import { readNote } from '#reading/note/read-note.ts'
import { getOffice } from '#store/queries/office.ts'
import { matterWord } from './matter-word.ts'
import { sentenceOf } from './sentence.ts'
import { respelled, spelledPlaces } from './spelled-places.ts'
import { NOTE_QUESTIONS } from './words/note-words.ts'

/** One thing a note says, for its writer to confirm. */
export type NotePartView = {
  readonly kind: KindName
  readonly kindWord: string
  readonly slots: Slots
  /** Places as the reader's language writes them, by how they stand in the slots. */
  readonly spelled: Readonly<Record<string, string>>
  readonly sentence: string
  readonly quote: string
  /** Questions by the slot they are about. */
  readonly asks: readonly { readonly slot: string; readonly says: string }[]
}

/** A quick note as it was understood. Nothing of it is kept. */
export type NoteView = {
  readonly text: string
  /** ISO day it was written, which settled its days. */
  readonly written: string
  readonly writtenText: string
  readonly parts: readonly NotePartView[]
  /** Words nothing was read from. */
  readonly left: readonly string[]
  /** Short forms and what they were taken for. */
  readonly opened: readonly { readonly short: string; readonly full: string }[]
}

const LONGEST = 2000

/** Reads a note for an office: its own place is “we”. A text too long for a note belongs among the sources. */
export async function showNote(
  ctx: Context,
  reader: Reader,
  { text, written }: { readonly text: string; readonly written?: string | undefined },
): Promise<NoteView> {
  const typed = text.replace(/\r\n/g, '\n').trim()
  if (!typed) throw emptyNote()
  if (typed.length > LONGEST) throw longNote()
  const { home, zone } = await ctx.store.readOffice(reader.office, (tx) => getOffice(tx))
  const day = written ?? dayAt(ctx.now(), zone)
  const reading = readNote({ text: typed, written: day, home }, ctx.gazetteer)
  const opened = reading.opened.filter(
    (one, at) => reading.opened.findIndex((other) => other.short === one.short) === at,
  )
  return {
    text: typed,
    written: day,
    writtenText: printDate(day, reader.lang),
    parts: reading.parts.map((part) => partView(part, ctx.gazetteer, reader.lang)),
    left: reading.left,
    opened,
  }
}

function partView(
  { kind, slots, quote, doubts }: NotePart,
  gazetteer: Context['gazetteer'],
  lang: Reader['lang'],
): NotePartView {
  const spelled = spelledPlaces(gazetteer, slots, lang)
  return {
    kind,
    kindWord: matterWord(kind, slots, lang),
    slots,
    spelled,
    sentence: sentenceOf(kind, respelled(slots, spelled), lang),
    quote,
    asks: doubts.map(({ slot, why }) => ({ slot, says: NOTE_QUESTIONS[why][lang] })),
  }
}

function emptyNote(): ActError {
  return new ActError(
    'invalid',
    problem(
      'note-empty',
      {
        en: 'The note is empty. Type a line, for example: Met the Korean consul general 5 Nov, we answer before 20 Nov.',
        vi: 'Chưa có nội dung. Hãy ghi một dòng, ví dụ: Gặp TLS Hàn Quốc 5/11, mình trả lời trước 20/11.',
      },
      { where: 'text' },
    ),
  )
}

function longNote(): ActError {
  return new ActError(
    'invalid',
    problem(
      'note-too-long',
      {
        en: `A quick note has at most ${LONGEST} characters. Add a longer text as a source instead.`,
        vi: `Ghi nhanh dài tối đa ${LONGEST} ký tự. Văn bản dài hơn, hãy thêm vào mục Nguồn.`,
      },
      { where: 'text' },
    ),
  )
}
