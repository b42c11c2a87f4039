import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEGRADATIONS, type Degradation, degraded } from './degrade';

type Persona = { readonly sex: string; readonly age: number; readonly head: string };

/**
 * Writes the synthetic faces, whole and degraded, with a list of pairs: each identity picture against every
 * selfie. The group is that of the person on the identity picture.
 * @returns the path of the pairs file; paths in it are relative to the directory.
 */
export const writeSyntheticPairs = async (facesRoot: string, directory: string): Promise<string> => {
  const personas = JSON.parse(await readFile(join(facesRoot, 'personas.json'), 'utf8')) as Record<
    string,
    Persona
  >;
  const people = (await readdir(join(facesRoot, 'faces'))).sort();
  const ways = Object.keys(DEGRADATIONS) as Degradation[];
  const rows = ['label,path_a,path_b,condition,group'];
  const groupOf = (person: string) => {
    const persona = personas[person];
    return persona ? `${persona.sex} ${persona.age < 50 ? 'under 50' : '50 and over'} ${persona.head}` : '';
  };
  for (const person of people) {
    await mkdir(join(directory, person), { recursive: true });
    const id = await readFile(join(facesRoot, 'faces', person, 'id.jpg'));
    await writeFile(join(directory, person, 'id.jpg'), id);
    for (const name of ['selfie-1', 'selfie-2']) {
      const whole = await readFile(join(facesRoot, 'faces', person, `${name}.jpg`));
      for (const way of ways) {
        const path = `${person}/${name}-${way}.jpg`;
        await writeFile(join(directory, path), await degraded(whole, way));
        for (const other of people) {
          rows.push([other === person ? 1 : 0, `${other}/id.jpg`, path, way, groupOf(other)].join(','));
        }
      }
    }
  }
  const file = join(directory, 'pairs.csv');
  await writeFile(file, `${rows.join('\n')}\n`);
  return file;
};
