import { fileURLToPath } from 'node:url'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { decideDouble } from '#acts/decide-double.ts'
import { noteLetter } from '#acts/note-letter.ts'
import type { Actor } from '#context.ts'
import { readMergerTable } from '#intake/merger-tables.ts'
import { afterMergerFile } from '#papers/after-merger.ts'
import { noticeLetterFile } from '#papers/notice-letter.ts'
import { showEvidence } from '#views/evidence.ts'
import { showHistory } from '#views/history.ts'
import { showShortTies } from '#views/lists/ties-page.ts'
import { showSource } from '#views/source.ts'
import type { AfterMergerView } from '#views/succession/after-merger-view.ts'
import { showAfterMerger } from '#views/succession/show-after-merger.ts'
import { showLetter } from '#views/succession/show-letter.ts'
import type { ShortTie } from '#views/ties/ties-view.ts'
import type { createWeb } from '#web/server.ts'
import { INTERNAL } from '#web/words/words-kept-out.test.support.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { fileIn64, loadTables, openMergedDesk } from '../support/merged-desk.ts'
import { webApp } from '../support/web-app.ts'
import { wholeTies } from '../support/whole-lists.ts'

const REFERENCE = new URL('../../reference', import.meta.url)
const DAY = '2025-07-01'
const HERE = 'http://localhost:4321'
const base64 = Buffer.from('a scan of the letter').toString('base64')

async function wordsIn(bytes: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
}

