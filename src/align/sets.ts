/** Whether two sets have anything in common. */
export const share = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((item) => b.has(item))

/** Whether both hold something, and nothing in common. */
export const disjoint = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => a.size > 0 && b.size > 0 && !share(a, b)
