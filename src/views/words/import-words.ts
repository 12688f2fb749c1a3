import type { Bilingual } from '#model/problem.ts'

/** Why rows are left out or cells not read, short, for counts; the whole sentence stands at each row. */
export const REASON_WORDS: Readonly<Record<string, Bilingual>> = {
  'several-places': { en: 'name means several places', vi: 'tên chỉ nhiều nơi' },
  'place-elsewhere': { en: 'known place lies elsewhere', vi: 'địa phương đã biết nằm ở vị trí khác' },
  'empty-cell': { en: 'a cell is empty', vi: 'có ô trống' },
  'self-pair': { en: 'both sides the same', vi: 'hai bên trùng nhau' },
  'country-unknown': { en: 'country not known', vi: 'không nhận ra nước' },
  'place-unknown': { en: 'place not known', vi: 'không nhận ra địa phương' },
  'day-unreadable': { en: 'day not readable', vi: 'không đọc được ngày' },
  'day-to-come': { en: 'day still to come', vi: 'ngày chưa tới' },
  'country-alone': { en: 'a country, not a locality', vi: 'là một nước, không phải địa phương' },
  'number-unreadable': { en: 'number not readable', vi: 'không đọc được số' },
  'money-unreadable': { en: 'sum not readable', vi: 'không đọc được số tiền' },
  'value-unknown': { en: 'word not known, kept in the row only', vi: 'từ chưa biết, chỉ giữ trong dòng' },
  'text-too-long': { en: 'text too long', vi: 'văn bản quá dài' },
  'slot-not-read': { en: 'value cannot be used', vi: 'giá trị không dùng được' },
}

/** Why a place was taken for a name. */
export const PLACE_REASON_WORDS: Readonly<Record<string, Bilingual>> = {
  only: { en: 'the only place of this name', vi: 'nơi duy nhất có tên này' },
  upper: { en: 'the province over the city of its name', vi: 'tỉnh, trong đó có thành phố cùng tên' },
  larger: { en: 'much larger than its namesakes', vi: 'lớn hơn hẳn các nơi trùng tên' },
  nearest: { en: 'lies where the row says', vi: 'nằm đúng vị trí ghi trong dòng' },
  known: { en: 'a party of this office already', vi: 'đã là đối tác trong sổ' },
  country: {
    en: 'by name and country; the point in the row cannot be right',
    vi: 'theo tên và nước; vị trí ghi trong dòng không đúng',
  },
  decided: { en: 'decided before', vi: 'đã chọn từ trước' },
  'as-written': {
    en: 'not in the list of places; taken as written',
    vi: 'chưa có trong danh mục; ghi như đã viết',
  },
}

/** What would become of a row. */
export const STANDING_WORDS: Readonly<
  Record<'create' | 'same' | 'differs' | 'ambiguous' | 'refused', Bilingual>
> = {
  create: { en: 'new', vi: 'mới' },
  same: { en: 'the same', vi: 'trùng khớp' },
  differs: { en: 'differs from the book', vi: 'khác với sổ' },
  ambiguous: { en: 'to be chosen', vi: 'cần chọn' },
  refused: { en: 'refused', vi: 'không nhận' },
}
