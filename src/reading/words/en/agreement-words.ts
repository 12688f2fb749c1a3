/** Nouns for what is signed, as alternatives of a shape. */
export const PAPERS =
  '(?:memorandum|memoranda|memorandums|mou|mous|moc|moa|agreements?|pacts?|accords?|letters? of intent|statements? of intent|letters? of understanding|letters? of cooperation|loi|lois|joint statements?|joint declarations?|joint communique|declaration|minutes|deals?|protocols?|charter|treaty|treaties|arrangements?|communique|contracts?|plans?|programmes?|programs?|roadmap|road map|compact|covenant|papers?|documents?|letters?)'

/** Those of them that are nothing but what two sides agree on, with whatever verb. */
export const PACTS =
  '(?:memorandum|memoranda|mou|mous|agreements?|pacts?|accords?|letters? of intent|deals?|protocol|treaty)'

/** Those that are told of as made without a word on who made them. */
export const NAMED_PAPERS =
  '(?:memorandum|memoranda|mou|mous|agreements?|pacts?|accords?|letters? of intent|loi|joint statement|joint declaration|declaration|minutes|deal|protocol|charter|treaty|arrangement|communique|contract|plan|paper|document|letter)'

/** Verbs of making it, by those who do. */
export const SIGN =
  '(?:signed|sign|signs|signing|re - signed|co - signed|cosigned|countersigned|inked|ink|inks|inking|concluded|conclude|concludes|concluding|sealed|seal|seals|sealing|exchanged|renewed|renew|renews|renewing|prolonged|extended|struck|clinched|appended their signatures to|(?:put|set|affixed|affix|added|add) (?:their|its|his|her) (?:names|signatures|seals|name|seal|signature) (?:to|on)|put pen to paper on|bound themselves by|initialled|initialed|endorsed|penned|executed|finali[sz]ed|formali[sz]ed)'

/** Verbs that make an agreement only where a pact stands right behind them: `reached an agreement`. */
export const REACH =
  '(?:reached|reach|ratified|ratifies|adopted|forged|secured|landed|swapped|brokered|strike|clinch|entered|entered into|enter into|entering into) (?:an? |the |its |their )?(?:\\S+ ){0,4}?'

/** What it is said to have been: `was signed`, `reached between`. */
export const SIGNED =
  '(?:signed|re - signed|concluded|renewed|sealed|exchanged|inked|extended|prolonged|reached|struck|executed|finali[sz]ed|formali[sz]ed|initial(?:l)?ed|penned|clinched|ratified|entered into)'
