import type { OtherRow } from '#views/partner-view.ts'
import { officeAt } from '../address.ts'
import { type Citing, Marks } from './marks.tsx'
import { Section } from './section.tsx'

type ToldProps = { id: string; title: string; rows: readonly OtherRow[]; citing: Citing }

/** What sources tell, a sentence each, leading to the matter; nothing where there is none. */
export function Told({ id, title, rows, citing }: ToldProps) {
  if (!rows.length) return null
  return (
    <Section id={id} title={title} count={rows.length}>
      <ul class="items narrow">
        {rows.map((row) => (
          <li>
            <p class="item-main">
              <a class="plain" href={officeAt(citing.office, 'records', row.recordId)}>
                {row.text}
              </a>
              <Marks marks={row.marks} citing={citing} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
