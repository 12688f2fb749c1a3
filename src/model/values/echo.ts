const LONGEST = 60

/** What somebody typed as a sentence tells it back: on one line, and no longer than a line. */
export function echo(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 3)}…` : line
}
