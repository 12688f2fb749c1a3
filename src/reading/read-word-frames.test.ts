import { describe, expect, test } from 'vitest'
import { readPromises } from './read-promises.fixture.ts'

const EN = 'DA NANG – Chairman Le Van Binh of Da Nang received Mayor Helen Ward of Leeds (UK) on Monday. '

describe('a word given by whoever is told behind it', () => {
  test.each([
    ['Three used trams were offered by Ms Ward.', 'Helen Ward pledge'],
    ['There was an offer from Ms Ward of three used trams.', 'Helen Ward pledge'],
    ['From Ms Ward came an offer of three used trams.', 'Helen Ward pledge'],
    ['A request for three used trams came from Mr Binh.', 'Le Van Binh request'],
    ['An invitation to the lantern fair was extended to Leeds by Mr Binh.', 'Le Van Binh request'],
    ['A shared archive was put forward by Ms Ward.', 'Helen Ward proposal'],
    ['It was suggested by Ms Ward that a joint board meet each March.', 'Helen Ward proposal'],
    ['Promising to bear the freight, Ms Ward signed the guest book.', 'Helen Ward pledge'],
    ['“A new ferry stage will be laid out by June,” said the chairman.', 'Le Van Binh pledge'],
    ['Leeds is to take six cooks a year, according to Ms Ward.', 'Helen Ward pledge'],
    ['At Ms Ward’s suggestion the two cities are to share one archive.', 'Helen Ward proposal'],
    ['Leeds should send its tram drawings, Mr Binh said.', 'Le Van Binh request'],
    ['Could Leeds lend the city three trams, Mr Binh asked.', 'Le Van Binh request'],
    ['The two cities could keep one archive, Ms Ward suggested.', 'Helen Ward proposal'],
    ['Ms Ward promised two bells of 1982.', 'Helen Ward pledge'],
  ])('%s', (text, wanted) => {
    expect(readPromises(EN + text)).toEqual([wanted])
  })

  test.each([
    'Three used trams were driven by Ms Ward.',
    'A bunch of orchids came from Ms Ward.',
    'Smiling at the children, Ms Ward signed the guest book.',
    'A new stage will be seen from afar, said the chairman.',
    'The two cities could look back on nine good years, Ms Ward said.',
    'At Ms Ward’s side the guests walked to the river.',
    'Could anybody remember the rain of 1999, Mr Binh asked.',
    'Ms Ward promised it in 1982.',
    'In 1982 Ms Ward promised two bells.',
  ])('none: %s', (text) => {
    expect(readPromises(EN + text)).toEqual([])
  })
})

describe('a task that a head gives', () => {
  test.each([
    'Mr Binh instructed the Department of Tourism to draft a plan before June 30.',
    'Mr Binh tasked the Department of Tourism with drafting a plan before June 30.',
    'Mr Binh directed the relevant departments to clear the site within 30 days.',
    'Mr Binh gave the Department of Tourism until June 30 to draft a plan.',
    'Mr Binh instructed the organising committee to keep a berth free.',
    'Mr Binh reminded his guest to send the drawings by June 1.',
    'The Department of Tourism was ordered by Mr Binh to draft a plan.',
  ])('is asked for: %s', (text) => {
    expect(readPromises(EN + text)).toEqual(['Le Van Binh request'])
  })

  test.each([
    'Mr Binh told the guests about the storm of 1999.',
    'Mr Binh ordered two coffees for the guests.',
    'Mr Binh directed a film in his youth.',
    'Mr Binh gave the guests two hours of music.',
  ])('none: %s', (text) => {
    expect(readPromises(EN + text)).toEqual([])
  })
})

describe('what each of two sides is to do', () => {
  test.each([
    'The two sides agreed that Leeds would send two teachers and Da Nang would house them.',
    'Leeds agreed to send two teachers; Da Nang agreed to house them.',
    'Under the plan, Leeds will send two teachers and Da Nang will house them.',
  ])('is its own: %s', (text) => {
    expect(readPromises(EN + text)).toEqual(['Leeds|GB pledge', 'Da Nang|VN pledge'])
  })

  test('is told by a list of next steps, too', () => {
    const text = 'Next steps: Leeds to send the draft by May 30; Da Nang to reply by June 15.'
    expect(readPromises(EN + text)).toEqual(['Leeds|GB pledge', 'Da Nang|VN pledge'])
  })

  test('is nothing where both are told of together', () => {
    expect(readPromises(`${EN}The two sides agreed that Leeds would be colder than Da Nang.`)).toEqual([])
  })
})

describe('for whom a thing is told', () => {
  test.each([
    ['Mr Binh suggested that Leeds open an office by the river.', 'Le Van Binh request'],
    ['Mr Binh suggested that Leeds and Da Nang open an office together.', 'Le Van Binh proposal'],
    ['Ms Ward would like the two cities to keep one archive.', 'Helen Ward proposal'],
    ['Ms Ward would like the city to keep an archive.', 'Helen Ward request'],
    ['Mr Binh said he would welcome two teachers from Leeds.', 'Le Van Binh request'],
    ['Ms Ward was willing to receive ten trainees every year.', 'Helen Ward pledge'],
    ['Ms Ward expressed her city’s readiness to receive ten trainees.', 'Helen Ward pledge'],
  ])('%s', (text, wanted) => {
    expect(readPromises(EN + text)).toEqual([wanted])
  })

  test.each(['Ms Ward was ready to leave.', 'Mr Binh was willing to receive the guests himself.'])(
    'none: %s',
    (text) => {
      expect(readPromises(EN + text)).toEqual([])
    },
  )
})

