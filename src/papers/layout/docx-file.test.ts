import { Paragraph } from 'docx'
import PizZip from 'pizzip'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { docxFile } from './docx-file.ts'

test('words with signs that XML may not hold make a Word file all the same', async () => {
  const words = 'Changwon\u0001\uffff Hàn Quốc\ufffe'
  const parts = [{ children: [new Paragraph(words)] }]
  const { bytes } = await docxFile({ title: words, lang: 'vi', parts }, 'words.docx')
  const zip = new PizZip(bytes)
  const texts = Object.keys(zip.files).flatMap((name) =>
    name.endsWith('.xml') ? [zip.file(name)?.asText() ?? ''] : [],
  )
  expect(texts.length).toBeGreaterThan(5)
  for (const text of texts) new SaxesParser().write(text).close()
  expect(texts.filter((text) => text.includes('>Changwon Hàn Quốc<'))).toHaveLength(2)
})
