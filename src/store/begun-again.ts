/** Gives up a read that turned out older than something kept beside the database. */
export type Again = () => never

/**
 * Runs a read, and runs it a second time where it gives itself up: what its second run sees begins after whatever it was older
 * than. The second is handed no way to give itself up, so that a book written to all the time is answered all the same.
 */
export async function begunAgain<T>(read: (again?: Again) => Promise<T>): Promise<T> {
  const outdated = new Error('this read is older than what is kept beside the database')
  try {
    return await read(() => {
      throw outdated
    })
  } catch (error) {
    if (error !== outdated) throw error
    return await read()
  }
}
