// Plain JavaScript like the thread that uses it. Reaches below the library's surface for the form functions of
// PDFium that it does not wrap (fpdf_annot.h); the version is pinned and tests hold what is drawn.

/** FPDF_FORMFIELD_CHECKBOX and FPDF_FORMFIELD_RADIOBUTTON of fpdf_formfill.h. */
const CHECKBOX = 2;
const RADIO_BUTTON = 3;
/** FPDF_ANNOT_APPEARANCEMODE_NORMAL. */
const NORMAL = 0;
/** The state under which PDFium looks for a tick that it has drawn itself. */
const OWN_STATE = 'Yes';

/** A C string in the library's memory for as long as the work takes. */
const withMemory = (module, bytes, work) => {
  const at = module.wasmExports.malloc(bytes.length);
  if (at === 0) throw new Error('no memory for the form');
  try {
    module.HEAPU8.set(bytes, at);
    return work(at);
  } finally {
    module.wasmExports.free(at);
  }
};

const zeroEnded = (text, encoding) =>
  Buffer.concat([Buffer.from(text, encoding), Buffer.from(encoding === 'utf16le' ? [0, 0] : [0])]);

/** What a function of PDFium writes as UTF-16 LE: asked once for the length, once for the text. */
const textFrom = (module, ask) => {
  const length = ask(0, 0);
  if (length <= 2) return '';
  return withMemory(module, new Uint8Array(length), (at) => {
    ask(at, length);
    return Buffer.from(module.HEAPU8.subarray(at, at + length - 2)).toString('utf16le');
  });
};

const entryOf = (module, annotation, name) =>
  withMemory(module, zeroEnded(name, 'latin1'), (key) =>
    textFrom(module, (at, length) => module._FPDFAnnot_GetStringValue(annotation, key, at, length)),
  );

const setState = (module, annotation, state) =>
  withMemory(module, zeroEnded('AS', 'latin1'), (key) =>
    withMemory(module, zeroEnded(state, 'utf16le'), (value) =>
      module._FPDFAnnot_SetStringValue(annotation, key, value),
    ),
  );

const hasAppearance = (module, annotation) =>
  textFrom(module, (at, length) => module._FPDFAnnot_GetAP(annotation, NORMAL, at, length)) !== '';

const settle = (module, form, annotation, valueInstead) => {
  const type = module._FPDFAnnot_GetFormFieldType(form, annotation);
  if (type !== CHECKBOX && type !== RADIO_BUTTON) return;
  const state = valueInstead ?? entryOf(module, annotation, 'AS');
  if (state === '' || state === 'Off') return;
  setState(module, annotation, state);
  if (hasAppearance(module, annotation)) return;
  // PDFium draws a tick of its own where a field has no appearance, but only finds it under its own name.
  module._FPDFAnnot_SetAP(annotation, NORMAL, 0);
  setState(module, annotation, OWN_STATE);
};

const eachAnnotation = (module, { pageIdx }, work) => {
  const count = module._FPDFPage_GetAnnotCount(pageIdx);
  for (let index = 0; index < count; index += 1) {
    const annotation = module._FPDFPage_GetAnnot(pageIdx, index);
    if (annotation === 0) continue;
    try {
      work(annotation, index);
    } finally {
      module._FPDFPage_CloseAnnot(annotation);
    }
  }
};

/** Values of annotations that have no state, by their place: the value says then whether the tick is set. */
const valuesInstead = (module, page) => {
  const found = new Map();
  eachAnnotation(module, page, (annotation, index) => {
    if (entryOf(module, annotation, 'AS') === '') found.set(index, entryOf(module, annotation, 'V'));
  });
  return found;
};

/**
 * Makes PDFium draw every tick that the form says is set: also where the file brings no picture of it, names it
 * otherwise, or gives the state with the field's value only (ISO 32000-1, 12.7.4.2.3). Called once with all
 * pages, before the first is rendered: PDFium's forms forget the value of whatever has no state.
 */
export const settleTicks = (document, pages) => {
  const { module } = document;
  const values = pages.map((page) => valuesInstead(module, page));
  const form = document.initializeFormFields();
  pages.forEach((page, place) => {
    eachAnnotation(module, page, (annotation, index) =>
      settle(module, form, annotation, values[place].get(index)),
    );
  });
};
