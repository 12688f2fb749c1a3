/** Names of a tie from the loosest to the closest; stages of other names say nothing a letter would tell. */
const CLOSENESS: readonly string[] = ['cooperation', 'friendship', 'sister-city']

/**
 * What a tie has grown to: of the stages that gave it a name the closest, the last where two are alike. Of two units that
 * merged one may have been a twin long before the other became a friend; a letter never tells the partner the lesser.
 */
export function closestStep<Step extends { readonly step: string }>(
  steps: readonly Step[],
): Step | undefined {
  const rank = (step: Step) => CLOSENESS.indexOf(step.step)
  const named = steps.filter((step) => rank(step) >= 0)
  return named.reduce<Step | undefined>(
    (best, step) => (best && rank(best) > rank(step) ? best : step),
    undefined,
  )
}
