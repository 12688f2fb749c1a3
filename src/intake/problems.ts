import { type Bilingual, type Problem, problem } from '#model/problem.ts'

const PASTE: Bilingual = {
  en: 'Open it, copy its words and paste them instead.',
  vi: 'Hãy mở tệp, sao chép nội dung rồi dán vào.',
}

const READ_TODAY: Bilingual = {
  en: 'Files read today: .txt (plain text) and .html (a saved web page).',
  vi: 'Hiện đọc được tệp .txt (văn bản thuần) và .html (trang web đã lưu).',
}

function sayWith(code: string, what: Bilingual, ...then: readonly Bilingual[]): Problem {
  const all = [what, ...then]
  return problem(code, {
    en: all.map((each) => each.en).join(' '),
    vi: all.map((each) => each.vi).join(' '),
  })
}

/** A format that is known by its first bytes and has no reader yet. */
export function notReadYet(format: Bilingual, instead: Bilingual = PASTE): Problem {
  return sayWith(
    'format-not-read',
    { en: `This is ${format.en}, which is not read yet.`, vi: `Đây là ${format.vi}, hiện chưa đọc được.` },
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
    en: 'This file is empty. Choose another, or paste the words of the article.',
    vi: 'Tệp này trống. Hãy chọn tệp khác, hoặc dán nội dung bài viết.',
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

/** A page whose reading was ended at a limit. */
export function pageTooHeavy(limit: 'time' | 'memory' | 'output'): Problem {
  const why = {
    time: { en: 'took too long', vi: 'mất quá nhiều thời gian' },
    memory: { en: 'needed too much memory', vi: 'cần quá nhiều bộ nhớ' },
    output: { en: 'gave too much text', vi: 'cho ra quá nhiều văn bản' },
  }[limit]
  return sayWith(
    'page-too-heavy',
    {
      en: `Reading this page ${why.en} and was ended; nothing was kept.`,
      vi: `Việc đọc trang này ${why.vi} nên đã bị dừng; không có gì được lưu.`,
    },
    PASTE,
  )
}

export function pageNotRead(): Problem {
  return sayWith(
    'page-not-read',
    { en: 'This page could not be read.', vi: 'Không đọc được trang này.' },
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
