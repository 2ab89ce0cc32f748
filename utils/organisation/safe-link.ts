/** Where a link that an organisation gives may lead: `https`, `tel`, `mailto`, and nowhere else. */
import * as z from '@/utils/zod';

const phone = /^\+?\d[\d ]{1,18}\d$/;
const mail = /^[^\s@<>"?&]+@[a-z0-9.-]+\.[a-z]{2,}$/i;

function isSafe(link: string): boolean {
  if (link.startsWith('tel:')) return phone.test(link.slice(4));
  if (link.startsWith('mailto:')) return mail.test(link.slice(7));
  if (!link.startsWith('https://') || !URL.canParse(link)) return false;
  const { username, password } = new URL(link);
  return !username && !password;
}

/** A link whose whole meaning is in sight: no credentials, no mail with a ready-made text. */
export const linkSchema = z.string().max(500).refine(isSafe, { error: 'link' });

/** A telephone number as one reads it. */
export const phoneSchema = z.string().regex(phone, { error: 'phone' });

/** An address for mail. */
export const mailSchema = z.string().max(200).regex(mail, { error: 'mail' });
