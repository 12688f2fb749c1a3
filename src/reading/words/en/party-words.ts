/** Words before the companions of one who is counted apart: `with seven colleagues`, `had brought along 25 people`. */
export const WITH =
  /(?<!\b(?:met|meets|meet|meeting|talks?|talked|talking|spoke|speaks|spoken|signed|sat|work\w*|contact\w*|discuss\w*|session|lunch|dinner|down|agree\w*|deals?|contracts?|delegation|group|party|team|mission|contingent|entourage|troupe|company) )\b(?:with|together with|alongside|accompanied by|joined by|in the company of|at the head of|brought(?: along| over)?|brings(?: along)?|bringing(?: along)?|plus|including himself and|besides)(?: (?:him|her|them|his|its))?(?: (?:were|was|came|are))?(?: (?:some|about|around|nearly|almost|another|a further|the other|fully|exactly))?$/

/** The same behind somebody told by name or office: `the mayor and nine bakers`. */
export const AND = /\band(?: (?:some|about|around|nearly|almost|another|a further|her|his|the|its|their))?$/

/** Companions by a word that says so whoever they are. */
export const COMPANIONS =
  /^(?:other|others|colleagues|companions|aides|more|fellow|further|of (?:his|her|their|its) \S+|people (?:behind|with|along))\b/

/** Behind a count of companions: `eight officials in tow`, `Twelve townspeople are with her`. */
export const BESIDE =
  /^(?:\S+ ){1,4}?(?:in tow|along|alongside|behind (?:him|her|them)|at (?:his|her) (?:side|heels)|in (?:his|her) (?:wake|train|retinue|luggage|company)|(?:are|is|were|was|came|come|had come|travelled|flew) (?:along )?with (?:him|her)|accompan(?:y|ied|ying) (?:him|her)|(?:followed|joined) (?:him|her))\b/

/** Behind a count of all who travel, whatever they are called. */
export const ALL_TOLD =
  /^(?:- )?(?:strong|\p{L}+s (?:in all|all told|altogether)|members?|of (?:them|us|you)|all told|in all|altogether|in number|(?:people|persons|heads|souls|members) (?:all told|in all|altogether|strong)|(?:people|persons|members|officials|delegates) (?:took part in|joined|are on|were on|went on) (?:the|this|his|her) (?:\S+ )?(?:visit|trip|tour|mission|delegation))\b/u

/** Behind a count that may be of travellers where the sentence speaks of a group. */
export const PEOPLE =
  /^(?:- )?(?:persons?|people|delegates|officials|visitors|guests|travellers|representatives|heads|souls|(?:are|were|will be) (?:expected|due|coming|booked|on (?:the|their) way))\b/

/** Before a count of all who travel: `a party of`, `the delegation, numbering`. */
export const COUNTED =
  /\b(?:party|group|delegation|team|mission|entourage|contingent|head|guests|visitors|troupe|squad|choir|orchestra|band|ensemble|convoy|they (?:are|were|number|numbered)|there (?:are|were)(?: just| only)?|we (?:are|were))(?: \( [^)]*)?(?: of| numbering| numbers| numbered| comprising| comprises| consisting of| consist(?:s|ed)? of| (?:is |was |are )?made up of| totals| counting| counts| counted| ,| :)*(?: some| about| around| nearly| almost| just| only| exactly)?$/

/** People who travel together, by a common noun or a pronoun. */
export const GROUP =
  /\b(delegation|delegates|party|guests?|visitors?|mission|group|team|entourage|they|them|us|we|crew|contingent|leader|led|headed)\b/

/** Nouns of people in the plural that no ending tells. */
export const NOUNS =
  /^(?:people|persons|officials|students|pupils|schoolchildren|chaperones|chaperons|coaches|guides|hosts|councilmembers|trainees|apprentices|interns|kids|youths|children|delegates|colleagues|companions|aides|staff|residents|assistants|consultants|accountants|executives|representatives|experts|specialists|deans|academics|friends|families|scouts|cadets|pilots|chefs|cooks|nuns|monks|architects|clergy|heads|chiefs|townsfolk|compatriots|secretaries|deputies|envoys|alumni|bosses|cyclists|veterans|citizens|souls|seniors|ladies|gentlemen|girls|boys|youngsters|parents|nurses|civil servants|committee members)$/

/** Endings of those who do a thing: bakers, doctors, artists, musicians, engineers. */
export const DOERS = /^\p{L}{2,}(?:ers|ors|ists|ians|eers|men|women|people|folk|mates|siders)$/u

/** Things that end alike. */
export const THINGS =
  /^(?:\S*(?:papers|letters|numbers|orders|centers|sectors|meters|tractors|containers|dollars|towers|flowers|quarters|computers|scooters|corridors|floors|doors|motors|reactors|trailers|posters|borders|covers|offers|powers|rivers|harbours|harbors|colors|colours|favors|favours|errors|mirrors|chapters|matters|dinners|banners|stickers|trackers|filters|boilers|servers|lists|tests|requests|interests|forests|posts|coasts|feasts|guests of honour|others))$/

/** What a roll of those who go along opens with, in shorthand. */
export const OPENS_COMPANY =
  /\b(?:accompanied by|joined by|together with|along with|travell?(?:ed|ing) with|(?:and|which)(?: also)? includ(?:es?|ed)|(?:delegation|group|party|team|mission|entourage)(?: also)? (?:includes?|included|including|comprises?|comprised|comprising|consist(?:s|ed|ing) of|(?:was|is) made up of))(?= )/

/** A roll of the whole party. */
export const WHOLE_PARTY = /(?:delegation|group|party|team|mission|entourage)/
