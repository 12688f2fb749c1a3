import type { Pattern } from '../pattern.ts'

/** Reads: Mayor Elsa Barros of Porto left Lisbon last Sunday with six officials for a two-week trip that also includes Hue. */
export const tripTold: Pattern = {
  name: 'en/trip-told',
  lang: 'en',
  kind: 'visit',
  says: 'Mayor Elsa Barros of Porto left Lisbon last Sunday with six officials for a two-week trip that also includes Hue.',
  mustNot: 'The trip is hard.',
  triggers: ['visit', 'trip', 'tour', 'mission', 'flew', 'drove', 'touched', 'under', 'visited', 'toured'],
  shapes: [
    '(?:visit|trip|tour) (?:\\S+ ){0,2}?(?:by|from) (?:an? |the )?(?:\\S+ )?(?<from>[LCO]\\d+) (?:(?!, )\\S+ )?(?:team|group|officials|delegates|councillors|students|leaders|representatives|executives)(?:(?: ,)? (?:\\S+ ){0,3}?(?:headed|led) by (?:its |the |their )?(?:\\S+ ,? ?){0,2}?(?<head>{P}))?',
    '(?:delegation|mission|group|guests|visitors|party|team|delegates) (?:\\S+ )?(?:flew in|drove in|sailed in|touched down|got in|set foot)(?: (?:\\S+ ){0,3}?(?:in|at) (?<to>{LIST}))?',
    '(?<size>{N}) (?:\\S+ ){1,10}?(?:travelling|traveling|travelled|flying|coming) under (?:the )?(?:lead|leadership) of (?<head>{P})',
  ],
  state: {},
  modality: 'status',
}
