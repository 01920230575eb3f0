import { useForm } from '@/components/app/use-form';
import type { TargetList } from '@/components/log/target-options';
import { optionKey } from '@/components/log/target-options';
import { TargetSelect } from '@/components/log/TargetSelect';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { FormProblem } from '@/components/ui/FormProblem';
import type { TagRuleForm } from '@/domain/tag-rule-form';
import type { RulesRoomState } from './use-rules-screen';

interface RuleEditorProps {
  readonly opening: TagRuleForm;
  /** The name of what it leads to now, which may be gone. */
  readonly targetName: string;
  readonly targets: TargetList;
  readonly screen: RulesRoomState;
  readonly text: Text;
}

/** The form of a rule: a site, perhaps a path, and what its pages usually are. */
export function RuleEditor({ opening, targetName, targets, screen, text }: RuleEditorProps) {
  const state = useForm({
    opening,
    text,
    onSend: (form) => screen.actions.saveRule(form),
    onDone: screen.stop,
    focusOn: 'host',
  });
  const { form } = state;
  const { id } = opening;
  const hostLabel = text('rules.form.host');
  const pathLabel = text('rules.form.path');
  const targetLabel = text('rules.form.target');
  const whole = state.wholeProblem(text('rules.subject'));
  const remove = async (ruleId: string): Promise<void> => {
    if (await screen.run(screen.actions.deleteRule(ruleId), text('rules.subject'))) {
      screen.stop();
    }
  };
  return (
    <form
      ref={state.element}
      class="rule-editor"
      aria-label={text(id === null ? 'rules.form.new' : 'rules.form.edit')}
      noValidate
      onSubmit={state.submit}
      onKeyDown={(event) => event.key === 'Escape' && screen.stop()}
    >
      <TextField
        name="host"
        label={hostLabel}
        hint={text('rules.form.hostHint')}
        placeholder={text('rules.form.hostExample')}
        value={form.host}
        problem={state.problemOf('host', hostLabel)}
        onValue={(host) => state.change({ host })}
      />
      <TextField
        name="pathPrefix"
        label={pathLabel}
        hint={text('rules.form.pathHint')}
        placeholder={text('rules.form.pathExample')}
        value={form.pathPrefix}
        problem={state.problemOf('pathPrefix', pathLabel)}
        onValue={(pathPrefix) => state.change({ pathPrefix })}
      />
      <TargetSelect
        name="target"
        label={targetLabel}
        targets={targets}
        chosen={form.target === null ? '' : optionKey(form.target)}
        chosenName={targetName === '' ? undefined : targetName}
        emptyLabel={text('rules.form.choose')}
        problem={state.problemOf('target', targetLabel)}
        text={text}
        onChoose={(target) => state.change({ target })}
      />
      <FormProblem problem={whole} />
      <div class="rule-editor-actions">
        <Button kind="primary" type="submit" data-action="save-rule">
          {text('action.save')}
        </Button>
        <Button kind="quiet" onClick={screen.stop}>
          {text('action.cancel')}
        </Button>
        {id !== null && (
          <Button kind="quiet" data-action="delete-rule" onClick={() => remove(id)}>
            {text('action.delete')}
          </Button>
        )}
      </div>
    </form>
  );
}
