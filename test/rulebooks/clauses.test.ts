import { describe, expect, test } from 'vitest'
import { makeWorkCalendar } from '#desk/clocks/work-calendar.ts'
import { checkRules } from '#desk/rules/check.ts'
import { onlyWarns } from '#desk/rules/clause.ts'
import { clausesOn } from '#desk/rules/clauses-on.ts'
import type { Traveller, TripFacts } from '#desk/rules/trip-facts.ts'
import { realGazetteer, realRuleBooks } from '../support/context.ts'

const { books, problems } = realRuleBooks()
const gazetteer = realGazetteer()
const calendar = makeWorkCalendar('VN')
const DA_NANG = 'vn-48-2025'
const KHANH_HOA = 'vn-56-2025'
const SAN_DIEGO = 'gn-5391811'
const IRVINE = 'gn-5359777'
const CALGARY = 'gn-5913490'
const HOUSTON = 'gn-4699066'
const SYDNEY = 'gn-2147714'

function check(facts: TripFacts, today = '2026-10-01') {
  return checkRules({ facts, books, gazetteer, calendar, today })
}

/** What each clause says: `warning`, `justify`, `unknown`, `satisfied`; nothing where it does not concern the file. */
function outcomes(facts: TripFacts, today?: string): Readonly<Record<string, string>> {
  return Object.fromEntries(check(facts, today).findings.map((one) => [one.address, one.outcome]))
}

/** Sixteen people for five days, led by the head of the Party committee. */
const trip: TripFacts = {
  direction: 'out',
  jurisdiction: DA_NANG,
  leaderRank: 'leader',
  headCount: 16,
  countries: [{ country: 'US', days: 5 }],
  days: { from: '2026-11-03', to: '2026-11-07' },
}

describe('the books that come with the program', () => {
  test('are read whole, each of a place the gazetteer knows', () => {
    expect(problems).toEqual([])
    expect(books.length).toBeGreaterThan(10)
    expect(books.filter((book) => !gazetteer.get(book.place))).toEqual([])
  })

  test('every clause says where it stands', () => {
    const clauses = books.flatMap((book) => book.clauses)
    expect(clauses.filter(({ source }) => !source.url || !source.document)).toEqual([])
  })

  test('what was read in full and has a first day can ask for justification; the rest can only warn', () => {
    const strict = books.flatMap((book) =>
      book.clauses.filter((one) => !onlyWarns(one)).map((one) => `${book.id}/${one.id}`),
    )
    expect(strict).toEqual(['us-tx/listed-countries', 'vn/agreement-opinions', 'vn/agreement-report'])
  })
})

