import type { ChangesView } from '#views/changes.ts'
import { officeAt } from '../address.ts'
import type { OfficeFrame } from '../frame.ts'
import { CHANGES_WORDS } from '../words/changes-words.ts'
import { type Citing, Marks } from './marks.tsx'
import { otherLanguage } from './other-language.tsx'

type GroupProps = { group: ChangesView['groups'][number]; citing: Citing; frame: OfficeFrame }

/** One of the groups of what changed, which are never mixed. */
export function ChangeGroup({ group, citing, frame }: GroupProps) {
  return (
    <section class="section changes" id={group.change}>
      <h2>
        {group.title} <span class="section-count">{group.count}</span>
      </h2>
      <p class="hint">{group.says}</p>
      <ul>
        {group.rows.map((row) => (
          <Change row={row} citing={citing} frame={frame} />
        ))}
      </ul>
    </section>
  )
}

type ChangeProps = { row: GroupProps['group']['rows'][number]; citing: Citing; frame: OfficeFrame }

function Change({ row, citing, frame }: ChangeProps) {
  const words = CHANGES_WORDS[frame.lang]
  const known = row.knownText && `${words.knownOn} ${row.knownText}`
  return (
    <li>
      <p>
        <span class="tag">{row.kindWord}</span>{' '}
        <a href={officeAt(citing.office, 'records', row.recordId)} {...otherLanguage(row.title, frame.lang)}>
          {row.title}
        </a>
        <Marks marks={row.marks} citing={citing} />
      </p>
      {row.values.length > 0 && (
        <dl class="values">
          {row.values.map(({ label, from, to }) => (
            <div>
              <dt>{label}</dt>
              <dd>
                <Side side={from} citing={citing} gone /> → <Side side={to} citing={citing} />
                {to && <span class="why">{to.why}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="hint">{[row.how, known].filter(Boolean).join(' · ')}</p>
    </li>
  )
}

type SideProps = { side: ChangeProps['row']['values'][number]['from']; citing: Citing; gone?: boolean }

function Side({ side, citing, gone }: SideProps) {
  const { lang } = citing.words
  if (!side) return <>{CHANGES_WORDS[lang].none}</>
  return (
    <>
      {gone ? (
        <s {...otherLanguage(side.text, lang)}>{side.text}</s>
      ) : (
        <b {...otherLanguage(side.text, lang)}>{side.text}</b>
      )}
      <Marks marks={side.marks} citing={citing} />
    </>
  )
}
