import { type Bilingual, type Problem, problem } from '#model/problem.ts'
import { printNumber } from '#model/values/money.ts'
import { MOST_CHARACTERS } from './limits.ts'

const PASTE: Bilingual = {
  en: 'Open it, copy its words and paste them instead.',
  vi: 'Hãy mở tệp, sao chép nội dung rồi dán vào.',
}

const ATTACH: Bilingual = {
  en: 'Attach it to a record as evidence and type the fact.',
  vi: 'Hãy đính kèm tệp vào một mục làm bằng chứng và nhập dữ kiện bằng tay.',
}

const READ_TODAY: Bilingual = {
  en: 'Files that are read: .txt, .html (a saved web page), .pdf with its text, .docx and .eml. Any other file can be attached to a record as evidence.',
  vi: 'Các loại tệp đọc được: .txt, .html (trang web đã lưu), .pdf có lớp chữ, .docx và .eml. Tệp loại khác có thể đính kèm vào một mục làm bằng chứng.',
}

function sayWith(code: string, what: Bilingual, ...then: readonly Bilingual[]): Problem {
  const all = [what, ...then]
  return problem(code, {
    en: all.map((each) => each.en).join(' '),
    vi: all.map((each) => each.vi).join(' '),
  })
}

/** A format that is known by its first bytes and has no reader. */
export function notReadYet(format: Bilingual, instead: Bilingual = PASTE): Problem {
  return sayWith(
    'format-not-read',
    {
      en: `This is ${format.en}, which is not read.`,
      vi: `Đây là ${format.vi}, loại tệp này không đọc được.`,
    },
    instead,
    READ_TODAY,
  )
}

/** Bytes that are no text at all. */
export function notText(): Problem {
  return sayWith(
    'file-not-text',
    { en: 'This file holds no text that can be read.', vi: 'Tệp này không chứa văn bản đọc được.' },
    READ_TODAY,
    PASTE,
  )
}

export function fileEmpty(): Problem {
  return sayWith('file-empty', {
    en: 'No file was chosen, or it is empty. Choose a file that holds something, or paste its words.',
    vi: 'Chưa chọn tệp, hoặc tệp trống. Hãy chọn tệp có nội dung, hoặc dán nội dung vào.',
  })
}

export function fileTooBig(bytes: number, most: number): Problem {
  const mb = (count: number) => Math.ceil(count / 1_000_000)
  return sayWith(
    'file-too-big',
    {
      en: `This file has ${mb(bytes)} MB; the most is ${mb(most)} MB.`,
      vi: `Tệp này nặng ${mb(bytes)} MB; tối đa là ${mb(most)} MB.`,
    },
    PASTE,
  )
}

/** Letters that are not in the encoding they have to be in. `at` counts bytes. */
export function notInEncoding(encoding: string, at?: number): Problem {
  const where = at === undefined ? { en: '', vi: '' } : { en: ` (byte ${at})`, vi: ` (byte thứ ${at})` }
  return sayWith('text-not-in-encoding', {
    en: `Some letters of this file are not ${encoding}${where.en}, so its words would come out wrong. Open it in the program that wrote it, save it as “UTF-8”, and add it again; or paste its words.`,
    vi: `Một số chữ trong tệp không theo bảng mã ${encoding}${where.vi}, nên nội dung sẽ bị sai. Hãy mở tệp bằng chương trình đã tạo ra nó, lưu lại theo “UTF-8” rồi thêm lại; hoặc dán nội dung vào.`,
  })
}

/** Letters that were broken before the file was saved: what is lost cannot be guessed. */
export function garbled(sample: string): Problem {
  return sayWith('text-garbled', {
    en: `The letters of this file were broken before it was saved (it says “${sample}”). Take the words from where they still read well and paste them, or save the file again as “UTF-8”.`,
    vi: `Chữ trong tệp đã bị lỗi phông từ trước khi lưu (tệp ghi “${sample}”). Hãy lấy nội dung ở nơi còn đọc được rồi dán vào, hoặc lưu lại tệp theo “UTF-8”.`,
  })
}

/** A page nested, or cut in pieces, past what any article needs. */
export function pageTooDeep(limit: { readonly what: 'depth' | 'parts'; readonly most: number }): Problem {
  const what =
    limit.what === 'depth'
      ? {
          en: `its elements are nested more than ${limit.most} deep`,
          vi: `các phần tử lồng nhau quá ${limit.most} lớp`,
        }
      : { en: `it has more than ${limit.most} parts`, vi: `trang có quá ${limit.most} thành phần` }
  return sayWith(
    'page-too-complex',
    {
      en: `This page is not read, because ${what.en}; no article is built so.`,
      vi: `Không đọc trang này vì ${what.vi}; không bài viết nào như vậy.`,
    },
    PASTE,
  )
}

