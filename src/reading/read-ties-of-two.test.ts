import { describe, expect, test } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { read } from './read.ts'

function tiesIn(text: string, lang: 'en' | 'vi') {
  return read({ text, lang, published: '2024-07-16' }, gazetteer)
    .statements.filter((one) => one.kind === 'partnership')
    .map(({ slots }) => slots as Record<string, unknown>)
    .map(({ a, b, kind, since }) => [[a, b].sort().join(' '), kind, since].join(' '))
}

const KIEL =
  'KIEL – Mayor Uwe Brandt of Kiel and Jean Morel, Mayor of Brest in France, cut a cake on Friday. '

describe('ties told of two that were named before', () => {
  test.each([
    'The two had become sister cities in 1964.',
    'The twinning of the two dates back to 1964.',
    'It was in 1964 that they became sister cities.',
    'Relations between the two go back to 1964, when they became twin towns.',
    'Sister cities since 1964, the two have exchanged 4,000 pupils.',
    'The sister city agreement they first entered into in 1964 hangs in the stairs.',
    'Officials traced the two cities’ twinning back to 1964.',
    'The twinning, sealed in 1964, is one of the oldest on the coast.',
    'Their sisterhood began in 1964 with a football match.',
    'Our town and his have been twinned since 1964.',
    'The guests came from a city that has been our sister since 1964.',
  ])('%s', (sentence) => {
    expect(tiesIn(KIEL + sentence, 'en')).toEqual(['Brest|FR Kiel|DE sister-city 1964'])
  })

  test.each([
    'Diplomatic relations between the two countries date back to 1963.',
    'The two universities have been partners since 1994.',
    'They became friends in 1998, as students.',
    'The ties between the two clubs were renewed in 2019.',
    'The two have not been twinned since 2010.',
    'Their friendship ended in 2019.',
    'Their friendship began in 1987 at a chess tournament.',
    'Their relationship started in 2001 and ended in divorce.',
    'It was in 2004 that the partnership began to lose money.',
    'The cooperation between the two police forces dates back to 2009.',
    'The diplomatic ties between the two go back to 1973.',
  ])('none where it is another’s or over: %s', (sentence) => {
    expect(tiesIn(KIEL + sentence, 'en')).toEqual([])
  })

  const HAI_PHONG =
    'Chiều 12/7, Chủ tịch UBND TP Hải Phòng Lê Văn Thành tiếp Thị trưởng thành phố Gwangyang (Hàn Quốc) Park Jin Ho. '

  test.each([
    ['Tình hữu nghị giữa hai thành phố thì có từ năm 1994.', 'friendship'],
    ['Hai thành phố đặt quan hệ hữu nghị năm 1994.', 'friendship'],
    ['Từ năm 1994 đôi bên có thỏa thuận kết nghĩa.', 'sister-city'],
    ['Hai địa phương là chỗ kết nghĩa của nhau từ năm 1994.', 'sister-city'],
    ['Hai thành phố đã đi cùng nhau trong khuôn khổ hợp tác từ năm 1994.', 'cooperation'],
  ])('%s', (sentence, kind) => {
    expect(tiesIn(HAI_PHONG + sentence, 'vi')).toEqual([`Gwangyang|KR Hai Phong|VN ${kind} 1994`])
  })

  test.each([
    'Quan hệ ngoại giao giữa hai nước được thiết lập năm 1992.',
    'Năm 2022, hai bên hợp tác tổ chức năm hội chợ.',
    'Hai trường kết nghĩa từ năm 2010.',
    'Hai bên đã có hợp tác từ năm 2010 giữa hai bệnh viện.',
    'Giữa Hải Phòng và Gwangyang có tình cảm đặc biệt từ năm 1990.',
  ])('none where it is another’s: %s', (sentence) => {
    expect(tiesIn(HAI_PHONG + sentence, 'vi')).toEqual([])
  })

  test('the pair just told of is meant, not the metropolis named beside it', () => {
    const text =
      'GIMHAE, South Korea – On Tuesday in Bien Hoa, the city east of Ho Chi Minh City, Gimhae Mayor Jeon Tae-eun and ' +
      'Chairman Lu Phuoc Khang of Bien Hoa concluded a sisterhood agreement. The two had been friendship cities since 2016.'
    expect(tiesIn(text, 'en').filter((tie) => tie.includes('Ho Chi Minh'))).toEqual([])
  })
})

describe('whose tie it is and what it is called', () => {
  test('the provincial seat is the town of the province', () => {
    const text =
      'VINH – The province of Nghe An held a conference in its capital Vinh on Friday, the provincial People’s Committee said. ' +
      'The provincial seat and Kanazawa have been friendship cities since 2014.'
    expect(tiesIn(text, 'en')).toEqual(['Kanazawa|JP Vinh|VN friendship 2014'])
  })

  test('a memorandum that makes friends is one of friendship', () => {
    const text =
      'KIEL – Kiel and Nara of Japan signed a memorandum of understanding (MoU) that makes the two cities friends on Tuesday.'
    expect(tiesIn(text, 'en')).toEqual(['Kiel|DE Nara|JP friendship 2024-07-16'])
  })
})
