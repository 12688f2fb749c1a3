import { describe, expect, test } from 'vitest'
import { type DrawnCountry, type DrawnNetwork, drawNarrow, drawWide } from './network-drawing.ts'

const PORTS = ['Port of Seattle', 'Busan Port Authority']

function country(name: string, partners: number, bodies: readonly (readonly string[])[] = []): DrawnCountry {
  return {
    name,
    count: partners,
    partners: Array.from({ length: partners }, (_, i) => ({ name: `${name} ${i + 1}`, bodies: [] })),
    bodies,
  }
}

/** Where the words of a row stand, by a width no typeface of the page goes beyond. */
function boxOf({ x, y, side, text, sort }: DrawnNetwork['rows'][number]) {
  const width = [...text].length * (sort === 'body' || sort === 'more' ? 6.4 : 7)
  return {
    left: side === 'right' ? x + 10 : x - 10 - width,
    right: side === 'right' ? x + 10 + width : x - 10,
    y,
  }
}

function overlaps({ rows }: DrawnNetwork): number {
  const boxes = rows.map(boxOf)
  return boxes.filter((a, i) =>
    boxes.some((b, j) => j > i && Math.abs(a.y - b.y) < 14 && a.left < b.right && b.left < a.right),
  ).length
}

const LONG = [
  'Đại học Bách khoa – Đại học Đà Nẵng',
  "Ca' Foscari University of Venice, Department of Economics",
]
const MANY = [
  country('South Korea', 21, [LONG, PORTS]),
  country('Bosnia and Herzegovina', 1),
  ...Array.from({ length: 30 }, (_, i) => country(`Country ${i}`, (i % 3) + 1)),
  country('Italy', 0, [LONG, LONG, LONG, LONG, LONG]),
]

describe.each([
  ['wide', drawWide],
  ['narrow', drawNarrow],
])('the %s network', (_, draw) => {
  test('names everybody once, within the drawing, and no two words lie on one another', () => {
    const drawn = draw(MANY)
    const partners = MANY.flatMap((one) => one.partners.map(({ name }) => name))
    expect(drawn.rows.filter(({ sort }) => sort === 'partner').map(({ text }) => text)).toEqual(partners)
    expect(drawn.rows.filter(({ sort }) => sort === 'country')).toHaveLength(MANY.length)
    expect(overlaps(drawn)).toBe(0)
    for (const row of drawn.rows) {
      const { left, right } = boxOf(row)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(drawn.width)
      expect(row.y).toBeGreaterThan(0)
      expect(row.y).toBeLessThan(drawn.height)
      expect(row.way).toMatch(new RegExp(`(${row.x},${row.y}|V${row.y}H${row.x})$`))
    }
  })

  test('of many bodies in one place the first stand, and how many more there are', () => {
    const rows = draw([country('Italy', 0, [PORTS, PORTS, PORTS, PORTS, PORTS])]).rows
    expect(rows.map(({ sort }) => sort)).toEqual(['country', 'body', 'body', 'more'])
    expect(rows.at(-1)?.text).toBe('+3')
  })

  test('of two long names both are shortened, a short one stays whole', () => {
    const text = draw([country('Italy', 0, [['Đại học Duy Tân', LONG[1] ?? '']])]).rows.at(-1)?.text
    expect(text).toMatch(/^Đại học Duy Tân – Ca' Foscari.+…$/)
  })

  test('of a paper of many bodies the first are named, and how many more signed', () => {
    const names = Array.from({ length: 20 }, (_, i) => `University of Somewhere ${i + 1}`)
    const drawn = draw([country('Italy', 0, [names])])
    const row = drawn.rows.at(-1)
    expect(row?.text).toMatch(/^Universi.* – \+\d+$/)
    expect(row && boxOf(row).left).toBeGreaterThanOrEqual(0)
    expect(row && boxOf(row).right).toBeLessThanOrEqual(drawn.width)
  })

  test('partners too many to be drawn stand as their number', () => {
    const rows = draw([{ name: 'China', count: 130, partners: [], bodies: [] }]).rows
    expect(rows.map(({ text }) => text)).toEqual(['China (130)'])
  })

  test('nothing but home is a drawing, too', () => {
    const { rows, home, height } = draw([])
    expect(rows).toEqual([])
    expect(home.y).toBeLessThan(height)
  })
})

test('both sides of the wide network are about as long', () => {
  const { rows, home } = drawWide(MANY)
  const right = rows.filter((row) => row.x > home.x).length
  expect(right / rows.length).toBeGreaterThan(0.35)
  expect(right / rows.length).toBeLessThan(0.65)
})
