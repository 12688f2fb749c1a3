import { expect, test } from 'vitest'
import { problem } from '#model/problem.ts'
import type { OfficeFrame } from '../frame.ts'
import { wordsIn } from '../words/words.ts'
import { PostForm } from './post-form.tsx'
import { Refused } from './tied.tsx'
import { WhoField } from './who.tsx'

const FORMS = [
  ['/desk/a', { act: 'done' }],
  ['/desk/a', { act: 'dropped' }],
  ['/desk/b', {}],
] as const

/** Which of the forms bears the fault that nobody is named, where one was sent to a path. */
function faulty(path: string, typed: Readonly<Record<string, string>>): readonly boolean[] {
  const says = { en: 'Who is doing this?', vi: 'Ai thực hiện việc này?' }
  const problems = [problem('nobody-named', says)]
  const office = { office: { id: 'desk' }, people: [] }
  const sent = { path, typed: { as: '', ...typed } }
  const frame = { lang: 'vi', words: wordsIn('vi'), office, problems, sent } as unknown as OfficeFrame
  const page = String(
    <Refused.Provider value={frame}>
      {FORMS.map(([action, holds]) => (
        <PostForm action={action} holds={holds} orTo={`${action}/drop`}>
          <WhoField frame={frame} />
        </PostForm>
      ))}
    </Refused.Provider>,
  )
  const forms = page.split('</form>').slice(0, FORMS.length)
  return forms.map((form) => form.includes('id="f-as" aria-describedby="f-as-wrong" aria-invalid="true"'))
}

test('the fault that nobody is named stands in the form that was sent, and in no other', () => {
  expect(faulty('/desk/b', {})).toEqual([false, false, true])
  expect(faulty('/desk/a', { act: 'dropped' })).toEqual([false, true, false])
  expect(faulty('/desk/b/drop', {})).toEqual([false, false, true])
  expect(faulty('/desk/c', {})).toEqual([false, false, false])
})
