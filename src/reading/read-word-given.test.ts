import { describe, expect, test } from 'vitest'
import { readPromises } from './read-promises.fixture.ts'

const EN = 'DA NANG – Chairman Le Van Binh of Da Nang received Mayor Helen Ward of Leeds on Monday. '
const VI = 'ĐÀ NẴNG – Chủ tịch Lê Văn Bình của Đà Nẵng tiếp bà Helen Ward, Thị trưởng Leeds, sáng 12/10. '

describe('a word given, however it is told', () => {
  test.each([
    [
      'Four nurses will be given places at the city hospital from March, Ms Ward promised.',
      'Helen Ward pledge',
    ],
    ['Ms Ward conveyed that she would take the matter up with the ministry.', 'Helen Ward pledge'],
    ['Mr Binh volunteered a rebate of 20 percent off quay dues.', 'Le Van Binh pledge'],
    ['Mr Binh had undertaken to replace the tree lost in the storm.', 'Le Van Binh pledge'],
    ["Mr Binh's answer was brief: the engineers would be there by June.", 'Le Van Binh pledge'],
    ['Ms Ward entreated the city not to let the engines rust.', 'Helen Ward request'],
    ['Ms Ward is asking airlines to open a direct flight.', 'Helen Ward request'],
    ['Ms Ward would also like the city band to come to Leeds.', 'Helen Ward request'],
    ['Mr Binh wished to know if Leeds could find host families for six bakers.', 'Le Van Binh request'],
    ['Mr Binh broached the idea of a joint film week.', 'Le Van Binh proposal'],
  ])('en: %s', (text, wanted) => {
    expect(readPromises(EN + text, 'en')).toEqual([wanted])
  })

  test.each([
    ['Ông Bình muốn phía Leeds cử một cán bộ thường trực sang Đà Nẵng.', 'Lê Văn Bình request'],
    ['Ông Bình tiết lộ thành phố sẽ hỗ trợ một nửa cước gửi hàng mẫu.', 'Lê Văn Bình pledge'],
    ['Đà Nẵng, theo lời ông Bình, sẽ xây tặng một trường tiểu học sáu phòng.', 'Lê Văn Bình pledge'],
    ['Ông Bình gợi mở khả năng hai bên tổ chức một tuần phim.', 'Lê Văn Bình proposal'],
    ['Ông Bình bàn với khách chuyện cùng mở một đường bay thuê chuyến.', 'Lê Văn Bình proposal'],
  ])('vi: %s', (text, wanted) => {
    expect(readPromises(VI + text, 'vi')).toEqual([wanted])
  })

  test.each([
    'Four nurses were given a tour of the hospital, Ms Ward said.',
    'Mr Binh was asking about the weather in Leeds.',
    'She was told the story of the dragon.',
    'The idea was an old one.',
    'Mr Binh wished to know how the bridge was built.',
    'What about lunch?',
    'Strikes, Ms Ward said, would idle the port.',
    'Mr Binh would also like tea.',
  ])('en, none: %s', (text) => {
    expect(readPromises(EN + text, 'en')).toEqual([])
  })

  test.each([
    'Ông Bình không muốn nói nhiều về chuyện cũ.',
    'Ông Bình bàn với khách chuyện bóng đá.',
    'Ông Bình kể chuyện ngày xưa.',
  ])('vi, none: %s', (text) => {
    expect(readPromises(VI + text, 'vi')).toEqual([])
  })
})

describe('answers of an interview', () => {
  const INTERVIEW = `A talk with the mayor

Helen Ward has been Mayor of Leeds for two years.

What do you think of Da Nang?

It is a fine city. I know its harbour, its bridges, its cooks.

How did the two cities meet?

By chance. There was a fair, then a dinner.

What do you ask of them?

We ask the city to send us 12 teachers every year.`

  test('are those of whom it is with', () => {
    expect(readPromises(INTERVIEW, 'en')).toEqual(['Helen Ward request'])
  })

  test('a text of one question is no interview', () => {
    const [head, ...rest] = INTERVIEW.replace('What do you think of Da Nang?', '')
      .replace('How did the two cities meet?', '')
      .split('We ask')
    expect(readPromises(`${head}We ask${rest.join('')}`, 'en')).toEqual([])
  })
})
