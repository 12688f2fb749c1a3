/** How PostgreSQL numbers the type `text`. */
const TEXT = 25

/** Texts longer than this are quicker encoded by Node than letter by letter. */
const SHORT = 48

/** A UTF-16 unit takes at most three bytes of UTF-8. */
const MOST_BYTES = 3

const HEAD = 20

/**
 * An array of texts in PostgreSQL's binary form: neither side has to quote, escape or look for commas, and one buffer goes
 * out as it is.
 */
export function textArray(values: readonly (string | null)[]): Buffer {
  let size = HEAD + 4 * values.length
  for (const value of values) if (value !== null) size += MOST_BYTES * value.length
  const bytes = Buffer.allocUnsafe(size)
  let at = headOf(bytes, values)
  for (const value of values) {
    if (value === null) {
      at = bytes.writeInt32BE(-1, at)
      continue
    }
    const end = putText(bytes, value, at + 4)
    bytes.writeInt32BE(end - at - 4, at)
    at = end
  }
  return bytes.subarray(0, at)
}

/** One dimension that counts from one; an empty array has none. */
function headOf(bytes: Buffer, values: readonly (string | null)[]): number {
  bytes.writeInt32BE(values.length ? 1 : 0, 0)
  bytes.writeInt32BE(values.includes(null) ? 1 : 0, 4)
  bytes.writeInt32BE(TEXT, 8)
  if (!values.length) return 12
  bytes.writeInt32BE(values.length, 12)
  return bytes.writeInt32BE(1, 16)
}

/** Short texts are mostly plain letters, which are their own bytes; whatever else comes is left to Node, from the start. */
function putText(bytes: Buffer, text: string, at: number): number {
  if (text.length > SHORT) return at + bytes.write(text, at)
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit > 127) return at + bytes.write(text, at)
    bytes[at + i] = unit
  }
  return at + text.length
}
