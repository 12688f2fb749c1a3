import { describe, expect, test } from 'vitest'
import { makeIntake } from '#intake/extract.ts'
import { tableSecret } from '#intake/secret/table-secret.ts'
import { readTableFile } from '#intake/table-apart.ts'
import { isProblem } from '#model/problem.ts'
import { makeDocx, textBox } from '../support/make-docx.ts'
import { makeMail } from '../support/make-mail.ts'
import { toTcvn3, toVni } from '../support/make-old-letters.ts'
import { makePdf } from '../support/make-pdf.ts'
import { makeZip } from '../support/make-zip.ts'

const BODY = Array.from(
  { length: 70 },
  (_, i) => `Đoàn công tác số ${i} sẽ làm việc tại Changwon về cảng biển.`,
)
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

function story(root: string, text: string): string {
  return `<w:${root} ${W} xmlns:v="urn:schemas-microsoft-com:vml"><w:p>${text}</w:p></w:${root}>`
}

function words(text: string): string {
  return `<w:r><w:t>${text}</w:t></w:r>`
}

function pdfWith(stamp: { readonly text: string; readonly x?: number; readonly y: number }, more = {}) {
  const lines = BODY.slice(0, 30).map((text, i) => ({ text, y: 780 - i * 20 }))
  return makePdf({ pages: [[...lines, stamp], lines], ...more })
}

function workbook(parts: Readonly<Record<string, string>>): Buffer {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const all: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook ${main}><sheets><sheet name="Sổ" sheetId="1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData/></worksheet>`,
    ...parts,
  }
  return makeZip(Object.entries(all).map(([name, data]) => ({ name, data })))
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'

