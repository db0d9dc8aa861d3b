/**
 * What is wrong with a document that `validate` refuses, by the error's code. The element never
 * shows these.
 *
 * @type {Record<string, string>}
 */
export const documentProblems = {
  unknown_operation: "the operation is not known.",
  invalid_json: "the document is not JSON.",
  unknown_member: "the document has a member that the operation does not know.",
  missing_member: "the document lacks a member that the operation needs.",
  wrong_type: "a member of the document has the wrong type.",
  value_too_short: "a member of the document is too short.",
  value_too_long: "a member of the document is too long.",
  value_malformed: "a member of the document has characters that it must not have.",
};
