import type { importNotes as en } from '../en/import-notes.ts';
import type { Translated } from '../translated.ts';

export const importNotes: Translated<typeof en> = {
  warnings: {
    'typed-before': 'Cellen die gelezen worden zoals ze met de hand zijn getypt toen hun regel eerder kwam: {{count}}.',
    'encoding-assumed':
      'Het bestand zegt niet hoe de letters zijn opgeslagen; {{encoding}} is aangenomen. Controleer een naam met een accent.',
    'encoding-mixed':
      'Sommige regels zijn als UTF-8 opgeslagen en andere als Windows-1252. Controleer een naam met een accent.',
    'duplicate-header':
      'Meerdere kolommen heten “{{column}}”; de eerste wordt gelezen. Geef de andere een eigen betekenis als ze ertoe doen.',
    'sheet-not-read': 'Blad “{{sheet}}” is niet als lijst herkend; geen van de regels wordt gebruikt.',
    'column-doubted':
      'Kolom “{{column}}” is niet gelezen: {{reason}}. Verbeter de cellen in het bestand, of zeg hieronder wat het is.',
    'columns-not-read':
      'Niet gelezen: {{columns}}. Niet bekend is wat ze betekenen, of een lijst van deze soort heeft er geen plaats voor. Zeg hieronder wat het is als de cijfers ertoe doen.',
    'rival-columns':
      '“{{column}}” is gelezen; {{others}} kan ook bedoeld zijn en is weggelaten. Kies hieronder als een andere kolom het cijfer is dat u bijhoudt.',
    'no-rows': 'Het bestand bevat geen regels onder de kop.',
    'decimal-mark-mixed':
      'Kolom “{{column}}” gebruikt zowel 1,234.56 als 1.234,56; waarden zoals 1.234 zijn gelezen zoals de meeste regels.',
    'decimal-mark-assumed':
      'Geen regel van kolom “{{column}}” laat zien wat het decimaalteken is; “{{mark}}” is aangenomen. Controleer één bedrag met het origineel.',
    'date-order-mixed':
      'Kolom “{{column}}” heeft data met de dag voorop en met de maand voorop; gelezen zoals de meeste regels, de andere zijn afgewezen.',
    'date-order-assumed':
      'Geen regel van kolom “{{column}}” laat zien of de dag of de maand voorop staat; de gewoonte van {{country}} is aangenomen. Controleer één datum met het origineel.',
    'two-digit-years':
      'Kolom “{{column}}” schrijft jaren met twee cijfers; 00 tot en met {{pivot}} zijn gelezen als 2000 tot en met 20{{pivot}}, de andere als 19xx.',
    'hidden-rows': 'In het bestand zijn regels verborgen ({{count}}); het zijn gegevens en ze zijn gewoon gelezen.',
    'positive-chargebacks':
      'Terugboekingen met een positief bedrag: {{count}}. Ze tellen als ontvangen geld, zoals ze in het bestand staan. Was het teruggehaald geld, verbeter dan het teken in het bestand.',
    'gdv-own-records':
      'Records van eigen soorten van de afzender zijn bewaard, niet gelezen: {{kinds}}. Vraag de maatschappij wat erin staat als het ertoe doet.',
    'section-chargebacks':
      'Terugboekingen zonder minteken in een eigen deel van de opgave: {{count}}. Ze zijn geteld als teruggenomen geld. Vergelijk het totaal met de opgave.',
    'amounts-not-told':
      'Bedragen anders dan de provisie die alleen “n/a” of “#N/A” zeggen: {{count}}. Ze zijn leeg gelaten.',
    'layout-drift':
      'Het bestand is bijna ingedeeld zoals recept “{{recipe}}” verwacht, dus het recept is niet gebruikt ({{changes}}). Bewaar het opnieuw als de maatschappij haar indeling heeft veranderd.',
    'unknown-records':
      'Records van soorten die het recept niet noemt: {{count}}. Ze zijn bewaard, niet gelezen. Voeg hun soort aan het recept toe als ze ertoe doen.',
    'record-count': 'Het bestand noemt {{stated}} records en bevat er {{found}}. Zulke aantallen zijn vaak verouderd.',
    'control-total':
      'Het bestand noemt een totaal van {{stated}}; de regels tellen op tot {{found}}. Het verschil blijft als onverklaard bij de opgave.',
    'no-carrier':
      'Polissen zonder maatschappij: {{count}}. Noem bij het koppelen de maatschappij om ze uit elkaar te houden.',
    'unnamed-clients': 'Klanten zonder naam: {{count}}. Ze heten naar hun nummer tot er een lijst met namen komt.',
    'kept-by-hand': 'Met de hand getypte waarden die van het bestand afwijken en blijven: {{count}}.',
    'partly-again':
      '{{same}} provisieregels staan al in het boek en {{fresh}} niet. Corrigeert deze lijst een eerdere, maak die dan eerst ongedaan: een gewijzigde regel telt anders naast de regel die zij corrigeert.',
    'missing-from-list':
      'Polissen die in het boek lopen en in deze volledige lijst ontbreken: {{count}}. Ze zijn gelaten zoals ze zijn.',
    'no-statement-date':
      'Er is geen datum voor de opgave gevonden. Geef die bij het koppelen op, anders tellen regels zonder datum voor geen jaar.',
    'already-imported': 'Dit bestand is eerder geïmporteerd, als opgave {{statement}}. Er is niets geschreven.',
  },
  problems: {
    shares: 'Dit is geen aandeel van de regel, of de aandelen zijn meer dan het geheel. Verbeter het in het bestand.',
    required: 'Hier ontbreekt iets waar de regel niet zonder kan. Vul het in het bestand aan.',
    date: 'Dit is geen datum. Verbeter de cel in het bestand of laat haar leeg.',
    amount: 'Dit is geen bedrag. Verbeter de cel in het bestand of laat haar leeg.',
    rate: 'Dit is geen percentage. Verbeter de cel in het bestand of laat haar leeg.',
    currency: 'Dit is in een andere valuta dan het boek. Reken het bedrag eerst om in het bestand.',
    'end-before-start': 'De polis eindigt voordat ze begint. Verbeter een van de data in het bestand.',
    'uncached-formula':
      'De cel bevat een formule zonder uitkomst. Open de werkmap, laat haar rekenen, bewaar haar en importeer opnieuw.',
    'record-length':
      'Een GDV-record heeft 256 tekens en begint met zijn soort. Vraag de maatschappij het bestand opnieuw.',
    skipped: 'Bij het controleren weggelaten.',
  },
  columnReasons: {
    'the other half of the name stands beside it': 'de andere helft van de naam staat in de kolom ernaast',
    'short for known words, and the values fit': 'afgekort van bekende woorden, en de waarden passen',
    'premium × rate is the commission': 'premie × percentage is de provisie',
    'its days lie as such days do': 'de dagen liggen zoals zulke dagen liggen',
    'values are names of people or organisations': 'de waarden zijn namen van personen of organisaties',
    'values are currencies': 'de waarden zijn valuta',
    'values are telephone numbers': 'de waarden zijn telefoonnummers',
    'values are names of insurers': 'de waarden zijn namen van maatschappijen',
    'values are lines of business': 'de waarden zijn branches',
    'values say what was paid': 'de waarden zeggen of er betaald is, niets over de polis',
    'values are not words': 'de waarden zijn bedragen of data, geen woorden',
    'values are not kinds of clients': 'de waarden zijn geen soorten relaties',
    'no other column is an amount': 'geen andere kolom is een bedrag',
    'header words': 'de woorden van de kop',
    'header not known': 'kop onbekend',
    'header could mean several things': 'de kop kan meer dan één ding betekenen',
    'values are kinds of commission': 'de waarden zijn soorten provisie',
    'values are e-mail addresses': 'de waarden zijn e-mailadressen',
    'another column is the surer one': 'een andere kolom past beter',
    'values are not amounts': 'de waarden zijn geen bedragen',
    'values are not dates': 'de waarden zijn geen data',
    'values are not numbers of single policies': 'de waarden zijn geen nummers van afzonderlijke polissen',
    'values are not telephone numbers': 'de waarden zijn geen telefoonnummers',
    'values are rates of commission': 'de waarden zijn provisiepercentages',
    'end of what the statement is about': 'het is het einde van de periode van de opgave, niet van de polis',
    'values are not rhythms of payment': 'de waarden zeggen niet hoe vaak wordt betaald',
    'values are states of claims': 'de waarden zijn statussen van schades',
    'values are rhythms of payment': 'de waarden zeggen hoe vaak wordt betaald',
    'values are states of policies': 'de waarden zijn statussen van polissen',
    'values are not names': 'de waarden zijn geen namen',
    'values are not kinds of commission': 'de waarden zijn geen soorten provisie',
    'values are not e-mail addresses': 'de waarden zijn geen e-mailadressen',
    'values are not countries': 'de waarden zijn geen landen',
    'values are not currencies': 'de waarden zijn geen valuta',
    'no place for it in this kind of list': 'geen plaats in een lijst van deze soort',
    'chosen by hand': 'door u gekozen',
    recipe: 'zo staat het in het recept',
  },
};
