import type { TargetedClipboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSingleFlight } from '@/components/app/use-single-flight';
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import { Field } from '@/components/ui/Field';
import type { Project } from '@/domain/model/project';
import type { ProjectsRoom } from './use-projects-screen';

interface AddTaskProps {
  readonly project: Project;
  readonly screen: ProjectsRoom;
  readonly text: Text;
  readonly onAdded: () => void;
}

/** What was typed, and sending it: the field empties and waits for the next task. */
function useAddTask({ project, screen, text, onAdded }: AddTaskProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const alone = useSingleFlight();
  const add = (lines: string): Promise<void> =>
    alone(async () => {
      const result = await screen.actions.addTasks(project.id, lines);
      const [first] = result.ok ? [] : result.problems;
      if (result.ok) {
        // What was typed while it was being stored is the next task already.
        setTyped((newest) => (newest === lines ? '' : newest));
        setProblem(null);
        onAdded();
      } else if (first !== undefined) {
        const label = text(first.field === 'tasks' ? 'projects.task.many' : 'projects.task.title');
        setProblem(problemText(first, label, text));
      }
    });
  const type = (value: string): void => {
    setTyped(value);
    setProblem(null);
  };
  return { typed, type, problem, add };
}

/** Typing and Enter, again and again; a pasted list becomes one task a line. */
export function AddTask(props: AddTaskProps) {
  const { project, screen, text } = props;
  const field = useRef<HTMLInputElement>(null);
  const { typed, type, problem, add } = useAddTask(props);
  const isAsked = screen.asked === project.id;
  const { answered } = screen;
  useLayoutEffect(() => {
    if (isAsked) {
      field.current?.focus();
      answered();
    }
  }, [isAsked, answered]);
  const submit = (event: Event): void => {
    event.preventDefault();
    void add(typed);
  };
  const paste = (event: TargetedClipboardEvent<HTMLInputElement>): void => {
    const lines = event.clipboardData?.getData('text/plain') ?? '';
    if (typed === '' && lines.trim().includes('\n')) {
      event.preventDefault();
      void add(lines);
    }
  };
  return (
    <form class="add-task" noValidate onSubmit={submit}>
      <Field
        label={text('projects.task.addFor', { title: project.title })}
        hint={text('projects.task.addHint')}
        problem={problem}
        isLabelHidden
      >
        {(control) => (
          <input
            {...control}
            ref={field}
            name="task"
            class="input"
            dir="auto"
            autocomplete="off"
            enterkeyhint="enter"
            placeholder={text('projects.task.add')}
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
            onPaste={paste}
          />
        )}
      </Field>
    </form>
  );
}