const MARKED: readonly (readonly [name: string, bytes: Buffer, fileName?: string])[] = [
  ['a Word document, in the head of its pages', makeDocx({ head: ['TUYỆT MẬT'], body: BODY })],
  [
    'at the foot of its pages',
    makeDocx({ body: BODY, parts: [{ name: 'word/footer2.xml', data: story('ftr', words('Tối mật')) }] }),
  ],
  ['in a text box after its text', makeDocx({ body: [...BODY, textBox('MẬT', 'Nơi nhận')] })],
  [
    'drawn across the page',
    makeDocx({
      body: BODY,
      parts: [
        {
          name: 'word/header2.xml',
          data: story('hdr', '<w:r><w:pict><v:shape><v:textpath string="TỐI MẬT"/></v:shape></w:pict></w:r>'),
        },
      ],
    }),
  ],
  [
    'in what it says of itself',
    makeDocx({
      body: BODY,
      parts: [
        {
          name: 'docProps/core.xml',
          data: '<p:coreProperties xmlns:p="urn:c"><p:contentStatus>Tuyệt mật</p:contentStatus></p:coreProperties>',
        },
      ],
    }),
  ],
  ['a PDF, last on its first page', pdfWith({ text: 'TỐI MẬT', x: 400, y: 810 })],
  [
    'a PDF, at the foot of a later page',
    makePdf({
      pages: [
        [{ text: 'Trang bìa của báo cáo thường kỳ', y: 700 }],
        [...BODY.slice(0, 30).map((text, i) => ({ text, y: 780 - i * 20 })), { text: 'MẬT', y: 40 }],
      ],
    }),
  ],
  [
    'a page, above its article',
    Buffer.from(
      `<html><body><header><div>TỐI MẬT</div></header><article><h1>Báo cáo</h1><p>${BODY.join('</p><p>')}</p></article></body></html>`,
    ),
  ],
  ['an e-mail, in its subject', makeMail({ subject: '[MẬT] Báo cáo đoàn', text: BODY.join('\n') })],
  [
    'an e-mail, in an attached Word document',
    makeMail({
      text: 'Xem tệp đính kèm.',
      attached: [{ name: 'a.docx', type: 'x/y', bytes: makeDocx({ head: ['MẬT'], body: BODY }) }],
    }),
  ],
  [
    'an e-mail, in an attached PDF',
    makeMail({
      text: 'Xem tệp đính kèm.',
      attached: [{ name: 'a.pdf', type: 'x/y', bytes: pdfWith({ text: 'MẬT', y: 810 }) }],
    }),
  ],
  [
    'an e-mail, in an attached text',
    makeMail({
      text: 'Xem tệp đính kèm.',
      attached: [
        { name: 'a.txt', type: 'text/plain', bytes: Buffer.from(`TUYỆT MẬT\n\n${BODY.join('\n')}`) },
      ],
    }),
  ],
  [
    'an e-mail, in an attached page',
    makeMail({
      text: 'Xem tệp đính kèm.',
      attached: [
        {
          name: 'a.html',
          type: 'text/html',
          bytes: Buffer.from(`<html><body><p>MẬT</p><p>${BODY[0]}</p></body></html>`),
        },
      ],
    }),
  ],
  [
    'an e-mail, in an attached table',
    makeMail({
      text: 'Xem tệp đính kèm.',
      attached: [{ name: 'a.csv', type: 'text/csv', bytes: Buffer.from('Số,Độ mật\n12,Thường\n13,Mật\n') }],
    }),
  ],
  [
    'an e-mail, in an e-mail',
    makeMail({
      text: 'Chuyển tiếp.',
      attached: [
        { name: 'a.eml', type: 'application/octet-stream', bytes: makeMail({ text: `MẬT\n\n${BODY[0]}` }) },
      ],
    }),
  ],
  [
    'an e-mail, in the name of what is attached',
    makeMail({
      text: 'Xem tệp.',
      attached: [{ name: 'TUYET MAT - a.jpg', type: 'image/jpeg', bytes: Buffer.from([255, 216, 255, 0]) }],
    }),
  ],
  ['a text in TCVN3', Buffer.from(toTcvn3(`Sở Ngoại vụ\n\nTối mật\n\n${BODY.join('\n')}`), 'latin1')],
  ['a text in VNI', Buffer.from(toVni(`Sở Ngoại vụ\n\nTuyệt mật\n\n${BODY.join('\n')}`), 'latin1')],
  [
    'a workbook, in a cell',
    workbook({
      'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>Đoàn ra</t></si><si><r><t>MẬ</t></r><r><t>T</t></r></si></sst>`,
    }),
  ],
  [
    'a workbook, in the head of a page',
    workbook({
      'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData/><headerFooter><oddHeader>&amp;L&amp;"Times,Bold"&amp;14TỐI MẬT&amp;RTrang &amp;P</oddHeader></headerFooter></worksheet>`,
    }),
  ],
  [
    'a workbook, in the name of a sheet',
    workbook({
      'xl/workbook.xml': `<workbook ${MAIN}><sheets><sheet name="Tuyệt mật" sheetId="1"/></sheets></workbook>`,
    }),
  ],
  [
    'slides',
    makeZip([{ name: 'ppt/slides/slide1.xml', data: '<s xmlns:a="urn:a"><a:p><a:t>MẬT</a:t></a:p></s>' }]),
  ],
  ['a scan, by its name', Buffer.from([255, 216, 255, 224, 0, 0]), 'Báo cáo (Tối mật).jpg'],
]

describe('the mark of a state secret is found, and nothing of the words is handed on', () => {
  const intake = makeIntake()
  test.each(MARKED)(
    '%s',
    async (_, bytes, fileName = '') => {
      const found = await intake.extract({ bytes: Buffer.from(bytes ?? []), fileName: String(fileName) })
      expect(isProblem(found) && found.problem).toBe('state-secret')
      expect(JSON.stringify(found)).not.toContain('Changwon')
    },
    30_000,
  )
})

