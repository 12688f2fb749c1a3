import { basename } from 'node:path'
import type { Problem } from '#model/problem.ts'
import { isProblem } from '#model/problem.ts'
import type { TextToRead } from '#model/reading.ts'
import type { Run } from './command.ts'
import { readGiven } from './words-given.ts'

/** The text of a file with what the file or the flags state of it; a problem where the file cannot be read as text. */
export async function readText(run: Run, file: string): Promise<TextToRead | Problem> {
  const { given, ctx } = run
  const bytes = await readGiven(run, file)
  const extracted = await ctx.intake.extract({ bytes, ...(file === '-' ? {} : { fileName: basename(file) }) })
  if (isProblem(extracted)) return extracted
  const lang = languageOf(given.text('text-lang')) ?? extracted.lang
  const published = given.text('published') ?? extracted.published
  const publisher = given.text('publisher') ?? extracted.publisher
  return {
    text: extracted.text,
    ...(lang ? { lang } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
  }
}

/** One of the two languages that are read, if it is one. */
export function languageOf(text: unknown): 'en' | 'vi' | undefined {
  return text === 'en' || text === 'vi' ? text : undefined
}
