import { TriangleAlert } from 'lucide-react';

/** What is to be put right, in the reader's language. `example` is a valid value, shown as one would type it. */
export type FieldProblem = {
  /** A word for the state, such as "Perlu diperbaiki". */
  word: string;
  text: string;
  /** A whole sentence's lead, such as "Contoh". */
  exampleLabel?: string;
  example?: string;
};

/** The problem of one field: icon, word and text; tied to its field by `id` through aria-describedby. */
export function FieldError({ id, problem }: { id?: string; problem: FieldProblem }) {
  return (
    <div
      id={id}
      className="flex max-w-prose items-start gap-2 rounded-chip bg-attention-soft px-3 py-2 text-attention text-sm"
    >
      <TriangleAlert aria-hidden className="mt-[0.15em] size-[1.25em] shrink-0" />
      <p>
        <strong className="font-bold">{problem.word}: </strong>
        {problem.text}
        {problem.example ? (
          <span className="mt-1 block">
            {problem.exampleLabel ? `${problem.exampleLabel}: ` : null}
            <span className="font-semibold tabular-nums">{problem.example}</span>
          </span>
        ) : null}
      </p>
    </div>
  );
}
