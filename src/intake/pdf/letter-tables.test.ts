import { expect, test } from 'vitest'
import { letterTables } from './letter-tables.ts'

test('a table every reader has is handed out, and nothing is missed', async () => {
  const { missing, Factory } = letterTables()
  const bytes = await new Factory().fetch({ filename: 'UniKS-UCS2-H.bcmap' })
  expect(bytes.length).toBeGreaterThan(1000)
  expect(missing.size).toBe(0)
})

test.each(['UniXX-UCS2-H.bcmap', '../gazetteer.bin.bcmap', 'constructor.bcmap'])(
  'a table nobody has is missed: %s',
  async (filename) => {
    const { missing, Factory } = letterTables()
    await expect(new Factory().fetch({ filename })).rejects.toThrow(filename)
    expect([...missing]).toEqual([filename.replace('.bcmap', '')])
  },
)

test('a font no file carries is not needed, so it is not missed', async () => {
  const { missing, Factory } = letterTables()
  await expect(new Factory().fetch({ filename: 'FoxitSans.pfb' })).rejects.toThrow('FoxitSans.pfb')
  expect(missing.size).toBe(0)
})
