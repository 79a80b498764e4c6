import type { JSX } from 'preact';
import { i18n } from '#i18n';
import { type Evidence, type FindingNote, findingWords } from '../../utils/export/index.ts';
import type { Check, ReportDocument } from '../../utils/model.ts';
import { CloseIcon, CopyIcon } from '../icons.tsx';
import { Spoken } from '../spoken.tsx';
import { language } from '../words.ts';
import { useSidebar } from './context.ts';
import { copyCircular } from './exporting.ts';
import { IconButton } from './IconButton.tsx';

interface Props {
  document: ReportDocument;
  check: Check;
  isDismissed: boolean;
}

/** One thing that was compared. A click marks all its places in the page at once. */
export function Finding({ document, check, isDismissed }: Props): JSX.Element {
  const model = useSidebar();
  const { message, places, verdict } = check;
  const note = model.noteOf(check);
  return (
    <li class={`check check-${verdict}`} data-testid="check" data-rule={check.rule}>
      <div class="check-head">
        {places.length > 0 ? (
          <button
            type="button"
            class="check-main"
            data-testid="check-show"
            title={i18n.t('checks.show')}
            onClick={() => model.showPlaces(places, message)}
          >
            <Words check={check} note={note} />
          </button>
        ) : (
          <div class="check-main">
            <Words check={check} note={note} />
          </div>
        )}
        {verdict !== 'agrees' && <Tools document={document} check={check} isDismissed={isDismissed} />}
      </div>
      <Places evidence={note?.evidence ?? []} />
    </li>
  );
}

/** What was compared, and by which rule. */
function Words({ check, note }: { check: Check; note: FindingNote | undefined }): JSX.Element {
  const { message, ruleText } = note ? findingWords(note, language()) : { ...check, ruleText: '' };
  return (
    <span>
      {/* The last number does not stand alone on a line. */}
      <Spoken text={message.replace(/ (?=[\d.]+$)/, '\u00a0')} />
      {check.verdict !== 'agrees' && (
        <span class="check-rule">
          <Spoken text={ruleText} />
        </span>
      )}
    </span>
  );
}

function Places({ evidence }: { evidence: readonly Evidence[] }): JSX.Element | null {
  const model = useSidebar();
  if (evidence.length < 2) return null;
  return (
    <ul class="check-places">
      {evidence.map((one, at) => {
        const name = nameOf(one) || i18n.t('checks.place', [String(at + 1)]);
        return (
          <li key={one.place.start}>
            <button
              type="button"
              class="link"
              data-testid="check-place"
              onClick={() => model.jump(one.place.start, one.place.end, name, 'nearest')}
            >
              <Spoken text={name} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function nameOf({ kind, name, quote }: Evidence): string {
  return kind === 'heading' ? quote : name[language()];
}

function Tools({ document, check, isDismissed }: Props): JSX.Element {
  const model = useSidebar();
  const dismiss = async (button: Element): Promise<void> => {
    focusBeside(button);
    const kept = await model.dismissed.set(document, check, !isDismissed);
    if (!kept) model.say(i18n.t('checks.notKept'));
    else model.say(i18n.t(isDismissed ? 'checks.restoreDone' : 'checks.dismissDone'));
  };
  return (
    <span class="check-tools">
      <IconButton
        name={i18n.t('checks.circularOne')}
        icon={<CopyIcon />}
        onClick={() => copyCircular(model, document, [check])}
      />
      {isDismissed ? (
        <button
          type="button"
          class="link"
          data-testid="restore"
          onClick={(event) => void dismiss(event.currentTarget)}
        >
          {i18n.t('checks.restore')}
        </button>
      ) : (
        <IconButton
          name={i18n.t('checks.dismissHint')}
          testId="dismiss"
          icon={<CloseIcon />}
          onClick={(event) => void dismiss(event.currentTarget)}
        />
      )}
    </span>
  );
}

/** A finding that goes away hands the keyboard to its neighbour, the last one to the tally above. */
function focusBeside(button: Element): void {
  const own = button.closest('.check');
  const beside = own?.nextElementSibling ?? own?.previousElementSibling;
  const next =
    beside?.querySelector<HTMLElement>('.check-main') ??
    button.closest('.panel')?.querySelector<HTMLElement>('.tally-line');
  next?.focus();
}
