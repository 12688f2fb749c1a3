import { ActError, type Bilingual, problem } from '#model/problem.ts'

/** A line that says what cannot be; the whole file is put back. */
export function wrongLine(line: number, says: Bilingual): ActError {
  return new ActError(
    'refused',
    problem(
      'book-line-wrong',
      {
        en: `Line ${line}: ${says.en} Nothing was loaded. Export the book anew and load that file as it is.`,
        vi: `Dòng ${line}: ${says.vi} Chưa nạp gì. Hãy xuất lại sổ và nạp nguyên tệp đó.`,
      },
      { where: `lines.${line - 1}` },
    ),
  )
}

/** A line about something the lines before it do not have. */
export function unknownInBook(line: number): ActError {
  return wrongLine(line, {
    en: 'it speaks of something that is not in the lines before it.',
    vi: 'nội dung nhắc đến mục không có ở các dòng trước.',
  })
}

/** An address that a line before it has already. */
export function toldTwice(line: number): ActError {
  return wrongLine(line, {
    en: 'a line before it has the same address.',
    vi: 'mã này đã có ở một dòng trước.',
  })
}

/** A quote that is not, to the letter, in the text it is said to be from. */
export function quoteNotThere(line: number): ActError {
  return wrongLine(line, {
    en: 'the quote does not stand in its source.',
    vi: 'trích dẫn không có trong nguồn.',
  })
}

/** An address that does not follow from what is said. */
export function changedSince(line: number): ActError {
  return wrongLine(line, {
    en: 'what is said does not fit its address: it was changed after it left.',
    vi: 'nội dung không khớp với mã: đã bị sửa sau khi xuất.',
  })
}

/** Values that are none of their kind. */
export function valuesNotRead(line: number): ActError {
  return wrongLine(line, { en: 'its values cannot be read.', vi: 'không đọc được các giá trị.' })
}

/** An office that holds something already: two books are not poured into one. */
export function notEmpty(): ActError {
  return new ActError(
    'refused',
    problem('office-not-empty', {
      en: 'A whole book is loaded into an empty office, and this one has sources already. Open a new office and load the file there.',
      vi: 'Chỉ nạp cả sổ vào một cơ quan còn trống, mà cơ quan này đã có nguồn. Hãy lập cơ quan mới rồi nạp tệp vào đó.',
    }),
  )
}

/** A file that is something else. */
export function noBook(): ActError {
  return new ActError(
    'invalid',
    problem(
      'not-a-book',
      {
        en: 'This file is no whole book. Make one with “entente export --kind book --format jsonl”, without a day and not for the public.',
        vi: 'Tệp này không phải là toàn bộ sổ. Hãy tạo bằng “entente export --kind book --format jsonl”, không kèm ngày và không dành cho công chúng.',
      },
      { where: 'lines' },
    ),
  )
}

/** The book of another locality than the office’s. */
export function otherHome(theirs: string, ours: string): ActError {
  return new ActError(
    'refused',
    problem(
      'book-of-another-place',
      {
        en: `This is the book of ${theirs}, and this office is for ${ours}. Nothing was loaded. Open an office for ${theirs} and load the file there.`,
        vi: `Đây là sổ của ${theirs}, còn cơ quan này là của ${ours}. Chưa nạp gì. Hãy lập cơ quan cho ${theirs} rồi nạp tệp vào đó.`,
      },
      { where: 'lines.0' },
    ),
  )
}
