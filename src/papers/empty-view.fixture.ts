import type { PartnerView } from '#views/partner-view.ts'

/** A partner's page on 15 June 2025 with nothing on it, but for what a test puts there. */
export function emptyView(told: Pick<PartnerView, 'subject' | 'home' | 'asOfText'>): PartnerView {
  return {
    answer: 'nothing',
    asOf: '2025-06-15',
    ties: [],
    tiesLine: '',
    agreements: [],
    visits: [],
    meetings: [],
    people: [],
    promises: { ours: [], theirs: [] },
    asked: [],
    courtesies: [],
    figures: [],
    others: [],
    anniversaries: [],
    unconfirmed: { count: 0, sources: [] },
    cites: [],
    ...told,
  }
}
