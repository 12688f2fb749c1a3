import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Program } from '#cli/program.ts'
import { writeWhole } from '#cli/write-whole.ts'
import { makeFetchPage } from '#intake/fetch/fetch-page.ts'
import { parseSampleDocument } from '#intake/sample-files.ts'
import { workUntilIdle } from '#jobs/worker.ts'
import { Store } from '#store/store.ts'
import { commandLine as lineWith, readsFrom } from '../support/command-line.ts'
import { openContext, realGazetteer, realRuleBooks, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'

const ARTICLE = parseSampleDocument(
  readFileSync(new URL('../../samples/da-nang/002-korean-capital-end-2024.md', import.meta.url), 'utf8'),
).text
const PARTNERS = readFileSync(new URL('../../samples/partners-paste.tsv', import.meta.url), 'utf8')
const PERSON = 'Trần Văn Thử'

const FILES: Readonly<Record<string, string>> = {
  'article.txt': ARTICLE,
  'partners.tsv': PARTNERS,
  'register.csv': 'Country,City,Since\nItaly,Turin,2011\nFrance,Le Havre,2013\nNarnia,Cair Paravel,2001\n',
  'texts.jsonl': `${JSON.stringify({ id: 'a', lang: 'en', published: '2025-02-06', text: ARTICLE })}\n`,
  'quotes.jsonl': [
    { id: 'a', quote: 'had 285 projects in Da Nang' },
    { id: 'a', quote: 'had 286 projects in Da Nang' },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
  'broken.jsonl': '{"id": "a"\n',
}

/** What commands wrote, by path. */
const written = new Map<string, string>()

/** The command line over a context, with the files above, an article piped in and a worker. */
function commandLine(ctx: Program['ctx'], settings: Partial<Program['settings']> = {}) {
  return lineWith(ctx, settings, {
    work: async ({ onStep }) => await workUntilIdle(ctx, { onStep }),
    inspect: async () => ({
      dataDir: '/var/lib/entente',
      node: process.version,
      platform: 'test',
      database: { mode: 'given', version: '18', address: 'socket', database: 'entente', durable: true },
    }),
    readFile: readsFrom(
      Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path, new TextEncoder().encode(text)])),
    ),
    writeFile: async (path, bytes) => {
      if (path.startsWith('/')) return await writeWhole(path, bytes)
      const whole = bytes instanceof Uint8Array ? bytes : await buffer(bytes)
      written.set(path, new TextDecoder().decode(whole))
    },
    readStdin: async () => ARTICLE,
  })
}

describe('commands that need no database', () => {
  const closed = new Store(async () => {
    throw new Error('a database was opened')
  })
  const run = commandLine({
    store: closed,
    gazetteer: realGazetteer(),
    ruleBooks: async () => realRuleBooks(),
    fetchPage: makeFetchPage(),
    intake: {
      extract: async ({ bytes }) => ({ text: new TextDecoder().decode(bytes), mediaType: 'text/plain' }),
    },
    now: () => new Date('2025-06-15T03:00:00Z'),
    newId: () => '0',
    log: () => undefined,
  })

  test('a file is read into findings with their words', async () => {
    const read = await run('read', 'article.txt')
    expect(read.code).toBe(0)
    expect(read.out).toContain('285 projects')
    expect(JSON.parse((await run('read', '-', '--json')).out).statements.length).toBeGreaterThan(3)
  })

  test('texts are read into one line each, and quotes answered one by one', async () => {
    const [line] = (await run('read', '--texts', 'texts.jsonl', '--jsonl')).out.trim().split('\n')
    expect(JSON.parse(line ?? '')).toMatchObject({ id: 'a', statements: expect.any(Array) })
    const answers = (await run('ground', '--texts', 'texts.jsonl', '--quotes', 'quotes.jsonl')).out
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each))
    expect(answers[0]).toMatchObject({ stands: true, quote: 'had 285 projects in Da Nang' })
    expect(ARTICLE.slice(answers[0].start, answers[0].end)).toBe('had 285 projects in Da Nang')
    expect(answers[1]).toMatchObject({ stands: false, why: expect.any(String) })
  })

  test('help lists every command in a line, in both languages, and each with its flags', async () => {
    const { out } = await run('--help')
    for (const name of ['serve', 'judge', 'people add', 'import-partners'])
      expect(out).toContain(`\n  ${name} `)
    expect((await run('--help', '--lang', 'vi')).out).toContain('Các lệnh')
    expect((await run('help', 'people', 'add')).out).toContain('--may-approve')
    expect((await run('judge', '--help')).out).toContain('--accept-all')
    expect((await run('--version')).out).toBe('0.0.1\n')
    expect((await run('doctor')).out).toContain('/var/lib/entente')
  })

  test.each([
    [['frobnicate'], 2],
    [['sources', '--nope'], 2],
    [['read'], 2],
    [['read', 'missing.txt'], 2],
    [['read', '--texts', 'broken.jsonl', '--jsonl'], 2],
    [['ground', '--texts', 'texts.jsonl'], 2],
    [['partners', '--dry-run'], 2],
    [['partners', '--lang', 'fr'], 2],
    [['sources', '--office', 'desk'], 70],
  ])('%j ends with %i, words on stderr and nothing on stdout', async (argv, code) => {
    const ran = await run(...argv)
    expect(ran).toMatchObject({ code, out: '' })
    expect(ran.err.length).toBeGreaterThan(10)
  })

  test('with --json a refusal is data on stdout', async () => {
    const ran = await run('read', 'missing.txt', '--json')
    expect(ran).toMatchObject({ code: 2, err: '' })
    expect(JSON.parse(ran.out).error).toMatchObject({ code: 'invalid', problems: [{ where: 'missing.txt' }] })
  })
})

