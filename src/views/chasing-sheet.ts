import type { Bilingual, Language } from '#model/problem.ts'
import { foldText } from '#model/values/fold.ts'
import type { CommitmentLine } from './commitments-view.ts'

/** The columns of the table a unit fills in; the last three are theirs. */
export const SHEET_COLUMNS = ['id', 'words', 'partner', 'unit', 'due', 'state', 'day', 'answer'] as const
export type SheetColumn = (typeof SHEET_COLUMNS)[number]

const SHEET_HEADERS: Readonly<Record<SheetColumn, Bilingual>> = {
  id: { en: 'Code (do not change)', vi: 'Mã (không sửa)' },
  words: { en: 'Commitment', vi: 'Nội dung cam kết' },
  partner: { en: 'Partner', vi: 'Đối tác' },
  unit: { en: 'Unit in charge', vi: 'Đơn vị chủ trì' },
  due: { en: 'Due', vi: 'Hạn' },
  state: { en: 'State: done / in hand / dropped', vi: 'Tình trạng: xong / đang làm / không làm' },
  day: { en: 'Done on', vi: 'Ngày hoàn thành' },
  answer: { en: 'What was done, or why not', vi: 'Kết quả hoặc lý do' },
}

/** The commitments a letter chases: of one unit, past their date, not closed. */
export function chasedOf(lines: readonly CommitmentLine[], unit: string): readonly CommitmentLine[] {
  return lines.filter((line) => line.unit === unit && line.count === 'late')
}

/** The table of what is owed, ready to be filled in. */
export function chasingSheet(
  lines: readonly CommitmentLine[],
  lang: Language,
): readonly (readonly string[])[] {
  const head = SHEET_COLUMNS.map((column) => SHEET_HEADERS[column][lang])
  return [
    head,
    ...lines.map((line) => [
      line.id,
      line.words,
      line.partner ?? '',
      line.unit ?? '',
      line.dueText ?? '',
      '',
      '',
      '',
    ]),
  ]
}

const STATES: ReadonlyMap<string, 'done' | 'in-hand' | 'dropped'> = new Map(
  Object.entries<'done' | 'in-hand' | 'dropped'>({
    xong: 'done',
    'da xong': 'done',
    'hoan thanh': 'done',
    'da hoan thanh': 'done',
    done: 'done',
    'dang lam': 'in-hand',
    'dang thuc hien': 'in-hand',
    'in hand': 'in-hand',
    'in progress': 'in-hand',
    'khong lam': 'dropped',
    'khong thuc hien': 'dropped',
    dropped: 'dropped',
  }),
)

/** What a unit wrote in the column of states; undefined where it cannot be told. */
export function stateTyped(text: string): 'done' | 'in-hand' | 'dropped' | undefined {
  return STATES.get(foldText(text))
}

/** Which column holds what, by the headings; columns nobody knows are left alone. */
export function sheetPlaces(head: readonly string[]): ReadonlyMap<SheetColumn, number> {
  const folded = head.map(foldText)
  return new Map(
    SHEET_COLUMNS.flatMap((column) => {
      const { en, vi } = SHEET_HEADERS[column]
      const at = folded.findIndex((text) => text === foldText(en) || text === foldText(vi))
      return at < 0 ? [] : [[column, at] as const]
    }),
  )
}
