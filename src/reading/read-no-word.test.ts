import { describe, expect, test } from 'vitest'
import { readPromises } from './read-promises.fixture.ts'

const EN = 'DA NANG – Chairman Le Van Binh of Da Nang received Mayor Helen Ward of Leeds on Monday.\n\n'
const VI = 'ĐÀ NẴNG – Chủ tịch Lê Văn Bình của Đà Nẵng tiếp bà Helen Ward, Thị trưởng Leeds, sáng 12/10.\n\n'

describe('what is to come and is nobody’s to give is no promise', () => {
  test.each([
    ['Ms Ward will tour the harbour and dine on board on Thursday.', []],
    ['Ms Ward will lend the harbour two tugs on Thursday.', ['Helen Ward pledge']],
    ['Bread takes time, said Ms Ward, who will be back in Leeds on Sunday.', []],
    ['Ms Ward noted that the friendship of the two ports will turn thirty in May.', []],
    ['Ms Ward said it would rain in Leeds until the end of May.', []],
    ['Ms Ward said she would send a boat to Da Nang before the end of May.', ['Helen Ward pledge']],
    ['"A second boat is something I cannot promise you for next year," Ms Ward said.', []],
    ['Ms Ward told him that her council had no boat to spare and would not object to one.', []],
  ])('en: %s', (text, wanted) => {
    expect(readPromises(EN + text, 'en')).toEqual(wanted)
  })

  test.each([
    ['Bà Ward báo: tuần sau thời tiết sẽ xấu đi nhiều.', []],
    ['Bà Ward báo: tuần sau Leeds sẽ gửi hai chiếc xuồng sang.', ['Helen Ward pledge']],
    ['Bà Ward không hứa cử chuyên gia sang Đà Nẵng trong năm nay.', []],
  ])('vi: %s', (text, wanted) => {
    expect(readPromises(VI + text, 'vi')).toEqual(wanted)
  })
})

describe('words of asking that ask nobody for a thing', () => {
  test.each([
    ['Mr Binh invited the mayor and her three aides to jasmine tea in the old town hall.', []],
    ['Mr Binh invited the mayor to send three aides to the town hall in May.', ['Le Van Binh request']],
    ['Asked by a student, Mr Binh told the story of the bridge and of its builders.', []],
    ['Ms Ward asked herself in the end whether the old quay could be saved at all.', []],
    ['Mr Binh told how for years the port had hoped for a partner in England to come.', []],
    ['“Leeds has the harbour that everyone wants to copy,” Mr Binh told the reporters.', []],
    ['Mr Binh hoped that the weather would be kinder to the next ship from Leeds.', []],
  ])('en: %s', (text, wanted) => {
    expect(readPromises(EN + text, 'en')).toEqual(wanted)
  })

  test.each([
    ['Ông Bình mời bà Thị trưởng uống trà nhài trong tòa thị chính cũ.', []],
    ['Ông Bình mời Leeds cử ba cán bộ sang dự hội thảo, uống trà nhài.', ['Lê Văn Bình request']],
    ['Xin ghi thêm mấy dòng về chuyện cây cầu trên sông Hàn.', []],
    ['Ông Bình chẳng nhờ ai tìm giúp chuyên gia tôm giống.', []],
    ['Hai thành phố quen nhau năm 2016, nhờ mấy bác thợ cả ở bến.', []],
    ['Bà Ward hỏi thăm bến cảng, nhờ ông Bình gửi bản vẽ cây cầu.', ['Helen Ward request']],
    ['Bà Thị trưởng mong những gì ở Đà Nẵng trong năm tới?', []],
  ])('vi: %s', (text, wanted) => {
    expect(readPromises(VI + text, 'vi')).toEqual(wanted)
  })
})
