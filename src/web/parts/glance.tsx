import type { PartnerView, VisitRow } from '#views/partner-view.ts'
import { type Citing, Marks } from './marks.tsx'

/** Four things a leader asks first: last visit each way, next anniversary, what is owed. */
export function Glance({ view, citing }: { view: PartnerView; citing: Citing }) {
  const words = citing.words.partner
  const next = view.anniversaries[0]
  const { ours, theirs } = view.promises
  return (
    <dl class="glance">
      <Last title={words.lastOut} visit={view.lastOut} citing={citing} />
      <Last title={words.lastIn} visit={view.lastIn} citing={citing} />
      <div>
        <dt>{words.nextAnniversary}</dt>
        <dd>
          {next ? (
            <>
              <b>
                {next.onText}
                <Marks marks={next.marks} citing={citing} />
              </b>
              <span>
                {words.anniversary(next.years)} · {next.partner.name}
              </span>
            </>
          ) : (
            <b class="none">–</b>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.promises}</dt>
        <dd>
          <b>{ours.length + theirs.length}</b>
          <span>
            {words.oursHead} {ours.length} · {words.theirsHead} {theirs.length}
          </span>
        </dd>
      </div>
    </dl>
  )
}

function Last({ title, visit, citing }: { title: string; visit: VisitRow | undefined; citing: Citing }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {visit ? (
          <>
            <b>
              {visit.start?.text ?? '–'}
              <Marks marks={visit.start?.marks ?? visit.marks} citing={citing} />
            </b>
            <span>
              {visit.from.name} → {visit.to.map((one) => one.name).join(', ')}
            </span>
          </>
        ) : (
          <b class="none">{citing.words.partner.noVisit}</b>
        )}
      </dd>
    </div>
  )
}
