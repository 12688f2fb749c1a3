import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { read } from '#reading/read.ts'

type Paper = {
  readonly id: string
  readonly lang: 'vi'
  readonly publisher: string
  readonly published: string
  readonly text: string
  readonly aside: boolean
}

const HERE = fileURLToPath(new URL('.', import.meta.url))
const linesOf = (name: string) => readFileSync(join(HERE, name), 'utf8').split('\n').filter(Boolean)
const PAPERS = linesOf('papers.texts.jsonl').map((line): Paper => JSON.parse(line))
const gazetteer = openGazetteer(readFileSync(new URL('../../reference/gazetteer.bin', import.meta.url)))

/** Scores the papers of one part with the corpus' own scorer; meetings without names count here. */
function score(papers: readonly Paper[]) {
  const ids = new Set(papers.map((one) => one.id))
  const folder = mkdtempSync(join(tmpdir(), 'entente-papers-'))
  try {
    const write = (name: string, lines: readonly string[]) => {
      writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
      return join(folder, name)
    }
    const gold = linesOf('papers.gold.jsonl').filter((line) => ids.has(JSON.parse(line).id))
    const readings = papers.map((paper) => {
      const statements = read(paper, gazetteer).statements.map((d) => ({
        type: d.kind,
        ...d.slots,
        quote: d.quote,
      }))
      return JSON.stringify({ id: paper.id, statements })
    })
    const texts = papers.map((paper) => JSON.stringify(paper))
    const paths = [
      write('gold.jsonl', gold),
      write('read.jsonl', readings),
      '--texts',
      write('texts.jsonl', texts),
    ]
    const out = execFileSync(process.execPath, [join(HERE, 'score.mjs'), ...paths, '--json'], {
      encoding: 'utf8',
    })
    return JSON.parse(out) as { all: { precision: number; recall: number; f1: number }; unquoted: number }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('administrative papers', () => {
  const built = score(PAPERS.filter((one) => !one.aside))
  const aside = score(PAPERS.filter((one) => one.aside))

  it('reads them as well as news, those kept aside as well as those built on', () => {
    console.log(`papers: F1 ${built.all.f1.toFixed(3)}; kept aside ${aside.all.f1.toFixed(3)}`)
    expect(built.all.f1).toBeGreaterThanOrEqual(0.94)
    expect(aside.all.f1).toBeGreaterThanOrEqual(0.88)
    expect(built.all.precision).toBeGreaterThanOrEqual(0.9)
    expect(built.unquoted + aside.unquoted).toBe(0)
  })

  it('keeps a third of more than twenty aside', () => {
    expect(PAPERS.length).toBeGreaterThan(20)
    expect(PAPERS.filter((one) => one.aside).length).toBeGreaterThanOrEqual(PAPERS.length / 3)
  })

  it('reads nothing out of addressee, ground, recipients and signature, and says so', () => {
    for (const paper of PAPERS) {
      const { cuts, statements } = read(paper, gazetteer)
      const cutOf = (reason: string) => cuts.filter((cut) => cut.reason === reason)
      const recipients = paper.text.indexOf('Nơi nhận')
      expect(cutOf('recipients').some((cut) => cut.start <= recipients && recipients < cut.end)).toBe(true)
      for (const ground of paper.text.matchAll(/^Căn cứ .*[;,]$/gm))
        expect(
          cutOf('ground of the paper').some((c) => c.start <= ground.index && ground.index < c.end),
        ).toBe(true)
      const touches = statements.filter((s) => cuts.some((cut) => s.start < cut.end && s.end > cut.start))
      expect(touches).toEqual([])
    }
  })
})
