import { EXPORT_FORMATS, EXPORT_KINDS, type ExportKind } from '#views/exports/export-asked.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { Field } from '../parts/field.tsx'
import { Page } from '../parts/page.tsx'
import { PlainHead } from '../parts/plain-head.tsx'
import { exportPageWords } from '../words/export-words.ts'
import { publicWords } from '../words/public-words.ts'

/** The lists of the book, each taken out in the form chosen, for the desk or for the public. */
export function ExportsPage({
  frame,
  typed,
}: {
  frame: OfficeFrame
  typed: Readonly<Record<string, string>>
}) {
  const own = exportPageWords(frame.lang)
  const at = (...parts: readonly string[]) => officeAt(frame.office.office.id, ...parts)
  const kinds = Object.keys(EXPORT_KINDS) as readonly ExportKind[]
  return (
    <Page frame={frame} page="exports" title={own.title}>
      <PlainHead title={own.title} says={own.says}>
        <a class="button quiet" href={at('publishing')}>
          {publicWords(frame.lang).title}
        </a>
      </PlainHead>
      <form class="form export-form" data-today method="get" action={at('exports', 'file')}>
        <Field frame={frame} name="kind" label={own.list}>
          <select id="f-kind" name="kind">
            {kinds.map((kind) => (
              <option value={kind} selected={typed.kind === kind}>
                {own.lists[kind]}
              </option>
            ))}
          </select>
        </Field>
        <Field frame={frame} name="format" label={own.form}>
          <select id="f-format" name="format">
            {EXPORT_FORMATS.map((format) => (
              <option value={format} selected={(typed.format ?? 'xlsx') === format}>
                {own.forms[format]}
              </option>
            ))}
          </select>
        </Field>
        <fieldset class="choices">
          <legend class="field-name">{own.who}</legend>
          <label>
            <input type="radio" name="public" value="" checked={!typed.public} /> {own.desk}
          </label>
          <label>
            <input type="radio" name="public" value="true" checked={Boolean(typed.public)} /> {own.open}
          </label>
        </fieldset>
        <Field frame={frame} name="as-of" label={own.asOf} hint={own.asOfHint}>
          <input id="f-as-of" name="as-of" value={typed['as-of'] ?? ''} autocomplete="off" />
        </Field>
        <Field frame={frame} name="known-at" label={own.knownAt} hint={own.knownAtHint}>
          <input id="f-known-at" name="known-at" value={typed['known-at'] ?? ''} autocomplete="off" />
        </Field>
        <button type="submit">{own.go}</button>
        <p class="hint">{own.inert}</p>
      </form>
    </Page>
  )
}
