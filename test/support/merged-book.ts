import type { AfterMergerView, HeldRow, UnitRef } from '#views/succession/after-merger-view.ts'

function unit({ name, when }: UnitRef): string {
  return when ? `${name} (${when})` : name
}

function row({ partners, what, since, origin, before, after, notes, state }: HeldRow) {
  return {
    partner: partners.map((partner) => partner.name).join(' – '),
    what,
    since: since?.text ?? null,
    from: unit(origin),
    before: before.map(unit),
    after: after.map(unit),
    state,
    notes: notes.map((note) => note.text),
  }
}

/** What a reader of the book of a day sees, without addresses and marks: to be held against a committed file. */
export function printedBook(view: AfterMergerView) {
  return {
    day: view.day,
    home: unit(view.home),
    changes: view.changes.map(
      (each) => `${unit(each.from)} → ${each.to ? unit(each.to) : '–'}: ${each.basis}`,
    ),
    ties: view.ties.map(row),
    agreements: view.agreements.map(row),
    posts: view.posts.map(row),
    promises: view.promises.map(row),
    doubles: view.doubles.map((double) => ({
      partner: double.partner.name,
      ties: double.ties.map((tie) => tie.text),
      decided: double.decided,
    })),
    figures: view.figures.map(({ origin, measure, asof, parts, sum, unlike }) => ({
      of: [origin?.name, measure, asof].join(', '),
      parts: parts.map((part) => [
        unit(part.unit),
        part.projects ?? '',
        part.amount ?? '',
        part.within ?? '',
      ]),
      sum: sum ?? null,
      unlike,
    })),
    todo: view.todo.map((each) => `${each.done ? 'x' : ' '} ${each.text}`),
  }
}