describe('words that only look like one are read', () => {
  const PROSE = [
    'Hai bên cam kết bảo mật thông tin.\nMật độ dân số của quận là 4.200 người một km2.\nMật danh của chiến dịch không được nêu.',
    'Mật ong\nMật ong rừng U Minh được chọn làm quà tặng đối ngoại.',
    'Bộ phim tuyệt mật được chiếu trong Tuần phim.\nĐây là\ntuyệt mật.\nNhưng ai cũng biết.',
    'Luật quy định ba độ mật:\n• Tuyệt mật\n• Tối mật\n• Mật\nViệc giải mật theo quy định.',
    'Độ mật: Không\nBáo cáo tình hình hợp tác.',
    'Đoàn đến thăm xưởng làm mật mía.\nThe mat was laid out.\nMAT là viết tắt của một trường.',
  ]
  test.each(PROSE)(
    '%j',
    async (text) => {
      const filler = BODY.slice(0, 5).join('\n')
      const html = `<html><body><article>${`${text}\n${filler}`
        .split('\n')
        .map((line) => (line.startsWith('•') ? `<ul><li>${line.slice(2)}</li></ul>` : `<p>${line}</p>`))
        .join('')}</article></body></html>`
      for (const bytes of [
        Buffer.from(`${filler}\n${text}`),
        makeDocx({ head: ['Bảo mật thông tin'], body: [...text.split('\n'), filler] }),
        Buffer.from(html),
        makePdf({
          pages: [`${text}\n${filler}`.split('\n').map((line, i) => ({ text: line, y: 780 - i * 24 }))],
        }),
      ]) {
        expect(isProblem(await makeIntake().extract({ bytes, fileName: 'Mật ong và mật độ.html' }))).toBe(
          false,
        )
      }
    },
    60_000,
  )
})

describe('a register', () => {
  const rows = (text: string) => text.split('\n').map((line) => line.split(';'))

  test.each([
    ['Đối tác;Năm\nTUYỆT MẬT;\nDaegu;2004', 2],
    ['Sổ đoàn ra;MAT\nSố;Đoàn\n1;Changwon', 1],
    ['Số;Đoàn;Độ mật\n1;Changwon;\n2;Daegu;mật', 3],
    ['Số;Đoàn;Mức độ mật\n1;Changwon;Thường\n2;Daegu;Toi mat', 3],
    ['No.;Partner;Security classification\n1;Changwon;\n2;Daegu;mật', 3],
    ['No.;Partner;Lével\n1;Changwon;none\n2;Daegu;toi mat', 3],
    [`Số;Đoàn\n${'1;Changwon\n'.repeat(30)}2;Tối mật`, 32],
  ])('%j is refused, and line %d named', (text, line) => {
    const found = tableSecret({ format: 'csv', sheets: [{ name: '', rows: rows(text) }] })
    expect(found?.says.vi).toContain(`ở dòng ${line}`)
    expect(JSON.stringify(found)).not.toContain('Daegu')
  })

  test.each([
    'Tên;Quà\nUlsan;Mật ong\nMật;Tên',
    'Mã;Tên\nMAT2;Trường',
    `Số;Mã\n${'1;A\n'.repeat(30)}2;MAT`,
    'Độ mật;Số\nThường;1\nKhông;2',
  ])('%j holds none', (text) => {
    const all = rows(text).filter(([first]) => first !== 'Mật')
    expect(tableSecret({ format: 'csv', sheets: [{ name: 'Mật độ', rows: all }] })).toBeUndefined()
  })

  test('is refused where it is read', async () => {
    const bytes = Buffer.from('Đối tác;Độ mật\nChangwon;Mật\n')
    expect(await readTableFile({ bytes, fileName: 'a.csv' })).toMatchObject({ problem: 'state-secret' })
    const plain = Buffer.from('Đối tác;Năm\nChangwon;1997\n')
    expect(await readTableFile({ bytes: plain, fileName: 'TỐI MẬT.csv' })).toMatchObject({
      problem: 'state-secret',
    })
    expect(await readTableFile({ bytes: plain, fileName: 'Mật độ.csv' })).toMatchObject({ format: 'csv' })
  })
})
