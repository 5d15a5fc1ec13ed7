import { Readable } from 'node:stream';
import type { ExamineRequest } from '../../src/assess/request.ts';
import { examine } from '../../src/assess.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import type {
  ColumnDeclaration,
  DeclarableRole,
  Declarations,
} from '../../src/model/declaration.ts';

/** Writes cells as CSV, every cell quoted. */
export function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
    .join('\n');
}

/** Assesses a text, optionally handed over in pieces of a few bytes. */
export async function assessText(
  text: string,
  request: Partial<ExamineRequest> = {},
  piece = Number.POSITIVE_INFINITY,
): Promise<Omit<Assessment, 'run'>> {
  const bytes = Buffer.from(text);
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += piece) pieces.push(bytes.subarray(at, at + piece));
  const stdin = Readable.from(pieces);
  const all = {
    path: '-',
    stdin,
    header: 'yes',
    ...on(request.asOf ?? '2026-11-23'),
    ...request,
  } as const;
  return (await examine(all)).assessment;
}

/** A run on a day, about that day. */
export function on(day: string): { asOf: string; today: string } {
  return { asOf: day, today: day };
}

/** Declarations from roles by column name. */
export function roles(
  said: Record<string, DeclarableRole[] | ColumnDeclaration>,
  more: Partial<Declarations> = {},
): Partial<Declarations> {
  const columns = new Map(
    Object.entries(said).map(([name, one]) => [name, Array.isArray(one) ? { roles: one } : one]),
  );
  return { columns, ...more };
}
