/** What does the page say a field asks? The only reader of the page; gives plain strings. */
import { plain } from '@/utils/text';
import type { Asked } from './describe/asked';
import type { Ground } from './describe/collect';
import { nameOf } from './describe/name';
import { attribute } from './describe/native';
import { optionsOf } from './describe/options';
import { scopeName } from './describe/scope-name';
import { parentScope, type Scope } from './describe/scopes';
import { statedTopics } from './describe/stated';
import { withoutMarks } from './describe/without-marks';
import type { FieldDescription } from './types';

/** A field as described, and the part of the page it belongs to. */
export interface Described {
  field: FieldDescription;
  /** The innermost named part that is not there for this field alone. */
  group: Scope | null;
}

/** Describes a field of a page whose labels and parts are known. */
export function describeField(ground: Ground, field: Asked): Described {
  const named = nameOf(ground.index, field);
  const label = withoutMarks(named.label);
  const { hint } = named;
  const placeholder = read(field, 'placeholder');
  const title = read(field, 'title');
  const group = namedScope(ground, field.scope, label);
  const section = group && namedScope(ground, parentScope(ground.scopes, group), scopeName(group));
  return {
    field: {
      label,
      group: group ? scopeName(group) : '',
      section: section && section.rank !== 1 ? scopeName(section) : '',
      hint,
      options: optionsOf(ground.index, field),
      type: field.type,
      name: read(field, 'name') || read(field, 'id'),
      autocomplete: read(field, 'autocomplete').toLowerCase(),
      placeholder: placeholder === label ? '' : placeholder,
      title: title === label ? '' : title,
      stated: ground.isStated ? statedTopics(field) : '',
    },
    group,
  };
}

/** The nearest part with a name of its own, that of a page's title apart. */
function namedScope(ground: Ground, from: Scope | null, label: string): Scope | null {
  for (let scope = from; scope; scope = parentScope(ground.scopes, scope)) {
    if (scope.rank === 1) return null;
    const name = scopeName(scope);
    if (name !== '' && name !== label) return scope;
  }
  return null;
}

function read(field: Asked, name: string): string {
  for (const control of field.controls) {
    const value = plain(attribute(control, name));
    if (value) return value;
  }
  return '';
}
