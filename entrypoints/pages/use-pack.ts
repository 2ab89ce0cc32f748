/** The organisation's pack in force, followed while a page is open. */
import { useEffect, useState } from 'preact/hooks';
import type { TopicId } from '@/guide/topics/ids';
import { additionsFor, type OwnLines } from '@/utils/organisation/additions';
import type { Pack } from '@/utils/organisation/schema';
import { readPack, type Settings, watchSettings } from '@/utils/settings';
import type { GivenPack } from '@/utils/settings/organisation-pack';

const none: GivenPack = { pack: null, from: null, problems: [] };

/** @returns the pack with where it comes from; none until it is read */
export function usePack(): GivenPack {
  const [given, setGiven] = useState(none);
  useEffect(() => {
    const look = () => void readPack().then(setGiven, () => undefined);
    look();
    return watchSettings(look);
  }, []);
  return given;
}

/** What the organisation adds for this user at a field, or anywhere. */
export function ownLines(
  pack: Pack | null,
  { language, role, municipality }: Settings,
  topic?: TopicId,
): OwnLines | null {
  return pack && additionsFor(pack, { language, role, municipality, ...(topic ? { topic } : {}) });
}
