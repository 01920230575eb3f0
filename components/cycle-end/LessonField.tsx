import { Field } from '@/components/ui/Field';

interface LessonFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly lesson: string;
  readonly onLesson: (lesson: string) => void;
}

/** What was learned, in as many words as it takes. */
export function LessonField({ name, label, hint, lesson, onLesson }: LessonFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <textarea
          {...control}
          name={name}
          class="input"
          dir="auto"
          rows={2}
          maxLength={10_000}
          value={lesson}
          onInput={(event) => onLesson(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
