import type { PartnerView, TieRow } from '#views/partner-view.ts'
import { officeAt, withQuery } from '../address.ts'
import { Cited, type Citing, Marks } from './marks.tsx'
import { Nothing } from './nothing.tsx'
import { OriginCount } from './origins.tsx'
import { PartyLinks } from './party-link.tsx'
import { Section } from './section.tsx'

/** The standing ties: partner, type, since when, state; where these are only some, of how many. A table that becomes a list where the screen is narrow. */
export function Ties({ view, citing, of }: { view: PartnerView; citing: Citing; of?: number | undefined }) {
  const words = citing.words.partner
  if (!view.ties.length) return null
  return (
    <Section id="ties" title={words.ties} count={of ?? view.ties.length}>
      <table class="rows ties" aria-labelledby="ties-head">
        <thead>
          <tr>
            <th scope="col">{words.partnerCol}</th>
            <th scope="col">{words.since}</th>
            <th scope="col">{words.typeCol}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {view.ties.map((tie) => (
            <Tie tie={tie} home={view.home.name} citing={citing} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

/** “Hội An đến 30/6/2025, Đà Nẵng từ 01/7/2025”: who held it, with the act by which it passed. */
function Held({ tie, citing }: { tie: TieRow; citing: Citing }) {
  const day = tie.held?.at(-1)?.day
  return (
    <a
      class="tie-held plain"
      href={`${withQuery(officeAt(citing.office, 'after-merger'), { day })}#held-${tie.recordId}`}
    >
      {tie.held?.map(({ text, basis }) => (basis.length ? `${text} (${basis.join('; ')})` : text)).join(', ')}
    </a>
  )
}

function Tie({ tie, home, citing }: { tie: TieRow; home: string; citing: Citing }) {
  const words = citing.words.partner
  const foreign = !tie.inherited && tie.ours.every((one) => one.name !== home)
  const shown = [tie.kind, tie.status, tie.since].flatMap((value) => value ?? [])
  const used = new Set(shown.flatMap(({ marks }) => marks))
  const told = new Set([...used, ...shown.flatMap(({ others }) => others.flatMap(({ marks }) => marks))])
  return (
    <tr>
      <th scope="row">
        <PartyLinks parties={foreign ? [tie.partner, ...tie.ours] : [tie.partner]} office={citing.office} />
        {foreign && <span class="tag">{words.betweenOthers}</span>}
        <Marks marks={tie.marks.filter((mark) => !told.has(mark))} citing={citing} />
        {tie.held && <Held tie={tie} citing={citing} />}
        {tie.inherited && (
          <span class="tag" title={tie.ours.map((one) => one.name).join(', ')}>
            {words.inherited}
          </span>
        )}
      </th>
      <td class="year" data-label={words.since}>
        {tie.since ? <Cited value={tie.since} citing={citing} /> : <Nothing />}
      </td>
      <td data-label={words.typeCol}>
        {tie.kind ? <Cited value={tie.kind} citing={citing} /> : <Nothing />}
      </td>
      <td data-label={words.state}>
        <a class="plain" href={officeAt(citing.office, 'records', tie.recordId)}>
          {tie.status?.text ?? words.stateUnsaid}
        </a>
        {tie.status && <Marks marks={tie.status.marks} citing={citing} />}
        <OriginCount marks={[...used]} citing={citing} />
      </td>
    </tr>
  )
}
