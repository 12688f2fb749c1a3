import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { assignPartner } from '#acts/assign-partner.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { notePaper } from '#acts/note-paper.ts'
import type { Actor } from '#context.ts'
import { readXlsx } from '#intake/table-xlsx.ts'
import { citeBook } from '#papers/cite-book.ts'
import { handoverFile } from '#papers/handover.ts'
import { handoverBlocks } from '#papers/handover-blocks.ts'
import { handoverSheets } from '#papers/handover-sheets.ts'
import { listKeepers } from '#store/queries/keeper.ts'
import { showCommitments } from '#views/commitments.ts'
import { showHandover } from '#views/handover.ts'
import { showHistory } from '#views/history.ts'
import { showKeptPartners } from '#views/keepers.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openPaperDesk } from '../support/paper-desk.ts'

describe.each(testDatabases())('a handover on $title', (server) => {
  describe.skipIf(server.skipped)('of one officer', () => {
    let desk: TestContext
    let actor: Actor
    const handover = async (more: object = {}, lang: 'en' | 'vi' = 'vi') =>
      await showHandover(desk.ctx, { office: actor.office, lang }, { person: 'nguyen thi mau', ...more })

    beforeAll(async () => {
      desk = await openContext(server)
      const opened = await openPaperDesk(desk.ctx)
      actor = opened.actor
      await perform(desk.ctx, actor, enterFact, {
        kind: 'partnership',
        slots: { a: 'Da Nang|VN', b: 'Sakai|JP', kind: 'friendship', status: 'established', since: '2009' },
        note: 'Quan hệ hữu nghị với Sakai từ năm 2009.',
      })
      await perform(desk.ctx, actor, notePaper, { kind: 'briefing', missionId: opened.missionId, lang: 'vi' })
    })
    afterAll(async () => await desk?.drop())

    test('her delegations, their partner and both sides’ promises are hers; nobody else is', async () => {
      const view = await handover()
      expect(view.partners.map(({ view: one, grounds }) => [one.subject.name, grounds])).toEqual([
        ['Changwon', ['delegation', 'promise']],
      ])
      expect(view.missions).toHaveLength(1)
      expect([view.promises.ours.length, view.promises.theirs.length]).toEqual([1, 1])
      expect(view.partners[0]?.view.people.map(({ person }) => person.name)).toEqual(['Kim Mẫu'])
      expect(view.papers.map(({ kind }) => kind)).toEqual(['briefing'])
      expect(view.clocks.length).toBeGreaterThan(0)
    })

    test('a partner that was chosen comes with its own ground and its own days', async () => {
      const { partners } = await handover({ partners: ['Sakai'] })
      expect(partners.map(({ grounds }) => grounds[0])).toEqual(['chosen', 'delegation'])
      expect(partners[0]?.view.ties).toHaveLength(1)
    })

    test('every line of it has its mark or is the desk’s own, and the Word file holds them all', async () => {
      const view = await handover({ partners: ['Sakai'] })
      const cites = citeBook()
      const says = handoverBlocks(view, cites, 'vi').flatMap((one) => ('says' in one ? one.says : []))
      expect(says.filter((one) => !one.desk && !one.marks?.length && !one.text.endsWith(':'))).toEqual([])
      const file = await handoverFile(view, 'vi', 'docx')
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file.bytes) })
      const squeezed = value.replace(/\s+/g, ' ')
      for (const { text } of says) expect(squeezed).toContain(text.replace(/\s+/g, ' '))
      for (const { mark } of cites.used()) expect(squeezed).toContain(`[${mark}] “`)
      expect(file.fileName).toBe('ban-giao-nguyen-thi-mau.docx')
    })

    test('the workbook has a sheet for each thing, and says what its rows rest on', async () => {
      const view = await handover({}, 'en')
      const sheets = handoverSheets(view, 'en')
      const promised = sheets[2]?.rows ?? []
      expect(promised).toHaveLength(3)
      expect(promised[1]?.at(-1)).toContain('“Gửi danh mục dự án logistics')
      const file = await handoverFile(view, 'en', 'xlsx')
      const read = await readXlsx(file.bytes)
      expect(read.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name))
    })

    test('a partner somebody looks after is hers, until it is another’s', async () => {
      const give = async (person: string | undefined) =>
        await perform(desk.ctx, actor, assignPartner, { partner: 'Sakai', ...(person ? { person } : {}) })
      const { partner, person } = await give('Nguyễn Thị Mẫu')
      expect((await handover()).partners.map(({ grounds }) => grounds[0])).toEqual(['kept', 'delegation'])
      const listed = await showKeptPartners(desk.ctx, { office: actor.office, lang: 'vi' })
      expect(listed.partners.map((one) => [one.partner.name, one.keeper.personId])).toEqual([
        ['Sakai', person],
      ])
      const owed = await showCommitments(desk.ctx, { office: actor.office, lang: 'vi' }, { keeper: person })
      expect(owed.lines).toEqual([])
      await give('Nguyễn Thị Mẫu')
      await give(undefined)
      expect((await handover()).partners).toHaveLength(1)
      const words = await desk.ctx.store.inOffice(
        actor.office,
        async (tx) => await listKeepers(tx, [partner]),
      )
      expect(words.map((word) => word.holder)).toEqual([undefined])
      const { entries } = await showHistory(desk.ctx, { office: actor.office, lang: 'vi' }, {})
      expect(entries.filter(({ act }) => act === 'assign-partner')).toHaveLength(2)
    })

    test('a partner nobody knows and somebody who is not here are given to nobody', async () => {
      const give = async (partner: string, person: string) =>
        await perform(desk.ctx, actor, assignPartner, { partner, person })
      await expect(give('Không Có Ở Đây', 'Nguyễn Thị Mẫu')).rejects.toMatchObject({ code: 'not-found' })
      await expect(give('Sakai', 'Ai đó')).rejects.toMatchObject({ code: 'forbidden' })
      const secret = { partner: 'Sakai', person: 'Nguyễn Thị Mẫu', why: 'TỐI MẬT\nTheo văn bản kèm theo.' }
      await expect(perform(desk.ctx, actor, assignPartner, secret)).rejects.toMatchObject({ code: 'refused' })
    })

    test('whoever is not on the list, and a partner nobody knows, is refused in words', async () => {
      await expect(handover({ person: 'Ai đó' })).rejects.toMatchObject({ code: 'not-found' })
      await expect(handover({ partners: ['Không Có Ở Đây'] })).rejects.toMatchObject({ code: 'not-found' })
      await expect(handover({ asOf: 'hôm qua' })).rejects.toMatchObject({ code: 'invalid' })
    })
  })
})
