import { DOSSIER, type DossierSubject, type PartName, type PartShape } from '#model/dossier.ts'
import { listIndustries } from '#model/values/industry.ts'
import { CHOICES, PART_WORDS } from '#views/words/investment-words.ts'
import type { OfficeFrame } from '../frame.ts'
import { partField } from '../part-problems.ts'
import { type ProjectsWords, projectsWords } from '../words/projects-words.ts'
import { Field } from './field.tsx'
import type { Typed } from './slot-fields.tsx'

type FieldsProps = {
  frame: OfficeFrame
  subject: DossierSubject
  parts: readonly PartName[]
  typed?: Typed | undefined
  /** Delegations a body may have come with. */
  visits?: readonly { readonly recordId: string; readonly says: string }[]
}

/** One field for each part of a sheet; words have one in each language. */
export function PartFields({ frame, subject, parts, typed, visits = [] }: FieldsProps) {
  const own = projectsWords(frame.lang)
  const was = (name: string) => typed?.get(`part.${name}`)?.[0] ?? ''
  return (
    <>
      {parts.map((part) => {
        const shape = DOSSIER[subject][part]
        if (!shape) return null
        const label = PART_WORDS[part][frame.lang]
        if (shape.type === 'text')
          return <Words frame={frame} part={part} shape={shape} label={label} was={was} own={own} />
        return (
          <Field frame={frame} name={part} label={label} {...hintOf(shape, own)}>
            <Plain part={part} shape={shape} was={was(part)} lang={frame.lang} visits={visits} own={own} />
          </Field>
        )
      })}
      <datalist id="industries">
        {listIndustries().map((one) => (
          <option value={`${one.code} – ${one.says[frame.lang]}`} />
        ))}
      </datalist>
    </>
  )
}

function hintOf({ type }: PartShape, own: ProjectsWords): { readonly hint?: string } {
  if (type === 'industry') return { hint: own.industryHint }
  return type === 'money' ? { hint: own.moneyHint } : {}
}

type WordsProps = {
  frame: OfficeFrame
  part: PartName
  shape: PartShape
  label: string
  was: (name: string) => string
  own: ProjectsWords
}

function Words({ frame, part, shape, label, was, own }: WordsProps) {
  const hint = part === 'contact' ? own.contactHint : shape.many ? own.list : undefined
  const langs = frame.lang === 'vi' ? (['vi', 'en'] as const) : (['en', 'vi'] as const)
  return (
    <div class="two-languages">
      {langs.map((lang) => {
        const name = `${part}.${lang}`
        return (
          <Field
            frame={frame}
            name={partField(part, lang, frame.lang)}
            label={`${label} (${lang === 'vi' ? own.inVi : own.inEn})`}
            {...(hint && lang === frame.lang ? { hint } : {})}
          >
            <textarea
              id={`f-${partField(part, lang, frame.lang)}`}
              name={`part.${name}`}
              rows={2}
              lang={lang}
            >
              {was(name)}
            </textarea>
          </Field>
        )
      })}
    </div>
  )
}

type PlainProps = {
  part: PartName
  shape: PartShape
  was: string
  lang: OfficeFrame['lang']
  visits: NonNullable<FieldsProps['visits']>
  own: ProjectsWords
}

function Plain({ part, shape, was, lang, visits, own }: PlainProps) {
  const name = { id: `f-${part}`, name: `part.${part}` }
  if (shape.type === 'visit')
    return (
      <select {...name}>
        <option value="">{own.cameNone}</option>
        {visits.map((visit) => (
          <option value={visit.recordId} selected={visit.recordId === was}>
            {visit.says}
          </option>
        ))}
      </select>
    )
  const choices = CHOICES[shape.type === 'choice' ? 'kind' : shape.type]
  if (choices)
    return (
      <select {...name}>
        <option value="">–</option>
        {Object.entries(choices).map(([value, says]) => (
          <option value={value} selected={value === was}>
            {says[lang]}
          </option>
        ))}
      </select>
    )
  return (
    <input
      {...name}
      value={was}
      autocomplete="off"
      {...(shape.type === 'industry' ? { list: 'industries' } : {})}
    />
  )
}
