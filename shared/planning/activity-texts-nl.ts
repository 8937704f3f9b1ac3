import type { StartingTexts } from './activity-texts.ts';

export const dutch: StartingTexts = {
  'quarterly-call': {
    subject: 'Hoe gaat het?',
    body: 'Vraag hoe het met het gezin of het bedrijf gaat en wat er sinds het vorige gesprek is veranderd.\nIs er iets gekocht, verkocht, verhuisd of op komst?\nLigt er nog een vraag die ze al langer wilden stellen?',
  },
  'annual-review': {
    subject: 'Uw jaarlijkse onderhoud op {date}',
    body: 'Beste {client},\n\nEens per jaar nemen we al uw verzekeringen samen door: wat is gedekt, wat is er in uw leven veranderd, en betaalt u voor iets wat u niet meer nodig hebt? Graag doe ik dat op {date}.\n\nHoud uw laatste polissen bij de hand, en laat het me weten als een andere dag beter uitkomt.\n\nMet vriendelijke groet,\n{advisor}',
  },
  'phone-review': {
    subject: 'Uw jaarlijkse controle per telefoon',
    body: 'Loop de lopende polissen een voor een na.\nWat is er veranderd: werk, huis, gezin, auto’s, waardevolle spullen?\nIs er iets dubbel, ontbreekt er iets, of klopt een verzekerd bedrag niet?',
  },
  restaurant: {
    subject: 'Een etentje op {date}',
    body: 'Beste {client},\n\nGraag bedanken we u voor uw vertrouwen bij een goede maaltijd. Mogen we u uitnodigen voor een etentje op {date}?\n\nLaat me weten of de dag u schikt, en of de keuken ergens rekening mee moet houden.\n\nMet vriendelijke groet,\n{advisor}',
  },
  'client-event': {
    subject: 'U bent uitgenodigd: {date}',
    body: 'Beste {client},\n\nOp {date} zetten we de deur open voor de mensen voor wie we werken. U bent van harte uitgenodigd, en een gast is ook welkom.\n\nLaat ons weten of u komt.\n\nMet vriendelijke groet,\n{office}',
  },
  'birthday-gift': {
    subject: 'Van harte gefeliciteerd!',
    body: 'Beste {client},\n\nVan harte gefeliciteerd met uw verjaardag! Bij deze kaart hoort een klein cadeau. Een mooie dag gewenst.\n\n{advisor}',
  },
  'birthday-card': {
    subject: 'Van harte gefeliciteerd!',
    body: 'Beste {client},\n\nIedereen bij {office} wenst u een heel fijne verjaardag en een gezond jaar.\n\n{advisor}',
  },
  'greeting-mail': {
    subject: 'Een korte groet van {office}',
    body: 'Beste {client},\n\nZomaar een groet, omdat we aan u denken. Is er iets veranderd of staat er iets te gebeuren? Een telefoontje is genoeg: we staan voor u klaar.\n\nMet vriendelijke groet,\n{advisor}',
  },
  'policy-check-up': {
    subject: 'Controle van uw polissen op {date}',
    body: 'Beste {client},\n\nPolissen worden ouder terwijl het leven doorgaat. Op {date} controleer ik graag met u of verzekerde bedragen, adressen en verzekerde personen nog kloppen.\n\nMet vriendelijke groet,\n{advisor}',
  },
  'renewal-review': {
    subject: 'Voor uw polis wordt verlengd',
    body: 'Welke polis wordt verlengd, tegen welke premie, en wat kost het elders?\nWat is er sinds vorig jaar veranderd?\nMoeten dekking, eigen risico of betaling vóór de verlenging worden aangepast?',
  },
  newsletter: {
    subject: 'Nieuws van {office}',
    body: 'Beste {client},\n\nWat er dit kwartaal nieuw is in verzekeringen, en wat dat voor u betekent.\n\n…\n\nVragen? Beantwoord dit bericht.\n\n{office}',
  },
  'health-day-invitation': {
    subject: 'Gezondheidsdag op {date}',
    body: 'Beste {client},\n\nOp {date} houden we onze gezondheidsdag: een gratis controle, advies om gezond te blijven, en iemand die uw vragen over zorgverzekeringen beantwoordt. U en uw gezin zijn welkom.\n\nMet vriendelijke groet,\n{office}',
  },
  'welcome-call': {
    subject: 'Welkom',
    body: 'Bedank hen dat ze voor ons kozen; wie is hun contact en hoe zijn we te bereiken?\nZijn de papieren aangekomen, en zijn ze duidelijk?\nWat moeten we nog weten om hen goed te helpen?',
  },
  'referral-thank-you': {
    subject: 'Bedankt dat u ons aanbeveelt',
    body: 'Beste {client},\n\nU hebt iemand over ons verteld. Een groter compliment bestaat niet, en we vinden het niet vanzelfsprekend: dank u wel. Bijgaand een kleine blijk daarvan.\n\n{advisor}',
  },
  'claim-follow-up': {
    subject: 'Na uw schade',
    body: 'Hoe is de schade afgehandeld, en is er uitgekeerd wat ze verwachtten?\nWat had sneller of duidelijker gekund?\nIs de dekking na wat er is gebeurd nog wat ze nodig hebben?',
  },
  'thank-you-letter': {
    subject: 'Dank u wel',
    body: 'Beste {client},\n\nDank u voor uw vertrouwen dit jaar. Het is een genoegen om voor u te werken.\n\nMet vriendelijke groet,\n{advisor}',
  },
};
