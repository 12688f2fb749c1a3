/** The dash of a table’s cell that has nothing to say. On a phone, where each cell stands on a line of its own, its line is left out. */
export function Nothing() {
  return <span class="nothing">–</span>
}
