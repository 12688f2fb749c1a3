import { describe, expect, test } from 'vitest'
import { guessKind, guessUses } from './guess-headers.ts'

const heads = (line: string) => line.split('|').map((each) => each.trim())

describe('what a register lists', () => {
  test.each([
    'STT | Địa phương | Quốc gia | Hình thức hợp tác | Năm thiết lập | Văn bản ký kết',
    'TT | Tên địa phương đối tác | Nước | Hình thức hợp tác | Ngày ký | Văn bản ký kết | Ghi chú',
    'Đối tác | Quốc gia | Hình thức hợp tác | Lĩnh vực | Văn bản ký kết',
    'Thành phố kết nghĩa | Nước | Ngày thiết lập | Văn bản',
    'STT | Đối tác nước ngoài | Quốc gia | Cấp độ quan hệ | Ngày ký kết | Thỏa thuận đã ký | Tình trạng',
    'No. | Partner city | Country | Type of cooperation | Since | Document signed',
    'Sister city | Country | Form of cooperation | Date signed | Agreement',
    '도시 | 국가 | 협력 형태 | 체결일 | 협정서',
    '姉妹都市 | 国名 | 提携日 | 締結文書',
  ])('partners, whose papers stand beside them: %s', (line) => {
    expect(guessKind(heads(line))).toBe('partnership')
  })

  test.each([
    'STT | Tên văn bản | Bên ký phía Việt Nam | Bên ký nước ngoài | Ngày ký | Hiệu lực',
    'STT | Tên thỏa thuận | Đối tác ký kết | Quốc gia | Ngày ký | Ngày hết hạn',
    'Văn bản ký kết | Loại văn bản | Đối tác | Ngày ký | Người ký',
    'Số hiệu | Trích yếu | Hình thức văn bản | Đối tác | Ngày ký',
    'Sister city | Country | Name of agreement | Date signed',
    'Agreement | Type | Parties | Signed on | Expires',
    '협약명 | 협약기관 | 국가 | 체결일 | 유효기간',
  ])('papers, each with a title, a number or a sort: %s', (line) => {
    expect(guessKind(heads(line))).toBe('agreement')
  })

  test.each([
    ['visit', 'Đoàn | Trưởng đoàn | Từ ngày | Đến ngày | Số người'],
    ['role', 'Họ và tên | Chức vụ | Cơ quan | Từ năm'],
    ['investment', 'Nhà đầu tư | Số dự án | Vốn đăng ký | Tính đến'],
  ])('and nothing of either is taken for one: %s', (kind, line) => {
    expect(guessKind(heads(line))).toBe(kind)
  })

  test.each(['Đơn vị ký', 'Đơn vị cũ', 'Địa phương trong nước'])('%s is our side of the tie', (heading) => {
    const uses = guessUses(heads(`Quốc gia | Đối tác | ${heading} | Loại quan hệ | Ngày ký`), 'partnership')
    expect([uses.get(1), uses.get(2)]).toEqual(['b', 'a'])
  })

  test.each([
    'Đoàn | Nơi đến | Từ ngày | Đến ngày | Số người',
    'Tên đoàn | Nước đến | Ngày đi | Ngày về | Trưởng đoàn',
    'Delegation | Country | Start date | End date | Head of delegation',
  ])('the last day of a journey is told from its first: %s', (line) => {
    const uses = guessUses(heads(line), 'visit')
    expect([uses.get(2), uses.get(3)]).toEqual(['start', 'days.until'])
  })

  test('where a delegation goes to is no day', () => {
    expect(guessUses(heads('Đoàn | Đến | Ngày'), 'visit').get(1)).not.toBe('days.until')
    expect([...guessUses(heads('Delegation | To | Date'), 'visit').values()]).not.toContain('days.until')
  })

  test('the paper beside a partner is no column of the tie', () => {
    const uses = guessUses(heads('Đối tác | Quốc gia | Hình thức hợp tác | Văn bản ký kết'), 'partnership')
    expect([...uses.values()].sort()).toEqual(['b', 'b.country', 'kind'])
  })
})
