import type { ComponentProps } from 'react';
import { cx } from './cx';
import { ariaFor, CONTROL_LOOK, FieldFrame, type FieldTexts } from './field-frame';

export type TextAreaProps = ComponentProps<'textarea'> & FieldTexts & { name: string };

/** Several lines of text; grows by dragging only downwards. */
export function TextArea({ label, hint, error, optionalText, remark, className, ...input }: TextAreaProps) {
  const id = input.id ?? input.name;
  return (
    <FieldFrame id={id} texts={{ label, hint, error, optionalText, remark }}>
      <textarea
        rows={4}
        {...input}
        {...ariaFor(id, { hint, error })}
        id={id}
        className={cx(CONTROL_LOOK, 'resize-y', className)}
      />
    </FieldFrame>
  );
}
