import { describe, expect, test } from 'vitest'
import { makeIntake } from '#intake/extract.ts'
import type { Extracted } from '#intake/intake.ts'
import { readFile } from '#intake/read-file.ts'
import { formatOf } from '#intake/recognise.ts'
import { isProblem } from '#model/problem.ts'
import { makeDocx, run, table, textBox } from '../support/make-docx.ts'
import { makeMail } from '../support/make-mail.ts'
import { makePdf, setLines } from '../support/make-pdf.ts'

/** What the child does, done here: how it is walled in has tests of its own. */
async function extract(bytes: Uint8Array) {
  const format = formatOf(bytes)
  if (isProblem(format)) return format
  return await readFile(format ?? 'eml', bytes)
}

async function read(bytes: Uint8Array): Promise<Extracted> {
  const found = await extract(bytes)
  if (isProblem(found)) throw new Error(`${found.problem}: ${found.says.en}`)
  return found
}

async function refused(bytes: Uint8Array): Promise<string> {
  const found = await extract(bytes)
  if (!isProblem(found)) throw new Error(`was read: ${found.text.slice(0, 200)}`)
  expect(found.says.vi.length).toBeGreaterThan(20)
  return found.problem
}

test.each([
  ['DOCX', makeDocx({ body: ['Da Nang and Changwon are partners.'] })],
  ['PDF', makePdf({ pages: [[{ text: 'Da Nang and Changwon are partners.', y: 700 }]] })],
  ['EML', makeMail({ text: 'Da Nang and Changwon are partners.' })],
])('%s is known by its bytes and read in a process apart', async (_, bytes) => {
  expect(await makeIntake().extract({ bytes, fileName: 'x.txt' })).toMatchObject({
    text: 'Da Nang and Changwon are partners.',
  })
})

const LETTER = [
  table([
    ['UBND THÀNH PHỐ MẪU\nSỞ NGOẠI VỤ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
    ['Số: 12/BC-SNgV', 'Mẫu, ngày 02 tháng 4 năm 2025'],
  ]),
  'BÁO CÁO',
  'Về tình hình hợp tác với thành phố Changwon',
  'Ngày 02/4/2025, thành phố Mẫu ký bản ghi nhớ với thành phố Changwon, Hàn Quốc.',
  table([
    ['Đối tác', 'Năm'],
    ['Changwon', '1997'],
  ]),
]

describe('a Word document', () => {
  test('with its paragraphs, its tables as lines, and what its head states', async () => {
    const found = await read(makeDocx({ body: LETTER }))
    expect(found.text).toBe(
      [
        'UBND THÀNH PHỐ MẪU',
        'SỞ NGOẠI VỤ',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'Số: 12/BC-SNgV | Mẫu, ngày 02 tháng 4 năm 2025',
        'BÁO CÁO',
        'Về tình hình hợp tác với thành phố Changwon',
        'Ngày 02/4/2025, thành phố Mẫu ký bản ghi nhớ với thành phố Changwon, Hàn Quốc.',
        'Đối tác | Năm\nChangwon | 1997',
      ].join('\n\n'),
    )
    expect(found).toMatchObject({
      title: 'BÁO CÁO – Về tình hình hợp tác với thành phố Changwon',
      publisher: 'UBND THÀNH PHỐ MẪU, SỞ NGOẠI VỤ',
      published: '2025-04-02',
    })
  })

  test('with its head, text boxes, notes, lists and broken lines', async () => {
    const found = await read(
      makeDocx({
        head: ['Draft of the desk', 'Page 3'],
        body: [
          textBox('No. 7', 'First paragraph.'),
          '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>An item</w:t></w:r></w:p>',
          '<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p>',
        ],
        footnotes: ['A note.'],
      }),
    )
    expect(found.text).toBe(
      'Draft of the desk\n\nNo. 7\n\nFirst paragraph.\n\n• An item\n\nOne\ntwo\tthree\n\nA note.',
    )
  })

  test('names on its receipt what stands beside the text: the foot of pages, comments, tracked changes', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    const part = (root: string, inner: string) => `<w:${root} ${w}>${inner}</w:${root}>`
    const body =
      '<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr><w:r><w:t>Da Nang </w:t></w:r><w:ins><w:r><w:t>and Daegu</w:t></w:r></w:ins><w:del><w:r><w:delText> and Ulsan</w:delText></w:r></w:del></w:p>'
    const found = await read(
      makeDocx({
        body: [body],
        parts: [
          { name: 'word/footer1.xml', data: part('ftr', `<w:p>${run('Desk of foreign affairs')}</w:p>`) },
          { name: 'word/footer2.xml', data: part('ftr', `<w:p>${run('Trang 2')}</w:p>`) },
          {
            name: 'word/comments.xml',
            data: part('comments', `<w:comment><w:p>${run('Is it Ulsan?')}</w:p></w:comment>`),
          },
        ],
      }),
    )
    expect(found.text).toBe('Da Nang and Daegu')
    expect(found.notes?.map((note) => note.en)).toEqual([
      'At the foot of pages, not read: “Desk of foreign affairs”.',
      '1 comment in its margin not read.',
      'Changes are tracked in it: 1 insertion read, 1 deletion not.',
    ])
    expect((await read(makeDocx({ body: ['Da Nang and Daegu'] }))).notes).toEqual([])
  })

  test.each([
    [
      'removed words',
      '<w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del></w:p>',
    ],
    [
      'moved words',
      '<w:p><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom><w:r><w:t>kept</w:t></w:r></w:p>',
    ],
    [
      'hidden words',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>gone</w:t></w:r><w:r><w:t>kept</w:t></w:r></w:p>',
    ],
    ['commands of fields', '<w:p><w:r><w:instrText>gone</w:instrText></w:r><w:r><w:t>kept</w:t></w:r></w:p>'],
  ])('without %s', async (_, body) => {
    expect((await read(makeDocx({ body: [body] }))).text).toBe('kept')
  })

  test('a title among its properties counts only where the text says it', async () => {
    const body = ['Friends of Changwon', 'The society met in March.']
    expect(await read(makeDocx({ body, title: 'FRIENDS OF CHANGWON' }))).toMatchObject({
      title: 'FRIENDS OF CHANGWON',
    })
    expect((await read(makeDocx({ body, title: 'Document1' }))).title).toBeUndefined()
  })

  test('a run in a font of old letters comes out in Unicode, in capitals where the font shows capitals', async () => {
    const body = [
      `<w:p>${run('céng hßa', '.VnTimeH')}${run(' vµ ', '.VnTime')}${run('Ñaø Naüng', 'VNI-Times')}</w:p>`,
    ]
    expect((await read(makeDocx({ body }))).text).toBe('CỘNG HÒA và Đà Nẵng')
  })

  test.each([
    ['no page in it', makeDocx({ body: [] }), 'document-without-text'],
    ['cut off', makeDocx({ body: LETTER }).subarray(0, 400), 'zip-broken'],
    ['XML that does not close', makeDocx({ body: ['<w:p><w:r>'] }), 'xml-broken'],
  ])('refused: %s', async (_, bytes, code) => {
    expect(await refused(bytes)).toBe(code)
  })
})

