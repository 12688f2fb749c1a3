const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ')

/** Months by folded name and short form. */
export const EN_MONTHS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(MONTH_NAMES.map((name, at) => [name, at + 1])),
  ...Object.fromEntries(MONTH_NAMES.map((name, at) => [name.slice(0, 3), at + 1])),
  sept: 9,
}

export const EN_WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

/** Words before a bare month or year that make it a date. */
export const EN_DATE_CUES: ReadonlySet<string> = new Set(
  'in since by from until till to before after during through between for around early mid late last past next this of year circa back on up about throughout'.split(
    ' ',
  ),
)

/** Words before the year of a paper: “a 2015 memorandum”, “their 2019 sister-city agreement”. */
export const EN_OWNERS_OF_PAPERS: ReadonlySet<string> = new Set(
  "the a an their its our his her that this old original existing earlier first 's".split(' '),
)

/** Papers named after the year they were made, whoever has them. */
export const EN_DATED_PAPERS: ReadonlySet<string> = new Set(
  'agreement accord memorandum mou pact treaty charter protocol declaration'.split(' '),
)

/** What a paper is called by between its year and its noun. */
export const EN_PAPERS_ARE_ON: ReadonlySet<string> = new Set(
  'sister twin city - cooperation friendship twinning partnership joint bilateral'.split(' '),
)

/** Things named after the year they were made: “the 2015 agreement”. */
export const EN_DATED_THINGS: ReadonlySet<string> = new Set(
  'one agreement accord memorandum mou pact deal visit plan treaty charter text document twinning'.split(' '),
)

export const EN_ORDINAL_PARTS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: -1,
  final: -1,
}

export const EN_DAY_WORDS: Readonly<Record<string, number>> = {
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
}

export const EN_SEASONS: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter'])

/** Words of a clause that speaks of what is to come; of the present tense, verbs that tell a timetable. */
export const EN_FUTURE: ReadonlySet<string> = new Set(
  (
    'will shall ll set slated scheduled due plan plans planned planning expected aims would must leaves opens starts ' +
    'begins returns arrives departs flies lands'
  ).split(' '),
)

/** Verbs of what has been, besides the regular ones in -ed. */
export const EN_PAST: ReadonlySet<string> = new Set(
  'was were had did met said told held took gave sat came went saw put made began left spoke won brought flew kept got paid drew ran rose stood struck wrote became hosted'.split(
    ' ',
  ),
)
