import type { Language } from '#model/problem.ts'

const en = {
  later: (n: number) => `${n} put off`,
  showLater: 'show these',
  showOpen: 'back to those to decide',
  pick: 'Choose',
  bulk: 'Chosen pairs',
  until: 'Ask again from',
  untilHint: 'Day/month/year; empty is until somebody takes it up.',
  putOff: 'Put off the chosen',
  again: 'Take up the chosen again',
  one: 'Later',
  takeUp: 'Take up again',
  putOffBy: (by: string, at: string, until: string | undefined) =>
    `Put off by ${by}, ${at}${until ? `; asked again from ${until}` : ''}`,
  noneLater: 'No pair is put off.',
  onFile: 'Already on file?',
  onFileSays: (name: string) => `“${name}” looks like an entry that is there already:`,
  useName: 'Use this name',
  goOn: 'It is another one: keep the name as typed',
  idAdd: 'Note the number',
  idNumber: 'Catalogue and number',
  idHint: 'wikidata:Q25282 · geonames:1583992 · iso-3166-2:VN-DN · isni:… · lei:…',
  idNote: 'Where it was looked up',
  idHead: 'Numbers in public catalogues',
  idSource: 'source',
}

export type SuggestionWords = typeof en

const vi: SuggestionWords = {
  later: (n) => `${n} cặp để sau`,
  showLater: 'xem các cặp này',
  showOpen: 'về các cặp cần quyết định',
  pick: 'Chọn',
  bulk: 'Các cặp đã chọn',
  until: 'Hỏi lại từ ngày',
  untilHint: 'Ngày/tháng/năm; bỏ trống là đến khi có người xem lại.',
  putOff: 'Để sau các cặp đã chọn',
  again: 'Xem lại các cặp đã chọn',
  one: 'Để sau',
  takeUp: 'Xem lại',
  putOffBy: (by, at, until) => `${by} để sau, ${at}${until ? `; hỏi lại từ ${until}` : ''}`,
  noneLater: 'Không có cặp nào để sau.',
  onFile: 'Đã có trong sổ?',
  onFileSays: (name) => `“${name}” giống một mục đã có trong sổ:`,
  useName: 'Dùng tên này',
  goOn: 'Đây là mục khác: giữ tên như đã gõ',
  idAdd: 'Ghi mã này',
  idNumber: 'Danh mục và mã',
  idHint: 'wikidata:Q25282 · geonames:1583992 · iso-3166-2:VN-DN · isni:… · lei:…',
  idNote: 'Tra ở đâu',
  idHead: 'Mã trong danh mục công khai',
  idSource: 'nguồn',
}

/** The words of suggestions that are put off, and of names that may be on file already. */
export function suggestionWords(lang: Language): SuggestionWords {
  return lang === 'vi' ? vi : en
}
