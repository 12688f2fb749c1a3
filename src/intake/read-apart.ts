import { z } from 'zod'
import type { Problem } from '#model/problem.ts'
import { childProgram } from './child-program.ts'
import type { FileFormat } from './file-format.ts'
import type { Extracted } from './intake.ts'
import { fileNotRead, fileTooHeavy } from './problems.ts'
import { type Limits, runApart } from './run-apart.ts'

const LIMITS: Limits = { heapMb: 384, rssMb: 512, wallMs: 30_000, outputBytes: 10_000_000 }

/** Reads a file in a child process; whatever the file does to its reader ends there. */
export async function readApart(
  format: FileFormat,
  content: string | Uint8Array,
  { sentAs, ...limits }: Partial<Limits> & { readonly sentAs?: string | undefined } = {},
): Promise<Extracted | Problem> {
  const done = await runApart(
    [await childProgram('read-child'), format, ...(sentAs ? [sentAs] : [])],
    content,
    { ...LIMITS, ...limits },
  )
  if (done.ended === 'badly') return fileNotRead()
  if (done.ended !== 'well') return fileTooHeavy(done.ended)
  return answerOf(done.output) ?? fileNotRead()
}

const bilingual = z.strictObject({ en: z.string().max(2_000), vi: z.string().max(2_000) })

/** What a child may say: its reader may have been led astray by what it read, so its word is held to this. */
const answer = z.union([
  z.strictObject({
    text: z.string(),
    mediaType: z.string().max(100),
    title: z.string().max(500).optional(),
    publisher: z.string().max(500).optional(),
    published: z.iso.date().optional(),
    lang: z.enum(['en', 'vi']).optional(),
    notes: z.array(bilingual).max(20).optional(),
  }),
  z.strictObject({
    problem: z.string().max(60),
    says: bilingual,
    details: z.strictObject({ degree: z.enum(['mat', 'toi-mat', 'tuyet-mat']) }).optional(),
  }),
])

function answerOf(output: Buffer): Extracted | Problem | undefined {
  try {
    const said = answer.safeParse(JSON.parse(output.toString('utf8')))
    return said.success ? (said.data as Extracted | Problem) : undefined
  } catch {
    return undefined
  }
}
