/**
 * Changes whenever the same judgements may fold into other records, or be found by other keys. Kept folds of another
 * version are thrown away and made anew when an installation is opened.
 */
export const FOLD_VERSION = '6'
