import type { Language } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'

const en = {
  title: 'Network of partners',
  says: 'Who is tied to whom on a day: our place, the countries, the partners in them, and the bodies that work together or signed a paper below each tie. The list below the picture says the same, with its sources.',
  picture: (home: string, partners: number, countries: number) =>
    `Network of ${home}: ${counted(partners, 'partner')} in ${counted(countries, 'country', 'countries')}; the same as a list below.`,
  keys: {
    'sister-city': 'sister cities',
    friendship: 'friendship',
    cooperation: 'cooperation and others',
    over: 'planned, suspended or ended',
  },
  bodyKeys: {
    link: 'bodies that work together',
    paper: 'a paper bodies signed',
    over: 'of bodies: planned or ended',
  },
  gathered: (partners: number) =>
    `${partners} partners are too many to be drawn one by one: each country stands with their number. Choose a country or state above to see its partners.`,
  list: 'The same as a list',
  noCountry: 'Country not known',
  onlyBodies: 'No tie in this list; bodies are linked.',
  elsewhere: 'Links of bodies whose country is not known',
  moreBodies: (count: number) =>
    `${count} further links and papers of bodies are not shown here. All of them:`,
  allBodies: 'links',
  allPapers: 'agreements',
  byName: 'A body stands under the partner its name names, else under its country.',
  since: (day: string) => `since ${day}`,
}

export type NetworkWords = typeof en

const vi: NetworkWords = {
  title: 'Mạng lưới đối tác',
  says: 'Quan hệ của địa phương tính đến một ngày: các nước, đối tác ở từng nước và, dưới mỗi quan hệ, những tổ chức hợp tác hoặc đã ký kết với nhau. Danh sách bên dưới có đủ nội dung của hình, kèm nguồn.',
  picture: (home, partners, countries) =>
    `Mạng lưới của ${home}: ${partners} đối tác ở ${countries} nước; nội dung như danh sách bên dưới.`,
  keys: {
    'sister-city': 'kết nghĩa',
    friendship: 'hữu nghị',
    cooperation: 'hợp tác và loại khác',
    over: 'dự kiến, tạm dừng hoặc đã chấm dứt',
  },
  bodyKeys: {
    link: 'tổ chức hợp tác với nhau',
    paper: 'văn bản các tổ chức đã ký',
    over: 'giữa các tổ chức: dự kiến hoặc đã chấm dứt',
  },
  gathered: (partners) =>
    `${partners} đối tác là quá nhiều để vẽ riêng từng đối tác: mỗi nước được vẽ kèm số đối tác. Chọn một nước hoặc tình trạng ở trên để xem từng đối tác.`,
  list: 'Cùng nội dung, dạng danh sách',
  noCountry: 'Chưa rõ nước',
  onlyBodies: 'Không có quan hệ trong danh sách này; có tổ chức liên kết với nhau.',
  elsewhere: 'Liên kết giữa các tổ chức chưa rõ nước',
  moreBodies: (count) => `Còn ${count} liên kết, văn bản giữa các tổ chức không nêu ở đây. Xem đủ ở:`,
  allBodies: 'Liên kết',
  allPapers: 'Thỏa thuận',
  byName: 'Tổ chức được xếp dưới đối tác có tên trong tên của tổ chức, nếu không thì xếp theo nước.',
  since: (day) => `từ ${day}`,
}

/** The words of the network, in a language. */
export function networkWords(lang: Language): NetworkWords {
  return lang === 'vi' ? vi : en
}
