import type { FileRefusal } from '@/domain/file-refusal';
import type { Text } from './index';
import { problemText } from './problem-text';

/** Why a file is refused, in one sentence: the place first, then the field by the name that stands in the file. */
export function fileRefusalText({ place, table, problem }: FileRefusal, text: Text): string {
  const sentence = problemText(problem, text('file.field', { field: problem.field }), text);
  if (place === null) {
    return sentence;
  }
  if ('byte' in place) {
    return text('file.at-byte', { byte: place.byte, sentence });
  }
  return table === null
    ? text('file.at-line', { line: place.line, sentence })
    : text('file.at-line-of', { line: place.line, table, sentence });
}
