import { hierarchyLines, unusableHierarchy } from '../../source/hierarchy-lines.ts';
import { readTextFile } from '../../yaml/read-text-file.ts';

/**
 * Reads a generalisation hierarchy from a file; see {@link hierarchyLines}.
 * @param shown name of the file in messages
 * @throws HealthriskError E-CONFIG-HIERARCHY
 */
export async function readHierarchy(path: string, shown: string): Promise<string[][]> {
  const file = await readTextFile(path);
  if (file.problem !== null) throw unusableHierarchy(shown, ['hierarchy-unreadable', file]);
  return hierarchyLines(file.text, shown);
}
