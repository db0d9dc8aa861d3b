/** Stands for your own sign-in: whatever gives a fresh access token. */
export const getAccessToken = async () => (await fetch("/token")).text();
