import { knownContacts, type RelationPolicy } from "../../core/plan/knownContacts";
import type { Message } from "../types";
import type { GatheredFacts } from "./gatherFacts";

/** What the user should know of the sources: accounts that are not there, contacts that cannot be scored. */
export function planNotes({ plans, missing }: GatheredFacts, policy: RelationPolicy): Message[] {
  const unknown = plans.reduce((sum, { facts }) => {
    const contacts = facts.contacts ?? [];
    return sum + contacts.length - knownContacts(contacts, policy).scored.length;
  }, 0);
  return [
    ...missing.map((account): Message => ({ key: "noteAccountNotFound", params: { account } })),
    ...(unknown === 0 ? [] : [{ key: "noteUnknownContacts" as const, params: { count: unknown } }]),
  ];
}
