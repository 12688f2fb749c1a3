import type { SourceView } from '#views/cards-view.ts'
import type { SourcePublicity } from '#views/exports/publicity.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { eraseWords } from '../words/erase-words.ts'
import { OtherReports } from './other-reports.tsx'
import { Publicity } from './publicity.tsx'
import { SourceMarks } from './source-facts.tsx'
import { SourceFile } from './source-file.tsx'

type AboutProps = { frame: OfficeFrame; view: SourceView; publicity?: SourcePublicity | undefined }

/** Under the text, apart from its words: where it came from, who may see it, and the way to erase it. */
export function AboutSource({ frame, view, publicity }: AboutProps) {
  return (
    <div class="source-about">
      <SourceFile view={view} frame={frame} />
      <OtherReports frame={frame} view={view} />
      {publicity && <Publicity frame={frame} source={publicity} />}
      <SourceMarks view={view} frame={frame} />
      {view.source.kind !== 'act' && (
        <p>
          <a href={officeAt(frame.office.office.id, 'sources', view.source.id, 'erase')}>
            {eraseWords(frame.lang).open}
          </a>
        </p>
      )}
    </div>
  )
}
