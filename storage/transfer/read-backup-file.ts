import {
  backupEndSchema,
  backupFileVersion,
  backupFormat,
  backupHeaderSchema,
  backupLineSchema,
} from '@/domain/model/backup-file';
import type { BackupHeader } from '@/domain/model/backup-file';
import { refuseFile } from '@/domain/file-refusal';
import type { FileResult } from '@/domain/file-refusal';
import { problem } from '@/domain/result';
import type { Problem } from '@/domain/result';
import { parse } from '@/storage/boundary';
import { keyOf } from '@/storage/tables';
import { bringRecordUp } from '@/storage/upgrade/steps';
import { fileSchemaOf, fileTableOf } from './file-tables';
import type { FileTableName } from './file-tables';
import type { FileLine } from './file-lines';

/** A record of a file that its schema has found right. */
export interface FileRecord {
  readonly line: number;
  readonly table: FileTableName;
  readonly key: string | number;
  readonly record: Record<string, unknown>;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a line as JSON; an object is all that a line may hold. */
function readJson({ line, text }: FileLine): FileResult<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? { ok: true, value } : refuseFile({ line }, problem('', 'not-json'));
  } catch {
    // JSON.parse throws for what is no JSON; the line says where.
    return refuseFile({ line }, problem('', 'not-json'));
  }
}

function firstOf(problems: readonly Problem[]): Problem {
  return problems[0] ?? problem('', 'not-understood');
}

/** The first line. What does not name our format is some other file; what names a newer version needs a newer Lodestar. */
export function readHeader(first: FileLine): FileResult<BackupHeader> {
  const json = readJson(first);
  const place = { line: first.line };
  if (!json.ok || json.value['format'] !== backupFormat) {
    return refuseFile(place, problem('', 'not-a-backup'));
  }
  const version = json.value['version'];
  if (typeof version === 'number' && version > backupFileVersion) {
    return refuseFile(place, problem('version', 'newer-file', { version, known: backupFileVersion }));
  }
  const header = parse(backupHeaderSchema, json.value);
  return header.ok ? header : refuseFile(place, firstOf(header.problems));
}

/** A line after the first: a record as `version` wrote it, brought up to today's schema, or the end with its count. */
export function readLine(at: FileLine, version: number): FileResult<FileRecord | { readonly end: number }> {
  const json = readJson(at);
  if (!json.ok) {
    return json;
  }
  const place = { line: at.line };
  if ('end' in json.value) {
    const end = parse(backupEndSchema, json.value);
    return end.ok ? { ok: true, value: { end: end.value.records } } : refuseFile(place, firstOf(end.problems));
  }
  const line = parse(backupLineSchema, json.value);
  if (!line.ok) {
    return refuseFile(place, firstOf(line.problems));
  }
  const table = fileTableOf(line.value.table);
  if (table === null) {
    return refuseFile(place, problem('table', 'unknown-choice'));
  }
  const record = parse(fileSchemaOf(table), bringRecordUp(version, table, line.value.record));
  if (!record.ok) {
    return refuseFile(place, firstOf(record.problems), table);
  }
  const value = isObject(record.value) ? record.value : {};
  return { ok: true, value: { line: at.line, table, key: keyOf(table, value), record: value } };
}
