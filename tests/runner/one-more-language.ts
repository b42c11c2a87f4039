import { resolve } from 'node:path';
import ts from 'typescript';

const LANGUAGES_FILE = resolve('lib/domain/values/language.ts');
const LIST = "['id', 'en'] as const";

/**
 * Checks the types of the project as if there were one more language, without writing anything.
 * @returns the files whose texts the compiler names as missing it, as paths of the repository
 * @throws where the list of languages is not written as expected
 */
export const filesMissingOneMoreLanguage = (): readonly string[] => {
  const read = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(read.config, ts.sys, resolve('.'));
  const host = ts.createCompilerHost({ ...options, noEmit: true, incremental: false });
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => {
    const text = readFile(file);
    if (resolve(file) !== LANGUAGES_FILE) return text;
    if (!text?.includes(LIST)) throw new Error(`${LANGUAGES_FILE} does not list ${LIST}`);
    return text.replace(LIST, "['id', 'en', 'zz'] as const");
  };
  // Texts stand below lib and components; the tests would only take longer.
  const ours = fileNames.filter((file) => /\/(lib|components|app)\//.test(file));
  const program = ts.createProgram(ours, { ...options, noEmit: true, incremental: false }, host);
  const named = program.getSemanticDiagnostics().flatMap(({ file }) => file?.fileName ?? []);
  return [...new Set(named)].map((file) => file.slice(resolve('.').length + 1)).sort();
};
