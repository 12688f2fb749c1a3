import type { Language } from '#model/problem.ts'
import type { JobView } from '#views/jobs.ts'

/** A job in a few lines: how far it is, what came of it, what was given up and why. */
export function jobText(job: JobView, lang: Language): string {
  const failed = job.failures.length
  const vi = lang === 'vi'
  const { done, total } = job.total === 1 && job.part ? job.part : job
  const head = [`${done}/${total}`, job.stateWord, job.left, job.summary].filter(Boolean).join(', ')
  return [
    `${job.id}  ${job.title}: ${head}`,
    ...(failed ? [vi ? `  Chưa được ${failed} phần:` : `  ${failed} given up:`] : []),
    ...job.failures.map(({ what, says }) => `    ${what}: ${says.join(' ')}`),
  ].join('\n')
}
