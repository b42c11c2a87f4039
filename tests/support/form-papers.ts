import { assemblePdf } from './papers';

/** Where the tried field stands on a page of 595 × 842 points: left, bottom, right, top. */
export const FIELD_BOX = [100, 500, 400, 540] as const;

type FormPaper = {
  /** The field's or annotation's own entries. */
  readonly entries: string;
  /** Entries of the interactive form, such as /NeedAppearances true; null for a page without a form. */
  readonly form?: string | null;
  /** Entries of the page, such as /Rotate 90. */
  readonly page?: string;
  /** Further objects, from number 6 on. */
  readonly more?: readonly string[];
  /** What /Fields of the form names, where it is not the tried object itself. */
  readonly fields?: string;
};

/** An empty page with one form field or annotation, object 4. Nothing else is drawn on it. */
export const formPaper = ({
  entries,
  form = '',
  page = '',
  more = [],
  fields = '4 0 R',
}: FormPaper): Buffer =>
  assemblePdf([
    `<< /Type /Catalog /Pages 2 0 R ${
      form === null
        ? ''
        : `/AcroForm << /Fields [${fields}] /DA (/Helv 12 Tf 0 g) /DR << /Font << /Helv 5 0 R >> >> ${form} >>`
    } >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /Helv 5 0 R >> >> /Annots [4 0 R] ${page} >>`,
    `<< /Type /Annot /P 3 0 R /F 4 /Rect [${FIELD_BOX.join(' ')}] ${entries} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...more,
  ]);

/** A form XObject that fills its box with black, as an appearance stream. */
export const blackAppearance = (): string => {
  const drawing = '0 g 0 0 300 40 re f';
  return `<< /Type /XObject /Subtype /Form /BBox [0 0 300 40] /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`;
};
