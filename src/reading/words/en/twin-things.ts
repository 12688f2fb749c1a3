/** What is called twin without being a town: `the twin towers`, `twin engines`. */
export const TWIN_THINGS =
  'towers?|engines?|brothers?|sisters?|peaks?|rooms?|beds?|boys|girls|babies|tracks?|screens?|goals?|challenges|threats|crises|transition'
