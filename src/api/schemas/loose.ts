/**
 * A view's type as a schema can state it: what may be left out may also be undefined. A schema that `satisfies
 * z.ZodType<Loose<View>>` cannot promise what the view does not give.
 */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? {
        readonly [K in keyof T]: Record<never, never> extends Pick<T, K>
          ? Loose<T[K]> | undefined
          : Loose<T[K]>
      }
    : T
