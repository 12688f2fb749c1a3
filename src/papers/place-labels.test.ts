import { describe, expect, test } from 'vitest'
import { placeLabels, textBox } from './place-labels.ts'

const SHEET = { width: 400, height: 300, letters: 12, taken: [] }

describe('names on a map', () => {
  test('stand at the right of a spot that is alone', () => {
    expect(placeLabels([{ x: 100, y: 100, text: 'Daegu' }], SHEET)[0]).toMatchObject({ anchor: 'start' })
  })

  test('of spots close together cover neither one another nor any spot', () => {
    const spots = ['Daegu', 'Changwon', 'Jeju', 'Hwaseong', 'Sakai', 'Nagasaki'].map((text, i) => ({
      x: 200 + (i % 3) * 14,
      y: 150 + Math.floor(i / 3) * 16,
      text,
    }))
    const labels = placeLabels(spots, SHEET)
    const boxes = labels.flatMap((label, i) => (label ? [textBox(spots[i]?.text ?? '', label, 12)] : []))
    expect(boxes.length).toBeGreaterThan(3)
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1))
        expect(
          a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
        ).toBe(false)
      for (const { x, y } of spots)
        expect(x > a.x && x < a.x + a.width && y > a.y && y < a.y + a.height).toBe(false)
    }
  })

  test('never leave the sheet, and one that fits nowhere is left out', () => {
    const edge = placeLabels([{ x: 395, y: 100, text: 'Pyeongtaek' }], SHEET)[0]
    expect(edge).toMatchObject({ anchor: 'end' })
    const covered = { ...SHEET, taken: [{ x: 0, y: 0, width: 400, height: 300 }] }
    expect(placeLabels([{ x: 100, y: 100, text: 'Daegu' }], covered)).toEqual([undefined])
  })
})
