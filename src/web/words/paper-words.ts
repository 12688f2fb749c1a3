import type { Language } from '#model/problem.ts'

const en = {
  title: 'Papers',
  says: 'Each paper is written from what is on file on the day you name, and a briefing says of every sentence what it rests on.',
  make: 'Papers as Word files',
  inVietnamese: 'Vietnamese',
  inEnglish: 'English',
  go: 'Write',
  which: 'Paper',
  language: 'Language',
  beside: 'Names and days also in (programme, list of participants)',
  noBeside: 'no other language',
  korean: 'Korean',
  japanese: 'Japanese',
  asOf: 'As of',
  asOfHint: 'dd/mm/yyyy; today where left empty',
  send: 'Clean, to send: without the numbers of sources',
  periodic: 'Periodic reports',
  periodicSays: 'What changed since the last one, delegations and commitments.',
  chasing: 'Letter on overdue commitments',
  unit: 'Unit',
  lately: 'Lately made',
  none: 'No paper has been made yet.',
  usedIn: 'Told in papers',
  notUsed: 'No paper tells of this yet.',
  changed: 'Changed since',
  calendar: 'Programme as a calendar file',
  cards: 'People as cards (vCard)',
  own: 'In the office’s own form',
  forms: 'Own forms',
  formsSays:
    'Your own Word file with names in braces is filled from the same facts. Names it does not know, and those nothing is on file for, are told.',
  names: 'Names a form may use',
  version: 'Version',
  file: 'Word file (.docx)',
  keep: 'Keep',
}

export type PaperPageWords = typeof en

const vi: PaperPageWords = {
  title: 'Văn bản',
  says: 'Mỗi văn bản được lập từ nội dung trong sổ tính đến ngày bạn chọn; hồ sơ tham khảo nêu căn cứ của từng câu.',
  make: 'Lập văn bản (tệp Word)',
  inVietnamese: 'Tiếng Việt',
  inEnglish: 'Tiếng Anh',
  go: 'Lập',
  which: 'Văn bản',
  language: 'Ngôn ngữ',
  beside: 'Ghi kèm tên, ngày (chương trình, danh sách đoàn)',
  noBeside: 'không kèm',
  korean: 'Tiếng Hàn',
  japanese: 'Tiếng Nhật',
  asOf: 'Tính đến ngày',
  asOfHint: 'dd/mm/yyyy; để trống là hôm nay',
  send: 'Bản gửi đi: không đánh số nguồn',
  periodic: 'Báo cáo định kỳ',
  periodicSays: 'Thay đổi so với kỳ trước, đoàn ra, đoàn vào và cam kết.',
  chasing: 'Công văn đôn đốc việc quá hạn',
  unit: 'Đơn vị',
  lately: 'Mới lập',
  none: 'Chưa lập văn bản nào.',
  usedIn: 'Đã đưa vào văn bản',
  notUsed: 'Chưa có văn bản nào dùng mục này.',
  changed: 'Đã thay đổi từ đó',
  calendar: 'Chương trình dạng tệp lịch',
  cards: 'Danh thiếp công vụ (vCard)',
  own: 'Theo mẫu riêng của cơ quan',
  forms: 'Mẫu riêng của cơ quan',
  formsSays:
    'Tệp Word của cơ quan có các trường đặt trong ngoặc nhọn sẽ được điền từ cùng nội dung. Trường không có, hoặc chưa có nội dung, đều được nêu tên.',
  names: 'Các trường có thể dùng',
  version: 'Bản',
  file: 'Tệp Word (.docx)',
  keep: 'Lưu',
}

/** The words of the pages on papers. */
export function paperPageWords(lang: Language): PaperPageWords {
  return lang === 'vi' ? vi : en
}
