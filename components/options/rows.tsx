import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../../utils/settings.ts';
import { Choice } from '../controls.tsx';
import { useEditor } from './editor.ts';

/** The settings that are of this type. */
type NameOf<T> = { [Name in keyof Settings]: Settings[Name] extends T ? Name : never }[keyof Settings];

export function Group({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  const id = useId();
  return (
    <section class="group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="card">{children}</div>
    </section>
  );
}

interface RowProps {
  name: string;
  hint?: string;
  children: ComponentChildren;
}

/** A name and what it means at the left, its control at the right or, when there is no room, below. */
export function Row({ name, hint, children }: RowProps): JSX.Element {
  return (
    <div class="row">
      <div class="row-name">
        <span>{name}</span>
        {hint !== undefined && <span class="row-hint">{hint}</span>}
      </div>
      {children}
    </div>
  );
}

interface SwitchProps {
  of: NameOf<boolean>;
  name: string;
  hint?: string;
}

export function Switch({ of, name, hint }: SwitchProps): JSX.Element {
  const editor = useEditor();
  const id = useId();
  return (
    <label class="row">
      <span class="row-name">
        <span>{name}</span>
        {hint !== undefined && (
          <span class="row-hint" id={id}>
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        class="switch-box"
        data-testid={`set-${of}`}
        aria-describedby={hint === undefined ? undefined : id}
        checked={editor.settings[of]}
        aria-checked={editor.settings[of]}
        onChange={(event) => editor.set({ [of]: event.currentTarget.checked })}
      />
    </label>
  );
}

interface ChoiceRowProps<Name extends NameOf<string>> {
  of: Name;
  name: string;
  hint?: string;
  options: readonly (readonly [Settings[Name], string])[];
}

export function ChoiceRow<Name extends NameOf<string>>(props: ChoiceRowProps<Name>): JSX.Element {
  const { of, name, hint, options } = props;
  const editor = useEditor();
  return (
    <Row name={name} {...(hint !== undefined && { hint })}>
      <Choice<Settings[Name]>
        name={name}
        testId={`set-${of}`}
        value={editor.settings[of]}
        options={options}
        onChoose={(value) => editor.set({ [of]: value })}
      />
    </Row>
  );
}
