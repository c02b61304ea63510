/**
 * Organisations that are named without a word that says what they are, and that a tagger of this size misses or takes for
 * people: news agencies, armed groups, international bodies. Written for factdiff.
 */
export const KNOWN_ORGANIZATIONS: readonly string[] = `
RIA Novosti|RIA|TASS|ITAR-TASS|Interfax|Xinhua|Reuters|Agence France-Presse|AFP|Associated Press|Bloomberg|Anadolu|Yonhap|Kyodo|ANSA|EFE|dpa|UPI|Ukrinform|Tasnim|IRNA|Fars|SANA|WAFA|KCNA|PTI|Antara|Bernama|Lusa|Belta
ISIS|ISIL|Daesh|Islamic State|al-Qaeda|Al-Qaeda|al-Qaida|Al Qaeda|Taliban|Hamas|Hezbollah|Hizbollah|Fatah|Islamic Jihad|Houthis|Boko Haram|al-Shabab|Al-Shabaab|al-Shabaab|PKK|YPG|FARC|ELN|ETA|IRA|Wagner|Abu Sayyaf|Lashkar-e-Taiba|Jaish-e-Mohammed|Tamil Tigers|LTTE|Al-Nusra Front|al-Nusra Front|M23|Janjaweed|Azov
NATO|UNICEF|UNESCO|UNHCR|UNRWA|WHO|IMF|OPEC|ASEAN|ECOWAS|OSCE|IAEA|WTO|OECD|Interpol|Europol|Red Cross|Red Crescent|African Union|Arab League|European Union|European Commission|World Bank|United Nations|Security Council|World Health Organization|Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Kremlin|White House|Pentagon|Bundestag|Knesset|Duma|Mossad|Gestapo|KGB|FSB|CIA|FBI|NSA|MI5|MI6
`
  .split(/[\n|]/)
  .filter((name) => name !== '')
