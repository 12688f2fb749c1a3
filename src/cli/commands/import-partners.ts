import { importPartners as takeIn } from '#acts/import-partners.ts'
import type { Bilingual } from '#model/problem.ts'
import type { ImportPreview } from '#views/list-views.ts'
import { previewPartners } from '#views/register/preview-pasted.ts'
import { carryOut, readerOf } from '../acting.ts'
import type { Command, Output, Run } from '../command.ts'
import { usageError } from '../flags.ts'
import { columns } from '../print/columns.ts'
import { readGiven, wordAt } from '../words-given.ts'

/** Takes in a list of partners as a spreadsheet copies it; a dry run shows each line and what would become of it. */
export const importPartners: Command = {
  name: 'import-partners',
  usage: 'import-partners FILE|-',
  says: { en: 'take in a list of partners from a spreadsheet', vi: 'nhập danh sách đối tác từ bảng tính' },
  flags: {
    choose: {
      value: 'LINE=PLACE',
      many: true,
      says: {
        en: 'which place a line means, where several are possible',
        vi: 'chọn địa phương cho dòng có nhiều khả năng',
      },
    },
  },
  rehearses: true,
  run: async (run) => {
    const bytes = await readGiven(run, wordAt(run, 0, { en: 'the file', vi: 'tệp' }))
    const input = { pasted: new TextDecoder().decode(bytes), choices: choicesOf(run) }
    const preview = await previewPartners(run.ctx, await readerOf(run), input)
    if (run.dry) return { data: preview, text: previewText(preview, run) }
    const done = await carryOut(run, takeIn, input)
    return taken(run, preview, done)
  },
}

function choicesOf({ given }: Run): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.texts('choose').map((text) => {
      const [line, place] = text.split('=', 2)
      if (line && place && /^\d+$/.test(line)) return [line, place]
      throw usageError({
        en: `“${text}” does not name a line and a place. Write --choose 3=PLACE_ID.`,
        vi: `“${text}” thiếu số dòng hoặc mã địa phương. Hãy viết --choose 3=MÃ.`,
      })
    }),
  )
}

const STANDINGS: Readonly<Record<ImportPreview['rows'][number]['standing'], Bilingual>> = {
  create: { en: 'new', vi: 'mới' },
  same: { en: 'there already', vi: 'đã có' },
  differs: { en: 'differs from the book', vi: 'khác với sổ' },
  refused: { en: 'refused', vi: 'không nhận' },
  ambiguous: { en: 'choose', vi: 'cần chọn' },
}

type Row = ImportPreview['rows'][number]

function rowCells(row: Row, { lang }: Run): readonly string[] {
  const name = row.partner ?? row.cells.filter(Boolean).join(' · ')
  return [
    String(row.line),
    STANDINGS[row.standing][lang],
    row.country ?? '',
    name,
    row.since ?? '',
    [row.kind, row.reason].filter(Boolean).join('; '),
  ]
}

/** The places a line may mean, each as it is chosen. */
function choiceLines(rows: readonly Row[]): readonly string[] {
  return rows.flatMap(({ line, choices = [] }) =>
    choices.map(
      ({ placeId, text, chosen }) => `  ${chosen ? '*' : ' '} --choose ${line}=${placeId}  ${text}`,
    ),
  )
}

function previewText({ rows }: ImportPreview, run: Run): string {
  return [columns(rows.map((row) => rowCells(row, run))), ...choiceLines(rows)].join('\n')
}

function taken(
  run: Run,
  { rows }: ImportPreview,
  done: {
    readonly taken: number
    readonly already: number
    readonly left: readonly { readonly line: number }[]
  },
): Output {
  const left = rows.filter((row) => done.left.some((each) => each.line === row.line))
  const head =
    run.lang === 'vi'
      ? `Đã nhập ${done.taken} quan hệ; ${done.already} đã có từ trước; bỏ lại ${left.length} dòng.`
      : `Ties taken in: ${done.taken}; there already: ${done.already}; lines left out: ${left.length}.`
  const rest = left.length ? [columns(left.map((row) => rowCells(row, run))), ...choiceLines(left)] : []
  return { data: done, text: [head, ...rest].join('\n') }
}
