import type { Bilingual } from '#model/problem.ts'
import { hasKey } from '#model/values/has-key.ts'
import { PART_WORDS } from '#views/words/mission-words.ts'

/** What stands under a name of a form; parts of a delegation's file are called what its page calls them. */
const NAME_WORDS: Readonly<Record<string, Bilingual>> = {
  'office.name': { en: 'Name of the office', vi: 'Tên cơ quan' },
  'office.home': { en: 'Our province or city', vi: 'Tỉnh, thành phố của ta' },
  day: { en: 'Day of the paper', vi: 'Ngày lập văn bản' },
  'signer.name': { en: 'Who signs', vi: 'Người ký' },
  'signer.post': { en: 'Post of who signs', vi: 'Chức vụ người ký' },
  'mission.title': { en: 'Title of the delegation’s file', vi: 'Tên đoàn' },
  'mission.days': { en: 'From when to when', vi: 'Thời gian (từ ngày đến ngày)' },
  'mission.dayCount': { en: 'Number of days', vi: 'Số ngày' },
  'mission.head': { en: 'Head of the delegation', vi: 'Trưởng đoàn' },
  roster: { en: 'Our people, one a line', vi: 'Danh sách phía ta, mỗi người một dòng' },
  guests: { en: 'The other side’s people, one a line', vi: 'Danh sách phía bạn, mỗi người một dòng' },
  programme: { en: 'The programme by day', vi: 'Chương trình theo ngày' },
  budget: { en: 'Lines of the estimate', vi: 'Các khoản dự toán' },
  promises: { en: 'What was promised', vi: 'Việc đã hứa' },
  partners: { en: 'What the book holds of each partner', vi: 'Nội dung trong sổ về từng đối tác' },
  sources: { en: 'Sources of what is told', vi: 'Nguồn của nội dung' },
}

/** What a name of a form stands for; undefined within a list, where the list says it. */
export function nameWord(name: string): Bilingual | undefined {
  const part = name.replace(/^mission\./, '')
  const own = hasKey(NAME_WORDS, name) ? NAME_WORDS[name] : undefined
  return own ?? (hasKey(PART_WORDS, part) ? PART_WORDS[part] : undefined)
}
