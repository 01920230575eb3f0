import { useForm } from '@/components/app/use-form';
import { ChoiceField } from '@/components/okrs/ChoiceField';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import type { CatalogueItem } from '@/domain/distractions-room';
import type { CatalogueScreenView } from './actions';
import type { CatalogueRoom } from './use-catalogue-screen';

interface DistractionEditorProps {
  /** The item to be renamed; null adds one. */
  readonly item: CatalogueItem | null;
  readonly view: CatalogueScreenView;
  readonly screen: CatalogueRoom;
  readonly text: Text;
}

/** Renames an item, or adds one of the user's own. */
export function DistractionEditor({ item, view, screen, text }: DistractionEditorProps) {
  const opening = screen.editing ?? { number: null, name: '', category: '' };
  const state = useForm({
    opening,
    text,
    onSend: (form) => screen.actions.saveDistraction(form),
    onDone: screen.stop,
    focusOn: 'name',
  });
  const { form } = state;
  const label = text('catalogue.form.name');
  const builtInName = item?.builtInName ?? null;
  return (
    <form
      ref={state.element}
      class="distraction-editor"
      aria-label={item === null ? text('catalogue.form.add') : text('catalogue.form.rename', { number: item.number })}
      noValidate
      onSubmit={state.submit}
      onKeyDown={(event) => event.key === 'Escape' && screen.stop()}
    >
      <TextField
        name="name"
        label={label}
        hint={builtInName === null ? undefined : text('catalogue.form.nameHint', { name: builtInName })}
        placeholder={builtInName ?? text('catalogue.form.nameExample')}
        value={form.name}
        problem={state.problemOf('name', label)}
        onValue={(name) => state.change({ name })}
      />
      {builtInName === null && (
        <ChoiceField
          name="category"
          label={text('catalogue.form.category')}
          value={form.category}
          choices={view.categories.map(({ id, name }) => ({ value: id, label: name }))}
          problem={null}
          onChoose={(category) => state.change({ category })}
        />
      )}
      <div class="distraction-editor-actions">
        <Button kind="primary" type="submit" data-action="save-distraction">
          {text(item === null ? 'action.add' : 'action.save')}
        </Button>
        <Button kind="quiet" onClick={screen.stop}>
          {text('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
