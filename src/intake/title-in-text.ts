import { foldText } from '#model/values/fold.ts'

/**
 * The title a file keeps among its properties, where its text says it too. What programs write there by themselves – a file
 * name, “Document1”, the title of the letter before – is nobody's statement.
 */
export function titleInText(title: string, text: string): string | undefined {
  const clean = title.replace(/\s+/g, ' ').trim().slice(0, 500)
  const folded = foldText(clean)
  return folded.length >= 4 && foldText(text.slice(0, 4_000)).includes(folded) ? clean : undefined
}
