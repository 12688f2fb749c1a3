import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '#views/ask.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { loadDaNang } from '../support/sample-book.ts'

/** Questions to a book read from documents, written before and after our own unit grew; the words their answer rests on. */
const QUESTIONS: readonly (readonly [string, string, RegExp])[] = [
  ['How much Korean capital is there in Đà Nẵng?', 'investment', /382/],
  ['Vốn Hàn Quốc tại Đà Nẵng là bao nhiêu?', 'investment', /382/],
  ['Ta có quan hệ với Changwon từ khi nào?', 'tie-since', /1997/],
  ['Which partners do we have in Japan?', 'partners', /Sakai/],
  ['Đà Nẵng có bao nhiêu đối tác ở Hàn Quốc?', 'partners', /Jeju/],
  ['Changwon thăm Đà Nẵng lần gần nhất khi nào?', 'last-visit', /11 đến ngày 13\/3\/2025/],
]

describe.each(testDatabases())('questions to the sample office, on $title', (server) => {
  describe.skipIf(server.skipped)('in its own home', () => {
    let opened: TestContext
    beforeAll(async () => {
      opened = await openContext(server)
      await loadDaNang(opened.ctx, 'vi')
      opened.move('2026-11-22T03:00:00.000Z')
    })
    afterAll(async () => await opened?.drop())

    test.each(QUESTIONS)('“%s” is taken for %s', async (question, form, words) => {
      const view = await ask(opened.ctx, { office: 'da-nang', lang: 'vi' }, { question })
      expect([view.answer, view.form]).toEqual(['found', form])
      expect(view.cites.map((cite) => cite.quote).join('\n')).toMatch(words)
    })

    test('ties of our own are those of our partners, and those of a unit nothing is on file about are none', async () => {
      const asked = async (question: string) =>
        await ask(opened.ctx, { office: 'da-nang', lang: 'vi' }, { question })
      const own = await asked('Đà Nẵng có quan hệ với ai?')
      const partners = await asked('Đà Nẵng có những đối tác nào?')
      expect([own.form, own.answer]).toEqual(['ties-of', 'found'])
      expect(own.cites.map((cite) => cite.quote).sort()).toEqual(
        partners.cites.map((cite) => cite.quote).sort(),
      )
      for (const question of ['Quảng Nam có quan hệ với ai?', 'Hội An kết nghĩa với những nơi nào?'])
        expect([question, (await asked(question)).answer]).toEqual([question, 'nothing'])
    })

    test.each([
      ['Which partners do we have in South Africa?', 'nothing', 'Nam Phi'],
      [
        'What agreements do we have with the European Business Chamber?',
        'nothing',
        'European Business Chamber',
      ],
      ['Which partners do we have in sunny Europe?', 'not-understood', 'sunny Europe'],
    ])('a name that holds a region is a name: “%s” is answered with %s', async (question, answer, name) => {
      const view = await ask(opened.ctx, { office: 'da-nang', lang: 'vi' }, { question })
      expect(view.answer).toBe(answer)
      expect([view.understood, view.hint].join()).toContain(name)
    })

    test('of our own locality nobody is asked when we last met it', async () => {
      const { tries } = await ask(
        opened.ctx,
        { office: 'da-nang', lang: 'vi' },
        { question: 'Thời tiết Đà Nẵng?' },
      )
      expect(tries).toHaveLength(3)
      expect(tries.join()).not.toContain('Đà Nẵng')
    })
  })
})
