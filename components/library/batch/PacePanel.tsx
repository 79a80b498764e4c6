import type { JSX } from 'preact';
import { i18n } from '#i18n';
import type { BatchModel } from './batch-model.ts';

/** How politely the queue asks; nobody can make it ask a site more than four times a second. */
export function PacePanel({ model }: { model: BatchModel }): JSX.Element {
  const { perHost, timeout, retries } = model.pace.value;
  return (
    <details class="panel batch-pace">
      <summary>{i18n.t('batch.pace')}</summary>
      <div class="batch-fields">
        <NumberField
          name={i18n.t('batch.perHost')}
          testId="pace-host"
          value={perHost / 1000}
          min={0.25}
          max={60}
          step={0.25}
          set={(seconds) => model.setPace({ perHost: seconds * 1000 })}
        />
        <NumberField
          name={i18n.t('batch.timeout')}
          testId="pace-timeout"
          value={timeout / 1000}
          min={5}
          max={300}
          step={5}
          set={(seconds) => model.setPace({ timeout: seconds * 1000 })}
        />
        <NumberField
          name={i18n.t('batch.retries')}
          testId="pace-retries"
          value={retries}
          min={0}
          max={10}
          step={1}
          set={(times) => model.setPace({ retries: times })}
        />
      </div>
    </details>
  );
}

interface FieldProps {
  name: string;
  testId: string;
  value: number;
  min: number;
  max: number;
  step: number;
  set: (value: number) => Promise<void>;
}

function NumberField({ name, testId, value, min, max, step, set }: FieldProps): JSX.Element {
  return (
    <label>
      {name}
      <input
        type="number"
        data-testid={testId}
        value={value}
        min={min}
        max={max}
        step={step}
        onChange={({ currentTarget: { valueAsNumber } }) => {
          if (Number.isFinite(valueAsNumber)) void set(Math.min(max, Math.max(min, valueAsNumber)));
        }}
      />
    </label>
  );
}
