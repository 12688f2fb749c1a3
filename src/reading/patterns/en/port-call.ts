import type { Pattern } from '../pattern.ts'

const SHIPS =
  '(?:vessels?|ships?|warships?|frigates?|destroyers?|corvettes?|minesweepers?|patrol boats?|fleet|squadron|flotilla)'

const MOORS =
  '(?:came alongside|docked|berthed|anchored|dropped anchor|moored|tied up|put in|pulled in|called|arrived|sailed in)'

/** Reads: Two vessels of the Royal Danish Navy docked in Vung Tau on Monday. */
export const portCall: Pattern = {
  name: 'en/port-call',
  lang: 'en',
  kind: 'visit',
  says: 'With 90 sailors on board, two frigates of the Royal Danish Navy docked in Vung Tau for a five-day call.',
  mustNot: 'Two ships of Denmark were sold in Vung Tau.',
  triggers: [
    'alongside',
    'docked',
    'berthed',
    'anchored',
    'anchor',
    'moored',
    'tied',
    'put',
    'pulled',
    'called',
    'arrived',
    'sailed',
  ],
  shapes: [
    `(?:with (?<size>{N}) (?:\\S+ ){0,9}?, )?(?:\\S+ ){0,2}?${SHIPS} (?:\\S+ ){0,2}?of (?:the )?(?:royal )?(?<from>[CO]\\d+)(?: (?:navy|coast guard))?(?: \\( \\S+ \\))? (?:\\S+ ){0,2}?${MOORS} (?:\\S+ )?(?:in|at) (?<to>[L]\\d+)`,
    `(?<from>C\\d+) (?:navy|naval|coast guard|training) (?:\\S+ ){0,4}?${SHIPS} (?:\\S+ ){0,6}?${MOORS} (?:\\S+ )?(?:in|at) (?<to>[L]\\d+)(?: (?:\\S+ ){0,9}?with (?<size>{N}) (?:sailors|officers|crew))?`,
  ],
  state: {},
  modality: 'status',
}
