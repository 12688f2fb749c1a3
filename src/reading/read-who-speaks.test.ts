import { describe, expect, test } from 'vitest'
import { readPromises } from './read-promises.fixture.ts'

const EN = 'DA NANG – Chairman Le Van Binh of Da Nang received Mayor Helen Ward of Leeds on Monday.\n\n'
const VI = 'ĐÀ NẴNG – Chủ tịch Lê Văn Bình của Đà Nẵng tiếp bà Helen Ward, Thị trưởng Leeds, sáng 12/10.\n\n'

describe('whose words stand in quotation marks', () => {
  test.each([
    ['"The quay is old," said Ms Ward. "We will rebuild it by May."', 'Helen Ward pledge'],
    ['"The quay is old. We will rebuild it by May," Ms Ward told Mr Binh.', 'Helen Ward pledge'],
    ['Mr Binh laughed: "We will lend you our best cook in May."', 'Le Van Binh pledge'],
  ])('en: %s', (text, wanted) => {
    expect(readPromises(EN + text, 'en')).toEqual([wanted])
  })

  test('of somebody else who is quoted at second hand nothing is put into the teller’s mouth', () => {
    expect(
      readPromises(`${EN}"We will rebuild the quay by May," Ms Ward quoted the builders as saying.`, 'en'),
    ).toEqual([])
  })

  test('in an interview `I` is who was talked with, though others are named before', () => {
    const text =
      'An interview with Helen Ward, mayor of Leeds. Her guest last week was Le Van Binh of Da Nang.\n\n' +
      'What brought him?\nTrams.\n\nWhat did you show him?\nThe depot.\n\nAnd what next?\nI asked him to send us ten drivers in May.'
    expect(readPromises(text, 'en')).toEqual(['Helen Ward request'])
  })
})

describe('who `he` and `she` are', () => {
  test('a form of address anywhere tells it', () => {
    const text =
      'DA NANG – Chairman Nguyen Khac Bao of Da Nang met Mayor Rowan Ashby of Leeds on Monday. Bao showed Ms Ashby the harbour. He asked her to send two divers in May.'
    expect(readPromises(text, 'en')).toEqual(['Nguyen Khac Bao request'])
  })

  test('so does a pronoun where nobody else is named', () => {
    const text =
      'DA NANG – Mayor Quillan Ashby of Leeds brought her own tea. On Monday Chairman Dao Khac Bao of Da Nang poured it. She promised to send two divers in May.'
    expect(readPromises(text, 'en')).toEqual(['Quillan Ashby pledge'])
  })
})

describe('people told by their part or their office', () => {
  test.each([
    ['Còn vị chủ nhà thì nhờ bạn tìm giúp hai thợ lặn.', 'Lê Văn Bình request'],
    ['Khách ngỏ lời mời thành phố dự hội chợ ở Leeds tháng 5/2027.', 'Helen Ward request'],
  ])('vi: %s', (text, wanted) => {
    expect(readPromises(VI + text, 'vi')).toEqual([wanted])
  })

  test('`anh` and `chị` are whoever was told of before', () => {
    const text =
      'ĐÀ NẴNG – Sáng 12/10, anh Lê Văn Bình, Bí thư Thành đoàn Đà Nẵng, tiễn các bạn trẻ Leeds. Anh hứa năm 2027 sẽ đưa mười bạn sang Leeds học lặn.'
    expect(readPromises(text, 'vi')).toEqual(['Lê Văn Bình pledge'])
  })

  test('`Anh` is the land where its envoy was told of before', () => {
    const text =
      'ĐÀ NẴNG – Sáng 12/10, Đại sứ Anh Rowan Ashby gặp Chủ tịch Đà Nẵng Lê Văn Bình. Anh cam kết chi 5 triệu bảng cho thành phố.'
    expect(readPromises(text, 'vi')).not.toContain('Rowan Ashby pledge')
  })

  test('`khách sạn` is no guest', () => {
    expect(readPromises(`${VI}Khách sạn hứa hẹn đông vui.`, 'vi')).toEqual([])
  })

  test('an office of no common head is known by its whole words', () => {
    const text =
      'ĐÀ NẴNG – Sáng 12/10, TS. Lê Thị Hoa, Phó Hiệu trưởng Trường Đại học Đà Nẵng, đón đoàn Leeds.\n\nPhó Hiệu trưởng đề nghị phía Leeds cử hai giảng viên sang dạy vào tháng 5.'
    expect(readPromises(text, 'vi')).toEqual(['Lê Thị Hoa request'])
  })
})
describe('words told by a noun, a question or by the way', () => {
  test.each([
    ['Ms Ward had one request, that the night market open on Mondays.', 'Helen Ward request'],
    ['What Mr Binh would like to see from Leeds is a school for divers.', 'Le Van Binh request'],
    ['Ms Ward took the floor to urge the port to waive its fees.', 'Helen Ward request'],
    ['Mr Binh spoke of nurses. Could Leeds take ten of them from May?', 'Le Van Binh request'],
    ['Come May, Ms Ward said, ten berths will be set aside for divers.', 'Helen Ward pledge'],
    ['Ten berths will be paid for by her council, Ms Ward said in reply.', 'Helen Ward pledge'],
    ["Ms Ward told the hall she'd find ten berths for divers.", 'Helen Ward pledge'],
    ["Mr Binh's idea of a relay between the two ports was written down.", 'Le Van Binh proposal'],
    ['Mr Binh raised the possibility of a relay between the two ports.', 'Le Van Binh proposal'],
    ['Ms Ward wondered whether the two ports might not share a stand.', 'Helen Ward proposal'],
  ])('en: %s', (text, wanted) => {
    expect(readPromises(EN + text, 'en')).toEqual([wanted])
  })

  test.each([
    'Ms Ward had a thought for the fishermen.',
    'Mr Binh went out to ask how the relay was run.',
    'Ms Ward wondered how deep the harbour was.',
    'Mr Binh asked for time to think it over.',
    'The promise of the morning held.',
    'Come May, Ms Ward said, the harbour is warm.',
    'Ms Ward needs more time to study the map.',
    'Ms Ward wanted a second helping of the soup.',
    'Ms Ward went on to ask the waiter for the bill.',
    'Would the port survive another flood? Nobody knew.',
    'Ms Ward raised the possibility of rain and closed the windows.',
    'Ms Ward wondered whether the train might be late.',
    'Ms Ward had a message for young people: learn to swim.',
    'Ms Ward made an offer to buy the painting.',
  ])('en, nothing is asked or promised: %s', (text) => {
    expect(readPromises(EN + text, 'en')).toEqual([])
  })

  test.each([
    ['Ông Bình gật đầu: tháng 5, thành phố sẽ giao bến số 3.', 'Lê Văn Bình pledge'],
    ['Bà Ward bàn thêm, hay là hai thành phố cùng làm một cuốn lịch.', 'Helen Ward proposal'],
  ])('vi: %s', (text, wanted) => {
    expect(readPromises(VI + text, 'vi')).toEqual([wanted])
  })
})

