/** Words of the workshop. A reader meets findings, decisions, partners; a communist party is nobody's business here. */
export const INTERNAL =
  /\b(statements?|fold(s|ed|ing)?|nodes?|judge?ments?|part(y|ies)|slots?|kinds?|record ids?|undefined|null|NaN)\b|\[object|Đảng/iu
