import type { Bilingual, Language } from '#model/problem.ts'
import type { Difference } from '#registry/difference.ts'

/** The four groups of a difference, in the order they are read. */
export const CHANGE_WORDS: readonly {
  readonly change: Difference['change']
  readonly title: Bilingual
  readonly says: Bilingual
}[] = [
  {
    change: 'new',
    title: { en: 'New', vi: 'Mới' },
    says: {
      en: 'Begun between the two days or, where no day is told, first told of then.',
      vi: 'Bắt đầu trong khoảng giữa hai ngày; nếu không rõ ngày bắt đầu thì được nêu lần đầu trong khoảng này.',
    },
  },
  {
    change: 'ended',
    title: { en: 'Ended', vi: 'Kết thúc' },
    says: {
      en: 'Stood on the first day, and no longer on the second.',
      vi: 'Ngày đầu còn hiệu lực, ngày sau không còn.',
    },
  },
  {
    change: 'changed',
    title: { en: 'Changed', vi: 'Thay đổi' },
    says: {
      en: 'A source from between the two days says something new.',
      vi: 'Nguồn trong khoảng giữa hai ngày nêu điều mới.',
    },
  },
  {
    change: 'corrected',
    title: { en: 'Known better', vi: 'Biết rõ hơn' },
    says: {
      en: 'The facts did not change; what we know of them did.',
      vi: 'Sự việc không đổi, chỉ thông tin ta nắm được thay đổi.',
    },
  },
]

/** Why two days differ in nothing where nobody kept the book on either. */
export const BEFORE_BOOK: Readonly<Record<Language, (day: string) => string>> = {
  en: (day) =>
    `This book was begun on ${day}: on these days it held nothing, so there is nothing to compare. What is known of them today can be compared.`,
  vi: (day) =>
    `Sổ này bắt đầu ngày ${day}: vào hai ngày này sổ chưa có gì nên không có gì để so sánh. Có thể so sánh theo những gì hôm nay đã biết về hai ngày ấy.`,
}

/** What became of a matter of which only our knowledge changed. */
export const HOW_WORDS: Readonly<Record<NonNullable<Difference['how']>, Bilingual>> = {
  learnt: { en: 'older, but learnt of only now', vi: 'có từ trước, nay mới biết' },
  withdrawn: { en: 'taken out of the book', vi: 'đã bỏ khỏi sổ' },
  otherwise: { en: 'put right', vi: 'đã sửa lại' },
  joined: { en: 'found to be one with another matter', vi: 'hóa ra là một với mục khác' },
  parted: { en: 'found to be a matter of its own', vi: 'hóa ra là một mục riêng' },
}
