import type { Language } from '#model/problem.ts'
import { counted } from '#model/values/counted.ts'

const en = {
  title: 'Map of partners',
  says: 'Every tie of the list below as a line from home. What it shows stands as a table beneath it; a long list, page by page.',
  picture: (home: string, count: number) =>
    `World map with ${count === 1 ? 'one line' : `${count} lines`} from ${home}; the same as a table below.`,
  noHome: 'The place of this office is not known on the map, so no lines are drawn.',
  larger: { world: 'The world', 'east-asia': 'East and South-East Asia, larger', europe: 'Europe, larger' },
  unplaced: 'Not on the map, as their place is not known:',
  unplacedMore: (count: number) => `and ${count} more.`,
  partners: (count: number) => counted(count, 'partner'),
  gathered: (partners: number, lines: number) =>
    `${partners} partners are too many for a line each: the ${lines} lines are of countries, drawn as their closest tie. Every partner stands in the table below; choose a country or state above for lines of their own.`,
  islands: 'Vietnam',
  moved: 'Move the picture sideways to see all of it.',
  partner: 'Partner',
  kind: 'Type',
  since: 'Since',
  stands: 'State',
  key: 'Lines',
  keys: {
    'sister-city': 'sister cities',
    friendship: 'friendship',
    cooperation: 'cooperation and others',
    over: 'planned, suspended or ended',
  },
  shapes: 'Shapes of lands: Natural Earth.',
}

export type MapWords = typeof en

const vi: MapWords = {
  title: 'Bản đồ đối tác',
  says: 'Mỗi quan hệ trong danh sách là một đường nối từ địa phương mình. Nội dung bản đồ có đủ trong bảng bên dưới; danh sách dài thì xem từng trang.',
  picture: (home, count) => `Bản đồ thế giới với ${count} đường nối từ ${home}; nội dung như bảng bên dưới.`,
  noHome: 'Chưa xác định được vị trí của cơ quan trên bản đồ nên không vẽ đường nối.',
  larger: { world: 'Thế giới', 'east-asia': 'Đông Á và Đông Nam Á, phóng to', europe: 'Châu Âu, phóng to' },
  unplaced: 'Chưa có trên bản đồ vì chưa rõ vị trí:',
  unplacedMore: (count) => `và ${count} đối tác khác.`,
  partners: (count) => `${count} đối tác`,
  gathered: (partners, lines) =>
    `${partners} đối tác là quá nhiều để vẽ riêng từng đường: ${lines} đường trên bản đồ là của từng nước, vẽ theo quan hệ gần nhất. Mọi đối tác có trong bảng bên dưới; chọn một nước hoặc tình trạng ở trên để xem từng đường.`,
  islands: 'Việt Nam',
  moved: 'Vuốt ngang để xem hết hình.',
  partner: 'Đối tác',
  kind: 'Loại',
  since: 'Từ',
  stands: 'Tình trạng',
  key: 'Đường nối',
  keys: {
    'sister-city': 'kết nghĩa',
    friendship: 'hữu nghị',
    cooperation: 'hợp tác và loại khác',
    over: 'dự kiến, tạm dừng hoặc đã chấm dứt',
  },
  shapes: 'Hình các vùng đất: Natural Earth.',
}

/** The words of the map, in a language. */
export function mapWords(lang: Language): MapWords {
  return lang === 'vi' ? vi : en
}
