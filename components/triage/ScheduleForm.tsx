import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { Field } from '@/components/ui/Field';
import type { TargetProject } from '@/domain/triage-view';
import type { Decision } from './actions';
import { Chip } from './Chip';

interface ScheduleFormProps {
  readonly projects: readonly TargetProject[];
  readonly text: Text;
  readonly onDecide: (decision: Decision) => void;
}

/** When, and as what: a priority of the week, or a task of one of the projects under the key results. */
export function ScheduleForm({ projects, text, onDecide }: ScheduleFormProps) {
  const [projectId, setProjectId] = useState('');
  const form = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[data-week]')?.focus(), []);
  return (
    <div ref={form} class="schedule-form">
      <div class="chips">
        {(['this', 'next'] as const).map((week) => (
          <Chip
            key={week}
            data-week={week}
            onClick={() => onDecide({ kind: 'schedule', week, projectId: projectId === '' ? null : projectId })}
          >
            {text(`triage.schedule.${week}`)}
          </Chip>
        ))}
      </div>
      {projects.length > 0 && (
        <Field label={text('inbox.schedule.as')}>
          {(control) => (
            <select
              {...control}
              class="input"
              name="project"
              value={projectId}
              onChange={(event) => setProjectId(event.currentTarget.value)}
            >
              <option value="">{text('inbox.schedule.priority')}</option>
              {projects.map(({ id, title }) => (
                <option key={id} value={id}>
                  {text('inbox.schedule.task', { project: title })}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  );
}
