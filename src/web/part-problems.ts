import { DOSSIER, type DossierSubject, type PartName } from '#model/dossier.ts'
import type { Language, Problem } from '#model/problem.ts'
import { hasKey } from '#model/values/has-key.ts'
import { PART_WORDS } from '#views/words/investment-words.ts'
import type { Form } from './form.ts'
import { lookAgain } from './look-again.ts'
import { mayShowAgain } from './problem-field.ts'
import { projectsWords } from './words/projects-words.ts'

/** `parts.incentives.2.vi`, as a schema has it, or `incentives`, as the sheet has it. */
const PATH = /^(?:parts\.)?([a-z]+)(?:\.(\d+))?(?:\.(vi|en|value|day))?$/

/** The field of a part on a page: words in the other language than the page's stand in a field of their own. */
export function partField(part: string, of: string | undefined, lang: Language): string {
  return (of === 'vi' || of === 'en') && of !== lang ? `${part}-${of}` : part
}

/** Problems with the parts of a sheet called as their fields are, and led to; others are left as they are. */
export function partProblems(
  problems: readonly Problem[],
  { subject, lang, form }: { subject: DossierSubject; lang: Language; form: Form | undefined },
): readonly Problem[] {
  return problems.map((one) => {
    const [path, part = '', nth, of] = PATH.exec(one.where ?? '') ?? []
    if (path === undefined || !hasKey(DOSSIER[subject], part)) return one
    const label = { en: labelOf(part as PartName, of, 'en'), vi: labelOf(part as PartName, of, 'vi') }
    const wanted = one.details?.wanted
    const typed = form && mayShowAgain(problems) ? typedAt(form, { part, nth, of }) : ''
    const says =
      one.problem === 'input-not-read' && wanted !== undefined && typed
        ? lookAgain(label, typed, wanted)
        : {
            en: one.says.en.replaceAll(`“${path}”`, `“${label.en}”`),
            vi: one.says.vi.replaceAll(`“${path}”`, `“${label.vi}”`),
          }
    return { ...one, says, where: partField(part, of, lang) }
  })
}

function labelOf(part: PartName, of: string | undefined, lang: Language): string {
  const { inVi, inEn } = projectsWords(lang)
  const word = PART_WORDS[part][lang]
  return of === 'vi' || of === 'en' ? `${word} (${of === 'vi' ? inVi : inEn})` : word
}

type At = { readonly part: string; readonly nth: string | undefined; readonly of: string | undefined }

/** What was typed there: of a part with several, the line that is meant. */
function typedAt(form: Form, { part, nth, of }: At): string {
  const text = form.text(of === 'vi' || of === 'en' ? `part.${part}.${of}` : `part.${part}`)
  const items = text.split(/\r?\n/).filter((line) => line.trim())
  return nth === undefined ? text : (items[Number(nth)] ?? text)
}
