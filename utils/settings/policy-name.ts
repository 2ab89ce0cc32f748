/** Name of the organisation's pack in managed storage: JSON text, or an object in Firefox. */
export const policyName = 'organisationPack';
