import { isProblem, type Problem } from '#model/problem.ts'
import { childProgram } from './child-program.ts'
import { framed, unframed } from './frame.ts'
import { type Limits, runApart } from './run-apart.ts'
import type { FilledTemplate, TemplateData, TemplateTag } from './template/fill-template.ts'
import { templateNotRead, templateTooHeavy } from './template/template-problems.ts'

const LIMITS: Limits = { heapMb: 512, rssMb: 768, wallMs: 20_000, outputBytes: 40_000_000 }

/** The names an office's own form asks for. Somebody gave the file, so it is opened in a child process with limits. */
export async function readTemplateApart(bytes: Uint8Array): Promise<readonly TemplateTag[] | Problem> {
  const done = await opened<readonly TemplateTag[] | Problem>(framed({}, bytes), LIMITS)
  return isProblem(done) ? done : done.told
}

/**
 * An office's own form filled with what there is, in a child process with limits: lists inside lists may grow a small form past
 * any size, and that shows only when it is filled.
 */
export async function fillTemplateApart(
  bytes: Uint8Array,
  data: TemplateData,
  limits: Limits = LIMITS,
): Promise<FilledTemplate | Problem> {
  const done = await opened<Pick<FilledTemplate, 'missing'> | Problem>(framed({ data }, bytes), limits)
  if (isProblem(done)) return done
  return isProblem(done.told) ? done.told : { missing: done.told.missing, bytes: done.bytes }
}

async function opened<Told>(message: Buffer, limits: Limits) {
  const done = await runApart([await childProgram('template-child')], message, limits)
  if (done.ended === 'well') return unframed<Told>(done.output)
  return done.ended === 'badly' ? templateNotRead([]) : templateTooHeavy()
}
