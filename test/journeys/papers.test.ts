import { execFileSync } from 'node:child_process'
import { Document, Packer, Paragraph } from 'docx'
import ICAL from 'ical.js'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { amendStatement } from '#acts/amend-statement.ts'
import { keepTemplate } from '#acts/keep-template.ts'
import { notePaper } from '#acts/note-paper.ts'
import { planProgramme } from '#acts/plan-programme.ts'
import { reloadChasing } from '#acts/reload-chasing.ts'
import { undoMission } from '#acts/undo-mission.ts'
import type { Actor, Context } from '#context.ts'
import { writeCountryInvestment } from '#papers/country-investment.ts'
import type { PaperFile } from '#papers/layout/docx-file.ts'
import { loadPaperFacts, type PaperAsked } from '#papers/load-paper-facts.ts'
import { missionCalendar } from '#papers/mission-calendar.ts'
import { unfounded } from '#papers/paper.test.support.ts'
import { PAPER_KINDS, type Paper, type PaperKind, paperLines } from '#papers/paper.ts'
import { paperFile } from '#papers/render-paper.ts'
import { toSend } from '#papers/to-send.ts'
import { writePaper } from '#papers/write-paper.ts'
import type { DealLine } from '#views/deal/deal-view.ts'
import { showMission } from '#views/mission.ts'
import { showMissionCalendar } from '#views/mission-calendar.ts'
import { showPaperForms } from '#views/paper-forms.ts'
import { showPaperUses } from '#views/paper-uses.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { openPaperDesk, reportTrip, UNIT } from '../support/paper-desk.ts'
import { cannotPrint, type Printed, printPapers } from '../support/print-papers.ts'

/** Letters alone: where a line breaks, and how far apart words stand, is the printer's affair. */
function letters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\[[\d,\s]+\]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLocaleLowerCase('vi')
}

/** What the printer does with a file is no affair of the database: it prints on the first one there is. */
const PRINTED_ON = testDatabases().find((server) => !server.skipped)?.title

/** Numbers of lines that bring the end of a report to the end of a page, or just beyond it. */
const LENGTHS = [18, 22, 26, 30]

/** The same report with so many lines more. */
async function longReport(report: Paper, lines: number) {
  const line = { is: 'text', says: [{ text: 'Hai bên thống nhất tiếp tục trao đổi.' }] } as const
  const blocks = [...report.blocks, ...Array.from({ length: lines }, () => line)]
  return { ...(await paperFile({ ...report, blocks })), fileName: `long-${lines}.docx` }
}

/** The brief on a country of which very much is on file, all of it with long names. */
async function crowdedBrief(ctx: Context, office: string, asked: PaperAsked, lang: 'en' | 'vi') {
  const facts = await loadPaperFacts(ctx, { office, lang }, asked)
  const [partner] = facts.partners
  if (!partner || !facts.investment) throw new Error('the brief is on a partner')
  const long = (at: number) => `Công ty trách nhiệm hữu hạn phát triển hạ tầng khu công nghiệp thứ ${at}`
  const many = <T>(count: number, made: (at: number) => T) =>
    Array.from({ length: count }, (_, at) => made(at))
  const deal = (at: number): DealLine => ({
    id: `d-${at}`,
    version: 1,
    investor: { id: `n-${at}`, kind: 'organisation', name: long(at) },
    title: `${long(at)}, giai đoạn ${at}, gắn với cảng và trung tâm dịch vụ hậu cần của địa phương`,
    stage: 'certificates',
    stageWord: 'Giấy chứng nhận',
    since: '2025-03-01',
    sinceText: '01/3/2025',
    certificates: [],
    money: { registered: 'USD 1.25 billion; VND 340 billion' },
    provenance: 'foreign',
    origin: partner.subject.country ?? '',
  })
  const stages = [{ stage: 'certificates' as const, word: '', deals: many(40, deal) }]
  const why = ['Số công bố nhiều hơn hồ sơ: hồ sơ chỉ theo dõi một số nhà đầu tư, nguồn tính tất cả.']
  const row = (at: number) => ({ key: `${at}`, label: long(at), files: 1, sums: [], sumsText: '–', why })
  const one = partner.ties[0] ?? {
    recordId: 'r',
    marks: [],
    partner: partner.subject,
    ours: [],
    inherited: false,
  }
  const ties = many(30, (at) => ({ ...one, partner: { ...partner.subject, name: long(at) } }))
  const { investment } = facts
  const stock = { ...investment.stock, rows: many(24, row) }
  const paper = writeCountryInvestment({
    ...facts,
    partners: many(7, (at) => ({ ...partner, ties, subject: { ...partner.subject, name: long(at) } })),
    investment: { ...investment, stock, files: { ...investment.files, stages } },
  })
  return { paper, file: { ...(await paperFile(paper)), fileName: `crowded.${lang}.docx` } }
}

