/** The rules of a page: fetched when it begins, goes elsewhere, or when they change. */
import type { Ruling } from '@/utils/fields/types';
import { callBackground } from '@/utils/messages/page';
import { type PageRuling, rulingOf } from '@/utils/rules/ruling';

/** The rules in force on a page. */
export interface PageRules {
  /** Asks anew, `isElsewhere` on another page than before; resolves to what is in force then. */
  ask(isElsewhere: boolean): Promise<Ruling>;
  inForce(): PageRuling;
  /** After a reading of `fields` fields: tells which rules met one, once a page and when more did. */
  tell(fields: number): void;
}

/** @param onGone nobody answers any more */
export function followRules(onGone: () => void): PageRules {
  let page = rulingOf([]);
  let isFirst = true;
  let told = -1;
  return {
    async ask(isElsewhere) {
      const rules = await callBackground('pageRules', {}).catch(onGone);
      page = rulingOf(rules ?? []);
      isFirst ||= isElsewhere;
      told = -1;
      return page.ruling;
    },
    inForce: () => page,
    tell(fields) {
      const { met, count } = page;
      if (count === 0 || fields === 0 || met.size === told) return;
      callBackground('rulesMet', { met: [...met], isFirst }).catch(onGone);
      isFirst = false;
      told = met.size;
    },
  };
}
