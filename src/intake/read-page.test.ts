import { describe, expect, test } from 'vitest'
import { readPage } from './read-page.ts'

const STORY = [
  'Ngày 2/4, Chủ tịch UBND thành phố Đà Nẵng Lê Trung Chinh tiếp Thị trưởng Changwon, ông Hong Nam-pyo, và hai bên ký bản ghi nhớ hợp tác.',
  'Hai thành phố thiết lập quan hệ từ năm 1997, đến nay đã có hàng chục đoàn qua lại trong các lĩnh vực cảng biển, giáo dục và du lịch.',
  'Lãnh đạo hai bên thống nhất sẽ tổ chức kỷ niệm 30 năm vào năm 2027 tại Đà Nẵng với sự tham gia của doanh nghiệp hai địa phương.',
]

function page(body: string, head = '', lang = 'vi'): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
}

function article(inner = STORY.map((one) => `<p>${one}</p>`).join('\n')): string {
  return `<article><h1>Đà Nẵng và Changwon thêm gắn bó</h1>${inner}</article>`
}

function textOf(html: string): string {
  const answer = readPage(html)
  if (!answer.read) throw new Error('was refused')
  return answer.text
}

describe('the words of a page', () => {
  test('headline and paragraphs, apart by blank lines', () => {
    const menu = '<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/x">Thời sự</a></li></ul></nav>'
    expect(textOf(page(`${menu}${article()}<script>var x = "Hà Nội"</script>`))).toBe(
      ['Đà Nẵng và Changwon thêm gắn bó', ...STORY].join('\n\n'),
    )
  })

  test('the headline from the head, where the article leaves it out', () => {
    const html = page(
      STORY.map((one) => `<p>${one}</p>`).join(''),
      '<meta property="og:title" content="Thêm gắn bó">',
    )
    expect(textOf(html).startsWith('Thêm gắn bó\n\nNgày 2/4')).toBe(true)
  })

  test.each([
    ['entities', '<p>Tom &amp; Jerry &ndash; 5&nbsp;t&#7927; &lt;VND&gt;</p>', 'Tom & Jerry – 5 tỷ <VND>'],
    ['broken lines', '<p>một<br>hai<br/>  ba</p>', 'một\nhai\nba'],
    ['words that only look apart', '<p>Đà <b>Nẵng</b><i>!</i>\n và\tHuế</p>', 'Đà Nẵng! và Huế'],
    ['list items, one a line', '<ul><li>Huế<li><p>Hội An</p></li><li></li></ul>', '• Huế\n• Hội An'],
    [
      'lists in lists',
      '<ul><li>Hàn<ul><li>Changwon</li><li>Daegu</li></ul></li></ul>',
      '• Hàn\n• Changwon\n• Daegu',
    ],
    [
      'rows of a table',
      '<table><tr><th>City<th>Since<tr><td>Changwon<td>1997</table>',
      'City | Since\nChangwon | 1997',
    ],
    [
      'a table that lays out the page',
      '<table><tr><td><p>một</p><p>hai</p></td><td>ba</td></tr></table>',
      'một\n\nhai\n\nba',
    ],
    ['soft breaks in a word', '<p>twin&shy;ning</p>', 'twinning'],
    ['lines of a poem', '<pre>a\n  b</pre>', 'a\n  b'],
    ['paragraphs nobody closed', '<p>một<p>hai<p>ba', 'một\n\nhai\n\nba'],
    ['a page in pieces', 'một <b>hai</b>', 'một hai'],
    [
      'styles, scripts and what is hidden left out',
      '<style>p{}</style><p hidden>x</p><p style="display: none">y</p><p>z</p>',
      'z',
    ],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })

  test('a list of partners is not lost for an introduction', () => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `<tr><td>City ${i}</td><td>Country ${i}</td></tr>`,
    ).join('')
    const text = textOf(page(`<p>${STORY[0]} ${STORY[1]}</p><div><table>${rows}</table></div>`))
    expect(text).toContain('City 0 | Country 0\nCity 1 | Country 1')
    expect(text).toContain('City 39 | Country 39')
  })

  test('a page without words says so by its emptiness', () => {
    expect(textOf(page('<div id="root"></div><script src="app.js"></script>'))).toBe('')
  })
})

describe('what a page states', () => {
  const facts = (head: string, lang?: string) => {
    const answer = readPage(page(article(), head, lang))
    if (!answer.read) throw new Error('was refused')
    const { read: _read, text: _text, beside: _beside, ...stated } = answer
    return stated
  }

  test('by its meta elements', () => {
    expect(
      facts(
        '<meta property="og:site_name" content="Báo Đà Nẵng"><meta property="article:published_time" content="2025-04-02T23:10:00+07:00">',
      ),
    ).toEqual({
      title: 'Đà Nẵng và Changwon thêm gắn bó',
      publisher: 'Báo Đà Nẵng',
      published: '2025-04-02',
      lang: 'vi',
    })
  })

  test('by JSON-LD, within a graph', () => {
    const linked = {
      '@graph': [{ '@type': 'WebPage' }, { datePublished: '2024-12-05', publisher: { name: 'VNA' } }],
    }
    expect(
      facts(`<script type="application/ld+json">${JSON.stringify(linked)}</script>`, 'en-GB'),
    ).toMatchObject({
      publisher: 'VNA',
      published: '2024-12-05',
      lang: 'en',
    })
  })

  test('by a time element and the address it gives itself', () => {
    const html = page(
      `${article()}<time datetime="2023-11-07T10:00">7/11</time>`,
      '<link rel="canonical" href="https://www.example.org/a">',
    )
    expect(readPage(html)).toMatchObject({ published: '2023-11-07', publisher: 'example.org' })
  })

  test.each([
    ['a day that may be two', '<meta name="date" content="02/04/2025">'],
    ['a day that is none', '<meta property="article:published_time" content="2025-02-30">'],
    ['JSON-LD that is not JSON', '<script type="application/ld+json">{datePublished: </script>'],
    [
      'JSON-LD nested without end',
      `<script type="application/ld+json">${'['.repeat(5000)}${']'.repeat(5000)}</script>`,
    ],
    ['a language of neither', ''],
  ])('nothing is stated by %s', (_, head) => {
    expect(facts(head, 'ko')).toEqual({ title: 'Đà Nẵng và Changwon thêm gắn bó' })
  })
})

describe('a page past its limits is refused before a tree is made', () => {
  test.each([
    ['nested 100 KB', '<div>'.repeat(20_000), 'depth'],
    ['nested inline', '<b><i>'.repeat(200), 'depth'],
    [
      '1 million attributes',
      `<p ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}`).join(' ')}>x</p>`,
      'parts',
    ],
    ['200 thousand siblings', '<br>'.repeat(200_001), 'parts'],
    ['a million comments', '<!---->'.repeat(300_000), 'parts'],
  ])('%s', (_, html, what) => {
    expect(readPage(html)).toMatchObject({ read: false, limit: { what } })
  })

  test('what is not nested is not refused, however many paragraphs nobody closed', () => {
    expect(textOf('<p>một'.repeat(1000)).split('\n\n')).toHaveLength(1000)
  })

  test('a huge picture within the page costs nothing', () => {
    const html = page(`${article()}<img alt="" src="data:image/png;base64,${'A'.repeat(3_000_000)}">`)
    expect(textOf(html)).toContain(STORY[2])
  })
})
