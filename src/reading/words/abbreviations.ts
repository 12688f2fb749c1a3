/**
 * Shortened words that carry a full stop, folded. `open` ones never end a sentence (a name or number follows); `close`
 * ones may, when the next word can begin one.
 */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'coun couns ald mr mrs ms dr prof st ft mt gov sen rep gen col lt sgt maj capt cllr hon rev fr pres vs cf eg ie approx ' +
    'assoc asst assist est dept dist ave al jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs ' +
    'fri tp tx q h x ts ths pgs gs bs ks ls nsnd nsut kts cn tr ttg'
  ).split(' '),
)

/** Shortened only when a number follows: “No. 5”, but “He said no.” */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no nos art fig vol p pp sec ksh kshs ush ushs tsh tshs shs rs'.split(' '),
)

export const CLOSE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'inc ltd co corp jr sr etc sq cu km ha plc llc bros am pm blvd rd bldg v.v ala ariz ark calif colo conn fla kan ky md mich minn mont neb nev okla tenn tex vt wis wyo ont sask alta'.split(
    ' ',
  ),
)
