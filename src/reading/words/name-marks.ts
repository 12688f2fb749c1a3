/** Letters by which a name is written in few lands only, folded to nothing: `Barnaházi` says less than `Kővári`. */
export const MARKS: readonly (readonly [RegExp, string])[] = [
  [/[őű]/i, 'HU'],
  [/[łąęńśźż]/i, 'PL'],
  [/[řůě]/i, 'CZ'],
  [/[čšž]/i, 'CZ SK SI HR RS BA LT LV'],
  [/[ďťňľĺŕ]/i, 'CZ SK'],
  [/ć/i, 'PL HR RS BA SI ME'],
  [/đ(?=i|o|e|u|a)/i, 'HR RS BA ME'],
  [/[ğı]/i, 'TR AZ'],
  [/ş/i, 'TR AZ RO'],
  [/[șț]/i, 'RO MD'],
  [/[øæ]/i, 'NO DK'],
  [/å/i, 'SE NO DK FI'],
  [/ß/i, 'DE AT'],
  [/[þð]/i, 'IS'],
  [/[ėįų]/i, 'LT'],
  [/[ģķļņ]/i, 'LV'],
  [/ñ/i, 'ES MX AR CL CO PE EC UY VE PH CU BO PY CR'],
  [/[õ]/i, 'PT BR EE'],
  [/[ã]/i, 'PT BR'],
  [/[äö]/i, 'SE FI DE AT CH EE HU TR'],
  [/ü/i, 'DE AT CH TR HU EE'],
  [/[èêëîïœ]/i, 'FR BE CH CA'],
]

/** Endings of family names that are of few lands. */
export const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:ski|ska|cki|cka|czyk|wicz|czak|szyk)$/, 'PL'],
  [/(?:sky|skiy|skyi|skaya)$/, 'RU UA CZ SK'],
  [/(?:ov|ev|ova|eva|yev|yeva)$/, 'RU BG UA KZ UZ KG TJ BY CZ SK'],
  [/(?:enko|chuk|ishin)$/, 'UA RU'],
  [/(?:escu|eanu)$/, 'RO MD'],
  [/(?:sson|sdottir|ström|strom|qvist|quist)$/, 'SE IS FI'],
  [/(?:sen|gaard|gard|bakken)$/, 'DK NO'],
  [/(?:nen|lainen)$/, 'FI'],
  [/(?:vić|vic|ić)$/, 'RS HR BA SI ME'],
  [/(?:poulos|idis|akis|adis|opoulou|idou)$/, 'GR CY'],
  [/(?:yan)$/, 'AM'],
  [/(?:shvili|dze)$/, 'GE'],
  [/(?:oglu|oğlu)$/, 'TR AZ'],
  [/(?:elli|etti|ucci|acci|ini|ato|oni|rossa)$/, 'IT CH'],
  [/(?:házi|hazi|falvi|kovács|kovacs|nagy|szabó|szabo|tóth|horváth|varga|molnár)$/, 'HU'],
  [/(?:mann|berger|meier|meyer|müller|hofer|schmidt|schmid|bauer|huber|vogel)$/, 'DE AT CH'],
  [/(?:stra|sma|kamp|huis|veld|man s|brink)$/, 'NL BE'],
  [/(?:kumar|singh|patel|sharma|reddy|rao|gupta|nair|iyer|mehta|desai|joshi|kulkarni)$/, 'IN'],
  [/(?:vong|vongsa|phone|sack|phanh|keomany|vilaphong|inthavong|sengdara|xay)$/, 'LA'],
  [/(?:phon|porn|korn|chai|suk|charoen|wong sri|rungroj|prasert|boon)$/, 'TH'],
]

/** Particles of family names. */
export const PARTICLES: readonly (readonly [RegExp, string])[] = [
  [/ (?:van|van der|van den|van de|ter|ten) /, 'NL BE'],
  [/ (?:von|von der|zu) /, 'DE AT CH'],
  [/ (?:da|dos|do) /, 'PT BR'],
  [/ (?:dal|dalla|della|del|di) /, 'IT'],
]

/** Family names printed first by which a name is Cambodia’s. */
export const KHMER =
  /^(?:sok|chea|keo|heng|hun|ouk|lach|khieu|nhem|prak|pich|sar|meas|yim|tep|kong|nuth|nou|som|hor|ngin|chhay|srey|pen|neth|uk|khim|say|oum|mom|ros|nget|cheam)$/
