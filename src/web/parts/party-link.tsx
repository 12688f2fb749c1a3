import type { PartyRef } from '#views/cite.ts'
import { officeAt } from '../address.ts'

/** A partner by name, linked to its page. */
export function PartyLink({ party, office }: { party: PartyRef; office: string }) {
  return <a href={officeAt(office, 'partners', party.id)}>{party.name}</a>
}

/** Partners side by side: `Đà Nẵng – Daegu`. */
export function PartyLinks({ parties, office }: { parties: readonly PartyRef[]; office: string }) {
  return (
    <>
      {parties.map((party, i) => (
        <>
          {i > 0 && ' – '}
          <PartyLink party={party} office={office} />
        </>
      ))}
    </>
  )
}
