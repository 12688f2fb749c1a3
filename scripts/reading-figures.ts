import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { READER_VERSION } from '../src/reading/read.ts'
import type { CorpusScore, CorpusText } from '../test/corpus/score-corpus.ts'

/** Texts nobody looked at while rules were written: how many of each language, how they are read, and how what is sure. */
export type AsideScores = {
  readonly texts: Readonly<Record<CorpusText['lang'], number>>
  readonly read: Readonly<Record<CorpusText['lang'], CorpusScore>>
  readonly sure: Readonly<Record<CorpusText['lang'], CorpusScore>>
}

type Counted = { told: number; read: number; right: number }

const NOTHING: Counted = { told: 0, read: 0, right: 0 }
const FILE = new URL('../src/reading/reading-quality.generated.ts', import.meta.url)

function plus(a: Counted, score: CorpusScore['all']): Counted {
  return { told: a.told + score.gold, read: a.read + score.read, right: a.right + score.right }
}

/** Adds up what was counted in each corpus by language and kind, and writes it where the program reads it. */
export function writeReadingFigures(corpora: readonly AsideScores[]): void {
  const kinds = Object.keys(corpora[0]?.read.en.types ?? {})
  const rows = (['en', 'vi'] as const).flatMap((lang) => {
    const row = (kind: string, pick: (one: AsideScores) => CorpusScore['all'] | undefined): string => {
      const scores = corpora.flatMap((one) => pick(one) ?? [])
      const { told, read, right } = scores.reduce(plus, NOTHING)
      return `    { lang: '${lang}', of: '${kind}', told: ${told}, read: ${read}, right: ${right} },`
    }
    return [
      ...kinds.map((kind) => row(kind, (one) => one.read[lang].types[kind])),
      row('all', (one) => one.read[lang].all),
      row('sure', (one) => one.sure[lang].all),
    ]
  })
  const texts = (lang: 'en' | 'vi') => corpora.reduce((sum, one) => sum + one.texts[lang], 0)
  const text = `import type { ReadingQuality } from './reading-quality.ts'

/** What was counted with the reader of this version; made by scripts/reading-quality.ts, a test holds it to the reader. */
export const READING_QUALITY: ReadingQuality = {
  readerVersion: '${READER_VERSION}',
  texts: { en: ${texts('en')}, vi: ${texts('vi')} },
  rows: [
${rows.join('\n')}
  ],
}
`
  writeFileSync(fileURLToPath(FILE), text)
}