describe('money a company is to put in', () => {
  test.each([
    'Nordholm Tools Ltd of Leeds intends to put 12 million US dollars into a foundry in Da Nang.',
    'Nordholm Tools Ltd used the occasion to announce 12 million US dollars for a plant in Da Nang.',
  ])('is its word: %s', (text) => {
    expect(readPromises(EN + text, 'en')).toEqual(['Nordholm Tools Ltd pledge'])
  })

  test('what depends on an if is none', () => {
    const text = `${EN}If rents fall, Nordholm Tools Ltd would invest 12 million US dollars in Da Nang.`
    expect(readPromises(text, 'en')).toEqual([])
  })

  test('money already put in is none', () => {
    expect(
      readPromises(`${EN}Nordholm Tools Ltd put 12 million US dollars into a foundry in Da Nang.`, 'en'),
    ).toEqual([])
  })
})

test.each(['Xin đừng nhầm hai cảng với nhau.', 'Khách mời quốc tế ngồi hàng đầu bên trái.'])(
  'vi, nothing is asked: %s',
  (text) => {
    expect(readPromises(VI + text, 'vi')).toEqual([])
  },
)

describe('who is told by his part or by an office alone', () => {
  test.each([
    [
      'DA NANG – Mayor Le Van Binh of Da Nang received Mayor Helen Ward of Leeds. The visiting mayor promised to send two divers in May.',
      'Helen Ward pledge',
    ],
    [
      'DA NANG – Mayor Le Van Binh of Da Nang received Mayor Helen Ward of Leeds. The host mayor promised to send two divers in May.',
      'Le Van Binh pledge',
    ],
    [
      'DA NANG – Mayor Le Van Binh of Da Nang received Mayor Helen Ward of Leeds. Our mayor asked for the loan of two divers in May.',
      'Le Van Binh request',
    ],
    [
      'LEEDS – Chairman Le Van Binh of Da Nang led a party to Leeds. Mayor Helen Ward recalled old times. The head of the delegation asked the city to send two divers.',
      'Le Van Binh request',
    ],
    [
      'DA NANG – Mayor Helen Ward of Leeds called Chairman Le Van Binh of Da Nang on Monday and promised to send two divers in May.',
      'Helen Ward pledge',
    ],
    [
      'DA NANG – Mayor Helen Ward of Leeds spoke first, and Chairman Le Van Binh of Da Nang nodded and promised to send two divers in May.',
      'Le Van Binh pledge',
    ],
  ])('en: %s', (text, wanted) => {
    expect(readPromises(text, 'en')).toEqual([wanted])
  })

  test.each([
    [
      'Phó Chủ tịch UBND thành phố Đà Nẵng Trần Thị Lựu dẫn đoàn đến Leeds (Anh). Thị trưởng Helen Ward kể chuyện xưa. Trưởng đoàn đề nghị thành phố cử hai thợ lặn sang.',
      'Trần Thị Lựu request',
    ],
    [
      'Thành phần: ông Lê Văn Bình, Chủ tịch UBND thành phố Đà Nẵng (chủ trì); bà Helen Ward, Thị trưởng Leeds.\nBà Ward kể chuyện xưa. Chủ trì hứa cử hai thợ lặn sang Leeds.',
      'Lê Văn Bình pledge',
    ],
    [
      'Bà Helen Ward, Chủ tịch Hội Hữu nghị Anh - Việt, gặp ông Lê Văn Bình, Chủ tịch Hội Hữu nghị Đà Nẵng. Bà Chủ tịch hứa cử hai thợ lặn sang.',
      'Helen Ward pledge',
    ],
    [
      'Bác Lê Văn Bình, Chủ tịch Hội Hữu nghị Đà Nẵng, tiếp bà Helen Ward, Thị trưởng Leeds. Bác Bình xin hai bộ đồ lặn.',
      'Lê Văn Bình request',
    ],
  ])('vi: %s', (text, wanted) => {
    expect(readPromises(text, 'vi')).toEqual([wanted])
  })
})
