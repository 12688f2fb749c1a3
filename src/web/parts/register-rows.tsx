import type { RegisterPreview } from '#views/register/register-view.ts'
import type { OfficeFrame } from '../frame.ts'
import { registerWords } from '../words/register-words.ts'

type CountsProps = {
  frame: OfficeFrame
  counts: Partial<RegisterPreview['counts']>
  reasons: readonly { readonly text: string; readonly rows: number }[]
}

/** Rows by what becomes of them, and why some are left out. */
export function RegisterCounts({ frame, counts, reasons }: CountsProps) {
  const own = registerWords(frame.lang)
  return (
    <>
      <ul class="import-counts">
        {(['create', 'same', 'differs', 'ambiguous', 'refused'] as const).map((standing) => (
          <li class={`import-${standing}`}>
            <b>{counts[standing] ?? 0}</b> {own.counts[standing]}
            {standing === 'same' && counts.known ? ` (${own.known(counts.known)})` : ''}
          </li>
        ))}
      </ul>
      {reasons.length > 0 && (
        <>
          <h3>{own.reasons}</h3>
          <ul>
            {reasons.map(({ text, rows }) => (
              <li>
                {own.rowsOf(rows)}: {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** The first rows of each standing, each with what it says and why. */
export function RegisterRows({ frame, rows }: { frame: OfficeFrame; rows: RegisterPreview['rows'] }) {
  const own = registerWords(frame.lang)
  return (
    <>
      <p class="hint">{own.more}</p>
      <table class="rows" aria-labelledby="check">
        <thead>
          <tr>
            <th scope="col">{own.line}</th>
            <th scope="col">{own.row}</th>
            <th scope="col">{own.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr class={`import-${row.standing}`}>
              <td data-label={own.line}>{row.line}</td>
              <th scope="row" data-label={own.row}>
                {row.says}
              </th>
              <td data-label={own.becomes}>
                <span class="tag import-tag">{own.counts[row.standing]}</span>
                {row.reason && <span class="why">{row.reason}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