describe.each(testDatabases())('papers on $title', (server) => {
  describe.skipIf(server.skipped)('one desk', () => {
    let desk: TestContext
    let actor: Actor
    let missionId = ''
    const write = async (kind: PaperKind, lang: 'en' | 'vi', more: object = {}): Promise<Paper> => {
      const about =
        kind === 'anniversary' ? { partner: 'Changwon' } : kind === 'chasing' ? { unit: UNIT } : { missionId }
      return await writePaper(desk.ctx, { office: actor.office, lang }, { kind, ...about, ...more })
    }

    beforeAll(async () => {
      desk = await openContext(server)
      const opened = await openPaperDesk(desk.ctx)
      actor = opened.actor
      missionId = opened.missionId
      desk.move('2025-07-15T03:00:00.000Z')
      await reportTrip(desk.ctx, actor, missionId)
    })
    afterAll(async () => await desk?.drop())

    test.each(['briefing', 'one-page', 'talking-points', 'anniversary'] as const)(
      'the %s holds no sentence without citation or mark',
      async (kind) => {
        for (const lang of ['vi', 'en'] as const) {
          const paper = await write(kind, lang)
          expect(unfounded(paper)).toEqual([])
          const marks = new Set(
            paper.blocks
              .flatMap((block) => ('says' in block ? block.says : []))
              .flatMap((one) => one.marks ?? []),
          )
          expect([...marks].sort((a, b) => a - b)).toEqual(paper.cites.map((cite) => cite.mark))
        }
      },
    )

    test('a briefing on a partner says the same facts in both languages', async () => {
      const vi = await write('briefing', 'vi', { missionId: undefined, partner: 'KR' })
      const en = await write('briefing', 'en', { missionId: undefined, partner: 'KR' })
      expect(paperLines(vi).join(' ')).toContain('281 dự án')
      expect(paperLines(vi).join(' ')).toContain('tính đến 5/2025')
      expect(paperLines(en).join(' ')).toContain('281 projects')
      expect(paperLines(en).join(' ')).toContain('as of May 2025')
      expect(vi.cites.map((cite) => cite.quote)).toEqual(en.cites.map((cite) => cite.quote))
      // Of a country there is no more to say than its name, which stands above.
      for (const paper of [vi, en]) {
        const says = paper.blocks.flatMap((block) => ('says' in block ? block.says : []))
        expect(says.filter(({ text }) => /^(Hàn Quốc|South Korea)\.$/.test(text))).toEqual([])
      }
    })

    test('the report holds the plan against what took place', async () => {
      const text = paperLines(await write('report', 'vi')).join('\n')
      expect(text).toContain('07–10/7/2025')
      expect(text).toContain('07–09/7/2025')
      expect(text).toContain('Bạn đề nghị lùi sang tháng 9')
      expect(text).toContain('(tài liệu kèm: bien-ban.pdf)')
      expect(text).toContain('(chưa có tài liệu kèm)')
    })

    test('the notice tells the bodies concerned who goes, when, and what is asked of them', async () => {
      const vi = await write('notice', 'vi')
      const en = await write('notice', 'en')
      expect(vi.head.number).toBe('        /TB-')
      expect(vi.closing?.recipients).toContain('Sở Ngoại vụ;')
      expect(paperLines(vi).join('\n')).toContain('Trưởng đoàn: Trần Văn Mẫu, Phó Chủ tịch')
      expect(paperLines(vi).join('\n')).toContain('09:00–10:30: Hội đàm với lãnh đạo thành phố')
      expect(paperLines(en).join('\n')).toContain('gives notice of the following.')
      await expect(write('notice', 'vi', { missionId: undefined })).rejects.toMatchObject({
        problems: [{ problem: 'paper-about' }],
      })
    })

    test('a programme and a list carry the partner’s names and days beside ours; other papers refuse', async () => {
      const programme = paperLines(await write('programme', 'vi', { beside: 'ko' })).join('\n')
      expect(programme).toContain('Ngày 08/7/2025 / 2025년 7월 8일')
      expect(programme).toContain('창원시')
      expect(programme).toContain('Thời gian / 시간')
      const roster = paperLines(await write('roster', 'en', { beside: 'ko' })).join('\n')
      expect(roster).toContain('List of participants / 참가자 명단')
      expect(roster).toContain('김마우')
      expect(roster).toContain('2025년 7월 7일~2025년 7월 10일')
      const ja = paperLines(await write('programme', 'en', { beside: 'ja' })).join('\n')
      expect(ja).toContain('Day: 8 July 2025 / 2025年7月8日')
      expect(ja).not.toContain('창원시')
      await expect(write('programme', 'vi', { beside: 'zh' })).rejects.toMatchObject({
        problems: [{ problem: 'no-such-partner-language' }],
      })
      await expect(write('proposal', 'vi', { beside: 'ko' })).rejects.toMatchObject({
        problems: [{ problem: 'paper-own-words-only' }],
      })
    })

    test('what a paper is about has to be named, and has to be there', async () => {
      await expect(write('proposal', 'vi', { missionId: undefined })).rejects.toMatchObject({
        problems: [{ problem: 'paper-about' }],
      })
      await expect(write('briefing', 'vi', { missionId: 'm-none' })).rejects.toMatchObject({
        code: 'not-found',
      })
      await expect(
        write('briefing', 'vi', { missionId: undefined, partner: 'Atlantis' }),
      ).rejects.toMatchObject({ code: 'not-found' })
      await expect(write('chasing', 'vi', { unit: 'Sở Không Có' })).rejects.toMatchObject({
        problems: [{ problem: 'nothing-late' }],
      })
    })

    test('a calendar keeps its addresses, counts every change up, and stands at the right instants', async () => {
      const reader = { office: actor.office, lang: 'vi' } as const
      const events = async (memberId?: string) => {
        const view = await showMissionCalendar(desk.ctx, reader, {
          missionId,
          ...(memberId ? { memberId } : {}),
        })
        const root = new ICAL.Component(ICAL.parse(missionCalendar(view)))
        return root.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
      }
      const before = await events()
      expect(before.map((event) => event.summary)).toEqual([
        'Bay đến Busan',
        'Hội đàm với lãnh đạo thành phố',
        'Thăm cảng Masan',
      ])
      expect(before.map((event) => event.startDate.toJSDate().toISOString())).toEqual([
        '2025-07-07T01:00:00.000Z',
        '2025-07-08T00:00:00.000Z',
        '2025-07-09T05:00:00.000Z',
      ])
      const { programme } = (await showMission(desk.ctx, reader, { missionId })).mission
      const [, talk] = programme
      await perform(desk.ctx, actor, planProgramme, { missionId, shift: { id: talk?.id ?? '', minutes: 30 } })
      const moved = await events()
      expect(moved.map((event) => event.uid)).toEqual(before.map((event) => event.uid))
      expect(moved[1]?.startDate.toJSDate().toISOString()).toBe('2025-07-08T00:30:00.000Z')
      expect(moved[1]?.sequence).toBeGreaterThan(before[1]?.sequence ?? 0)
      expect(moved[0]?.sequence).toBe(before[0]?.sequence)
      await perform(desk.ctx, actor, undoMission, { missionId })
      const undone = await events()
      expect(undone[1]?.sequence).toBeGreaterThan(moved[1]?.sequence ?? 0)
      await perform(desk.ctx, actor, planProgramme, { missionId, remove: talk?.id ?? '' })
      const removed = await events()
      expect(removed[1]?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
      await perform(desk.ctx, actor, undoMission, { missionId })
      expect((await events('Trần Văn Mẫu')).map((event) => event.summary)).toEqual([
        'Bay đến Busan',
        'Hội đàm với lãnh đạo thành phố',
      ])
      await expect(events('Ai Đó')).rejects.toMatchObject({
        problems: [{ problem: 'no-such-member', where: 'person' }],
      })
    })

    test('what is overdue comes as a workbook, too, and is taken in again; other papers have no table', async () => {
      const asked = { kind: 'chasing', lang: 'vi', unit: UNIT, format: 'xlsx' }
      const { file } = await perform(desk.ctx, actor, notePaper, asked)
      expect(file.fileName).toBe('cong-van-don-doc-so-cong-thuong.xlsx')
      const base64 = Buffer.from(file.bytes).toString('base64')
      expect(await perform(desk.ctx, actor, reloadChasing, { base64 })).toMatchObject({ taken: 0, empty: 1 })
      await expect(
        perform(desk.ctx, actor, notePaper, { kind: 'proposal', lang: 'vi', missionId, format: 'xlsx' }),
      ).rejects.toMatchObject({ problems: [{ problem: 'paper-no-table' }] })
    })

    test('what a paper rests on is remembered, and a value changed since is pointed out', async () => {
      const asked = { kind: 'briefing', lang: 'vi', partner: 'KR' }
      const { paper } = await perform(desk.ctx, actor, notePaper, asked)
      const cite = paper.cites.find((one) => one.quote.includes('281'))
      const recordId = cite?.statementId ?? ''
      const uses = async () =>
        await showPaperUses(desk.ctx, { office: actor.office, lang: 'vi' }, { recordId })
      expect((await uses()).papers).toMatchObject([{ kind: 'briefing', by: 'Nguyễn Thị Mẫu', changed: [] }])
      const change = {
        statementId: recordId,
        slots: { host: 'Da Nang|VN', origin: 'KR', projects: 290, measure: 'stock', asof: '2025-05' },
        why: 'Số liệu mới',
      }
      await perform(desk.ctx, actor, amendStatement, { ...change, deskEntry: true })
      const [use] = (await uses()).papers
      expect(use?.changed).toContainEqual({ label: 'Số dự án', before: '281', now: '290' })
      await expect(perform(desk.ctx, { ...actor, person: 'Ai Đó' }, notePaper, asked)).rejects.toMatchObject({
        code: 'forbidden',
      })
      await expect(perform(desk.ctx, actor, notePaper, { ...asked, kind: 'poem' })).rejects.toMatchObject({
        code: 'invalid',
      })
    })

    test('an office fills its own form; each version stays, a hostile or unknown one is refused', async () => {
      const form = async (text: string) => {
        const document = new Document({ sections: [{ children: [new Paragraph(text)] }] })
        return { bytes: new Uint8Array(await Packer.toBuffer(document)), fileName: 'to-trinh.docx' }
      }
      const keep = async (text: string) =>
        await perform(desk.ctx, actor, keepTemplate, { kind: 'proposal', lang: 'vi', file: await form(text) })
      const asked = { kind: 'proposal', lang: 'vi', missionId, own: true }
      await expect(perform(desk.ctx, actor, notePaper, asked)).rejects.toMatchObject({
        problems: [{ problem: 'no-template' }],
      })
      await expect(keep('{mission.colour}')).rejects.toMatchObject({
        problems: [{ problem: 'template-unknown-names' }],
      })
      for (const text of ['%PDF-1.4\n', 'Kính gửi', '\u0000\u0001']) {
        const file = { bytes: new TextEncoder().encode(text), fileName: 'to-trinh.docx' }
        await expect(
          perform(desk.ctx, actor, keepTemplate, { kind: 'proposal', lang: 'vi', file }),
        ).rejects.toMatchObject({
          code: 'invalid',
          problems: [{ problem: 'template-not-word', where: 'file' }],
        })
      }
      const zip = { bytes: new TextEncoder().encode('PK not a file'), fileName: 'a.docx' }
      await expect(
        perform(desk.ctx, actor, keepTemplate, { kind: 'proposal', lang: 'vi', file: zip }),
      ).rejects.toBeDefined()
      expect((await keep('{mission.title}')).version).toBe(1)
      expect((await keep('{mission.title}: {#roster}{name}; {/roster}')).version).toBe(2)
      const { file } = await perform(desk.ctx, actor, notePaper, asked)
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(file.bytes) })
      expect(value.trim()).toBe(
        'Đoàn công tác thành phố thăm và làm việc tại Changwon, Hàn Quốc: Trần Văn Mẫu; Nguyễn Thị Ví Dụ; Lê Thử;',
      )
      const { forms } = await showPaperForms(desk.ctx, { office: actor.office, lang: 'vi' })
      expect(forms).toMatchObject([
        { kind: 'proposal', version: 2, fields: ['mission.title', 'roster', 'roster/name'] },
      ])
    })

    test('the copy that goes out carries no marks, notes or sources', async () => {
      const clean = toSend(await write('briefing', 'vi'))
      expect(clean.cites).toEqual([])
      expect(
        clean.blocks
          .flatMap((block) => ('says' in block ? block.says : []))
          .some((one) => one.desk || one.marks),
      ).toBe(false)
    })

    const printing = server.title === PRINTED_ON ? describe.skipIf(cannotPrint) : undefined
    printing?.(`printed (needs LibreOffice${cannotPrint ? `: ${cannotPrint}` : ''})`, () => {
      const papers = new Map<string, Paper>()
      let prints: ReadonlyMap<string, Printed> = new Map()
      test('every paper is written and printed, in both languages', async () => {
        const files: PaperFile[] = []
        for (const kind of PAPER_KINDS) {
          for (const lang of ['vi', 'en'] as const) {
            const paper = await write(kind, lang)
            const fileName = `${kind}.${lang}.docx`
            papers.set(fileName, paper)
            files.push({ ...(await paperFile(paper)), fileName })
          }
        }
        for (const lang of ['vi', 'en'] as const) {
          const asked = { kind: 'country-investment', missionId } as const
          const { paper, file } = await crowdedBrief(desk.ctx, actor.office, asked, lang)
          papers.set(file.fileName, paper)
          files.push(file)
        }
        for (const lines of LENGTHS) files.push(await longReport(await write('report', 'vi'), lines))
        prints = printPapers(files, process.env.PAPERS_FOLDER)
        expect(prints.size).toBe(PAPER_KINDS.length * 2 + 2 + LENGTHS.length)
      }, 300_000)

      test('every line of every paper stands in its print: nothing is clipped', () => {
        for (const [name, paper] of papers) {
          const text = letters(
            execFileSync('pdftotext', [prints.get(name)?.pdf ?? '', '-'], { encoding: 'utf8' }),
          )
          const bare = letters(prints.get(name)?.text ?? '')
          const words = (line: string) =>
            line
              .split(/\s+/)
              .map(letters)
              .filter((word) => word.length > 1)
          const gone = paperLines(paper).filter(
            (line) =>
              !text.includes(letters(line)) &&
              !bare.includes(letters(line)) &&
              !words(line).every((word) => text.includes(word)),
          )
          expect({ name, gone }).toEqual({ name, gone: [] })
        }
      })

      test('however long a report is, its signature stands on no page alone', () => {
        for (const lines of LENGTHS) {
          const pages = (prints.get(`long-${lines}.docx`)?.text ?? '').split('\f')
          const signed = pages.find((page) => page.includes('Nơi nhận:')) ?? ''
          const before = signed.slice(0, signed.indexOf('Nơi nhận:')).replace(/^\s*\d+\s*$/m, '')
          expect({ lines, alone: !/\p{L}/u.test(before) }).toEqual({ lines, alone: false })
        }
      })

      test('a brief on a country is two pages, however much is on file, and counts what it leaves out', () => {
        for (const lang of ['vi', 'en'] as const) {
          for (const name of ['crowded', 'country-investment'])
            expect([name, (prints.get(`${name}.${lang}.docx`)?.pages ?? 0) <= 2]).toEqual([name, true])
          const paper = papers.get(`crowded.${lang}.docx`)
          const told = paper ? paperLines(paper).join('\n') : ''
          const files = Number(/(?:Còn )?(\d+) (?:hồ sơ nữa:|more: see Investors)/.exec(told)?.[1])
          const tables = paper?.blocks.filter((block) => block.is === 'table') ?? []
          expect(files + (tables.at(-1)?.rows.length ?? 0)).toBe(40)
          expect(told).toMatch(/xem mục Vốn đầu tư|see Investment capital/)
          expect(told).toMatch(/xem trang Công ty|see the page of Công ty/)
        }
      })

      test('a page for a leader is one page, and every typeface is in the file', () => {
        expect([...papers.values()].some((paper) => paper.dense)).toBe(true)
        for (const [name, { pages, fonts }] of prints) {
          if (papers.get(name)?.dense) expect({ name, pages }).toEqual({ name, pages: 1 })
          expect({
            name,
            fonts: fonts.filter((line) => !/\s(yes)\s+(yes|no)\s+(yes|no)\s+\d+/.test(line)),
          }).toEqual({ name, fonts: [] })
        }
      })
    })
  })
})