describe.each(testDatabases())('the command line on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let run: ReturnType<typeof commandLine>
    let sourceId = ''

    beforeAll(async () => {
      desk = await openContext(server)
      run = commandLine(desk.ctx, { person: PERSON })
      await data('office', 'new', '--home', 'Da Nang|VN', '--person', PERSON, '--id', 'desk')
    })
    afterAll(async () => await desk?.drop())

    // biome-ignore lint/suspicious/noExplicitAny: the shapes are held in types by the views; here only values are looked at
    async function data(...argv: readonly string[]): Promise<any> {
      const ran = await run(...argv, '--json')
      expect(ran.err).toBe('')
      return JSON.parse(ran.out)
    }

    test('a file is added once, read, and waits for decisions', async () => {
      const rehearsed = await run('add', 'article.txt', '--read', '--dry-run')
      expect(rehearsed).toMatchObject({ code: 0, err: expect.stringContaining('Nothing was kept') })
      expect((await data('sources')).sources).toEqual([])

      const { sources } = await data('add', 'article.txt', '--published', '2025-02-06', '--read')
      sourceId = sources[0].sourceId
      expect(sources[0]).toMatchObject({ already: false, reading: { statements: expect.any(Number) } })
      expect((await run('add', '-')).out).toContain('was here already')
      expect((await run('sources')).out).toContain(sourceId)
      expect((await run('read', sourceId)).out).toContain('findings')
      expect((await run('source', sourceId, '--text')).out).toContain('Readers should take care')
      expect((await data('ask', 'Korea')).answer).toBe('unconfirmed')
    })

    test('cards are confirmed by group, by address, and all at once', async () => {
      const { groups } = await data('judge', sourceId)
      const ties = groups.find((group: { key: string }) => group.key === 'ties')
      const [first, second] = ties.cards
      const rehearsed = await data('judge', sourceId, '--accept', first.id, '--dry-run')
      expect(rehearsed).toMatchObject({ dryRun: true, judged: [{ changed: first.statementIds.length }] })
      expect((await data('judge', sourceId)).counts.accepted).toBe(0)

      await data(
        'judge',
        sourceId,
        '--accept',
        first.id,
        '--reject',
        second.id.slice(0, 8),
        '--why',
        'checked',
      )
      expect((await data('judge', sourceId)).counts).toMatchObject({ rejected: second.statementIds.length })
      await data('judge', sourceId, '--group', 'ties', '--accept')
      expect((await run('judge', sourceId, '--accept-all')).out).toContain('Findings confirmed')
      for (const { key } of (await data('judge', sourceId)).groups as readonly { key: string }[])
        await data('judge', sourceId, '--group', key, '--accept')
      expect((await run('judge', sourceId)).out).toContain('Nothing waits')
    })

    test('the page of a partner carries the quotes, and the text to send does not', async () => {
      const page = await run('partner', 'kr')
      expect(page.out).toMatch(/285 projects.*\[\d/)
      expect(page.out).toMatch(/\[\d+\] “.*285 projects/)
      const byName = await run('partner', 'Hàn', 'Quốc', '--plain', '--lang', 'vi')
      expect(byName.out).toContain('285 dự án')
      expect(byName.out).not.toContain('[1')
      expect((await run('partners')).out).toContain('Changwon')
      expect((await run('search', 'chang', 'won')).code).toBe(0)
      expect((await data('ask', 'what do we have with Nauru?')).answer).toBe('nothing')
    })

    test('a finding is corrected slot by slot and the decision taken back', async () => {
      const { hits } = await data('search', 'changwon')
      const { id } = hits.find((hit: { kind: string }) => hit.kind === 'record')
      const refused = await run('amend', id, '--slot', 'b=Busan|KR')
      expect(refused).toMatchObject({ code: 6, out: '' })
      const { judgementId } = await data('amend', id, '--slot', 'since=1998', '--desk', '--why', 'the ledger')
      expect((await data('partner', 'kr')).ties[0].since.value).toBe('1998')
      expect((await run('record', id)).out).toContain('the ledger')
      expect((await data('undo', judgementId)).undone).toBe(1)
      expect((await run('undo', judgementId)).code).toBe(5)
      expect((await run('history')).out).toContain('not signed in): undid')
      expect((await data('history')).entries[0]).toMatchObject({ act: 'undo', personName: PERSON })
    })

    test('facts are entered by hand; two partners are said to be one', async () => {
      const enter = async (b: string) =>
        await data(
          'enter',
          'partnership',
          '--slot',
          'a=Da Nang|VN',
          '--slot',
          `b=${b}`,
          '--note',
          `Tie with ${b}.`,
        )
      await enter('Sakai|JP')
      await enter('Sakai City of Osaka|JP')
      const [a, b] = (await data('partners')).countries
        .flatMap((each: { partners: { partner: { id: string } }[] }) => each.partners)
        .map((each: { partner: { id: string } }) => each.partner.id)
        .filter((each: string) => each.startsWith('sakai'))
      const { judgementId } = await data('same', a, b, '--why', 'one city')
      expect((await run('different', a, b)).code).toBe(5)
      await data('undo', judgementId)
      expect((await run('different', a, b)).code).toBe(0)
    })

    test('a list is shown before it is taken in, with the places a line may mean', async () => {
      const preview = await run('import-partners', 'partners.tsv', '--dry-run')
      expect(preview.out).toMatch(/^2 +(new|there already|differs)/m)
      expect(preview.out).toContain('--choose 12=')
      const place = /--choose (12=\S+)/.exec(preview.out)?.[1] ?? ''
      const taken = await run('import-partners', 'partners.tsv', '--choose', place)
      expect(taken).toMatchObject({ code: 0, out: expect.stringContaining('lines left out: 1') })
      expect((await data('import-partners', 'partners.tsv', '--choose', place)).taken).toBe(0)
      expect((await run('rebuild')).out).toContain('The book holds')
    })

    test('a register comes in, what is left goes to a file, it goes out again and is undone', async () => {
      const tried = await run('import', 'register.csv', '--dry-run')
      expect(tried).toMatchObject({ code: 0, out: expect.stringContaining('b.country') })
      const taken = await run('import', 'register.csv', '--set', 'kind=friendship', '--json')
      expect(taken.code).toBe(3)
      const { importId, counts, rejects } = JSON.parse(taken.out)
      expect(counts).toMatchObject({ rows: 3, create: 2, refused: 1 })
      expect(written.get(rejects)).toContain('Narnia')
      expect((await data('recipes')).recipes[0].recipe.name).toBe('register')
      expect((await run('export', '--recipe', 'register', '--out', 'out.csv')).code).toBe(0)
      expect(written.get('out.csv')).toContain('Turin,2011')
      expect((await run('export', '--recipe', 'register', '--format', 'csv')).code).toBe(0)
      expect(written.get('register.csv')).toContain('Turin,2011')
      for (const flags of [
        ['--format', 'jsonl'],
        ['--format', 'xlsx', '--out', 'out.csv'],
        ['--public'],
        ['--as-of', '2024'],
      ]) {
        const refused = await run('export', '--recipe', 'register', ...flags)
        expect(refused, flags.join(' ')).toMatchObject({ code: 2, out: '' })
      }
      expect((await data('gaps', '--list', 'register.csv')).agree).toBe(2)
      expect((await run('import', 'undo', importId)).out).toContain('2')
      expect((await run('import', 'undo', importId)).code).toBe(5)
      expect((await run('export', '--recipe', 'register')).code).toBe(4)
      expect((await run('export', '--recipe', 'register', '--out', 'x.pdf')).code).toBe(2)
      expect((await run('import', 'register.csv', '--kind', 'mayors')).code).toBe(2)
      const lost = await run('import', 'register.csv', '--rejects', '/dev/null/left.csv')
      expect(lost).toMatchObject({ code: 2, err: expect.stringContaining('What was certain is in the book') })
      expect(lost.err).toContain('--rejects FILE')
    })

    test('the first word of several commands names them', async () => {
      for (const words of [['office'], ['office', '--help'], ['help', 'office']]) {
        expect(await run(...words), words.join(' ')).toMatchObject({
          code: 2,
          err: expect.stringContaining('“entente office new”, “entente office clock”, “entente office drop”'),
        })
      }
      expect((await run('offic')).err).toContain('There is no command “offic”')
    })

    test('people come and go; what is not given stays', async () => {
      await data('people', 'add', 'Lê Thị Mới', '--post', 'officer')
      await data('people', 'change', 'le thi moi', '--may-approve', 'yes')
      expect((await data('people')).people).toContainEqual(
        expect.objectContaining({ name: 'Lê Thị Mới', post: 'officer', mayApprove: true, version: 2 }),
      )
      expect((await run('people', 'add', 'Lê Thị Mới')).code).toBe(5)
      expect((await run('people', 'remove', 'Lê Thị Mới')).code).toBe(0)
      expect((await run('people')).out).toContain('no longer here')
      expect((await run('people', 'remove', 'Nobody')).code).toBe(4)
    })

    test('several offices and none named is a refusal that lists them', async () => {
      await data('office', 'new', '--home', 'Khanh Hoa|VN', '--person', PERSON, '--id', 'spare')
      const ran = await run('sources')
      expect(ran.code).toBe(2)
      expect(ran.err).toContain('desk, spare')
      expect((await run('sources', '--office', 'desk')).code).toBe(0)
      expect((await run('office', 'drop', 'spare')).code).toBe(6)
      expect((await run('office', 'drop', 'spare', '--confirm', 'spare', '--dry-run')).code).toBe(0)
      expect((await data('offices')).offices).toHaveLength(2)
      expect((await data('office', 'drop', 'spare', '--confirm', 'spare')).dropped).toBe('spare')
      expect((await data('offices')).offices).toHaveLength(1)
    })

    test('every source is read again, with how far it is; then nothing is due', async () => {
      const again = await run('sources', 'read')
      expect(again.code).toBe(0)
      expect(again.err).toMatch(/j-\w+ 1\/\d+/)
      const { jobs } = await data('jobs')
      expect(jobs[0]).toMatchObject({ kind: 'read-all', state: 'done', failures: [] })
      expect((await data('sources', 'read', '--later')).already).toBe(false)
      expect(JSON.parse((await run('work', '--once', '--json')).out).steps).toBe(jobs[0].total)
      expect((await run('feeds')).out).toContain('entente feeds add')
    })

    test.each([
      [['add', 'http://127.0.0.1/page'], 2],
      [['add', 'https://user:secret@example.com/'], 2],
      [['feeds', 'add', 'http://[::1]/rss'], 2],
      [['feeds', 'add', 'rss.xml', '--dry-run'], 2],
      [['feeds', 'poll'], 6],
      [['feeds', 'remove', 'f-none'], 4],
      [['jobs', 'cancel', 'j-none'], 4],
      [['jobs', 'retry', 'j-none'], 4],
      [['sources', 'same', 's-000000000000', 's-000000000001'], 4],
      [['source', 's-000000000000'], 4],
      [['record', 'none'], 4],
      [['partner', 'no-such-partner'], 4],
      [['sources', '--office', 'nowhere'], 4],
      [['rebuild', '--as', 'Nobody'], 7],
      [['enter', 'treaty'], 2],
      [['enter', 'visit', '--slot', 'size=many'], 2],
      [['enter', 'partnership', '--slot', 'a=Da Nang|VN'], 2],
      [['judge', 'SOURCE', '--accept'], 2],
      [['judge', 'SOURCE', '--accept', 'zzzz'], 4],
      [['judge', 'SOURCE', '--group', 'ties', '--accept'], 4],
      [['ask', 'Korea', '--as-of', 'soon'], 2],
      [['office', 'new', '--home', 'Da Nang|VN', '--person', PERSON, '--id', 'desk'], 5],
      [['office', 'new', '--home', 'Atlantis|XX', '--person', PERSON], 2],
    ])('%j ends with %i', async (argv, code) => {
      const ran = await run(...argv.map((word) => (word === 'SOURCE' ? sourceId : word)))
      expect(ran).toMatchObject({ code, out: '' })
      expect(ran.err).not.toBe('')
    })
  })
})
