import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import type { Block, Paper } from './paper.ts'
import { paperFile } from './render-paper.ts'

const table: Block = {
  is: 'table',
  head: ['TT', 'Nội dung'],
  rows: [
    [[{ text: '1' }], [{ text: 'Một' }]],
    [[{ text: '2' }], [{ text: 'Hai' }]],
  ],
  widths: [10, 90],
}

function paper(blocks: readonly Block[], more: Partial<Paper> = {}): Paper {
  return {
    kind: 'report',
    lang: 'vi',
    look: 'official',
    title: 'Báo cáo',
    subject: 'Kết quả',
    head: { issuer: 'Sở Ngoại vụ', place: 'Đà Nẵng' },
    blocks,
    closing: { recipients: ['Như trên;'], post: ['Giám đốc'], name: 'Trần Thị Mẫu' },
    cites: [],
    fileName: 'a.docx',
    ...more,
  }
}

/** The pieces of the body in order: paragraphs and whole tables. */
async function pieces(made: Paper): Promise<readonly string[]> {
  const { bytes } = await paperFile(made)
  const xml = new PizZip(bytes).file('word/document.xml')?.asText() ?? ''
  return xml.match(/<w:tbl>.*?<\/w:tbl>|<w:p>.*?<\/w:p>|<w:p\/>/gs) ?? []
}

const KEEP = '<w:keepNext/>'
const rowsOf = (tbl: string) => tbl.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? []

describe('what stays together on a page', () => {
  test('no row of any table is cut, and a head has a row below it', async () => {
    const tables = (await pieces(paper([table]))).filter((one) => one.startsWith('<w:tbl>'))
    expect(tables).toHaveLength(3)
    for (const row of tables.flatMap(rowsOf)) expect(row).toContain('<w:cantSplit/>')
    const [head = '', first = ''] = rowsOf(tables[1] ?? '')
    expect([head.includes('<w:tblHeader/>'), head.split(KEEP).length - 1]).toEqual([true, 2])
    expect(first).not.toContain(KEEP)
  })

  test.each<[string, Block]>([
    ['a head', { is: 'head', text: 'Kết quả' }],
    ['a day', { is: 'day', text: 'Ngày 07/7/2025' }],
    ['a line in the middle', { is: 'middle', text: 'Quyết định' }],
  ])('%s stays with what follows', async (_what, block) => {
    const found = (await pieces(paper([block, table]))).find((one) =>
      one.includes('text' in block ? block.text : ''),
    )
    expect(found).toContain(KEEP)
  })

  test.each<[string, readonly Block[]]>([
    ['a paragraph', [table, { is: 'text', says: [{ text: 'Trân trọng báo cáo' }] }]],
    ['an item', [{ is: 'item', says: [{ text: 'Một việc' }] }]],
    ['a table', [{ is: 'text', says: [{ text: 'Việc cần làm' }] }, table]],
  ])('who signs is never alone: %s stays with the signature', async (_what, blocks) => {
    for (const lang of ['vi', 'en'] as const) {
      const all = await pieces(paper(blocks, { lang }))
      const signed = all.findIndex((one) => one.includes('Trần Thị Mẫu'))
      expect(all[signed - 1]).toContain(KEEP)
      if (blocks.at(-1) === table) expect(rowsOf(all[signed - 2] ?? '').at(-1)).toContain(KEEP)
    }
  })

  test('where nobody signs, the last piece is kept with nothing', async () => {
    const { closing: _none, ...unsigned } = paper([{ is: 'text', says: [{ text: 'Chỉ để xem' }] }])
    const last = (await pieces(unsigned)).find((one) => one.includes('Chỉ để xem'))
    expect(last).not.toContain(KEEP)
  })
})

describe('names that need two lines', () => {
  const words = async (more: Partial<Paper>) => (await pieces(paper([table], more))).join('')

  test('a long post turns after its comma, the name of an office before its place', async () => {
    const text = await words({
      head: { issuer: 'Bộ phận đối ngoại Bắc Ninh', place: 'Bắc Ninh' },
      closing: { recipients: ['Như trên;'], post: ['Chuyên viên, Phòng Hợp tác quốc tế'] },
    })
    expect(text).toContain('>CHUYÊN VIÊN,<')
    expect(text).toContain('>PHÒNG HỢP TÁC QUỐC TẾ<')
    expect(text).toContain('BỘ PHẬN ĐỐI NGOẠI BẮC\u00a0NINH')
  })

  test('a post that fits, or has no comma to turn at, stays as it is', async () => {
    const text = await words({
      closing: { recipients: [], post: ['TM. Ban, Trưởng ban', 'Phó Chủ tịch Thường trực Ủy ban nhân dân'] },
    })
    expect(text).toContain('>TM. BAN, TRƯỞNG BAN<')
    expect(text).toContain('>PHÓ CHỦ TỊCH THƯỜNG TRỰC ỦY BAN NHÂN DÂN<')
  })
})
