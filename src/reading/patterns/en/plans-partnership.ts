import type { Pattern } from '../pattern.ts'

/** Reads: The delegation is set to establish partnerships between Khanh Hoa and San Diego. */
export const plansPartnership: Pattern = {
  name: 'en/plans-partnership',
  lang: 'en',
  kind: 'partnership',
  says: 'The delegation is set to establish partnerships between Khanh Hoa and San Diego.',
  mustNot: 'The firms are set to establish partnerships.',
  triggers: ['partnerships', 'partnership', 'ties', 'relations', 'sister', 'twin', 'twinning'],
  shapes: [
    '(?:establish|forge|set up|create|form) (?:\\S+ ){0,3}?(?:partnerships?|ties|relations|links) (?:\\S+ ){0,2}?between (?<a>{L}) and (?<b>{LIST})',
  ],
  state: {},
  modality: 'status',
}