describe.each(testDatabases())('doubles and letters after a merger, on $title', (server) => {
  describe.skipIf(server.skipped)('Đà Nẵng', () => {
    let opened: TestContext
    let actor: Actor
    let app: ReturnType<typeof createWeb>
    beforeAll(async () => {
      opened = await openContext(server)
      opened.move('2025-11-03T03:00:00.000Z')
      actor = await openMergedDesk(opened.ctx)
      await loadTables(opened.ctx, actor, ['vietnam-provinces-2025', 'vietnam-districts-2025'])
      const mergerTable = (name: string) => readMergerTable(fileURLToPath(REFERENCE), name)
      app = webApp(opened.ctx, { mergerTable })
    })
    afterAll(async () => await opened?.drop())

    const view = async (lang: 'en' | 'vi' = 'en') =>
      await showAfterMerger(opened.ctx, { office: 'desk', lang })
    const tieOf = (page: AfterMergerView, unit: string, partner: string) =>
      page.ties.find((tie) => tie.origin.name === unit && tie.partners[0]?.name === partner)?.recordId ?? ''

    test('a decision on a double is a source with its reason, shown ever after', async () => {
      const nagasaki = (await view()).doubles.find((double) => double.partner.name === 'Nagasaki')
      const recordIds = nagasaki?.ties.map((tie) => tie.recordId) ?? []
      expect(recordIds).toHaveLength(2)
      const decide = async (verdict: string, why: string, lapses?: string) =>
        await perform(opened.ctx, actor, decideDouble, {
          recordIds,
          verdict,
          why,
          ...(lapses ? { lapses } : {}),
        })
      const { sourceId } = await decide('one-lapses', 'The wider text covers both', recordIds[1])
      const lines = async (asOf: string, list: 'in-force' | 'ended' | 'all') =>
        (await wholeTies(opened.ctx, { office: 'desk', lang: 'en' }, { list, asOf })).lines.filter(
          ({ partner }) => partner.name === 'Nagasaki',
        )
      const [stands, ...others] = await lines('2025-11-03', 'in-force')
      const [gone] = await lines('2025-11-03', 'ended')
      const asked = { list: 'all', asOf: '2025-11-03', stages: 3 } as const
      const { lines: short } = await showShortTies(opened.ctx, { office: 'desk', lang: 'en' }, asked)
      const told = ({ recordId, stateWord, lapsed, end }: ShortTie) => ({ recordId, stateWord, lapsed, end })
      expect(short.filter(({ partner }) => partner.name === 'Nagasaki').map(told)).toEqual(
        (await lines('2025-11-03', 'all')).map(told),
      )
      expect([others, stands?.lapsed, gone?.lapsed?.on, gone?.lapsed?.sourceId]).toEqual([
        [],
        undefined,
        '2025-11-03',
        sourceId,
      ])
      expect(gone?.recordId).toBe(recordIds[1])
      expect(gone?.stateWord).toContain('lapsed on')
      expect(await lines('2025-11-03', 'all')).toHaveLength(2)
      expect(await lines('2025-11-02', 'all')).toHaveLength(1)
      expect((await lines('2025-11-02', 'in-force'))[0]?.ours).toHaveLength(2)
      expect(
        (await showSource(opened.ctx, { office: 'desk', lang: 'en' }, { sourceId })).source,
      ).toMatchObject({
        kind: 'entry',
        publisher: actor.person,
      })
      await decide('open', 'Nagasaki asked to wait')
      await decide('keep-both', 'Nagasaki prefers two texts')
      expect(await lines('2025-11-03', 'all')).toHaveLength(1)
      const page = await view()
      const double = page.doubles.find((each) => each.partner.name === 'Nagasaki')
      expect(double?.decisions.map((each) => [each.verdict, each.why])).toEqual([
        ['one-lapses', 'The wider text covers both'],
        ['open', 'Nagasaki asked to wait'],
        ['keep-both', 'Nagasaki prefers two texts'],
      ])
      expect(double?.decisions.every((each) => each.marks.length === 1)).toBe(true)
      expect(page.counts).toMatchObject({ doubles: 2, undecided: 1 })
      expect((await showHistory(opened.ctx, { office: 'desk', lang: 'vi' }, {})).entries[0]).toMatchObject({
        actWord: 'quyết định về quan hệ trùng',
        about: 'Nagasaki prefers two texts',
      })
    })

    test.each([
      ['a tie that lapses and is none of them', { verdict: 'one-lapses', lapses: 'other' }, 'invalid'],
      ['one lapses, and which is not said', { verdict: 'one-lapses' }, 'invalid'],
      ['both stay and one lapses', { verdict: 'keep-both', lapses: 'first' }, 'invalid'],
      ['no reason', { verdict: 'keep-both', why: '' }, 'invalid'],
      ['ties that are not there', { verdict: 'keep-both', recordIds: ['none', 'nobody'] }, 'not-found'],
      ['one tie', { verdict: 'keep-both', recordIds: ['none'] }, 'invalid'],
    ])('refused: %s', async (_name, given, code) => {
      const recordIds = (await view()).doubles[0]?.ties.map((tie) => tie.recordId) ?? []
      const lapses =
        'lapses' in given ? { lapses: given.lapses === 'first' ? recordIds[0] : given.lapses } : {}
      await expect(
        perform(opened.ctx, actor, decideDouble, { recordIds, why: 'so it is', ...given, ...lapses }),
      ).rejects.toMatchObject({ code })
    })

    test.each(['vi', 'en'] as const)(
      'every sentence of a letter is cited or the desk’s own (%s)',
      async (lang) => {
        const page = await view(lang)
        expect(page.ties.length).toBeGreaterThan(0)
        for (const tie of page.ties) {
          const letter = await showLetter(opened.ctx, { office: 'desk', lang }, { recordId: tie.recordId })
          const marks = new Set(letter.cites.map((cite) => cite.mark))
          expect(letter.sentences.length).toBeGreaterThan(4)
          for (const sentence of letter.sentences) {
            expect(sentence.marks.length > 0).toBe(!sentence.desk)
            expect(sentence.marks.every((mark) => marks.has(mark))).toBe(true)
          }
          expect(letter.sentences.map((sentence) => sentence.text).join(' ')).not.toMatch(/undefined|\|/)
        }
      },
    )

    test('the letter to Szentendre, in Vietnamese for the file and in English for the partner', async () => {
      const recordId = tieOf(await view(), 'Hoi An', 'Szentendre')
      const vi = await showLetter(opened.ctx, { office: 'desk', lang: 'vi' }, { recordId, day: DAY })
      const text = await wordsIn((await noticeLetterFile(vi)).bytes)
      for (const words of [
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
        'Độc lập - Tự do - Hạnh phúc',
        'THÀNH PHỐ ĐÀ NẴNG',
        'V/v thông báo về việc thành phố Đà Nẵng kế thừa quan hệ của thành phố Hội An',
        'Kính gửi: Thành phố Szentendre, Hungary',
        'Từ ngày 01/7/2025, thành phố Đà Nẵng là đơn vị thay cho thành phố Hội An, theo Nghị định số 177/2025/NĐ-CP.',
        'Cùng hình thành thành phố Đà Nẵng mới còn có tỉnh Quảng Nam',
        'Nơi nhận:',
        'lời của cơ quan',
      ])
        expect(text).toContain(words)
      const en = await showLetter(opened.ctx, { office: 'desk', lang: 'en' }, { recordId, day: DAY })
      const sent = await wordsIn((await noticeLetterFile(en, { toSend: true })).bytes)
      expect(sent).toContain(
        'Hoi An City and Szentendre City have had a “sister city” relationship since 2014.',
      )
      expect(sent).toContain('The term of “Cooperation plan” runs to 10 September 2025')
      expect(sent).not.toMatch(/\[\d|For our file/)
    })

    test('a letter where two ties meet asks to speak of both; where both were kept it says so', async () => {
      const page = await view()
      const asked = async (unit: string, partner: string) => {
        const recordId = tieOf(page, unit, partner)
        const letter = await showLetter(opened.ctx, { office: 'desk', lang: 'en' }, { recordId })
        return letter.sentences.map((sentence) => sentence.text).join(' ')
      }
      expect(await asked('Quang Nam', 'Champasak')).toContain(
        'proposes to speak with you about them together',
      )
      expect(await asked('Quang Nam', 'Nagasaki')).toContain('keeps both relationships as they are')
      expect(await asked('Hoi An', 'Wernigerode')).toContain('continues what was agreed')
    })

    test('drafted, sent with evidence, taken back: the list tells how far each letter is', async () => {
      const recordId = tieOf(await view(), 'Hoi An', 'Szentendre')
      const note = async (given: Readonly<Record<string, unknown>>) =>
        await perform(opened.ctx, actor, noteLetter, { recordId, day: DAY, ...given })
      const letter = async () => (await view()).ties.find((tie) => tie.recordId === recordId)?.letter
      expect(await letter()).toEqual({ step: 'none' })
      await note({ step: 'drafted' })
      expect(await letter()).toMatchObject({ step: 'drafted', onText: '3 November 2025', by: actor.person })
      await expect(note({ step: 'sent', onDay: '2025-11-02' })).rejects.toMatchObject({
        code: 'refused',
        problems: [{ problem: 'letter-no-evidence' }],
      })
      await note({ step: 'sent', onDay: '2025-11-02', file: { base64, fileName: 'thu.pdf' } })
      expect(await letter()).toMatchObject({ step: 'sent', onText: '2 November 2025' })
      const { files } = await showEvidence(opened.ctx, { office: 'desk', lang: 'en' }, { recordId })
      expect(files.map((file) => file.id)).toEqual([(await letter())?.evidenceId])
      expect((await view()).counts).toMatchObject({ letters: 12, sent: 1 })
      await note({ step: 'taken-back', note: 'sent to the wrong address' })
      expect(await letter()).toEqual({ step: 'none' })
      expect((await view()).counts).toMatchObject({ sent: 0 })
    })

    test.each([
      ['a tie that is not there', { recordId: 'none', step: 'drafted' }, 'not-found'],
      ['a day on which nothing changed', { step: 'drafted', day: '2024-01-01' }, 'not-found'],
      ['a day to come', { step: 'drafted', onDay: '2030-01-01' }, 'invalid'],
      ['evidence that is not there', { step: 'sent', evidenceId: 'f-none' }, 'not-found'],
      ['taken back without a reason', { step: 'taken-back' }, 'invalid'],
      ['taken back where nothing was noted', { step: 'taken-back', note: 'why not' }, 'conflict'],
      ['a step nobody knows', { step: 'burnt' }, 'invalid'],
    ])('refused: %s', async (_name, given, code) => {
      const recordId = tieOf(await view(), 'Hoi An', 'Wernigerode')
      await expect(
        perform(opened.ctx, actor, noteLetter, { recordId, day: DAY, ...given }),
      ).rejects.toMatchObject({ code })
    })

    test('a letter on a tie that did not pass is refused in words', async () => {
      await expect(
        showLetter(opened.ctx, { office: 'desk', lang: 'vi' }, { recordId: 'none' }),
      ).rejects.toMatchObject({ code: 'not-found', problems: [{ problem: 'letter-no-tie' }] })
    })

    test.each([
      ['vi', 'DANH MỤC QUAN HỆ ĐỐI NGOẠI SAU SÁP NHẬP', 'thuộc Quảng Nam: không cộng thêm'],
      ['en', 'EXTERNAL RELATIONS AFTER THE MERGER', 'lies within Quang Nam: not added'],
    ] as const)('the whole list is one paper (%s)', async (lang, title, note) => {
      const text = await wordsIn((await afterMergerFile(await view(lang), lang)).bytes)
      for (const words of [title, note, 'Szentendre', '345']) expect(text).toContain(words)
      expect(INTERNAL.exec(text.split(/Căn cứ trích dẫn|What this rests on/)[0] ?? '')?.[0]).toBeUndefined()
    })

    test.each(['vi', 'en'])('the page shows it all, in words of the desk (%s)', async (lang) => {
      const answer = await app.request(`${HERE}/desk/after-merger`, { headers: { cookie: `lang=${lang}` } })
      const html = await answer.text()
      expect(answer.status).toBe(200)
      const said = html
        .slice(html.indexOf('<main'), html.indexOf('<section class="notes"'))
        .replace(/<[^>]*>/g, ' ')
      expect(INTERNAL.exec(said)?.[0]).toBeUndefined()
      for (const words of ['Szentendre', '345', '177/2025']) expect(said).toContain(words)
      const home = await (await app.request(`${HERE}/desk`, { headers: { cookie: `lang=${lang}` } })).text()
      expect(home).toContain('/desk/after-merger?day=2025-07-01')
    })

    test('the page answers a day it cannot read, and papers as files', async () => {
      expect((await app.request(`${HERE}/desk/after-merger?day=some+day`)).status).toBe(422)
      expect((await app.request(`${HERE}/desk/after-merger/letters/none.docx`)).status).toBe(404)
      const recordId = tieOf(await view(), 'Hoi An', 'Szentendre')
      for (const path of ['file.docx', `letters/${recordId}.docx?lang=en&send=yes`]) {
        const answer = await app.request(`${HERE}/desk/after-merger/${path}`)
        expect([answer.status, answer.headers.get('content-type')]).toEqual([
          200,
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        ])
      }
    })

    test('tables, decisions and letters go in by plain forms', async () => {
      const send = async (
        path: string,
        fields: Readonly<Record<string, string>>,
        file?: string,
        name = 'table.csv',
      ) => {
        const form = new FormData()
        for (const [name, value] of Object.entries({ as: actor.person, day: DAY, ...fields }))
          form.append(name, value)
        if (file) form.append('file', new Blob([Buffer.from(file, 'base64')]), name)
        return await app.request(`${HERE}/desk/after-merger/${path}`, { method: 'POST', body: form })
      }
      const loaded = await send('table', {}, fileIn64('reference/vietnam-districts-2025.csv'))
      expect(await loaded.text()).toContain('1 dòng đã có')
      const given = fileIn64('samples/ties-hoi-an.csv')
      const list = await send('list', { unit: 'Hoi An|VN', kind: 'partnership' }, given, 'ties-hoi-an.csv')
      expect([list.status, (await list.text()).includes('Đã ghi 0 dòng')]).toEqual([200, true])
      expect((await send('table', {}, fileIn64('samples/partners-paste.tsv'))).status).toBe(422)
      const known = await send('table', { known: 'changwon-2010' })
      expect(await known.text()).toContain('Đã ghi 3 dòng')
      for (const bad of ['', '../package', 'gazetteer'])
        expect((await send('table', { known: bad })).status).toBe(422)
      const recordId = tieOf(await view(), 'Hoi An', 'Wernigerode')
      expect((await send(`letters/${recordId}`, { step: 'sent', onDay: '01/11/2025' })).status).toBe(400)
      const noted = await send(`letters/${recordId}`, { step: 'sent', onDay: '01/11/2025' }, base64)
      expect(noted.headers.get('location')).toBe(`/desk/after-merger?day=${DAY}#held-${recordId}`)
      const double = (await view()).doubles.find((each) => each.partner.name === 'Champasak')
      const records = double?.ties.map((tie) => tie.recordId) ?? []
      const decided = await send('decide', {
        records: records.join(' '),
        verdict: 'keep-both',
        why: 'Hai lĩnh vực',
      })
      expect(decided.status).toBe(303)
      const page = await view()
      expect(page.doubles.find((each) => each.partner.name === 'Champasak')?.decided).toBe(true)
      expect(page.counts.sent).toBe(1)
    })
  })
})
