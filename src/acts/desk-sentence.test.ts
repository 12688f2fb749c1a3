import { expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { deskSentence } from './desk-sentence.ts'

test('values stand in the words of pages, none in those of a column', () => {
  const slots = { title: 'Kho lạnh', place: 'Khanh Hoa|VN', sector: ['clean-energy'], sought: ['US'] }
  expect(deskSentence(gazetteer, 'project', slots)).toBe(
    'Dự án kêu gọi – Tên gọi: Kho lạnh; Địa điểm: Khánh Hòa; Lĩnh vực: năng lượng sạch / clean energy; Đối tác cần tìm: Hoa Kỳ',
  )
  const figure = { host: 'Da Nang|VN', origin: 'KR', amount: '382000000 USD', measure: 'stock' }
  const said = deskSentence(gazetteer, 'investment', figure)
  expect(said).toContain('382 triệu USD')
  expect(said).not.toMatch(/\||host|origin|stock|_/)
})
