import { describe, expect, test } from 'vitest'
import { takeBytes } from './taken-bytes.ts'

function streamOf(...sizes: readonly number[]): ReadableStream<Uint8Array> {
  const left = [...sizes]
  return new ReadableStream({
    pull: (controller) => {
      const next = left.shift()
      if (next === undefined) controller.close()
      else controller.enqueue(new Uint8Array(next).fill(next % 256))
    },
  })
}

describe('the bytes of a body', () => {
  test.each([
    [[3, 4], 7],
    [[3, 4], undefined],
    [[3, 4], 2],
    [[100_000, 100_000], undefined],
  ] as const)('%j with a stated length of %j', async (sizes, declared) => {
    const all = sizes.reduce((sum, size) => sum + size, 0)
    const taken = await takeBytes({
      stream: streamOf(...sizes),
      most: 200_000,
      ...(declared ? { declared } : {}),
    })
    expect(taken?.length).toBe(all)
    expect(taken?.at(-1)).toBe(sizes[1] % 256)
  })

  test('none are none', async () => {
    expect((await takeBytes({ stream: null, most: 10 }))?.length).toBe(0)
  })

  test.each([
    [[3, 4], 6, undefined],
    [[3, 4], 6, 5],
    [[], 6, 7],
  ] as const)('%j are too many for %d', async (sizes, most, declared) => {
    const taken = await takeBytes({ stream: streamOf(...sizes), most, ...(declared ? { declared } : {}) })
    expect(taken).toBeUndefined()
  })
})
