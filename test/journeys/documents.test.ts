import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { addSource } from '#acts/add-source.ts'
import { attachEvidence, withdrawEvidence } from '#acts/attach-evidence.ts'
import { correctSource } from '#acts/correct-source.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { importPartners } from '#acts/import-partners.ts'
import { importRegister } from '#acts/import-register.ts'
import { keepStub } from '#acts/keep-stub.ts'
import { openImport } from '#acts/open-import.ts'
import { readSource } from '#acts/read-source.ts'
import type { Actor } from '#context.ts'
import { factsPrint } from '#model/source.ts'
import { listEvidence } from '#store/queries/evidence.ts'
import { listHistory } from '#store/queries/history.ts'
import { findOriginal } from '#store/queries/original.ts'
import { listRecords } from '#store/queries/record.ts'
import { findSource, listSources, searchSources } from '#store/queries/source.ts'
import { listStubs } from '#store/queries/stub.ts'
import { previewRegister } from '#views/register/preview-register.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { clustersFolder, oneDatabase } from '../support/databases.ts'
import { fillDesk, openDesk } from '../support/desk.ts'
import { makeDocx, textBox } from '../support/make-docx.ts'
import { makeMail } from '../support/make-mail.ts'
import { toTcvn3 } from '../support/make-old-letters.ts'
import { makePdf } from '../support/make-pdf.ts'

const GIFT = {
  kind: 'gift',
  slots: { giver: 'Da Nang|VN', receiver: 'Changwon|KR', thing: 'a lacquer painting' },
}
const KOREAN = '창원시는 다낭시와 우호협력도시 협정을 체결하였다. 양 도시는 항만과 교육 분야에서 협력한다.'

