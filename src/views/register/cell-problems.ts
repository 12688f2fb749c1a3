import type { KindName } from '#model/kinds/kind.ts'
import { type Language, type Problem, problem } from '#model/problem.ts'
import { choiceWord } from '../print-value.ts'

/** Why a row is left out, in words; the code is what rows are counted by. */
export function emptyCell(header: string): Problem {
  return problem(
    'empty-cell',
    {
      en: `“${header}” is empty, and without it the row says nothing certain. Fill it in, or leave the row out.`,
      vi: `Ô “${header}” trống nên dòng này chưa đủ căn cứ. Hãy điền vào, hoặc bỏ dòng.`,
    },
    { where: header },
  )
}

export function selfPair(): Problem {
  return problem('self-pair', {
    en: 'Both sides are the same place. Correct one of them.',
    vi: 'Hai bên là cùng một địa phương. Hãy sửa lại một bên.',
  })
}

export function unknownCountry(cell: string, where: string): Problem {
  return problem(
    'country-unknown',
    {
      en: `“${cell}” is not a country this program knows. Check its spelling.`,
      vi: `Không nhận ra nước “${cell}”. Hãy kiểm tra cách viết.`,
    },
    { where },
  )
}

export function unknownPlace(cell: string, where: string): Problem {
  return problem(
    'place-unknown',
    {
      en: `“${cell}” is not a place this program knows. Add its country, and it is taken as written.`,
      vi: `Không nhận ra địa phương “${cell}”. Hãy thêm tên nước, khi đó tên được ghi như đã viết.`,
    },
    { where },
  )
}

export function severalPlaces(cell: string, where: string): Problem {
  return problem(
    'several-places',
    {
      en: `“${cell}” means several places. Choose one.`,
      vi: `Tên “${cell}” chỉ nhiều nơi. Hãy chọn một.`,
    },
    { where },
  )
}

export function placeElsewhere(cell: string, where: string): Problem {
  return problem(
    'place-elsewhere',
    {
      en: `The place this program knows as “${cell}” does not lie where the row says. Choose it, or take the name as written.`,
      vi: `Địa phương mà chương trình biết với tên “${cell}” không nằm ở vị trí ghi trong dòng. Hãy chọn nơi đó, hoặc giữ tên như đã viết.`,
    },
    { where },
  )
}

export function unreadableDay(cell: string, where: string): Problem {
  return problem(
    'day-unreadable',
    {
      en: `“${cell}” is not a year or a day. Write 1997 or 02/4/2025, or leave it empty.`,
      vi: `“${cell}” không phải là năm hay ngày. Hãy viết 1997 hoặc 02/4/2025, hoặc để trống.`,
    },
    { where },
  )
}

export function endsBefore(cell: string, where: string): Problem {
  return problem(
    'ends-before-start',
    {
      en: `“${cell}” is before the first day of the journey. Correct one of the two days.`,
      vi: `“${cell}” sớm hơn ngày đi. Hãy sửa lại một trong hai ngày.`,
    },
    { where },
  )
}

/** The row stands; how long the journey took is left open. */
export function firstDayMissing(cell: string, where: string): Problem {
  return problem(
    'length-unknown',
    {
      en: `“${cell}” does not tell how long the journey took, as the first or the last day is not given to the day.`,
      vi: `“${cell}” chưa đủ để tính số ngày đi, vì chưa ghi đủ ngày, tháng, năm của ngày đi hoặc ngày về.`,
    },
    { where },
  )
}

export function dayToCome(cell: string, where: string): Problem {
  return problem(
    'day-to-come',
    {
      en: `“${cell}” is still to come, so no tie can stand since then. Correct the day, or mark the row as planned.`,
      vi: `“${cell}” chưa tới nên chưa thể có quan hệ từ ngày đó. Hãy sửa lại ngày, hoặc ghi dòng này là dự kiến.`,
    },
    { where },
  )
}

export function countryAlone(cell: string, where: string): Problem {
  return problem(
    'country-alone',
    {
      en: `“${cell}” is a whole country; a tie is between two localities. Name the locality.`,
      vi: `“${cell}” là cả một nước; quan hệ là giữa hai địa phương. Hãy ghi tên địa phương.`,
    },
    { where },
  )
}

export function unreadableNumber(cell: string, where: string): Problem {
  return problem(
    'number-unreadable',
    {
      en: `“${cell}” is not a whole number as this file writes them. Check it, or how the file writes numbers.`,
      vi: `“${cell}” không phải số nguyên theo cách viết số của tệp. Hãy kiểm tra ô này, hoặc cách viết số của tệp.`,
    },
    { where },
  )
}

export function unreadableMoney(cell: string, where: string): Problem {
  return problem(
    'money-unreadable',
    {
      en: `“${cell}” is not a sum with a currency. Write it as 382 million USD, or name the currency in a column or in the heading.`,
      vi: `“${cell}” không phải khoản tiền kèm loại tiền. Hãy viết như 382 triệu USD, hoặc nêu loại tiền ở một cột hay ở tiêu đề cột.`,
    },
    { where },
  )
}

export function unknownChoice(
  cell: string,
  where: string,
  slot: { readonly kind: KindName; readonly name: string; readonly values: readonly string[] },
): Problem {
  const list = (lang: Language) =>
    slot.values.map((value) => choiceWord(slot.kind, slot.name, value, lang)).join(', ')
  return problem(
    'value-unknown',
    {
      en: `“${cell}” is none of: ${slot.values.length > 12 ? 'the fields of cooperation' : list('en')}. It stays in the row and is read no further.`,
      vi: `“${cell}” không thuộc: ${slot.values.length > 12 ? 'các lĩnh vực hợp tác' : list('vi')}. Từ này được giữ trong dòng, không đọc thêm.`,
    },
    { where, details: { values: slot.values, cell } },
  )
}

export function tooLong(where: string): Problem {
  return problem(
    'text-too-long',
    {
      en: `“${where}” has more than 300 characters. Shorten it, or leave the column out.`,
      vi: `“${where}” dài quá 300 ký tự. Hãy rút ngắn, hoặc bỏ cột này.`,
    },
    { where },
  )
}
