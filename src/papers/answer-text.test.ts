import { expect, test } from 'vitest'
import { renderAnswerText } from './answer-text.ts'

test('what the book says to a question stands before what was read and nobody decided on', () => {
  const view = {
    question: 'What is due?',
    answer: 'unconfirmed',
    understood: 'Open promises',
    hint: 'None in the book.',
    lines: [],
    cites: [],
    tries: [],
    unconfirmed: { count: 1, sources: [{ id: 's-1', title: 'Minutes', count: 1 }] },
  } as const
  expect(renderAnswerText(view, 'en').split('\n')).toEqual([
    'Open promises',
    'None in the book.',
    '1 finding read but not confirmed:',
    '  Minutes (1)',
  ])
})

test('asked what is due, the files of delegations stand below', () => {
  const view = {
    question: 'What is due?',
    answer: 'nothing',
    hint: 'None in the book.',
    files: [{ missionId: 'm-1', title: 'Delegation to Daegu', dayText: '2 December 2026' }],
    lines: [],
    cites: [],
    tries: [],
    unconfirmed: { count: 0, sources: [] },
  } as const
  expect(renderAnswerText(view, 'en').split('\n').slice(1)).toEqual([
    'Delegations with a file:',
    '  2 December 2026: Delegation to Daegu (m-1)',
  ])
})
