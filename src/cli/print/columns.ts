import { textWidth } from './text-width.ts'

/** Rows as columns, two spaces apart, each as wide as its widest cell; the last is left as it is. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, textWidth(cell))
    })
  }
  return rows
    .map((row) =>
      row
        .map((cell, i) => `${cell}${' '.repeat(Math.max(0, (widths[i] ?? 0) - textWidth(cell)))}`)
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** A text broken at spaces into lines of at most `width` columns, each begun by `indent`. */
export function wrapped(text: string, indent: string, width = 96): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word
    if (line && textWidth(indent) + textWidth(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].map((each) => `${indent}${each}`).join('\n')
}
