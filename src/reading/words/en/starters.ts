/** Words that open English sentences with a capital and are no names. */
export const STARTERS: ReadonlySet<string> = new Set(
  `a an the in on at of to for from by with as and but or nor so yet if when while since until before after during
  over under about above below between among against without within through because although though unless once
  this that these those it its he she they we you i his her their our your my who what which where why how there here
  no not none nothing nobody any some all both each every either neither most many much more less few several one two
  three four five six seven eight nine ten half another other others such same first second third last next also too
  then now today yesterday tomorrow tonight later earlier still already just only even ever never again meanwhile
  however moreover besides separately additionally notably earlier formal money business development industry sailing
  money talk talks land power exports shipments staff leaders officials speaking turning acknowledging addressing
  hosting receiving welcoming calling according asked once whoever around across along behind beyond near up down out
  off back home like unlike despite instead thanks please read related photo source see contact news more view most
  press spring summer autumn winter local foreign new old big small great good bad young farther further finally
  currently recently previously lately soon immediately perhaps maybe indeed overall altogether apart together
  trade tourism education culture health sport sports science agriculture city town province state country district
  mayor governor ambassador councillor alderman under late early mid students farmers companies firms investors
  city-to-city twinning sister friendship cooperation partnership agreement memorandum document text paper plans
  boys girls men women people guests visitors delegates talks work works let do does did is are was were be been has
  have had will would can could may might must shall should added asked nationwide worldwide whether`
    .split(/\s+/)
    .filter(Boolean),
)
