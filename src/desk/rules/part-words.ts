import type { Bilingual } from '#model/problem.ts'
import type { FilePart } from './trip-facts.ts'

/** Parts of a file as a person of the desk says them. */
const PART_WORDS: Readonly<Record<FilePart, Bilingual>> = {
  basis: { en: 'basis', vi: 'căn cứ' },
  purpose: { en: 'purpose', vi: 'mục đích' },
  hosts: { en: 'host', vi: 'đối tác đón' },
  invitation: { en: 'invitation', vi: 'thư mời' },
  roster: { en: 'list of members', vi: 'danh sách đoàn' },
  days: { en: 'days', vi: 'thời gian' },
  countries: { en: 'countries', vi: 'nước đến' },
  programme: { en: 'programme', vi: 'chương trình' },
  budget: { en: 'budget', vi: 'dự toán kinh phí' },
  payer: { en: 'who pays', vi: 'nguồn kinh phí' },
  recommendation: { en: 'recommendation', vi: 'kiến nghị' },
  'year-plan': { en: 'a line in the year’s plan', vi: 'kế hoạch đối ngoại năm' },
  'study-outline': { en: 'the approved outline of the study', vi: 'đề cương nghiên cứu được duyệt' },
  titles: { en: 'names with titles', vi: 'họ tên và chức danh' },
  'head-count': { en: 'number of guests', vi: 'số lượng khách' },
  cv: { en: 'biographies', vi: 'lý lịch tóm tắt' },
  reason: { en: 'reason for the visit', vi: 'lý do chuyến thăm' },
  'length-of-stay': { en: 'length of stay', vi: 'thời gian lưu lại' },
  gifts: { en: 'gifts', vi: 'quà tặng' },
  'special-needs': { en: 'special needs', vi: 'nhu cầu đặc biệt' },
  language: { en: 'language', vi: 'ngôn ngữ' },
  interpreter: { en: 'interpreter', vi: 'phiên dịch' },
  photographer: { en: 'photographer', vi: 'chụp ảnh' },
  press: { en: 'press', vi: 'báo chí' },
  'in-writing': { en: 'a request in writing', vi: 'đề nghị bằng văn bản' },
  'six-month-passports': { en: 'passports valid for six months', vi: 'hộ chiếu còn hạn trên 6 tháng' },
  'decision-original': { en: 'the original of the decision', vi: 'bản gốc quyết định cử đi' },
  'foreign-affairs-opinion': {
    en: 'the opinion of the foreign-affairs body',
    vi: 'ý kiến của cơ quan ngoại vụ',
  },
  'succession-decision': {
    en: 'the decision to keep, amend, replace, suspend or end it',
    vi: 'quyết định duy trì, sửa đổi, thay thế, tạm đình chỉ hoặc chấm dứt',
  },
  'council-vote': { en: 'the vote of the council', vi: 'nghị quyết của hội đồng địa phương' },
  'heads-signed': { en: 'an agreement signed by the heads', vi: 'thỏa thuận do người đứng đầu ký' },
  'several-fields': { en: 'more than one field of exchange', vi: 'hợp tác ở hơn một lĩnh vực' },
  'assembly-budget': { en: 'a budget approved by the assembly', vi: 'kinh phí do hội đồng thông qua' },
  'airport-welcome': { en: 'the welcome at the airport', vi: 'đón tại sân bay' },
  flowers: { en: 'flowers', vi: 'tặng hoa' },
  'seat-welcome': { en: 'the welcome at the seat of government', vi: 'lễ đón tại trụ sở' },
  'gift-register': { en: 'entry in the gift register', vi: 'ghi sổ quà tặng' },
}

export const FILE_PARTS = Object.keys(PART_WORDS) as [FilePart, ...FilePart[]]

/** Several parts in one phrase. */
export function sayParts(parts: readonly FilePart[]): Bilingual {
  return {
    en: parts.map((part) => PART_WORDS[part].en).join(', '),
    vi: parts.map((part) => PART_WORDS[part].vi).join(', '),
  }
}