describe('a trip of sixteen people and five days', () => {
  test('at Đà Nẵng in November 2026: too many, too long, by a letter whose article nobody has said', () => {
    const { findings, silent } = check(trip)
    expect(silent).toEqual([])
    const size = findings.find((one) => one.address === 'vn-da-nang/size-led-by-head')
    expect(size).toMatchObject({ outcome: 'warning', refusal: { rule: 'head-count' } })
    expect(size?.says.en).toContain('16')
    expect(size?.refusal?.source).toContain('101/UBND-SNV, 09/7/2025')
    expect(size?.refusal?.source).toContain('chưa rõ điều khoản')
    expect(size?.caution?.vi).toContain('theo báo chí')
    const days = findings.find((one) => one.address === 'vn-da-nang/days-per-country')
    expect(days).toMatchObject({ outcome: 'warning' })
    expect(days?.refusal?.satisfiedBy.en).toContain('important event')
  })

  test('with the event stated, five days are in order', () => {
    expect(outcomes({ ...trip, eventGround: 'Diễn đàn tại San Diego' })).toMatchObject({
      'vn-da-nang/days-per-country': 'satisfied',
      'vn-da-nang/size-led-by-head': 'warning',
    })
  })

  test('all findings at once, the gravest first', () => {
    const all = check(trip).findings.map((one) => one.outcome)
    expect(all).toEqual([...all].sort((a, b) => 'jwus'.indexOf(a.charAt(0)) - 'jwus'.indexOf(b.charAt(0))))
    expect(new Set(all)).toEqual(new Set(['warning', 'unknown', 'satisfied']))
  })

  test.each([
    ['Khánh Hòa, where no rule is on file', { ...trip, jurisdiction: KHANH_HOA }],
    [
      'Khánh Hòa in May 2024',
      { ...trip, jurisdiction: KHANH_HOA, days: { from: '2024-05-30', to: '2024-06-03' } },
    ],
    ['Đà Nẵng in May 2024, before the letter', { ...trip, days: { from: '2024-05-13', to: '2024-05-17' } }],
    [
      'the city before the merger, even after its end',
      { ...trip, jurisdiction: 'vn-48', days: { from: '2025-06-20', to: '2025-06-24' } },
    ],
  ])('at %s: no rule on file, and never passed', (_where, facts) => {
    const { findings, silent } = check(facts)
    expect(silent.map((one) => one.topic)).toEqual(['delegation-out'])
    expect(silent[0]?.says.en).toMatch(/^No rule on file/)
    expect(findings.filter((one) => one.clause.topic === 'delegation-out')).toEqual([])
  })

  test('an office opened for the old city is bound by its heir’s rules once it has ended', () => {
    expect(outcomes({ ...trip, jurisdiction: 'vn-48' })['vn-da-nang/size-led-by-head']).toBe('warning')
  })

  test('Đồng Tháp’s rule is known and not on file: silence that names it', () => {
    const { silent } = check({ ...trip, jurisdiction: 'vn-82-2025' })
    expect(silent[0]?.unread.map((one) => one.from)).toEqual(['2026-02-01', '2012-08-10'])
    const before = check({
      ...trip,
      jurisdiction: 'vn-82-2025',
      days: { from: '2025-12-01', to: '2025-12-03' },
    })
    expect(before.silent[0]?.unread.map((one) => one.from)).toEqual(['2012-08-10'])
  })

  test('an exception stays beside its finding', () => {
    const exception = {
      clause: 'vn-da-nang/size-led-by-head',
      ground: 'Diễn đàn đầu tư',
      signer: 'Chủ tịch UBND',
    }
    const { findings } = check({ ...trip, exceptions: [exception] })
    expect(findings.find((one) => one.exception)).toMatchObject({
      address: exception.clause,
      outcome: 'warning',
      exception,
    })
  })

  test('without a place nothing is said', () => {
    const { jurisdiction: _none, ...placeless } = trip
    expect(check(placeless)).toEqual({ findings: [], silent: [] })
  })
})

const moments = (days: NonNullable<TripFacts['moments']>, more: TripFacts): TripFacts => ({
  ...more,
  moments: days,
})
const daNang = (more: TripFacts): TripFacts => ({
  direction: 'out',
  jurisdiction: DA_NANG,
  days: { from: '2026-11-03', to: '2026-11-05' },
  ...more,
})
const haNoi = (more: TripFacts): TripFacts => ({ ...daNang(more), jurisdiction: 'vn-01' })
const signing = (days: NonNullable<TripFacts['moments']>, more: TripFacts['agreement'] = {}): TripFacts =>
  moments(days, { jurisdiction: DA_NANG, agreement: more })
const conference = (dossier: string, ministers: boolean, start = '2026-12-01'): TripFacts => ({
  jurisdiction: DA_NANG,
  conference: { foreignElements: true, ministers, sensitive: false },
  moments: { 'conference-dossier': dossier, 'conference-start': start },
})
const request = (received: string, more: TripFacts = {}): TripFacts => ({
  direction: 'in',
  jurisdiction: SAN_DIEGO,
  days: { from: '2026-11-20', to: '2026-11-20' },
  moments: { 'request-received': received },
  ...more,
})
const two = (employer: string): readonly Traveller[] => [
  { name: 'A', rank: 'leader', employer: 'UBND' },
  { name: 'B', rank: 'deputy-leader', employer },
]

const guests = (meals: NonNullable<TripFacts['meals']>): TripFacts => ({
  direction: 'in',
  jurisdiction: DA_NANG,
  days: { from: '2026-11-20', to: '2026-11-20' },
  meals,
})