const FIRST =
  'Đà Nẵng đã ký bản ghi nhớ hợp tác với thành phố Changwon của Hàn Quốc về cảng biển, hậu cần và giáo dục đại học trong khuôn khổ chuyến thăm của đoàn đại biểu, và hai bên'

describe('a PDF with a text layer', () => {
  test.each([
    ['Korean', 'UniKS-UCS2-H', 'Korea1', '창원시와 다낭시는 항만 물류 분야의 협력 의향서에 서명하였다.'],
    ['Japanese', 'UniJIS-UTF16-H', 'Japan1', '堺市とダナン市は友好協力都市として交流を続けています。'],
    ['simplified Chinese', 'UniGB-UCS2-H', 'GB1', '岘港市与山东省签署友好合作备忘录并加强港口物流合作。'],
    ['traditional Chinese', 'UniCNS-UCS2-H', 'CNS1', '臺中市與峴港市簽署友好合作備忘錄並加強港口物流合作。'],
    ['Latin', 'UniKS-UCS2-H', 'Korea1', 'Changwon and Da Nang are partners in ports.'],
  ])('whose letters stand in a table every reader has: %s', async (_, table, ordering, text) => {
    const pages = [[{ text, y: 700 }]]
    expect((await read(makePdf({ pages, letters: { table, ordering } }))).text).toBe(text)
  })

  test('whose letters are bytes of an older table', async () => {
    const encoded = () =>
      Buffer.from('c3a2bff8bdc3bfcd20b4d9b3b6bdc3b4c220c7f9b7c2c7d1b4d92e20504f525453', 'hex')
    const letters = { table: 'KSCms-UHC-H', ordering: 'Korea1', encoded }
    const pages = [
      [
        { text: '', y: 700 },
        { text: '', y: 684 },
      ],
    ]
    const { text } = await read(makePdf({ pages, letters }))
    expect(text.replace(/\s+/g, ' ')).toContain('창원시와 다낭시는 협력한다. PORTS')
  })

  test('is refused where its letters stand in a table nobody has', async () => {
    const pages = [[{ text: 'Changwon and Da Nang are partners in ports.', y: 700 }]]
    const letters = { table: 'UniXX-UCS2-H', ordering: 'Korea1' }
    expect(await refused(makePdf({ pages, letters }))).toBe('pdf-without-text')
  })

  test('with its paragraphs whole over lines and pages, without the numbers of its pages', async () => {
    const pages = [
      [{ text: 'Bản tin đối ngoại', y: 810 }, ...setLines(FIRST, 760), { text: '1', x: 297, y: 40 }],
      [
        { text: 'Bản tin đối ngoại', y: 810 },
        { text: 'sẽ gặp lại vào tháng 9.', y: 760 },
        { text: 'Đoạn thứ hai đứng riêng.', y: 720 },
        { text: '2', x: 297, y: 40 },
      ],
      [
        { text: 'Bản tin đối ngoại', y: 810 },
        { text: 'Trang cuối nói về Nhật Bản.', y: 760 },
        { text: '3', x: 297, y: 40 },
      ],
    ]
    const found = await read(makePdf({ pages, title: 'Bản tin đối ngoại' }))
    expect(found.text).toBe(
      `Bản tin đối ngoại\n\n${FIRST} sẽ gặp lại vào tháng 9.\n\nĐoạn thứ hai đứng riêng.\n\nTrang cuối nói về Nhật Bản.`,
    )
    expect(found).toMatchObject({ title: 'Bản tin đối ngoại', mediaType: 'application/pdf' })
    expect(found.notes?.[0]?.en).toMatch(/^5 page numbers and repeated lines/)
  })

  /** Lines whose accented letters are put into their gaps afterwards, as where another font has to help out. */
  function filledIn(letters: readonly string[]) {
    return letters.flatMap((letter, i) => [
      { text: 'Thành ph  Đà N ng và đối tác', y: 760 - i * 16 },
      { text: letter, x: 105, y: 760 - i * 16 },
    ])
  }

  test('whose letters with marks are drawn apart from their words is refused', async () => {
    expect(await refused(makePdf({ pages: [filledIn(['ố', 'ẵ', 'ứ'])] }))).toBe('pdf-letters-apart')
  })

  test('with small words put back on their lines is read', async () => {
    expect((await read(makePdf({ pages: [filledIn(['a', '1', 'b'])] }))).text).toContain('Thành')
  })

  test('with columns on a line as a row, and the day of its head', async () => {
    const lines = [
      { text: 'Số: 5/TB', y: 800 },
      { text: 'Mẫu, ngày 3 tháng 5 năm 2025', x: 300, y: 800 },
      { text: 'Partner', y: 760 },
      { text: 'Since', x: 300, y: 760 },
      { text: 'Changwon', y: 744 },
      { text: '1997', x: 300, y: 744 },
    ]
    const found = await read(makePdf({ pages: [lines] }))
    expect(found.text).toBe('Số: 5/TB | Mẫu, ngày 3 tháng 5 năm 2025\nPartner | Since\nChangwon | 1997')
    expect(found.published).toBe('2025-05-03')
  })

  test('a word broken at the end of a line is whole again, a name with a hyphen keeps it', async () => {
    const lines = [
      { text: 'The two cities agreed on coop-', y: 700 },
      { text: 'eration under the Vietnam-', y: 684 },
      { text: 'Korea framework.', y: 668 },
    ]
    expect((await read(makePdf({ pages: [lines] }))).text).toBe(
      'The two cities agreed on cooperation under the Vietnam-Korea framework.',
    )
  })

  test('a page that is a picture is named on the receipt', async () => {
    const found = await read(makePdf({ pages: [setLines(FIRST, 760), []] }))
    expect(found.notes).toEqual([expect.objectContaining({ en: expect.stringMatching(/no text: page 2\./) })])
  })

  test.each([
    ['a scan', makePdf({ pages: [[], []] }), 'pdf-without-text'],
    [
      'a scan with page numbers',
      makePdf({ pages: [[{ text: '1', y: 40 }], [{ text: '2', y: 40 }]] }),
      'pdf-without-text',
    ],
    ['nothing but a name', Buffer.from('%PDF-1.7\n'), 'pdf-not-read'],
  ])('refused: %s', async (_, bytes, code) => {
    expect(await refused(bytes)).toBe(code)
  })
})

