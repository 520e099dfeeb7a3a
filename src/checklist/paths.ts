/** Addresses that may show a setting (path and query). Elsewhere nothing is asked or read after the page has loaded. */
export const settingsPath = /settings|privacy|\/accounts\/|contact_points|\/directory_|\/about_/;

/** Pages for passwords and for getting back into an account: never read. */
export const neverRead = /\/(login|recover|checkpoint|challenge|two_step_verification|two_factor|onetap|recovery|password)(\/|$)|\/i\/flow|\/chat\/pin/;
