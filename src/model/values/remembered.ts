/**
 * A pure function of a text that keeps what it answered, for up to `most` texts; when that many are kept it forgets them all and
 * begins anew. Remembering changes nothing but speed: for what is asked of the same few words again and again.
 */
export function remembered<Answer extends string | number | object>(
  most: number,
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const there = known.get(text)
    if (there !== undefined) return there
    const made = answer(text)
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
