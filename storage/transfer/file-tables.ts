import * as z from 'zod/mini';
import { settingsSchema } from '@/domain/model/settings';
import { isTableName, tables } from '@/storage/tables';
import type { TableName } from '@/storage/tables';

/**
 * Which tables a backup file has and what a record of each looks like there. Left out is what only this install can
 * use (the history, unsent drafts, clocks of the sync) and what can be counted again (the sums of the days).
 */
const leftOut = ['drafts', 'undoRecords', 'syncState', 'syncRows', 'dailySums', 'stagedRecords'] as const;
type LeftOut = (typeof leftOut)[number];

export type FileTableName = Exclude<TableName, LeftOut>;

/** What names one install never stands in a file. */
const settingsInFile = z.omit(settingsSchema, { deviceId: true, pageSalt: true, lastExportAt: true });

function isFileTable(name: TableName): name is FileTableName {
  return !leftOut.some((one) => one === name);
}

export const fileTableNames: readonly FileTableName[] = Object.keys(tables).filter(isTableName).filter(isFileTable);

/** The table that a line names; null for a name that no table of ours has. */
export function fileTableOf(name: string): FileTableName | null {
  return fileTableNames.find((one) => one === name) ?? null;
}

/** The schema of a table's records as they stand in a file. */
export function fileSchemaOf(name: FileTableName): z.ZodMiniType {
  return name === 'settings' ? settingsInFile : tables[name].schema;
}
