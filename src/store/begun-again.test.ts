import { describe, expect, test } from 'vitest'
import { begunAgain } from './begun-again.ts'

describe('a read that may be begun again', () => {
  test('is run once where nothing is newer', async () => {
    let runs = 0
    expect(await begunAgain(async () => ++runs)).toBe(1)
  })

  test('is run a second time where it gives itself up, and has no third', async () => {
    const ways: boolean[] = []
    const done = await begunAgain(async (again) => {
      ways.push(again !== undefined)
      again?.()
      return 'done'
    })
    expect(done).toBe('done')
    expect(ways).toEqual([true, false])
  })

  test('is not run again where it failed, whatever it says', async () => {
    let runs = 0
    const failing = begunAgain(async () => {
      runs++
      throw new Error('this read is older than what is kept beside the database')
    })
    await expect(failing).rejects.toThrow('older')
    expect(runs).toBe(1)
  })
})
