import type { ConferenceEvent, ConferenceList } from './conference.ts'

const EMPTY: ConferenceList = { version: 0, names: {}, rows: [], stated: [], followUps: [] }

/** The list of a conference as its acts leave it; a total stated anew takes the place of the one before. */
export function foldConference(events: readonly ConferenceEvent[]): ConferenceList {
  return events.reduce(apply, EMPTY)
}

function apply(list: ConferenceList, event: ConferenceEvent): ConferenceList {
  const next = { ...list, version: event.seq }
  switch (event.act) {
    case 'listed':
      return { ...next, rows: [...list.rows, ...event.rows.map((row) => ({ ...row, proof: event.proof }))] }
    case 'unlisted':
      return {
        ...next,
        rows: list.rows.filter((row) => row.id !== event.rowId),
        followUps: list.followUps.filter((one) => one.rowId !== event.rowId),
      }
    case 'linked':
      return {
        ...next,
        rows: list.rows.map((row) => {
          if (row.id !== event.rowId) return row
          const { dealId: _was, ...rest } = row
          return event.dealId ? { ...rest, dealId: event.dealId } : rest
        }),
      }
    case 'stated': {
      const { act: _act, seq: _seq, person: _person, at: _at, ...total } = event
      const others = list.stated.filter((one) => one.handed !== total.handed || one.side !== total.side)
      return { ...next, stated: [...others, total] }
    }
    case 'named': {
      const { vi, en } = event
      return { ...next, names: { ...list.names, ...(vi ? { vi } : {}), ...(en ? { en } : {}) } }
    }
    case 'followed': {
      const { act: _act, seq: _seq, person: _person, at: _at, ...found } = event
      const others = list.followUps.filter((one) => one.rowId !== found.rowId || one.months !== found.months)
      return { ...next, followUps: [...others, found] }
    }
  }
}
