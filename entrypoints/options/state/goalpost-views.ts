import { amendedFieldText, amendedValueText } from '@/components/amendments/amendment-words';
import type { GoalpostView } from '@/components/data/transfer-views';
import { amendedValue } from '@/domain/amendment-view';
import type { Id } from '@/domain/model/base';
import type { MovedGoalpost } from '@/domain/moved-goalpost';
import type { Page } from '@/entrypoints/platform/page';

/** The names of the owners that goalposts move between, as far as they are known here. */
async function ownerNames({ store }: Page, goalposts: readonly MovedGoalpost[]): Promise<ReadonlyMap<Id, string>> {
  const ids = goalposts
    .flatMap(({ fields }) => fields.filter(({ field }) => field === 'ownerId'))
    .flatMap(({ here, there }) => [here, there])
    .filter((id) => typeof id === 'string');
  const owners = await store.database.of('teams').bulkGet([...new Set(ids)]);
  return new Map(owners.filter((owner) => owner !== undefined).map(({ id, name }) => [id, name]));
}

/** Moved goalposts in the words of an amendment. */
export async function goalpostViews(page: Page, goalposts: readonly MovedGoalpost[]): Promise<GoalpostView[]> {
  const { text } = page;
  const names = await ownerNames(page, goalposts);
  const nameOf = (id: Id): string | null => names.get(id) ?? null;
  return goalposts.map(({ subject, fields, reasons, isExplained }) => {
    const written = (field: string, value: unknown): string =>
      amendedValueText(amendedValue(field, value, { format: subject.format, nameOf }), text);
    return {
      title: subject.title,
      fields: fields.map(({ field, here, there }) => ({
        field: amendedFieldText(field, subject.kind, text),
        here: written(field, here),
        there: written(field, there),
      })),
      reasons,
      isExplained,
    };
  });
}
