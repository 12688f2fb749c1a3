import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { attachEvidence } from '#acts/attach-evidence.ts'
import { createOffice } from '#acts/create-office.ts'
import { enterCommitment } from '#acts/enter-commitment.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { keepCommitment } from '#acts/keep-commitment.ts'
import { openMission } from '#acts/open-mission.ts'
import { reloadChasing } from '#acts/reload-chasing.ts'
import type { Actor } from '#context.ts'
import type { CommitmentAct } from '#desk/commitment/commitment.ts'
import { chasingLetter } from '#papers/chasing-letter.ts'
import { csvFile } from '#papers/csv-file.ts'
import { workbook } from '#papers/workbook.ts'
import { insertCommitmentEvent } from '#store/queries/commitment.ts'
import { chasedOf, chasingSheet } from '#views/chasing-sheet.ts'
import { lateUnits, showCommitments } from '#views/commitments.ts'
import { showRecord } from '#views/record.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'

const MINUTES = { base64: Buffer.from('%PDF-1.4 minutes').toString('base64'), fileName: 'bien-ban.pdf' }
const UNIT = 'Sở Giáo dục và Đào tạo'

describe.each(testDatabases())('commitments on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    const one: Actor = { office: 'da-nang', person: 'Phạm Thị Thử' }
    const two: Actor = { office: 'da-nang', person: 'Võ Văn Mẫu' }
    const reader = { office: 'da-nang', lang: 'vi' } as const
    const ids: string[] = []

    beforeAll(async () => {
      desk = await openContext(server)
      const people = [{ name: one.person }, { name: two.person }]
      await perform(desk.ctx, one, createOffice, { id: 'da-nang', home: 'Da Nang|VN', people })
    })
    afterAll(async () => await desk?.drop())

    const view = async (asOf?: string) => await showCommitments(desk.ctx, reader, asOf ? { asOf } : {})
    const line = async (id: string) => (await view()).lines.find((each) => each.id === id)

    test('notes from the table become commitments of the book, cited and followed up from the mission', async () => {
      const { missionId } = await perform(desk.ctx, one, openMission, {
        direction: 'out',
        title: 'Đoàn đi Changwon',
      })
      const entered = [
        { words: 'Gửi danh sách 10 học sinh dự trại hè.', side: 'ours', due: '2025-05-31', unit: UNIT },
        { words: 'Changwon nhận 10 học sinh vào tháng 8.', side: 'theirs', due: '2025-08-31' },
        { words: 'Lập nhóm công tác về logistics cảng.', side: 'both', due: 'none' },
      ] as const
      for (const each of entered) {
        const given = { ...each, partner: 'Changwon|KR', missionId }
        ids.push((await perform(desk.ctx, one, enterCommitment, given)).commitmentId)
      }
      const now = await view('2025-06-15')
      expect(now.tally).toMatchObject({ total: 3, late: 1, open: 1, undated: 1, done: 0 })
      expect(now.byUnit[0]).toMatchObject({ name: UNIT, tally: { late: 1 } })
      expect(now.byPartner.map((each) => each.name)).toEqual(['Changwon'])
      expect(now.lines[0]).toMatchObject({
        daysLate: 15,
        dueText: '31/5/2025',
        missionTitle: 'Đoàn đi Changwon',
      })
      expect(now.cites.length).toBe(3)
      expect((await view('2025-06-01')).lines).toEqual([])
      const record = await showRecord(desk.ctx, reader, { recordId: ids[0] ?? '' })
      expect(record.inBook).toBe(true)
      await expect(
        perform(desk.ctx, one, enterCommitment, { words: 'C1234567', side: 'ours', partner: 'KR' }),
      ).rejects.toMatchObject({ problems: [{ problem: 'identity-number' }] })
    })

    test('a person counts as the place of their post; without one, as a person; titles speak the page’s language', async () => {
      const enter = async (kind: string, slots: object, note: string) =>
        await perform(desk.ctx, one, enterFact, { kind, slots, note })
      const role = { person: 'Kim Mẫu', role: 'Mayor', of: 'Changwon|KR', status: 'present' }
      await enter('role', role, 'Thị trưởng Changwon là ông Kim Mẫu.')
      await enter('role', { person: 'Jo Sample', role: 'Advisor' }, 'Jo Sample is an advisor.')
      const by = async (person: string, note: string) =>
        await enter('commitment', { by: person, to: 'Da Nang|VN', kind: 'pledge', due: '2025-06-10' }, note)
      await by('Kim Mẫu', 'Kim Mẫu will send two experts.')
      await by('Jo Sample', 'Jo Sample will share the study.')
      const { byPartner, lines } = await view('2025-06-15')
      expect(byPartner.map((each) => [each.name, each.tally.total])).toEqual([
        ['Changwon', 4],
        ['Jo Sample (cá nhân, chưa rõ chức vụ)', 1],
      ])
      expect(lines.find((each) => each.by === 'Kim Mẫu')).toMatchObject({
        title: 'Kim Mẫu cam kết với Đà Nẵng',
        words: 'Kim Mẫu will send two experts.',
        partner: 'Changwon',
      })
    })

    test('whom it counts under is read from the posts of its day, whatever somebody took up or left later', async () => {
      const given: Actor = { office: 'posts', person: 'Võ Văn Mẫu' }
      const people = [{ name: given.person }]
      await perform(desk.ctx, given, createOffice, { id: 'posts', home: 'Da Nang|VN', people })
      const enter = async (kind: string, slots: object) =>
        await perform(desk.ctx, given, enterFact, { kind, slots, note: JSON.stringify(slots) })
      const post = async (of: string, slots: object) =>
        await enter('role', { person: 'Kim Mẫu', role: `Mayor of ${of}`, of, ...slots })
      await post('Changwon|KR', { status: 'present', heldFrom: '2022-07-01' })
      await enter('commitment', { by: 'Kim Mẫu', to: 'Da Nang|VN', kind: 'pledge', due: '2025-12-01' })
      const under = async (asOf: string) =>
        (await showCommitments(desk.ctx, { office: 'posts', lang: 'en' }, { asOf })).byPartner.map(
          (each) => each.name,
        )
      expect(await under('2025-08-01')).toEqual(['Changwon'])
      await post('Daegu|KR', { status: 'present', heldFrom: '2026-07-01' })
      await post('Changwon|KR', { status: 'former', heldFrom: '2022-07-01', heldTo: '2026-06-30' })
      expect(await under('2025-08-01')).toEqual(['Changwon'])
      expect(await under('2026-08-01')).toEqual(['Changwon'])
    })

    test('pages of it hold every line once under the counts of all, and cite what they show alone', async () => {
      const asked = { by: 'Changwon|KR', to: 'Da Nang|VN', kind: 'request' }
      await perform(desk.ctx, one, enterFact, {
        kind: 'commitment',
        slots: asked,
        note: 'Changwon asks for a map.',
      })
      const whole = await view('2025-06-15')
      expect([whole.lineCount, whole.askedCount]).toEqual([whole.lines.length, whole.asked.length])
      expect(whole.askedCount).toBeGreaterThan(0)
      const plain = (lines: typeof whole.lines) => lines.map(({ marks: _marks, ...each }) => each)
      const found = { lines: plain([]), asked: plain([]) }
      for (let page = 1, pages = 1; page <= pages; page++) {
        const part = await showCommitments(desk.ctx, reader, { asOf: '2025-06-15', page, size: 2 })
        pages = part.paging.pages
        const { lines, asked: others, cites, ...rest } = part
        expect(cites.length).toBe(lines.length + others.length)
        if (others.length && !found.asked.length) expect(part.askedPage).toBe(page)
        expect(rest).toMatchObject({ tally: whole.tally, byPartner: whole.byPartner, units: whole.units })
        expect([rest.lineCount, rest.askedCount]).toEqual([whole.lineCount, whole.askedCount])
        found.lines.push(...plain(lines))
        found.asked.push(...plain(others))
      }
      expect(found).toEqual({ lines: plain(whole.lines), asked: plain(whole.asked) })
    })

    test('nothing closes without its file; a reason is needed to drop', async () => {
      const commitmentId = ids[1] ?? ''
      const done = { act: 'done' as const, day: '2025-06-10' }
      await expect(perform(desk.ctx, one, keepCommitment, { commitmentId, to: done })).rejects.toMatchObject({
        code: 'refused',
        problems: [{ problem: 'commitment-evidence' }],
      })
      await perform(desk.ctx, one, attachEvidence, { recordId: commitmentId, file: MINUTES })
      await perform(desk.ctx, one, keepCommitment, { commitmentId, to: done })
      expect(await line(commitmentId)).toMatchObject({
        count: 'done',
        evidence: [{ fileName: 'bien-ban.pdf' }],
      })
      await expect(
        perform(desk.ctx, one, keepCommitment, { commitmentId, to: { act: 'started' } }),
      ).rejects.toMatchObject({ problems: [{ problem: 'commitment-ended' }] })
      await expect(
        perform(desk.ctx, one, keepCommitment, { commitmentId, to: { act: 'dropped', why: '' } }),
      ).rejects.toMatchObject({ code: 'invalid' })
      const bare = { act: 'done', day: '2025-06-10' } as CommitmentAct
      const made = { seq: 9, personId: 'p-x', at: new Date() }
      const past = desk.ctx.store.inOffice('da-nang', (tx) =>
        insertCommitmentEvent(tx, commitmentId, bare, made),
      )
      await expect(past).rejects.toThrow('what_is_done_has_its_evidence')
    })

    test('two at once: one is written, the other is told what stands', async () => {
      const commitmentId = ids[2] ?? ''
      const seen = (await line(commitmentId))?.version ?? 0
      const take = (actor: Actor, unit: string) =>
        perform(desk.ctx, actor, keepCommitment, { commitmentId, seen, to: { act: 'taken', unit } })
      const race = await Promise.allSettled([take(one, 'Sở Công Thương'), take(two, 'Sở Xây dựng')])
      const lost = race.find((each) => each.status === 'rejected')
      expect(lost?.reason).toMatchObject({
        code: 'conflict',
        problems: [{ details: { yours: { act: 'taken' } } }],
      })
    })

    test('a letter and a table chase what is overdue; what comes back is a word, not an end', async () => {
      const { lines, asOf } = await view()
      const chased = chasedOf(lines, UNIT)
      const ofUnit = await showCommitments(desk.ctx, reader, { unit: UNIT })
      expect(chasedOf(ofUnit.lines, UNIT)).toEqual(chased)
      expect(await lateUnits(desk.ctx, reader)).toEqual([
        ...new Set(lines.flatMap(({ count, unit }) => (count === 'late' && unit ? [unit] : []))),
      ])
      const letter = chasingLetter({ office: 'Sở Ngoại vụ', unit: UNIT, day: asOf, lines: chased }, 'vi')
      expect(letter).toContain('Gửi danh sách 10 học sinh dự trại hè.')
      expect(letter).toContain('quá 15 ngày')
      const rows = chasingSheet(chased, 'vi').map((row) => [...row])
      const filled = rows.map((row, at) =>
        at ? [...row.slice(0, 5), 'Đã xong', '20/5/2025', 'Đã gửi thư điện tử'] : row,
      )
      const sheets = [{ name: 'A', rows: filled }]
      const base64 = Buffer.from(await workbook(sheets)).toString('base64')
      expect(await perform(desk.ctx, one, reloadChasing, { base64 })).toMatchObject({ taken: 1, refused: [] })
      expect(await perform(desk.ctx, one, reloadChasing, { base64 })).toMatchObject({ taken: 0, same: 1 })
      expect(await line(ids[0] ?? '')).toMatchObject({
        state: 'in-hand',
        count: 'late',
        told: expect.stringContaining('thư điện tử'),
      })
      const odd = csvFile([
        ...rows.slice(0, 1),
        ...rows.slice(1).map((row) => [...row.slice(0, 5), 'maybe', '', 'x']),
      ])
      const back = await perform(desk.ctx, one, reloadChasing, {
        base64: Buffer.from(odd).toString('base64'),
      })
      expect(back.refused).toMatchObject([{ line: 2, problem: { problem: 'sheet-state' } }])
      const other = Buffer.from(csvFile([['a', 'b']])).toString('base64')
      await expect(perform(desk.ctx, one, reloadChasing, { base64: other })).rejects.toMatchObject({
        problems: [{ problem: 'not-our-sheet' }],
      })
    })

    test('one promise entered twice is one, and can be followed up on', async () => {
      const given = {
        words: 'Gửi thư mời dự lễ.',
        side: 'ours',
        partner: 'Jeju|KR',
        due: '2025-09-01',
      } as const
      const { commitmentId } = await perform(desk.ctx, one, enterCommitment, given)
      const follow = async (to: object) => await perform(desk.ctx, one, keepCommitment, { commitmentId, to })
      await follow({ act: 'started' })
      await follow({ act: 'told', says: 'in-hand', words: 'Đang soạn.' })
      const again = await perform(desk.ctx, two, enterCommitment, given)
      expect(again.commitmentId).not.toBe(commitmentId)
      expect(await follow({ act: 'dropped', why: 'Lễ hoãn.' })).toMatchObject({ version: 5 })
      expect((await view()).lines.filter((each) => each.words === given.words)).toMatchObject([
        { state: 'dropped' },
      ])
    })
  })
})
