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
    [
      'If it were up to Mr Binh, cooks of the two cities would swap kitchens for a week.',
      ['Le Van Binh proposal'],
    ],
    ['The time was ripe for a joint prize, in the opinion of the critics of both papers.', []],
    ['Might a single ticket do for both museums? The question came from Mr Binh.', ['Le Van Binh proposal']],
    ['"Why don’t the two cities print one map and share it?" Ms Ward asked.', ['Helen Ward proposal']],
    ['Ms Ward went on: "Let us plant a garden for both schools by the river."', ['Helen Ward proposal']],
    ['Ms Ward went on: "Let us raise a glass to all who planted this garden."', []],
    ['The two sides, Ms Ward said, should mark the year with a song contest.', ['Helen Ward proposal']],
  ])('en: %s', (text, wanted) => {
    expect(readPromises(EN + text, 'en')).toEqual(wanted)
  })

  test.each([
    ['"Hay là đôi bên mở chung một quán cơm chay?", bà Ward ướm lời.', ['Helen Ward proposal']],
    ['Bà Ward nảy ra một ý: bày tranh của trẻ em trong cùng một phòng.', ['Helen Ward proposal']],
    [
      'Sao hai thành phố không chung nhau một tấm bản đồ? Ông Bình đặt câu hỏi với khách.',
      ['Lê Văn Bình proposal'],
    ],
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
    [
      'Mr Binh would be overjoyed, he said, if Leeds put his puppets on its summer stage.',
      ['Le Van Binh request'],
    ],
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
    ['Ông Bình hỏi liệu Leeds nhận được sáu thợ mộc sang học nghề không.', ['Lê Văn Bình request']],
    ['Ông Bình hỏi vì sao Leeds trồng nhiều cây dẻ ở ven sông đến thế.', []],
    [
      'Bà Ward tới chỉ vì một điều: mùa hè này bảo tàng có cho bà mượn bộ đèn lồng không?',
      ['Helen Ward request'],
    ],
    ['"Tìm cho tôi mười thợ mộc, cơm nước tôi lo", bà Ward nói.', ['Helen Ward request']],
  ])('vi: %s', (text, wanted) => {
    expect(readPromises(VI + text, 'vi')).toEqual(wanted)
  })
})

describe('a promise told as an answer or as a plain future', () => {
  test.each([
    ['Ms Ward did not hesitate: next spring there shall be three of them.', ['Helen Ward pledge']],
    ['Ms Ward did not hesitate: the third of them was the best.', []],
    [
      'Good news from Ms Ward: in May the old mill becomes a school for puppet makers.',
      ['Helen Ward pledge'],
    ],
    ['By June a cooking school will stand on the quay, according to Ms Ward.', ['Helen Ward pledge']],
    ['"You shall have it before the floods," replied Ms Ward.', ['Helen Ward pledge']],
    ['Over dinner Ms Ward let the hosts know that roofers would come before May.', ['Helen Ward pledge']],
  ])('en: %s', (text, wanted) => {
    expect(readPromises(EN + text, 'en')).toEqual(wanted)
  })

  test.each([
    ['Bà Ward chịu liền: kể từ tháng sau, lịch tàu sẽ đến tận tay ngư dân.', ['Helen Ward pledge']],
    ['Khóa nấu ăn thứ nhất, theo bà Ward, sẽ mở ngày 5/11.', ['Helen Ward pledge']],
    ['Tháng sau quán cơm chay sẽ treo biển, bà Ward khẳng định.', ['Helen Ward pledge']],
    ['Ông Bình thưa rằng giếng nước sẽ chạy từ tháng 11.', ['Lê Văn Bình pledge']],
    ['"Trước mùa mưa là các anh có", bà Ward đáp.', ['Helen Ward pledge']],
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
