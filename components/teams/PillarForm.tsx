import { useLayoutEffect, useState } from 'preact/hooks';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { Id } from '@/domain/model/base';
import type { Result } from '@/domain/result';
import type { PillarForm as Form } from './actions';
import { useFormStep } from './use-form-step';

interface PillarFormProps {
  readonly first: Form;
  readonly text: Text;
  readonly onSave: (form: Form) => Promise<Result<Id>>;
  readonly onClose: () => void;
}

/** The one line of a pillar, written in place; Escape puts it away. */
export function PillarForm({ first, text, onSave, onClose }: PillarFormProps) {
  const [title, setTitle] = useState(first.title);
  const { form, submit, problemOf } = useFormStep(() => onSave({ ...first, title }), onClose, text);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [form]);
  const label = text('teams.pillar.title');
  return (
    <form
      ref={form}
      class="pillar-form"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <TextField
        name="title"
        label={label}
        value={title}
        problem={problemOf('title', label)}
        placeholder={text('teams.pillar.example')}
        onValue={setTitle}
      />
      <div class="pillar-form-actions">
        <Button kind="primary" type="submit" data-action="save-pillar">
          {text('action.save')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {text('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
