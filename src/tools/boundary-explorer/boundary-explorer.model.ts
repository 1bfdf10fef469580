import { askedIn, sessionCarry } from '../../kits/session/session-tool.model.js';

/** What the group found, what it asks of others, and agreements; questions become cases. */
export const carry = sessionCarry({
  says: ['stance', 'condition'],
  takes: ['question'],
  questions: askedIn,
});
