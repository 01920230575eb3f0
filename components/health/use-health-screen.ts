import { useState } from 'preact/hooks';
import { useRefusal } from '@/components/app/use-refusal';
import type { Text } from '@/components/text';
import { blankHealthMetric, formFromHealthMetric } from '@/domain/health-metric-form';
import type { Id } from '@/domain/model/base';
import type { HealthMetric } from '@/domain/model/health-metric';
import type { HealthActions, HealthMetricForm, HealthScreenView } from './actions';

/** What is open in the room: one metric's form, and the readings of any number of metrics. */
export function useHealthScreen(view: HealthScreenView, actions: HealthActions, text: Text) {
  const refusals = useRefusal(text);
  const [editing, setEditing] = useState<HealthMetricForm | null>(null);
  const [opened, setOpened] = useState<readonly Id[]>([]);
  const me = view.people.find(({ id }) => id === view.team.id);
  return {
    ...refusals,
    actions,
    editing,
    startNew: (): void => setEditing(blankHealthMetric(view.team.id, me?.id ?? null)),
    edit: (metric: HealthMetric): void => setEditing(formFromHealthMetric(metric, text.language)),
    stopEditing: (): void => setEditing(null),
    isOpen: (id: Id): boolean => opened.includes(id),
    toggle: (id: Id): void => setOpened(opened.includes(id) ? opened.filter((other) => other !== id) : [...opened, id]),
  };
}

export type HealthRoom = ReturnType<typeof useHealthScreen>;
