/** Days on which one wishes a country well: its national day, and feasts that are told by a calendar of their own. */
export const FEAST_NAMES = [
  'national-day',
  'tet',
  'seollal',
  'chuseok',
  'spring-festival',
  'pi-mai',
  'songkran',
  'chol-chnam-thmay',
] as const

export type FeastName = (typeof FEAST_NAMES)[number]
