import type { PolicyTopic } from '@/lib/domain/policies/row';
import { fieldsOf, writeValue } from '@/lib/domain/policies/value-fields';
import type { Language } from '@/lib/domain/values/language';
import { formatRupiah } from '@/lib/domain/values/rupiah';
import { POLICIES } from '@/lib/messages/policies';

type ValueLinesProps = { topic: PolicyTopic; value: unknown; language: Language };

/** What a row says, part by part. */
export function ValueLines({ topic, value, language }: ValueLinesProps) {
  const labels: Readonly<Record<string, string>> = POLICIES[language].fields;
  const texts = writeValue({ topic, value });
  return (
    <dl className="flex flex-col gap-1">
      {fieldsOf({ topic, value })
        .filter(({ name }) => texts[name])
        .map(({ name, kind }) => (
          <div key={name} className="flex flex-wrap gap-x-2">
            <dt className="text-muted">{labels[name]}</dt>
            <dd className="whitespace-pre-line font-semibold tabular-nums">
              {kind === 'money' ? formatRupiah(Number(texts[name])) : texts[name]}
            </dd>
          </div>
        ))}
    </dl>
  );
}
