// Builds the JSON Schema of a line of a backup file from the schemas that the extension itself parses files with.

import * as z from 'zod/mini';
import { backupEndSchema, backupHeaderSchema } from '@/domain/model/backup-file';
import { teamFileSchema } from '@/domain/model/team-file';
import { fileSchemaOf, fileTableNames } from '@/storage/transfer/file-tables';

type JsonSchema = Record<string, unknown>;

/** Records may carry fields that a newer version knows: they are dropped or kept, never refused. */
function schemaOf(schema: z.ZodMiniType): JsonSchema {
  const { $schema: _$schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}

function recordLine(table: string, record: JsonSchema): JsonSchema {
  return {
    title: table,
    type: 'object',
    required: ['table', 'record'],
    properties: { table: { const: table }, record },
  };
}

/** The header is the first line of a file, the end the last; between them stands a line for each record. */
export function backupLineJsonSchema(): JsonSchema {
  const records = fileTableNames.map((name) => recordLine(name, schemaOf(fileSchemaOf(name))));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A line of a Lodestar backup file',
    description: 'A backup file is UTF-8 text with one JSON value a line: a header, the records, an end.',
    oneOf: [
      { title: 'header', ...schemaOf(backupHeaderSchema) },
      ...records,
      { title: 'end', ...schemaOf(backupEndSchema) },
    ],
  };
}

/** The whole of a team file, which is one JSON document. */
export function teamFileJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A Lodestar team file',
    ...schemaOf(teamFileSchema),
  };
}