/** A file whose reading was ended at a limit. */
export function fileTooHeavy(limit: 'time' | 'memory' | 'output'): Problem {
  const why = {
    time: { en: 'took too long', vi: 'mất quá nhiều thời gian' },
    memory: { en: 'needed too much memory', vi: 'cần quá nhiều bộ nhớ' },
    output: { en: 'gave too much text', vi: 'cho ra quá nhiều văn bản' },
  }[limit]
  return sayWith(
    'file-too-heavy',
    {
      en: `Reading this file ${why.en} and was ended; nothing was kept.`,
      vi: `Việc đọc tệp này ${why.vi} nên đã bị dừng; không có gì được lưu.`,
    },
    PASTE,
  )
}

export function fileNotRead(): Problem {
  return sayWith(
    'file-not-read',
    { en: 'This file could not be read.', vi: 'Không đọc được tệp này.' },
    PASTE,
  )
}

/** A file that says it is of a format and holds nothing of it. */
export function fileNotThatFormat(format: Bilingual): Problem {
  return sayWith(
    'file-not-that-format',
    {
      en: `This is not ${format.en}, though it looks like one.`,
      vi: `Tệp này giống nhưng không phải ${format.vi}.`,
    },
    PASTE,
  )
}

export function documentWithoutText(): Problem {
  return sayWith(
    'document-without-text',
    { en: 'This document holds no words.', vi: 'Văn bản này không có chữ nào.' },
    ATTACH,
  )
}

export function textTooLong(characters: number): Problem {
  return sayWith('text-too-long', {
    en: `This text has ${printNumber(characters, 'en')} characters or more; the most is ${printNumber(MOST_CHARACTERS, 'en')}. Split it into its documents.`,
    vi: `Văn bản có từ ${printNumber(characters, 'vi')} ký tự trở lên; tối đa là ${printNumber(MOST_CHARACTERS, 'vi')}. Hãy tách thành từng văn bản riêng.`,
  })
}

/** A PDF whose accented letters stand apart from the words they belong to. */
export function pdfLettersApart(): Problem {
  return sayWith(
    'pdf-letters-apart',
    {
      en: 'In this PDF letters with marks are drawn apart from their words, so its words would be read wrong.',
      vi: 'Trong tệp PDF này, chữ có dấu được vẽ tách khỏi từ nên nội dung sẽ bị sai.',
    },
    {
      en: 'Give the document it was made from (.docx), or open the PDF, copy its words, look them over and paste them.',
      vi: 'Hãy dùng tệp gốc (.docx); hoặc mở tệp PDF, sao chép nội dung, xem lại rồi dán vào.',
    },
  )
}

/** A PDF that is a picture of its pages. */
export function pdfWithoutText(): Problem {
  return sayWith(
    'pdf-without-text',
    {
      en: 'This PDF has no text layer: it is a scan.',
      vi: 'Tệp PDF này không có lớp chữ: đây là bản quét.',
    },
    ATTACH,
  )
}

/** A PDF whose letters are told by a table it names and does not carry. */
export function pdfLettersElsewhere(): Problem {
  return sayWith(
    'pdf-letters-elsewhere',
    {
      en: 'This PDF names a table for its letters and does not carry it, as old Korean, Japanese and Chinese ones do, so its words would come out wrong or not at all. Open it, print it to PDF again and add that, or paste its words.',
      vi: 'Tệp PDF này dùng bảng mã chữ không kèm trong tệp (thường gặp ở tệp tiếng Hàn, Nhật, Trung đời cũ) nên nội dung sẽ bị sai hoặc mất. Hãy mở tệp, in lại thành PDF rồi thêm bản đó, hoặc dán nội dung vào.',
    },
    ATTACH,
  )
}

export function pdfEncrypted(): Problem {
  return sayWith('pdf-encrypted', {
    en: 'This PDF is locked with a password. Save a copy without it, or paste its words.',
    vi: 'Tệp PDF này được khóa bằng mật khẩu. Hãy lưu một bản không đặt mật khẩu, hoặc dán nội dung vào.',
  })
}

export function pdfTooLong(pages: number, most: number): Problem {
  return sayWith('pdf-too-long', {
    en: `This PDF has ${pages} pages; the most is ${most}. Add the part that matters as a file of its own.`,
    vi: `Tệp PDF này có ${pages} trang; tối đa là ${most}. Hãy tách phần cần dùng thành tệp riêng rồi thêm.`,
  })
}

export function pdfNotRead(): Problem {
  return sayWith(
    'pdf-not-read',
    { en: 'This PDF is damaged and could not be read.', vi: 'Tệp PDF này bị hỏng nên không đọc được.' },
    ATTACH,
  )
}

export function mailNotRead(): Problem {
  return sayWith(
    'mail-not-read',
    {
      en: 'This e-mail is nested or built in a way that is not read.',
      vi: 'Thư điện tử này lồng ghép hoặc được dựng theo cách không đọc được.',
    },
    PASTE,
  )
}

export function pageWithoutText(): Problem {
  return sayWith(
    'page-without-text',
    {
      en: 'This page holds no words: they may have been loaded later by a script.',
      vi: 'Trang này không chứa chữ nào: có thể nội dung được nạp sau bằng mã lệnh.',
    },
    PASTE,
  )
}
