/** Thrown by a job that could not get its answer: the queue runs it again, later and later. */
export class TryLater extends Error {
  override readonly name = 'TryLater';
}