const ROWS: readonly (readonly [string, TripFacts, string | undefined])[] = [
  ['vn/meals-of-guests', guests({ grade: 'B', perPersonDay: '1000000 VND' }), 'satisfied'],
  ['vn/meals-of-guests', guests({ grade: 'B', perPersonDay: '1200000 VND' }), 'warning'],
  ['vn/meals-of-guests', guests({}), undefined],
  ['vn-da-nang/trips-a-year', daNang({ roster: [{ tripsThisYear: 1 }] }), 'satisfied'],
  ['vn-da-nang/trips-a-year', daNang({ roster: [{ tripsThisYear: 2 }] }), 'warning'],
  ['vn-da-nang/size-led-by-head', daNang({ headCount: 10, leaderRank: 'leader' }), 'satisfied'],
  ['vn-da-nang/size-led-by-head', daNang({ headCount: 11, leaderRank: 'leader' }), 'warning'],
  ['vn-da-nang/size-led-by-head', daNang({ headCount: 11, leaderRank: 'deputy-leader' }), undefined],
  ['vn-da-nang/size-led-by-deputy', daNang({ headCount: 7, leaderRank: 'deputy-leader' }), 'satisfied'],
  ['vn-da-nang/size-led-by-deputy', daNang({ headCount: 8, leaderRank: 'deputy-leader' }), 'warning'],
  [
    'vn-da-nang/size-inter-agency',
    daNang({ headCount: 6, leaderRank: 'department-head', interAgency: true }),
    'warning',
  ],
  [
    'vn-da-nang/size-inter-agency',
    daNang({ headCount: 5, leaderRank: 'commune-deputy', interAgency: true }),
    'satisfied',
  ],
  [
    'vn-da-nang/size-inter-agency',
    daNang({ headCount: 6, leaderRank: 'department-head', interAgency: false }),
    undefined,
  ],
  ['vn-da-nang/size-inter-agency', daNang({ headCount: 6, leaderRank: 'department-head' }), 'unknown'],
  ['vn-da-nang/days-per-country', daNang({ countries: [{ country: 'KR' }] }), 'satisfied'],
  ['vn-da-nang/days-per-country', daNang({ countries: [{ country: 'KR', days: 4 }] }), 'warning'],
  [
    'vn-da-nang/countries',
    daNang({ countries: ['KR', 'JP', 'CN'].map((country) => ({ country })) }),
    'satisfied',
  ],
  [
    'vn-da-nang/countries',
    daNang({ countries: ['KR', 'JP', 'CN', 'TH'].map((country) => ({ country })) }),
    'warning',
  ],
  ['vn-da-nang/key-leaders', daNang({ roster: two('UBND') }), 'warning'],
  ['vn-da-nang/key-leaders', daNang({ roster: two('HĐND') }), 'satisfied'],
  ['vn-da-nang/no-business-payer', daNang({ payers: [{ kind: 'business' }] }), 'warning'],
  [
    'vn-da-nang/no-business-payer',
    daNang({ payers: [{ kind: 'budget' }], invitations: [{ kind: 'host', named: true }] }),
    'satisfied',
  ],
  ['vn-da-nang/no-tourism-on-budget', daNang({ kind: 'tourism', payers: [{ kind: 'budget' }] }), 'warning'],
  ['vn-da-nang/no-tourism-on-budget', daNang({ kind: 'work' }), 'satisfied'],
  ['vn-ha-noi/trips-a-year', haNoi({ roster: [{ tripsThisYear: 2 }] }), 'warning'],
  ['vn-ha-noi/trips-a-year', haNoi({ roster: [{ tripsThisYear: 0 }] }), 'satisfied'],
  ['vn-ha-noi/size', haNoi({ headCount: 10 }), 'satisfied'],
  ['vn-ha-noi/size', haNoi({ headCount: 16 }), 'warning'],
  ['vn-ha-noi/days-in-all', haNoi({ days: { from: '2026-11-01', to: '2026-11-10' } }), 'satisfied'],
  ['vn-ha-noi/days-in-all', haNoi({ days: { from: '2026-11-01', to: '2026-11-11' } }), 'warning'],
  ['vn-ha-noi/countries', haNoi({ countries: [{ country: 'KR' }] }), 'satisfied'],
  [
    'vn-ha-noi/countries',
    haNoi({ countries: ['KR', 'JP', 'CN', 'TH'].map((country) => ({ country })) }),
    'warning',
  ],
  ['vn-ha-noi/key-leaders', haNoi({ roster: two('HĐND') }), 'warning'],
  ['vn-ha-noi/key-leaders', haNoi({ roster: [{ rank: 'leader' }] }), 'satisfied'],
  ['vn-ha-noi/no-business-payer', haNoi({ invitations: [{ kind: 'business', named: true }] }), 'warning'],
  [
    'vn-ha-noi/no-business-payer',
    haNoi({ payers: [{ kind: 'host' }], invitations: [{ kind: 'host', named: false }] }),
    'satisfied',
  ],
  ['vn-ha-noi/in-the-year-plan', haNoi({ parts: ['budget'] }), 'warning'],
  ['vn-ha-noi/in-the-year-plan', haNoi({ parts: ['budget', 'year-plan'] }), 'satisfied'],
  ['vn-ha-noi/study-outline', haNoi({ kind: 'study', parts: [] }), 'warning'],
  ['vn-ha-noi/study-outline', haNoi({ kind: 'study', parts: ['study-outline'] }), 'satisfied'],
  ['vn-ha-noi/study-outline', haNoi({ kind: 'work', parts: [] }), undefined],
  ['vn-ha-noi/scheme', haNoi({ parts: ['purpose', 'hosts'] }), 'warning'],
  ['vn-ha-noi/scheme', haNoi({ parts: ['purpose', 'hosts', 'programme'] }), 'satisfied'],
  ['vn-ha-noi/report', haNoi({ moments: { 'trip-reported': '2026-11-15' } }), 'satisfied'],
  ['vn-ha-noi/report', haNoi({ moments: { 'trip-reported': '2026-11-16' } }), 'warning'],
  ['vn-ha-noi/no-tourism-on-budget', haNoi({ kind: 'tourism', payers: [{ kind: 'budget' }] }), 'warning'],
  ['vn-ha-noi/no-tourism-on-budget', haNoi({ kind: 'study' }), 'satisfied'],
  [
    'vn/agreement-opinions',
    signing({ 'opinions-asked': '2026-09-01', 'opinions-given': '2026-09-14' }),
    'justify',
  ],
  [
    'vn/agreement-opinions',
    signing({ 'opinions-asked': '2026-09-03', 'opinions-given': '2026-09-14' }),
    'satisfied',
  ],
  [
    'vn/agreement-disagreement',
    signing({ 'disagreement-sent': '2026-09-03', 'disagreement-answered': '2026-09-15' }),
    'warning',
  ],
  [
    'vn/agreement-disagreement',
    signing({ 'disagreement-sent': '2026-09-03', 'disagreement-answered': '2026-09-14' }),
    'satisfied',
  ],
  ['vn/agreement-report', signing({ 'agreement-signed': '2026-09-01' }), 'justify'],
  ['vn/agreement-report', signing({ 'agreement-signed': '2026-09-28' }), 'unknown'],
  [
    'vn/agreement-report',
    signing({ 'agreement-signed': '2026-09-01', 'agreement-reported': '2026-09-16' }),
    'satisfied',
  ],
  ['vn/agreement-report', signing({ 'agreement-signed': '2021-06-30' }), undefined],
  ['vn/agreement-of-department', { ...signing({}, { inNameOfDepartment: true }), parts: [] }, 'warning'],
  [
    'vn/agreement-of-department',
    { ...signing({}, { inNameOfDepartment: true }), parts: ['foreign-affairs-opinion'] },
    'satisfied',
  ],
  ['vn/agreement-of-department', signing({}, { inNameOfDepartment: false }), undefined],
  ['vn/agreement-inherited', { ...signing({}, { inherited: true }), parts: [] }, 'warning'],
  [
    'vn/agreement-inherited',
    { ...signing({}, { inherited: true }), parts: ['succession-decision'] },
    'satisfied',
  ],
  ['vn/agreement-inherited', signing({}), 'unknown'],
  ['vn/conference-40-days', conference('2026-10-22', true), 'satisfied'],
  ['vn/conference-40-days', conference('2026-10-23', true), 'warning'],
  ['vn/conference-40-days', conference('2026-10-23', false), undefined],
  ['vn/conference-30-days', conference('2026-11-01', false), 'satisfied'],
  ['vn/conference-30-days', conference('2026-11-02', false), 'warning'],
  ['vn/conference-30-days', conference('2020-03-20', false, '2020-04-10'), undefined],
  [
    'vn/conference-opinions',
    { jurisdiction: DA_NANG, conference: {}, moments: { 'conference-opinions-asked': '2026-09-01' } },
    'warning',
  ],
  ['vn/passport-return', daNang({ moments: { 'passports-returned': '2026-11-12' } }), 'satisfied'],
  ['vn/passport-return', daNang({ moments: { 'passports-returned': '2026-11-13' } }), 'warning'],
  ['vn/visa-note', daNang({ parts: ['invitation'] }), 'warning'],
  [
    'vn/visa-note',
    daNang({ parts: ['invitation', 'decision-original', 'six-month-passports'] }),
    'satisfied',
  ],
  [
    'vn/training-report',
    daNang({ kind: 'training', moments: { 'trip-reported': '2026-11-20' } }),
    'satisfied',
  ],
  ['vn/training-report', daNang({ kind: 'training', moments: { 'trip-reported': '2026-11-21' } }), 'warning'],
  ['vn/training-report', daNang({ kind: 'work' }), undefined],
  [
    'vn/official-visit-welcome',
    { direction: 'in', jurisdiction: DA_NANG, official: true, parts: ['flowers'] },
    'warning',
  ],
  ['vn/official-visit-welcome', { direction: 'in', jurisdiction: DA_NANG, official: false }, undefined],
  [
    'vn/official-visit-welcome',
    {
      direction: 'in',
      jurisdiction: DA_NANG,
      official: true,
      parts: ['airport-welcome', 'flowers', 'seat-welcome'],
    },
    'satisfied',
  ],
  ['vn/border-permit', { direction: 'in', jurisdiction: DA_NANG, moments: {} }, undefined],
  [
    'vn/border-permit',
    {
      direction: 'in',
      jurisdiction: DA_NANG,
      moments: { 'border-permit-asked': '2026-09-03', 'border-permit-given': '2026-09-10' },
    },
    'satisfied',
  ],
  [
    'vn/border-permit',
    {
      direction: 'in',
      jurisdiction: DA_NANG,
      moments: { 'border-permit-asked': '2026-09-03', 'border-permit-given': '2026-09-11' },
    },
    'warning',
  ],
  ['us-san-diego/two-weeks', request('2026-11-06'), 'satisfied'],
  ['us-san-diego/two-weeks', request('2026-11-07'), 'warning'],
  ['us-san-diego/request-parts', request('2026-11-06', { parts: ['titles'] }), 'warning'],
  [
    'us-san-diego/request-parts',
    request('2026-11-06', {
      parts: [
        'titles',
        'head-count',
        'cv',
        'days',
        'reason',
        'length-of-stay',
        'gifts',
        'special-needs',
        'interpreter',
        'photographer',
        'press',
      ],
    }),
    'satisfied',
  ],
  ['us-irvine/four-weeks', request('2026-10-23', { jurisdiction: IRVINE }), 'satisfied'],
  ['us-irvine/four-weeks', request('2026-10-24', { jurisdiction: IRVINE }), 'warning'],
  ['us-irvine/request-parts', request('2026-10-23', { jurisdiction: IRVINE, parts: [] }), 'warning'],
  [
    'us-irvine/no-travel-agencies',
    request('2026-10-23', { jurisdiction: IRVINE, request: { throughAgency: true } }),
    'warning',
  ],
  [
    'us-irvine/no-travel-agencies',
    request('2026-10-23', { jurisdiction: IRVINE, request: { throughAgency: false } }),
    'satisfied',
  ],
  [
    'us-san-leandro/gifts-are-the-citys',
    { jurisdiction: 'gn-5392263', gift: { meantForCity: true }, parts: [] },
    'warning',
  ],
  [
    'us-san-leandro/gifts-are-the-citys',
    { jurisdiction: 'gn-5392263', gift: { meantForCity: false } },
    undefined,
  ],
  ['us-tx/listed-countries', { jurisdiction: HOUSTON, partner: { country: 'CN', tie: 'stands' } }, 'justify'],
  [
    'us-tx/listed-countries',
    { jurisdiction: HOUSTON, partner: { country: 'TW', tie: 'stands' } },
    'satisfied',
  ],
  [
    'us-tx/listed-countries',
    { jurisdiction: SAN_DIEGO, partner: { country: 'CN', tie: 'stands' } },
    undefined,
  ],
  [
    'us-tx/listed-countries',
    {
      jurisdiction: HOUSTON,
      partner: { country: 'CN', tie: 'meant' },
      moments: { 'arrangement-entered': '2025-08-31' },
    },
    undefined,
  ],
  [
    'au/notify-before',
    {
      jurisdiction: SYDNEY,
      partner: { country: 'JP', tie: 'meant' },
      moments: { 'arrangement-notified': '2026-09-01', 'arrangement-entered': '2026-09-01' },
    },
    'warning',
  ],
  [
    'au/notify-before',
    {
      jurisdiction: SYDNEY,
      partner: { country: 'JP', tie: 'meant' },
      moments: { 'arrangement-notified': '2026-08-31', 'arrangement-entered': '2026-09-01' },
    },
    'satisfied',
  ],
  [
    'au/notify-after',
    {
      jurisdiction: SYDNEY,
      partner: { country: 'JP', tie: 'stands' },
      moments: { 'arrangement-entered': '2026-09-01', 'arrangement-reported': '2026-09-15' },
    },
    'satisfied',
  ],
  [
    'au/notify-after',
    {
      jurisdiction: SYDNEY,
      partner: { country: 'JP', tie: 'stands' },
      moments: { 'arrangement-entered': '2026-09-01' },
    },
    'warning',
  ],
  [
    'ca-calgary/not-again-within-two-years',
    request('2026-10-01', {
      jurisdiction: CALGARY,
      request: { body: 'B', topic: 'T', earlier: [{ body: 'b', topic: 't', day: '2025-03-01' }] },
    }),
    'warning',
  ],
  [
    'ca-calgary/not-again-within-two-years',
    request('2026-10-01', { jurisdiction: CALGARY, request: { body: 'B', topic: 'T', earlier: [] } }),
    'satisfied',
  ],
  [
    'ca-calgary/two-days',
    request('2026-10-01', { jurisdiction: CALGARY, days: { from: '2026-11-18', to: '2026-11-20' } }),
    'warning',
  ],
  [
    'kr/sister-tie-vote',
    { jurisdiction: 'KR', partner: { country: 'VN', kind: 'sister' }, parts: [] },
    'warning',
  ],
  [
    'kr/sister-tie-vote',
    { jurisdiction: 'KR', partner: { country: 'VN', kind: 'friendship' }, parts: [] },
    undefined,
  ],
  [
    'jp/what-counts',
    { jurisdiction: 'JP', partner: { country: 'VN', tie: 'meant' }, parts: ['heads-signed'] },
    'warning',
  ],
  ['ca-calgary/two-days', request('2026-10-01', { jurisdiction: CALGARY }), 'satisfied'],
  [
    'jp/what-counts',
    {
      jurisdiction: 'JP',
      partner: { country: 'VN', tie: 'meant' },
      parts: ['heads-signed', 'several-fields', 'assembly-budget'],
    },
    'satisfied',
  ],
  [
    'us-irvine/request-parts',
    request('2026-10-23', {
      jurisdiction: IRVINE,
      parts: ['in-writing', 'days', 'purpose', 'titles', 'special-needs'],
    }),
    'satisfied',
  ],
  [
    'vn/conference-opinions',
    {
      jurisdiction: DA_NANG,
      conference: {},
      moments: { 'conference-opinions-asked': '2026-09-01', 'conference-opinions-given': '2026-09-16' },
    },
    'satisfied',
  ],
  [
    'vn-investment/certificate-after-approval-2014',
    {
      jurisdiction: DA_NANG,
      investment: true,
      moments: { 'policy-approved': '2018-05-02', 'investment-certified': '2018-05-14' },
    },
    'warning',
  ],
  [
    'vn-investment/certificate-after-approval-2014',
    {
      jurisdiction: DA_NANG,
      investment: true,
      moments: { 'policy-approved': '2018-05-02', 'investment-certified': '2018-05-09' },
    },
    'satisfied',
  ],
  [
    'vn-investment/certificate-after-dossier-2014',
    {
      jurisdiction: DA_NANG,
      investment: true,
      moments: { 'investment-dossier': '2018-05-02', 'investment-certified': '2018-05-18' },
    },
    'warning',
  ],
  [
    'vn-investment/certificate-after-dossier-2014',
    {
      jurisdiction: DA_NANG,
      investment: true,
      moments: { 'investment-dossier': '2018-05-02', 'policy-approved': '2018-04-20' },
    },
    undefined,
  ],
  [
    'vn-investment/certificate-after-dossier-2020',
    {
      jurisdiction: DA_NANG,
      investment: true,
      moments: { 'investment-dossier': '2025-05-05', 'investment-certified': '2025-05-21' },
    },
    'warning',
  ],
  [
    'vn-investment/certificate-after-dossier-2020',
    {
      jurisdiction: DA_NANG,
      investment: true,
      moments: { 'investment-dossier': '2025-05-05', 'investment-certified': '2025-05-20' },
    },
    'satisfied',
  ],
  [
    'vn-hue/meeting-after-interest',
    {
      jurisdiction: 'vn-46-2025',
      investment: true,
      moments: { 'investor-interest': '2026-03-02', 'investor-met': '2026-03-12' },
    },
    'warning',
  ],
  [
    'vn-hue/meeting-after-interest',
    {
      jurisdiction: 'vn-46-2025',
      investment: true,
      moments: { 'investor-interest': '2026-03-02', 'investor-met': '2026-03-11' },
    },
    'satisfied',
  ],
]

