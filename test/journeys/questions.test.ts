import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { perform } from '#acts/act.ts'
import { enterFact } from '#acts/enter-fact.ts'
import { keepCommitment } from '#acts/keep-commitment.ts'
import { QUESTION_FORMS } from '#views/ask/all-forms.ts'
import { ask } from '#views/ask.ts'
import type { AskView } from '#views/ask-view.ts'
import { openContext, type TestContext } from '../support/context.ts'
import { testDatabases } from '../support/databases.ts'
import { type GoldenQuestion, goldenQuestions, openQuestionBook } from '../support/question-book.ts'

/** The sentences an answer rests on. */
function restsOn(view: AskView): ReadonlySet<string> {
  return new Set(view.cites.map((cite) => cite.quote))
}

type Score = 'right' | 'unanswered' | 'wrong'

function scoreOf(view: AskView, golden: GoldenQuestion, notes: ReadonlyMap<string, string>): Score {
  if (view.answer === 'not-understood') return golden.answer === 'not-understood' ? 'right' : 'unanswered'
  if (view.answer !== golden.answer) return 'wrong'
  const wanted = (golden.facts ?? []).map((id) => notes.get(id) ?? id)
  const found = restsOn(view)
  const all = wanted.every((note) => found.has(note))
  return all && (golden.part || found.size === wanted.length) ? 'right' : 'wrong'
}

describe.each(testDatabases())('questions, on $title', (server) => {
  describe.skipIf(server.skipped)('of the golden set', () => {
    let opened: TestContext
    let notes: ReadonlyMap<string, string>
    beforeAll(async () => {
      opened = await openContext(server)
      notes = (await openQuestionBook(opened.ctx, 'desk')).notes
    })
    afterAll(async () => await opened?.drop())

    const answer = async (question: string, lang: 'en' | 'vi') =>
      await ask(opened.ctx, { office: 'desk', lang }, { question })

    test('none is answered wrongly, nine of ten that can be answered are', async () => {
      const golden = goldenQuestions()
      const scored: { readonly one: GoldenQuestion; readonly score: Score }[] = []
      for (const one of golden)
        scored.push({ one, score: scoreOf(await answer(one.q, one.lang), one, notes) })
      const count = (score: Score, answerable: boolean) =>
        scored.filter((each) => each.score === score && (each.one.answer !== 'not-understood') === answerable)
          .length
      const answerable = golden.filter((one) => one.answer !== 'not-understood').length
      console.info(
        `questions: ${count('right', true)} of ${answerable} answered, ${count('right', false)} of ${golden.length - answerable} declined, ${scored.filter((each) => each.score === 'wrong').length} wrong`,
      )
      expect(scored.filter((each) => each.score === 'wrong').map((each) => each.one.q)).toEqual([])
      expect(count('right', true) / answerable).toBeGreaterThanOrEqual(0.9)
    })

    test('every sentence of an answer is cited, and every mark has its words', async () => {
      let lines = 0
      for (const { q, lang } of goldenQuestions()) {
        const view = await answer(q, lang)
        lines += view.lines.length
        const marks = new Set(view.cites.map((cite) => cite.mark))
        for (const line of view.lines) {
          expect([q, line.text, line.marks.length > 0]).toEqual([q, line.text, true])
          for (const mark of line.marks) expect(marks.has(mark)).toBe(true)
        }
      }
      expect(lines).toBeGreaterThan(20)
    })

    test('what is not understood says what was, and offers three questions that are', async () => {
      const strange = goldenQuestions().filter((one) => one.answer === 'not-understood')
      expect(strange.length).toBeGreaterThan(0)
      for (const { q, lang } of strange) {
        const view = await answer(q, lang)
        expect(view.tries).toHaveLength(3)
        expect(view.hint).toBeTruthy()
        for (const one of view.tries) expect((await answer(one, lang)).answer).not.toBe('not-understood')
      }
    })

    test.each(['en', 'vi'] as const)(
      'what names nobody is offered a question that has an answer: %s',
      async (lang) => {
        const [first = ''] = (await answer('zzz qqq', lang)).tries
        expect((await answer(first, lang)).answer).toBe('found')
      },
    )

    test.each(QUESTION_FORMS)('$name is known by its questions, and by no near one', async (form) => {
      for (const lang of ['en', 'vi'] as const) {
        const question = form.says[lang].replace('{X}', form.name === 'who-is' ? 'Kim Min Su' : 'Changwon')
        const partners = question.replace(/ (in|ở) Changwon/, lang === 'vi' ? ' ở Nhật Bản' : ' in Japan')
        expect((await answer(partners, lang)).form).toBe(form.name)
        expect((await answer(form.mustNot, lang)).form).not.toBe(form.name)
      }
    })

    test('a paper whose list tells no standing is a signed one, and “đoàn vào” is a way, not a day', async () => {
      const actor = { office: 'desk', person: 'Nguyễn Thị Mẫu' }
      const note = 'UBND tỉnh Quảng Nam và Sekong: Thỏa thuận hợp tác giáo dục, ký ngày 20/5/2022, 5 năm.'
      await perform(opened.ctx, actor, enterFact, {
        kind: 'agreement',
        slots: { parties: ['UBND tỉnh Quảng Nam', 'Sekong|LA'], date: '2022-05-20', term: '5 years' },
        note,
      })
      for (const question of ['Ta đã ký gì với Lào?', 'Thỏa thuận nào với Lào hết hạn năm 2027?']) {
        const view = await answer(question, 'vi')
        expect([question, view.answer, restsOn(view).has(note)]).toEqual([question, 'found', true])
      }
      expect((await answer('Đoàn vào tháng này', 'vi')).form).toBe('visits')
      expect((await answer('Thời tiết hôm nay?', 'vi')).hint).toContain('“Thời tiết”')
    })

    test('a promise the desk has given up is open no more, from that day on', async () => {
      const { ctx } = opened
      const actor = { office: 'desk', person: 'Nguyễn Thị Mẫu' }
      const asked = 'What is overdue?'
      const [line] = (await answer(asked, 'en')).lines.filter((one) => one.recordId)
      await perform(ctx, actor, keepCommitment, {
        commitmentId: line?.recordId ?? '',
        to: { act: 'dropped', why: 'Settled by a later agreement' },
      })
      expect((await answer(asked, 'en')).answer).toBe('nothing')
      expect((await answer('What did we promise Changwon?', 'en')).answer).toBe('nothing')
    })
  })
})
