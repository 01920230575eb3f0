import { refuseFile } from '@/domain/file-refusal';
import type { FileResult } from '@/domain/file-refusal';
import { teamFileFormat, teamFileSchema, teamFileVersion } from '@/domain/model/team-file';
import type { ReadTeamFile } from '@/domain/model/team-file';
import { problem } from '@/domain/result';
import { parse } from '@/storage/boundary';

const bytesAMegabyte = 1_000_000;

/** A team of hundreds with years of check-ins stays far below; more is some other file, and would fill the memory. */
const largestFile = 64;

/** The text of a file that is small enough to be held whole; null when it is no UTF-8. */
async function decodedText(file: Blob): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    // TextDecoder throws for bytes that are no UTF-8.
    return null;
  }
}

/** The whole text of a file, or why it cannot be had. A mark at its beginning is left out. */
export async function wholeText(file: Blob): Promise<FileResult<string>> {
  if (file.size > largestFile * bytesAMegabyte) {
    return refuseFile(null, problem('', 'file-too-large', { limit: largestFile }));
  }
  const text = await decodedText(file);
  return text === null ? refuseFile(null, problem('', 'not-text')) : { ok: true, value: text };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // JSON.parse throws for what is no JSON.
    return null;
  }
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field)
    ? Reflect.get(value, field)
    : undefined;
}

/** A team file in its right shape. What its records name is looked at when it is staged. */
export function parseTeamFile(text: string): FileResult<ReadTeamFile> {
  const value = readJson(text);
  if (fieldOf(value, 'format') !== teamFileFormat) {
    return refuseFile(null, problem('', 'not-a-backup'));
  }
  const version = fieldOf(value, 'version');
  if (typeof version === 'number' && version > teamFileVersion) {
    return refuseFile(null, problem('version', 'newer-file', { version, known: teamFileVersion }));
  }
  const file = parse(teamFileSchema, value);
  return file.ok ? file : refuseFile(null, file.problems[0] ?? problem('', 'not-understood'));
}