describe('every clause, met and not met', () => {
  test.each(ROWS)('%s', (address, facts, expected) => {
    expect(outcomes(facts)[address]).toBe(expected)
  })

  test('no clause is left out: each is missed at least once, and met or passed over at least once', () => {
    const clauses = books.flatMap((book) => book.clauses.map((clause) => `${book.id}/${clause.id}`))
    const seen = (address: string, which: (outcome: string | undefined) => boolean) =>
      ROWS.some(([one, , outcome]) => one === address && which(outcome))
    const missed = (outcome: string | undefined) => outcome === 'warning' || outcome === 'justify'
    expect(clauses.filter((one) => !seen(one, missed))).toEqual([])
    expect(clauses.filter((one) => !seen(one, (outcome) => !missed(outcome)))).toEqual([])
  })
})

describe('the clauses of a place on a day', () => {
  const idsAt = (place: string, day: string) => [
    ...new Set(clausesOn({ books, gazetteer, place, day }).map(({ book }) => book.id)),
  ]
  test.each([
    [DA_NANG, '2026-11-03', ['vn-da-nang', 'vn']],
    [DA_NANG, '2025-07-08', ['vn-investment', 'vn']],
    [KHANH_HOA, '2026-11-03', ['vn']],
    [HOUSTON, '2026-11-03', ['us-tx']],
    [HOUSTON, '2025-08-31', []],
    ['nowhere', '2026-11-03', []],
  ])('%s on %s', (place, day, expected) => {
    expect(idsAt(place, day)).toEqual(expected)
  })
})
