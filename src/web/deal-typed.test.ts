import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { matterTyped } from './deal-typed.ts'
import { readForm } from './form.ts'

const app = new Hono()
app.post('/', async (c) => c.json(matterTyped(await readForm(c), 'vi', 'Da Nang|VN')))

async function placeOf(place: string): Promise<unknown> {
  const sent = await app.request('/', { method: 'POST', body: new URLSearchParams({ place }) })
  return ((await sent.json()) as { place: unknown }).place
}

describe('the place of an investor’s file', () => {
  it.each([
    ['Cam Lâm', 'Cam Lâm|VN'],
    ['Đà Nẵng', 'Đà Nẵng|VN'],
    ['Busan, Hàn Quốc', 'Busan|KR'],
    ['Hàn Quốc', 'KR'],
    ['', null],
  ])('typed “%s”', async (typed, expected) => {
    expect(await placeOf(typed)).toBe(expected)
  })

  it.each(['Lô 3, Khu công nghệ cao', 'Cam Lâm | Việt Nam'])(
    'leaves “%s”, which is no plain name, to the act, which says why',
    async (typed) => {
      expect(await placeOf(typed)).toBe(typed)
    },
  )
})
