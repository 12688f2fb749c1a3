/** Places the gazetteer lists by another spelling than the usual English one: listed name → statement name. */
export const USUAL_NAMES: ReadonlyMap<string, string> = new Map([
  ['Nishinomiya-hama', 'Nishinomiya|JP'],
  ["Chornomors'k", 'Chornomorsk|UA'],
  ['El Callao', 'Callao|PE'],
  ['Tbong Khmum', 'Tboung Khmum|KH'],
])
