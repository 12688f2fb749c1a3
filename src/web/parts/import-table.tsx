import type { ImportPreview } from '#views/list-views.ts'
import type { OfficeFrame } from '../frame.ts'

/** Each pasted line with what would become of it, and why; where a name may mean several places, the choice. */
export function ImportTable({ frame, preview }: { frame: OfficeFrame; preview: ImportPreview }) {
  const own = frame.words.import
  return (
    <table class="rows" aria-label={own.title}>
      <thead>
        <tr>
          <th scope="col">{own.line}</th>
          <th scope="col">{own.country}</th>
          <th scope="col">{own.partner}</th>
          <th scope="col">{own.year}</th>
          <th scope="col">{own.type}</th>
          <th scope="col">{own.stand}</th>
        </tr>
      </thead>
      <tbody>
        {preview.rows.map((row) => (
          <Row frame={frame} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ frame, row }: { frame: OfficeFrame; row: ImportPreview['rows'][number] }) {
  const own = frame.words.import
  return (
    <tr class={`import-${row.standing}`}>
      <td data-label={own.line}>{row.line}</td>
      <td data-label={own.country}>{row.country ?? '–'}</td>
      <th scope="row" data-label={own.partner}>
        {row.partner ?? (row.cells.filter(Boolean).join(' · ') || '–')}
      </th>
      <td data-label={own.year}>{row.since ?? '–'}</td>
      <td data-label={own.type}>{row.kind ?? '–'}</td>
      <td data-label={own.stand}>
        <span class="tag import-tag">{own.standing[row.standing]}</span>
        {row.reason && <span class="why">{row.reason}</span>}
        {row.choices && (
          <label>
            <span class="hidden">
              {own.which} {row.partner}
            </span>
            <select name={`choice.${row.line}`}>
              <option value="">{own.which}</option>
              {row.choices.map((choice) => (
                <option value={choice.placeId}>{choice.text}</option>
              ))}
            </select>
          </label>
        )}
      </td>
    </tr>
  )
}
