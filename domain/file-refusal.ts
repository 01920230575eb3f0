import type { Problem } from './result';

/** Where in a file: the line, counted from 1, or for a file that is no text the byte, counted from 0. */
export type FilePlace = { readonly line: number } | { readonly byte: number };

/** Why a file is refused: the place, the table that the line belongs to where it is known, and the problem with its field. */
export interface FileRefusal {
  readonly place: FilePlace | null;
  readonly table: string | null;
  readonly problem: Problem;
}

/** What reading a file answers: a value, or the first reason against it. Nothing is written in that case. */
export type FileResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: FileRefusal };

export function refuseFile(
  place: FilePlace | null,
  problem: Problem,
  table: string | null = null,
): { readonly ok: false; readonly refusal: FileRefusal } {
  return { ok: false, refusal: { place, table, problem } };
}
