import { expect, test } from 'vitest'
import { leadToWho } from './lead-to-who.ts'

const FAULT = '<li><a href="#f-as">Who is doing this?</a></li>'
const form = (action: string) => `<form action="${action}"><select name="as"></select></form>`

test('the fault that nobody is named leads to the question in the form that was sent', () => {
  const page = `${FAULT}${form('/desk/a')}${form('/desk/b')}`
  const told = leadToWho(page, '/desk/b')
  expect(told).toBe(
    `${FAULT}${form('/desk/a')}<form action="/desk/b"><select id="f-as" aria-invalid="true" name="as"></select></form>`,
  )
})

test('it leads nowhere where the form is not there or does not ask', () => {
  for (const page of [FAULT, `${FAULT}<form action="/desk/b"></form>${form('/desk/a')}`])
    expect(leadToWho(page, '/desk/b')).toContain('<li><p>Who is doing this?</p></li>')
})

test('a page without that fault stays as it is', () => {
  expect(leadToWho(form('/desk/b'), '/desk/b')).toBe(form('/desk/b'))
})
