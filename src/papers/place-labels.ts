/** A rectangle of a drawing, in its units. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A name beside its spot: where its text begins or ends, on the line of its letters. */
export type Label = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }

type Spot = { readonly x: number; readonly y: number; readonly text: string }
type Sheet = {
  readonly width: number
  readonly height: number
  readonly letters: number
  readonly taken: readonly Box[]
}

/** Width of a letter as a part of its height; generous, so that what fits here fits in any typeface of the page. */
const LETTER = 0.6
const GAP = 7
/** Room before and after a name, so that two beside each other are not read as one. */
const AROUND = 3

/**
 * A place for the name of each spot where it covers no other name and no spot: right, left, above, below, then aslant. A name
 * that fits nowhere is left out; it stands in the table beside the map.
 */
export function placeLabels(
  spots: readonly Spot[],
  { width, height, letters, taken }: Sheet,
): readonly (Label | undefined)[] {
  const full: Box[] = [
    ...taken,
    ...spots.map(({ x, y }) => ({ x: x - GAP / 2, y: y - GAP / 2, width: GAP, height: GAP })),
  ]
  return spots.map((spot) => {
    const found = placesOf(spot, letters).find(
      ({ box }) =>
        box.x >= 0 &&
        box.y >= 0 &&
        box.x + box.width <= width &&
        box.y + box.height <= height &&
        !full.some((other) => overlap(box, other)),
    )
    if (!found) return undefined
    full.push(found.box)
    return found.label
  })
}

/** The rectangle a text takes that begins, ends or stands in the middle at a point of its line. */
export function textBox(text: string, { x, y, anchor }: Label, letters: number): Box {
  const width = text.length * letters * LETTER
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return { x: left - AROUND, y: y - letters * 0.8, width: width + 2 * AROUND, height: letters }
}

function placesOf({ x, y, text }: Spot, letters: number) {
  const middle = y + letters * 0.35
  const labels: readonly Label[] = [
    { x: x + GAP, y: middle, anchor: 'start' },
    { x: x - GAP, y: middle, anchor: 'end' },
    { x, y: y - GAP, anchor: 'middle' },
    { x, y: y + GAP + letters * 0.8, anchor: 'middle' },
    { x: x + GAP, y: y - GAP, anchor: 'start' },
    { x: x + GAP, y: y + GAP + letters * 0.8, anchor: 'start' },
    { x: x - GAP, y: y - GAP, anchor: 'end' },
    { x: x - GAP, y: y + GAP + letters * 0.8, anchor: 'end' },
    { x: x + GAP * 2, y: middle + letters * 1.6, anchor: 'start' },
    { x: x - GAP * 2, y: middle - letters * 1.6, anchor: 'end' },
  ]
  return labels.map((label) => ({ label, box: textBox(text, label, letters) }))
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
