import { expect, test } from 'vitest'
import { askedTogether } from './asked-together.ts'

/** A question whose askings are let go one by one, each with its answer. */
function heldBack() {
  const begun: { readonly key: string; readonly let: (answer: string) => void; readonly fail: () => void }[] =
    []
  const ask = (key: string) =>
    new Promise<string>((resolve, reject) => {
      begun.push({ key, let: resolve, fail: () => reject(new Error('no database')) })
    })
  return { begun, ask: askedTogether(ask) }
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

test('who comes at once is answered by one asking', async () => {
  const { begun, ask } = heldBack()
  const three = [ask('a'), ask('a'), ask('a')]
  await turn()
  expect(begun).toHaveLength(1)
  begun[0]?.let('book 1')
  expect(await Promise.all(three)).toEqual(['book 1', 'book 1', 'book 1'])
})

test('who comes while one is under way is never answered by it, and all of them by one more', async () => {
  const { begun, ask } = heldBack()
  const first = ask('a')
  await turn()
  const later = [ask('a'), ask('a')]
  await turn()
  expect(begun).toHaveLength(1)
  begun[0]?.let('before the change')
  expect(await first).toBe('before the change')
  await turn()
  expect(begun).toHaveLength(2)
  begun[1]?.let('after the change')
  expect(await Promise.all(later)).toEqual(['after the change', 'after the change'])
})

test('one office does not wait for another', async () => {
  const { begun, ask } = heldBack()
  const both = [ask('a'), ask('b')]
  await turn()
  expect(begun.map(({ key }) => key)).toEqual(['a', 'b'])
  for (const one of begun) one.let(one.key)
  expect(await Promise.all(both)).toEqual(['a', 'b'])
})

test('one that fails is heard by those it would have answered, and by nobody after', async () => {
  const { begun, ask } = heldBack()
  const lost = [ask('a'), ask('a')]
  const heard = Promise.allSettled(lost)
  await turn()
  const next = ask('a')
  begun[0]?.fail()
  expect((await heard).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  await turn()
  begun[1]?.let('there again')
  expect(await next).toBe('there again')
})
