import { describe, expect, test } from 'vitest'
import { readPromises } from './read-promises.fixture.ts'

const EN = 'DA NANG – Chairman Le Van Binh of Da Nang received Mayor Helen Ward of Leeds on Monday.\n\n'
const VI = 'ĐÀ NẴNG – Chủ tịch Lê Văn Bình của Đà Nẵng tiếp bà Helen Ward, Thị trưởng Leeds, sáng 12/10.\n\n'

describe('an idea for both told as a fancy, an opinion or a question', () => {
  test.each([
    [
      'Ms Ward could picture one rowing race for both towns, held here and there in turn.',
      ['Helen Ward proposal'],
    ],
    ['Ms Ward could picture the old harbour before the flood of last year.', []],
    ['The time was ripe for a joint prize, in the opinion of the critics of both papers.', []],
    ['"Why don’t the two cities print one map and share it?" Ms Ward asked.', ['Helen Ward proposal']],
    ['Ms Ward went on: "Let us plant a garden for both schools by the river."', ['Helen Ward proposal']],
    ['Ms Ward went on: "Let us raise a glass to all who planted this garden."', []],
  ])('en: %s', (text, wanted) => {
    expect(readPromises(EN + text, 'en')).toEqual(wanted)
  })

  test.each([
    ['"Hay là đôi bên mở chung một quán cơm chay?", bà Ward ướm lời.', ['Helen Ward proposal']],
    ['Bà Ward nảy ra một ý: bày tranh của trẻ em trong cùng một phòng.', ['Helen Ward proposal']],
    ['Bà Ward kể hai điều: quán cơm chay và con sông, nơi hai ông đi chung một thuyền.', []],
    [
      'Khách nêu hai điều. Một là mong Đà Nẵng nới giờ mở cửa bảo tàng. Hai là đôi bên nên in chung một tấm bản đồ.',
      ['Helen Ward request', 'Helen Ward proposal'],
    ],
  ])('vi: %s', (text, wanted) => {
    expect(readPromises(VI + text, 'vi')).toEqual(wanted)
  })
})

describe('a request told as a wish or a question', () => {
  test.each([
    ['Mr Binh would be overjoyed if it rained.', []],
    [
      'Ms Ward came with an empty trunk, she joked: might Da Nang lend her its lanterns for a month?',
      ['Helen Ward request'],
    ],
    [
      '"Come to us with your puppets, and come by train." So Ms Ward greeted the theatre people.',
      ['Helen Ward request'],
    ],
    ['"I’d beg every family in this town to lend us one bed," said Ms Ward.', ['Helen Ward request']],
  ])('en: %s', (text, wanted) => {
    expect(readPromises(EN + text, 'en')).toEqual(wanted)
  })

  test.each([
    ['Ông Bình hỏi vì sao Leeds trồng nhiều cây dẻ ở ven sông đến thế.', []],
    ['"Tìm cho tôi mười thợ mộc, cơm nước tôi lo", bà Ward nói.', ['Helen Ward request']],
  ])('vi: %s', (text, wanted) => {
    expect(readPromises(VI + text, 'vi')).toEqual(wanted)
  })
})

describe('a promise told as an answer or as a plain future', () => {
  test.each([
    ['Ms Ward did not hesitate: next spring there shall be three of them.', ['Helen Ward pledge']],
    ['Ms Ward did not hesitate: the third of them was the best.', []],
  ])('en: %s', (text, wanted) => {
    expect(readPromises(EN + text, 'en')).toEqual(wanted)
  })

  test.each([
    ['Bà Ward chịu liền: kể từ tháng sau, lịch tàu sẽ đến tận tay ngư dân.', ['Helen Ward pledge']],
    ['Khóa nấu ăn thứ nhất, theo bà Ward, sẽ mở ngày 5/11.', ['Helen Ward pledge']],
    ['Tháng sau quán cơm chay sẽ treo biển, bà Ward khẳng định.', ['Helen Ward pledge']],
    ['Ông Bình thưa rằng giếng nước sẽ chạy từ tháng 11.', ['Lê Văn Bình pledge']],
    ['Tháng sau giá gạo sẽ tăng mạnh, bà Ward khẳng định.', []],
  ])('vi: %s', (text, wanted) => {
    expect(readPromises(VI + text, 'vi')).toEqual(wanted)
  })
})

describe('who says `we` and `tôi` in a text that says so at its head', () => {
  const letter = 'We will host two puppet makers from Leeds in May. You have our word!'

  test('the body whose letterhead it is, where nobody speaks', () => {
    expect(readPromises(`DA NANG PUPPET SOCIETY\n\nNewsletter\n\n${letter}`, 'en')).toEqual([
      'Da Nang Puppet Society pledge',
    ])
    expect(readPromises(`A LETTER ABOUT PUPPETS\n\nNewsletter\n\n${letter}`, 'en')).toEqual([])
  })

  test('whom one question is put to, though another is named in the answer', () => {
    const text =
      'Trò chuyện với bà Trần Thị Lựu, Giám đốc Sở Ngoại vụ Đà Nẵng.\n\nBà vừa từ Leeds về?\n\nVâng. Ông Adam Ward, Thị trưởng Leeds, dẫn tôi đi xem xưởng rối. Tôi hứa gửi ông ấy hai con rối nước trước tháng 12.'
    expect(readPromises(text, 'vi')).toEqual(['Trần Thị Lựu pledge'])
  })
})
