import { describe, expect, it } from 'vitest'
import { gazetteer } from '#gazetteer/gazetteer.fixture.ts'
import { read } from './read.ts'

const STORY = `Da Nang, Changwon sign memorandum on port logistics

Da Nang and Changwon of the Republic of Korea signed a memorandum of understanding on port logistics on April 2, 2025.

Photo: Da Nang and Changwon sign a memorandum of understanding on April 2, 2025.

DA NANG – The memorandum of understanding between Da Nang and Changwon was signed on April 2, 2025, in the presence of a large audience of businesses from both cities, who had waited for this day for more than a year.

Changwon presented Da Nang with a model ship. Changwon presented Da Nang with a model ship.

Related news
Hue and Gyeongju sign a sister-city agreement
Hai Phong and Incheon signed a memorandum of understanding on May 5, 2024

Keywords: Da Nang, Changwon, Busan

Contact us
33A Nguyen Van Linh, Da Nang. Phone: +84 236 3822 000
`

describe('one fact said twice in a document', () => {
  const reading = read({ text: STORY, lang: 'en', published: '2025-04-03' }, gazetteer)
  const of = (kind: string) => reading.statements.filter((one) => one.kind === kind)

  it('is one finding, with a quote from prose and not from headline or caption', () => {
    expect(of('agreement')).toHaveLength(1)
    expect(of('partnership')).toHaveLength(1)
    expect(of('gift')).toHaveLength(1)
    const [agreement] = of('agreement')
    expect(agreement?.start).toBeGreaterThanOrEqual(STORY.indexOf('Da Nang and Changwon of'))
    expect(agreement?.slots).toMatchObject({ date: '2025-04-02', instrument: 'mou', status: 'signed' })
  })

  it('headline, caption and lead agree', () => {
    const parties = new Set(of('agreement').flatMap((one) => one.slots.parties as readonly string[]))
    expect(parties).toEqual(new Set(['Da Nang|VN', 'Changwon|KR']))
  })

  it('teasers, contact block and keywords give nothing, with a receipt', () => {
    const told = JSON.stringify(reading.statements.map((one) => one.slots))
    for (const name of ['Hue', 'Gyeongju', 'Hai Phong', 'Incheon', 'Busan']) expect(told).not.toContain(name)
    const cutAt = (words: string) => {
      const at = STORY.indexOf(words)
      return reading.cuts.find((cut) => cut.start <= at && at < cut.end)?.reason
    }
    expect(cutAt('Hue and Gyeongju')).toBe('related headlines')
    expect(cutAt('Keywords:')).toBeDefined()
    expect(cutAt('33A Nguyen')).toBeDefined()
  })

  it('two different facts stay two', () => {
    const text =
      'Da Nang signed a memorandum of understanding with Changwon on April 2, 2025. Da Nang signed a memorandum of understanding with Daegu on April 5, 2025.'
    const { statements } = read({ text, lang: 'en', published: '2025-04-06' }, gazetteer)
    expect(statements.filter((one) => one.kind === 'agreement')).toHaveLength(2)
  })
})

describe('a tie told in a headline and, with its year, in the text', () => {
  const HEADLINE = 'Bắc Ninh và tỉnh Gyeongsangbuk ký thỏa thuận hợp tác giai đoạn 2026–2030'
  const YEAR = 'Quan hệ hữu nghị giữa Bắc Ninh và Gyeongsangbuk được thiết lập từ năm 2015.'
  const ties = (text: string) =>
    read({ text, lang: 'vi', published: '2026-10-13' }, gazetteer).statements.filter(
      (one) => one.kind === 'partnership',
    )

  it('rests on the words that tell the year', () => {
    const text = `${HEADLINE}\n\nNgày 12/10/2026, lãnh đạo tỉnh Bắc Ninh tiếp đoàn tỉnh Gyeongsangbuk (Hàn Quốc). ${YEAR}\n`
    const [tie, ...more] = ties(text)
    expect(more).toEqual([])
    expect(tie?.slots).toMatchObject({ since: '2015', kind: 'friendship' })
    expect(text.slice(tie?.start, tie?.end)).toContain('2015')
  })

  it('gets no year that the text does not tell', () => {
    const told = 'Bắc Ninh và tỉnh Gyeongsangbuk (Hàn Quốc) có quan hệ hữu nghị.'
    expect(ties(`Đoàn Gyeongsangbuk thăm Bắc Ninh\n\n${told}\n`)[0]?.slots.since).toBeUndefined()
  })
})
