/** Names of groups and lines: parts of buildings, birds, and first names that anybody may bear. */

/** Names of groups; none is known to be a real group's. */
export const groupNames: readonly string[] = [
  ..."Architrave Baluster Buttress Capstone Clerestory Corbel Cornice Coving Dado Dormer".split(
    " ",
  ),
  ..."Fascia Finial Gable Gantry Hearthstone Keystone Lintel Mullion Newel Parapet".split(" "),
  ..."Pediment Pilaster Plinth Purlin Quoin Rafter Soffit Spandrel Transom Wainscot".split(" "),
  ..."Avocet Bittern Brambling Chiffchaff Crossbill Curlew Dabchick Dotterel Dunlin".split(" "),
  ..."Dunnock Fieldfare Gadwall Garganey Godwit Goldcrest Hoopoe Lapwing Linnet Nightjar".split(
    " ",
  ),
  ..."Nuthatch Pipit Pochard Redpoll Redshank Sanderling Siskin Smew Turnstone Whimbrel".split(" "),
  ..."Wheatear Yellowhammer".split(" "),
];

/** Brands under which lines sell; the story's Kit is not among them. */
export const lineBrands: readonly string[] = [
  ..."Alba Bexley Bobby Carlo Chico Cody Denny Dizzy Eddie Fabs Flash Ghost Gigi Harley".split(" "),
  ..."Indy Jazz Jojo Kenzo Lex Lucky Marlo Max Milo Nino Ozzy Pablo Pip Quinn Rico Rio".split(" "),
  ..."Sonny Spud Tango Teddy Tiny Uno Vinny Wes Xander Yogi Ziggy".split(" "),
];
