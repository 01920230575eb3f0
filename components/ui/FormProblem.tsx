import './field.css';

/** What refuses a form as a whole, spoken at once; the problems of its fields stand at the fields. */
export function FormProblem({ problem }: { readonly problem: string | null }) {
  return problem === null ? null : (
    <p class="field-problem" role="alert">
      {problem}
    </p>
  );
}