describe('a saved e-mail', () => {
  const WORDS = 'Dear colleagues,\n\nDa Nang and Changwon will meet on 5 May 2025.\n'

  test('its subject and words; sender and day by its head; what is attached listed and not read', async () => {
    const found = await read(
      makeMail({
        subject: 'Chuyến thăm của đoàn Changwon',
        text: WORDS,
        html: '<p>other</p>',
        date: 'Wed, 2 Apr 2025 23:30:00 -0700',
        attached: [{ name: 'programme.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-secret') }],
      }),
    )
    expect(found).toMatchObject({
      text: `Chuyến thăm của đoàn Changwon\n\n${WORDS.trim()}`,
      title: 'Chuyến thăm của đoàn Changwon',
      publisher: 'Office of International Affairs <office@example.org>',
      published: '2025-04-02',
      mediaType: 'message/rfc822',
    })
    expect(found.notes?.[0]?.vi).toContain('programme.pdf')
  })

  test('its page where it has no plain words', async () => {
    const found = await read(
      makeMail({ subject: 'Visit', html: '<p>Da Nang</p><script>x</script><p>Changwon</p>' }),
    )
    expect(found.text).toContain('Da Nang\n\nChangwon')
    expect(found.text).not.toContain('x')
  })

  test.each([
    ['no words', makeMail({ subject: 'Empty' }), 'document-without-text'],
    ['nested without end', nested(400), 'mail-not-read'],
  ])('refused: %s', async (_, bytes, code) => {
    expect(await refused(bytes)).toBe(code)
  })
})

function nested(depth: number): Buffer {
  const open = Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n`,
  )
  return Buffer.from(
    `Message-ID: <1@x>\r\nFrom: a@b\r\nSubject: s\r\nMIME-Version: 1.0\r\n${open.join('')}Content-Type: text/plain\r\n\r\nhello`,
  )
}
