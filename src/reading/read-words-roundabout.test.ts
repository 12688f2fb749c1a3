import { describe, expect, test } from 'vitest'
import { readPromises } from './read-promises.fixture.ts'

const EN = 'DA NANG – Chairman Le Van Binh of Da Nang received Mayor Helen Ward of Leeds on Monday. '
const VI = 'ĐÀ NẴNG – Chủ tịch Lê Văn Bình của Đà Nẵng tiếp bà Helen Ward, Thị trưởng Leeds, sáng 12/10. '

describe('a word whose teller closes the sentence', () => {
  test.each([
    ['The track at the depot will be relaid by June, Ms Ward assured her guest.', 'Helen Ward pledge'],
    ['Two nurses a year can count on a room in Leeds, Ms Ward told the hall.', 'Helen Ward pledge'],
    [
      'Its tram office is to answer by the end of August; so much Ms Ward was ready to promise.',
      'Helen Ward pledge',
    ],
    ['The lamps will burn again by spring: on that Mr Binh gave his word.', 'Le Van Binh pledge'],
    ['No rent will be due for three years, Mr Binh’s answer ran.', 'Le Van Binh pledge'],
    ['What Ms Ward offered on the spot was two years of free classroom space.', 'Helen Ward pledge'],
    ['Leeds, said Ms Ward, stands ready with a loan of forty buses.', 'Helen Ward pledge'],
    ['Ms Ward nodded and went further: Leeds will take in six trainees from the port.', 'Helen Ward pledge'],
    [
      'The moor is near, Ms Ward said, and they ought to see it before they sign elsewhere.',
      'Helen Ward request',
    ],
  ])('en: %s', (text, wanted) => {
    expect(readPromises(EN + text, 'en')).toEqual([wanted])
  })

  test.each([
    'The trams were built by hand, Ms Ward assured her guest.',
    'The weather will hold, Ms Ward promised.',
    'What Ms Ward offered was an apology.',
    'The boat will be late, she continued.',
    'A longer closure, Ms Ward said, would idle the yard.',
  ])('en, none: %s', (text) => {
    expect(readPromises(EN + text, 'en')).toEqual([])
  })

  test.each([
    ['Hai trăm suất học nghề chờ con em Leeds từ mùa thu, ông Bình hứa.', 'Lê Văn Bình pledge'],
    [
      'Đến tháng 9, bãi đất 20 ha sẽ sạch bóng nhà cửa, vị lãnh đạo thành phố quả quyết.',
      'Lê Văn Bình pledge',
    ],
    ['Thư trả lời sẽ đến Leeds trước ngày 30/11, ông Bình đáp.', 'Lê Văn Bình pledge'],
    ['Ông Bình nhận lo toàn bộ tiền điện cho xưởng trong hai năm đầu.', 'Lê Văn Bình pledge'],
    ['Bà Ward bảo chuyện vé tàu cứ để Leeds lo.', 'Helen Ward pledge'],
  ])('vi: %s', (text, wanted) => {
    expect(readPromises(VI + text, 'vi')).toEqual([wanted])
  })

  test.each([
    'Trời sẽ mưa, ông Bình nói.',
    'Ông Bình hứa hẹn nhiều điều với vợ.',
    'Nhờ ông Bình, chợ đông hẳn lên.',
    'Ông Bình mời khách vào phòng họp.',
    'Bà Ward rủ nhau quay lại.',
  ])('vi, none: %s', (text) => {
    expect(readPromises(VI + text, 'vi')).toEqual([])
  })
})

describe('a wish or an idea told in a roundabout way', () => {
  test.each([
    ['High on Ms Ward’s list stood the reopening of the market to her growers.', 'Helen Ward request'],
    ['Ms Ward put in a word for the brewers, who would like their licence renewed.', 'Helen Ward request'],
    ['Ms Ward reminded her host that the scanner lent in 2019 had yet to be replaced.', 'Helen Ward request'],
    ['If Leeds could spare a tram or two, Mr Binh said, nobody here would complain.', 'Le Van Binh request'],
    ['Mr Binh would be grateful for a list of Yorkshire buyers.', 'Le Van Binh request'],
    ['Could the airline not fly twice a week, Mr Binh wanted to know.', 'Le Van Binh request'],
    ['"Do not forget our shrimp farmers," Mr Binh begged.', 'Le Van Binh request'],
    ['Ms Ward brought a plan in her bag: a common ticket for both museums.', 'Helen Ward proposal'],
    ['Mr Binh liked the thought of a joint prize for young engineers.', 'Le Van Binh proposal'],
    ['Was it not time, Ms Ward asked over tea, to put a full agreement in its place?', 'Helen Ward proposal'],
    ['Why should the two libraries, she asked, not share one site?', 'Helen Ward proposal'],
    ['It might be a good idea, Ms Ward thought, for both ports to hire one pilot.', 'Helen Ward proposal'],
    ['Together, Mr Binh argued, the two cities might run a shop in London.', 'Le Van Binh proposal'],
  ])('en: %s', (text, wanted) => {
    expect(readPromises(EN + text, 'en')).toEqual([wanted])
  })

  test.each([
    'Ms Ward’s list was long.',
    'Ms Ward could do with a cup of tea.',
    'If the rain stopped, Ms Ward said, she would walk.',
    'It was time to go home, Ms Ward said.',
    'The line was busy, he asked, and nobody knew why.',
    '"This is a fine port," Ms Ward suggested at the quay.',
  ])('en, none: %s', (text) => {
    expect(readPromises(EN + text, 'en')).toEqual([])
  })

  test.each([
    ['Điều bà Ward trông đợi ở chủ nhà là một đường bay thẳng.', 'Helen Ward request'],
    ['Bà Ward chỉ có một mong mỏi: thị thực cho thợ được cấp nhanh hơn.', 'Helen Ward request'],
    ['Ông Bình gửi gắm khách một việc: tìm đầu ra cho cá ngừ.', 'Lê Văn Bình request'],
    ['Giá như Leeds cử được một kỹ sư sang, ông Bình nói, thành phố sẽ đỡ vất vả.', 'Lê Văn Bình request'],
    ['Ý của ông Bình là hai bên cùng mở một gian hàng ở London.', 'Lê Văn Bình proposal'],
    ['Ông Bình cũng nhờ bà, khi về Leeds, nói giúp về thị thực cho thợ.', 'Lê Văn Bình request'],
    ['Ông Bình nghĩ đến một lễ hội chung cho cả hai nơi.', 'Lê Văn Bình proposal'],
    ['Sao hai bên không cùng nuôi tôm, ông Bình hỏi.', 'Lê Văn Bình proposal'],
  ])('vi: %s', (text, wanted) => {
    expect(readPromises(VI + text, 'vi')).toEqual([wanted])
  })
})

test('a word named by its noun is that of the sentence behind, where it is told there', () => {
  const text =
    'Ms Ward had an appeal for the growers of the delta. The moor is near, she said, and they ought to see it before they sign elsewhere.'
  expect(readPromises(EN + text)).toEqual(['Helen Ward request'])
})
