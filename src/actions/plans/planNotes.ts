import { knownContacts, type RelationPolicy } from "../../core/plan/knownContacts";
import type { Message } from "../list/messages";
import type { GatheredFacts } from "./gatherFacts";

/** What the user should know of the sources: accounts that are not there, rows of no account, contacts without score. */
export function planNotes({ plans, missing, strangers }: GatheredFacts, policy: RelationPolicy): Message[] {
  const unknown = plans.reduce((sum, { facts }) => {
    const contacts = facts.contacts ?? [];
    return sum + contacts.length - knownContacts(contacts, policy).scored.length;
  }, 0);
  return [
    ...missing.map((account): Message => ({ key: "noteAccountNotFound", params: { account } })),
    ...strangers.map((params): Message => ({ key: "noteStrangers", params })),
    ...(unknown === 0 ? [] : [{ key: "noteUnknownContacts" as const, params: { count: unknown } }]),
  ];
}
