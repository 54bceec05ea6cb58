const key = "cocreation.token";

/** What the fragment carries: `token=...&share=...`. */
export interface Fragment {
  token: string | null;
  share: string | null;
}

export function readFragment(hash: string): Fragment {
  const values = new URLSearchParams(hash.replace(/^#/, ""));
  return { token: values.get("token"), share: values.get("share") };
}

/** Takes token and shared state out of the address bar, so that neither is copied along by accident. */
export function takeFragment(): Fragment {
  const fragment = readFragment(location.hash);
  if (fragment.token) sessionStorage.setItem(key, fragment.token);
  if (fragment.token || fragment.share) history.replaceState(history.state, "", location.pathname + location.search);
  return { ...fragment, token: fragment.token ?? sessionStorage.getItem(key) };
}

export function forgetToken(): void {
  sessionStorage.removeItem(key);
}
