/** A party by its value alone, or where it is named. */
type Party = string | { readonly value: string }

function nameOf(party: Party): string {
  return typeof party === 'string' ? party : party.value
}

/** Is a party a locality: `Da Nang|VN`? */
export function isLocality(party: Party): boolean {
  return /\|[A-Z]{2}$/.test(nameOf(party))
}

/** Is a party a land: `VN`? A body may be called by two capitals as well, and counts as a land then. */
export function isLand(party: Party): boolean {
  return /^[A-Z]{2}$/.test(nameOf(party))
}

/** Is a party neither a locality nor a land, and so a body by its name? */
export function isBody(party: Party): boolean {
  return !isLocality(party) && !isLand(party)
}
