import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { importRegister } from '#acts/import-register.ts'
import type { Actor } from '#context.ts'
import { readXlsx } from '#intake/table-xlsx.ts'
import { openZip } from '#intake/zip/open-zip.ts'
import { unpackPart } from '#intake/zip/unpack-part.ts'
import { isProblem } from '#model/problem.ts'
import { registerFile } from '#papers/register-file.ts'
import { exportRegister } from '#views/register/export-register.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { oneDatabase } from '../support/databases.ts'
import { openDesk } from '../support/desk.ts'
import { makeWorkbook } from '../support/make-workbook.ts'

function partOf(bytes: Uint8Array, name: string): string {
  const zip = openZip(bytes)
  const part = isProblem(zip) ? undefined : zip.parts.get(name)
  const unpacked = isProblem(zip) || !part ? undefined : unpackPart(zip, part)
  return unpacked && !isProblem(unpacked) ? unpacked.toString('utf8') : ''
}

const FIRST = 'xl/worksheets/sheet1.xml'

describe.each(oneDatabase())('her workbook keeps its looks and formulas, on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let actor: Actor
    beforeAll(async () => {
      desk = await openContext(server)
      actor = await openDesk(desk.ctx, 'desk')
    })
    afterAll(async () => await desk?.drop())

    const load = async (bytes: Uint8Array, more = {}) =>
      await perform(desk.ctx, actor, importRegister, {
        bytes,
        fileName: 'Sổ.xlsx',
        recipe: 'so',
        kind: 'partnership',
        ...more,
      })
    const exported = async () =>
      (await registerFile(await exportRegister(desk.ctx, { office: 'desk', lang: 'vi' }, { recipe: 'so' })))
        .bytes

    test('her file, the book, her file: every part but the filled sheet is as it was', async () => {
      const hers = makeWorkbook()
      expect((await load(hers)).counts).toMatchObject({ rows: 2, create: 2 })
      const back = await exported()
      for (const name of ['xl/styles.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet2.xml'])
        expect(partOf(back, name)).toBe(partOf(hers, name))
      const cells = (await readXlsx(back)).sheets[0]?.rows.map((row) => row.slice(0, 6))
      expect(cells).toEqual((await readXlsx(hers)).sheets[0]?.rows)
      const sheet = partOf(back, FIRST)
      for (const kept of [
        '<f>A4+1</f>',
        '<f>F4*2</f>',
        'width="24.5"',
        '<mergeCell ref="A1:F1"/>',
        'ht="24"',
        '<c r="D4" s="2"><v>35584</v></c>',
      ])
        expect(sheet).toContain(kept)
    })

    test('loaded back it changes nothing; what the book came to say is written into its cell, with its look', async () => {
      expect((await load(await exported())).counts).toMatchObject({ create: 0, same: 2, differs: 0 })
      const edited = Buffer.from('Country,City,Since\nJapan,Sakai,2010-02-03\nItaly,Bologna,2016-05-01\n')
      const more = { fileName: 'other.csv', recipe: 'other' }
      expect((await load(edited, more)).counts).toMatchObject({ create: 1, differs: 1 })
      const back = await exported()
      const rows = (await readXlsx(back)).sheets[0]?.rows ?? []
      expect(rows[5]?.slice(2, 4)).toEqual(['Bologna', { day: '2016-05-01' }])
      const sheet = partOf(back, FIRST)
      expect(sheet).toContain('<f>A4+1</f>')
      expect(sheet).toMatch(/<c r="D6" s="2"><v>\d+<\/v><\/c>/)
      const again = await load(back)
      expect(again.counts).toMatchObject({ create: 0, ambiguous: 0, refused: 0 })
    })
  })
})
