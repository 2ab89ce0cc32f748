import { expect, test } from 'vitest';
import { mayAsk } from '@/utils/messages/may-ask';
import { contentSchemas, pageSchemas } from '@/utils/messages/schema';

const asking = ['panel', 'popup', 'sidepanel', 'options'];

test('every call of our pages is asked by one of them', () => {
  const asked = new Set(asking.flatMap(mayAsk));
  expect(Object.keys(pageSchemas).filter((name) => !asked.has(name as never))).toEqual([]);
});

test.each(['reader', 'welcome', 'practice', 'card', '', 'constructor', '__proto__', 'toString'])(
  'the page “%s” may ask nothing',
  (page) => expect(mayAsk(page)).toEqual([]),
);

test('the panel asks for no passphrase, list, export or deletion', () => {
  const refused = /passphrase|unlock|lock$|^list|export|erase|rename|tabReport|switchPage/i;
  expect(mayAsk('panel').filter((name) => refused.test(name))).toEqual([]);
});

test('only the panel claims to be a panel', () => {
  for (const page of asking.filter((name) => name !== 'panel')) {
    for (const call of ['claimPanel', 'lookAtPanel', 'closePanel'] as const) {
      expect(mayAsk(page)).not.toContain(call);
    }
  }
});

test('our script in a page asks only for what drawing, picking a field and opening the panel need', () => {
  expect(Object.keys(contentSchemas).sort()).toEqual([
    'askPanel',
    'formEvent',
    'openSidePanel',
    'pageRules',
    'picked',
    'pickerChoose',
    'pickerInside',
    'pickerPointed',
    'pickerStarted',
    'pickerStep',
    'report',
    'rulesMet',
    'sightChanged',
  ]);
});
