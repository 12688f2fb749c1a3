import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openGazetteer } from '#gazetteer/open-gazetteer.ts'
import { printContract } from '#reading/contract.ts'
import { read } from '#reading/read.ts'

/** A document of the corpus, as its line says it. */
export type CorpusText = {
  readonly id: string
  readonly lang: 'en' | 'vi'
  readonly publisher: string
  readonly published?: string | null
  readonly text: string
  /** Kept out of sight while rules are written. */
  readonly aside?: boolean
}

/** Precision, recall and F1 over atoms, with the numbers of statements they rest on. */
export type Score = {
  /** Atoms expected, atoms read, atoms both give alike. */
  readonly gold: number
  readonly read: number
  readonly right: number
  readonly facts: number
  readonly given: number
  readonly paired: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export type CorpusScore = {
  readonly documents: number
  readonly types: Readonly<Record<string, Score>>
  readonly all: Score
  /** Statements whose quote does not stand in their document. */
  readonly unquoted: number
}

const HERE = fileURLToPath(new URL('.', import.meta.url))
const GAZETTEER = new URL('../../reference/gazetteer.bin', import.meta.url)

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
}

/**
 * The news of real outlets rules were written from, our own texts in the manner of many kinds of publisher, later
 * ones, those in which it has to be told whose city and whose paper is meant, those whose facts are told over several
 * sentences, and news by writers who never saw the rules: two first, three later, and four after those; the papers of an office; dense news by two writers after all those, and by two more after them;
 * and the matter of the first corpus told anew by three writers, with other places and people and in other words.
 */
export type CorpusName =
  | 'dev'
  | 'genre'
  | 'fresh'
  | 'sides'
  | 'threads'
  | 'news'
  | 'wire'
  | 'tide'
  | 'plain'
  | 'proof'
  | 'desk'
  | 'next'
  | 'press'
  | 'echo'

/** Where the texts of a corpus and what is expected of them stand. */
type Corpus = { readonly texts: string; readonly gold: string }

/** A corpus of ours by its name, one that is not ours by its files. */
function filesOf(corpus: CorpusName | Corpus): Corpus {
  if (typeof corpus !== 'string') return corpus
  return { texts: join(HERE, `${corpus}.texts.jsonl`), gold: join(HERE, `${corpus}.gold.jsonl`) }
}

/** The texts of a corpus. */
export function corpusTexts(corpus: CorpusName | Corpus = 'dev'): readonly CorpusText[] {
  return linesOf(filesOf(corpus).texts).map((line): CorpusText => JSON.parse(line))
}

/** Reads texts and prints one line of the contract each, by the text's id. */
export function readCorpus(texts: readonly CorpusText[]): ReadonlyMap<string, string> {
  const gazetteer = openGazetteer(readFileSync(GAZETTEER))
  return new Map(
    texts.map(({ id, text, lang, published, publisher }) => {
      const reading = read({ text, lang, publisher, ...(published ? { published } : {}) }, gazetteer)
      return [id, printContract(id, reading)]
    }),
  )
}

/** The same readings with their sure statements only. */
export function onlySure(readings: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  type Reading = { readonly id: string; readonly statements: readonly { readonly sure?: boolean }[] }
  return new Map(
    [...readings].map(([id, line]) => {
      const reading: Reading = JSON.parse(line)
      return [id, JSON.stringify({ id, statements: reading.statements.filter((one) => one.sure) })]
    }),
  )
}

/** Scores the readings of some texts with the corpus' own scorer, which knows nothing of the program. */
export function scoreCorpus(
  texts: readonly CorpusText[],
  readings: ReadonlyMap<string, string>,
  corpus: CorpusName | Corpus = 'dev',
): CorpusScore {
  const ids = new Set(texts.map((t) => t.id))
  const gold = linesOf(filesOf(corpus).gold).filter((line) => ids.has(JSON.parse(line).id))
  const folder = mkdtempSync(join(tmpdir(), 'entente-corpus-'))
  try {
    const write = (name: string, lines: readonly string[]): string => {
      const path = join(folder, name)
      writeFileSync(path, `${lines.join('\n')}\n`)
      return path
    }
    const paths = [
      write('gold.jsonl', gold),
      write(
        'reading.jsonl',
        texts.map((t) => readings.get(t.id) ?? ''),
      ),
      '--texts',
      write(
        'texts.jsonl',
        texts.map((t) => JSON.stringify(t)),
      ),
    ]
    const out = execFileSync(process.execPath, [join(HERE, 'score.mjs'), ...paths, '--json'], {
      encoding: 'utf8',
    })
    return JSON.parse(out)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The outlet most of the corpus is from; it stays with the texts that rules were written from. */
const LARGEST = 'en.vietnamplus.vn'

/**
 * Outlets whose texts nobody looks at while writing rules: every third in the order of the alphabet. Whole outlets, so that
 * nothing of how one of them writes is learnt from its other texts.
 */
export function outletsKeptAside(texts: readonly CorpusText[]): ReadonlySet<string> {
  const outlets = [...new Set(texts.map((t) => t.publisher))].sort()
  return new Set(outlets.filter((outlet, at) => at % 3 === 2 && outlet !== LARGEST))
}
