import type { Language } from '#model/problem.ts'
import type { FacetName, SearchHit } from '#views/search-view.ts'

const en = {
  hint: 'Names, sentences, sources. Accents and small slips do not matter: “da nagn” finds Đà Nẵng.',
  sort: { party: 'Partner or person', record: 'In the book', quote: 'Quoted', source: 'Source' } as Readonly<
    Record<SearchHit['kind'], string>
  >,
  facets: {
    kind: 'What it is',
    country: 'Country',
    sector: 'Field',
    status: 'Standing',
    role: 'Office held',
  } as Readonly<Record<FacetName, string>>,
  narrow: 'Narrow the list',
  from: 'From',
  to: 'To',
  dayHint: 'Day, month or year, for example 2024',
  apply: 'Show',
  clear: 'Show all',
  cut: (shown: number, total: number) => `The first ${shown} of ${total}. Narrow the list to see the others.`,
  more: 'There is more on this than is counted here. Add a word, or choose a day.',
  known: 'also',
  suggestions: (n: number) => `${n} ${n === 1 ? 'name' : 'names'}: choose with the arrow keys`,
}

const vi: typeof en = {
  hint: 'Tên, câu văn, nguồn. Không cần dấu, gõ sai một chữ cũng tìm được: “da nagn” ra Đà Nẵng.',
  sort: { party: 'Đối tác hoặc người', record: 'Trong sổ', quote: 'Lời văn', source: 'Nguồn' },
  facets: {
    kind: 'Loại',
    country: 'Nước',
    sector: 'Lĩnh vực',
    status: 'Tình trạng',
    role: 'Chức vụ',
  },
  narrow: 'Thu hẹp danh sách',
  from: 'Từ',
  to: 'Đến',
  dayHint: 'Ngày, tháng hoặc năm, ví dụ 2024',
  apply: 'Xem',
  clear: 'Xem tất cả',
  cut: (shown, total) =>
    `${shown} kết quả đầu trong số ${total}. Hãy thu hẹp danh sách để xem các kết quả khác.`,
  more: 'Còn nhiều hơn số đã đếm ở đây. Hãy thêm từ hoặc chọn ngày.',
  known: 'còn gọi là',
  suggestions: (n) => `${n} tên: chọn bằng phím mũi tên`,
}

/** The words of the search page. */
export function searchWords(lang: Language): typeof en {
  return lang === 'vi' ? vi : en
}
