/** All calls of each flow until the end, in order. */
export const operations = {
  "signed in": ["GetUser", "AssociateSoftwareToken", "VerifySoftwareToken", "SetUserMFAPreference"],
  "sign-in": ["AssociateSoftwareToken", "VerifySoftwareToken", "RespondToAuthChallenge"],
};
