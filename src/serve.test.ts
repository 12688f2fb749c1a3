import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadAssets } from '#serve.ts'

test('a server that runs keeps its styles when the folder they came from is built anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assets-'))
  try {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ 'app.css': 'app-1.css' }))
    writeFileSync(join(folder, 'app-1.css'), '.card{color:red}')
    const assets = await loadAssets(folder)
    rmSync(folder, { recursive: true })
    expect(assets.url('app.css')).toBe('/assets/app-1.css')
    const file = await assets.file('app-1.css')
    expect([file?.type, String(file?.bytes)]).toEqual(['text/css; charset=utf-8', '.card{color:red}'])
    expect(await assets.file('manifest.json')).toBeUndefined()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
