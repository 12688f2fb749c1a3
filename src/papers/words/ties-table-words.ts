import type { Language } from '#model/problem.ts'

const en = {
  tieHead: [
    'Partner',
    'Country',
    'Our side',
    'Type',
    'Since',
    'State',
    'Stages',
    'Last day',
    'How reckoned',
    'Notice by',
    'Last exchange',
    'Last letter of good wishes',
    'Papers',
    'Rests on',
  ],
  agreementHead: [
    'Paper',
    'Instrument',
    'Signed by',
    'Country',
    'Signed',
    'In force from',
    'Term',
    'Renewal',
    'Notice',
    'Languages',
    'State',
    'Last day',
    'How reckoned',
    'Notice by',
    'Signed copy',
    'Rests on',
  ],
}

const vi: typeof en = {
  tieHead: [
    'Đối tác',
    'Nước',
    'Phía ta',
    'Loại',
    'Từ',
    'Tình trạng',
    'Các bước',
    'Ngày cuối',
    'Cách tính',
    'Báo trước chậm nhất',
    'Trao đổi gần nhất',
    'Thư chúc mừng gần nhất',
    'Văn bản',
    'Căn cứ',
  ],
  agreementHead: [
    'Văn bản',
    'Hình thức',
    'Bên ký',
    'Nước',
    'Ngày ký',
    'Hiệu lực từ',
    'Thời hạn',
    'Gia hạn',
    'Báo trước',
    'Ngôn ngữ',
    'Tình trạng',
    'Ngày cuối',
    'Cách tính',
    'Báo trước chậm nhất',
    'Bản đã ký',
    'Căn cứ',
  ],
}

/** The headings of the tables of ties and agreements. */
export function tiesTableWords(lang: Language): typeof en {
  return lang === 'vi' ? vi : en
}