describe.each(oneDatabase())('documents, on $title', (server) => {
  describe.skipIf(server.skipped)('an office at work', () => {
    let desk: TestContext
    let count = 0
    const logged: string[] = []
    beforeAll(async () => {
      desk = await openContext(server, {
        log: (event, facts) => logged.push(`${event} ${JSON.stringify(facts ?? {})}`),
      })
    })
    afterAll(async () => await desk?.drop())

    async function fresh(): Promise<Actor> {
      return await openDesk(desk.ctx, `desk-${++count}`)
    }

    function fileOf(bytes: Uint8Array, fileName?: string) {
      return { base64: Buffer.from(bytes).toString('base64'), ...(fileName ? { fileName } : {}) }
    }

    describe('a state secret', () => {
      /** grep ends with 1 where it finds nothing and with 2 where a file went away meanwhile: what it printed counts. */
      function filesWith(words: string, folders: readonly string[]): readonly string[] {
        const { stdout } = spawnSync('grep', ['-rlaF', '--', words, ...folders], { encoding: 'utf8' })
        return stdout.split('\n').filter(Boolean)
      }

      test('leaves nothing of its text in database, history, logs or temporary files; other text does', async () => {
        const actor = await fresh()
        const clusters = clustersFolder()
        const temporary = mkdtempSync(join(tmpdir(), 'entente-test-canary-'))
        const before = process.env.TMPDIR
        process.env.TMPDIR = temporary
        try {
          const canary = `Xq${Date.now().toString(36)}zKanari`
          const plain = `Yq${Date.now().toString(36)}zSichtbar`
          const body = [`Đoàn do ${canary} dẫn đầu sẽ làm việc tại Changwon.`, `Chữ ${canary} thứ hai.`]
          const marked: readonly Uint8Array[] = [
            Buffer.from(`UBND\n\nTỐI MẬT\n\n${body.join('\n')}`),
            Buffer.from(`UBND\n\nTUYET MAT\n\n${body.join('\n')}`),
            Buffer.from(
              toTcvn3(
                `UBND\n\nĐộ mật: Tuyệt mật\n\n${body.join('\n')}\nChúng tôi gửi báo cáo về việc tiếp đoàn đại biểu thành phố`,
              ),
              'latin1',
            ),
            Buffer.from(`<html><body><p>MẬT</p><p>${body.join('</p><p>')}</p></body></html>`),
            makeDocx({ body: ['UBND', textBox('MẬT', ''), ...body] }),
            makeDocx({ head: ['Tuyệt mật'], body }),
            makePdf({
              pages: [
                [
                  { text: 'UBND', y: 800 },
                  { text: 'TỐI MẬT', x: 300, y: 800 },
                  ...body.map((text, i) => ({ text, y: 700 - i * 20 })),
                ],
              ],
            }),
            makeMail({ subject: 'Báo cáo', text: `MẬT\n\n${body.join('\n')}` }),
            makeMail({
              text: `Kính gửi ${canary}.`,
              attached: [{ name: 'a.docx', type: 'x/y', bytes: makeDocx({ head: ['MẬT'], body }) }],
            }),
            makeDocx({ body: [...body, textBox('TỐI MẬT', '')] }),
          ]
          const register = Buffer.from(`Đoàn;Độ mật\n${canary};Mật\n`)
          const [recordId = ''] = await fillDesk(desk.ctx, actor)
          const deeds: readonly (() => Promise<unknown>)[] = [
            () => perform(desk.ctx, actor, openImport, { bytes: register, fileName: 'a.csv' }),
            () => perform(desk.ctx, actor, importRegister, { bytes: register, kind: 'visit' }),
            () => previewRegister(desk.ctx, { office: actor.office, lang: 'vi' }, { bytes: register }),
            () => perform(desk.ctx, actor, importPartners, { pasted: `Đối tác\tĐộ mật\n${canary}\tMật` }),
            () => perform(desk.ctx, actor, enterFact, { ...GIFT, note: `MẬT\n${canary}` }),
            ...marked.map(
              (bytes) => () =>
                perform(desk.ctx, actor, attachEvidence, {
                  recordId,
                  file: { bytes, fileName: `${canary}.x` },
                }),
            ),
          ]
          for (const deed of deeds) {
            await expect(deed()).rejects.toMatchObject({ problems: [{ problem: 'state-secret' }] })
          }
          for (const bytes of marked) {
            await expect(
              perform(desk.ctx, actor, addSource, { file: fileOf(bytes, `${canary}.txt`) }),
            ).rejects.toMatchObject({ code: 'refused', problems: [{ problem: 'state-secret' }] })
          }
          await expect(
            perform(desk.ctx, actor, addSource, { text: `MẬT\n\n${body.join('\n')}` }),
          ).rejects.toMatchObject({ problems: [{ problem: 'state-secret' }] })
          await perform(desk.ctx, actor, addSource, { text: `Đoàn do ${plain} dẫn đầu.` })
          const history = await desk.ctx.store.inOffice(actor.office, (tx) => listHistory(tx, 100))
          expect(JSON.stringify(history)).not.toContain(canary)
          expect(logged.join('\n')).not.toContain(canary)
          const folders = [clusters, temporary]
          expect(filesWith(canary, folders)).toEqual([])
          // The server of a user’s own keeps its files where only it may look.
          if (server.name === 'embedded-18') expect(filesWith(plain, folders).length).toBeGreaterThan(0)
          writeFileSync(join(temporary, 'control'), plain)
          expect(filesWith(plain, [temporary])).toHaveLength(1)
        } finally {
          if (before === undefined) delete process.env.TMPDIR
          else process.env.TMPDIR = before
          rmSync(temporary, { recursive: true, force: true })
        }
      })

      test('says so in both languages, and nothing of its words', async () => {
        const actor = await fresh()
        const told = await perform(desk.ctx, actor, addSource, { text: 'TUYỆT MẬT\n\nRiêng chữ này' }).catch(
          (error: unknown) => JSON.stringify(error),
        )
        expect(told).toContain('stub')
        expect(told).toContain('Tuyệt mật')
        expect(told).not.toContain('Riêng chữ này')
      })

      test('may leave a stub: number, day, holder', async () => {
        const actor = await fresh()
        const { stubId } = await perform(desk.ctx, actor, keepStub, {
          degree: 'toi-mat',
          number: '12/BC-UBND',
          day: '2025-04-02',
          holder: 'Văn phòng UBND',
        })
        const stubs = await desk.ctx.store.inOffice(actor.office, listStubs)
        expect(stubs).toMatchObject([
          {
            id: stubId,
            degree: 'toi-mat',
            number: '12/BC-UBND',
            day: '2025-04-02',
            holder: 'Văn phòng UBND',
          },
        ])
      })

      test.each([
        [{ holder: 'MẬT' }, 'stub-holder'],
        [{ holder: 'x'.repeat(121) }, 'input-not-read'],
        [{ holder: 'Văn phòng\nĐoàn sẽ đi' }, 'input-not-read'],
        [{ holder: 'Văn phòng', day: '02/04/2025' }, 'input-not-read'],
        [{ holder: 'Văn phòng', text: 'all of it' }, 'input-not-read'],
        [{}, 'input-not-read'],
      ])('a stub is refused with %j', async (given, code) => {
        const actor = await fresh()
        await expect(perform(desk.ctx, actor, keepStub, { degree: 'mat', ...given })).rejects.toMatchObject({
          problems: [{ problem: code }],
        })
      })
    })

    describe('evidence', () => {
      async function deskWithRecord(): Promise<{
        actor: Actor
        recordId: string
        statementIds: readonly string[]
      }> {
        const actor = await fresh()
        await fillDesk(desk.ctx, actor)
        const records = await desk.ctx.store.inOffice(actor.office, (tx) => listRecords(tx))
        const record = records.find((each) => each.statementIds.length > 1) ?? records[0]
        if (!record) throw new Error('the desk has no record')
        return { actor, recordId: record.id, statementIds: record.statementIds }
      }

      test('any file is kept as it is, under its hash, with what its bytes are', async () => {
        const { actor, recordId, statementIds } = await deskWithRecord()
        const scan = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(500, 7)])
        const { evidenceId, sha256 } = await perform(desk.ctx, actor, attachEvidence, {
          recordId,
          file: fileOf(scan, '..\\..\\ký\u202egnp.exe'),
          note: 'signed page',
        })
        const listed = await desk.ctx.store.inOffice(actor.office, (tx) => listEvidence(tx, statementIds))
        expect(listed).toMatchObject([
          {
            id: evidenceId,
            recordId,
            mediaType: 'image/png',
            size: scan.length,
            fileName: 'kýgnp.exe',
            note: 'signed page',
          },
        ])
        const original = await desk.ctx.store.inOffice(actor.office, (tx) => findOriginal(tx, sha256))
        expect(Buffer.from(original?.bytes ?? []).equals(scan)).toBe(true)
      })

      test('the same file on the same record is there once; taken off with a reason, it may come again', async () => {
        const { actor, recordId, statementIds } = await deskWithRecord()
        const given = { recordId, file: fileOf(Buffer.from('{\\rtf1 x}'), 'a.rtf') }
        const first = await perform(desk.ctx, actor, attachEvidence, given)
        expect(await perform(desk.ctx, actor, attachEvidence, given)).toEqual({ ...first, already: true })
        await perform(desk.ctx, actor, withdrawEvidence, { evidenceId: first.evidenceId, why: 'wrong file' })
        const list = () => desk.ctx.store.inOffice(actor.office, (tx) => listEvidence(tx, statementIds))
        expect(await list()).toEqual([])
        await perform(desk.ctx, actor, attachEvidence, given)
        expect(await list()).toHaveLength(1)
        await expect(
          perform(desk.ctx, actor, withdrawEvidence, { evidenceId: first.evidenceId, why: 'again' }),
        ).rejects.toMatchObject({ code: 'not-found' })
      })

      test.each([
        ['a record that is not there', { recordId: 'st-none', file: fileOf(Buffer.from('x')) }, 'not-found'],
        ['an empty file', { file: { base64: '' } }, 'file-empty'],
        [
          'a document marked as a state secret',
          { file: fileOf(Buffer.from('TỐI MẬT\n\nNội dung')) },
          'state-secret',
        ],
        [
          'a Word document marked so',
          { file: fileOf(makeDocx({ head: ['MẬT'], body: ['Nội dung'] })) },
          'state-secret',
        ],
        ['no file', {}, 'input-not-read'],
      ])('refused: %s', async (_, given, code) => {
        const { actor, recordId } = await deskWithRecord()
        await expect(perform(desk.ctx, actor, attachEvidence, { recordId, ...given })).rejects.toMatchObject({
          problems: [{ problem: code }],
        })
      })
    })

    describe('a language that is not read', () => {
      test('is kept whole and not read; the fact is typed from its words', async () => {
        const actor = await fresh()
        const added = await perform(desk.ctx, actor, addSource, { text: KOREAN })
        expect(added.unread).toBe('ko')
        await expect(
          perform(desk.ctx, actor, readSource, { sourceId: added.sourceId }),
        ).rejects.toMatchObject({ code: 'refused', problems: [{ problem: 'language-not-read' }] })
        const source = await desk.ctx.store.inOffice(actor.office, (tx) => findSource(tx, added.sourceId))
        expect(source).toMatchObject({ text: KOREAN, unread: 'ko' })
        expect(source?.notes?.[0]?.vi).toContain('tiếng Hàn')
      })

      test('whoever names its language has looked at it', async () => {
        const actor = await fresh()
        const added = await perform(desk.ctx, actor, addSource, { text: KOREAN, lang: 'en' })
        expect(added.unread).toBeUndefined()
        const second = await perform(desk.ctx, actor, addSource, { text: `${KOREAN} ` })
        await perform(desk.ctx, actor, correctSource, { sourceId: second.sourceId, title: 'x', lang: 'en' })
        expect(await perform(desk.ctx, actor, readSource, { sourceId: second.sourceId })).toMatchObject({
          statements: 0,
        })
      })
    })

    describe('what a file states', () => {
      test('is kept with the source, and corrected without touching it', async () => {
        const actor = await fresh()
        const file = fileOf(
          makeMail({ subject: 'Visit of Changwon', text: 'Da Nang will host Changwon in May.' }),
          'a.eml',
        )
        const { sourceId } = await perform(desk.ctx, actor, addSource, { file })
        const find = () => desk.ctx.store.inOffice(actor.office, (tx) => findSource(tx, sourceId))
        expect(await find()).toMatchObject({
          title: 'Visit of Changwon',
          publisher: 'Office of International Affairs <office@example.org>',
          published: '2025-04-02',
        })
        const corrected = { sourceId, title: 'The visit', published: '2025-04-03' }
        const seen = factsPrint((await find()) ?? { title: '' })
        expect(await perform(desk.ctx, actor, correctSource, { ...corrected, seen })).toMatchObject({
          changed: true,
          readAgain: true,
        })
        expect(await perform(desk.ctx, actor, correctSource, corrected)).toMatchObject({ changed: false })
        const late = perform(desk.ctx, actor, correctSource, { sourceId, title: 'My visit', seen })
        await expect(late).rejects.toMatchObject({
          code: 'conflict',
          problems: [
            {
              details: { now: { title: 'The visit', published: '2025-04-03' }, yours: { title: 'My visit' } },
            },
          ],
        })
        const source = await find()
        expect(source).toMatchObject({ title: 'The visit', published: '2025-04-03' })
        expect(source).not.toHaveProperty('publisher')
        const [listed] = await desk.ctx.store.inOffice(actor.office, (tx) => listSources(tx, 5))
        expect(listed).toMatchObject({ title: 'The visit', published: '2025-04-03' })
        expect(
          await desk.ctx.store.inOffice(actor.office, (tx) => searchSources(tx, 'changwon', 5)),
        ).toHaveLength(1)
      })

      test.each([
        [{ sourceId: 's-none', title: 'x' }, 'not-found'],
        [{ sourceId: 's-none', title: '' }, 'input-not-read'],
        [{ sourceId: 's-none', title: 'x', published: 'yesterday' }, 'input-not-read'],
        [{ sourceId: 's-none', title: 'x', lang: 'ko' }, 'input-not-read'],
      ])('a correction is refused: %j', async (given, code) => {
        const actor = await fresh()
        await expect(perform(desk.ctx, actor, correctSource, given)).rejects.toMatchObject({
          problems: [{ problem: code }],
        })
      })

      test('words in old letters are kept in Unicode, and quotes rest on them', async () => {
        const actor = await fresh()
        const words =
          'Thành phố Đà Nẵng và thành phố Changwon đã ký bản ghi nhớ về cảng biển, giáo dục và y tế.'
        const { sourceId } = await perform(desk.ctx, actor, addSource, {
          file: fileOf(Buffer.from(toTcvn3(words), 'latin1')),
        })
        const source = await desk.ctx.store.inOffice(actor.office, (tx) => findSource(tx, sourceId))
        expect(source).toMatchObject({
          text: words,
          notes: [{ en: 'Converted from TCVN3 (ABC) to Unicode.' }],
        })
        await perform(desk.ctx, actor, enterFact, {
          kind: 'partnership',
          slots: { a: 'Da Nang|VN', b: 'Changwon|KR' },
          sourceId,
          quote: words,
        })
      })
    })
  })
})
