/** The words of all topics, in the order of the topic ids. */
import { accompanyingPerson } from './accompanying-person';
import { age } from './age';
import { beggingOffences } from './begging-offences';
import { childSituation } from './child-situation';
import { communications } from './communications';
import { consentSharing } from './consent-sharing';
import { debt } from './debt';
import { familyNetwork } from './family-network';
import type { TopicWords } from './format';
import { health } from './health';
import { history } from './history';
import { housing } from './housing';
import { identityDocuments } from './identity-documents';
import { language } from './language';
import { localMapping } from './local-mapping';
import { needsRights } from './needs-rights';
import { observations } from './observations';
import { pay } from './pay';
import { procurement } from './procurement';
import { residenceStatus } from './residence-status';
import { safety } from './safety';
import { sexualServices } from './sexual-services';
import { travel } from './travel';
import { work } from './work';
import { workplaceCheck } from './workplace-check';

export const topicWords: readonly TopicWords[] = [
  age,
  identityDocuments,
  residenceStatus,
  housing,
  work,
  pay,
  debt,
  travel,
  communications,
  accompanyingPerson,
  language,
  health,
  safety,
  familyNetwork,
  sexualServices,
  beggingOffences,
  childSituation,
  history,
  observations,
  consentSharing,
  needsRights,
  workplaceCheck,
  procurement,
  localMapping,
];
