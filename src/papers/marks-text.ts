/** The marks behind what rests on them, as plain text: ` [1, 3]`; nothing where there are none. */
export function marksText(marks: readonly number[]): string {
  return marks.length ? ` [${marks.join(', ')}]` : ''
}