const VI =
  'ĐÀ NẴNG – Chủ tịch Lê Văn Bình của Đà Nẵng tiếp bà Helen Ward, Thị trưởng Leeds (Anh), sáng 12/10. '

describe('Vietnamese promises, requests and proposals told in many ways', () => {
  test.each([
    ['Bến tàu mới sẽ được xây xong trong tháng 6, ông Bình nói với khách.', 'Lê Văn Bình pledge'],
    ['Bà Ward bày tỏ sẵn sàng tiếp nhận sáu đầu bếp mỗi năm.', 'Helen Ward pledge'],
    ['Lời hứa của bà Ward là ba toa tàu điện cũ.', 'Helen Ward pledge'],
    ['Mong muốn của ông Bình là tàu chạy lại trước Tết.', 'Lê Văn Bình request'],
    ['Lời mời dự lễ hội đèn lồng được ông Bình gửi tới Thị trưởng Leeds.', 'Lê Văn Bình request'],
    ['Ông Bình hỏi liệu Leeds có thể cho mượn ba toa tàu hay không.', 'Lê Văn Bình request'],
    ['Leeds cần sớm gửi bản vẽ nhà ga, ông Bình nói.', 'Lê Văn Bình request'],
    ['Ông Bình khuyến khích doanh nghiệp Leeds tìm hiểu khu cảng Liên Chiểu.', 'Lê Văn Bình request'],
    ['Việc lập kho tư liệu chung được bà Ward đề xuất.', 'Helen Ward proposal'],
    ['Đề xuất của bà Ward là lập một kho tư liệu chung.', 'Helen Ward proposal'],
    ['Theo đề xuất của bà Ward, hai thành phố sẽ lập một kho tư liệu chung.', 'Helen Ward proposal'],
    ['Hai bên cần sớm lập tổ công tác chung, ông Bình đề nghị.', 'Lê Văn Bình proposal'],
    ['Ông Bình cho rằng hai thành phố cần lập một kho tư liệu chung.', 'Lê Văn Bình proposal'],
    ['Ông Bình mong muốn hai thành phố lập một kho tư liệu chung.', 'Lê Văn Bình proposal'],
  ])('%s', (text, wanted) => {
    expect(readPromises(VI + text, 'vi')).toEqual([wanted])
  })

  test.each([
    'Số liệu này được ông Bình nêu ra hôm qua.',
    'Món quà của bà Ward là ba bức ảnh cũ.',
    'Bà Ward cảm ơn thành phố đã cam kết dành bến tàu.',
    'Đề nghị hành khách mang theo giấy tờ tùy thân.',
    'Theo lời kể của bà Ward, hai thành phố đều có tàu điện.',
    'Mùa mưa sẽ kéo dài, ông Bình nói với khách.',
    'Ông Bình hỏi bà Ward có mệt không.',
  ])('none in: %s', (text) => {
    expect(readPromises(VI + text, 'vi')).toEqual([])
  })
})

describe('tasks given to an office, in Vietnamese', () => {
  test.each([
    'Ông Bình giao Sở Ngoại vụ dự thảo kế hoạch trước ngày 30/11.',
    'Ông Bình chỉ đạo các sở, ngành bàn giao bến tàu.',
    'Sở Ngoại vụ được ông Bình giao dự thảo kế hoạch trước ngày 30/11.',
  ])('are asked by whoever gives them: %s', (text) => {
    expect(readPromises(VI + text, 'vi')).toEqual(['Lê Văn Bình request'])
  })

  test.each([
    '2. Giao Sở Du lịch mời đoàn trước ngày 30/11.',
    'Kết luận: giao Sở Du lịch mời đoàn trước ngày 30/11.',
  ])('are the office’s own where nobody is told to give them: %s', (text) => {
    expect(readPromises(`${VI}\n\n${text}`, 'vi')).toEqual(['Sở Du lịch pledge'])
  })

  test.each([
    'Ông Bình giao Sở Ngoại vụ làm đầu mối.',
    'Ông Bình bàn giao sở cũ cho bảo tàng trước ngày 30/11.',
    'Giao lưu Sở Du lịch mở ra trước ngày 30/11.',
  ])('none in: %s', (text) => {
    expect(readPromises(`${VI}\n\n${text}`, 'vi')).toEqual([])
  })
})

describe('the part of each side, in Vietnamese', () => {
  test.each([
    'Hai bên thống nhất: Leeds cấp 15 suất học bổng; Đà Nẵng bố trí chỗ ở.',
    'Hai bên thống nhất: phía Leeds mỗi năm cấp 15 suất học bổng; phía Đà Nẵng bố trí chỗ ở.',
    'Hai bên thống nhất Leeds sẽ cử giáo viên, Đà Nẵng sẽ lo chỗ ở.',
    'Theo thỏa thuận, Leeds sẽ cử hai giáo viên và Đà Nẵng bố trí chỗ ở.',
    'Hai bên thống nhất:\n- Phía Leeds cấp 15 suất học bổng.\n- Phía Đà Nẵng bố trí chỗ ở.',
  ])('is the word of that side: %s', (text) => {
    expect(readPromises(`${VI}\n\n${text}`, 'vi')).toEqual(['Leeds|GB pledge', 'Da Nang|VN pledge'])
  })

  test.each(['Theo kế hoạch, Đà Nẵng xây ba cây cầu.', 'Hai bên thống nhất: Leeds và Đà Nẵng đều trẻ.'])(
    'none in: %s',
    (text) => {
      expect(readPromises(`${VI}\n\n${text}`, 'vi')).toEqual([])
    },
  )
})
