/**
 * Words of organisations' names, written by hand. Used by `parse/entities/gather`.
 */

/**
 * What an institution is: alone and capitalised it means the one that was named in full ("the Ministry"), and a country
 * before it tells one from another ("Chilean Navy").
 */
export const INSTITUTIONS: ReadonlySet<string> = new Set(
  (
    'ministry court council committee commission department university college party parliament assembly senate bank ' +
    'agency authority bureau board institute foundation association federation union organization organisation centre ' +
    'center hospital company group army navy guard church tribunal congress league club fund treasury office police ' +
    'forces force embassy consulate government corporation society service directorate inspectorate secretariat ' +
    'prosecutor ombudsman knesset duma cabinet chamber administration academy museum museums front movement brigade'
  ).split(' '),
)

/** What a company may leave out at the end of its name. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'inc corp corporation co company ltd limited plc llc lp gmbh ag sa nv bv spa oyj ab asa group holdings holding motor ' +
    'motors'
  ).split(' '),
)
