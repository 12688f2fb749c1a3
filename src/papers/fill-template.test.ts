import { Document, Packer, Paragraph } from 'docx'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { fillTemplate, readTemplate } from './fill-template.ts'

async function form(...lines: readonly string[]): Promise<Uint8Array> {
  const children = lines.map((text) => new Paragraph(text))
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

test('the names a form uses are read, those of a list with the list, and filled', async () => {
  const bytes = await form('{mission.title}', '{#roster}', '{at}. {name}', '{/roster}')
  expect(await readTemplate(bytes)).toEqual(['mission.title', 'roster', 'roster/at', 'roster/name'])
  const roster = [{ at: '1', name: 'Trần Văn Mẫu' }]
  const filled = await fillTemplate(bytes, { 'mission.title': 'Đoàn đi Changwon', roster })
  if ('problem' in filled) throw new Error(filled.says.en)
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(filled) })
  expect(value.replace(/\n+/g, '\n').trim()).toBe('Đoàn đi Changwon\n1. Trần Văn Mẫu')
})

test('signs that no Word file may hold are left out, and the form is filled', async () => {
  const filled = await fillTemplate(await form('{mission.title}'), { 'mission.title': 'Đoàn\u0001 đi' })
  if ('problem' in filled) throw new Error(filled.says.en)
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(filled) })
  expect(value.trim()).toBe('Đoàn đi')
})

test('names there are not are all named, with those there are', async () => {
  const found = await readTemplate(
    await form('{mission.colour} {#roster}{shoe}{/roster} {constructor} {__proto__}'),
  )
  expect(found).toMatchObject({
    problem: 'template-unknown-names',
    details: { names: expect.arrayContaining(['mission.colour', 'shoe', 'constructor']) },
  })
})

test('what is not on file is named and nothing is handed out half filled', async () => {
  const bytes = await form('{mission.title} {mission.purpose} {mission.topic}')
  expect(await fillTemplate(bytes, { 'mission.title': 'Đoàn', 'mission.purpose': '' })).toMatchObject({
    problem: 'template-names-empty',
    details: { names: ['mission.purpose', 'mission.topic'] },
  })
})
