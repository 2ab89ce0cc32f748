/** A setting as the user may meet it: to choose, or held by the organisation. */
import type { Settings } from '@/utils/settings';
import { RadioList } from '../controls/radio-list';
import { Select } from '../controls/select';
import { Held } from './held';
import type { OptionsProps } from './options-props';

/** A choice among the values of one setting. */
export interface SettingProps<Name extends keyof Settings, Id extends string>
  extends Pick<OptionsProps, 'settings'> {
  setting: Name;
  as: 'radio' | 'select';
  name: string;
  description?: string;
  choices: readonly { id: Id; name: string; more?: string; lang?: string }[];
  chosen: Id;
  onChoose(id: Id): void;
}

/** Radio buttons or a select; only its value when the organisation decided it. */
export function Setting<Name extends keyof Settings, Id extends string>({
  setting,
  settings,
  as,
  ...control
}: SettingProps<Name, Id>) {
  if (settings.setBy[setting] === 'organisation') {
    const value = control.choices.find(({ id }) => id === control.chosen)?.name ?? control.chosen;
    return <Held name={control.name} value={value} />;
  }
  return as === 'radio' ? <RadioList {...control} /> : <Select {...control} />;
}
